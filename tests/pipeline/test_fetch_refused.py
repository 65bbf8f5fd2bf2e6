"""make fetch: rejected documents and interrupted runs, which leave the folder unchanged."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.fetch import main
from scripts.pipeline import stages
from scripts.pipeline.install.swap import settle
from scripts.spec.document import REPOSITORY

from .fetch_place import FetchPlace, published, with_post

Output = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path) -> FetchPlace:
    """A repository with the spec of one provider."""
    return FetchPlace(tmp_path)


def _changed(**fields: Any) -> Any:
    return {**published(), **fields}


def _titled(title: str) -> Any:
    return published(lambda document: document["info"].update(title=title))


def _referring(reference: str) -> Any:
    return published(lambda document: document["components"]["schemas"].update(Bad={"$ref": reference}))


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("a: [", "new.json:2: is not YAML"),
        ("- a\n", "new.json:1: must hold a mapping"),
        (b"\xff\xfe", "new.json:1: is not UTF-8"),
        ("<!doctype html>\n<html>", "new.json:1: "),
        ("a: 1\na: 2\n", "new.json:2: 'a' is a duplicate"),
        ({"swagger": "2.0"}, "Swagger 2 is not supported: convert it to OpenAPI 3 first"),
        (_changed(paths=[]), "paths: [] is not of type 'object'"),
        (_referring("other.yaml#/Thing"), "leads out of the bundled document"),
        (_referring("#/components/schemas/Absent"), "refers to nothing"),
        (_changed(servers=[{"url": "https://api.widgets.test"}]), "it is about api.widgets.test, not api.gadgets.test"),
        (_titled("Widgets"), "its title is 'Widgets', not 'Gadgets'"),
        (published(version="1.1.9"), "its version 1.1.9 is older than 1.2.0: FORCE=1 accepts it anyway"),
    ],
)
def test_not_the_next_document(place: FetchPlace, capsys: Output, document: Any, reason: str) -> None:
    """A document that is unreadable, invalid, older or of another provider is rejected, and nothing changes."""
    before = place.files()

    status = place.run(document)

    assert (1, before) == (status, place.files())
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize(
    "document",
    [_changed(servers=[{"url": "https://api.widgets.test"}]), _titled("Widgets"), published(version="1.1.9")],
)
def test_force(place: FetchPlace, document: Any) -> None:
    """FORCE=1 accepts another title, another host, an older version."""
    assert 0 == place.run(document, "--force")

    assert document["info"]["version"] == place.source["version"]


def test_force_decides_nothing_else(place: FetchPlace) -> None:
    """FORCE=1 does not accept a document that contradicts the supplement."""
    document = published(lambda newer: with_post(newer, name={"type": "integer"}), version="1.0.0")

    assert 1 == place.run(document, "--force")


def test_what_cannot_be_made(place: FetchPlace, capsys: Output) -> None:
    """A document that cannot be generated is rejected with its line in a copy, which is kept for inspection."""
    before = place.files()

    def twins(document: Any) -> None:
        schemas = document["components"]["schemas"]
        for name in ("Left", "Right"):
            schemas[name] = {"type": "object", "properties": {"id": {"type": "string"}}}
        union = {"oneOf": [{"$ref": "#/components/schemas/Left"}, {"$ref": "#/components/schemas/Right"}]}
        schemas["Gadget"]["properties"]["owner"] = union

    status = place.run(published(twins))

    assert (1, before) == (status, place.files())
    assert f"{place.trial}/published.yaml:" in capsys.readouterr().err


def test_a_clash_of_names(place: FetchPlace, capsys: Output) -> None:
    """A published schema with a name of the supplement is reported with the supplement's line, and advice."""
    before = place.files()

    def clashing(document: Any) -> None:
        with_post(document)
        document["components"]["schemas"]["Gadget"]["properties"]["part"] = {"$ref": "#/components/schemas/Part"}
        document["components"]["schemas"]["Part"] = {"type": "object"}

    status = place.run(published(clashing))

    printed = capsys.readouterr().err
    assert (1, before) == (status, place.files())
    assert "two components are named 'Part'" in printed
    assert "PREFER=supplement" in printed


@pytest.mark.parametrize("missing", ["source.toml", "published.yaml"])
def test_no_published_document(place: FetchPlace, capsys: Output, missing: str) -> None:
    """A folder without a published document or without its source is reported."""
    (place.folder / missing).unlink()
    (place.folder / "openapi.yaml").write_text("openapi: 3.1.0")

    assert 1 == place.run(published())

    assert f"holds no {missing}" in capsys.readouterr().err


