"""Request bodies in JSON, or of a media type without a structure: plain values in, the exact bytes out.

Amounts are sent as the wire type that the spec declares. Pure; invalid values are refused before anything is sent.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from itertools import chain, repeat
from typing import TypeAlias, TypeGuard

import msgspec

from ..declared.amounts import is_amount
from ..declared.choice import chosen
from ..declared.model import fields_of, plain
from ..declared.operation import ABSENT, Choice, Either, Shape, Shapes, Union
from ..errors import ConfigurationError
from .spelling import declared_as

_ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=plain)
Location: TypeAlias = "tuple[Location | None, object]"
"""Where a value is: the location of what contains it (None outside of a body), and its name or index in there."""
_BODY: Location = (None, "body")
_SUSPICIOUS = (b"null", b"NaN", b"Infinity")
_LOCAL_TIME = re.compile(rb'T\d\d:[\d:.]+"')
_SHORT_INTEGER = 10**15
_UNDECLARED = "undeclared"
_UNCHANGED = frozenset({str, int, bool, type(None)})
"""The most common types of values, which contain no float. Recognizing them is ten times as fast as a search."""


def encode_json(body: object, shape: Shape, shapes: Shapes, location: Location = _BODY) -> bytes:
    """Return a body as JSON. Raise ConfigurationError, with the field's location, for a value that cannot be sent."""
    try:
        fitted = body if shape is None else fit(body, shape, shapes, location)
        try:
            content = _ENCODER.encode(fitted)
        except ValueError:  # msgspec 0.23 and later refuse NaN themselves, without the location
            _check(fitted, location)
            raise
        if any(word in content for word in _SUSPICIOUS) or _LOCAL_TIME.search(content):
            _check(fitted, location)
        return content
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"the body cannot be written as JSON: {error}") from error


def encode_raw(body: object) -> bytes:
    """Return a body whose media type is neither JSON nor a form: bytes unchanged, text in UTF-8."""
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    if not isinstance(body, str):
        raise ConfigurationError(f"body: {type(body).__name__} is not accepted for this media type; pass bytes or text")
    return utf8(body)


