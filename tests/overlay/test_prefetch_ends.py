"""An iteration with prefetch=1 that ends early leaves no thread, task or connection, and does not wait."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.acme import Acme, AsyncAcme, acme, async_acme
from tests.overlay.hostile import HEAD, KEY, serving
from tests.overlay.test_closing import in_child
from tests.overlay.test_pages import THREE
from tests.overlay.test_prefetch import settled
from tests.overlay.wire import Network, run


class Shop:
    """A server of endless pages, of one customer each, that holds the page after cursor `held` until `go` is set."""

    def __init__(self, held: str = "2") -> None:
        self._held, self.received, self.go = held, threading.Semaphore(0), threading.Event()
        self.closed = threading.Semaphore(0)

    def __call__(self, connection: Any, over: threading.Event) -> None:
        try:
            while request := read_message(connection):
                after = request.split(b" ")[1].rpartition(b"after=")[2].decode() if b"after=" in request else "0"
                if after == self._held:
                    self.received.release()
                    while not self.go.wait(0.01) and not over.is_set():
                        pass
                connection.sendall(_page(int(after)))
        finally:
            self.closed.release()


def _page(number: int) -> bytes:
    customer = {"id": str(number), "name": f"{os.getpid()}"}
    body = json.dumps({"data": [customer], "pagination": {"next": str(number + 1)}}).encode()
    return HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body


def ahead() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "prefetch"]


def started(client: Any, shop: Shop) -> Generator[Any, None, None]:
    """Return an iterator whose next page is being prefetched."""
    iterator: Generator[Any, None, None] = iter(client.call("list_customers"))
    assert ["0", "1"] == [next(iterator).id for _ in range(2)]
    assert shop.received.acquire(timeout=5)
    return iterator


def breaking(client: Any, shop: Shop) -> None:
    for customer in client.call("list_customers"):
        if customer.id == "1":
            assert shop.received.acquire(timeout=5)
            break


def failing(client: Any, shop: Shop) -> None:
    def body() -> None:
        for customer in client.call("list_customers"):
            if customer.id == "1":
                assert shop.received.acquire(timeout=5)
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        body()


def closing(client: Any, shop: Shop) -> None:
    started(client, shop).close()


def forgetting(client: Any, shop: Shop) -> None:
    cycle: list[Any] = [started(client, shop)]
    cycle.append(cycle)
    del cycle
    gc.collect()


@pytest.mark.parametrize("end", [breaking, failing, closing, forgetting])
def test_an_iteration_that_ends_early(end: Callable[[Any, Shop], None]) -> None:
    """However an iteration ends, its thread ends at once and closes its connection, without a response."""
    shop = Shop()
    with serving(shop) as url, Acme(KEY, {"base_url": url, "prefetch": 1}) as client:
        end(client, shop)

        assert [] == ahead()
        shop.go.set()
        assert shop.closed.acquire(timeout=5)
        assert "0" == client.call("list_customers").items[0].id


def test_other_calls_while_a_prefetch_is_stopped() -> None:
    """The connection of a stopped prefetch is used by no other call: those of other threads get their responses."""
    shop, found = Shop(), list[str]()
    with serving(shop) as url, Acme(KEY, {"base_url": url, "prefetch": 1}) as client:

        def work() -> None:
            found.extend(client.call("list_customers", query={"after": str(n)}).items[0].id for n in range(3, 200))

        other = threading.Thread(target=work)
        other.start()
        for _ in range(20):
            breaking(client, shop)
        other.join(30)

    assert [str(n) for n in range(3, 200)] == found


def test_closing_during_a_prefetch() -> None:
    """A prefetched page completes as a call in flight; the page after it is refused."""
    shop = Shop()
    with serving(shop) as url:
        client = Acme(KEY, {"base_url": url, "prefetch": 1})
        iterator = started(client, shop)
        client.close()
        shop.go.set()
        assert "2" == next(iterator).id
        with pytest.raises(errors.ConfigurationError, match="closed"):
            next(iterator)

        assert [] == ahead()
        assert shop.closed.acquire(timeout=5)


def test_prefetch_over_an_http_client_of_your_own() -> None:
    """A prefetch over the caller's HTTP client cannot be stopped: its thread ends with the response."""
    go, received = threading.Event(), threading.Event()

    def held(request: httpx.Request) -> httpx.Response:
        received.set()
        assert go.wait(5)
        return THREE[2](request)

    with acme(Network(*THREE[:2], held), prefetch=1) as client:
        iterator: Any = iter(client.call("list_customers"))
        assert ["1", "2", "3"] == [next(iterator).id for _ in range(3)]
        assert received.wait(5)
        iterator.close()
        assert 1 == len(ahead())
        go.set()
        settled()

    assert [] == ahead()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_during_a_prefetch() -> None:
    """An iteration that continues in a forked child and in its parent yields the same pages in both."""
    shop = Shop()
    with serving(shop) as url, Acme(KEY, {"base_url": url, "prefetch": 1}) as client:
        iterator = started(client, shop)

        def work() -> None:
            assert ["2", "3"] == [next(iterator).id for _ in range(2)]
            iterator.close()

        threading.Timer(0.1, shop.go.set).start()
        assert 0 == in_child(work)
        assert ["2", "3"] == [next(iterator).id for _ in range(2)]


