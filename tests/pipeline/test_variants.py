"""Operations with the same method and path, and form bodies: generated methods and rejected specs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.documenting.resource_page import resource_page
from scripts.documenting.surfaces import Documented
from scripts.pipeline.generate.cross_check import check
from scripts.pipeline.generate.surface import Surface, surface_of
from scripts.pipeline.normalize.normalize import normalize
from scripts.pipeline.read.bundle import bundle
from scripts.spec.problems import PipelineError

from .small_spec import linted, spec, write

CONST = {"name": "v2", "in": "query", "required": True, "schema": {"type": "string", "const": "true"}}
FORM = "paths /things post requestBody"


def second(path: str = "/things#v2", *parameters: Any) -> dict[str, Any]:
    """Return the change that adds a second GET at the path of things."""
    first = spec()["paths"]["/things"]["get"]
    ours = {"operationId": "list_things_v2", "x-method": "list_v2"}
    return {f"paths {path} get": {**first, **ours, "parameters": [*first["parameters"], *(parameters or (CONST,))]}}


def form(**fields: Any) -> dict[str, Any]:
    """Return the change that makes the body of the POST a form."""
    schema = {"type": "object", "required": ["file"], "properties": fields}
    return {FORM: {"required": True, "content": {"multipart/form-data": {"schema": schema}}}}


def surface(folder: Path, changes: dict[str, Any]) -> Surface:
    """Return the surface of a small spec with changes, on which both parsers agree."""
    document = bundle(write(folder, {"openapi.yaml": spec(changes)}))
    offered = surface_of(normalize(document))
    check(document, offered)
    return offered


def test_a_second_operation_at_a_path(tmp_path: Path) -> None:
    """It becomes a method without the constant as an argument, and sends the plain path."""
    assert [] == linted(spec(second()))

    surface_ = surface(tmp_path, second())
    first, other = (
        next(method for method in surface_.methods if method.id == name) for name in ("list_things", "list_things_v2")
    )

    assert ("/things", {"v2": "true"}) == (other.path, other.fixed)
    assert ("/things", {}) == (first.path, first.fixed)
    assert ["after"] == [str(argument.name) for argument in other.arguments]
    assert "`GET /things?v2=true`" in resource_page(Documented("things", surface_), "things", [other])


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
    """The fields of a form are arguments, files included, and its media type is sent."""
    surface_ = surface(tmp_path, form(file={"type": "string", "format": "binary"}, owner={"type": "string"}))

    (method,) = (method for method in surface_.methods if method.id == "create_thing")

    assert "multipart/form-data" == method.media
    assert {"file": "FileLike", "owner": "str"} == {
        str(argument.name): str(argument.type) for argument in method.arguments
    }


def test_lists_and_objects_in_a_form(tmp_path: Path) -> None:
    """A list of files is an argument like any list; an object, which is sent as JSON, is like any object."""
    files = {"type": "array", "items": {"type": "string", "format": "binary"}}

    surface_ = surface(tmp_path, form(files=files, more={"type": "object"}))

    (method,) = (method for method in surface_.methods if method.id == "create_thing")
    assert {"files": "Sequence[FileLike]", "more": "Mapping[str, Any]"} == {
        str(argument.name): str(argument.type).partition(" | Absent")[0]
        for argument in method.arguments
        if argument.name != "file"
    }


def test_a_form_without_members(tmp_path: Path) -> None:
    """A form without fields is rejected at its line."""
    with pytest.raises(PipelineError, match="a form must be an object with properties"):
        surface(tmp_path, {**form(), "components schemas Upload": {"type": "object"}})


def test_binary_in_an_answer_beside_a_form(tmp_path: Path) -> None:
    """A file is allowed in a form, but not inside JSON."""
    binary = {"components schemas Thing properties raw": {"type": "string", "format": "binary"}}

    with pytest.raises(PipelineError, match="binary content is not supported inside JSON"):
        surface(tmp_path, {**form(file={"type": "string", "format": "binary"}), **binary})
