"""Drift: where answers differ from the spec, each place once per client. Shows kinds and places, not users' values."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from attrs import frozen

from ._events import LOG

Kind: TypeAlias = Literal["type", "missing", "null", "enum", "variant", "envelope", "version", "encoding"]


class SpecDriftWarning(UserWarning):
    """An answer differs from the spec. The value was returned all the same."""


@frozen
class Drift:
    """One difference. path: a JSON path with [] for any index. expected, got: in words, such as "decimal" or "null"."""

    operation: str
    path: str
    kind: Kind
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.path}: expected {self.expected}, got {self.got} ({self.kind})"


class DriftLog(list[Drift]):
    """The drift that a client has seen, in order, without repeats. Safe to share between threads."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[tuple[str, str, str]] = set()
        self._lock = threading.Lock()

    def record(self, found: Iterable[Drift], listener: Callable[[Drift], None] | None) -> None:
        """Keep what is new, warn of it and tell the listener; neither can make the call fail."""
        for drift in found:
            mark = (drift.operation, drift.path, drift.kind)
            with self._lock:
                if mark in self._seen:
                    continue
                self._seen.add(mark)
                self.append(drift)
            try:
                warnings.warn(SpecDriftWarning(str(drift)), stacklevel=2)
            except Exception:  # noqa: BLE001  whatever a filter raises
                LOG.warning("drift %s (a filter makes warnings errors; strict=True is the way to raise)", drift)
            try:
                if listener is not None:
                    listener(drift)
            except Exception:  # noqa: BLE001  a listener must not hurt the call
                LOG.exception("on_drift failed; the call goes on")
