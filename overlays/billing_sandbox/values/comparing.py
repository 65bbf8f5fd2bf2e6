"""Comparisons of values as lists need them: amounts as numbers, dates and times as moments, other texts as they are.

Pure; the schema of a field decides how it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from operator import eq, ge, gt, le, lt
from typing import Any, Final

from ..document.document import Schema, types
from ..document.pointers import Json

_DAY: Final = len("2026-11-29")
_OPERATORS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {"gt": gt, "gte": ge, "lt": lt, "lte": le}
_SETS: Final[Mapping[str, str]] = {"not_equals": "equals", "not_contains": "contains"}


def matches(compare: str, haves: list[Json], wanted: Json, schema: Schema) -> bool:
    """Return whether any of the values of a field compares as requested; of several requested values, with any."""
    if compare in _SETS:
        return not matches(_SETS[compare], haves, wanted, schema)
    if compare == "range":
        return any(all(_compares(name, have, bound, schema) for name, bound in wanted.items()) for have in haves)
    if compare == "in" and isinstance(wanted, str):
        wanted = wanted.split(",")
    wants = wanted if isinstance(wanted, list) else [wanted]
    return any(_compares(compare, have, want, schema) for have in haves for want in wants)


def order_key(value: Json, schema: Schema) -> tuple[int, Any]:
    """Return a key that sorts the values of a field; values without a proper form come first."""
    if isinstance(value, bool):
        return (1, int(value))
    read = _read(value, schema)
    if isinstance(read, int | Decimal):
        return (2, Decimal(read))
    if isinstance(read, datetime):
        return (3, read.timestamp())
    return (4, str(read)) if isinstance(read, str) else (0, 0)


def _compares(compare: str, have: Json, want: Json, schema: Schema) -> bool:
    if have is None or want is None:
        return False
    if compare == "contains":
        return str(want).casefold() in str(have).casefold()
    left, right = _pair(have, want, schema)
    if compare in _OPERATORS:
        return type(left) is type(right) and _OPERATORS[compare](left, right)
    return eq(left, right) and isinstance(left, bool) is isinstance(right, bool)


def _pair(have: Json, want: Json, schema: Schema) -> tuple[Any, Any]:
    """Return both values in the form of the field; a date is compared with the day of a time."""
    left, right = _read(have, schema), _read(want, schema)
    if isinstance(left, datetime) and isinstance(right, datetime) and _DAY in (len(have), len(want)):
        return left.date(), right.date()
    return left, right


def _read(value: Json, schema: Schema) -> Any:
    kinds, form = types(schema), schema.get("format")
    try:
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
            return value
        if form == "decimal" or "number" in kinds or "integer" in kinds:
            return Decimal(str(value))
        if form in ("date", "date-time") and isinstance(value, str):
            moment = datetime.fromisoformat(value)
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, InvalidOperation):
        return value
    return value
