"""The conversion of OpenAPI 3.0 to 3.1 keeps the meaning."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openapi_schema_validator import OAS30Validator

from scripts.pipeline.read.lift import lift
from scripts.spec.document import Mapping, clone, place_of
from scripts.spec.problems import PipelineError, Place
from scripts.spec.yaml_reader import read

_REF = {"$ref": "#/components/schemas/Thing"}


def lifted(schema: dict[str, Any]) -> Any:
    """Convert a schema as a component of a document."""
    document = clone({"openapi": "3.0.3", "components": {"schemas": {"Thing": schema}}})
    return lift(document)["components"]["schemas"]["Thing"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"nullable": True}, {}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            {"type": "string", "enum": ["a", None], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            {**_REF, "nullable": True, "description": "d", "x-unsure": "u"},
            {"description": "d", "x-unsure": "u", "anyOf": [_REF, {"type": "null"}]},
        ),
        (
            {"type": "object", "allOf": [_REF], "nullable": True, "title": "t"},
            {"title": "t", "anyOf": [{"type": "object", "allOf": [_REF]}, {"type": "null"}]},
        ),
        ({"oneOf": [_REF], "nullable": True}, {"oneOf": [_REF, {"type": "null"}]}),
        ({"anyOf": [_REF], "nullable": True}, {"anyOf": [_REF, {"type": "null"}]}),
        (
            {"oneOf": [_REF, {"type": "string", "nullable": True}], "nullable": True},
            {"oneOf": [_REF, {"type": ["string", "null"]}]},
        ),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": True}, {"exclusiveMaximum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"exclusiveMinimum": True}, {}),
        ({"type": "string", "example": "e"}, {"type": "string", "example": "e"}),
        (
            {"properties": {"nullable": {"type": "string", "nullable": True}}},
            {"properties": {"nullable": {"type": ["string", "null"]}}},
        ),
        (
            {"items": {"items": {"type": "string", "nullable": True}}},
            {"items": {"items": {"type": ["string", "null"]}}},
        ),
    ],
)
def test_schemas(before: dict[str, Any], after: dict[str, Any]) -> None:
    """A schema of 3.0 becomes the equivalent schema of 3.1."""
    assert after == lifted(before)


@pytest.mark.parametrize("field", ["example", "default", "enum", "examples", "x-note"])
def test_data_stays(field: str) -> None:
    """Data that looks like a schema stays data."""
    data = [{"type": "string", "nullable": True}]

    assert {field: data} == lifted({field: data})


def test_every_schema_is_found() -> None:
    """Schemas of parameters, headers, bodies and responses are converted, too."""
    schema = {"type": "string", "nullable": True}
    content = {"content": {"application/json": {"schema": schema}}}
    response = {"description": "d", "headers": {"X-A": {"schema": schema}}, **content}
    operation = {"parameters": [{"schema": schema}], "requestBody": content, "responses": {"200": response}}
    document = clone({"openapi": "3.0.0", "paths": {"/a": {"parameters": [{"schema": schema}], "get": operation}}})

    result = lift(document)

    assert "nullable" not in str(result)
    assert str(result).count("'null'") == 5


def test_newer_documents_stay() -> None:
    """A 3.1 document is returned unchanged, and a 3.0 document is not mutated."""
    new = clone({"openapi": "3.1.1", "components": {"schemas": {"A": {"nullable": True}}}})
    old = clone({"openapi": "3.0.0", "components": {"schemas": {"A": {"type": "string", "nullable": True}}}})
    before = clone(old)

    assert new is lift(new)
    assert lift(old)["openapi"] == "3.1.0"
    assert before == old


def test_openapi_3_2() -> None:
    """A 3.2 document becomes a 3.1 document, with shared media types written out."""
    text = b"""openapi: 3.2.1
paths: {/a: {post: {requestBody: {content: {a/b: {$ref: '#/components/mediaTypes/M'}}}}}}
components: {mediaTypes: {M: {schema: {type: string}}}}
"""

    document = lift(read(text, file="spec.yaml"))

    assert "3.1.0" == document["openapi"]
    assert {"schema": {"type": "string"}} == document["paths"]["/a"]["post"]["requestBody"]["content"]["a/b"]


@pytest.mark.parametrize("version", ["openapi: 2.0", "openapi: 3.3.0", "swagger: '2.0'\nopenapi: 7"])
def test_other_versions(version: str) -> None:
    """An unsupported version is rejected with its line."""
    with pytest.raises(PipelineError, match=r"^spec\.yaml:\d: openapi: unsupported version"):
        lift(read(version.encode(), file="spec.yaml"))


def test_places() -> None:
    """A converted field has the place of its source."""
    text = b"openapi: 3.0.0\ncomponents:\n  schemas:\n    A:\n      nullable: true\n      $ref: '#/x'\n"

    schema = lift(read(text, file="spec.yaml"))["components"]["schemas"]["A"]

    assert Place("spec.yaml", 5) == place_of(schema, "anyOf")
    assert Place("spec.yaml", 6) == place_of(schema["anyOf"][0], "$ref")
    assert Place("spec.yaml", 5) == place_of(schema["anyOf"][1])


values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["a", "b", ""]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["p", "q"]), inner, max_size=2),
    max_leaves=6,
)


@st.composite
def schemas(draw: st.DrawFn, depth: int = 2) -> dict[str, Any]:
    """Draw a 3.0 schema that allows null in the ways that providers use."""
    type_ = draw(st.sampled_from(["string", "integer", "object", "array"] if depth else ["string", "integer"]))
    schema: dict[str, Any] = {"type": type_}
    if draw(st.booleans()):
        schema["nullable"] = True
    if type_ == "integer":
        schema |= draw(st.sampled_from([{}, {"minimum": 0}, {"minimum": 0, "exclusiveMinimum": True}]))
        schema |= draw(st.sampled_from([{}, {"maximum": 2, "exclusiveMaximum": True}, {"exclusiveMaximum": False}]))
    elif type_ == "string" and draw(st.booleans()):
        schema["enum"] = ["a", *([None] if "nullable" in schema else [])]
    elif type_ == "object":
        schema["properties"] = {"p": draw(schemas(depth - 1))}
    elif type_ == "array":
        schema["items"] = draw(schemas(depth - 1))
    return schema


@given(schemas(), values)
def test_same_values(schema: dict[str, Any], value: object) -> None:
    """The converted schema accepts exactly the values that the original accepts."""
    before = OAS30Validator(schema).is_valid(value)

    assert before == Draft202012Validator(lifted(schema)).is_valid(value)


@given(schemas())
def test_lifting_is_final(schema: dict[str, Any]) -> None:
    """Converting a converted schema changes nothing."""
    once = lifted(schema)

    assert once == lifted(once)
    assert isinstance(once, Mapping)
