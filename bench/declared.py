"""Ours beside raw httpx with the declared dependencies only: the rows that have the bars beside raw `.json()`.

What a rival brings changes what it is compared with: with `sniffio`, a dependency of an official package, asynchronous
httpx takes a third less. So these rows are measured in an environment without rivals, which `make bench` creates.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from attrs import frozen

from .declared_child import FEW, Case, Report
from .paths import REPOSITORY, environment
from .rivals import requested
from .rows import RAW, Bar, Row, microseconds
from .subjects import BATCH, CALLED, CUSTOMERS, ONE, PRICES, SUBSCRIPTIONS, Subject, kept
from .wire import Wire, loopback

PROGRAM = "bench.declared_child"
_ONLY = "declared dependencies only"
_SOCKET, _MEMORY = f"whole call, loopback socket, {_ONLY}", f"whole call, your http_client in memory, {_ONLY}"
_TASKS = f"1,000 tasks compared with 10, loopback socket, wall time, {_ONLY}"
_FEWER = 4
"""A working of this many calls takes a second: it has a fourth of the rounds."""


@frozen
class _Way:
    group: str
    name: str
    subject: Subject
    way: str
    bar: Bar


_WAYS = (
    _Way(_SOCKET, "one customer", ONE, "socket", Bar(0.30, RAW)),
    _Way(_SOCKET, "one customer, through Client.send", ONE, "send", Bar(0.65, RAW)),
    _Way(_SOCKET, "100 customers", CUSTOMERS, "socket", Bar(0.40, RAW)),
    _Way(_SOCKET, PRICES.name, PRICES, "socket", Bar(1.0, RAW)),
    _Way(_SOCKET, SUBSCRIPTIONS.name, SUBSCRIPTIONS, "socket", Bar(1.0, RAW)),
    _Way(_SOCKET, BATCH.name, BATCH, "socket", Bar(1.0, RAW)),
    _Way(_SOCKET, "one customer, 32 threads", ONE, "threads", Bar(0.30, RAW)),
    _Way(_SOCKET, "one customer, async, 1 task", ONE, "one task", Bar(0.30, RAW)),
    _Way(_SOCKET, "one customer, async, burst of 100 tasks", ONE, "burst", Bar(0.15, RAW)),
    _Way(_MEMORY, "one customer", ONE, "memory", Bar(1.0, RAW)),
    _Way(_MEMORY, "100 customers", CUSTOMERS, "memory", Bar(0.7, RAW)),
    _Way(_TASKS, "one customer", ONE, "many tasks", Bar(1 / 0.9, FEW)),  # 0.9 of the calls a second
)


def interpreter() -> Path | None:
    """Return the interpreter of the environment with the declared dependencies only; None if there is none."""
    found = Path(os.environ.get("DECLARED", ""))
    return found.absolute() if found.is_file() else None


def declared(rounds: int) -> list[Row]:
    """Measure all rows, in one process of that environment."""
    with loopback([subject.exchange() for subject in CALLED]) as wire:
        report = _reported([_case(way, wire, rounds) for way in _WAYS])
    return list(rows(report))


def rows(report: Report) -> Iterator[Row]:
    """Return what was measured as rows, with their bars."""
    note = f"installed are {', '.join(f'{name} {version}' for name, version in report.packages.items())}"
    for way, times in zip(_WAYS, report.times, strict=True):
        yield Row(way.group, way.name, "µs", microseconds(times), (way.bar,), note if way.group == _SOCKET else "")


def _case(way: _Way, wire: Wire, rounds: int) -> Case:
    number = max(1, rounds // _FEWER) if way.way == "many tasks" else rounds
    url = wire.base_url + way.subject.base_path
    return Case(f"{way.group}: {way.name}", way.way, number, kept(way.subject), url, requested(way.subject, wire))


def _reported(cases: Sequence[Case]) -> Report:
    command = [str(interpreter()), "-m", PROGRAM]
    paths = os.pathsep.join(str(REPOSITORY / name) for name in (".", "overlays", "generated"))
    env, given = environment(PYTHONPATH=paths), msgspec.json.encode(cases)
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, check=True, env=env, cwd=REPOSITORY)
    return msgspec.json.decode(done.stdout, type=Report)
