"""An update: what changes, what the record keeps, and how local edits are saved."""

from __future__ import annotations

import contextlib
import shutil
import tomllib
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from scripts.spec.problems import PipelineError
from scripts.vendoring.plan import ExistingCopy, plan

from .conftest import Upstream, content_of, run, verify


def told(copy: Path) -> dict[str, Any]:
    """Read the record."""
    return tomllib.loads((copy / "VENDORED.toml").read_text(encoding="utf-8"))


def test_an_update(newer: Upstream, copy: Path) -> None:
    """Without PROVIDERS the packages that are there are updated; the table has the old and the new versions."""
    done = newer.vendor(copy)

    assert (0, "") == (done.returncode, done.stderr)
    rows = [line.split() for line in done.stdout.splitlines()[1:4]]
    assert ["billing_overlay", "0.1.0", "0.2.0", "updated,", "1", "file", "changed"] == rows[0]
    assert ["others_client", "unchanged"] == [rows[1][0], rows[1][-1]]
    assert ["things_client", "0.1.0,", "API", "1", "0.2.0,", "API", "2", "updated,"] == rows[2][:8]
    assert b"colour" in (copy / "things_client" / "models" / "_things.py").read_bytes()
    assert 0 == verify(copy).returncode


def test_other_files_under_one_version(upstream: Upstream, copy: Path, tmp_path: Path) -> None:
    """After a change without a new version nothing is copied, even by force: a version always names the same files."""
    changed = upstream.copied(tmp_path / "changed")
    with (changed.folder / "overlays/billing_overlay/requests/form.py").open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    changed.commit()
    before = content_of(copy)

    done = changed.vendor(copy, "", "FORCE=1")

    assert 1 == done.returncode
    assert "billing_overlay 0.1.0: this copy has other files under this version" in done.stderr
    assert "raise `version`, of a client in the x-client of its spec" in done.stderr
    assert "things_client" not in done.stderr
    assert before == content_of(copy)


@pytest.mark.parametrize(
    ("version", "name", "is_refused"),
    [
        ("0.1.0", "a_client/models.py", True),
        ("0.2.0", "a_client/models.py", False),
        ("0.1.0", "a_client/_overlay.py", False),
    ],
)
def test_versions_of_packages(version: str, name: str, is_refused: bool) -> None:
    """A package may change with its version only, less the file that is written for each copy."""
    record = {"packages": {"a_client": {"version": "0.1.0"}}, "files": {name: "1"}}
    there = ExistingCopy(record, {"a_client"}, {name: {"1"}})

    with pytest.raises(PipelineError, match=r"a_client 0\.1\.0") if is_refused else contextlib.nullcontext():
        plan({name: "2"}, there, versions={"a_client": version}, is_forced=False)


def test_the_note_of_the_old_version(upstream: Upstream, newer: Upstream, copy: Path) -> None:
    """The record keeps the previous versions, even if the same update runs again, which changes no byte."""
    newer.vendor(copy)
    once = content_of(copy)

    newer.vendor(copy)

    note = told(copy)["previous"]
    assert upstream.git("rev-parse", "HEAD") == note["revision"]
    assert {"billing_overlay": "0.1.0", "others_client": "0.1.0, API 1", "things_client": "0.1.0, API 1"} == note[
        "packages"
    ]
    assert once == content_of(copy)


def test_a_package_more(upstream: Upstream, newer: Upstream, tmp_path: Path) -> None:
    """A package that is named for the first time joins those that are there; all get the same overlay."""
    upstream.vendor(tmp_path / "new", "things")

    done = newer.vendor(tmp_path / "new", "things others")

    assert "others_client    -" in done.stdout
    assert {"billing_overlay", "others_client", "things_client"} == set(told(tmp_path / "new")["packages"])
    assert 0 == verify(tmp_path / "new").returncode


def test_a_package_less(upstream: Upstream, copy: Path) -> None:
    """A package that is no longer named is removed, and listed as such."""
    done = upstream.vendor(copy, "things")

    assert "others_client    0.1.0, API 1  -             removed" in done.stdout
    assert not (copy / "others_client").exists()
    assert 0 == verify(copy).returncode


def test_a_removed_provider(upstream: Upstream, copy: Path, tmp_path: Path) -> None:
    """An update of a copy with a removed provider states how to continue, and what that removes."""
    without = upstream.copied(tmp_path / "without")
    shutil.rmtree(without.folder / "specs" / "others")
    shutil.rmtree(without.folder / "generated" / "others_client")
    without.commit()

    stopped = without.vendor(copy)
    done = without.vendor(copy, "things")

    assert 2 == stopped.returncode
    assert "the copy has others_client, which this checkout no longer generates" in stopped.stderr
    assert 'PROVIDERS="things": that removes others_client' in stopped.stderr
    assert 0 == done.returncode
    assert not (copy / "others_client").exists()


