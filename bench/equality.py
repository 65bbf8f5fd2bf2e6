"""Check that competitors return equal data, so that none is faster by doing less; runs before anything is timed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec


def plain(value: Any, items: str = "") -> Any:
    """Return a value of any competitor as plain data. items: the path to a list; only that list is compared."""
    value = _builtins(value)
    for field in items.split("/") if items and isinstance(value, dict) else ():
        value = value[field]
    return _normal(value)


def _builtins(value: Any) -> Any:
    if hasattr(value, "next_page") and hasattr(value, "items"):  # a page of ours
        return [_builtins(item) for item in value.items]
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True)
    return value.to_dict() if hasattr(value, "to_dict") else value


def _normal(value: Any) -> Any:
    """Drop nulls; compare numbers by value and times as instants, independent of their notation."""
    if isinstance(value, Mapping):
        return {name: _normal(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_normal(item) for item in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return _moment(str(value))


def _moment(text: str) -> Any:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class DifferentError(Exception):
    """The competitors return different data, so their times cannot be compared."""


def check(name: str, values: Mapping[str, Any], items: str = "") -> None:
    """Raise DifferentError, with the name of what is measured, unless the data of all are equal."""
    found = differences(values, items)
    if found:
        raise DifferentError(f"{name}: {'; '.join(found)}")


def differences(values: Mapping[str, Any], items: str = "") -> list[str]:
    """Return the names whose data differ from the first's, each with the path of the first difference."""
    (first, wanted), *others = ((name, plain(value, items)) for name, value in values.items())
    found = ((name, _first_difference(wanted, value)) for name, value in others)
    return [f"{name} differs from {first} at {place}" for name, place in found if place is not None]


def _first_difference(first: Any, other: Any, place: str = "$") -> str | None:
    if isinstance(first, dict) and isinstance(other, dict):
        names = sorted(first.keys() | other.keys())
        return next(filter(None, (_first_difference(first.get(n), other.get(n), f"{place}.{n}") for n in names)), None)
    if isinstance(first, list) and isinstance(other, list) and len(first) == len(other):
        pairs = zip(first, other, strict=True)
        return next(filter(None, (_first_difference(a, b, f"{place}[{n}]") for n, (a, b) in enumerate(pairs))), None)
    is_same = first == other and isinstance(first, bool) == isinstance(other, bool)
    return None if is_same else f"{place}: {first!r:.60}, {other!r:.60}"
