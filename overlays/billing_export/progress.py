"""The progress of an export on stderr: a line that changes on a terminal, a line every few seconds elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Final

_SECONDS: Final = 5.0


class Progress:
    """Counts the rows that were read of each table."""

    def __init__(self, *, is_quiet: bool, now: Callable[[], float] = time.monotonic) -> None:
        self._rows: dict[str, int] = {}
        self._is_quiet, self._now = is_quiet, now
        self._is_terminal = sys.stderr.isatty()
        self._started = self._shown = now()
        self._line = ""

    def add(self, table: str, rows: int) -> None:
        """Count more rows of a table, and show them if the last line is old enough."""
        if table not in self._rows:
            self.end()
        self._rows[table] = self._rows.get(table, 0) + rows
        self._line = f"{table}: {self._rows[table]:,} rows read, {self._now() - self._started:.0f} s"
        if self._is_terminal:
            self._write(f"\r{self._line}")
        elif self._now() - self._shown >= _SECONDS:
            self._write(f"{self._line}\n")
            self._shown, self._line = self._now(), ""

    def end(self) -> None:
        """Show the whole number of rows of the last table."""
        if self._line:
            self._write("\n" if self._is_terminal else f"{self._line}\n")
            self._line = ""

    def _write(self, text: str) -> None:
        if not self._is_quiet:
            sys.stderr.write(text)
            sys.stderr.flush()
