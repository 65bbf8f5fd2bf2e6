"""The structure of an OpenAPI 3.1 document as a table, and the traversal that follows it.

The traversal distinguishes structure from data, so an example that happens to contain `$ref` or `nullable` stays data.
Nothing is validated here: a field of an unexpected type is not entered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_OPERATION = {
    "parameters": ("list", "parameter"),
    "requestBody": ("one", "request_body"),
    "responses": ("map", "response"),
    "callbacks": ("map", "callback"),
    "servers": ("list", "server"),
}
# kind of object: {field: (shape of the field, kind of what it holds)}; "*": every field without a row of its own.
_SHAPES: dict[str, dict[str, tuple[str, str]]] = {
    "document": {
        "info": ("one", "info"),
        "servers": ("list", "server"),
        "tags": ("list", "tag"),
        "paths": ("one", "paths"),
        "webhooks": ("map", "webhook_item"),
        "components": ("one", "components"),
    },
    "info": {"contact": ("one", "contact"), "license": ("one", "license")},
    "server": {"variables": ("map", "server_variable")},
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request_body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security_scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path_item"),
    },
    "paths": {"*": ("one", "path_item")},
    "path_item": {
        "parameters": ("list", "parameter"),
        "servers": ("list", "server"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": _OPERATION,
    # Requests that a provider sends: described like an operation, but no client can call them.
    "webhook_item": dict.fromkeys(METHODS, ("one", "webhook")),
    "webhook": _OPERATION,
    "callback": {"*": ("one", "path_item")},
    "parameter": {"schema": ("one", "schema"), "content": ("map", "media_type"), "examples": ("map", "example")},
    "header": {"schema": ("one", "schema"), "content": ("map", "media_type"), "examples": ("map", "example")},
    "request_body": {"content": ("map", "media_type")},
    "response": {"headers": ("map", "header"), "content": ("map", "media_type"), "links": ("map", "link")},
    "media_type": {"schema": ("one", "schema"), "examples": ("map", "example"), "encoding": ("map", "encoding")},
    "encoding": {"headers": ("map", "header")},
    "schema": {
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"), ("map", "schema")
        ),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(
            ("items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties"),
            ("one", "schema"),
        ),
        **dict.fromkeys(("not", "if", "then", "else", "contentSchema"), ("one", "schema")),
        "discriminator": ("one", "discriminator"),
        "xml": ("one", "xml"),
    },
}

SECTIONS = {kind: section for section, (_, kind) in _SHAPES["components"].items()}
"""The field of `components` that holds each kind of object: SECTIONS["schema"] is "schemas"."""


@frozen
class Visit:
    """One object of a document: its kind, the path to it, and the object itself."""

    kind: str
    path: tuple[str | int, ...]
    node: dict[str, Any]


def walk(node: Any, *, kind: str = "document", path: tuple[str | int, ...] = ()) -> Iterator[Visit]:
    """Return every object at or below a node, parents first. References are given, not followed."""
    if not isinstance(node, dict):
        return
    yield Visit(kind, path, node)
    shapes = _SHAPES.get(kind, {})
    rest = shapes.get("*")
    for key in list(node):
        shape = shapes.get(key, rest)
        if shape is not None and not (shape is rest and key.startswith("x-")):
            yield from _children(node[key], shape, (*path, key))


def _children(value: Any, shape: tuple[str, str], path: tuple[str | int, ...]) -> Iterator[Visit]:
    arity, kind = shape
    if arity == "one":
        yield from walk(value, kind=kind, path=path)
    elif arity == "map" and isinstance(value, Mapping):
        for key, child in list(value.items()):
            yield from walk(child, kind=kind, path=(*path, key))
    elif arity == "list" and isinstance(value, Sequence) and not isinstance(value, str):
        for index, child in enumerate(value):
            yield from walk(child, kind=kind, path=(*path, index))


def reference_of(node: Any) -> str | None:
    """Return the `$ref` of an object, if it is a reference."""
    target = node.get("$ref") if isinstance(node, dict) else None
    return target if isinstance(target, str) else None
