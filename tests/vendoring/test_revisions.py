"""The revision in the record: with changes, without git, in a hook; and untracked files."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

from .conftest import Upstream


def test_uncommitted_changes(upstream: Upstream, tmp_path: Path) -> None:
    """The record notes that the source had changes; untracked files are not copied."""
    changed = upstream.copied(tmp_path / "changed")
    with (changed.folder / "overlays/billing_overlay/requests/url.py").open("a") as file:
        file.write("# mine\n")
    into = tmp_path / "new"
    statuses = [changed.vendor(into, "things").returncode]
    (changed.folder / "overlays/billing_overlay/notes.txt").write_text("mine")

    refused = changed.vendor(into)

    assert [0] == statuses
    told = tomllib.loads((into / "VENDORED.toml").read_text(encoding="utf-8"))
    assert f"{upstream.git('rev-parse', 'HEAD')} with changes" == told["source"]["revision"]
    assert "not tracked by git: overlays/billing_overlay/notes.txt" in refused.stderr


def test_without_git(upstream: Upstream, tmp_path: Path) -> None:
    """An exported tree has no revision, also if it is in another project's repository; the record states it."""
    around = Upstream(tmp_path)
    exported = upstream.copied(tmp_path / "exported")
    shutil.rmtree(exported.folder / ".git")
    around.git("init", "-q")
    around.git("commit", "-q", "--allow-empty", "-m", "other")

    done = exported.vendor(tmp_path / "new", "things")

    assert "revision: unknown\n" in done.stdout
    assert 'revision = "unknown"' in (tmp_path / "new/VENDORED.toml").read_text(encoding="utf-8")


def test_where_git_is_absent(upstream: Upstream, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git the copy is made, and the record has an unknown revision."""
    monkeypatch.setenv("PATH", str(tmp_path))

    done = upstream.vendor(tmp_path / "new", "things")

    assert 0 == done.returncode
    assert "revision: unknown\n" in done.stdout


def test_the_variables_of_a_hook(upstream: Upstream, tmp_path: Path) -> None:
    """Called from a hook of the receiving repository, whose variables lead git there, the revision is still ours."""
    done = upstream.make(tmp_path / "new", "things", GIT_DIR=str(tmp_path / "theirs"), GIT_INDEX_FILE="index")

    assert f"revision: {upstream.git('rev-parse', 'HEAD')}\n" in done.stdout
