"""prefetch=1: when the next page is requested, what stays the same, and how its errors are raised."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs import evolve
from msgspec.structs import replace

from billing_overlay import Event, SpecDriftWarning, errors
from tests.overlay.acme import OPERATIONS, App, acme, async_acme
from tests.overlay.test_pages import THREE, cursors, page
from tests.overlay.test_pages_safety import only_new_objects, pages_alive
from tests.overlay.wire import Network, Time, respond, run


class Counted(Network):
    """A network that reports its number of requests."""

    def __init__(self, *script: int | App) -> None:
        super().__init__(*script)
        self._asked = threading.Semaphore(0)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        try:
            return super().__call__(request)
        finally:
            self._asked.release()

    def wait(self, times: int) -> int:
        """Wait for a number of requests, and return how many there were."""
        for _ in range(times):
            assert self._asked.acquire(timeout=5)
        return len(self.requests)


def settled() -> None:
    """Wait for the threads of prefetch."""
    for thread in threading.enumerate():
        if thread.name == "prefetch":
            thread.join(5)


def read_sync(app: App, prefetch: int, take: int | None, call: Any = ("list_customers", {})) -> tuple[Any, ...]:
    """Read some items of a list; return their ids, and the error that ended it with its cursor."""
    found = list[str]()
    try:
        with acme(app, clock=Time().clock(), prefetch=prefetch) as client:
            found.extend(customer.id for customer in itertools.islice(client.call(call[0], **call[1]), take))
    except errors.APIError as error:
        return found, type(error), str(error), error.cursor
    return found, None, None, None


def read_async(app: App, prefetch: int, take: int | None, call: Any = ("list_customers", {})) -> tuple[Any, ...]:
    """Read with the async client."""
    found = list[str]()

    async def work() -> None:
        async with async_acme(app, clock=Time().clock(), prefetch=prefetch) as client:
            iterator = client.call(call[0], **call[1]).__aiter__()
            async for customer in iterator:
                found.append(customer.id)
                if len(found) == take:
                    break
            await iterator.aclose()

    try:
        if take != 0:
            run(work())
    except errors.APIError as error:
        return found, type(error), str(error), error.cursor
    return found, None, None, None


both = pytest.mark.parametrize("read", [pytest.param(read_sync, id="sync"), pytest.param(read_async, id="async")])


def test_prefetch_from_the_second_page_on() -> None:
    """The third page is requested when the first item of the second is returned; the second is not prefetched."""
    network = Counted(*THREE)

    with acme(network, prefetch=1) as client:
        iterator = iter(client.call("list_customers"))
        first = [next(iterator).id, next(iterator).id]
        assert (1, ["1", "2"]) == (network.wait(1), first)
        assert "3" == next(iterator).id
        assert 3 == network.wait(2)
        assert ["4"] == [customer.id for customer in iterator]

    assert [None, "a", "b"] == cursors(network)


def test_prefetch_of_an_iteration_over_pages() -> None:
    """An iteration over pages requests the third page when it returns the second."""
    network = Counted(*THREE)

    with acme(network, prefetch=1) as client:
        iterator = client.call("list_customers").pages()
        assert (2, 1) == (len(next(iterator)), network.wait(1))
        assert (1, 3) == (len(next(iterator)), network.wait(2))
        assert [1] == [len(page) for page in iterator]


def test_async_prefetch() -> None:
    """The async client requests the third page while the loop over the second runs."""
    network, counts = Counted(*THREE), list[int]()

    async def work() -> None:
        async with async_acme(network, prefetch=1) as client:
            async for _ in client.call("list_customers"):
                for _ in range(20):
                    await asyncio.sleep(0)
                counts.append(len(network.requests))

    run(work())
    assert [1, 1, 3, 3] == counts


@pytest.mark.parametrize(
    "use",
    [
        lambda client: client.call("list_customers").items,
        lambda client: client.call("list_customers").next_page().items,
        lambda client: list(itertools.islice(client.call("list_customers"), 2)),
        lambda client: next(client.call("list_customers").pages()),
        lambda client: next(iter(client.call("list_customers").next_page())),
    ],
    ids=["a list", "next_page", "islice within a page", "the first of the pages", "an item of the second page"],
)
def test_no_prefetch_within_the_first_page(use: Callable[[Any], Any]) -> None:
    """Without an iteration beyond a page, the next page is not requested."""
    network = Network(*THREE)

    with acme(network, prefetch=1) as client:
        use(client)

    assert len(network.requests) == len(set(cursors(network))) <= 2
    assert "b" not in cursors(network)


def test_prefetch_is_off_by_default() -> None:
    """Without prefetch an iteration that stops within a page requests no other, and creates no thread."""
    network = Network(*THREE)

    with acme(network) as client:
        iterator = iter(client.call("list_customers"))
        assert ["1", "2", "3"] == [next(iterator).id for _ in range(3)]
        assert [] == [thread for thread in threading.enumerate() if thread.name == "prefetch"]

    assert [None, "a"] == cursors(network)


@pytest.mark.parametrize("value", [2, -1, True, "1", None, 0.5], ids=repr)
def test_an_invalid_number_of_pages(value: Any) -> None:
    """More than one page, or a value that is not a number, raises ConfigurationError."""
    with acme(Network()) as client, pytest.raises(errors.ConfigurationError, match="prefetch"):
        evolve(client._context.config, prefetch=value)


def test_prefetch_of_a_copy() -> None:
    """with_options(prefetch=1) holds for the copy only."""
    network = Counted(*THREE)

    with acme(network) as client:
        iterator = iter(client.with_options(prefetch=1).call("list_customers"))
        assert ["1", "2", "3"] == [next(iterator).id for _ in range(3)]
        assert (3, 0) == (network.wait(3), client._context.config.prefetch)


@both
def test_prefetch_of_a_list_by_post(read: Any) -> None:
    """A POST that reads is prefetched: its pages come in order, each requested once."""
    network = Network(*THREE)

    assert ["1", "2", "3", "4"] == read(network, 1, None, ("find_customers", {"body": {}}))[0]
    assert len(network.requests) == 3


def test_no_prefetch_of_a_write() -> None:
    """A list that may have an effect is not prefetched."""
    network = Network(*THREE)
    with acme(network, prefetch=1) as client:
        operation = replace(OPERATIONS["list_customers"], effect="write", write_when="after")
        client.provider = replace(client.provider, operations={"list_customers": operation})

        iterator = iter(client.call("list_customers"))
        assert ["1", "2", "3"] == [next(iterator).id for _ in range(3)]

    assert [None, "a"] == cursors(network)


@both
def test_an_error_of_a_prefetched_page(read: Any) -> None:
    """The error is raised after all items before the page, with the page's cursor."""
    found, kind, _, cursor = read(Network(THREE[0], THREE[1], 404), 1, None)

    assert (["1", "2", "3"], errors.NotFoundError, "b") == (found, kind, cursor)
    assert (["1", "2", "3"], None) == read(Network(THREE[0], THREE[1], 404), 1, 3)[:2]


