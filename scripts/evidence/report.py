"""The result for one source, as an aligned table and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from .differences import Comparison

_TITLES = ("only in", "what", "operation or event", "place", "value")
_WIDEST = 60
_SIDES = {"ours": "our spec", "theirs": "theirs"}


@frozen
class Result:
    """The result for one source. compared: None if it could not be read, for the reason in `message`."""

    provider: str
    source: str
    version: str = ""
    message: str = ""
    compared: Comparison | None = None

    @property
    def status(self) -> str:
        """Return "unknown", "equal" or "different"."""
        if self.compared is None:
            return "unknown"
        return "different" if self.compared.differences or self.compared.unused else "equal"


def exit_status(results: Iterable[Result]) -> int:
    """Return 1 if a source differs, or else 2 if one could not be read, or else 0."""
    statuses = {result.status for result in results}
    return 1 if "different" in statuses else 2 if "unknown" in statuses else 0


def as_json(results: Iterable[Result]) -> str:
    """Return the results as JSON."""
    return json.dumps([_fields(result) for result in results], indent=2, ensure_ascii=False) + "\n"


def _fields(result: Result) -> dict[str, Any]:
    compared = result.compared or Comparison((), ())
    rows = [
        {"only_in": row.side, "kind": row.kind, "operation": row.operation, "place": row.place, "value": row.value}
        for row in compared.differences
    ]
    known = {"provider": result.provider, "source": result.source, "version": result.version, "status": result.status}
    return {**known, "message": result.message, "differences": rows, "unused_explanations": list(compared.unused)}


def as_table(result: Result) -> Iterator[str]:
    """Yield the lines for one source."""
    name = f"{result.provider}: {result.source} {result.version}".rstrip()
    if result.compared is None:
        yield f"{name}: unknown: {result.message}"
        return
    count = len(result.compared.differences)
    yield f"{name}: {f'{count} differences' if count else 'equal'}"
    rows = [
        (_SIDES[row.side], row.kind, row.operation, row.place, row.value[:_WIDEST])
        for row in result.compared.differences
    ]
    yield from _aligned([_TITLES, *rows]) if rows else ()
    for pattern in result.compared.unused:
        yield f"  unused explanation, remove it from source.toml: {pattern}"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  " + "  ".join(cells).rstrip()
