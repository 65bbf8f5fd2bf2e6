"""An async iteration with prefetch=1 that ends early leaves no task or connection, and does not wait."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any

import httpx
import pytest

from tests.overlay.acme import AsyncAcme, async_acme
from tests.overlay.test_pages import THREE
from tests.overlay.test_prefetch_ends import page_of
from tests.overlay.wire import Network, run


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
        return httpx.Response(200, content=page_of(number).partition(b"\r\n\r\n")[2])


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
