"""Read and count the drift that clients recorded. Lines are untrusted: invalid lines are skipped and counted."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from ..spec.problems import failure

_TEXTS = ("time", "provider", "version", "operation", "path", "kind", "expected", "got")
_LONGEST = 400


@frozen
class Evidence:
    """One difference, and how often it was seen by clients of which versions of the spec."""

    provider: str
    operation: str
    path: str
    kind: str
    expected: str
    got: str
    count: int
    first: str
    last: str
    versions: tuple[str, ...]

    def __str__(self) -> str:
        seen = f"seen {self.count} times, {self.first} to {self.last}" if self.count > 1 else f"seen once, {self.first}"
        where = f"{self.operation} at {self.path} (version {', '.join(self.versions)})"
        return " ".join(f"{where}: {self.kind}: expected {self.expected}, got {self.got}; {seen}".split())


def read_report(report: Path) -> tuple[list[Evidence], int]:
    """Read a report; return its evidence and the number of invalid lines. Raises PipelineError without a file."""
    try:
        lines = report.read_text(encoding="utf-8-sig", errors="replace").split("\n")
    except OSError as error:
        reason = error.strerror or error
        raise failure(None, f"{report}: {reason}: pass the file that billing_overlay.drift_writer wrote") from None
    return read(lines)


def read(lines: Iterable[str]) -> tuple[list[Evidence], int]:
    """Count equal records, in the order of their first line. Return them with the number of invalid lines."""
    found: dict[tuple[str, ...], Evidence] = {}
    strange = 0
    for line in filter(str.strip, lines):
        record = _record(line)
        if record is None:
            strange += 1
            continue
        key = tuple(record[name] for name in ("provider", "operation", "path", "kind", "expected", "got"))
        found[key] = _seen(found.get(key), key, record)
    return list(found.values()), strange


def _record(line: str) -> dict[str, str] | None:
    try:
        value: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not all(isinstance(value.get(name), str) for name in _TEXTS):
        return None
    return {name: value[name] for name in _TEXTS} if all(len(value[name]) <= _LONGEST for name in _TEXTS) else None


def _seen(held: Evidence | None, key: tuple[str, ...], record: dict[str, str]) -> Evidence:
    time, version = record["time"], record["version"]
    if held is None:
        provider, operation, path, kind, expected, got = key
        return Evidence(provider, operation, path, kind, expected, got, 1, time, time, (version,))
    return evolve(
        held,
        count=held.count + 1,
        first=min(held.first, time),
        last=max(held.last, time),
        versions=tuple(sorted({*held.versions, version})),
    )
