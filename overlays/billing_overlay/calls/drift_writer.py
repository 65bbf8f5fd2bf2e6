"""A listener for the option `on_drift` that writes drift to a file."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from ..declared.operation import Spec
from ..responses.drift import Drift
from .clock import Clock


def drift_writer(path: str | os.PathLike[str], spec: Spec, *, clock: Clock | None = None) -> Callable[[Drift], None]:
    """Return an `on_drift` that appends each Drift to a file as a line of JSON: `on_drift=drift_writer(path, SPEC)`.

    A line holds the time, the provider, the version of its spec and the fields of the Drift, and nothing else of a
    response. Threads and processes may share the file: each line is one append. Only its owner can read the file.
    """

    def write(drift: Drift) -> None:
        seconds = clock.wall() if clock else time.time()
        written = datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
        line = {"time": written, "provider": spec.provider, "version": spec.version, **msgspec.structs.asdict(drift)}
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, msgspec.json.encode(line) + b"\n")
        finally:
            os.close(file)

    return write
