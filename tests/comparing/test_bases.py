"""The base of a diff: revisions and folders of every kind, and invalid ones."""

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
    """Any name that git resolves to a commit is a base: tags, branches, relative names."""
    git(root, "tag", "first")
    git(root, "branch", "parts/old")
    put(root, MORE)
    commit(root)

    assert "`Thing.more`: field added" in run_diff(base)[1]


def test_revision_missing_from_a_shallow_clone(
    root: Path, tmp_path_factory: pytest.TempPathFactory, capsys: Captured
) -> None:
    """A revision that a shallow clone lacks is rejected with the command that fetches it."""
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
    """Without a repository, or without git, the command reports it; two folders need neither."""
    put(tmp_path / "now", MORE)
    put(tmp_path / "was", {})
    if not has_git:
        monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))

    statuses = [main([base, "--root", str(tmp_path / "now")]) for base in ("HEAD", str(tmp_path / "was"))]

    assert [1, 0] == statuses
    assert "git is not installed, or this is not a repository" in capsys.readouterr().err


def test_called_from_the_hook_of_another_repository(
    root: Path, run_diff: RunDiff, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The git variables of another repository's hook do not redirect the command there."""
    monkeypatch.setenv("GIT_DIR", str(root / "nowhere"))

    assert (0, "unchanged since HEAD\n") == run_diff("HEAD")


def test_below_the_root_of_a_repository(tmp_path: Path, capsys: Captured) -> None:
    """A checkout inside a larger repository is compared with the older state of its folder."""
    root = tmp_path / "part of it"
    put(root, {})
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    put(root, MORE)

    assert 0 == main(["HEAD", "--root", str(root)])
    assert "spec specs/things/openapi.yaml:" in capsys.readouterr().out


def test_a_spec_split_into_files(root: Path, run_diff: RunDiff) -> None:
    """A spec whose files were renamed is the same spec."""
    inner = {"$ref": "schemas/new name.yaml#/Tag"}
    put(root, {"components schemas Thing properties tags items": inner})
    write(root / "specs/things", {"schemas/new name.yaml": {"Tag": {"type": "string"}}})

    assert 0 == run_diff("HEAD")[0]
    assert "breaking" not in run_diff("HEAD")[1]


def test_a_renamed_provider(root: Path, run_diff: RunDiff) -> None:
    """A renamed provider is a removed package and a new package."""
    git(root, "mv", "specs/things", "specs/goods")
    put(root, {"x-client package": "goods_client"}, name="goods")

    status, text = run_diff("HEAD")

    assert 2 == status
    assert "- `goods_client`: new package\n- `things_client`: removed, which is breaking" in text


def test_an_older_spec_that_cannot_be_read(root: Path, run_diff: RunDiff, capsys: Captured) -> None:
    """Problems of the older state are reported as such, with paths of the repository."""
    write(root / "specs/things", {"openapi.yaml": "openapi: [\n"})
    commit(root)
    put(root, {})

    assert 1 == main(["HEAD", "--root", str(root)])
    said = capsys.readouterr().err
    assert said.startswith("no comparison: specs/things/openapi.yaml:")
    assert "(before)" in said


def test_a_state_without_packages(root: Path, run_diff: RunDiff) -> None:
    """If one side has no package yet, only the specs are compared, and no Python name is reported as added."""
    put(root, MORE)
    write(root / "generated/things_client", {"__init__.py": "", "models.py": "class Thing: ...\n"})

    assert "python" not in run_diff("HEAD")[1]


def test_a_revision_with_a_link_out_of_it(root: Path, capsys: Captured) -> None:
    """A revision with a link to a path outside is not extracted."""
    (root / "specs" / "link").symlink_to("/etc")
    commit(root)

    assert 1 == main(["HEAD", "--root", str(root)])
    assert "cannot be unpacked" in capsys.readouterr().err


def test_exit_status_2_is_only_a_refusal(root: Path) -> None:
    """Status 2 is a refusal that names the package on stderr; invalid arguments and bases exit with 1."""
    put(root, {"paths /things post": None})

    done = [_run("--root", str(root), *arguments) for arguments in (["HEAD"], ["nowhere"], ["--no-such"], [])]

    assert [2, 1, 1, 1] == [run.returncode for run in done]
    refusal = "refused: things_client breaks its callers, and version in x-client is 0.1.0: raise it to 0.2.0\n"
    assert refusal == done[0].stderr
    assert done[1].stderr.startswith("no comparison: ")


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scripts.commands.diff", *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
