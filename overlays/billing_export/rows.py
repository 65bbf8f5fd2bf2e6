"""Models as rows: every column in each row, values in the form that the column holds. Needs no Arrow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation
from typing import Any, Final

import msgspec

from .columns import EXTRA, PRECISION, SCALE, Column, Fields, Items, columns_of
from .problems import ValueRefusedError

_EXACT: Final = Context(prec=PRECISION, traps=[Inexact, InvalidOperation])
_STEP: Final = Decimal(1).scaleb(-SCALE)
_INTEGERS: Final = range(-(2**63), 2**63)
_JSON: Final = msgspec.json.Encoder(enc_hook=str, order="deterministic")
_MOST: Final = 80
_TYPES: Final = {"text": str, "boolean": bool, "date": date}


def row_of(model: Any, kind: type) -> dict[str, Any]:
    """Return the row of a model: a value or None for each column of its kind, and the other fields in `_extra`.

    Raise ValueRefusedError, with the field and the value, for a value that its column cannot hold unchanged.
    """
    extra: dict[str, Any] = {}
    row = _fields(model.to_dict(), columns_of(kind), "", extra)
    row[EXTRA] = _JSON.encode(extra).decode() if extra else None
    return row


def _fields(values: Mapping[str, Any], fields: Fields, at: str, extra: dict[str, Any]) -> dict[str, Any]:
    """Return the values of columns. at: the path of the object, for names; a value's own path is joined when needed."""
    columns = fields.columns
    row = dict.fromkeys(columns)
    for name, value in values.items():
        column = columns.get(name)
        if column == "text" and type(value) is str:
            row[name] = value
        elif value is None:
            continue
        elif column is None:
            extra[f"{at}{name}"] = value
        else:
            row[name] = _value(value, column, at, name, extra)
    return row


def _value(value: Any, column: Column, at: str, name: str | int, extra: dict[str, Any]) -> Any:
    if value is None:
        return None
    if isinstance(column, str):
        return _scalar(value, column, at, name)
    if isinstance(column, Items):
        if not isinstance(value, list):
            raise _refused(at, name, value, "a list")
        return [_value(item, column.item, f"{at}{name}/", number, extra) for number, item in enumerate(value)]
    if not isinstance(value, dict):
        raise _refused(at, name, value, "an object")
    return _fields(value, column, f"{at}{name}/", extra)


def _scalar(value: Any, kind: str, at: str, name: str | int) -> Any:
    if kind == "json":
        return _JSON.encode(value).decode()
    if kind == "decimal":
        return _decimal(value, at, name)
    if kind == "time":
        return _time(value, at, name)
    if kind == "integer":
        fits = type(value) is int and value in _INTEGERS
    elif kind == "float":
        fits = type(value) in (float, int)
    else:
        fits = type(value) is _TYPES[kind]
    if not fits:
        raise _refused(at, name, value, f"{kind} of 64 bits" if kind == "integer" else kind)
    return value


def _decimal(value: Any, at: str, name: str | int) -> Decimal:
    try:
        if type(value) is int or (type(value) is Decimal and not value.is_nan()):
            return Decimal(value).quantize(_STEP, context=_EXACT)
    except DecimalException:
        pass
    raise _refused(at, name, value, f"decimal({PRECISION}, {SCALE}), {SCALE} of its digits after the point")


def _time(value: Any, at: str, name: str | int) -> datetime:
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise _refused(at, name, value, "time with a zone")
    return value.astimezone(UTC)


def _refused(at: str, name: str | int, value: Any, needed: str) -> ValueRefusedError:
    shown = f"{value!r}"
    shown = shown if len(shown) <= _MOST else f"{shown[:_MOST]}..."
    return ValueRefusedError(f"{at}{name}: {shown} does not fit its column, which holds: {needed}")
