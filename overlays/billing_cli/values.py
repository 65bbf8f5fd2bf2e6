"""Texts of the command line as values of a call. No value is sent that the spec's type does not allow."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import click

from .index import Parameter

if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType  # not generic before click 8.4


_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")


class Value(_ParamType):
    """The type of an option: reads texts of one kind, from a file if they start with "@"."""

    def __init__(self, parameter: Parameter) -> None:
        self.name = "|".join(parameter.choices) if parameter.choices else parameter.kind
        self._parameter = parameter

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the value of a text. Raise click.BadParameter, which names the option."""
        if not isinstance(value, str):
            return value
        parameter = self._parameter
        if parameter.kind == "file":
            return _attachment(value, self, param, ctx)
        try:
            text = content(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if parameter.choices and text not in parameter.choices:
            self.fail(f"{text!r} is not one of {', '.join(parameter.choices)}", param, ctx)
        try:
            return READERS[parameter.kind](text)
        except ValueError as error:
            self.fail(f"{text!r:.60} is not {_NOUNS[parameter.kind]}{_detail(error)}", param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        """Return the allowed values that begin like the text."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415

        return [CompletionItem(choice) for choice in self._parameter.choices if choice.startswith(incomplete)]


def content(text: str) -> str:
    r"""Return the text, or the content of the file that it names: "@file", "@-" for stdin; "\@" is a literal "@".

    Line ends at the end of a file are no part of a value. Raise ValueError for a file that cannot be read, or is not
    text, and for stdin if it was read before.
    """
    try:
        if text.startswith("@"):
            return _bytes_of(text[1:]).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    except OSError as error:
        raise ValueError(f"{text}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{text}: not text in UTF-8") from None
    return text.removeprefix("\\") if text.startswith("\\@") else text


def _bytes_of(path: str) -> bytes:
    if path != "-":
        with open(path, "rb") as file:
            return file.read()
    if sys.stdin in _READ:
        raise ValueError("@-: stdin can be read for one option only; pass @FILE for the others")
    _READ.add(sys.stdin)
    text: str | bytes = getattr(sys.stdin, "buffer", sys.stdin).read()
    return text if isinstance(text, bytes) else text.encode()


_READ: WeakSet[object] = WeakSet()
"""The streams of stdin that were read: a second read returns nothing, which would be sent as an empty value."""


def read_json(text: str) -> Any:
    """Return the value of a JSON text. Numbers that are not whole become Decimals, so that amounts stay exact.

    Raise ValueError with the line and column of the mistake, also for names that occur twice.
    """
    from decimal import Decimal  # noqa: PLC0415  help does not need it

    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_object)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is not a JSON number")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the field {twice!r} occurs twice")
    return fields


def _attachment(value: str, kind: Value, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, bytes]:
    path = value.removeprefix("@")
    try:
        with open(path, "rb") as file:
            return os.path.basename(path), file.read()
    except (OSError, ValueError) as error:  # ValueError: a null character
        kind.fail(f"{path!r}: {getattr(error, 'strerror', None) or error}", param, ctx)


def _decimal(text: str) -> str:
    if not _DECIMAL.fullmatch(text.strip()):
        raise ValueError
    return text.strip()


def _integer(text: str) -> int:
    if not text.removeprefix("-").isdecimal():
        raise ValueError
    return int(text)


def _boolean(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError
    return text.lower() == "true"


def _date(text: str) -> str:
    from datetime import date  # noqa: PLC0415

    return date.fromisoformat(text).isoformat()


def _time(text: str) -> str:
    from datetime import datetime  # noqa: PLC0415

    if not _TIME.fullmatch(text):  # of the forms of ISO 8601 that Python reads, specs allow only those of RFC 3339
        raise ValueError("a time needs a zone")
    datetime.fromisoformat(text)
    return text


READERS: dict[str, Callable[[str], Any]] = {
    "text": str, "integer": _integer, "decimal": _decimal, "boolean": _boolean, "date": _date, "time": _time,
    "json": read_json,
}  # fmt: skip
_NOUNS = {
    "integer": "a whole number", "decimal": "a decimal number such as 19.99", "boolean": "true or false",
    "date": "a date such as 2026-11-30", "time": "a time with a zone such as 2026-11-30T12:00:00Z",
    "json": "valid JSON",
}  # fmt: skip


def _detail(error: ValueError) -> str:
    return f": {error}" if isinstance(error, json.JSONDecodeError) or "twice" in str(error) else ""
