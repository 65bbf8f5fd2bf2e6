"""`make bench`: measure, print the table, write JSON. A missed bar is reported, and the status is 0.

    python -m bench [GROUP ...] [--quick] [--json FILE] [--write FILE]

Groups: decode, encode, calls, loopback, errors, async, declared, paging, start, generation; all of them unless given.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from . import calling, declared, generation, paging, starting, stock, table
from .paths import BUILD
from .rows import STOCK, Row
from .subjects import PROVIDERS

GROUPS: Mapping[str, tuple[Callable[[int], list[Row]], int]] = {
    "decode": (calling.decode, 21),
    "encode": (calling.encode, 21),
    "calls": (calling.calls, 21),
    "loopback": (calling.sockets, 41),
    "errors": (calling.errors, 21),
    "async": (calling.tasks, 21),
    "declared": (declared.declared, 41),
    "paging": (paging.paging, 5),
    "start": (starting.starting, 7),
    "generation": (generation.generation, 7),
}
"""The measurements by name, with their number of rounds."""
_QUICK = 5
_VERSIONED = ("httpx", "msgspec", "stigg", "openapi-python-client", "pydantic")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    given = _given(arguments)
    start, load = time.perf_counter(), os.getloadavg()[0]
    rows = [row for name in given.groups for row in measured(name, quick=given.quick)]
    about = {**machine(), "load": [load, os.getloadavg()[0]]}
    notes = [*_notes(rows), _description(about, time.perf_counter() - start)]
    print(table.text(rows, notes))
    whole = {"machine": about, "notes": notes, "rows": [row.plain() for row in rows]}
    for file in {BUILD / "latest.json", given.json or BUILD / "latest.json"}:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if given.write:
        page = given.write.read_text(encoding="utf-8")
        given.write.write_text(table.placed(page, table.markdown(rows, notes)), encoding="utf-8")
    return 0


def measured(group: str, *, quick: bool) -> list[Row]:
    """Measure one group."""
    measure, rounds = GROUPS[group]
    return measure(max(1, rounds // _QUICK) if quick else rounds)


def _given(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser()
    given = parser.parse_args(arguments)
    unknown = [name for name in given.groups if name not in GROUPS]
    if unknown:
        parser.error(f"no group {', '.join(unknown)}; there are: {', '.join(GROUPS)}")
    given.groups = [name for name in GROUPS if name in given.groups or not given.groups]
    if "declared" in given.groups and not declared.interpreter():
        parser.error("group declared needs an environment of its own, which `make bench` creates and names in DECLARED")
    return given


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description="The clients beside their rivals.")
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"of {', '.join(GROUPS)}; all unless given")
    parser.add_argument("--quick", action="store_true", help="a fifth of the rounds, to try it")
    parser.add_argument("--json", type=Path, metavar="FILE", help="besides .build/bench/latest.json")
    parser.add_argument("--write", type=Path, metavar="FILE", help="a page that holds the table between its markers")
    return parser


def machine() -> Mapping[str, Any]:
    """Return the platform and the versions, without anything that identifies the machine."""
    return {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "versions": {name: version(name) for name in _VERSIONED},
    }


def _description(about: Mapping[str, Any], seconds: float) -> str:
    versions = ", ".join(f"{name} {number}" for name, number in about["versions"].items())
    load = " to ".join(f"{load:.1f}" for load in about["load"])
    python = f"CPython {about['python']} on {about['cores']} cores, load {load} (the bench itself makes about 1)"
    return f"{about['date']}, {seconds:.0f} s; {python}; {versions}."


def _notes(rows: Sequence[Row]) -> list[str]:
    notes = dict.fromkeys(f"{row.group}: {row.note}." for row in rows if row.note)
    shown = PROVIDERS if any(STOCK in row.samples for row in rows) else ()
    return [*notes, *(f"{stock.make(provider).summary(provider)}." for provider in shown)]


if __name__ == "__main__":
    sys.exit(main())
