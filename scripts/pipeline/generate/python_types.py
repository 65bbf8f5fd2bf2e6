"""Annotations in Python for the forms of a normalized schema: what a method takes, and what a page holds.

The classes themselves are the generators' business.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from ..normalize.normalize import component_of
from ..normalize.operations import RAW
from ..python.source import Code, literal

NULL = {"type": "null"}
_FORM = ("$ref", "type", "format", "const", "enum", "items", "additionalProperties", "anyOf", "oneOf", "discriminator")
_SCALARS = {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}
LIKE = {"binary": "FileLike", "decimal": "DecimalLike", "date": "DateLike", "date-time": "DateTimeLike"}
"""What is taken for each format: types of the overlay."""
_TAKEN = {**_SCALARS, **LIKE, "number": "DecimalLike", RAW: "str | bytes"}
_GIVEN = {**_SCALARS, "number": "Decimal", "decimal": "Decimal", "date": "date", "date-time": "datetime"}


def argument(schema: Any, *, components: Any, models: Collection[str]) -> Code:
    """Annotate what a method takes: wide in what it accepts. models: what a caller may have from an answer."""

    def named(name: str) -> str:
        is_object = "enum" not in components[name]
        return f"inputs.{name} | models.{name}" if is_object and name in models else f"inputs.{name}"

    return Code(_written(schema, named, _TAKEN))


def item(schema: Any) -> Code:
    """Annotate an item of a page."""
    return Code(_written(schema, lambda name: f"models.{name}", _GIVEN))


def _written(schema: Any, named: Callable[[str], str], scalars: Mapping[str, str]) -> str:
    if "$ref" in schema:
        return named(component_of(schema))
    if "anyOf" in schema:
        return _union([_written(one, named, scalars) for one in schema["anyOf"]])
    if "const" in schema:
        return f"Literal[{literal(schema['const'])}]"
    if schema.get("type") == "array":
        return f"Sequence[{_written(schema['items'], named, scalars)}]"
    if schema.get("type") == "object":
        return f"Mapping[str, {_written(schema['additionalProperties'], named, scalars)}]"
    return scalars.get(schema.get("format", "")) or scalars.get(schema.get("type", ""), "Any")


def _union(texts: list[str]) -> str:
    if "Any" in texts:
        return "Any"
    return " | ".join(sorted(dict.fromkeys(texts), key=lambda text: text == "None"))


def core_of(schema: Any) -> dict[str, Any]:
    """Give the form of a place without what is said of it."""
    return {name: schema[name] for name in _FORM if name in schema}


def is_nullable(schema: Any) -> bool:
    """Tell whether null may stand at a place."""
    return not core_of(schema) or NULL in schema.get("anyOf", [])


def is_decodable(schema: Any, components: Any) -> bool:
    """Tell whether a decoder can tell the alternatives of a place apart by their JSON type alone."""
    kinds = [_json_kind(one, components) for one in schema.get("anyOf", []) if one != NULL]
    return len(kinds) < 2 or (len(set(kinds)) == len(kinds) and "amount" not in kinds)


def _json_kind(schema: Any, components: Any) -> str:
    body = components[component_of(schema)] if "$ref" in schema else schema
    if body.get("type") == "number" or body.get("format") == "decimal":
        return "amount"
    return str(body.get("type", "object"))
