"""Where a copy goes and what it must not follow: links, roots and homes; and who reads what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Upstream, verify


@pytest.mark.parametrize("name", ["added.py", "errors.py", "folder"])
def test_a_link_inside_is_not_followed(upstream: Upstream, copy: Path, tmp_path: Path, name: str) -> None:
    """A link within a package is told by the check and stops an update, also under FORCE; its target is not read."""
    secret = tmp_path / "secret"
    (secret.mkdir if name == "folder" else secret.touch)()
    (copy / "things_client" / name).unlink(missing_ok=True)
    (copy / "things_client" / name).symlink_to(secret)

    done = upstream.vendor(copy, "things", "FORCE=1")

    assert 1 == done.returncode
    assert f"things_client/{name}: a link" in done.stderr
    assert f"things_client/{name}" in verify(copy).stdout
    assert [] == list(copy.glob("*.patch"))


def test_a_folder_that_is_too_much(upstream: Upstream, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the root of a file system nor a home folder becomes a copy."""
    monkeypatch.setenv("HOME", str(tmp_path))

    root, home = upstream.vendor("/", "things"), upstream.vendor(tmp_path, "things")

    assert (2, 2) == (root.returncode, home.returncode)
    assert "/ is the root of a file system: name a folder" in root.stderr
    assert "is a home folder: name a folder" in home.stderr
    assert [] == list(tmp_path.iterdir())


def test_a_reader_that_went_away(upstream: Upstream, tmp_path: Path) -> None:
    """A copy of which nobody reads the report is a copy: status 0, and not a word on stderr."""
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