def utf8(text: str) -> bytes:
    """Return text in UTF-8. Raise ConfigurationError for half a surrogate pair."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ConfigurationError("the body holds half a surrogate pair, which UTF-8 cannot represent") from None


def _check(value: object, location: Location) -> None:
    """Refuse values without a shape that JSON would change: NaN as null, a local time without its time zone."""
    if (isinstance(value, float) and not math.isfinite(value)) or (isinstance(value, Decimal) and not is_amount(value)):
        raise ConfigurationError(f"{_shown(location)}: {value} is not a number that JSON can represent")
    zoned(value, location)
    for step, inner in _children(value):
        _check(inner, (location, step))


def without_floats(value: object, location: Location) -> object:
    """Return a value that does not match its shape unchanged, but refuse floats in it: one of them may be an amount."""
    if type(value) in _UNCHANGED:
        return value
    if isinstance(value, float):
        raise ConfigurationError(f"{_shown(location)}: floats are not accepted here; pass a Decimal or a string")
    for step, inner in _children(value):
        without_floats(inner, (location, step))
    return value


def _children(value: object) -> Iterable[tuple[object, object]]:
    return enumerate(value) if isinstance(value, list | tuple) else (fields_of(value) or {}).items()


def fit(value: object, shape: Shape, shapes: Shapes, location: Location) -> object:
    """Return a value with each field of its shape converted to its wire type; other fields are not changed."""
    if value is None or shape is None:
        return value
    if isinstance(shape, str):
        return _fit_fields(value, shape, shapes, location) if shape[0] == "@" else _LEAVES[shape](value, location)
    if shape[0] == "map" and (type(value) is dict or isinstance(value, Mapping)):  # the first check is faster
        if shape[1] == "exact" and _UNCHANGED.issuperset(map(type, value.values())):
            return dict(value)
        return {name: fit(item, shape[1], shapes, (location, name)) for name, item in value.items()}
    if shape[0] == "list" and (type(value) is list or _is_list(value)):
        return [fit(item, shape[1], shapes, (location, index)) for index, item in enumerate(value)]
    if shape[0] == "either" or shape[0] == "choice":
        inner = _alternative(value, shape)
        return without_floats(value, location) if inner is _UNDECLARED else fit(value, inner, shapes, location)
    return _fit_several(value, shape, shapes, location)


def _fit_several(value: object, shape: Shape, shapes: Shapes, location: Location) -> object:
    """Return a tuple or a variant of a tagged union; a value of another kind unchanged, unless it has floats."""
    if isinstance(shape, tuple) and shape[0] == "tuple" and _is_list(value):
        first, rest = shape[1:]
        each = chain(first, repeat(rest))
        return [fit(item, inner, shapes, (location, at)) for at, (item, inner) in enumerate(zip(value, each))]  # noqa: B905
    if isinstance(shape, tuple) and shape[0] == "union" and (fields := fields_of(value)) is not None:
        return _fit_variant(fields, shape, shapes, location)
    return without_floats(value, location)


def _alternative(value: object, shape: Either | Choice) -> Shape:
    """Return the shape of the alternative that a value is, or `_UNDECLARED`."""
    if shape[0] == "either":
        return shape[1].get(kind_of(value), _UNDECLARED)
    present = {name: field for name, field in (fields_of(value) or {}).items() if field is not ABSENT}
    at = chosen(shape[1], present)
    return _UNDECLARED if at is None else shape[2][at]


def _is_list(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping)


def kind_of(value: object) -> str:
    """Return the kind of JSON value that a value becomes: "object", "array" or "scalar"."""
    if fields_of(value) is not None:
        return "object"
    return "array" if isinstance(value, Iterable) and not isinstance(value, str | bytes) else "scalar"


def _fit_variant(fields: Mapping[str, object], shape: Union, shapes: Shapes, location: Location) -> object:
    _, tag, variants = shape
    variant = variants.get(fields.get(tag))
    if variant is not None:
        return fit(fields, variant, shapes, location)
    _refuse_misspelt(fields.keys() - {tag}, (tag,), location)
    return fields


def _fit_fields(value: object, shape: str, shapes: Shapes, location: Location) -> object:
    fields = value if type(value) is dict else fields_of(value)
    if fields is None:
        return without_floats(value, location)
    declared = shapes[shape[1:]]
    if isinstance(declared, set):
        if not declared.issuperset(fields):
            _refuse_misspelt(fields.keys() - declared, declared, location)
        return dict(fields)
    fitted: dict[str, object] = {}
    for name, field in fields.items():
        if field is not ABSENT:
            inner = declared.get(name, _UNDECLARED)
            if inner is _UNDECLARED:
                _refuse_misspelt((name,), declared, location)
                inner = declared.get(None)
            if inner is not None and field is not None:
                field = fit(field, inner, shapes, (location, name))  # noqa: PLW2901  no copy of the fields first
            fitted[name] = field
    return fitted


def _refuse_misspelt(names: Iterable[object], declared: Iterable[str | None], location: Location) -> None:
    """Refuse names that spell a declared field in another case: the provider would ignore what they hold."""
    for name in names:
        meant = declared_as(name, declared)
        if meant is not None:
            raise ConfigurationError(f"{_shown(location)}: unknown field {name!r:.60}; did you mean {meant!r}?")


def _shown(location: Location) -> str:
    outer, step = location
    if outer is None:
        return str(step)
    return f"{_shown(outer)}[{step}]" if isinstance(step, int) else f"{_shown(outer)}.{step}"


def _decimal(value: object, location: Location) -> Decimal:
    if isinstance(value, bool | float) or not isinstance(value, Decimal | int | str):
        advice = "cannot hold an amount exactly; pass a Decimal, an int or a string such as '19.99'"
        raise ConfigurationError(f"{_shown(location)}: {type(value).__name__} {advice}")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ConfigurationError(
            f"{_shown(location)}: {str(value)[:40]!r} is not a number; pass a Decimal or a string such as '19.99'"
        ) from None
    if not is_amount(number):
        raise ConfigurationError(f"{_shown(location)}: {number!s:.40} is not an amount; pass a finite number")
    return number


def _decimal_text(value: object, location: Location) -> str:
    return format(_decimal(value, location), "f")


def _decimal_number(value: object, location: Location) -> msgspec.Raw | int:
    if type(value) is int and -_SHORT_INTEGER < value < _SHORT_INTEGER:  # the most common case needs no Decimal
        return value
    return msgspec.Raw(format(_decimal(value, location), "f").encode())


def zoned(value: object, location: Location) -> object:
    """Return a value unchanged. Raise ConfigurationError for a datetime without a time zone."""
    if isinstance(value, datetime) and value.tzinfo is None:
        advice = "a datetime without a time zone is ambiguous; set tzinfo, for example to UTC"
        raise ConfigurationError(f"{_shown(location)}: {advice}")
    return value


def _date(value: object, location: Location) -> object:
    if isinstance(value, datetime):
        raise ConfigurationError(f"{_shown(location)}: this field is a plain date; pass value.date()")
    return value.isoformat() if isinstance(value, date) else value


def _exact(value: object, location: Location) -> object:
    return _decimal_number(value, location) if isinstance(value, Decimal) else without_floats(value, location)


def _exact_text(value: object, location: Location) -> object:
    is_number = isinstance(value, Decimal | int) and not isinstance(value, bool)
    return _decimal_text(value, location) if is_number else without_floats(value, location)


def _integer(value: object, location: Location) -> object:
    if type(value) is int:
        return value
    if isinstance(value, Decimal):
        if not is_amount(value) or value != value.to_integral_value():
            raise ConfigurationError(f"{_shown(location)}: {value!s:.40} is not a whole number; pass an int")
        return int(value)
    if isinstance(value, float):
        raise ConfigurationError(f"{_shown(location)}: a float is not a whole number; pass an int")
    return value


_LEAVES = {
    "date": _date,
    "date-time": zoned,
    "decimal": _decimal_text,
    "exact": _exact,
    "exact-text": _exact_text,
    "integer": _integer,
    "number": _decimal_number,
}
