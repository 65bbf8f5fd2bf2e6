"""Cancellation at each tick of the event loop: no connection and no slot is lost, and no response is mixed up.

Server and client share the event loop, so that a tick is the same moment in each run.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

import anyio
import httpx
import pytest

from tests.overlay.exchanges import async_client, named
from tests.overlay.tls import server_context

TICKS = range(40)
SLOTS = 3
Work = Callable[[], Coroutine[Any, Any, object]]
secure = pytest.mark.parametrize("secure", [False, True], ids=["plain", "TLS"])


class Server:
    """Responds by the path. `hold()` makes responses wait until as many requests as there are slots wait at once."""

    def __init__(self, respond: Callable[[str], bytes]) -> None:
        self._respond = respond
        self._waiting, self._go, self._is_holding = 0, asyncio.Event(), False

    def hold(self) -> None:
        self._is_holding = True

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                if self._is_holding:
                    await self._together()
                writer.write(self._respond(head.split(b" ")[1].decode()))
                await writer.drain()
        except (OSError, EOFError):
            pass
        finally:
            writer.transport.abort()

    async def _together(self) -> None:
        self._waiting += 1
        if self._waiting == SLOTS:
            self._go.set()
        await self._go.wait()


@asynccontextmanager
async def served(*, secure: bool, respond: Callable[[str], bytes] = named) -> AsyncIterator[tuple[Server, str]]:
    """Serve in the running event loop."""
    server = Server(respond)
    context = server_context() if secure else None
    listening = await asyncio.start_server(server, "127.0.0.1", 0, ssl=context)
    port = listening.sockets[0].getsockname()[1]
    try:
        yield server, f"http{'s' if secure else ''}://127.0.0.1:{port}"
    finally:
        listening.close()


async def ticks(number: int) -> None:
    """Let the event loop run a number of times."""
    for _ in range(number):
        await asyncio.sleep(0)


async def cancel_once(work: Work, number: int) -> None:
    """Cancel a task."""
    task = asyncio.ensure_future(work())
    await ticks(number)
    task.cancel()
    await asyncio.wait([task])


async def cancel_twice(work: Work, number: int) -> None:
    """Cancel a task, and once more while it ends."""
    task = asyncio.ensure_future(work())
    await ticks(number)
    task.cancel()
    await ticks(1)
    task.cancel()
    await asyncio.wait([task])


async def cancel_twice_at_once(work: Work, number: int) -> None:
    """Cancel a task twice within a tick."""
    task = asyncio.ensure_future(work())
    await ticks(number)
    task.cancel()
    task.cancel()
    await asyncio.wait([task])


async def time_out(work: Work, number: int) -> None:
    """Let a timeout around a task group end."""
    with suppress(TimeoutError):
        async with asyncio.timeout(None) as timeout, asyncio.TaskGroup() as group:
            tasks = [group.create_task(work()) for _ in range(2)]
            await ticks(number)
            timeout.reschedule(asyncio.get_running_loop().time())
            await asyncio.wait(tasks)


async def fail_in_a_group(work: Work, number: int) -> None:
    """Let another task of the group fail."""

    async def fail() -> None:
        await ticks(number)
        raise ValueError("planted")

    with suppress(ExceptionGroup):
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            group.create_task(work())
            group.create_task(fail())


async def cancel_a_scope(work: Work, number: int) -> None:
    """Cancel the scope of anyio around the call: it cancels again at each tick until the call ends."""
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as group:
            group.start_soon(work)
            group.start_soon(work)
            await ticks(number)
            scope.cancel()


WAYS = [cancel_once, cancel_twice, cancel_twice_at_once, time_out, fail_in_a_group, cancel_a_scope]


async def check(server: Server, http: httpx.AsyncClient, url: str) -> None:
    """Each slot is free, and each response is the right one: as many calls as there are slots are served together."""
    assert "/before" == (await http.get(f"{url}/before")).text
    server.hold()
    paths = [f"/{number}" for number in range(SLOTS)]
    responses = await asyncio.gather(*(http.get(url + path) for path in paths))
    assert paths == [response.text for response in responses]


@secure
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("is_warm", [False, True], ids=["a new connection", "an idle connection"])
def test_cancelled_calls(secure: bool, way: Any, is_warm: bool) -> None:
    """After calls cancelled at each tick, a client makes as many calls at once as before, with their own responses."""

    async def work() -> None:
        async with served(secure=secure) as (server, url), async_client(max_connections=SLOTS) as http:
            for number in TICKS:
                if is_warm:
                    assert "/warm" == (await http.get(f"{url}/warm")).text

                async def call(path: str = f"{url}/{number}") -> str:
                    return (await http.get(path)).text

                await way(call, number)
            await check(server, http, url)

    asyncio.run(work())


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_cancelled_calls_that_wait_for_a_slot(way: Any) -> None:
    """Calls cancelled while they wait for a slot, or as they get one, leave all slots free."""

    async def work() -> None:
        async with served(secure=False) as (server, url), async_client(max_connections=SLOTS) as http:

            async def call() -> str:
                return (await http.get(f"{url}/queued")).text

            for number in TICKS:
                busy = [asyncio.ensure_future(http.get(f"{url}/busy")) for _ in range(SLOTS + 1)]
                await way(call, number)
                assert ["/busy"] * (SLOTS + 1) == [response.text for response in await asyncio.gather(*busy)]
            await check(server, http, url)

    asyncio.run(work())


@secure
def test_cancelled_streams(secure: bool) -> None:
    """A body that is left unread, or whose reading is cancelled, costs its connection and no slot."""

    async def work() -> None:
        async with served(secure=secure) as (server, url), async_client(max_connections=SLOTS) as http:
            for number in TICKS:

                async def call(path: str = f"{url}/{number}") -> None:
                    async with http.stream("GET", path) as response:
                        await ticks(2)
                        await response.aread()
                        await ticks(2)

                await cancel_once(call, number)
                async with http.stream("GET", f"{url}/unread"):
                    pass
            await check(server, http, url)

    asyncio.run(work())


@secure
def test_ticks_reach_the_response(secure: bool) -> None:
    """The ticks of these tests cover a whole call: one that is cancelled after the last of them has its response."""

    async def work() -> None:
        async with served(secure=secure) as (_, url), async_client() as http:
            task = asyncio.ensure_future(http.get(f"{url}/whole"))
            await ticks(max(TICKS))
            task.cancel()
            assert "/whole" == (await task).text

    asyncio.run(work())
