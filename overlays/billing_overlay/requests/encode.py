"""Request bodies: plain values in, the exact bytes out. Money leaves as the wire type that the spec declares.

Decisions only; what is refused here was never sent.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

import msgspec

from ..declared.amounts import is_amount
from ..declared.model import fields_of
from ..declared.operation import ABSENT, Shape
from ..errors import ConfigurationError

_ENCODER = msgspec.json.Encoder(decimal_format="number")
Place: TypeAlias = tuple[Any, str | int]
"""Where a value stands: the place around it (None outside of the body), and its name or number there."""
_BODY: Place = (None, "body")
_ODD = (b"null", b"NaN", b"Infinity")
_LOCAL_TIME = re.compile(rb'T\d\d:[\d:.]+"')
_PLAIN = 10**15


def encode(body: Any, shape: Shape, shapes: Mapping[str, Mapping[str, Shape]]) -> bytes:
    """Encode a body once, for all attempts."""
    try:
        plain = body if shape is None else fit(body, shape, shapes, _BODY)
        try:
            content = _ENCODER.encode(plain)
        except ValueError:  # from msgspec 0.23 on it refuses NaN itself, without the place
            _check(plain, _BODY)
            raise
        if any(word in content for word in _ODD) or _LOCAL_TIME.search(content):
            _check(plain, _BODY)
        return content
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"the body cannot be written as JSON: {error}") from error


def _check(value: Any, place: Place) -> None:
    """Refuse, wherever the spec allows anything, what would leave as something else than it is."""
    if (isinstance(value, float) and not math.isfinite(value)) or (isinstance(value, Decimal) and not is_amount(value)):
        raise ConfigurationError(f"{_said(place)}: {value} is no number that JSON can hold")
    zoned(value, place)
    for name, member in _inside(value):
        _check(member, (place, name))


def _unplanned(value: Any, place: Place) -> Any:
    """Let go what has another form than the spec gives, but no float in it: there it may stand for an amount."""
    if isinstance(value, float):
        raise ConfigurationError(f"{_said(place)}: a float, within what has not the form that the spec gives")
    for name, member in _inside(value):
        _unplanned(member, (place, name))
    return value


def _inside(value: Any) -> Iterable[tuple[Any, Any]]:
    return enumerate(value) if isinstance(value, list | tuple) else (fields_of(value) or {}).items()


def fit(value: Any, shape: Shape, shapes: Mapping[str, Mapping[str, Shape]], place: Place) -> Any:
    """Give each planned member its wire type; the rest stays as it is."""
    if value is None:
        return None
    if isinstance(shape, str):
        if shape[0] != "@":
            return _LEAVES[shape](value, place)
        known = fields_of(value)
        if known is None:
            return _unplanned(value, place)
        fitted = {name: member for name, member in known.items() if member is not ABSENT}
        for name, inner in shapes[shape[1:]].items():
            member = fitted.get(name)
            if member is not None:
                fitted[name] = fit(member, inner, shapes, (place, name))
        return fitted
    kind = shape[0]
    if kind == "list" and isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping):
        return [fit(item, shape[1], shapes, (place, index)) for index, item in enumerate(value)]
    if kind == "map" and isinstance(value, Mapping):
        return {name: fit(member, shape[1], shapes, (place, name)) for name, member in value.items()}
    if kind == "union":
        known = fields_of(value)
        if known is not None:
            return fit(known, shape[2][known[shape[1]]], shapes, place) if known.get(shape[1]) in shape[2] else value
    return _unplanned(value, place)


def _said(place: Place) -> str:
    outer, step = place
    if outer is None:
        return str(step)
    return f"{_said(outer)}[{step}]" if isinstance(step, int) else f"{_said(outer)}.{step}"


def _decimal(value: Any, place: Place) -> Decimal:
    if isinstance(value, bool | float) or not isinstance(value, Decimal | int | str):
        advice = "cannot carry an amount exactly; pass a Decimal, an int or text like 19.99"
        raise ConfigurationError(f"{_said(place)}: {type(value).__name__} {advice}")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ConfigurationError(f"{_said(place)}: not a decimal number: {str(value)[:40]!r}") from None
    if not is_amount(number):
        raise ConfigurationError(f"{_said(place)}: {number!s:.40} is not an amount")
    return number


def _decimal_text(value: Any, place: Place) -> str:
    return format(_decimal(value, place), "f")


def _decimal_number(value: Any, place: Place) -> msgspec.Raw | int:
    if type(value) is int and -_PLAIN < value < _PLAIN:  # what callers give most; no Decimal is needed
        return value
    return msgspec.Raw(format(_decimal(value, place), "f").encode())


def zoned(value: Any, place: Place) -> Any:
    """Refuse a datetime without a time zone."""
    if isinstance(value, datetime) and value.tzinfo is None:
        advice = "without a time zone is ambiguous; pass tzinfo, for example UTC"
        raise ConfigurationError(f"{_said(place)}: a datetime {advice}")
    return value


def _date(value: Any, place: Place) -> Any:
    if isinstance(value, datetime):
        raise ConfigurationError(f"{_said(place)}: a datetime where a plain date is due; pass value.date()")
    return value.isoformat() if isinstance(value, date) else value


_LEAVES = {"decimal": _decimal_text, "number": _decimal_number, "date-time": zoned, "date": _date}
