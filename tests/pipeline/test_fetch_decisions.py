"""The decisions of a fetch, without files: what differs, which version is older, which action is idle."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.fetching.actions import holds, repeated
from scripts.fetching.differences import Difference, compare
from scripts.fetching.identity import is_older
from scripts.fetching.listing import operations_in
from scripts.spec.document import clone
from scripts.spec.problems import PipelineError

_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
_MORE = {"type": "object", "properties": {"a": {"type": "string"}, "b": {}}}
_NULL = {"type": "null"}


def differences(published: Any, other: Any, components: Any = None) -> list[Difference]:
    """Return the differences of two descriptions of an operation."""
    documents = [_document(operation, components) for operation in (published, other)]
    (new,), (old,) = (operations_in(document).values() for document in documents)
    (found,) = compare(documents[0], documents[1], {("post", "/things"): (new, old)}).values()
    return found


def _document(operation: Any, components: Any) -> Any:
    return clone({"paths": {"/things": {"post": operation}}, "components": {"schemas": components or {}}})


def responding(schema: Any) -> Any:
    """Return an operation with a schema of its response."""
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}


def taking(schema: Any) -> Any:
    """Return an operation with a schema of its body."""
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}


def taking_query(**parameter: Any) -> Any:
    """Return an operation with a query parameter."""
    return {"parameters": [{"name": "p", "in": "query", "schema": {"type": "string"}, **parameter}], "responses": {}}


@pytest.mark.parametrize(
    ("published", "other", "about", "texts", "is_addition"),
    [
        (taking_query(), {"responses": {}}, "p in query: parameter", ("optional parameter", "-"), True),
        (taking_query(required=True), {"responses": {}}, "p in query: parameter", ("required parameter", "-"), False),
        ({"responses": {}}, taking_query(), "p in query: parameter", ("-", "optional parameter"), False),
        (taking_query(required=True), taking_query(), "p in query: required", ("required", "not required"), False),
        (taking_query(schema={"type": "integer"}), taking_query(), "p in query: type", ("integer", "string"), False),
        (
            taking_query(schema={"type": "string", "maxLength": 9}),
            taking_query(),
            "p in query: limit",
            ("maxLength: 9", "-"),
            True,
        ),
        (
            taking_query(schema={"type": "array"}),
            taking_query(schema={"type": "array"}, explode=False),
            "p in query: address",
            ("{'style': 'form', 'explode': True}", "{'style': 'form', 'explode': False}"),
            False,
        ),
        (taking(_OBJECT), {"responses": {}}, "body: body", ("optional body", "-"), True),
        ({"responses": {}}, taking(_OBJECT), "body: body", ("-", "optional body"), False),
        (
            taking({**_OBJECT, "required": ["a"]}),
            taking(_OBJECT),
            "body.a: required",
            ("required", "not required"),
            False,
        ),
        (responding(_MORE), responding(_OBJECT), "response 200.b: field", ("optional any", "-"), True),
        (responding(_OBJECT), responding(_MORE), "response 200.b: field", ("-", "optional any"), False),
        (
            taking({**_MORE, "required": ["b"]}),
            taking(_OBJECT),
            "body.b: field",
            ("required any", "-"),
            False,
        ),
        (responding({"enum": ["x", "y"]}), responding({"enum": ["x"]}), "response 200: value", ("'y'", "-"), True),
        (responding({"enum": ["x"]}), responding({"enum": ["x", "y"]}), "response 200: value", ("-", "'y'"), False),
        (
            responding({"type": "string"}),
            responding({"type": "string", "format": "decimal"}),
            "response 200: format",
            ("-", "decimal"),
            False,
        ),
        (
            responding({"type": ["string", "null"]}),
            responding({"type": "string"}),
            "response 200: null",
            ("null", "not null"),
            False,
        ),
        (
            responding({"type": "array", "items": {"type": "integer"}}),
            responding({"type": "array", "items": {"type": "string"}}),
            "response 200[]: type",
            ("integer", "string"),
            False,
        ),
        (
            responding({"type": "object", "additionalProperties": {"type": "integer"}}),
            responding({"type": "object", "additionalProperties": {"type": "string"}}),
            "response 200.*: type",
            ("integer", "string"),
            False,
        ),
        ({"responses": {"404": {}}}, {"responses": {}}, "response 404: error status", ("status 404", "-"), True),
        ({"responses": {}}, {"responses": {"404": {}}}, "response 404: error status", ("-", "status 404"), False),
        (responding({}), {"responses": {"200": {}}}, "response 200: content", ("application/json", "-"), True),
    ],
)
def test_differences(published: Any, other: Any, about: str, texts: tuple[str, str], is_addition: bool) -> None:
    """A difference has its subject, the text of each side, and whether only the published side specifies it."""
    (found,) = differences(published, other)

    assert (about, texts, is_addition) == (found.about, (found.published, found.other), found.is_addition)


@pytest.mark.parametrize(
    ("published", "other"),
    [
        ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, _NULL]}),
        ({"allOf": [{"$ref": "#/components/schemas/T"}]}, _OBJECT),
        ({"anyOf": [{"$ref": "#/components/schemas/T"}, _NULL]}, {**_OBJECT, "type": ["object", "null"]}),
        (
            {"allOf": [_OBJECT, {"properties": {"b": {}}, "required": ["b"]}]},
            _BOTH := {
                "type": "object",
                "properties": {"a": {"type": "string"}, "b": {}},
                "required": ["b"],
            },
        ),
        ({"const": "x"}, {"type": "string", "enum": ["x"]}),
        ({"enum": ["x", None]}, {"type": ["string", "null"], "enum": ["x", None]}),
        ({**_OBJECT, "title": "T", "description": "d", "x-a": 1}, {**_OBJECT, "example": {}}),
        ({"$ref": "#/components/schemas/Loop"}, {"$ref": "#/components/schemas/Loop"}),
    ],
)
def test_ways_of_writing(published: Any, other: Any) -> None:
    """Two notations of a schema are equal, and comparing a recursive schema terminates."""
    loop = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Loop"}}}
    components = {"T": _OBJECT, "Loop": loop}

    assert [] == differences(responding(published), responding(other), components)


def test_unions() -> None:
    """Variants are matched by their tags, in any order."""

    def variant(tag: str, kind: str) -> Any:
        return {"type": "object", "properties": {"tag": {"const": tag}, "value": {"type": kind}}}

    published = responding({"oneOf": [variant("b", "string"), variant("a", "string")]})
    other = responding({"oneOf": [variant("a", "integer"), variant("b", "string")]})

    (found,) = differences(published, other)

    assert "response 200 (tag=a).value: type" == found.about


@given(
    st.recursive(
        st.none() | st.booleans() | st.text(max_size=3),
        lambda value: (
            st.lists(value)
            | st.dictionaries(
                st.sampled_from(
                    ["type", "enum", "allOf", "anyOf", "properties", "items", "$ref", "required", "parameters"]
                ),
                value,
            )
        ),
    )
)
def test_hostile_shapes(value: Any) -> None:
    """Any value in place of a schema equals itself, or is rejected as malformed."""
    operation = responding(value)

    try:
        found = differences(operation, operation)
    except PipelineError:  # the schema is malformed
        found = []

    assert [] == found


@pytest.mark.parametrize(
    ("version", "than", "expected"),
    [
        ("1.9", "1.10", True),
        ("1.10", "1.9", False),
        ("1.0", "1.0.0", False),
        ("1.0.0", "1.0", False),
        ("v1.2", "1.3", True),
        ("1.0.0-beta.2", "1.0.0-beta.11", True),
        ("1.0.0-beta", "1.0.0", True),
        ("1.0.0", "1.0.0-beta", False),
        ("1.0.0+a", "1.0.0+b", False),
        ("2026-03-01", "2026-04-01", True),
        ("2026-04-01", "2026-04-01", False),
        ("latest", "1.0", False),
        ("1.0", "", False),
        ("1" * 5000, "2", False),
    ],
)
def test_versions(version: str, than: str, expected: bool) -> None:
    """Versions are compared by their numbers; a version without numbers is not older."""
    assert expected is is_older(version, than)


@pytest.mark.parametrize(
    ("value", "brought", "is_held", "twice"),
    [
        ({"a": 1, "b": 2}, {"a": 1}, True, []),
        ({"a": 1}, {"a": 2}, False, []),
        ({"a": 1}, {"b": 1}, False, []),
        ({"a": 1}, {"a": True}, False, []),
        (["x", "y"], ["y"], True, ["y"]),
        (["x"], ["x", "y"], False, ["x"]),
        ({"l": ["x"]}, {"l": ["x"], "m": 1}, False, ["x"]),
        (["x"], "x", True, ["x"]),
        ("number", "integer", False, []),
    ],
)
def test_what_is_held(value: Any, brought: Any, is_held: bool, twice: list[str]) -> None:
    """An update is idle if the document has all of it; items of a list would be duplicated."""
    assert (is_held, twice) == (holds(value, brought), repeated(value, brought))
