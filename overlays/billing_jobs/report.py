"""What became of a job: counts, and the rows that need a person, as they are read from the store."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct

from .rows import decode
from .states import State
from .store import Listed, Store
from .values import Counts

COLUMNS = ("key", "state", "result", "reason", "advice", "idempotency_key", "first_sent", "row")
_CHECK = "look for it at the provider; `billing jobs reconcile` looks again where the spec has a lookup"
_ADVICE: Mapping[str, str] = {
    "refused": "correct the row in your source and run the job again, or run `billing jobs retry-refused`",
    "unknown": f"do not send it again: {_CHECK}",
    "sent": "it may be at the provider: run the job again, which settles it",
    "new": "nothing was sent: run the job again",
    "done": "",
}


class Report(Struct, frozen=True, eq=False):
    """The state of a job. counts: of rows, and of retries. seconds: since the job began, to its end.

    is_loaded: all rows of its source are in the store.
    """

    name: str
    operation: str
    counts: Counts
    seconds: float
    is_loaded: bool
    _store: Store
    _job: int

    def __repr__(self) -> str:
        return f"<Report {self.name}: {self.summary()}>"

    @property
    def is_complete(self) -> bool:
        """Whether every row of the source has an outcome."""
        return self.is_loaded and not self.counts.open

    @property
    def done(self) -> int:
        """The rows that took effect."""
        return self.counts.done

    @property
    def refused(self) -> int:
        """The rows that the provider refused."""
        return self.counts.refused

    @property
    def unknown(self) -> int:
        """The rows that may or may not have taken effect."""
        return self.counts.unknown

    @property
    def rows_per_second(self) -> float:
        """The rows with an outcome in each second since the job began."""
        return (self.counts.total - self.counts.open) / self.seconds if self.seconds > 0 else 0.0

    def summary(self) -> str:
        """Return one line."""
        counts = self.counts
        partly = "" if self.is_loaded else " (the source was not read to its end)"
        return (
            f"{counts.total:,} rows{partly}: {counts.done:,} done, {counts.refused:,} refused, "
            f"{counts.unknown:,} unknown, {counts.open:,} open; {self.rows_per_second:,.0f} rows/s, "
            f"{counts.retries:,} retries"
        )

    def rows(self, *states: State) -> Iterator[Mapping[str, Any]]:
        """Yield the rows in these states, all without one: COLUMNS of each, with the arguments of the call as `row`."""
        for row in self._store.rows(self._job, *states):
            yield _listed(row)

    def write_jsonl(self, path: str | os.PathLike[str], *states: State) -> int:
        """Write rows as JSON, one in a line. Return their number."""
        with open(path, "w", encoding="utf-8") as file:
            lines = (json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in self.rows(*states))
            return sum(bool(file.write(line)) for line in lines)

    def write_csv(self, path: str | os.PathLike[str], *states: State) -> int:
        """Write rows as CSV, with the arguments of the call as JSON in the last column. Return their number."""
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            flat = (
                {**row, "row": json.dumps(row["row"], ensure_ascii=False, default=str)} for row in self.rows(*states)
            )
            return sum(bool(writer.writerow(row)) for row in flat)


def _listed(row: Listed) -> dict[str, Any]:
    return {
        "key": "/".join(json.loads(row.key)),
        "state": row.state,
        "result": row.result or "",
        "reason": row.reason or "",
        "advice": _ADVICE[row.state],
        "idempotency_key": row.token or "",
        "first_sent": "" if row.first_sent is None else _utc(row.first_sent),
        "row": decode(row.payload),
    }


def _utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
