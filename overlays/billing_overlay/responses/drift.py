"""Drift: where answers differ from the spec, each place once per client. Shows kinds and places, not users' values."""

from __future__ import annotations

import os
import threading
import time
import warnings
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from ..calls.events import LOG

if TYPE_CHECKING:
    from ..calls.options import Clock
    from ..declared.operation import Spec

Kind: TypeAlias = Literal["type", "missing", "null", "enum", "variant", "envelope", "version", "encoding"]


class SpecDriftWarning(UserWarning):
    """An answer differs from the spec. The value was returned all the same."""


class Drift(msgspec.Struct, frozen=True):
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


def drift_writer(path: str | os.PathLike[str], spec: Spec, *, clock: Clock | None = None) -> Callable[[Drift], None]:
    """Make an `on_drift` that adds each Drift to a file as one line of JSON: `on_drift=drift_writer(path, SPEC)`.

    A line says when, of which provider and version of its spec, and what the Drift holds: no more of an answer.
    Threads and processes may share the file: a line goes out in one append. It can be read by its owner alone.
    """

    def write(drift: Drift) -> None:
        seconds = clock.wall() if clock else time.time()
        when = datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
        line = {"time": when, "provider": spec.provider, "version": spec.version, **msgspec.structs.asdict(drift)}
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, msgspec.json.encode(line) + b"\n")
        finally:
            os.close(file)

    return write
