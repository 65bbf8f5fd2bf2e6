"""What the pools decide: which connection a request gets, who waits, and what closing does. The clock is a variable."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from billing_overlay.wire.async_pool import AsyncPool
from billing_overlay.wire.connection import Connection
from billing_overlay.wire.pool import KEPT, Pool
from billing_overlay.wire.progress import Progress
from billing_overlay.wire.routes import Route
from tests.overlay.pairs import ROUTE, async_paired, no_limit, paired, sockets
from tests.overlay.wire import Time, run

OTHER = Route("http", "other.test", 80)


def is_open(peer: socket.socket) -> bool:
    """Return whether the other end of a socket is open."""
    peer.setblocking(False)
    try:
        return peer.recv(1) != b""
    except BlockingIOError:
        return True


def test_a_connection_expires() -> None:
    """An idle connection is used again within its time; after that it is closed, when requested or with the next."""
    time = Time()
    pool = Pool(2, lambda: time.now)
    with paired() as (first, one), paired() as (second, two), paired(OTHER) as (third, three):
        for connection in (first, second, third):
            pool.give_back(connection)
            time.now += 1

        assert pool.take(ROUTE) is second
        time.now += KEPT - 2
        pool.give_back(second)
        assert [False, True, True] == [is_open(peer) for peer in (one, two, three)]
        time.now += 2
        assert pool.take(OTHER) is None
        assert [True, False] == [is_open(peer) for peer in (two, three)]


def test_a_connection_at_the_end_of_its_time() -> None:
    """At the very end of its time an idle connection is neither used nor kept."""
    time = Time()
    pool = Pool(2, lambda: time.now)
    with paired() as (first, one), paired() as (second, two), paired(OTHER) as (third, _):
        pool.give_back(first)
        pool.give_back(third)
        time.now += KEPT
        pool.give_back(second)

        assert [False, True] == [is_open(peer) for peer in (one, two)]
        assert pool.take(OTHER) is None


def test_an_async_connection_expires() -> None:
    """The same for the connections of an event loop."""
    time = Time()

    async def work() -> None:
        pool = AsyncPool(asyncio.get_running_loop(), 2, lambda: time.now)
        async with (
            async_paired() as (first, one),
            async_paired() as (second, two),
            async_paired(OTHER) as (third, three),
        ):
            for connection in (first, second, third):
                pool.give_back(connection)
                time.now += 1

            assert pool.take(ROUTE) is second
            time.now += KEPT - 2
            pool.give_back(second)
            await asyncio.sleep(0)
            assert [False, True, True] == [is_open(peer) for peer in (one, two, three)]
            time.now += 2
            assert pool.take(OTHER) is None
            await asyncio.sleep(0)
            assert [True, False] == [is_open(peer) for peer in (two, three)]

    run(work())


def test_a_connection_that_the_server_closed() -> None:
    """A connection that the peer closed is closed and skipped, for an older one that is open."""
    pool = Pool(2)
    with paired() as (first, _), paired() as (second, closed):
        pool.give_back(first)
        pool.give_back(second)
        closed.close()

        assert pool.take(ROUTE) is first
        assert pool.take(ROUTE) is None


def test_a_pool_in_a_child_process() -> None:
    """After a fork, a pool has all its slots and no connection; those of the parent stay open, in both processes."""
    pool = Pool(1)
    with paired() as (connection, peer):
        pool.give_back(connection)
        held = pool.acquire(no_limit())

        pool.restart_in_child()

        slot = pool.acquire(Progress({"pool": 0.001}))
        assert slot is not held
        assert pool.take(ROUTE) is None
        assert is_open(peer)
        slot.release()
        held.release()


def test_a_pool_that_is_closed_while_a_request_waits() -> None:
    """A request that gets its slot after the pool was closed is refused, as later ones are, and the slot is free."""
    pool = Pool(1)
    held = pool.acquire(no_limit())

    def close() -> float:
        pool.close()
        held.release()
        return 0.0

    with pytest.raises(errors.ConfigurationError, match="is closed"):
        pool.acquire(Progress({}, until=1.0, now=close))
    with pytest.raises(errors.ConfigurationError, match="is closed"):
        pool.acquire(no_limit())

    assert 1 == pool._free.qsize()


def test_a_connection_that_comes_back_to_a_closed_pool() -> None:
    """It is closed at once, sync and async."""
    pool = Pool(1)
    with paired() as (connection, peer):
        pool.close()
        pool.give_back(connection)
        assert not is_open(peer)

    async def work() -> None:
        closed = AsyncPool(asyncio.get_running_loop(), 1)
        async with async_paired() as (connection, peer):
            closed.close()
            closed.give_back(connection)
            await asyncio.sleep(0)
            assert not is_open(peer)
            with pytest.raises(errors.ConfigurationError, match="is closed"):
                await closed.acquire(no_limit())

    run(work())


async def waiting(pool: AsyncPool, progress: Progress | None = None) -> asyncio.Task[None]:
    """Return a task that waits for a slot of a pool."""
    task = asyncio.create_task(pool.acquire(progress or no_limit()))
    await asyncio.sleep(0)
    assert not task.done()
    return task


async def _cancelled(pool: AsyncPool) -> asyncio.Task[None]:
    task = await waiting(pool)
    task.cancel()
    await asyncio.wait([task])
    return task


def in_use(work: Callable[[AsyncPool], Any]) -> Any:
    """Run a coroutine with a pool whose only slot is in use."""

    async def whole() -> Any:
        pool = AsyncPool(asyncio.get_running_loop(), 1)
        await pool.acquire(no_limit())
        return await work(pool)

    return run(whole())


def test_a_slot_passes_over_those_who_gave_up() -> None:
    """Cancelled tasks that wait are skipped, and the next one gets the slot."""

    async def work(pool: AsyncPool) -> None:
        await _cancelled(pool)
        first, second = await waiting(pool), await waiting(pool)
        pool.release()
        await first
        assert not second.done()
        pool.release()
        await second

    in_use(work)


def test_closing_a_pool_with_tasks_that_wait() -> None:
    """Those that wait are refused; those that were cancelled stay cancelled."""

    async def work(pool: AsyncPool) -> None:
        cancelled, task = await _cancelled(pool), await waiting(pool)
        pool.close()
        with pytest.raises(errors.ConfigurationError, match="is closed"):
            await task
        assert cancelled.cancelled()

    in_use(work)


def test_a_slot_that_comes_at_the_last_moment() -> None:
    """A task that gets its slot in the same tick in which its patience ends has the slot, and no timeout."""

    async def work(pool: AsyncPool) -> None:
        task = await waiting(pool, Progress({"pool": 1e-9}))
        await asyncio.sleep(0)  # now the timer is due, behind this coroutine
        pool.release()
        await task

    in_use(work)


def test_a_slot_that_comes_too_late() -> None:
    """A task whose patience has ended has a timeout, and the slot goes to the next."""

    async def work(pool: AsyncPool) -> None:
        late, next_one = await waiting(pool, Progress({"pool": 1e-9})), await waiting(pool)
        with pytest.raises(httpx.PoolTimeout, match="all 1 connections are in use"):
            await late
        pool.release()
        await next_one

    in_use(work)


def test_a_connection_that_nobody_closes() -> None:
    """A connection that is dropped closes its socket."""
    ours, peer = sockets()
    with peer:
        connection = Connection(ours, ROUTE)
        assert is_open(peer)

        del connection

        assert not is_open(peer)
