"""Rows in this process: decoding, building a request, whole calls in memory and over a socket, errors, async."""

from __future__ import annotations

import asyncio
import importlib
import json
import time
from collections.abc import Iterable, Mapping
from typing import Any

import httpx

from billing_overlay.errors import APIStatusError
from billing_overlay.messages import Arguments
from billing_overlay.requests.prepare import prepare

from . import equality, rivals, stock
from .paths import progress
from .rivals import Call
from .rows import OFFICIAL, OURS, RAW, STOCK, TYPED, Bar, Row, microseconds
from .subjects import BATCH, CALLED, CUSTOMERS, MISSING, ONE, READ, Subject, classes
from .tasks import at_once, in_turn, once, run
from .timing import interleaved
from .wire import Wire, in_process, loopback

_TASKS = 100
_IN_PROCESS_BARS = {CUSTOMERS: (Bar(0.05, OFFICIAL),)}


def row(group: str, name: str, works: Mapping[str, Call], *, rounds: int, per: float = 1, **facts: Any) -> Row:
    """Measure one row, over sockets in processor time: the server is another process."""
    progress(f"{group}: {name}")
    clock = time.process_time if "socket" in group else time.perf_counter
    times = interleaved(works, rounds=rounds, per=per, clock=clock)
    return Row(group=group, name=name, unit="µs", samples=microseconds(times), **facts)


def equal(subject: Subject, values: Mapping[str, Any]) -> None:
    """Raise DifferentError unless all return the same data."""
    equality.check(subject.name, values, subject.exchange().items)


def decode(rounds: int) -> list[Row]:
    """Measure decoding."""
    return [_decode(subject, rounds) for subject in READ]


def _decode(subject: Subject, rounds: int) -> Row:
    works = {name: rival.decode(subject) for name, rival in rivals.of(subject).items()}
    equal(subject, {name: work() for name, work in works.items()})
    return row("decode", subject.name, works, rounds=rounds)


def encode(rounds: int) -> list[Row]:
    """Measure building a request. The official package has no public function for this alone."""
    works: dict[str, Call] = {OURS: _ours_built(), STOCK: _stock_built()}
    for name, json_or_content in ((RAW, rivals.Raw()), (TYPED, rivals.Typed())):
        works[name] = _raw_built(json_or_content)
    equal(BATCH, {name: json.loads(work().content) for name, work in works.items()})
    return [row("build a request", BATCH.name, works, rounds=rounds)]


def _ours_built() -> Call:
    client = classes(BATCH.provider)[0](**BATCH.credentials)
    context, operation = client._context, BATCH.contract
    config, mint = context.config, context.config.clock.mint
    return lambda: prepare(context.provider, config, operation, Arguments(body=BATCH.given), mint=mint)


def _raw_built(rival: rivals.Raw) -> Call:
    arguments = rival.request(BATCH, Wire("https://api.example.com"))
    build = httpx.Client().build_request
    return lambda: build(**arguments())


def _stock_built() -> Call:
    stock.make(BATCH.provider)
    module = stock.operation(BATCH.provider, BATCH.operation)
    given = stock.arguments(module, BATCH.given)
    build = httpx.Client(base_url="https://api.example.com").build_request
    return lambda: build(**module._get_kwargs(**given))


def calls(rounds: int) -> list[Row]:
    """Measure whole calls with responses from memory."""
    group = "whole call, in process"
    return [
        _call(group, subject, in_process(subject.exchange()), rounds, _IN_PROCESS_BARS.get(subject, ()))
        for subject in CALLED
    ]


def sockets(rounds: int) -> list[Row]:
    """Measure whole calls over a loopback socket; each competitor has its own connections."""
    with loopback([subject.exchange() for subject in CALLED]) as wire:
        return [_call("whole call, loopback socket", subject, wire, rounds) for subject in CALLED]


def _call(group: str, subject: Subject, wire: Wire, rounds: int, bars: tuple[Bar, ...] = ()) -> Row:
    works = {name: rival.call(subject, wire) for name, rival in rivals.of(subject).items()}
    equal(subject, {name: work() for name, work in works.items()})
    return row(group, subject.name, works, rounds=rounds, bars=bars)


def errors(rounds: int) -> list[Row]:
    """Measure an error response, up to the exception with the decoded body."""
    wire = in_process(MISSING.exchange())
    works = {name: _refused(name, rival, wire) for name, rival in rivals.of(MISSING).items()}
    equal(MISSING, {name: work() for name, work in works.items() if name != STOCK})
    note = "the stock client does not declare 404 here and returns None"
    return [row("error path, in process", MISSING.name, works, rounds=rounds, note=note)]


def _refused(name: str, rival: rivals.Rival, wire: Wire) -> Call:
    if isinstance(rival, rivals.Raw):
        return _raw_refused(rival, wire)
    kinds: Mapping[str, Any] = {
        OURS: APIStatusError,
        OFFICIAL: importlib.import_module(MISSING.provider).APIStatusError,
    }
    call, kind = rival.call(MISSING, wire), kinds.get(name, ())

    def work() -> Any:
        try:
            return call()
        except kind as error:
            return error.body

    return work


def _raw_refused(rival: rivals.Raw, wire: Wire) -> Call:
    send, read, arguments = wire.http().request, rival.read(MISSING), rival.request(MISSING, wire)

    def work() -> Any:
        try:
            return send(**arguments()).raise_for_status()
        except httpx.HTTPStatusError as error:
            return read(error.response)

    return work


def tasks(rounds: int) -> list[Row]:
    """Measure async calls, by one task and by a hundred concurrent tasks, in memory and over a socket."""
    exchange = ONE.exchange()
    with loopback([exchange]) as wire, asyncio.Runner() as runner:
        return [
            *_tasks("async, in process", in_process(exchange), runner, rounds),
            *_tasks("async, loopback socket", wire, runner, rounds),
        ]


def _tasks(group: str, wire: Wire, runner: asyncio.Runner, rounds: int) -> Iterable[Row]:
    made = {name: rival.acall(ONE, wire) for name, rival in rivals.of(ONE).items()}
    equal(ONE, {name: runner.run(once(work)) for name, work in made.items()})
    for name, batch, count in (("1 task", in_turn, 10), (f"{_TASKS} tasks", at_once, _TASKS)):
        works = {rival: run(runner, batch, work, count) for rival, work in made.items()}
        yield row(group, f"{ONE.name}, {name}", works, rounds=rounds, per=count)
