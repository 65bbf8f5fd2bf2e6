"""The report of a copy: what was copied, and what changed since the last copy. No I/O here."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from keyword import iskeyword
from pathlib import Path
from typing import Any

from .copying import CopyResult
from .record import version_of


def report(done: CopyResult, into: Path) -> str:
    """Return the report of a copy as a few lines."""
    rows = [("", "before", "now", ""), *_rows(done)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [_line(row, widths) for row in rows]
    if done.patch:
        lines.append(f"local edits are saved in {into / done.patch}")
    name = into.resolve().name
    if (not name.isidentifier() or iskeyword(name)) and not done.new["source"]["is_top_level"]:
        lines.append(f"note: {name!r} is not a valid module name: rename the folder, or pass TOP_LEVEL=1")
    lines += [
        f"revision: {_revisions(done)}",
        f"needs: Python {done.new['requirements']['python']}, {', '.join(done.new['requirements']['packages'])}",
        f"to verify the copy: python {shlex.quote(str(into / 'billing_overlay' / 'vendored.py'))}",
    ]
    return "\n".join(lines)


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, [*widths, 0], strict=True)).rstrip()


def _rows(done: CopyResult) -> Iterator[tuple[str, str, str, str]]:
    old, new = (_versions(side) for side in (done.old, done.new))
    for name in sorted(old.keys() | new.keys()):
        yield name, old.get(name, "-"), new.get(name, "-"), _words(name, done)


def _versions(record: Mapping[str, Any] | None) -> dict[str, str]:
    return {name: version_of(package) for name, package in record["packages"].items()} if record else {}


def _words(name: str, done: CopyResult) -> str:
    if name in done.plan.drop:
        return "removed"
    if name not in done.plan.put:
        return "unchanged"
    count = _changes(name, done.old["files"] if done.old else {}, done.new["files"])
    if done.old is None or name not in done.old["packages"]:
        return f"new, {_files(count)}"
    return f"updated, {_files(count)} changed" if count else "repaired"


def _changes(package: str, old: Mapping[str, str], new: Mapping[str, str]) -> int:
    names = (name for name in old.keys() | new.keys() if name.startswith(f"{package}/"))
    return sum(old.get(name) != new.get(name) for name in names)


def _files(count: int) -> str:
    return f"{count} file" if count == 1 else f"{count} files"


def _revisions(done: CopyResult) -> str:
    now: str = done.new["source"]["revision"]
    before = done.old["source"]["revision"] if done.old else now
    return now if before == now else f"{before} -> {now}"
