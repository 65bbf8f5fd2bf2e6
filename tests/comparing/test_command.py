"""The command on whole states: revisions of a scratch repository, folders, versions and exit statuses."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.diff import main
from scripts.commands.generate import main as generate
from scripts.spec.document import REPOSITORY
from tests.pipeline.small_spec import line_of, spec, write

from .conftest import RunDiff, commit, git, put

VERSION = "x-client version"
GONE = {"paths /things post": None}
MORE = {"components schemas Thing properties more": {"type": "string"}}
WORDS = {"paths /things get summary": "Give all things."}
REPEAT = {"x-idempotency lifetime": "PT1H"}


@pytest.mark.parametrize(
    ("changes", "version", "status"),
    [
        (WORDS, "0.1.0", 0),
        (MORE, "0.1.0", 0),
        (GONE, "0.1.0", 2),
        (GONE, "0.1.1", 2),
        (GONE, "0.2.0", 0),
        (GONE, "1.0.0", 0),
        (GONE, "0.0.9", 2),
        (REPEAT, "0.1.9", 2),
        (REPEAT, "0.2.0", 0),
    ],
)
def test_exit_status(root: Path, run_diff: RunDiff, changes: dict[str, Any], version: str, status: int) -> None:
    """Breaking changes without the required version exit with 2, all others with 0."""
    put(root, {**changes, VERSION: version})

    assert status == run_diff("HEAD")[0]


@pytest.mark.parametrize(("base", "status"), [("HEAD", 0), ("nope", 1), ("", 1)])
def test_only_the_base(run_diff: RunDiff, base: str, status: int) -> None:
    """`make diff` checks its base by itself, before anything is generated."""
    recipe = re.search(r"^diff: .*\n((?:\t.*\n)+)", (REPOSITORY / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

    assert recipe
    assert ["--only-base" in line for line in recipe[1].splitlines()] == [True, False, False]
    assert (status, "") == run_diff(base, "--only-base")


def test_stable_versions(root: Path, run_diff: RunDiff) -> None:
    """From 1.0.0 on a breaking change requires a major release, an additive change a minor release."""
    put(root, {VERSION: "1.4.2"})
    git(root, "commit", "--quiet", "--all", "--message", "stable")

    put(root, {VERSION: "1.5.0", **GONE})
    broken = run_diff("HEAD")
    put(root, {VERSION: "1.4.2", **MORE})
    more = run_diff("HEAD", "--json")

    assert 2 == broken[0]
    assert "1.4.2 requires 2.0.0: raise version in x-client" in broken[1]
    assert "1.5.0" == json.loads(more[1])["packages"][0]["required"]


def test_unchanged(run_diff: RunDiff) -> None:
    """Equal states are reported in one line."""
    assert (0, "unchanged since HEAD\n") == run_diff("HEAD")


def test_the_working_tree_stays_untouched(root: Path, run_diff: RunDiff) -> None:
    """Reading a revision changes neither files, index nor branch."""
    put(root, MORE)
    before = git(root, "status", "--porcelain=v2", "--branch")

    run_diff("HEAD")

    assert before == git(root, "status", "--porcelain=v2", "--branch")


def test_places(root: Path, run_diff: RunDiff) -> None:
    """Existing nodes have places in the new file, removed ones in the old file, with paths of the repository."""
    old = line_of(root / "specs/things/openapi.yaml", '"tags": {')
    put(root, {**MORE, **WORDS, "components schemas Thing properties tags": None})
    new = line_of(root / "specs/things/openapi.yaml", '"more": {')

    found = json.loads(run_diff("HEAD", "--json")[1])["packages"][0]["changes"]

    places = {(change["subject"], change["state"], change["spec"]["file"], change["spec"]["line"]) for change in found}
    assert ("Thing.tags", "before", "specs/things/openapi.yaml", old) in places
    assert ("Thing.more", "after", "specs/things/openapi.yaml", new) in places


@pytest.mark.parametrize("base", ["nowhere", "--upload-pack=x", ""])
def test_an_unknown_base(root: Path, base: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A base that is neither a revision nor a folder is reported with status 1, even if it looks like an option."""
    status = main(["--root", str(root), "--", base])

    assert 1 == status
    assert f"{base!r} is neither a revision" in capsys.readouterr().err


def test_a_broken_spec(root: Path, run_diff: RunDiff) -> None:
    """A spec that cannot be read exits with 1."""
    write(root / "specs" / "things", {"openapi.yaml": "openapi: [\n"})

    assert (1, "") == run_diff("HEAD")


def test_folder_as_base(root: Path, run_diff: RunDiff, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder with specs/ can be the base, without git."""
    other = tmp_path_factory.mktemp("other")
    put(other, MORE)

    status, text = run_diff(str(other))

    assert 2 == status
    assert "`Thing.more`: field removed: `optional string`" in text


def test_added_and_removed_packages(root: Path, run_diff: RunDiff) -> None:
    """A new package requires no version; a removed package is breaking until the project's version is raised."""
    write(root / "specs" / "others", {"openapi.yaml": spec({"x-client package": "others_client"})})
    came = run_diff("HEAD")
    commit(root)
    (root / "specs" / "others" / "openapi.yaml").unlink()
    gone = run_diff("HEAD")
    (root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')

    assert 0 == came[0]
    assert "others_client: new package" in came[1]
    assert 2 == gone[0]
    assert 0 == run_diff("HEAD")[0]


def test_both_sides(root: Path, run_diff: RunDiff) -> None:
    """With generated packages, an edit is reported for the spec and for Python, each with both places."""
    out = ["--specs", str(root / "specs"), "--out", str(root / "generated")]
    assert 0 == generate(out)
    commit(root)
    put(root, {**MORE, "components schemas Thing properties kind enum": ["a", "b"]})
    assert 0 == generate(out)

    found = json.loads(run_diff("HEAD", "--json")[1])["packages"][0]["changes"]

    problems_of = {(change["side"], change["severity"], change["subject"]) for change in found}
    assert {("spec", "breaking", "Thing.kind"), ("python", "breaking", "inputs.ThingKind")} <= problems_of
    assert {("spec", "additive", "Thing.more"), ("python", "additive", "models.Thing.more")} <= problems_of
    assert ("python", "additive", "resources.things.ThingsResource.create(more)") in problems_of
    assert all(change["spec"]["file"] == "specs/things/openapi.yaml" for change in found)
    assert all(change["package"]["file"].startswith("generated/things_client/") for change in found)
