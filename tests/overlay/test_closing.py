"""Closing and forks: calls in flight complete, and no connection is shared or left open."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from typing import Any

import pytest

from billing_overlay import Clock, errors
from tests.http_messages import read_message
from tests.overlay.acme import Acme, AsyncAcme, acme
from tests.overlay.hostile import GET, GOOD, KEY, Slow, always, echo, serving
from tests.overlay.wire import LOST_AFTER, Network, run


def test_closing_with_calls_in_flight() -> None:
    """A client that is closed during a call returns its response, refuses new calls, and closes the connection."""
    slow, found = Slow(), list[Any]()
    with serving(slow) as url:
        client = Acme(KEY, {"base_url": url})
        thread = threading.Thread(target=lambda: found.append(client.call("create_customer", body={})))
        thread.start()
        slow.received.acquire()
        client.close()
        with pytest.raises(errors.ConfigurationError, match="closed"):
            client.call("get_customer", **GET)
        slow.go.set()
        thread.join(5)
        assert slow.closed.acquire(timeout=5)

    assert "Acme" == found[0].name


def test_closing_with_tasks_in_flight() -> None:
    """Tasks in flight complete; tasks that wait for a slot are refused."""
    slow = Slow()

    async def work(url: str) -> list[Any]:
        async with AsyncAcme(KEY, {"base_url": url, "max_connections": 32}) as client:
            calls = [asyncio.ensure_future(client.call("get_customer", **GET)) for _ in range(100)]
            await asyncio.to_thread(slow.received.acquire)
        slow.go.set()
        return await asyncio.gather(*calls, return_exceptions=True)

    with serving(slow) as url:
        found = run(work(url))
        assert slow.closed.acquire(timeout=5)

    refused = [result for result in found if isinstance(result, errors.ConfigurationError)]
    assert (32, 68) == (sum(getattr(result, "name", "") == "Acme" for result in found), len(refused))


def test_closing_between_attempts() -> None:
    """A keyed write whose client is closed before the retry has an unknown outcome, with the reason."""
    client: Any = None

    def sleep(seconds: float) -> None:
        client.close()

    client = acme(Network(LOST_AFTER), clock=Clock(sleep=sleep))
    with pytest.raises(errors.OutcomeUnknownError, match="closed") as caught:
        client.call("create_customer", body={}, idempotency_key="k")

    assert "nothing was sent" not in str(caught.value)
    assert "idempotency_key='k'" in str(caught.value)


@pytest.mark.parametrize("own", [True, False], ids=["own http_client", "our pool"])
def test_closing_a_copy(own: bool) -> None:
    """Closing a copy leaves the original open; closing the original closes the connections."""
    with serving(always(GOOD)) as url:
        client = acme(Network()) if own else Acme(KEY, {"base_url": url})
        with client.with_options(timeout=1) as copy:
            copy.call("get_customer", **GET)
        with pytest.raises(errors.ConfigurationError, match="closed"):
            copy.call("get_customer", **GET)

        assert "Acme" == client.call("get_customer", **GET).name
        client.close()


def test_closing_a_copy_without_its_original() -> None:
    """`with Client().with_options(...)` leaves no connection open."""
    slow = Slow()
    slow.go.set()
    with serving(slow) as url:
        with Acme(KEY, {"base_url": url}).with_options(timeout=1) as copy:
            gc.collect()
            copy.call("get_customer", **GET)

        assert slow.closed.acquire(timeout=5)


def in_child(work: Any) -> int:
    """Run work in a forked child, and return its exit status, 0 for success."""
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
def test_calls_after_a_fork() -> None:
    """After a fork, parent and child have separate connections, and each call its own response."""
    with serving(echo) as url, Acme(KEY, {"base_url": url}) as client:

        def check() -> None:
            ids = [f"{os.getpid()}-{number}" for number in range(9)]
            assert ids == [client.call("get_customer", path={"id": customer_id}).id for customer_id in ids]

        def work() -> None:
            check()
            client.close()

        check()

        assert 0 == in_child(work)
        check()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_your_own_http_client_after_a_fork() -> None:
    """The caller's HTTP client is refused in a forked child, because its connections are the parent's."""
    client = acme(Network())

    def work() -> None:
        with pytest.raises(errors.ConfigurationError, match="created before a fork"):
            client.call("add_note", body={})

    assert 0 == in_child(work)
    assert "Acme" == client.call("get_customer", **GET).name
    client.close()


def once() -> tuple[Any, threading.Semaphore]:
    """Return a server that closes each connection after one response, and a semaphore that it releases then."""
    closed = threading.Semaphore(0)

    def handle(connection: Any, over: threading.Event) -> None:
        if read_message(connection):
            connection.sendall(GOOD)
            connection.close()
            closed.release()

    return handle, closed


def test_an_idle_connection_that_the_server_closed() -> None:
    """A write after an idle time uses a new connection, and is not lost on the closed one."""
    handle, closed = once()
    with serving(handle) as url, Acme(KEY, {"base_url": url, "max_attempts": 1}) as client:
        for _ in range(3):
            assert "Acme" == client.call("create_customer", body={}).name
            assert closed.acquire(timeout=5)


def test_an_idle_connection_that_the_server_closed_async() -> None:
    """An async client checks the socket too."""
    handle, closed = once()

    async def work(url: str) -> None:
        async with AsyncAcme(KEY, {"base_url": url, "max_attempts": 1}) as client:
            for _ in range(3):
                assert "Acme" == (await client.call("create_customer", body={})).name
                assert await asyncio.to_thread(closed.acquire, timeout=5)

    with serving(handle) as url:
        run(work(url))
