"""What a person sees of a run: one line per package, which shows the stage while it is made (on a terminal only)."""

from __future__ import annotations

import sys
import time
from typing import TextIO

_CLEAR = "\r\x1b[2K"


class Line:
    """The line of one package. Seconds are counted from its beginning."""

    def __init__(self, name: str, *, stream: TextIO | None = None) -> None:
        self._name = name
        self._stream = stream if stream is not None else sys.stdout
        self._begun = time.perf_counter()

    def stage(self, name: str) -> None:
        """Show what happens now."""
        if self._stream.isatty():
            self._stream.write(f"{_CLEAR}{self._name:<12} {name} ...")
            self._stream.flush()

    def done(self, said: str) -> None:
        """Close the line with what came out, and how long it took."""
        self._close(f"{self._name:<12} {said}  {time.perf_counter() - self._begun:.1f} s")

    def unchanged(self) -> None:
        """Close the line of a package that needed no making."""
        self._close(f"{self._name:<12} unchanged")

    def failed(self) -> None:
        """Clear the line: the problems are told elsewhere."""
        if self._stream.isatty():
            self._stream.write(_CLEAR)

    def _close(self, text: str) -> None:
        self._stream.write(f"{_CLEAR if self._stream.isatty() else ''}{text}\n")
        self._stream.flush()
