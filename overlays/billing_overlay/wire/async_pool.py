"""Idle connections of one event loop, and how many requests run at once in it."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict, deque
from collections.abc import Callable

import httpx

from ..errors import ConfigurationError
from .async_connection import AsyncConnection
from .pool import KEPT
from .progress import CLOSED, Progress
from .routes import Route


class AsyncPool:
    """The connections of one event loop. Only `acquire` waits, so a cancellation loses nothing."""

    def __init__(self, loop: asyncio.AbstractEventLoop, limit: int, now: Callable[[], float] = time.monotonic) -> None:
        self.loop, self._limit, self._free, self._now = loop, limit, limit, now
        self._waiters: deque[asyncio.Future[None]] = deque()
        self._idle: defaultdict[Route, deque[AsyncConnection]] = defaultdict(deque)
        self._closed = False

    async def acquire(self, progress: Progress) -> None:
        """Wait for a slot, first come, first served. Raise httpx.PoolTimeout, DeadlinePassed or ConfigurationError."""
        seconds = progress.seconds("pool")
        self._check_open()
        if self._free and not self._waiters:
            self._free -= 1
            return
        waiter: asyncio.Future[None] = self.loop.create_future()
        self._waiters.append(waiter)
        timer = None if seconds is None else self.loop.call_later(seconds, self._expire, waiter)
        try:
            await waiter
        except BaseException:
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self.release()  # the slot came together with the cancellation
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def _expire(self, waiter: asyncio.Future[None]) -> None:
        if not waiter.done():
            waiter.set_exception(httpx.PoolTimeout(f"all {self._limit} connections are in use"))

    def _check_open(self) -> None:
        if self._closed:
            raise ConfigurationError(CLOSED)

    def release(self) -> None:
        """Pass the slot to the next waiting request."""
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self._free += 1

    def take(self, route: Route) -> AsyncConnection | None:
        """Return an idle connection that the server has not closed, or None."""
        idle = self._idle.get(route)
        while idle:
            connection = idle.pop()  # the one used last: the others may expire
            if connection.expires > self._now() and connection.is_idle:
                return connection
            connection.abort()
        return None

    def give_back(self, connection: AsyncConnection) -> None:
        """Keep a connection for the next request, and close one that has expired."""
        if self._closed:
            connection.abort()
            return
        connection.expires = self._now() + KEPT
        idle = self._idle[connection.route]
        idle.append(connection)
        if idle[0].expires <= self._now():
            idle.popleft().abort()

    def close(self) -> None:
        """Refuse waiting and new requests, and close all idle connections; those in use close with their response.

        Of a loop that no longer runs only the sockets are closed.
        """
        self._closed = True
        idle, self._idle = self._idle, defaultdict(deque)
        for connections in idle.values():
            for connection in connections:
                connection.abort()
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_exception(ConfigurationError(CLOSED))
        self._waiters.clear()
