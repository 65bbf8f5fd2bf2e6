"""Which decimals are amounts: finite, and short enough to be written out. Requests and responses share the rule."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Any, get_args

import msgspec

_LARGEST_EXPONENT = 64


def is_amount(number: Decimal) -> bool:
    """Return False for NaN, infinity, and numbers that would take a megabyte to write."""
    return number.is_finite() and abs(number.adjusted()) <= _LARGEST_EXPONENT


def holds_amounts(kind: Any) -> bool:
    """Return whether a type has a decimal in it at any depth."""
    pending = [kind]
    seen: dict[int, Any] = {}  # kept alive, or another type could get the same id
    while pending:
        part = pending.pop()
        if part is Decimal:
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
    return all(has_valid_amounts(getattr(value, name)) for name in _fields_with_amounts(kind))


@lru_cache(maxsize=4096)
def _fields_with_amounts(kind: type) -> tuple[str, ...]:
    fields = struct_fields(kind) if issubclass(kind, msgspec.Struct) else ()
    return tuple(field.name for field in fields if holds_amounts(field.type))


@lru_cache(maxsize=4096)
def struct_fields(kind: Any) -> tuple[msgspec.structs.FieldInfo, ...]:
    """Return what msgspec knows about the fields of a struct, or of a generic alias."""
    return msgspec.structs.fields(kind)
