"""A published document as large as the largest, to measure the command with. Not part of the test suite.

python -m tests.scaffolding.large OPERATIONS SCHEMAS > large.json
"""

from __future__ import annotations

import json
import sys
from typing import Any

_TEXT = "What this is for, and when it is there, in words that a provider would use of it in its reference pages. "


def _schema(at: int, count: int) -> dict[str, Any]:
    other = f"#/components/schemas/thing.{(at * 7 + 1) % count}"
    properties: dict[str, Any] = {
        "id": {"type": "string", "maxLength": 64, "description": _TEXT},
        "object": {"type": "string", "enum": [f"thing_{at}"]},
        "amount": {"type": "integer", "description": _TEXT * 2},
        "rate": {"type": "number", "nullable": True},
        "state": {"type": "string", "enum": ["open", "closed", "void", "paid", f"own_{at}"]},
        "parent": {"anyOf": [{"type": "string"}, {"$ref": other}], "nullable": True},
        "lines": {
            "type": "array",
            "items": {"type": "object", "properties": {"price": {"$ref": other}, "n": {"type": "integer"}}},
        },
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
        "choice": {"oneOf": [{"$ref": f"#/components/schemas/thing.{(at * 7 + k) % count}"} for k in (1, 2, 3)]},
        "mixed": {
            "anyOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}},
                {"type": "object", "properties": {"b": {"type": "string"}}},
            ]
        },
    }
    return {
        "type": "object",
        "required": ["id", "object"],
        "description": _TEXT,
        "x-vendor": {"at": at},
        "properties": properties,
    }


def _operations(at: int, schemas: int) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/thing.{at * 2 % schemas}"}
    path = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    paging = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("limit", "starting_after")]
    listed = {
        "type": "object",
        "properties": {"data": {"type": "array", "items": schema}, "has_more": {"type": "boolean"}},
    }
    form = {
        "type": "object",
        "properties": {
            f"member_{k}": {"type": "object", "properties": {"deep": {"type": "string", "enum": ["a", "b"]}}}
            for k in range(12)
        },
    }

    def returning(schema: Any) -> dict[str, Any]:
        error = {
            "description": "e",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing.0"}}},
        }
        return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}, "default": error}

    body = {
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": form,
                "encoding": {"member_1": {"style": "deepObject", "explode": True}},
            }
        }
    }
    return {
        f"/v1/things_{at}": {
            "get": {
                "operationId": f"GetThings{at}",
                "parameters": paging,
                "responses": returning(listed),
                "description": _TEXT,
            },
            "post": {"operationId": f"PostThings{at}", "requestBody": body, "responses": returning(schema)},
        },
        f"/v1/things_{at}/{{id}}": {
            "get": {"operationId": f"GetThings{at}Id", "parameters": path, "responses": returning(schema)},
            "delete": {"operationId": f"DeleteThings{at}Id", "parameters": path, "responses": returning(schema)},
        },
    }


def large(operations: int, schemas: int) -> dict[str, Any]:
    """Return a document with the given number of operations and schemas."""
    paths: dict[str, Any] = {}
    for at in range(operations // 4):
        paths |= _operations(at, schemas)
    components: dict[str, Any] = {"schemas": {f"thing.{at}": _schema(at, schemas) for at in range(schemas)}}
    components["securitySchemes"] = {"basic": {"type": "http", "scheme": "basic"}}
    info = {"title": "Large", "version": "1"}
    return {
        "openapi": "3.0.0",
        "info": info,
        "servers": [{"url": "https://large.test"}],
        "paths": paths,
        "components": components,
    }


if __name__ == "__main__":
    json.dump(large(int(sys.argv[1]), int(sys.argv[2])), sys.stdout, indent=1)
