"""The progress of an export on stderr: a line that changes on a terminal, lines elsewhere."""

from __future__ import annotations

import sys
import time


class Progress:
    """Counts the rows that were read of each table."""

    def __init__(self, *, is_quiet: bool) -> None:
        self._rows: dict[str, int] = {}
        self._is_quiet = is_quiet
        self._is_terminal = sys.stderr.isatty()
        self._started = time.monotonic()

    def add(self, table: str, rows: int) -> None:
        """Show that more rows of a table were read."""
        if table not in self._rows:
            self.end()
        self._rows[table] = self._rows.get(table, 0) + rows
        if not self._is_quiet:
            line = f"{table}: {self._rows[table]:,} rows read, {time.monotonic() - self._started:.0f} s"
            sys.stderr.write(f"\r{line}" if self._is_terminal else f"{line}\n")
            sys.stderr.flush()

    def end(self) -> None:
        """End the line of the last table."""
        if self._rows and self._is_terminal and not self._is_quiet:
            sys.stderr.write("\n")
