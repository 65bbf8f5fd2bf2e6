"""Paths and query strings, each parameter in the style that the spec declares. Pure; invalid values are refused."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TypeGuard
from urllib.parse import quote
from uuid import UUID

from ..declared.amounts import is_amount
from ..declared.model import fields_of
from ..declared.operation import ABSENT, Operation, Parameter, Shapes
from ..errors import ConfigurationError
from .encode import encode_json, zoned

_UNRESERVED = f"{string.ascii_letters}{string.digits}-._~".encode()
"""What no URL needs to quote: RFC 3986, section 2.3."""
_DEFAULT = Parameter("", "query")
_NO_SHAPES: Shapes = {}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def path(operation: Operation[object], values: Mapping[str, object]) -> str:
    """Return the path with its values filled in; none of them can leave its segment."""
    filled = operation.path
    for name, value in values.items():
        texts = [value] if type(value) is str else texts_of(operation, "path", name, value)
        text = ",".join(map(quoted, texts))
        if text in ("", ".", ".."):
            raise ConfigurationError(
                f"{operation.id}: {name} must not be {text!r}, which would address another resource"
            )
        filled = filled.replace("{" + name + "}", text)
    if "{" in filled:
        raise ConfigurationError(f"{operation.id}: a path parameter is missing: {filled}")
    return filled


def _is_list(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes) and fields_of(value) is None


def texts_of(operation: Operation[object], place: str, name: str, value: object) -> list[str]:
    """Return a value of a path or header as text, or the items of a list where the operation declares one."""
    if isinstance(value, str) or not _is_list(value):
        return [scalar(value, name)]
    is_declared = any((parameter.place, parameter.name) == (place, name) for parameter in operation.parameters)
    return [scalar(item, name) for item in value] if is_declared else [scalar(value, name)]


def header(operation: Operation[object], name: str, value: object) -> str:
    """Return a value of a header; the items of a list with commas between. Refuse an item that contains a comma."""
    items = texts_of(operation, "header", name, value)
    if len(items) > 1 and any("," in item for item in items):
        raise ConfigurationError(f"{name}: an item of a list in a header must not contain a comma")
    return ",".join(items)


def query(operation: Operation[object], values: Mapping[str, object], shapes: Shapes = _NO_SHAPES) -> str:
    """Return the query string; None, ABSENT and empty lists are omitted."""
    pairs: list[str] = []
    styles: dict[str, Parameter] = {}
    if operation.parameters:
        styles = {parameter.name: parameter for parameter in operation.parameters if parameter.place == "query"}
    for name, value in values.items():
        if value is not None and value is not ABSENT:
            pairs.extend(serialized(styles.get(name, _DEFAULT), name, value, shapes))
    return "&".join(pairs)


def serialized(style: Parameter, name: str, value: object, shapes: Shapes) -> Iterable[str]:
    """Return a parameter or a form field as name=value pairs in its style. Text is assumed to be encoded JSON."""
    fields = fields_of(value)
    key = quoted(name)
    if style.media_type is not None and not isinstance(value, str):
        return [f"{key}={quoted(encode_json(value, style.shape, shapes, (None, name)).decode())}"]
    if fields is not None:
        return _object(style, key, {inner: field for inner, field in fields.items() if field is not None})
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return _list(style, key, name, list(value))
    return [f"{key}={quoted(scalar(value, name))}"]


def _list(style: Parameter, key: str, name: str, items: Sequence[object]) -> Iterable[str]:
    if style.style == "deepObject" or any(fields_of(item) is not None for item in items):
        return bracketed(key, items, _text_or_none, is_deep=style.style == "deepObject")
    texts = [quoted(scalar(item, name)) for item in items]
    if not texts:
        return []
    if style.style == "form" and style.explode:
        return [f"{key}={text}" for text in texts]
    return [f"{key}={_DELIMITERS.get(style.style, ',').join(texts)}"]


def _object(style: Parameter, key: str, fields: Mapping[str, object]) -> Iterable[str]:
    if style.style == "deepObject":
        return bracketed(key, fields, _text_or_none, is_deep=True)
    if style.explode:
        return [pair for name, value in fields.items() for pair in bracketed(quoted(name), value, _text_or_none)]
    texts = {quoted(name): quoted(scalar(value, name)) for name, value in fields.items() if value is not ABSENT}
    joined = ",".join(f"{name},{text}" for name, text in texts.items())
    return [f"{key}={joined}"] if joined else []


def bracketed(
    name: str, value: object, write: Callable[[object, str], str | None], *, is_deep: bool = False
) -> Iterator[str]:
    """Yield a value of any depth as name=value pairs, with inner names in brackets.

    name: already quoted. write: returns the text of a plain value, or None to omit it. is_deep: number the items of a
    list; otherwise plain items share the name of the list.
    """
    fields = fields_of(value)
    items: Iterable[tuple[object, object]]
    if isinstance(value, list | tuple):
        items = enumerate(value)
    elif fields is not None:
        items = fields.items()
    else:
        text = write(value, name)
        if text is not None:
            yield f"{name}={quoted(text)}"
        return
    for key, item in items:
        inner = key if isinstance(key, str) else str(key)
        is_plain = fields_of(item) is None and not isinstance(item, list | tuple)
        shares_name = fields is None and not is_deep and is_plain
        if item is not ABSENT:
            yield from bracketed(name if shares_name else f"{name}%5B{quoted(inner)}%5D", item, write, is_deep=True)


def _text_or_none(value: object, name: str) -> str | None:
    return None if value is None else scalar(value, name)


def scalar(value: object, name: str) -> str:
    """Return a plain value as text for a path, query, header or form. name: of the parameter, for the error."""
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return scalar(value.value, name)
    if isinstance(value, datetime):
        zoned(value, (None, name))
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal) and is_amount(value):
        return format(value, "f")
    if isinstance(value, int | UUID):
        return str(value)
    raise ConfigurationError(f"{name}: {type(value).__name__} has no exact text here; pass a string or a Decimal")


def quoted(text: str) -> str:
    """Return text percent-encoded, so that no character of it has a meaning in a URL or form."""
    try:
        octets = text.encode()
        is_plain = type(text) is str and not octets.translate(None, _UNRESERVED)  # of another class str() may differ
        return text if is_plain else quote(octets, safe="")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{text[:40]!r} holds half a surrogate pair, which a URL cannot represent") from None