def test_unknown_provider(place: FetchPlace, capsys: Output) -> None:
    """An unknown name is reported with the known ones."""
    status = main(["widgets", "--specs", str(place.specs)])

    assert (2, "unknown provider widgets; known providers: gadgets\n") == (status, capsys.readouterr().err)


def test_absent_file(place: FetchPlace, capsys: Output) -> None:
    """A missing file is reported by name."""
    status = place.run(None, "--file", str(place.root / "absent.yaml"))

    assert 1 == status
    assert "absent.yaml: No such file or directory" in capsys.readouterr().err


def test_source_that_cannot_be_renewed(place: FetchPlace, capsys: Output) -> None:
    """A source.toml without a field on each line has to be edited by hand."""
    (place.folder / "source.toml").write_text('version = """\n1.2.0"""\n')
    before = place.files()

    status = place.run(published())

    assert (1, before) == (status, place.files())
    assert "source.toml:1: " in capsys.readouterr().err


def test_changed_meanwhile(place: FetchPlace, capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that a person adds during the run are kept."""
    generate = stages.generate

    def meddling(*arguments: Any, **named: Any) -> Any:
        (place.folder / "NOTES.md").write_text("mine")
        return generate(*arguments, **named)

    monkeypatch.setattr(stages, "generate", meddling)

    status = place.run(published())

    assert (1, "mine", "1.2.0") == (status, place.text("NOTES.md"), place.source["version"])
    assert "was changed while the document was tried" in capsys.readouterr().err


# The command in a process that ends at the given renaming of a folder.
_KILLED = """
import os
from itertools import count
from pathlib import Path
from scripts.commands.fetch import main
rename, done = Path.rename, []
def stopping(self, target):
    done.append(target)
    if len(done) == {at}:
        os._exit(9)
    return rename(self, target)
Path.rename = stopping
main({arguments!r})
"""


@pytest.mark.parametrize("at", [1, 2])
def test_killed(place: FetchPlace, at: int) -> None:
    """After a kill at either step of the swap, the next run finds all old files, and a fetch works."""
    before, file = place.files(), place.write(published(with_post), name="new.json")
    code = _KILLED.format(at=at, arguments=["gadgets", "--file", str(file), "--specs", str(place.specs)])

    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, check=False)
    settle(place.specs)

    assert (9, before) == (done.returncode, place.files())
    assert 0 == place.run(published(with_post))
    assert not (place.specs / ".making").exists()


@pytest.mark.parametrize("at", [1, 2])
def test_a_failing_disk(place: FetchPlace, capsys: Output, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """When the swap fails at either step, the run restores all old files, and reports the failure."""
    before, rename, calls = place.files(), Path.rename, count(1)

    def failing(file: Path, target: Path) -> Path:
        if next(calls) == at:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(target))
        return rename(file, target)

    monkeypatch.setattr(Path, "rename", failing)

    status = place.run(published(with_post))

    printed = capsys.readouterr().err
    assert (1, before) == (status, place.files())
    assert "Read-only file system" in printed
    assert "nothing is changed" in printed


def test_read_only(place: FetchPlace, capsys: Output) -> None:
    """If nothing can be written beside the specs, the run reports it and changes nothing."""
    before = place.files()
    (place.specs / ".making").write_text("in the way")

    status = place.run(published())

    (place.specs / ".making").unlink()
    assert (1, before) == (status, place.files())
    assert "nothing is changed" in capsys.readouterr().err


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_read_only_folder(place: FetchPlace, capsys: Output) -> None:
    """If the folder is not writable, the run reports it and changes nothing."""
    before = place.files()
    place.specs.chmod(0o555)

    status = place.run(published())

    place.specs.chmod(0o755)
    assert (1, before) == (status, place.files())
    assert "Permission denied" in capsys.readouterr().err


def test_two_published_documents(place: FetchPlace, capsys: Output) -> None:
    """A fetch of one folder does not change the others."""
    shutil.copytree(place.folder, place.specs / "widgets")
    before = {name: content for name, content in place.files().items() if name.startswith("widgets")}

    assert 0 == place.run(published(with_post))

    assert before == {name: content for name, content in place.files().items() if name.startswith("widgets")}
    assert "moved out of the supplement: 1" in capsys.readouterr().out
