"""Severities of single edits of a spec: a table, each row an edit and its change."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.comparing.change import SEVERITIES
from scripts.comparing.specs import compare_specs
from tests.pipeline.small_spec import spec

from .specs import ASK, FIND, LIST, MAKE, SAY, changes_of, document

P = "properties"
_OTHER = {"type": "object", "required": ["type"], "properties": {"type": {"const": "found"}}}
_TEXT, _WHOLE = {"type": "string"}, {"type": "integer"}
_LISTED = document()["paths"]["/things"]["get"]["parameters"]
_VARIANTS = document()["components"]["schemas"]["Answer"]["properties"]["event"]["oneOf"]
_MODE = {"$ref": "#/components/schemas/Mode"}
_FOUND = {"$ref": "#/components/schemas/Found"}
# Long names of places in the table.
_KIND, _LIMIT = "list_things(kind in query)", "list_things(limit in query)"
_VALUES = f"{LIST} parameters 2 schema enum"

_FOUND_409, _MADE_201 = "find_thing response 409", "create_thing response 201"
_FIND_BY = document()["paths"]["/things/{id}"]["get"]["parameters"]
_KEY = {"name": "Idempotency-Key", "in": "header", "schema": _TEXT}


def _moved(path: str, to: str) -> dict[str, Any]:
    return {f"paths {path}": None, f"paths {to}": document()["paths"][path]}


# (the edit, severity, subject, what changed); no severity: the edit is none for callers
ROWS: dict[str, tuple[dict[str, Any], str | None, str, str]] = {
    "operation removed": ({MAKE: None}, "breaking", "create_thing", "operation"),
    "operation added": (
        {"paths /others get": {**document()["paths"]["/things"]["get"], "operationId": "list_others"}},
        *("additive", "list_others", "operation"),
    ),
    "method renamed": ({f"{MAKE} x-method": "make"}, "breaking", "create_thing", "method"),
    "resource renamed": ({f"{MAKE} x-resource": "goods"}, "breaking", "create_thing", "method"),
    "summary reworded": ({f"{MAKE} summary": "Make one."}, "fix", "create_thing", "documentation"),
    "deprecated": ({f"{MAKE} deprecated": True}, "fix", "create_thing", "deprecated"),
    "parameter removed": ({f"{LIST} parameters": _LISTED[:2]}, "breaking", _KIND, "parameter"),
    "optional parameter added": (
        {f"{FIND} parameters": [{"name": "id", "in": "path", "required": True, "schema": _TEXT},
                                {"name": "deep", "in": "query", "schema": _TEXT}]},
        *("additive", "find_thing(deep in query)", "parameter"),
    ),
    "required parameter added": (
        {f"{FIND} parameters": [{"name": "id", "in": "path", "required": True, "schema": _TEXT},
                                {"name": "deep", "in": "query", "required": True, "schema": _TEXT}]},
        *("breaking", "find_thing(deep in query)", "parameter"),
    ),
    "parameter required": ({f"{LIST} parameters 2 required": True}, "breaking", _KIND, "required"),
    "parameter sent otherwise": ({f"{LIST} parameters 2 explode": False}, "fix", _KIND, "address"),
    "parameter's limit lowered": ({f"{LIST} parameters 1 schema maximum": 10}, "breaking", _LIMIT, "limit"),
    "parameter's limit raised": ({f"{LIST} parameters 1 schema maximum": 99}, "additive", _LIMIT, "limit"),
    "parameter's default changed": ({f"{LIST} parameters 1 schema default": 9}, "breaking", _LIMIT, "default"),
    "parameter's value added": ({_VALUES: ["a", "b", "c"]}, "additive", _KIND, "value"),
    "parameter's value removed": ({_VALUES: ["a"]}, "breaking", _KIND, "value"),
    "parameter sent once with all values": ({f"{LIST} parameters 2 explode": False}, "fix", _KIND, "address"),
    "asked: values of a component no longer listed": ({f"{ASK} {P} mode": _TEXT}, "additive", "Ask.mode", "type"),
    "answered: values of a component no longer listed": ({f"{SAY} {P} mode": _TEXT}, "fix", "Answer.mode", "type"),
    "answered: items may be null": (
        {f"{SAY} {P} list items type": ["string", "null"]},
        *("breaking", "Answer.list[]", "null"),
    ),
    "body removed": ({f"{MAKE} requestBody": None}, "breaking", "create_thing body", "body"),
    "body required": ({f"{MAKE} requestBody required": True}, "breaking", "create_thing body", "required"),
    "body as a form": (
        {f"{MAKE} requestBody content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Ask"}}}},
        *("breaking", "create_thing body", "content"),
    ),
    "asked: optional member added": ({f"{ASK} {P} more": _TEXT}, "additive", "Ask.more", "field"),
    "asked: required field that is only read": (
        {f"{ASK} {P} made": {"type": "string", "readOnly": True}, f"{ASK} required": ["name", "made"]},
        *(None, "", ""),
    ),
    "asked: field only read from now on": ({f"{ASK} {P} kind readOnly": True}, "breaking", "Ask.kind", "field"),
    "answered: field that is only written": (
        {f"{SAY} {P} secret": {"type": "string", "writeOnly": True}},
        *(None, "", ""),
    ),
    "asked: optional member removed": ({f"{ASK} {P} kind": None}, "breaking", "Ask.kind", "field"),
    "asked: member required": ({f"{ASK} required": ["name", "size"]}, "breaking", "Ask.size", "required"),
    "asked: unknown member required": ({f"{ASK} required": ["name", "what"]}, "breaking", "Ask.what", "field"),
    "asked: member no longer required": ({f"{ASK} required": []}, "additive", "Ask.name", "required"),
    "asked: null refused": ({f"{ASK} {P} note type": "string"}, "breaking", "Ask.note", "null"),
    "asked: null taken": ({f"{ASK} {P} name type": ["string", "null"]}, "additive", "Ask.name", "null"),
    "asked: value added": ({f"{ASK} {P} kind enum": ["a", "b", "c"]}, "additive", "Ask.kind", "value"),
    "asked: value removed": ({f"{ASK} {P} kind enum": ["a"]}, "breaking", "Ask.kind", "value"),
    "asked: values listed": ({f"{ASK} {P} code enum": ["ab"]}, "breaking", "Ask.code", "type"),
    "asked: values no longer listed": ({f"{ASK} {P} kind": _TEXT}, "additive", "Ask.kind", "type"),
    "asked: number narrowed": ({f"{ASK} {P} size type": "integer"}, "breaking", "Ask.size", "type"),
    "asked: number widened": ({f"{ASK} {P} count type": "number"}, "additive", "Ask.count", "type"),
    "asked: another type": ({f"{ASK} {P} count type": "string"}, "breaking", "Ask.count", "type"),
    "asked: another format": ({f"{ASK} {P} due format": "date-time"}, "breaking", "Ask.due", "format"),
    "asked: shorter": ({f"{ASK} {P} name maxLength": 9}, "breaking", "Ask.name", "limit"),
    "asked: longer": ({f"{ASK} {P} name maxLength": 900}, "additive", "Ask.name", "limit"),
    "asked: minimum raised": ({f"{ASK} {P} size minimum": 1}, "breaking", "Ask.size", "limit"),
    "asked: minimum dropped": ({f"{ASK} {P} size minimum": None}, "additive", "Ask.size", "limit"),
    "asked: another pattern": ({f"{ASK} {P} code pattern": "^b"}, "breaking", "Ask.code", "limit"),
    "asked: another default": ({f"{ASK} {P} note default": "some"}, "breaking", "Ask.note", "default"),
    "asked: default told": ({f"{ASK} {P} count default": 1}, "fix", "Ask.count", "default"),
    "asked: values of a map": ({f"{ASK} {P} extra additionalProperties": _WHOLE}, "breaking", "Ask.extra.*", "type"),
    "asked: nothing else taken": ({f"{ASK} additionalProperties": False}, "breaking", "Ask", "limit"),
    "asked: inner member added": ({f"{ASK} {P} inner {P} new": _TEXT}, "additive", "Ask.inner.new", "field"),
    "asked: reworded": ({f"{ASK} {P} name description": "Its name."}, "fix", "Ask.name", "documentation"),
    "asked: doubted": ({f"{ASK} {P} name x-unsure": "who knows"}, "fix", "Ask.name", "documentation"),
    "answered: member added": ({f"{SAY} {P} more": _TEXT}, "additive", "Answer.more", "field"),
    "answered: member removed": ({f"{SAY} {P} price": None}, "breaking", "Answer.price", "field"),
    "answered: always there": ({f"{SAY} required": ["id", "kind", "price"]}, "additive", "Answer.price", "required"),
    "answered: not always there": ({f"{SAY} required": ["kind"]}, "breaking", "Answer.id", "required"),
    "answered: may be null": ({f"{SAY} {P} id type": ["string", "null"]}, "breaking", "Answer.id", "null"),
    "answered: optional may be null": ({f"{SAY} {P} price type": ["string", "null"]}, "fix", "Answer.price", "null"),
    "answered: value added": ({f"{SAY} {P} kind enum": ["a", "b", "c"]}, "additive", "Answer.kind", "value"),
    "answered: value removed": ({f"{SAY} {P} kind enum": ["a"]}, "fix", "Answer.kind", "value"),
    "answered: values listed": ({f"{SAY} {P} price enum": ["1"]}, "fix", "Answer.price", "type"),
    "answered: another type": ({f"{SAY} {P} price type": "number"}, "breaking", "Answer.price", "type"),
    "answered: items of another type": ({f"{SAY} {P} list items type": "integer"}, "breaking", "Answer.list[]", "type"),
    "answered: a decimal": ({f"{SAY} {P} price format": "decimal"}, "breaking", "Answer.price", "format"),
    "answered: a format that stays text": ({f"{SAY} {P} id format": "email"}, "fix", "Answer.id", "format"),
    "answered: a limit": ({f"{SAY} {P} price maxLength": 9}, "fix", "Answer.price", "limit"),
    "answered: variant removed": ({f"{SAY} {P} event oneOf": _VARIANTS[:2]}, "breaking", "Answer.event", "variant"),
    "answered: variant added": (
        {"components schemas Found": _OTHER, f"{SAY} {P} event oneOf": [*_VARIANTS, _FOUND]},
        *("additive", "Answer.event", "variant"),
    ),
    "answered: a date-time": ({f"{SAY} {P} price format": "date-time"}, "breaking", "Answer.price", "format"),
    "answered: no date-time": (
        {f"{SAY} {P} when format": None},
        *("breaking", "Answer.when", "format"),
    ),
    "answered: told apart otherwise": (
        {f"{SAY} {P} event discriminator propertyName": "kind"},
        *("breaking", "Answer.event", "tag"),
    ),
    "error status added": ({f"{FIND} responses 409": {"description": "No."}}, "additive", _FOUND_409, "error status"),
    "error status removed": ({f"{FIND} responses 404": None}, "fix", "find_thing response 404", "error status"),
    "good status added": ({f"{MAKE} responses 201": {"description": "Yes."}}, "additive", _MADE_201, "status"),
    "required header added": (
        {f"{FIND} parameters": [*_FIND_BY, {"name": "X-Who", "in": "header", "required": True, "schema": _TEXT}]},
        *("breaking", "find_thing(X-Who in header)", "parameter"),
    ),
    "optional header added": (
        {f"{FIND} parameters": [*_FIND_BY, {"name": "X-Who", "in": "header", "schema": _TEXT}]},
        *("additive", "find_thing(X-Who in header)", "parameter"),
    ),
    "header that the client fills added": ({f"{MAKE} parameters": [_KEY]}, None, "", ""),
    "parameter that the client always sends": (
        {f"{FIND} parameters": [*_FIND_BY, {"name": "v", "in": "query", "required": True, "schema": {"const": "2"}}]},
        *("fix", "find_thing", "address"),
    ),
    "read at another path": (_moved("/things/{id}", "/goods/{id}"), "fix", "find_thing", "address"),
    "keyed write at another path": (_moved("/things", "/goods"), "breaking", "create_thing", "address"),
    "keyed write by another method": (
        {MAKE: None, "paths /things put": document()["paths"]["/things"]["post"]},
        *("breaking", "create_thing", "address"),
    ),
    "a short name for the path": (_moved("/things/{id}", "/things/{id}#one"), None, "", ""),
    "rate limit": (
        {"x-rate-limits": {"all": {"limit": 9, "window": "PT1M"}}, f"{MAKE} x-rate-limit": {"bucket": "all", "by": []}},
        *("fix", "create_thing", "rate limit"),
    ),
    "webhooks described": (
        {"webhooks": {"event": {"post": {"summary": "Some."}}}},
        *("additive", "webhooks", "events"),
    ),
    "error's member added": (
        {f"{FIND} responses 404 content application/json schema properties": {"y": _TEXT, "x": _TEXT}},
        *("additive", "find_thing response 404.y", "field"),
    ),
    "idempotency: another key": ({f"{MAKE} x-idempotency": {"key": "none"}}, "breaking", "create_thing", "idempotency"),
    "idempotency: shorter life": ({"x-idempotency lifetime": "PT1H"}, "breaking", "create_thing", "idempotency"),
    "idempotency: longer life": ({"x-idempotency lifetime": "P9D"}, "breaking", "create_thing", "idempotency"),
    "effect": ({f"{FIND} x-effect": "write"}, "breaking", "find_thing", "effect"),
    "paging gone": ({f"{LIST} x-pagination": None}, "breaking", "list_things", "pagination"),
    "paging: another cursor": ({f"{LIST} x-pagination next": "/data/next"}, "breaking", "list_things", "pagination"),
    "pagination: total documented": ({f"{LIST} x-pagination total": "/total"}, "additive", "list_things", "pagination"),
    "envelope": ({f"{FIND} x-envelope": "data"}, "additive", "find_thing", "envelope"),
    "client renamed": ({"x-client class": "Stuff"}, "breaking", "client", "client"),
    "credential renamed": ({"x-client credentials": {"token": "THINGS_API_KEY"}}, "breaking", "client", "credential"),
    "another version": ({"x-api-version value": "2"}, "breaking", "client", "API version"),
    "version echoed": ({"x-api-version echo": "Things-Version"}, "fix", "client", "API version"),
    "error pointer lost": ({"x-errors message": ["/message"]}, "breaking", "client", "error pointer"),
    "error pointer found": ({"x-errors code": ["/code", "/no"]}, "additive", "client", "error pointer"),
    "base URL": ({"servers": [{"url": "https://v2.things.test"}]}, "breaking", "client", "base URL"),
    "security": ({"components securitySchemes Key scheme": "basic"}, "breaking", "client", "security"),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_single_change(name: str) -> None:
    """A single edit is reported under its own name with its severity, and nothing more severe is reported."""
    edit, severity, subject, what = ROWS[name]

    found = changes_of(edit)

    changes = {(change.severity, change.subject, change.what) for change in found}
    assert (severity, subject, what) in changes if severity else changes == set()
    assert severity == min((change.severity for change in found), key=SEVERITIES.index, default=None)


@pytest.mark.parametrize("name", ROWS)
def test_reversed_edit(name: str) -> None:
    """The reverse of an edit is reported as the opposite change."""
    edit = ROWS[name][0]
    old, new = document(), document(edit)

    there = {spec_change.change.inverse for spec_change in compare_specs(old, new)}
    back = {spec_change.change for spec_change in compare_specs(new, old)}

    assert there == back


def test_a_component_or_null() -> None:
    """A required component field of a response that becomes nullable is breaking."""
    always = {f"{SAY} required": ["id", "kind", "mode"]}

    found = compare_specs(
        document(always), document({**always, f"{SAY} {P} mode": {"anyOf": [_MODE, {"type": "null"}]}})
    )

    assert [("Answer.mode", "null", "breaking")] == [
        (spec_change.change.subject, spec_change.change.what, spec_change.change.severity) for spec_change in found
    ]


def test_a_component_in_requests_and_responses() -> None:
    """A component of requests and responses has a severity for each direction, with its operations."""
    found = compare_specs(spec(), spec({"components schemas Thing properties kind enum": ["a", "b", "c"]}))

    changes = {
        (spec_change.change.direction, spec_change.change.severity, spec_change.operations) for spec_change in found
    }
    assert {("request", "breaking", ("create_thing",)), ("response", "fix", ("list_things",))} == changes


def test_moved_into_a_component() -> None:
    """An inline schema that becomes a component with the same fields is not a change on the wire."""
    inner = {"type": "object", "properties": {"deep": {"type": "string"}}}
    edit = {"components schemas Inner": inner, f"{ASK} properties inner": {"$ref": "#/components/schemas/Inner"}}

    assert [] == changes_of(edit)


def test_recursive_schemas() -> None:
    """A recursive component is compared completely, even if it was renamed."""
    tree = {"type": "object", "properties": {"up": {"$ref": "#/components/schemas/Tree"}, "x": {"type": "string"}}}
    bush = {"type": "object", "properties": {"up": {"$ref": "#/components/schemas/Bush"}}}

    was = document({"components schemas Tree": tree, f"{ASK} properties inner": {"$ref": "#/components/schemas/Tree"}})
    now = document({"components schemas Bush": bush, f"{ASK} properties inner": {"$ref": "#/components/schemas/Bush"}})

    assert [("Ask.inner.x", "breaking")] == [
        (spec_change.change.subject, spec_change.change.severity) for spec_change in compare_specs(was, now)
    ]
