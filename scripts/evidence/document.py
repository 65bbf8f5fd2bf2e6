"""The surface of an OpenAPI document, 3.0 or 3.1: of a bundled spec, or as it is published."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeAlias

from ..spec.operations import Operation, operations_of
from ..spec.references import resolve
from .surface import Declared, Surface, is_deep, merged, operation_key

Found: TypeAlias = Iterator[tuple[str, Collection[object]]]
_UNIONS = ("oneOf", "anyOf", "allOf")
_LOCATIONS = ("query", "header", "cookie")
_OF_EVERY_CALL = {"accept", "authorization", "content-type", "idempotency-key"}


def surface_of(document: Any, *, ignored_headers: Collection[str]) -> Surface:
    """Return the surface of a document whose references are within it. ignored_headers: in lower case."""
    operations = {
        operation_key(operation.method, operation.path): _declared(document, operation, ignored_headers)
        for operation in operations_of(document)
    }
    return Surface(operations, {event: Declared(event, event, merged(found)) for event, found in _events(document)})


def headers_of_every_call(document: Any) -> frozenset[str]:
    """Return the headers, in lower case, that the client itself sends with any call."""
    named = [document.get(name, {}).get("header", "") for name in ("x-api-version", "x-idempotency")]
    return frozenset(_OF_EVERY_CALL | {name.lower() for name in named})


def _declared(document: Any, operation: Operation, ignored: Collection[str]) -> Declared:
    found = [*_parameters(document, operation, ignored), *_body(document, operation), *_response(document, operation)]
    return Declared(operation.label, operation.node.get("operationId", operation.label), merged(found))


def _parameters(document: Any, operation: Operation, ignored: Collection[str]) -> Found:
    for parameter in operation.parameters:
        location, name = parameter["in"], parameter["name"]
        name = name.lower() if location == "header" else name
        schema = parameter.get("schema") or _json(parameter.get("content", {}))
        if location in _LOCATIONS and not (location == "header" and name in ignored) and "const" not in schema:
            yield from _places(document, schema, f"{location}/{name}")


def _body(document: Any, operation: Operation) -> Found:
    request = resolve(document, operation.node.get("requestBody", {})) or {}
    if request.get("content"):
        yield from _places(document, _json(request["content"]), "body")


def _response(document: Any, operation: Operation) -> Found:
    for status, response in operation.node.get("responses", {}).items():
        content = (resolve(document, response) or {}).get("content", {}) if status[:1] == "2" else {}
        if any("json" in media for media in content):
            yield from _places(document, _json(content), "response")


def _json(content: Mapping[str, Any]) -> Any:
    """Return the schema of the JSON among media types, or else of the first."""
    media = next((media for media in content if "json" in media), next(iter(content), ""))
    return content.get(media, {}).get("schema", {})


def _places(document: Any, schema: Any, place: str) -> Found:
    """Yield each place of a schema with the values of its enum."""
    schema = _resolved(document, schema)
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    yield place, [value for value in values if not isinstance(value, dict | list)]
    for union in _UNIONS:
        for part in schema.get(union, []):
            yield from _places(document, part, place)
    if is_deep(place):
        return
    for name, field in schema.get("properties", {}).items():
        yield from _places(document, field, f"{place}/{name}")
    if "items" in schema:
        yield from _places(document, schema["items"], f"{place}/[]")
    values = schema.get("additionalProperties", False)
    if values is not False:
        yield from _places(document, {} if values is True else values, f"{place}/*")


def _resolved(document: Any, schema: Any) -> dict[str, Any]:
    """Return a schema with what it adds to its reference."""
    if not isinstance(schema, dict):
        return {}
    target = resolve(document, schema) if "$ref" in schema else schema
    return {**(target or {}), **{name: value for name, value in schema.items() if name != "$ref"}}


def _events(document: Any) -> Iterator[tuple[str, Found]]:
    """Yield the type of each event with its places: that of the variants of a union, or else the webhook's name."""
    for name, item in document.get("webhooks", {}).items():
        request = resolve(document, item.get("post", {}).get("requestBody", {})) or {}
        known = list(_variants(document, _json(request.get("content", {}))))
        for event, schema in known:
            yield event, _places(document, schema, "event")
        if not known:
            yield name, _places(document, _json(request.get("content", {})), "event")


def _variants(document: Any, schema: Any) -> Iterator[tuple[str, Any]]:
    schema = _resolved(document, schema)
    parts = [part for union in ("oneOf", "anyOf") for part in schema.get(union, [])]
    for part in parts:
        yield from _variants(document, part)
    if not parts:
        for event in _types(document, schema):
            yield event, schema


def _types(document: Any, schema: Any) -> Collection[str]:
    """Return the values of the field that names the type of an event: one constant, or an enum of aliases."""
    for place, values in _places(document, schema, ""):
        if place in ("/type", "/event", "/topic", "/event_type", "/eventType") and values:
            return [str(value) for value in values]
    return []
