"""Closing and forks: calls that run get their answers, and no connection is shared or left open."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from typing import Any

import pytest

from billing_overlay import Clock, errors
from billing_overlay.wire.connection_pool import SLOTS
from tests.overlay.acme import Acme, AsyncAcme, acme
from tests.overlay.hostile import GET, GOOD, KEY, Slow, always, echo, request_of, serving
from tests.overlay.wire import LOST_AFTER, Network, run


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
    assert (SLOTS, 100 - SLOTS) == (sum(getattr(one, "name", "") == "Acme" for one in found), len(refused))


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
def test_your_own_http_client_does_not_cross_a_fork() -> None:
    """The caller's own HTTP client in a forked child is refused with what to do: its connections are the parent's."""
    client = acme(Network())

    def work() -> None:
        with pytest.raises(errors.ConfigurationError, match="created before a fork"):
            client.call("add_note", body={})

    assert 0 == in_child(work)
    assert "Acme" == client.call("get_customer", **GET).name
    client.close()


def once() -> tuple[Any, threading.Semaphore]:
    """Make a server that closes each connection after one answer, and says when it has."""
    closed = threading.Semaphore(0)

    def handle(connection: Any, over: threading.Event) -> None:
        if request_of(connection):
            connection.sendall(GOOD)
            connection.close()
            closed.release()

    return handle, closed


def test_a_connection_that_the_server_closed_is_not_used_again() -> None:
    """A write after an idle time goes out over a new connection, and is not lost on the old one."""
    handle, closed = once()
    with serving(handle) as url, Acme(KEY, {"base_url": url, "max_attempts": 1}) as client:
        for _ in range(3):
            assert "Acme" == client.call("create_customer", body={}).name
            assert closed.acquire(timeout=5)


def test_a_connection_that_the_server_closed_is_not_used_again_by_tasks() -> None:
    """The same holds for async clients, which look at the socket itself."""
    handle, closed = once()

    async def work(url: str) -> None:
        async with AsyncAcme(KEY, {"base_url": url, "max_attempts": 1}) as client:
            for _ in range(3):
                assert "Acme" == (await client.call("create_customer", body={})).name
                assert await asyncio.to_thread(closed.acquire, timeout=5)

    with serving(handle) as url:
        run(work(url))
