"""Helpers for small documents, and a clock under control; two whole documents are in `providers`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

Node = dict[str, Any]


class Clock:
    """A clock that advances only on demand."""

    def __init__(self) -> None:
        self.now = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **parts: float) -> None:
        self.now += timedelta(**parts)


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def text(**more: Any) -> Node:
    return {"type": "string", **more}


def thing(required: list[str] | None = None, /, **properties: Any) -> Node:
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def array(items: Node, **more: Any) -> Node:
    return {"type": "array", "items": items, **more}


def query(name: str, schema: Node, **more: Any) -> Node:
    return {"name": name, "in": "query", "schema": schema, **more}


def in_path(name: str = "id", **schema: Any) -> Node:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string", **schema}}


def operation(name: str, responses: Mapping[str, Any], *, body: Any = None, **more: Any) -> Node:
    """Return an operation; `responses` holds a schema (or None for no body) by status."""
    node: Node = {
        "operationId": name,
        "responses": {key: response(schema) for key, schema in responses.items()},
        **more,
    }
    if body is not None:
        node["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return node


def response(schema: Any, media: str = "application/json") -> Node:
    return {"description": "a response", **({"content": {media: {"schema": schema}}} if schema is not None else {})}


def document(paths: Node, schemas: Any = None, **more: Any) -> Node:
    """Return a document without credentials and without a base path."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "servers": [{"url": "https://api.test"}],
        "paths": paths,
        "components": {"schemas": schemas or {}},
        **more,
    }
