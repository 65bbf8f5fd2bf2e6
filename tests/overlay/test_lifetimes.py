"""Threads, tasks, cancelling, closing, forks and event loops: over real sockets, each call gets its own answer."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from typing import Any

import httpx
import pytest

from billing_overlay import Clock, errors
from billing_overlay._pool import PLACES
from tests.overlay.acme import Acme, AsyncAcme, acme, async_acme
from tests.overlay.hostile import BODY, GET, GOOD, HEAD, KEY, always, request_of, serving
from tests.overlay.wire import LOST_AFTER, Network, run


def echo(connection: Any, over: threading.Event) -> None:
    """Answer each request with a customer of the id that its path ends in, and of the name that its key is."""
    while request := request_of(connection):
        lines = request.split(b"\r\n")
        key = next((line[17:] for line in lines if line.lower().startswith(b"idempotency-key:")), b"none")
        body = b'{"id":"%s","name":"%s"}' % (lines[0].split()[1].rpartition(b"/")[2], key)
        connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)


class Slow:
    """A server that answers when told to, and says when it was asked."""

    def __init__(self) -> None:
        self.asked, self.answer, self.closed = threading.Semaphore(0), threading.Event(), threading.Semaphore(0)

    def __call__(self, connection: Any, over: threading.Event) -> None:
        while request_of(connection):
            self.asked.release()
            while not self.answer.wait(0.01) and not over.is_set():
                pass
            connection.sendall(GOOD)
        self.closed.release()


def test_many_threads_on_one_client() -> None:
    """64 threads get each their own answers, under keys of their own."""
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


def test_many_tasks_on_one_client() -> None:
    """1,000 tasks wait for their turn, as long as their deadline allows, and get each their own answer."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            while await reader.readline() != b"\r\n":
                pass
            body = b'{"id":"%s","name":"A"}' % line.split()[1].rpartition(b"/")[2]
            writer.write(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        writer.close()
        await writer.wait_closed()

    async def work() -> list[str]:
        server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=512)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, AsyncAcme(KEY, {"base_url": url, "deadline": 120}) as client:
            calls = (client.call("get_customer", path={"id": f"c{number}"}) for number in range(1000))
            found = [one.id for one in await asyncio.gather(*calls)]
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}))  # the server's ends of the connections
        return found

    assert [f"c{number}" for number in range(1000)] == run(work())


def test_a_queued_call_ends_at_its_deadline() -> None:
    """A call that gets no connection before its deadline was not sent, and says so."""
    slow = Slow()

    async def work(url: str) -> None:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            busy = [asyncio.ensure_future(client.call("get_customer", **GET)) for _ in range(100)]
            await asyncio.sleep(0)
            with pytest.raises(errors.APITimeoutError, match="nothing was sent"):
                await client.with_options(deadline=0.2).call("add_note", body={})
            slow.answer.set()
            assert {"Acme"} == {(await one).name for one in busy}

    with serving(slow) as url:
        run(work(url))


def test_cancelled_calls_leave_nothing_behind() -> None:
    """Calls cancelled in flight and in the queue free their places; each later one gets its own answer."""
    slow = Slow()

    async def work(url: str) -> list[str]:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            calls = [asyncio.ensure_future(client.call("create_customer", body={})) for _ in range(100)]
            await asyncio.to_thread(slow.asked.acquire)
            for one in calls:
                one.cancel()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert {asyncio.CancelledError} == {type(one) for one in results}
            slow.answer.set()
            after = await asyncio.gather(*(client.call("create_customer", body={}) for _ in range(100)))
            return [one.name for one in after]

    with serving(slow) as url:
        assert ["Acme"] * 100 == run(work(url))


def test_ctrl_c_gives_the_connection_up() -> None:
    """Ctrl-C during a call goes on its way at once, and the next call has a connection of its own."""
    slow = Slow()

    def interrupt() -> None:
        slow.asked.acquire()
        os.kill(os.getpid(), signal.SIGINT)

    with serving(slow) as url, Acme(KEY, {"base_url": url}) as client:
        thread = threading.Thread(target=interrupt)
        thread.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            client.call("get_customer", **GET)
        thread.join()
        slow.answer.set()
        assert "Acme" == client.call("get_customer", **GET).name

    assert "httpcore" not in str([one.path for one in caught.traceback])


def test_closing_lets_running_calls_finish() -> None:
    """A client closed while a call runs gives its answer, takes no new one, and then closes the connection."""
    slow, found = Slow(), list[Any]()
    with serving(slow) as url:
        client = Acme(KEY, {"base_url": url})
        thread = threading.Thread(target=lambda: found.append(client.call("create_customer", body={})))
        thread.start()
        slow.asked.acquire()
        client.close()
        with pytest.raises(errors.ConfigurationError, match="closed"):
            client.call("get_customer", **GET)
        slow.answer.set()
        thread.join(5)
        assert slow.closed.acquire(timeout=5)

    assert "Acme" == found[0].name


def test_closing_lets_running_tasks_finish() -> None:
    """The same holds for tasks; those that still wait for their turn are refused."""
    slow = Slow()

    async def work(url: str) -> list[Any]:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            calls = [asyncio.ensure_future(client.call("get_customer", **GET)) for _ in range(100)]
            await asyncio.to_thread(slow.asked.acquire)
        slow.answer.set()
        return await asyncio.gather(*calls, return_exceptions=True)

    with serving(slow) as url:
        found = run(work(url))
        assert slow.closed.acquire(timeout=5)

    refused = [one for one in found if isinstance(one, errors.ConfigurationError)]
    assert (PLACES, 100 - PLACES) == (sum(getattr(one, "name", "") == "Acme" for one in found), len(refused))