@pytest.mark.parametrize("providers", ["", "others"])
def test_local_edits_without_force(newer: Upstream, copy: Path, providers: str) -> None:
    """If a file was edited or added locally, even in a package to be removed, the old copy stays unchanged."""
    (copy / "things_client" / "models" / "_things.py").write_text("edited = True\n")
    (copy / "things_client" / "mine.py").write_text("mine = True\n")
    before = content_of(copy)

    done = newer.vendor(copy, providers)

    assert done.returncode
    assert done.stderr.splitlines()[:4] == [
        "things_client/mine.py: not part of the copy",
        "things_client/models/_things.py: edited",
        "local edits would be lost: undo them, or pass FORCE=1 to save them as a patch and continue",
        f"nothing was copied; {copy} is unchanged",
    ]
    assert before == content_of(copy)


def edit(copy: Path) -> dict[str, bytes]:
    """Edit two files, one without a final newline, and add two, one of them empty. Return those with content."""
    models, notes = copy / "things_client" / "models" / "_things.py", copy / "things_client" / "my notes.txt"
    empty = copy / "things_client" / "empty.py"
    models.write_bytes(models.read_bytes().replace(b"class Thing(Model,", b"class Thing(Model, frozen=True,"))
    urls = copy / "billing_overlay" / "requests" / "url.py"
    urls.write_bytes(b"# mine\x0c\n" + urls.read_bytes() + b"\n# the end")
    notes.write_text("mine\n")
    empty.touch()
    return {file.relative_to(copy).as_posix(): file.read_bytes() for file in (models, urls, notes)}


def patched(copy: Path, patch: Path, *, tool: str) -> None:
    """Apply a patch in the vendored folder."""
    command: list[str | Path] = ["git", "apply", patch] if tool == "git" else ["patch", "-p1", "-i", patch]
    done = run(*command, cwd=copy)
    assert done.returncode == 0, done.stdout + done.stderr


PATCH = pytest.param("patch", marks=pytest.mark.skipif(which("patch") is None, reason="there is no patch here"))


@pytest.mark.parametrize("tool", ["git", PATCH])
def test_local_edits_with_force(upstream: Upstream, copy: Path, tool: str) -> None:
    """FORCE=1 saves the edits as a patch and replaces them; git and patch restore every byte."""
    run("git", "init", "-q", cwd=copy.parent)
    edited = edit(copy)

    done = upstream.make(copy, "", "FORCE=1")

    (patch,) = copy.glob("*.patch")
    assert f"local edits are saved in {patch}" in done.stdout
    assert 0 == verify(copy).returncode
    assert "cannot contain: things_client/empty.py" in patch.read_text(encoding="utf-8")
    patched(copy, patch, tool=tool)
    assert edited == {name: (copy / name).read_bytes() for name in edited}


def test_the_patch_of_an_older_copy(newer: Upstream, copy: Path) -> None:
    """After an update the patch holds the edit only, not what changed upstream, and applies to the new files."""
    edit(copy)

    newer.vendor(copy, "", "FORCE=1")

    (patch,) = copy.glob("*.patch")
    assert "colour" not in patch.read_text(encoding="utf-8")
    patched(copy, patch, tool="git")
    models = (copy / "things_client" / "models" / "_things.py").read_text(encoding="utf-8")
    assert "class Thing(Model, frozen=True," in models
    assert "colour" in models


@pytest.mark.parametrize("revision", ["unknown", "--output=planted", "../../../up"])
def test_the_patch_without_a_revision(newer: Upstream, copy: Path, revision: str) -> None:
    """If the copied files are unknown, the patch is against the new files and restores every byte."""
    record = copy / "VENDORED.toml"
    known = told(copy)["source"]["revision"]
    record.write_text(record.read_text(encoding="utf-8").replace(known, revision), encoding="utf-8")
    edited = edit(copy)

    newer.vendor(copy, "", "FORCE=1")

    (patch,) = copy.glob("*.patch")
    patched(copy, patch, tool="git")
    assert edited == {name: (copy / name).read_bytes() for name in edited}
    assert "" == newer.git("status", "--porcelain")


def test_patches_are_kept(upstream: Upstream, copy: Path) -> None:
    """A second forced update saves to a file of its own."""
    for _ in range(2):
        edit(copy)
        upstream.vendor(copy, "", "FORCE=1")

    assert 2 == len(list(copy.glob("VENDORED-*.patch")))


def test_a_local_binary_file(upstream: Upstream, copy: Path) -> None:
    """A file that is not text is never discarded, even with FORCE=1."""
    (copy / "things_client" / "mine.bin").write_bytes(b"\xff\x00")
    before = content_of(copy)

    done = upstream.vendor(copy, "", "FORCE=1")

    assert "things_client/mine.bin is not text" in done.stderr
    assert before == content_of(copy)
