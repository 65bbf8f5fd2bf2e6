"""Example values of normalized schemas: for the request and the response on a page. The same in every run; pure."""

from __future__ import annotations

from typing import Any

from ..pipeline.generate.python_types import NULL
from ..pipeline.normalize.normalize import component_of

_DEEPEST = 3
_FORMATS = {
    "decimal": "19.99", "date": "2026-11-30", "date-time": "2026-11-30T12:00:00Z", "email": "ada@example.com",
    "uuid": "4f1d2c3b-5a69-4788-9b0c-1d2e3f405162", "uri": "https://example.com/",
}  # fmt: skip
_NAMES = (
    ("email", "ada@example.com"), ("currency", "USD"), ("country", "US"), ("url", "https://example.com/"),
    ("first", "Ada"), ("last", "Lovelace"), ("name", "Acme"), ("city", "London"), ("description", "Consulting"),
)  # fmt: skip
_SCALARS = {"integer": 1, "number": 1.5, "boolean": True}


def example(schema: Any, components: Any, *, name: str = "", only_required: bool = False, depth: int = 0) -> Any:
    """Return a value that the schema allows. only_required: objects have their required fields only.

    Objects nested deeper than three levels have only their required fields.
    """
    schema = _plain(schema, components)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "array":
        item = example(schema["items"], components, name=name, only_required=only_required, depth=depth + 1)
        return [item]
    if "properties" in schema:
        return _object(schema, components, only_required=only_required, depth=depth)
    if schema.get("type") == "object":
        return {"key": "value"}
    return _SCALARS.get(schema.get("type", "")) or _FORMATS.get(schema.get("format", "")) or _text(name)


def _object(schema: Any, components: Any, *, only_required: bool, depth: int) -> dict[str, Any]:
    required = set(schema.get("required", ()))
    wanted = {
        name: field
        for name, field in schema["properties"].items()
        if name in required or not (only_required or depth >= _DEEPEST)
    }
    return {
        name: example(field, components, name=name, only_required=only_required or depth >= _DEEPEST, depth=depth + 1)
        for name, field in wanted.items()
        if depth < 2 * _DEEPEST
    }


def _plain(schema: Any, components: Any) -> Any:
    """Return the schema behind references, and the first alternative of a union that is not null."""
    while True:
        variants = [variant for variant in schema.get("anyOf", schema.get("oneOf", [])) if variant != NULL]
        if variants:
            schema = variants[0]
        elif "$ref" in schema:
            schema = components[component_of(schema)]
        else:
            return schema


def _text(name: str) -> str:
    lower = name.lower()
    if lower == "id" or name.endswith(("_id", "Id")):
        return f"{lower.removesuffix('id').strip('_') or 'id'}_1"
    return next((text for part, text in _NAMES if part in lower), "...")