def test_a_client_closed_between_attempts_says_so() -> None:
    """A keyed write whose client was closed before its repeat is of unknown outcome, and the text says why."""
    client: Any = None

    def sleep(seconds: float) -> None:
        client.close()

    client = acme(Network(LOST_AFTER), clock=Clock(sleep=sleep))
    with pytest.raises(errors.OutcomeUnknownError, match="closed") as caught:
        client.call("create_customer", body={}, idempotency_key="k")

    assert "nothing was sent" not in str(caught.value)
    assert "same key ('k')" in str(caught.value)


@pytest.mark.parametrize("own", [True, False], ids=["own http_client", "our pool"])
def test_closing_a_copy_leaves_the_original_open(own: bool) -> None:
    """The block of a changed copy ends the copy; the original goes on, and ends all when it is closed."""
    with serving(always(GOOD)) as url:
        client = acme(Network()) if own else Acme(KEY, {"base_url": url})
        with client.with_options(timeout=1) as copy:
            copy.call("get_customer", **GET)
        with pytest.raises(errors.ConfigurationError, match="closed"):
            copy.call("get_customer", **GET)

        assert "Acme" == client.call("get_customer", **GET).name
        client.close()


def test_a_copy_whose_original_is_gone_closes_the_connections() -> None:
    """`with Client().with_options(...)` leaves no connection open."""
    slow = Slow()
    slow.answer.set()
    with serving(slow) as url:
        with Acme(KEY, {"base_url": url}).with_options(timeout=1) as copy:
            gc.collect()
            copy.call("get_customer", **GET)

        assert slow.closed.acquire(timeout=5)


def in_child(work: Any) -> int:
    """Run in a forked child; its exit status, 0 if all went well."""
    child = os.fork()
    if not child:
        status = 1
        try:
            signal.alarm(10)
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_shares_no_connection() -> None:
    """After a fork, parent and child each have connections of their own, and each call its own answer."""
    with serving(echo) as url, Acme(KEY, {"base_url": url}) as client:
        ids = lambda: [client.call("get_customer", path={"id": f"{os.getpid()}-{n}"}).id for n in range(9)]  # noqa: E731
        expected = lambda: [f"{os.getpid()}-{n}" for n in range(9)]  # noqa: E731
        assert ids() == expected()

        def work() -> None:
            assert ids() == expected()
            client.close()

        assert 0 == in_child(work)
        assert ids() == expected()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_your_own_http_client_does_not_cross_a_fork() -> None:
    """The caller's own HTTP client in a forked child is refused with what to do: its connections are the parent's."""
    client = acme(Network())

    def work() -> None:
        with pytest.raises(errors.ConfigurationError, match="made before a fork"):
            client.call("add_note", body={})

    assert 0 == in_child(work)
    assert "Acme" == client.call("get_customer", **GET).name
    client.close()


def test_one_event_loop_after_the_other() -> None:
    """A client that lives through several asyncio.run works in each, with connections of that loop."""
    bye = HEAD + b"Connection: close\r\nContent-Length: 25\r\n\r\n" + BODY
    with serving(always(bye)) as url:
        client = AsyncAcme(KEY, {"base_url": url})

        async def work() -> str:
            return str((await client.call("get_customer", **GET)).name)

        assert ["Acme"] * 3 == [run(work()) for _ in range(3)]
        run(client.aclose())


def test_two_event_loops_at_once_are_refused() -> None:
    """A client whose loop still runs is refused to another loop: its connections cannot serve both."""

    async def inner(client: AsyncAcme) -> None:
        with pytest.raises(errors.ConfigurationError, match="one event loop at a time"):
            await client.call("get_customer", **GET)

    async def work(url: str) -> None:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            await client.call("get_customer", **GET)
            await asyncio.to_thread(run, inner(client))
            await client.call("get_customer", **GET)

    with serving(always(GOOD)) as url:
        run(work(url))


def test_the_queue_is_fair() -> None:
    """Tasks that call again and again do not push ahead of one that waits."""

    async def work(url: str) -> float:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            stop = asyncio.Event()

            async def greedy() -> None:
                while not stop.is_set():
                    await client.call("get_customer", **GET)

            busy = [asyncio.ensure_future(greedy()) for _ in range(64)]
            await asyncio.sleep(0.05)
            begun = time.monotonic()
            await client.call("get_customer", **GET)
            stop.set()
            await asyncio.gather(*busy)
            return time.monotonic() - begun

    with serving(echo) as url:
        assert run(work(url)) < 5


def test_a_proxy_of_the_environment_is_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections through a proxy that the environment names are held to the deadline as well."""

    def never(connection: Any, over: threading.Event) -> None:
        request_of(connection)
        while not over.wait(0.02):
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    with serving(never) as url:
        monkeypatch.setenv("HTTPS_PROXY", url)
        with Acme(KEY, {"deadline": 0.25}) as client, pytest.raises(errors.APITimeoutError):
            client.call("get_customer", **GET)


def test_your_own_async_http_client_is_used_as_it_is() -> None:
    """No queue of ours stands before the caller's own HTTP client."""
    running = 0

    async def app(request: httpx.Request) -> httpx.Response:
        nonlocal running
        running += 1
        while running < 100:
            await asyncio.sleep(0)
        return httpx.Response(200, json={"id": "c1", "name": "Acme"})

    async def work() -> int:
        async with async_acme(app) as client:  # type: ignore[arg-type]
            return len(await asyncio.gather(*(client.call("get_customer", **GET) for _ in range(100))))

    assert 100 == run(work())
