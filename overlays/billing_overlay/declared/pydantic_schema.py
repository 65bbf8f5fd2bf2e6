"""How pydantic validates, serializes and documents models. Core schemas are plain dicts: pydantic is not imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

import msgspec

Schema: TypeAlias = dict[str, Any]
_REFERENCE = "#/$defs/"


def pydantic_schema(model: type[msgspec.Struct], to_dict: Callable[..., object]) -> Schema:
    """Return pydantic's core schema of a model: instances as they are, objects with wire names decoded."""

    def validated(value: object) -> object:
        if isinstance(value, model):
            return value
        try:
            return msgspec.convert(value, model)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from None

    def serialized(value: object) -> object:
        return to_dict(value) if isinstance(value, model) else value

    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": validated},
        "serialization": {"type": "function-plain", "function": serialized},
    }


def json_schema(model: type[msgspec.Struct]) -> Schema:
    """Return the JSON schema of a model without references; a model inside itself is an object of any fields."""
    schema = msgspec.json.schema(model)
    return cast("Schema", _expanded(schema, schema.get("$defs", {}), ()))


def _expanded(node: object, definitions: Schema, within: tuple[str, ...]) -> object:
    if isinstance(node, list):
        return [_expanded(item, definitions, within) for item in node]
    if not isinstance(node, dict):
        return node
    name = str(node.get("$ref", "")).removeprefix(_REFERENCE)
    if not name:
        return {key: _expanded(part, definitions, within) for key, part in node.items() if key not in _DROPPED}
    if name in within:
        return {"type": "object"}
    return _expanded(definitions[name], definitions, (*within, name))


_DROPPED = frozenset({"$defs", "discriminator"})
"""What holds references that cannot be expanded: the variants of a union state their tags themselves."""
