"""Forks and event loops: each process and each loop has connections of its own, and none blocks another."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from typing import Any

import httpx
import pytest

from tests.overlay.exchanges import Recorder, async_client, both, client, named, plain_and_tls
from tests.overlay.hostile import serving
from tests.overlay.test_closing import in_child

# asyncio reports connections of a closed loop as unclosed, although their sockets are closed later
left_open = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")


def recorder() -> Recorder:
    return Recorder(lambda path: (named(path), True))


@needs_fork
@plain_and_tls
def test_a_fork(serve: Any) -> None:
    """A forked child opens its own connection, and does not touch the parent's: each has its own responses."""
    server = recorder()
    with serve(server) as url, client() as http:
        assert "/parent" == http.get(f"{url}/parent").text

        def work() -> None:
            assert ["/child"] * 2 == [http.get(f"{url}/child").text for _ in range(2)]
            http.close()

        assert 0 == in_child(work)
        assert "/parent" == http.get(f"{url}/parent").text

    assert [["/parent", "/parent"], ["/child", "/child"]] == server.connections


@needs_fork
@plain_and_tls
def test_a_fork_while_all_slots_are_in_use(serve: Any) -> None:
    """A child whose parent used all slots at the fork has all of its own."""
    with serve(recorder()) as url, client(max_connections=1) as http, http.stream("GET", f"{url}/parent") as response:
        assert 0 == in_child(lambda: http.get(f"{url}/child").raise_for_status())
        assert b"/parent" == response.read()


@needs_fork
@plain_and_tls
def test_a_fork_of_an_async_client(serve: Any) -> None:
    """A child that runs an event loop of its own makes its own connection; the parent's loop goes on."""
    server = recorder()

    async def twice(http: httpx.AsyncClient, url: str) -> None:
        assert ["/child"] * 2 == [(await http.get(f"{url}/child")).text for _ in range(2)]

    with serve(server) as url, asyncio.Runner() as runner:
        http = async_client()
        assert "/parent" == runner.run(http.get(f"{url}/parent")).text
        assert 0 == in_child(lambda: asyncio.run(twice(http, url)))
        assert "/parent" == runner.run(http.get(f"{url}/parent")).text
        runner.run(http.aclose())

    assert [["/parent", "/parent"], ["/child", "/child"]] == server.connections


@left_open
@plain_and_tls
def test_successive_event_loops(serve: Any) -> None:
    """Each loop has its own connections; those that a closed loop left open are closed by the next one's first call."""
    server, ended, http = recorder(), threading.Semaphore(0), async_client()

    def handle(connection: Any, over: Any) -> None:
        server(connection, over)
        ended.release()

    async def work(url: str, before: int) -> None:
        assert ["/", "/"] == [(await http.get(url)).text for _ in range(2)]
        for _ in range(before):
            assert await asyncio.to_thread(ended.acquire, timeout=5)

    with serve(handle) as url:
        asyncio.run(work(url, 0))
        asyncio.run(work(url, 1))
        asyncio.run(work(url, 1))
        asyncio.run(http.aclose())
    gc.collect()  # so that the warnings come in this test

    assert [["/", "/"]] * 3 == server.connections


@left_open
@plain_and_tls
def test_an_event_loop_that_was_stopped_and_not_closed(serve: Any) -> None:
    """A stopped loop with all slots in use does not block another loop, and can go on with its own connections."""
    server, http = recorder(), async_client(max_connections=1)

    async def work(url: str) -> str:
        return (await http.get(url)).text

    stopped = asyncio.new_event_loop()
    with serve(server) as url:
        response = stopped.run_until_complete(http.send(http.build_request("GET", f"{url}/1"), stream=True))
        assert "/2" == asyncio.run(work(f"{url}/2"))
        assert b"/1" == stopped.run_until_complete(response.aread())
        assert "/3" == stopped.run_until_complete(work(f"{url}/3"))
        stopped.run_until_complete(http.aclose())
        stopped.run_until_complete(asyncio.sleep(0))  # asyncio closes sockets in the next tick
        stopped.close()
    gc.collect()  # so that the warnings come in this test

    assert [["/1", "/3"], ["/2"]] == server.connections


@left_open
def test_event_loops_in_two_threads() -> None:
    """Two loops that run at the same time share a client, and no connection."""
    server, http = recorder(), async_client(max_connections=1)

    async def inner(url: str) -> str:
        return (await http.get(f"{url}/inner")).text

    async def work(url: str) -> None:
        async with http.stream("GET", f"{url}/outer") as response:
            assert "/inner" == await asyncio.to_thread(lambda: asyncio.run(inner(url)))
            assert b"/outer" == await response.aread()
        await http.aclose()

    with serving(server) as url:
        asyncio.run(work(url))
    gc.collect()  # so that the warnings come in this test

    assert [["/outer"], ["/inner"]] == server.connections


@both
@plain_and_tls
def test_a_closed_client_leaves_no_connection(kind: str, serve: Any) -> None:
    """Closing a client closes its idle connections: the server sees their end."""
    ended: list[str] = []

    def handle(connection: Any, over: Any) -> None:
        recorder()(connection, over)
        ended.append(kind)

    with serve(handle) as url:
        if kind == "sync":
            with client() as http:
                http.get(url)
        else:
            asyncio.run(_get_once(url))

    assert [kind] == ended


async def _get_once(url: str) -> None:
    async with async_client() as http:
        await http.get(url)
