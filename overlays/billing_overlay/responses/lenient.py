"""Lenient decoding: keeps every value that the strict decoder refused, and notes each deviation from the spec.

An unknown enum value stays text, an unknown variant becomes an `UnknownVariant`, a field of another type keeps the
value of the response, and a missing field is None. Slow, and used only where the strict decoder failed.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from ..declared.amounts import is_amount, struct_fields
from ..declared.model import UnknownVariant
from .drift import Drift, Kind


class LenientReader:
    """Reads one response, and collects its deviations in `found`."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self.found: list[Drift] = []

    def wrapped(self, envelope: str | None, value: object) -> object:
        """Return a value that came without its envelope wrapped in one; any other value unchanged."""
        if envelope is None or not isinstance(value, Mapping | list) or envelope in value:
            return value
        self._note("$", "envelope", f"an object in {envelope!r}", "the object itself")
        return {envelope: value}

    def read(self, kind: Any, value: object, path: str = "$") -> Any:
        """Read a plain JSON value as `kind`, a type that msgspec decodes. path: of the value, as a JSON path."""
        origin = get_origin(kind)
        arguments = get_args(kind)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, Mapping):
            return self._struct(kind, value, path)
        if origin is list and isinstance(value, list):
            return [self.read(arguments[0], item, f"{path}[]") for item in value]
        if origin is dict and isinstance(value, Mapping):
            return {name: self.read(arguments[1], item, f"{path}.*") for name, item in value.items()}
        if origin in (Union, UnionType):
            return self._union(kind, arguments, value, path)
        return self._leaf(kind, value, path)

    def _struct(self, kind: type[msgspec.Struct], value: Mapping[str, object], path: str) -> msgspec.Struct:
        config = kind.__struct_config__
        if config.tag_field is not None and value.get(config.tag_field) != config.tag:
            self._note(f"{path}.{config.tag_field}", "variant", repr(config.tag), _shown(value.get(config.tag_field)))
        fields: dict[str, object] = {}
        for field in struct_fields(kind):
            field_path = f"{path}.{field.encode_name}"
            if field.encode_name in value:
                fields[field.name] = self.read(field.type, value[field.encode_name], field_path)
            elif field.required:
                self._note(field_path, "missing", _type_name(field.type), "nothing")
                fields[field.name] = None
        return kind(**fields)

    def _union(self, kind: object, variants: tuple[object, ...], value: object, path: str) -> object:
        if value is None and NoneType in variants:
            return None
        structs = {
            variant.__struct_config__.tag: variant
            for variant in variants
            if isinstance(variant, type) and issubclass(variant, msgspec.Struct)
        }
        if len(structs) < 2 or not isinstance(value, Mapping):
            others = [variant for variant in variants if variant is not NoneType]
            return self.read(others[0], value, path) if len(others) == 1 else self._leaf(kind, value, path)
        tag_field = str(next(iter(structs.values())).__struct_config__.tag_field)
        tag = value.get(tag_field)
        if isinstance(tag, str | int) and tag in structs:
            return self._struct(structs[tag], value, path)
        self._note(f"{path}.{tag_field}", "variant", " or ".join(map(repr, structs)), _shown(tag))
        return UnknownVariant(tag, value)

    def _leaf(self, kind: object, value: object, path: str) -> object:
        try:
            decoded: object = msgspec.convert(value, kind)
            if kind is Any or not isinstance(decoded, Decimal) or is_amount(decoded):
                return decoded
        except (msgspec.ValidationError, ValueError):
            pass
        if value is None:
            self._note(path, "null", _type_name(kind), "null")
        elif get_origin(kind) is Literal and isinstance(value, str):
            self._note(path, "enum", "a known value", _shown(value))
        else:
            self._note(path, "type", _type_name(kind), _type_name(type(value)))
        return value

    def _note(self, path: str, kind: Kind, expected: str, got: str) -> None:
        self.found.append(Drift(self._operation, path, kind, expected, got))


_TYPE_NAMES = {
    str: "string", bool: "boolean", int: "integer", Decimal: "decimal", list: "array", dict: "object", NoneType: "null",
}  # fmt: skip


def _type_name(kind: Any) -> str:
    """Return the name of a type in the terms of OpenAPI."""
    if get_origin(kind) is Literal:
        return "enum"
    if get_origin(kind) in (Union, UnionType):
        return " or ".join(map(_type_name, get_args(kind)))
    kind = get_origin(kind) or kind
    return _TYPE_NAMES.get(kind) or kind.__name__


def _shown(value: object) -> str:
    return repr(value)[:64] if isinstance(value, str | int) else _type_name(type(value))
