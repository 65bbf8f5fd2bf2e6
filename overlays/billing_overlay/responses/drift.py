"""Drift: deviations of responses from the spec, each reported once per client, by path and kind, not by value."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

import msgspec

from ..log import LOG

Kind: TypeAlias = Literal["type", "missing", "null", "enum", "variant", "envelope", "version", "encoding"]


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


class DriftLog(list[Drift]):
    """The drift that a client has seen, in order, without duplicates. Safe to share between threads."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[tuple[str, str, str]] = set()
        self._lock = threading.Lock()

    def record(self, found: Iterable[Drift], listener: Callable[[Drift], None] | None) -> None:
        """Keep new drift, warn about it and call the listener. Neither of them can make the call fail."""
        for drift in found:
            identity = (drift.operation, drift.path, drift.kind)
            with self._lock:
                if identity in self._seen:
                    continue
                self._seen.add(identity)
                self.append(drift)
            try:
                warnings.warn(SpecDriftWarning(str(drift)), stacklevel=2)
            except Exception:  # noqa: BLE001  whatever a filter raises
                LOG.warning(
                    "drift: %s (a filter turns warnings into errors; to raise on drift, set strict=True)", drift
                )
            try:
                if listener is not None:
                    listener(drift)
            except Exception:  # noqa: BLE001  a listener must not make the call fail
                LOG.exception("on_drift failed; the call continues")