class Held:
    """An async network of endless pages that holds the page after cursor 2."""

    def __init__(self) -> None:
        self.received, self.go = asyncio.Event(), asyncio.Event()
        self.requests = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        number = int(request.url.params.get("after", "0"))
        if number == 2:
            self.received.set()
            await self.go.wait()
        return httpx.Response(200, content=_page(number).partition(b"\r\n\r\n")[2])


async def started_async(client: AsyncAcme, held: Held) -> AsyncGenerator[Any, None]:
    iterator: AsyncGenerator[Any, None] = client.call("list_customers").__aiter__()
    assert ["0", "1"] == [(await anext(iterator)).id for _ in range(2)]
    await held.received.wait()
    return iterator


def others() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


async def cancelled(client: AsyncAcme, held: Held) -> None:
    iterator = await started_async(client, held)

    async def work() -> None:
        await anext(iterator)

    task = asyncio.ensure_future(work())
    for _ in range(5):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert task.cancelled()


async def timed_out(client: AsyncAcme, held: Held) -> None:
    iterator = await started_async(client, held)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await anext(iterator)


async def closed(client: AsyncAcme, held: Held) -> None:
    await (await started_async(client, held)).aclose()


async def pages_closed(client: AsyncAcme, held: Held) -> None:
    iterator = client.call("list_customers").pages()
    assert [1, 1] == [len(await anext(iterator)) for _ in range(2)]
    await held.received.wait()
    await iterator.aclose()


async def broken(client: AsyncAcme, held: Held) -> None:
    async for customer in client.call("list_customers"):
        if customer.id == "1":
            await held.received.wait()
            break
    for _ in range(10):  # the loop closes what was left, in a task of its own
        await asyncio.sleep(0)


Ending = Callable[[AsyncAcme, Held], Coroutine[Any, Any, None]]


@pytest.mark.parametrize("end", [cancelled, timed_out, closed, pages_closed, broken])
def test_an_async_iteration_that_ends_early(end: Ending) -> None:
    """However an async iteration ends, no task is left; a cancellation is raised as such."""

    async def work() -> None:
        held = Held()
        async with async_acme(held, prefetch=1) as client:
            await end(client, held)
            assert (set(), 3) == (others(), held.requests)

    run(work())


def test_an_open_iteration_at_the_end_of_a_program() -> None:
    """asyncio.run closes an iteration that its program left open, without a warning."""
    kept = list[Any]()

    async def work() -> None:
        held = Held()
        kept.append(await started_async(async_acme(held, prefetch=1), held))

    run(work())
    kept.clear()
    gc.collect()


def test_a_prefetch_task_that_the_program_cancels() -> None:
    """A program that cancels all other tasks still gets the page: it is requested once more."""

    async def work() -> None:
        held = Held()
        async with async_acme(held, prefetch=1) as client:
            iterator = await started_async(client, held)
            for task in others():
                task.cancel()
            held.go.set()
            assert "2" == (await anext(iterator)).id
            await iterator.aclose()

    run(work())


def test_prefetch_without_asyncio() -> None:
    """In the loop of another library pages are requested in their turn."""
    network = Network(*THREE)

    async def work() -> list[str]:
        async with async_acme(network, prefetch=1) as client:
            return [customer.id async for customer in client.call("list_customers")]

    with pytest.raises(StopIteration) as end:
        work().send(None)

    assert (["1", "2", "3", "4"], 3) == (end.value.value, len(network.requests))
