"""Calls of ours and of raw httpx, in an environment with the declared dependencies only. `declared` runs it.

    python -m bench.declared_child

Stdin has the cases as JSON, stdout gets the seconds of each call by rival. Imports the clients, httpx and msgspec, and
of the bench only what needs no more.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from threading import Barrier
from typing import Any

import httpx
import msgspec

from . import equality, parts, raw
from .paths import progress
from .rows import OURS, RAW, TYPED
from .tasks import AsyncCall, at_once, in_turn, once, run
from .timing import Times, Work, Works, interleaved

FEW = "ours, 10 tasks"
_TURNS = 10
_BURST = 100
_THREADS, _EACH = 32, 5
_MANY, _FEW = 1_000, 10
_SEND: Any = httpx.Client.send
Calls = tuple[Works, int]
"""What a row compares, and the number of calls in one working of it."""


class Case(msgspec.Struct):
    """One row: how the calls are made, our call, and the request of the others."""

    name: str
    way: str
    rounds: int
    kept: parts.Kept
    base_url: str
    request: raw.Request


class Report(msgspec.Struct):
    """The seconds of each case in order, and the packages of the environment with their versions."""

    times: list[Times]
    packages: dict[str, str]


def main() -> None:
    """Measure the cases of stdin."""
    cases = msgspec.json.decode(sys.stdin.buffer.read(), type=list[Case])
    report = Report([measured(case) for case in cases], _packages())
    sys.stdout.buffer.write(msgspec.json.encode(report))


def measured(case: Case) -> Times:
    """Measure one case: in processor time, but calls a second on the wall."""
    progress(case.name)
    clock = time.perf_counter if case.way == "many tasks" else time.process_time
    with WAYS[case.way](case) as (works, per):
        return interleaved(works, rounds=case.rounds, per=per, clock=clock)


def _packages() -> dict[str, str]:
    found = {each.name: each.version for each in importlib.metadata.distributions()}
    return {name: found[name] for name in sorted(found, key=str.lower) if name not in ("pip", "setuptools")}


@contextmanager
def _socket(case: Case) -> Iterator[Calls]:
    client = parts.connected(case.base_url, case.kept, respect_limits=False)
    with _opened(case, client, httpx.Client) as works:
        yield works, 1


@contextmanager
def _patched(case: Case) -> Iterator[Calls]:
    """Patch httpx as a tool for monitoring does, for ours alone."""
    parts.patch_send()
    try:
        with _socket(case) as calls:
            yield calls
    finally:
        httpx.Client.send = _SEND  # type: ignore[method-assign]


@contextmanager
def _memory(case: Case) -> Iterator[Calls]:
    with _opened(case, parts.client_in_memory(case.kept), partial(parts.in_memory, case.kept)) as works:
        yield works, 1


@contextmanager
def _threads(case: Case) -> Iterator[Calls]:
    """Make a few calls in each of 32 threads, which begin together."""
    together = Barrier(_THREADS)

    def some(call: Work, _: int) -> None:
        together.wait()
        for _ in range(_EACH):
            call()

    def spread(pool: ThreadPoolExecutor, call: Work) -> None:
        list(pool.map(partial(some, call), range(_THREADS)))

    with _socket(case) as (works, _), ThreadPoolExecutor(_THREADS) as pool:
        yield {name: partial(spread, pool, call) for name, call in works.items()}, _THREADS * _EACH


@contextmanager
def _one_task(case: Case) -> Iterator[Calls]:
    with _aopened(case) as (runner, works):
        yield {name: run(runner, in_turn, work, _TURNS) for name, work in works.items()}, _TURNS


@contextmanager
def _burst(case: Case) -> Iterator[Calls]:
    with _aopened(case) as (runner, works):
        yield {name: run(runner, at_once, work, _BURST) for name, work in works.items()}, _BURST


@contextmanager
def _many_tasks(case: Case) -> Iterator[Calls]:
    """Make as many calls by 10 tasks as by 1,000."""
    with _aopened(case) as (runner, works):
        turns = partial(in_turn, works[OURS], _MANY // _FEW)
        yield {OURS: run(runner, at_once, works[OURS], _MANY), FEW: run(runner, at_once, turns, _FEW)}, _MANY


WAYS: Mapping[str, Callable[[Case], Any]] = {
    "socket": _socket, "send": _patched, "memory": _memory, "threads": _threads,
    "one task": _one_task, "burst": _burst, "many tasks": _many_tasks,
}  # fmt: skip
"""The ways to make calls."""


@contextmanager
def _opened(case: Case, client: Any, make: Callable[[], httpx.Client]) -> Iterator[Works]:
    """Open a client for each rival, and check that all return the same."""
    with client, ExitStack() as opened:
        works: dict[str, Work] = {OURS: parts.method_of(client, case.kept)}
        for name, body, read in _raw(case):
            http = opened.enter_context(_unpatched(make()))
            works[name] = raw.call(http, raw.arguments(case.request, body), read)
        equality.check(case.name, {name: work() for name, work in works.items()}, _items(case))
        yield works


@contextmanager
def _aopened(case: Case) -> Iterator[tuple[asyncio.Runner, Mapping[str, AsyncCall]]]:
    """Do the same with async clients, in an event loop."""
    with asyncio.Runner() as runner, ExitStack() as opened:
        client = parts.connected(case.base_url, case.kept, "Async", respect_limits=False)
        opened.callback(_close, runner, client)
        works: dict[str, AsyncCall] = {OURS: parts.method_of(client, case.kept)}
        for name, body, read in _raw(case):
            http = httpx.AsyncClient()
            opened.callback(_close, runner, http)
            works[name] = raw.acall(http, raw.arguments(case.request, body), read)
        equality.check(case.name, {name: runner.run(once(work)) for name, work in works.items()}, _items(case))
        yield runner, works


def _close(runner: asyncio.Runner, client: Any) -> None:
    runner.run(client.aclose())


def _raw(case: Case) -> tuple[tuple[str, raw.Body, raw.Read], ...]:
    package = sys.modules[case.kept.package]
    model = getattr(package.models, package.OPERATIONS[case.kept.operation].returns)
    return (RAW, raw.json_body, raw.parsed), (TYPED, raw.typed_body, raw.typed(model))


def _unpatched(http: httpx.Client) -> httpx.Client:
    """Return a client that sends as it does without tools, also while `Client.send` is patched for ours."""
    http.send = partial(_SEND, http)  # type: ignore[method-assign]
    return http


def _items(case: Case) -> str:
    pagination = sys.modules[case.kept.package].OPERATIONS[case.kept.operation].pagination
    return pagination.items.removeprefix("/") if pagination else ""


if __name__ == "__main__":
    main()
