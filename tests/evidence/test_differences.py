"""What one side declares and the other lacks, without the fields of what is missing, and what is explained."""

from __future__ import annotations

import pytest

from scripts.evidence.differences import Comparison, compare
from scripts.evidence.document import headers_of_every_call, surface_of
from scripts.evidence.surface import Declared, Surface, merged, operation_key


def surface(events: dict[str, list[str]] | None = None, **operations: dict[str, list[str]]) -> Surface:
    """Return a surface of operations by id, each with its places and their values."""
    declared = {name: Declared(f"GET /{name}", name, merged(places.items())) for name, places in operations.items()}
    types = {
        name: Declared(name, name, merged([(place, ()) for place in found])) for name, found in (events or {}).items()
    }
    return Surface(declared, types)


def rows(found: Comparison) -> list[tuple[str, ...]]:
    """Return the differences without what patterns are matched with."""
    return [(row.side, row.kind, row.operation, row.place, row.value) for row in found.differences]


OURS = surface({"paid": ["event/id"]}, a={"query/x": [], "body": [], "body/y": ["1", "2"], "body/y/z": []}, b={})
THEIRS = surface({"paid": [], "void": []}, a={"header/h": [], "body": [], "body/y": ["2", "3"]}, c={})


def test_all_kinds() -> None:
    """Operations, parameters, fields, values and events that only one side has are listed in a fixed order."""
    assert [
        ("ours", "field", "GET /a", "body/y/z", ""),
        ("ours", "field", "paid", "event/id", ""),
        ("ours", "operation", "GET /b", "", ""),
        ("ours", "parameter", "GET /a", "query/x", ""),
        ("ours", "value", "GET /a", "body/y", "1"),
        ("theirs", "event", "void", "", ""),
        ("theirs", "operation", "GET /c", "", ""),
        ("theirs", "parameter", "GET /a", "header/h", ""),
        ("theirs", "value", "GET /a", "body/y", "3"),
    ] == rows(compare(OURS, THEIRS, {}))


def test_explained() -> None:
    """A pattern explains the side that it is written for; one that matches nothing is reported."""
    found = compare(OURS, THEIRS, {"ours": ["a *", "b", "paid *"], "theirs": ["a body/y=3", "gone"]})

    assert ["void", "GET /c", "GET /a"] == [row.operation for row in found.differences]
    assert ("gone",) == found.unused


def test_a_field_with_fields() -> None:
    """Of an object that only one side has, its own fields are not listed."""
    found = compare(surface(a={"body/x": [], "body/x/y": [], "body/x/y/z": []}), surface(a={}), {})

    assert ["body/x"] == [row.place for row in found.differences]


def test_a_source_without_events() -> None:
    """Events are not compared with a source that declares none."""
    assert () == compare(surface({"paid": []}), surface(), {}).differences


@pytest.mark.parametrize(("method", "path"), [("get", "/a/{id}/b"), ("GET", "a/{other-id}/b/"), ("GET", "/a/{}/b")])
def test_names_in_a_path_do_not_count(method: str, path: str) -> None:
    """Two paths that differ in the names of their parameters are one operation."""
    assert "GET /a/{}/b" == operation_key(method, path)


LINE = {"type": "object", "properties": {"amount": {"type": "string"}, "of": {"$ref": "#/components/schemas/Bill"}}}
EVENT = {"type": "object", "properties": {"type": {"const": "bill.paid"}, "data": {"type": "object"}}}
DOCUMENT = {
    "openapi": "3.1.0",
    "x-api-version": {"header": "Api-Version"},
    "paths": {
        "/bills/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {}}],
            "post": {
                "operationId": "pay_bill",
                "parameters": [
                    {"name": "Api-Version", "in": "header", "schema": {}},
                    {"name": "X-Tenant", "in": "header", "schema": {}},
                    {"name": "as", "in": "query", "schema": {"anyOf": [{"enum": ["a", None]}, {"const": "b"}]}},
                    {"name": "fixed", "in": "query", "schema": {"const": True}},
                ],
                "requestBody": {"content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Bill"}}}},
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"type": "array", "items": {}}}}},
                    "201": {"content": {"application/pdf": {}}},
                    "400": {"content": {"application/json": {"schema": {"properties": {"error": {}}}}}},
                },
            },
        }
    },
    "webhooks": {
        "event": {"post": {"requestBody": {"content": {"application/json": {"schema": {"oneOf": [EVENT, {}]}}}}}},
        "moved": {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}},
    },
    "components": {
        "schemas": {
            "Bill": {
                "properties": {"lines": {"type": "array", "items": LINE}, "notes": {"additionalProperties": True}},
                "allOf": [{"properties": {"state": {"enum": [1, {"no": "scalar"}]}}}],
            }
        }
    },
}


def test_a_document() -> None:
    """References, unions and circles are followed; errors, constants and what every call sends do not count."""
    found = surface_of(DOCUMENT, ignored_headers=headers_of_every_call(DOCUMENT))
    declared = found.operations["POST /bills/{}"]
    places = {place: values for place, values in declared.places.items() if place.count("/") < 4}

    assert ("POST /bills/{id}", "pay_bill") == (declared.label, declared.id)
    assert {
        **dict.fromkeys(
            ["header/x-tenant", "response", "response/[]", "body", "body/notes", "body/notes/*"], frozenset()
        ),
        **dict.fromkeys(["body/lines", "body/lines/[]", "body/lines/[]/amount", "body/lines/[]/of"], frozenset()),
        "query/as": frozenset("ab"),
        "body/state": frozenset("1"),
    } == places
    assert 10 == max(place.count("/") for place in declared.places)
    assert {"bill.paid", "moved"} == found.events.keys()
    assert {"event", "event/type", "event/data"} == found.events["bill.paid"].places.keys()
