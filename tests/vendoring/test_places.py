"""Destinations of a copy: symbolic links, file system roots and home folders; and a closed output."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Upstream, verify


@pytest.mark.parametrize("name", ["added.py", "errors.py", "folder"])
def test_a_link_inside_is_not_followed(upstream: Upstream, copy: Path, tmp_path: Path, name: str) -> None:
    """A link in a package is reported by the check and rejected by an update, even with FORCE; it is not followed."""
    secret = tmp_path / "secret"
    (secret.mkdir if name == "folder" else secret.touch)()
    (copy / "things_client" / name).unlink(missing_ok=True)
    (copy / "things_client" / name).symlink_to(secret)

    done = upstream.vendor(copy, "things", "FORCE=1")

    assert 1 == done.returncode
    assert f"things_client/{name}: a symbolic link" in done.stderr
    assert f"things_client/{name}" in verify(copy).stdout
    assert [] == list(copy.glob("*.patch"))


def test_a_root_or_home_folder(upstream: Upstream, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the root of a file system nor a home folder becomes a copy."""
    monkeypatch.setenv("HOME", str(tmp_path))

    root, home = upstream.vendor("/", "things"), upstream.vendor(tmp_path, "things")

    assert (2, 2) == (root.returncode, home.returncode)
    assert "/ is the root of a file system: name a folder" in root.stderr
    assert "is a home folder: name a folder" in home.stderr
    assert [] == list(tmp_path.iterdir())


def test_a_reader_that_went_away(upstream: Upstream, tmp_path: Path) -> None:
    """A copy whose report is not read exits with 0 and prints nothing on stderr."""
    command = [sys.executable, "-m", "scripts.commands.vendor", str(tmp_path / "new"), "things"]
    reader, writer = os.pipe()
    os.close(reader)
    known = {"PATH": os.environ["PATH"], "PYTHONPATH": str(upstream.folder / "overlays")}

    done = subprocess.run(
        command, cwd=upstream.folder, env=known, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(writer)

    assert (0, b"") == (done.returncode, done.stderr)
    assert 0 == verify(tmp_path / "new").returncode
