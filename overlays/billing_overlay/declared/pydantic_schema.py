"""How pydantic validates, serializes and documents models. Core schemas are plain dicts: pydantic is not imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

import msgspec

from .choice import decode_choice

Schema: TypeAlias = dict[str, Any]
_REFERENCE = "#/$defs/"
_DEPTH = 4
"""Of the stack: two functions here, `is_dataclass` and its caller."""


class BodyParameter:
    """The `__dataclass_fields__` of models, for FastAPI alone, which reads parameters of such types from the body.

    It has no other way to learn that a class is not a scalar. For everybody else models are no dataclasses:
    `dataclasses.asdict` would lose the wire names, and FastAPI's encoder would then write decimals as floats.
    """

    def __get__(self, model: object, owner: type) -> Mapping[str, object]:
        if model is not None or not _is_asked_by_fastapi():
            raise AttributeError(f"{owner.__name__!r} is not a dataclass: convert it with to_dict() or to_json()")
        return {}


def _is_asked_by_fastapi() -> bool:
    """Return whether the attribute is looked up by `dataclasses.is_dataclass`, and that is called by FastAPI."""
    from inspect import currentframe  # noqa: PLC0415  dataclasses has imported it

    modules: list[str] = []
    frame = currentframe()
    while frame is not None and len(modules) < _DEPTH:
        modules.append(str(frame.f_globals.get("__name__")))
        frame = frame.f_back
    return modules[2:3] == ["dataclasses"] and modules[-1].startswith("fastapi._compat")


def pydantic_schema(model: type[msgspec.Struct], to_dict: Callable[..., object]) -> Schema:
    """Return pydantic's core schema of a model: instances as they are, objects with wire names decoded."""

    def validated(value: object) -> object:
        if isinstance(value, model):
            return value
        try:
            return msgspec.convert(value, model, dec_hook=decode_choice)
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
    schema = msgspec.json.schema(model, schema_hook=_any_object)
    return cast("Schema", _expanded(schema, schema.get("$defs", {}), ()))


def _any_object(_: type) -> Schema:
    """Return the schema of the only type of models that msgspec does not know, a `Choice` of objects."""
    return {"type": "object"}


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
