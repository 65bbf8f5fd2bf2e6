"""Lenient decoding: keeps every value that the strict decoder refused, and notes each deviation from the spec.

An unknown enum value stays text, an unknown variant becomes an `UnknownVariant`, a field of another type keeps the
value of the response, one item or a map of items in place of a list becomes a list, and a missing field is None. Slow,
and used only where the strict decoder failed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args

import msgspec

from ..declared.amounts import TypeForm, is_amount, origin_of, struct_fields
from ..declared.choice import decode_choice, rule_of, variant_in
from ..declared.model import UnknownVariant
from .drift import Drift, Kind, shown, type_name
from .items import items_in
from .timestamps import truncated_text
from .variants import is_struct, structs_of, variant_of, with_tag


class LenientReader:
    """Reads one response, and collects its deviations in `found`.

    truncated: a timestamp had more digits than a datetime holds. show_values: whether drift shows any unknown value.
    """

    def __init__(self, operation: str, *, show_values: bool = False) -> None:
        self.operation = operation
        self._show_values = show_values
        self.found: list[Drift] = []
        self.truncated = False

    def wrapped(self, envelope: str | None, value: object) -> object:
        """Return a value that came without its envelope wrapped in one; any other value unchanged."""
        if envelope is None or not isinstance(value, Mapping | list) or envelope in value:
            return value
        self._note("$", "envelope", f"an object in {envelope!r}", "the object itself")
        return {envelope: value}

    def read(self, kind: TypeForm, value: object, path: str = "$") -> Any:
        """Read a plain JSON value as `kind`, a type that msgspec decodes. path: of the value, as a JSON path."""
        origin = origin_of(kind)
        arguments = get_args(kind)
        if is_struct(kind) and isinstance(value, Mapping):
            return self._struct(kind, value, path)
        if origin is list and isinstance(value, Mapping):
            items = items_in(arguments[0], value)
            if items is not None:
                self._note(path, "type", "array", "object")
                value = items
        if origin is list and isinstance(value, list):
            return [self.read(arguments[0], item, f"{path}[]") for item in value]
        if origin is dict and isinstance(value, Mapping):
            return {name: self.read(arguments[1], item, f"{path}.*") for name, item in value.items()}
        if rule_of(kind) is not None and isinstance(value, Mapping):
            return self._choice(kind, value, path)
        if origin in (Union, UnionType):
            return self._union(kind, arguments, value, path)
        return self._leaf(kind, value, path)

    def _struct(self, kind: type[msgspec.Struct], value: Mapping[str, object], path: str) -> msgspec.Struct:
        config = kind.__struct_config__
        if config.tag_field is not None and value.get(config.tag_field) != config.tag:
            tag = value.get(config.tag_field)
            self._note(f"{path}.{config.tag_field}", "variant", repr(config.tag), self._shown(tag))
            kind = with_tag(kind, tag)
        fields: dict[str, object] = {}
        for field in struct_fields(kind):
            field_path = f"{path}.{field.encode_name}"
            if field.encode_name in value:
                fields[field.name] = self.read(field.type, value[field.encode_name], field_path)
            elif field.required:
                self._note(field_path, "missing", type_name(field.type), "nothing")
                fields[field.name] = None
        return kind(**fields)

    def _union(self, kind: object, variants: tuple[object, ...], value: object, path: str) -> object:
        if value is None and NoneType in variants:
            return None
        variant = variant_of(variants, value)
        if variant is not None:
            return self.read(variant, value, path)
        structs = structs_of(variants)
        if not structs or not isinstance(value, Mapping):
            return self._leaf(kind, value, path)
        tag_field = str(structs[0].__struct_config__.tag_field)
        tags = " or ".join(repr(struct.__struct_config__.tag) for struct in structs)
        tag = value.get(tag_field)
        self._note(f"{path}.{tag_field}", "variant", tags, self._shown(tag))
        return UnknownVariant(tag, value)

    def _choice(self, kind: TypeForm, value: Mapping[str, object], path: str) -> object:
        variant = variant_in(kind, value)
        if variant is not None:
            return self.read(variant, value, path)
        names = [set(conditions) for conditions in rule_of(kind) or ()]
        tag_field = next(iter(sorted(set.intersection(*names))), None) if names else None
        if tag_field is None:
            self._note(path, "variant", type_name(kind), "object")
            return UnknownVariant(None, value)
        tag = value.get(tag_field)
        self._note(f"{path}.{tag_field}", "variant", type_name(kind), self._shown(tag))
        return UnknownVariant(tag, value)

    def _leaf(self, kind: object, value: object, path: str) -> object:
        text = truncated_text(value) if isinstance(value, str) else value
        try:
            decoded: object = msgspec.convert(text, kind, dec_hook=decode_choice)
            if isinstance(decoded, datetime):
                self.truncated = self.truncated or text != value
                return decoded
            decoded = msgspec.convert(value, kind, dec_hook=decode_choice)
            if kind is Any or not isinstance(decoded, Decimal) or is_amount(decoded):
                return decoded
        except (msgspec.ValidationError, ValueError):
            pass
        if value is None:
            self._note(path, "null", type_name(kind), "null")
        elif origin_of(kind) is Literal and type(value) in {type(known) for known in get_args(kind)}:
            self._note(path, "enum", "a known value", self._shown(value))
        else:
            self._note(path, "type", type_name(kind), type_name(type(value)))
        return value

    def _shown(self, value: object) -> str:
        if isinstance(value, bool) or not isinstance(value, str | int):
            return type_name(type(value))
        return shown(value, show_values=self._show_values)

    def _note(self, path: str, kind: Kind, expected: str, got: str) -> None:
        self.found.append(Drift(self.operation, path, kind, expected, got))
