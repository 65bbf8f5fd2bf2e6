"""Two operations at one method and path, and bodies that are forms: what the pipeline makes of them, and refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.generate.cross_check import check
from scripts.pipeline.generate.readme import row
from scripts.pipeline.generate.surface import Surface, surface_of
from scripts.pipeline.normalize.normalize import normalize
from scripts.pipeline.read.bundle import bundle
from scripts.spec.problems import PipelineError

from .small_spec import linted, spec, write

CONST = {"name": "v2", "in": "query", "required": True, "schema": {"type": "string", "const": "true"}}
FORM = "paths /things post requestBody"


def second(path: str = "/things#v2", *parameters: Any) -> dict[str, Any]:
    """A change that adds a second GET at the path of things."""
    first = spec()["paths"]["/things"]["get"]
    ours = {"operationId": "list_things_v2", "x-method": "list_v2"}
    return {f"paths {path} get": {**first, **ours, "parameters": [*first["parameters"], *(parameters or (CONST,))]}}


def form(**members: Any) -> dict[str, Any]:
    """A change that makes the body of the POST a form."""
    schema = {"type": "object", "required": ["file"], "properties": members}
    return {FORM: {"required": True, "content": {"multipart/form-data": {"schema": schema}}}}


def surface(folder: Path, changes: dict[str, Any]) -> Surface:
    """Return the surface of a small spec with changes, on which both parsers agree."""
    document = bundle(write(folder, {"openapi.yaml": spec(changes)}))
    offered = surface_of(normalize(document))
    check(document, offered)
    return offered


def test_a_second_operation_at_a_path(tmp_path: Path) -> None:
    """It passes, becomes a method of its own without the constant among its arguments, and sends the plain path."""
    assert [] == linted(spec(second()))

    made = surface(tmp_path, second())
    first, other = (
        next(method for method in made.methods if method.id == name) for name in ("list_things", "list_things_v2")
    )

    assert ("/things", {"v2": "true"}) == (other.path, other.fixed)
    assert ("/things", {}) == (first.path, first.fixed)
    assert ["after"] == [str(argument.name) for argument in other.arguments]
    assert "`GET /things?v2=true`" in row(other)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (second("/things#V2"), "invalid fragment: use a short name"),
        (second("/things#"), "invalid fragment: use a short name"),
        (second("/things#v2", {**CONST, "required": False}), "GET /things#v2 and GET /things send the same request"),
        (second("/things#v2", {**CONST, "in": "header"}), "GET /things#v2 and GET /things send the same request"),
        ({**second(), **second("/things#v3")}, "GET /things#v3 and GET /things#v2 send the same request"),
    ],
)
def test_what_no_request_could_tell_apart(changes: dict[str, Any], words: str) -> None:
    """A fragment needs a name, and a required query parameter with one value that no other operation there has."""
    assert any(words in problem for problem in linted(spec(changes)))


def test_a_form(tmp_path: Path) -> None:
    """The members of a form are arguments, a file among them, and its media type goes out."""
    made = surface(tmp_path, form(file={"type": "string", "format": "binary"}, owner={"type": "string"}))

    (method,) = (method for method in made.methods if method.id == "create_thing")

    assert "multipart/form-data" == method.media
    assert {"file": "FileLike", "owner": "str"} == {
        str(argument.name): str(argument.type) for argument in method.arguments
    }


def test_lists_and_objects_in_a_form(tmp_path: Path) -> None:
    """A list of files is an argument as any list, and an object, which goes out as JSON, as any object."""
    files = {"type": "array", "items": {"type": "string", "format": "binary"}}

    made = surface(tmp_path, form(files=files, more={"type": "object"}))

    (method,) = (method for method in made.methods if method.id == "create_thing")
    assert {"files": "Sequence[FileLike]", "more": "Mapping[str, Any]"} == {
        str(argument.name): str(argument.type).partition(" | Absent")[0]
        for argument in method.arguments
        if argument.name != "file"
    }


def test_a_form_without_members(tmp_path: Path) -> None:
    """A form that says no members stops the pipeline at its line."""
    with pytest.raises(PipelineError, match="a form must be an object with properties"):
        surface(tmp_path, {**form(), "components schemas Upload": {"type": "object"}})


def test_binary_in_an_answer_beside_a_form(tmp_path: Path) -> None:
    """That a form may hold a file allows none inside JSON."""
    member = {"components schemas Thing properties raw": {"type": "string", "format": "binary"}}

    with pytest.raises(PipelineError, match="binary content is not supported inside JSON"):
        surface(tmp_path, {**form(file={"type": "string", "format": "binary"}), **member})