def test_the_deadline_of_a_prefetched_page_excludes_waiting() -> None:
    """A refused page is retried within its deadline, however long the caller took before."""
    time, events = Time(), list[Event]()
    network = Counted(THREE[0], THREE[1], respond(503, retry_after="2"), THREE[2])

    with acme(network, prefetch=1, clock=time.clock(), deadline=10, on_event=events.append) as client:
        iterator = iter(client.call("list_customers"))
        assert "3" == [next(iterator).id for _ in range(3)][-1]
        network.wait(3)
        settled()
        time.now += 3600
        assert ["4"] == [customer.id for customer in iterator]

    last = [event for event in events if event.kind == "call"][-1]
    assert (2, [2.25]) == (last.attempt, time.slept)


def test_the_deadline_of_a_prefetched_page() -> None:
    """A delay beyond the deadline of the page's own attempts ends its call."""
    time = Time()
    network = Counted(THREE[0], THREE[1], respond(503, retry_after="11"))

    with acme(network, prefetch=1, clock=time.clock(), deadline=10) as client:
        iterator = iter(client.call("list_customers"))
        assert "3" == [next(iterator).id for _ in range(3)][-1]
        network.wait(3)
        with pytest.raises(errors.InternalServerError) as caught:
            next(iterator)

    assert ("deadline", 1, "b") == (caught.value.stop_reason, caught.value.attempts, caught.value.cursor)


def test_events_and_drift_of_a_prefetched_page() -> None:
    """They are reported in the caller's thread, when the page's turn comes."""
    threads = set[int]()
    odd = respond(200, {"data": [{"id": "4", "name": 4}], "pagination": {"next": None}})

    def note(_: object) -> None:
        threads.add(threading.get_ident())

    with (
        acme(Network(*THREE[:2], odd), prefetch=1, on_event=note, on_drift=note) as client,
        pytest.warns(SpecDriftWarning),
    ):
        assert 4 == len(list(client.call("list_customers")))

    assert {threading.get_ident()} == threads


def test_without_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """If no thread can be started, pages are requested in their turn."""

    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert ["1", "2", "3", "4"] == read_sync(Network(*THREE), 1, None)[0]


def test_memory_with_prefetch() -> None:
    """An iteration with prefetch has decoded no page but the current one."""

    def endless(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("after", "0")) + 1
        return page(str(number) if number < 20 else None, ["x"] * 10)(request)

    alive = list[int]()
    with only_new_objects(), acme(endless, prefetch=1) as client:
        for number, _ in enumerate(client.call("list_customers")):
            if number % 10 == 5:
                settled()
                alive.append(pages_alive())

    assert [1] * 20 == alive
