"""Which decimals are amounts: finite, and short enough to be written out. Requests and responses share the rule."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias, get_args, get_origin

import msgspec

TypeForm: TypeAlias = Any
"""A type that msgspec decodes."""
_LARGEST_EXPONENT = 64


def origin_of(kind: Any) -> Any:
    """Return `typing.get_origin` of a type, of which a type checker would guess a wrong result."""
    return get_origin(kind)


def is_amount(number: Decimal) -> bool:
    """Return False for NaN, infinity, and numbers that would take a megabyte to write."""
    return number.is_finite() and abs(number.adjusted()) <= _LARGEST_EXPONENT


@lru_cache(maxsize=4096)
def holds(kind: TypeForm, leaf: type) -> bool:
    """Return whether a type has a leaf type, such as Decimal, in it at any depth."""
    pending = [kind]
    seen: dict[int, object] = {}  # kept alive, or another type could get the same id
    while pending:
        part = pending.pop()
        if part is leaf:
            return True
        if id(part) not in seen:
            seen[id(part)] = part
            is_struct = hasattr(part, "__struct_fields__")
            pending += [field.type for field in struct_fields(part)] if is_struct else get_args(part)
    return False


def has_valid_amounts(value: object) -> bool:
    """Return whether every decimal in a decoded value is an amount: the strict decoder also accepts the text "NaN"."""
    if isinstance(value, Decimal):
        return is_amount(value)
    if isinstance(value, list | dict):
        return all(map(has_valid_amounts, value.values() if isinstance(value, dict) else value))
    kind: type = value.__class__
    return all(has_valid_amounts(getattr(value, name)) for name in fields_with(kind, Decimal))


@lru_cache(maxsize=4096)
def fields_with(kind: type, leaf: type) -> tuple[str, ...]:
    """Return the fields of a struct that have a leaf type in them; none for other types."""
    fields = struct_fields(kind) if issubclass(kind, msgspec.Struct) else ()
    return tuple(field.name for field in fields if holds(field.type, leaf))


@lru_cache(maxsize=4096)
def struct_fields(kind: TypeForm) -> tuple[msgspec.structs.FieldInfo, ...]:
    """Return what msgspec knows about the fields of a struct, or of a generic alias."""
    return msgspec.structs.fields(kind)
