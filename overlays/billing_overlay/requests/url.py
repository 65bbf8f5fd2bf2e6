"""Paths and queries as text, each parameter in the style that the spec gives it. Pure; bad values are refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import quote

from ..declared.model import fields_of
from ..declared.operation import ABSENT, Operation, Parameter
from ..errors import ConfigurationError
from .encode import zoned

_DEFAULT = Parameter("", "query")
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def path(operation: Operation[Any], values: Mapping[str, Any]) -> str:
    """Fill the path template; a value can never leave its segment."""
    filled = operation.path
    for name, value in values.items():
        text = scalar(value, name)
        if text in ("", ".", ".."):
            raise ConfigurationError(f"{operation.id}: {name} must not be {text!r}: it would address something else")
        filled = filled.replace("{" + name + "}", quoted(text))
    if "{" in filled:
        raise ConfigurationError(f"{operation.id}: the path {operation.path} lacks a value: {filled}")
    return filled


def query(operation: Operation[Any], values: Mapping[str, Any]) -> str:
    """Write the query string; None and empty lists are left out."""
    pairs: list[str] = []
    styles = {one.name: one for one in operation.parameters if one.place == "query"} if operation.parameters else {}
    for name, value in values.items():
        if value is not None and value is not ABSENT:
            pairs.extend(_written(styles.get(name, _DEFAULT), name, value))
    return "&".join(pairs)


def _written(style: Parameter, name: str, value: Any) -> Iterable[str]:
    known, key = fields_of(value), quoted(name)
    if known is not None:
        return _object(style, key, {one: held for one, held in known.items() if held is not None})
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return _list(style, key, name, list(value))
    return [f"{key}={quoted(scalar(value, name))}"]


def _list(style: Parameter, key: str, name: str, items: list[Any]) -> Iterable[str]:
    if style.style == "deepObject" or any(fields_of(item) is not None for item in items):
        return bracketed(key, items, _dense, is_deep=style.style == "deepObject")
    texts = [quoted(scalar(item, name)) for item in items]
    if not texts:
        return []
    if style.style == "form" and style.explode:
        return [f"{key}={text}" for text in texts]
    return [f"{key}={_DELIMITERS.get(style.style, ',').join(texts)}"]


def _object(style: Parameter, key: str, known: Mapping[str, Any]) -> Iterable[str]:
    if style.style == "deepObject":
        return bracketed(key, known, _dense, is_deep=True)
    if style.explode:
        return [pair for name, value in known.items() for pair in bracketed(quoted(name), value, _dense)]
    shown = {quoted(name): quoted(scalar(value, name)) for name, value in known.items() if value is not ABSENT}
    joined = ",".join(f"{name},{text}" for name, text in shown.items())
    return [f"{key}={joined}"] if joined else []


def bracketed(
    name: str, value: Any, write: Callable[[Any, str], str | None], *, is_deep: bool = False
) -> Iterator[str]:
    """Write a value of any depth as pairs with brackets; a list is numbered where it is deep, else repeats its name.

    name: quoted already. write: gives the text of a plain value, or None where it is left out.
    """
    known = fields_of(value)
    items = enumerate(value) if isinstance(value, list | tuple) else None if known is None else known.items()
    if items is None:
        text = write(value, name)
        if text is not None:
            yield f"{name}={quoted(text)}"
        return
    for key, one in items:
        is_repeat = known is None and not is_deep and fields_of(one) is None and not isinstance(one, list | tuple)
        if one is not ABSENT:
            yield from bracketed(name if is_repeat else f"{name}%5B{quoted(str(key))}%5D", one, write, is_deep=True)


def _dense(value: Any, name: str) -> str | None:
    return None if value is None else scalar(value, name)


def scalar(value: Any, name: str) -> str:
    """One value as text, as it stands in paths, queries and headers."""
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return scalar(value.value, name)
    if isinstance(value, datetime):
        return str(zoned(value, (None, name)).isoformat()).replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, int):
        return str(value)
    raise ConfigurationError(
        f"{name}: {type(value).__name__} cannot be written into a URL or header; pass text or a Decimal"
    )


def quoted(text: str) -> str:
    """Write text so that nothing in it can mean anything in a URL or form."""
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{text[:40]!r} holds half a surrogate pair, which no URL can carry") from None
