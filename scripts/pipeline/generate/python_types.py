"""Annotations in Python for the forms of a normalized schema: what a method takes, and what a page holds.

Classes are generated elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from ..normalize.normalize import component_of
from ..normalize.operations import RAW
from ..python.names import snake_case
from ..python.source import Code, literal

NULL = {"type": "null"}
_TEXT, _UUID = {"type": "string"}, {"type": "string", "format": "uuid"}
_IDS = ("id", "ids", "uuid", "uuids")
_FORM = ("$ref", "type", "format", "const", "enum", "items", "additionalProperties", "anyOf", "oneOf", "discriminator")
_SCALARS = {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}
LIKE = {"binary": "FileLike", "decimal": "DecimalLike", "date": "DateLike", "date-time": "DateTimeLike", "uuid": "UUID"}
"""The type of an argument of each format."""
_TAKEN = {**_SCALARS, **LIKE, "number": "DecimalLike", RAW: "str | bytes"}
_RETURNED = {**_SCALARS, "number": "Decimal", "decimal": "Decimal", "date": "date", "date-time": "datetime"}


def argument(schema: Any, *, components: Any, models: Collection[str]) -> Code:
    """Return the annotation of an argument, which is wide. models: the classes of responses, which are accepted too."""

    def named(name: str) -> str:
        is_object = "enum" not in components[name]
        return f"inputs.{name} | models.{name}" if is_object and name in models else f"inputs.{name}"

    return Code(_written(schema, named, _TAKEN))


def taken(schema: Any, name: str, *, is_id: bool = False) -> Any:
    """Return the schema of an argument or field: where it takes the text of ids, by its name, it takes UUIDs, too."""
    return _or_uuid(schema) if is_id or snake_case(name).rpartition("_")[2] in _IDS else schema


def _or_uuid(schema: Any) -> Any:
    core = core_of(schema)
    if core == _TEXT:
        return {"anyOf": [_TEXT, _UUID]}
    if core.get("type") == "array":
        return {**core, "items": _or_uuid(core["items"])}
    if "anyOf" in core:
        variants = [_or_uuid(variant) for variant in core["anyOf"]]
        return {"anyOf": [each for variant in variants for each in variant.get("anyOf", [variant])]}
    return schema


def item(schema: Any) -> Code:
    """Return the annotation of an item of a page."""
    return Code(_written(schema, lambda name: f"models.{name}", _RETURNED))


def returned(schema: Any) -> Code:
    """Return the type of a plain value in a response; Any if it is no scalar."""
    is_scalar = schema.get("type") in _RETURNED and "const" not in schema
    return Code(_RETURNED.get(schema.get("format", "")) or _RETURNED[schema["type"]] if is_scalar else "Any")


def _written(schema: Any, named: Callable[[str], str], scalars: Mapping[str, str]) -> str:
    if "$ref" in schema:
        return named(component_of(schema))
    if "anyOf" in schema:
        return _union([_written(variant, named, scalars) for variant in schema["anyOf"]])
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
    """Return a schema without its annotations."""
    return {name: schema[name] for name in _FORM if name in schema}


def is_nullable(schema: Any) -> bool:
    """Return whether a schema allows null."""
    return not core_of(schema) or NULL in schema.get("anyOf", [])


def is_decodable(schema: Any, components: Any) -> bool:
    """Return whether a decoder can distinguish the alternatives of a schema by their JSON type."""
    kinds = [_json_kind(variant, components) for variant in schema.get("anyOf", []) if variant != NULL]
    return len(kinds) < 2 or (len(set(kinds)) == len(kinds) and "amount" not in kinds)


def _json_kind(schema: Any, components: Any) -> str:
    body = components[component_of(schema)] if "$ref" in schema else schema
    if body.get("type") == "number" or body.get("format") == "decimal":
        return "amount"
    return str(body.get("type", "object"))
