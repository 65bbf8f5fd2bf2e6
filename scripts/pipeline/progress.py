"""The progress of a run: one line per package, which shows the current stage (on a terminal only)."""

from __future__ import annotations

import sys
import time
from typing import TextIO

_CLEAR = "\r\x1b[2K"


class Line:
    """The line of a package."""

    def __init__(self, name: str, *, stream: TextIO | None = None) -> None:
        self._name = name
        self._stream = stream if stream is not None else sys.stdout
        self._started = time.perf_counter()

    def stage(self, name: str) -> None:
        """Show the current stage."""
        if self._stream.isatty():
            self._stream.write(f"{_CLEAR}{self._name:<12} {name} ...")
            self._stream.flush()

    def done(self, result: str, *, seconds: float | None = None) -> None:
        """Close the line with the result and the time it took: by default, since the line was created."""
        took = time.perf_counter() - self._started if seconds is None else seconds
        self._close(f"{self._name:<12} {result}  {took:.1f} s")

    def unchanged(self) -> None:
        """Close the line of a package that is up to date."""
        self._close(f"{self._name:<12} unchanged")

    def failed(self) -> None:
        """Clear the line; the problems are reported elsewhere."""
        if self._stream.isatty():
            self._stream.write(_CLEAR)

    def _close(self, text: str) -> None:
        self._stream.write(f"{_CLEAR if self._stream.isatty() else ''}{text}\n")
        self._stream.flush()
