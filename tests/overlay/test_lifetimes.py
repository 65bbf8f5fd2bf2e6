"""Threads, tasks, cancellation and event loops: over sockets, each call gets its own response."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.acme import Acme, AsyncAcme, async_acme
from tests.overlay.hostile import BODY, GET, HEAD, KEY, Slow, always, echo, serving
from tests.overlay.wire import run


def test_many_threads() -> None:
    """64 threads on one client get their own responses, under keys of their own."""
    names = list[str]()
    with serving(echo) as url, Acme(KEY, {"base_url": url}) as client:

        def work(number: int) -> None:
            for turn in range(4):
                assert f"c{number}-{turn}" == client.call("get_customer", path={"id": f"c{number}-{turn}"}).id
                names.append(client.call("create_customer", body={}).name)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)

    assert 64 * 4 == len(names) == len(set(names))


def test_many_tasks() -> None:
    """1,000 tasks on one client wait for a slot within their deadline, and get their own responses."""

    async def respond(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            while await reader.readline() != b"\r\n":
                pass
            body = b'{"id":"%s","name":"A"}' % line.split()[1].rpartition(b"/")[2]
            writer.write(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        writer.close()
        await writer.wait_closed()

    async def work() -> list[str]:
        server = await asyncio.start_server(respond, "127.0.0.1", 0, backlog=512)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, AsyncAcme(KEY, {"base_url": url, "deadline": 120}) as client:
            calls = (client.call("get_customer", path={"id": f"c{number}"}) for number in range(1000))
            found = [customer.id for customer in await asyncio.gather(*calls)]
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}))  # the server's ends of the connections
        return found

    assert [f"c{number}" for number in range(1000)] == run(work())


def test_a_queued_call_at_its_deadline() -> None:
    """A call without a slot before its deadline was not sent, and is reported as such."""
    slow = Slow()

    async def work(url: str) -> None:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            busy = [asyncio.ensure_future(client.call("get_customer", **GET)) for _ in range(100)]
            await asyncio.sleep(0)
            with pytest.raises(errors.APITimeoutError, match="nothing was sent"):
                await client.with_options(deadline=0.2).call("add_note", body={})
            slow.go.set()
            assert {"Acme"} == {(await task).name for task in busy}

    with serving(slow) as url:
        run(work(url))


def test_cancelled_calls() -> None:
    """Calls cancelled in flight and in the queue release their slots; later calls get their own responses."""
    slow = Slow()

    async def work(url: str) -> list[str]:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            calls = [asyncio.ensure_future(client.call("create_customer", body={})) for _ in range(100)]
            await asyncio.to_thread(slow.received.acquire)
            for call in calls:
                call.cancel()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert {asyncio.CancelledError} == {type(result) for result in results}
            slow.go.set()
            after = await asyncio.gather(*(client.call("create_customer", body={}) for _ in range(100)))
            return [customer.name for customer in after]

    with serving(slow) as url:
        assert ["Acme"] * 100 == run(work(url))


def test_ctrl_c_during_a_call() -> None:
    """Ctrl-C is raised at once, and the next call uses another connection."""
    slow = Slow()

    def interrupt() -> None:
        slow.received.acquire()
        os.kill(os.getpid(), signal.SIGINT)

    with serving(slow) as url, Acme(KEY, {"base_url": url}) as client:
        thread = threading.Thread(target=interrupt)
        thread.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            client.call("get_customer", **GET)
        thread.join()
        slow.go.set()
        assert "Acme" == client.call("get_customer", **GET).name

    assert "httpcore" not in str([entry.path for entry in caught.traceback])


def test_successive_event_loops() -> None:
    """A client works in successive event loops, with connections of each."""
    bye = HEAD + b"Connection: close\r\nContent-Length: 25\r\n\r\n" + BODY
    with serving(always(bye)) as url:
        client = AsyncAcme(KEY, {"base_url": url})

        async def work() -> str:
            return str((await client.call("get_customer", **GET)).name)

        assert ["Acme"] * 3 == [run(work()) for _ in range(3)]
        run(client.aclose())


def test_two_event_loops_at_once() -> None:
    """A client serves several loops at once, with connections of each."""
    bye = HEAD + b"Connection: close\r\nContent-Length: 25\r\n\r\n" + BODY

    async def inner(client: AsyncAcme) -> None:
        await client.call("get_customer", **GET)

    async def work(url: str) -> None:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            await client.call("get_customer", **GET)
            await asyncio.to_thread(run, inner(client))
            await client.call("get_customer", **GET)

    with serving(always(bye)) as url:
        run(work(url))


def test_the_queue_is_fair() -> None:
    """Tasks that call continuously do not overtake a waiting one."""
    greedy, finished = 64, 0

    async def work(url: str) -> int:
        nonlocal finished
        async with AsyncAcme(KEY, {"base_url": url, "max_connections": 32}) as client:
            stop, warm = asyncio.Event(), asyncio.Event()

            async def call_again() -> None:
                nonlocal finished
                while not stop.is_set():
                    await client.call("get_customer", **GET)
                    finished += 1
                    if finished >= greedy:
                        warm.set()

            busy = [asyncio.ensure_future(call_again()) for _ in range(greedy)]
            await warm.wait()
            before = finished
            await client.call("get_customer", **GET)
            overtaken = finished - before
            stop.set()
            await asyncio.gather(*busy)
            return overtaken

    with serving(echo) as url:
        assert run(work(url)) < 3 * greedy  # those in flight, those that waited before it, and those that it ran beside


def test_the_deadline_over_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadline holds for connections over a proxy of the environment."""

    def never(connection: Any, over: threading.Event) -> None:
        read_message(connection)
        while not over.wait(0.02):
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    with serving(never) as url:
        monkeypatch.setenv("HTTPS_PROXY", url)
        with Acme(KEY, {"deadline": 0.25}) as client, pytest.raises(errors.APITimeoutError):
            client.call("get_customer", **GET)


def test_an_async_http_client_of_your_own() -> None:
    """Calls over the caller's HTTP client do not wait for a slot."""
    running = 0

    async def app(request: httpx.Request) -> httpx.Response:
        nonlocal running
        running += 1
        while running < 100:
            await asyncio.sleep(0)
        return httpx.Response(200, json={"id": "c1", "name": "Acme"})

    async def work() -> int:
        async with async_acme(app) as client:
            return len(await asyncio.gather(*(client.call("get_customer", **GET) for _ in range(100))))

    assert 100 == run(work())
