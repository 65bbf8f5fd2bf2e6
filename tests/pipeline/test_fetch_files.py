"""make fetch of a document of several files: stored together, or refused with the line of what is missing."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from .fetch_place import FetchPlace, published

Output = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path) -> FetchPlace:
    """A repository with the spec of one provider."""
    return FetchPlace(tmp_path)


def _in_two_files(document: Any) -> Any:
    """Move the operation of one path into another file; return that file."""
    path = "/gadgets"
    moved = document["paths"][path]
    document["paths"][path] = {"$ref": "./parts/one.json"}
    return json.loads(json.dumps(moved).replace('"#/components', '"../new.json#/components'))


def test_document_of_several_files(place: FetchPlace, capsys: Output) -> None:
    """The files that a newer document refers to are stored with it, and its operations are complete."""
    document = published()
    (place.root / "parts").mkdir()
    place.write(_in_two_files(document), name="parts/one.json")

    status = place.run(document)

    assert (0, "") == (status, capsys.readouterr().err)
    assert (place.root / "parts" / "one.json").read_bytes() == (place.folder / "parts" / "one.json").read_bytes()
    assert "new.json" == place.source["file"]
    assert 0 == place.run(document)
    assert "nothing new" in capsys.readouterr().out


def test_document_without_its_other_file(place: FetchPlace, capsys: Output) -> None:
    """A newer document is refused with its line if a file that it refers to is not beside it."""
    before, document = place.files(), published()
    _in_two_files(document)

    status = place.run(document)

    message = capsys.readouterr().err
    assert (1, before) == (status, place.files())
    assert re.search(r"new\.json:\d+: \$ref '\./parts/one\.json' cannot be followed: pass FILE=", message)
