"""Reads what the strict decoder refused: keeps every value that is there and notes each difference from the spec.

An unknown enum value stays text, an unknown variant becomes an `UnknownVariant`, a member of another type stays as it
came, a missing one reads as None. Slow beside the strict decoder, and used only where that one failed.
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
    """Reads one answer and collects the differences in `found`."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self.found: list[Drift] = []

    def wrapped(self, envelope: str | None, value: Any) -> Any:
        """Wrap an answer that came without its envelope."""
        if envelope is None or not isinstance(value, Mapping | list) or envelope in value:
            return value
        self._note("$", "envelope", f"an object in {envelope!r}", "the object itself")
        return {envelope: value}

    def read(self, kind: Any, value: Any, path: str = "$") -> Any:
        """Read a plain JSON value as `kind`, a type that msgspec decodes."""
        origin, arguments = get_origin(kind), get_args(kind)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, Mapping):
            return self._struct(kind, value, path)
        if origin is list and isinstance(value, list):
            return [self.read(arguments[0], item, f"{path}[]") for item in value]
        if origin is dict and isinstance(value, Mapping):
            return {name: self.read(arguments[1], item, f"{path}.*") for name, item in value.items()}
        if origin in (Union, UnionType):
            return self._union(kind, arguments, value, path)
        return self._leaf(kind, value, path)

    def _struct(self, kind: type[msgspec.Struct], value: Mapping[str, Any], path: str) -> Any:
        tag_field, tag = kind.__struct_config__.tag_field, kind.__struct_config__.tag
        if tag_field is not None and value.get(tag_field) != tag:
            self._note(f"{path}.{tag_field}", "variant", repr(tag), _shown(value.get(tag_field)))
        members: dict[str, Any] = {}
        for member in struct_fields(kind):
            place = f"{path}.{member.encode_name}"
            if member.encode_name in value:
                members[member.name] = self.read(member.type, value[member.encode_name], place)
            elif member.required:
                self._note(place, "missing", _words(member.type), "nothing")
                members[member.name] = None
        return kind(**members)

    def _union(self, kind: Any, variants: tuple[Any, ...], value: Any, path: str) -> Any:
        if value is None and NoneType in variants:
            return None
        structs = {one.__struct_config__.tag: one for one in variants if hasattr(one, "__struct_config__")}
        if len(structs) < 2 or not isinstance(value, Mapping):
            rest = [one for one in variants if one is not NoneType]
            return self.read(rest[0], value, path) if len(rest) == 1 else self._leaf(kind, value, path)
        field = str(next(iter(structs.values())).__struct_config__.tag_field)
        tag = value.get(field)
        if isinstance(tag, str | int) and tag in structs:
            return self._struct(structs[tag], value, path)
        self._note(f"{path}.{field}", "variant", " or ".join(map(repr, structs)), _shown(tag))
        return UnknownVariant(tag, value)

    def _leaf(self, kind: Any, value: Any, path: str) -> Any:
        try:
            read = msgspec.convert(value, kind)
            if kind is Any or not isinstance(read, Decimal) or is_amount(read):
                return read
        except (msgspec.ValidationError, ValueError):
            pass
        if value is None:
            self._note(path, "null", _words(kind), "null")
        elif get_origin(kind) is Literal and isinstance(value, str):
            self._note(path, "enum", "a known value", _shown(value))
        else:
            self._note(path, "type", _words(kind), _words(type(value)))
        return value

    def _note(self, path: str, kind: Kind, expected: str, got: str) -> None:
        self.found.append(Drift(self._operation, path, kind, expected, got))


_WORDS = {str: "string", bool: "boolean", int: "integer", Decimal: "decimal", list: "array", dict: "object"}


def _words(kind: Any) -> str:
    """Name a type as the spec does."""
    if get_origin(kind) is Literal:
        return "enum"
    if get_origin(kind) in (Union, UnionType):
        return " or ".join(_words(one) for one in get_args(kind))
    kind = get_origin(kind) or kind
    return _WORDS.get(kind) or ("null" if kind is NoneType else kind.__name__)


def _shown(value: Any) -> str:
    return repr(value)[:64] if isinstance(value, str | int) else _words(type(value))
