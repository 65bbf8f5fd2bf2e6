"""A call that is cancelled or interrupted ends at once, and a write that may have been sent is reported."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs import evolve

from billing_overlay import Event
from tests.overlay.acme import acme, async_acme
from tests.overlay.wire import LOST_AFTER, Call, Network, Time, both, respond, run

KEYED: dict[str, Any] = {"body": {"name": "Acme"}, "idempotency_key": "k1"}
GET: dict[str, Any] = {"path": {"id": "c1"}}


class SoftTimeLimit(Exception):
    """What a task queue raises from its signal handler."""


INTERRUPTIONS = [KeyboardInterrupt, SystemExit, SoftTimeLimit, MemoryError, AssertionError, RuntimeError, KeyError]


def raising(error: BaseException) -> Any:
    def app(request: httpx.Request) -> httpx.Response:
        raise error

    return app


def notes(error: BaseException | None) -> str:
    return "\n".join(getattr(error, "__notes__", ()))


def cancelled(events: list[Event]) -> list[tuple[str, str, int, str | None]]:
    cancelled = [event for event in events if event.outcome == "cancelled"]
    return [(event.kind, event.operation, event.attempt, event.idempotency_key) for event in cancelled]


@pytest.mark.parametrize("kind", INTERRUPTIONS)
@both
def test_an_interrupted_write(call: Call, caplog: pytest.LogCaptureFixture, kind: type[BaseException]) -> None:
    """The interruption itself is raised after one request, with a note, an event and a log record."""
    error, events = kind("planted"), list[Event]()
    network = Network(raising(error), 200)

    with pytest.raises(kind) as caught:
        call(network, "create_customer", {"on_event": events.append}, **KEYED)

    assert caught.value is error
    assert len(network.requests) == 1
    assert cancelled(events) == [("call", "create_customer", 1, "k1")]
    assert "create_customer, idempotency key 'k1': the write was cancelled or interrupted" in notes(error)
    assert "call it again with idempotency_key='k1' and the same arguments" in notes(error)
    (record,) = [line for line in caplog.records if line.levelno == logging.WARNING]
    assert record.name == "billing_overlay"
    assert (notes(error).splitlines()[-1] in record.message, kind.__name__ in record.message) == (True, True)


@pytest.mark.parametrize("kind", INTERRUPTIONS)
@both
def test_an_interrupted_read(call: Call, caplog: pytest.LogCaptureFixture, kind: type[BaseException]) -> None:
    """A read that is interrupted raises the interruption, without a note, an event or a warning of a write."""
    events: list[Event] = []

    with pytest.raises(kind) as caught:
        call(Network(raising(kind("planted"))), "get_customer", {"on_event": events.append}, **GET)

    assert ("the write" in notes(caught.value), events) == (False, [])
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.parametrize(
    ("name", "given", "advice"),
    [
        ("create_customer", {"body": {}}, "call it again with idempotency_key='minted-1'"),
        ("report_event", {"body": {"value": 1}}, "call it again"),
        ("delete_customer", {"path": {"id": "c1"}}, "call it again with the same arguments"),
        ("apply_credit", {"body": {"version": 3}}, "a second call is refused"),
        ("add_note", {"body": {"text": "x"}}, "look the object up before you call it again"),
        ("ingest_events", {"body": {"events": [{"value": 1}]}}, "only a call with the same unique_id in each item"),
    ],
)
@both
def test_what_to_do_after_an_interrupted_write(call: Call, name: str, given: dict[str, Any], advice: str) -> None:
    """The note states how to settle this operation."""
    with pytest.raises(KeyboardInterrupt) as caught:
        call(Network(raising(KeyboardInterrupt())), name, **given)

    assert advice in notes(caught.value)
    assert name in notes(caught.value)


@both
def test_a_stop_iteration_of_a_mock(call: Call) -> None:
    """A mock without further responses raises an error; the call does not return None."""
    with pytest.raises(RuntimeError, match="StopIteration") as caught:
        call(Network(raising(StopIteration())), "add_note", body={})

    assert "the write was cancelled or interrupted" in notes(caught.value)


@pytest.mark.parametrize("script", [LOST_AFTER, 500], ids=["lost", "500"])
def test_a_delay_that_is_interrupted_after_a_lost_write(script: Any) -> None:
    """Ctrl-C between the attempts of a write with an unknown outcome is reported."""
    events: list[Event] = []

    def sleep(seconds: float) -> None:
        raise KeyboardInterrupt

    client = acme(Network(script), on_event=events.append, clock=evolve(Time().clock(), sleep=sleep))
    with pytest.raises(KeyboardInterrupt) as caught:
        client.call("create_customer", **KEYED)

    assert cancelled(events) == [("call", "create_customer", 1, "k1")]
    assert "idempotency_key='k1'" in notes(caught.value)


@pytest.mark.parametrize("script", [LOST_AFTER, 500], ids=["lost", "500"])
def test_a_delay_that_is_cancelled_after_a_lost_write(script: Any) -> None:
    """Cancellation between the attempts of a write with an unknown outcome is reported."""
    events: list[Event] = []

    async def work() -> asyncio.CancelledError:
        asleep = asyncio.Event()

        async def sleep(seconds: float) -> None:
            asleep.set()
            await asyncio.Event().wait()

        client = async_acme(Network(script), on_event=events.append, clock=evolve(Time().clock(), async_sleep=sleep))
        task = asyncio.ensure_future(client.call("create_customer", **KEYED))
        await asleep.wait()
        return await ended(task)

    assert "idempotency_key='k1'" in notes(run(work()))
    assert cancelled(events) == [("call", "create_customer", 1, "k1")]


def test_a_delay_that_is_interrupted_after_a_refusal() -> None:
    """Ctrl-C after a 429 with a Retry-After has no note, because the provider did nothing."""
    events: list[Event] = []

    def sleep(seconds: float) -> None:
        raise KeyboardInterrupt

    network = Network(respond(429, retry_after="1"))
    client = acme(network, on_event=events.append, clock=evolve(Time().clock(), sleep=sleep))
    with pytest.raises(KeyboardInterrupt) as caught:
        client.call("create_customer", **KEYED)

    assert (notes(caught.value), cancelled(events)) == ("", [])


async def ended(task: asyncio.Task[Any]) -> asyncio.CancelledError:
    """Cancel a task and return its cancellation."""
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        return error
    raise AssertionError("not cancelled")


@pytest.mark.parametrize("how", ["cancel", "timeout", "group"])
def test_a_write_of_a_cancelled_task(how: str) -> None:
    """A task's cancellation, asyncio.timeout and a sibling that fails leave the note on the CancelledError."""
    events, kept = list[Event](), list[asyncio.CancelledError]()

    async def work() -> None:
        sent = asyncio.Event()

        async def never(request: httpx.Request) -> httpx.Response:
            sent.set()
            await asyncio.Event().wait()
            raise AssertionError("not reached")

        client = async_acme(never, on_event=events.append)

        async def write() -> None:
            try:
                await client.call("create_customer", **KEYED)
            except asyncio.CancelledError as error:
                kept.append(error)
                raise

        await GIVE_UP[how](write, sent)

    run(work())

    assert "idempotency_key='k1'" in notes(kept[0])
    assert cancelled(events) == [("call", "create_customer", 1, "k1")]


async def by_cancel(write: Any, sent: asyncio.Event) -> None:
    task = asyncio.ensure_future(write())
    await sent.wait()
    await ended(task)


async def by_timeout(write: Any, sent: asyncio.Event) -> None:
    async def expire(limit: asyncio.Timeout) -> None:
        await sent.wait()
        limit.reschedule(0)

    async def limited() -> None:
        async with asyncio.timeout(None) as limit:
            tasks.append(asyncio.ensure_future(expire(limit)))
            await write()

    tasks = list[asyncio.Future[None]]()
    with pytest.raises(TimeoutError) as caught:
        await limited()
    await tasks[0]
    assert "idempotency_key='k1'" in notes(caught.value.__cause__)


async def by_group(write: Any, sent: asyncio.Event) -> None:
    async def fail() -> None:
        await sent.wait()
        raise ValueError("sibling")

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(write())
            group.create_task(fail())

    with pytest.raises(ExceptionGroup):
        await both()


GIVE_UP: dict[str, Callable[[Any, asyncio.Event], Any]] = {
    "cancel": by_cancel,
    "timeout": by_timeout,
    "group": by_group,
}
