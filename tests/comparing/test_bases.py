"""What the command is compared with: revisions and folders of every kind, and what cannot be one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.commands.diff import main
from scripts.spec.document import REPOSITORY
from tests.pipeline.small_spec import write

from .conftest import RunDiff, commit, git, put

MORE = {"components schemas Thing properties more": {"type": "string"}}
Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("base", ["first", "parts/old", "HEAD~1"])
def test_any_name_of_a_revision(root: Path, run_diff: RunDiff, base: str) -> None:
    """Whatever git takes for a commit is one: tags, branches, ways from one to another."""
    git(root, "tag", "first")
    git(root, "branch", "parts/old")
    put(root, MORE)
    commit(root)

    assert "`Thing.more`: field added" in run_diff(base)[1]


def test_a_shallow_clone(root: Path, tmp_path_factory: pytest.TempPathFactory, capsys: Captured) -> None:
    """A revision that a shallow clone has not got is refused with the way to get it."""
    first = git(root, "rev-parse", "HEAD").strip()
    put(root, MORE)
    commit(root)
    clone = tmp_path_factory.mktemp("clones") / "with space"
    git(root, "clone", "--quiet", "--depth=1", f"file://{root}", str(clone))

    status = main([first, "--root", str(clone)])

    assert 1 == status
    assert "this clone is shallow; run `git fetch --unshallow`" in capsys.readouterr().err


@pytest.mark.parametrize("has_git", [True, False])
def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, *, has_git: bool) -> None:
    """Without a repository, or without git, the command says so; it needs neither for two folders."""
    put(tmp_path / "now", MORE)
    put(tmp_path / "was", {})
    if not has_git:
        monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))

    statuses = [main([base, "--root", str(tmp_path / "now")]) for base in ("HEAD", str(tmp_path / "was"))]

    assert [1, 0] == statuses
    assert "git is not installed, or this is not a repository" in capsys.readouterr().err


def test_the_variables_of_a_hook(root: Path, run_diff: RunDiff, monkeypatch: pytest.MonkeyPatch) -> None:
    """Called from a hook of another repository, whose variables lead git there, it is still this one."""
    monkeypatch.setenv("GIT_DIR", str(root / "nowhere"))

    assert (0, "unchanged since HEAD\n") == run_diff("HEAD")


def test_below_the_root_of_a_repository(tmp_path: Path, capsys: Captured) -> None:
    """A checkout that is a folder of a larger repository is compared with what that folder was."""
    root = tmp_path / "part of it"
    put(root, {})
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    put(root, MORE)

    assert 0 == main(["HEAD", "--root", str(root)])
    assert "spec specs/things/openapi.yaml:" in capsys.readouterr().out


def test_a_spec_that_was_spread_over_files(root: Path, run_diff: RunDiff) -> None:
    """A spec whose files were renamed is the same spec."""
    inner = {"$ref": "schemas/new name.yaml#/Tag"}
    put(root, {"components schemas Thing properties tags items": inner})
    write(root / "specs/things", {"schemas/new name.yaml": {"Tag": {"type": "string"}}})

    assert 0 == run_diff("HEAD")[0]
    assert "breaking" not in run_diff("HEAD")[1]


def test_a_renamed_provider(root: Path, run_diff: RunDiff) -> None:
    """A provider under another name is one that is gone, and a new one."""
    git(root, "mv", "specs/things", "specs/goods")
    put(root, {"x-client package": "goods_client"}, name="goods")

    status, text = run_diff("HEAD")

    assert 2 == status
    assert "- `goods_client`: new package\n- `things_client`: removed, which is breaking" in text


def test_an_older_spec_that_cannot_be_read(root: Path, run_diff: RunDiff, capsys: Captured) -> None:
    """What is wrong with an older state is told of it, by names of the repository."""
    write(root / "specs/things", {"openapi.yaml": "openapi: [\n"})
    commit(root)
    put(root, {})

    assert 1 == main(["HEAD", "--root", str(root)])
    said = capsys.readouterr().err
    assert said.startswith("no comparison: specs/things/openapi.yaml:")
    assert "(before)" in said


def test_a_state_without_packages(root: Path, run_diff: RunDiff) -> None:
    """Where one side has no package yet, the specs are compared, and no name is told to have come."""
    put(root, MORE)
    write(root / "generated/things_client", {"__init__.py": "", "models.py": "class Thing: ...\n"})

    assert "python" not in run_diff("HEAD")[1]


def test_a_link_that_leads_out(root: Path, capsys: Captured) -> None:
    """A revision with a link to somewhere else is not unpacked."""
    (root / "specs" / "link").symlink_to("/etc")
    commit(root)

    assert 1 == main(["HEAD", "--root", str(root)])
    assert "cannot be unpacked" in capsys.readouterr().err


def test_only_the_gate_ends_in_2(root: Path) -> None:
    """As a process, 2 is a refusal and names the package on stderr; wrong arguments and bases end in 1."""
    put(root, {"paths /things post": None})

    done = [_run("--root", str(root), *arguments) for arguments in (["HEAD"], ["nowhere"], ["--no-such"], [])]

    assert [2, 1, 1, 1] == [run.returncode for run in done]
    refusal = "refused: things_client breaks its callers, and version in x-client is 0.1.0: raise it to 0.2.0\n"
    assert refusal == done[0].stderr
    assert done[1].stderr.startswith("no comparison: ")


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scripts.commands.diff", *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
