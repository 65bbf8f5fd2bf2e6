"""A spec with as many operations as requested, in this project's own vocabulary: what a hand-written one looks like.

Five operations a resource: list, create, get, update, delete. Each resource has a model with a union, an enum, money,
times and shared schemas, and bodies of its own; eight schemas are shared by all.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PROVIDER = "scaled"
PACKAGE = "scaled_client"
_EACH = 5
_SHARED = 8
_SOURCE = {"url": "https://scaled.test/docs", "seen": "made up"}
_TEXT = "What this field means, its unit and its limits, in words of about this length."


def write(folder: Path, operations: int) -> Path:
    """Write the folder of specs. Return it."""
    file = folder / PROVIDER / "openapi.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(document(operations), indent=1), encoding="utf-8")  # JSON is YAML
    return folder


def document(operations: int) -> dict[str, Any]:
    """Return the spec; 40 operations are the fewest, since each shared schema needs a user."""
    paths: dict[str, Any] = {}
    schemas = {f"Shared{at}": _shared(at) for at in range(_SHARED)}
    for at in range(operations // _EACH):
        paths |= _paths(at)
        schemas |= _schemas(at)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Scaled", "version": "1", "description": f"Made up, with {operations} operations."},
        "x-client": {
            "package": PACKAGE, "class": "Scaled", "version": "0.1.0", "credentials": {"api_key": "SCALED_API_KEY"},
            "base_url_env": "SCALED_BASE_URL",
        },
        "x-idempotency": {"header": "Idempotency-Key", "max_length": 255, "reuse": "replay"},
        "x-errors": {"message": ["/message"]},
        "servers": [{"url": "https://api.scaled.test"}],
        "security": [{"Key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "parameters": {
                "Key": {
                    "name": "Idempotency-Key", "in": "header", "description": "The key of a write.",
                    "schema": {"type": "string"},
                }
            },
            "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
        },
    }  # fmt: skip


def _paths(at: int) -> dict[str, Any]:
    single, many, body = _ref(f"Thing{at}"), _ref(f"Thing{at}List"), _ref(f"Thing{at}Input")
    key = {"parameters": [{"$ref": "#/components/parameters/Key"}], "x-idempotency": {"key": "header"}}
    paging = {
        "x-pagination": {"style": "cursor", "cursor": "after", "next": "/pagination/next", "items": "/data"},
        "parameters": [
            {"name": name, "in": "query", "description": _TEXT, "schema": {"type": kind}}
            for name, kind in (("after", "string"), ("limit", "integer"), ("state", "string"))
        ],
    }
    identity = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    by_path = {"x-idempotency": {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}}
    return {
        f"/thing{at}": {
            "get": _operation(at, "list", many, **paging),
            "post": _operation(at, "create", single, requestBody=_json(body), **key),
        },
        f"/thing{at}/{{id}}": {
            "parameters": identity,
            "get": _operation(at, "get", single),
            "patch": _operation(at, "update", single, requestBody=_json(body), **key),
            "delete": _operation(at, "delete", None, **by_path),
        },
    }


def _operation(at: int, verb: str, returns: Any, **more: Any) -> dict[str, Any]:
    good = {"204": {"description": "Gone."}} if returns is None else {"200": {"description": "It.", **_json(returns)}}
    return {
        "operationId": f"{verb}_thing{at}",
        "summary": f"{verb.title()} things of kind {at}.",
        "description": _TEXT,
        "x-resource": f"thing{at}",
        "x-method": verb,
        "x-source": _SOURCE,
        "responses": good,
        **more,
    }


def _schemas(at: int) -> dict[str, Any]:
    shared, tags = [_ref(f"Shared{(at + n) % _SHARED}") for n in range(2)], {"required": ["kind"]}
    fields: dict[str, Any] = {
        "name": _described({"type": "string"}),
        "amount": _described({"type": "string", "format": "decimal"}),
        "quantity": {"type": "number"},
        "created_at": {"type": "string", "format": "date-time"},
        "state": _ref(f"State{at}"),
        "address": shared[0],
        "parts": {"type": "array", "items": shared[1]},
        "price": _ref(f"Price{at}"),
        "billing": {"type": "object", "properties": {"city": {"type": "string"}, "line": {"type": "string"}}},
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
    }
    tiers = {"type": "array", "items": {"type": "string", "format": "decimal"}}
    return {
        f"Thing{at}": _object({"id": {"type": "string"}, **fields}, required=["id"]),
        f"Thing{at}Input": _object(fields, required=["name"]),
        f"Thing{at}List": _object(
            {"data": {"type": "array", "items": _ref(f"Thing{at}")}, "pagination": _ref("Shared0")},
            required=["data"],
        ),
        f"State{at}": {"type": "string", "enum": ["draft", "open", "paid", f"own_{at}"], "description": _TEXT},
        f"Price{at}": {
            "oneOf": [_ref(f"FlatPrice{at}"), _ref(f"TieredPrice{at}")],
            "discriminator": {"propertyName": "kind"},
        },
        f"FlatPrice{at}": _object({"kind": {"const": "flat"}, "amount": fields["amount"]}, **tags),
        f"TieredPrice{at}": _object({"kind": {"const": "tiered"}, "tiers": tiers}, **tags),
    }


def _shared(at: int) -> dict[str, Any]:
    texts = {name: _described({"type": "string"}) for name in ("line1", "line2", "city", "country")}
    return _object({"next": {"type": ["string", "null"]}, **texts, f"own_{at}": {"type": "integer"}})


def _object(fields: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "object", "description": _TEXT, "properties": fields, **more}


def _described(schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "description": _TEXT}


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}
