"""Paths and queries as text, each parameter in the style that the spec gives it. Pure; bad values are refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import quote

from ._encode import zoned
from ._operation import ABSENT, Operation, Parameter
from .errors import ConfigurationError

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


def _written(style: Parameter, name: str, value: Any) -> list[str]:
    if isinstance(value, Mapping):
        return _object(style, name, value)
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return _list(style, name, [quoted(scalar(item, name)) for item in value])
    return [f"{quoted(name)}={quoted(scalar(value, name))}"]


def _list(style: Parameter, name: str, items: list[str]) -> list[str]:
    key = quoted(name)
    if not items:
        return []
    if style.style == "form" and style.explode:
        return [f"{key}={item}" for item in items]
    return [f"{key}={_DELIMITERS.get(style.style, ',').join(items)}"]


def _object(style: Parameter, name: str, members: Mapping[str, Any]) -> list[str]:
    known = {member: value for member, value in members.items() if value is not None and value is not ABSENT}
    texts = {quoted(member): quoted(scalar(value, f"{name}.{member}")) for member, value in known.items()}
    key = quoted(name)
    if style.style == "deepObject":
        return [f"{key}%5B{member}%5D={text}" for member, text in texts.items()]
    if style.explode:
        return [f"{member}={text}" for member, text in texts.items()]
    joined = ",".join(f"{member},{text}" for member, text in texts.items())
    return [f"{key}={joined}"] if joined else []


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
