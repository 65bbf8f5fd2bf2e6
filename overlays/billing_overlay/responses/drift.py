"""Drift: deviations of responses from the spec, each reported once per client, by path and kind, not by value."""

from __future__ import annotations

import re
import threading
import warnings
from collections.abc import Callable, Iterable
from decimal import Decimal
from types import NoneType, UnionType
from typing import Literal, TypeAlias, Union, get_args

import msgspec

from ..declared.amounts import TypeForm, origin_of
from ..declared.choice import rule_of
from ..log import LOG
from .caller import stacklevel

Kind: TypeAlias = Literal["type", "missing", "null", "enum", "variant", "envelope", "version", "encoding", "extra"]


_IDENTIFIER = r"[A-Za-z]+\d{0,4}(?:[_.-](?:[A-Za-z]+\d{0,4}|\d{1,4}))*"
_MAX_SHOWN = 64
_SMALL = 10_000


class SpecDriftWarning(UserWarning):
    """A response deviates from the spec. The call returned its value nevertheless."""


class Drift(msgspec.Struct, frozen=True):
    """One deviation. path: a JSON path with [] for any index. expected, got: types such as "decimal" or "null"."""

    operation: str
    path: str
    kind: Kind
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.path}: expected {self.expected}, got {self.got} ({self.kind})"


def is_identifier(text: str) -> bool:
    """Return whether text looks like a name that a provider defined, such as an enum value, and not like data."""
    return len(text) <= _MAX_SHOWN - 2 and re.fullmatch(_IDENTIFIER, text, re.ASCII) is not None


def shown(value: str | int, *, show_values: bool = False) -> str:
    """Return a value as a report may hold it: identifiers and small numbers in full, of other values the type.

    show_values: also show the beginning of other values, which may be personal data.
    """
    if show_values or (is_identifier(value) if isinstance(value, str) else abs(value) < _SMALL):
        return repr(value)[:_MAX_SHOWN]
    return "text that is not an identifier" if isinstance(value, str) else "an integer"


_TYPE_NAMES = {
    str: "string", bool: "boolean", int: "integer", Decimal: "decimal", list: "array", dict: "object", NoneType: "null",
}  # fmt: skip


def type_name(kind: TypeForm) -> str:
    """Return the name of a type in the terms of OpenAPI."""
    if origin_of(kind) is Literal:
        return "enum"
    if origin_of(kind) in (Union, UnionType) or rule_of(kind) is not None:
        return " or ".join(map(type_name, get_args(kind)))
    kind = origin_of(kind) or kind
    return _TYPE_NAMES.get(kind) or kind.__name__


class DriftLog(list[Drift]):
    """The drift that a client has seen, in order, without duplicates. Safe to share between threads."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[tuple[str, str, str]] = set()
        self._lock = threading.Lock()

    def record(self, found: Iterable[Drift], *listeners: Callable[[Drift], None] | None) -> None:
        """Keep new drift, log it, warn about it and call the listeners. None of these can make the call fail."""
        for drift in found:
            if self._is_new(drift):
                _warn(drift)
                for listener in listeners:
                    _notify(listener, drift)

    def _is_new(self, drift: Drift) -> bool:
        identity = (drift.operation, drift.path, drift.kind)
        with self._lock:
            if identity in self._seen:
                return False
            self._seen.add(identity)
            self.append(drift)
            return True


def _warn(drift: Drift) -> None:
    text = f"drift: {drift}"
    try:
        warnings.warn(SpecDriftWarning(str(drift)), stacklevel=stacklevel())
    except Exception:  # noqa: BLE001  whatever a filter raises
        text += " (a filter turns warnings into errors; to raise on drift, set strict=True)"
    LOG.warning("%s", text, extra={"operation": drift.operation, "place": drift.path, "drift": drift.kind})


def _notify(listener: Callable[[Drift], None] | None, drift: Drift) -> None:
    try:
        if listener is not None:
            listener(drift)
    except Exception:  # noqa: BLE001  a listener must not make the call fail
        LOG.exception("on_drift failed; the call continues")
