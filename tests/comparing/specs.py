"""The small spec with two more operations, and helpers that compare variations of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.comparing.change import Change
from scripts.comparing.specs import compare_specs
from scripts.spec.document import clone
from tests.pipeline.small_spec import spec

LIST = "paths /things get"
MAKE = "paths /things post"
FIND = "paths /things/{id} get"
ASK = "components schemas Ask"
SAY = "components schemas Answer"
_SOURCE = {"url": "https://things.test/docs", "seen": "page"}

# `Ask` is only sent, `Answer` only comes, so that a change of one has one meaning; `Thing` goes both ways.
BASE: dict[str, Any] = {
    "x-idempotency": {"header": "Idempotency-Key", "lifetime": "PT24H", "reuse": "replay"},
    "x-api-version": {"header": "Things-Version", "value": "1", "echo": None},
    "x-errors": {"message": ["/message", "/error"], "code": ["/code"]},
    f"{LIST} parameters": [
        {"name": "after", "in": "query", "schema": {"type": "string"}},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 50, "default": 20}},
        {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}},
    ],
    FIND: {
        "operationId": "find_thing",
        "summary": "Find a thing.",
        "x-resource": "things",
        "x-method": "find",
        "x-source": _SOURCE,
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {
            "200": {
                "description": "It.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}},
            },
            "404": {
                "description": "None.",
                "content": {
                    "application/json": {"schema": {"type": "object", "properties": {"x": {"type": "string"}}}}
                },
            },
        },
    },
    f"{MAKE} requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Ask"}}}},
    ASK: {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "maxLength": 100, "description": "How it is called."},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "mode": {"$ref": "#/components/schemas/Mode"},
            "size": {"type": "number", "minimum": 0},
            "count": {"type": "integer"},
            "note": {"type": ["string", "null"], "default": "none"},
            "code": {"type": "string", "pattern": "^a"},
            "due": {"type": "string", "format": "date"},
            "extra": {"type": "object", "additionalProperties": {"type": "string"}},
            "inner": {"type": "object", "properties": {"deep": {"type": "string"}}},
        },
    },
    SAY: {
        "type": "object",
        "required": ["id", "kind"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "mode": {"$ref": "#/components/schemas/Mode"},
            "price": {"type": "string"},
            "when": {"type": "string", "format": "date-time"},
            "list": {"type": "array", "items": {"type": "string"}},
            "event": {
                "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Made", "Lost", "Gone")],
                "discriminator": {"propertyName": "type"},
            },
        },
    },
    "components schemas Mode": {"type": "string", "enum": ["fast", "slow"]},
    **{
        f"components schemas {name}": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": name.lower()}},
        }
        for name in ("Made", "Lost", "Gone")
    },
}


def document(changes: Mapping[str, Any] | None = None) -> Any:
    """Return the spec with some changes."""
    return clone(spec({**BASE, **(changes or {})}))


def changes_of(changes: Mapping[str, Any]) -> list[Change]:
    """Compare the spec with a variation of it."""
    return [spec_change.change for spec_change in compare_specs(document(), document(changes))]
