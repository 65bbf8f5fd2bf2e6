"""Idle connections by route, and how many requests run at once. The cost of a call does not depend on their number."""

from __future__ import annotations

import os
import time
import weakref
from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue

import httpx

from ..errors import ConfigurationError
from .connection import Connection
from .progress import CLOSED, Progress
from .routes import Route

KEPT = 30.0
"""Seconds for which an idle connection is kept."""


class Slot:
    """The right to have a request in flight.

    It returns by itself if an exception of a signal handler drops it between two steps, where no `finally` can be.
    """

    __slots__ = ("_free",)

    def __init__(self, free: SimpleQueue[Slot]) -> None:
        self._free = free

    def release(self) -> None:
        """Return the slot to the pool. Called once."""
        self._free.put(self)

    def __del__(self) -> None:
        self._free.put(Slot(self._free))  # another one: Python finalizes an object only once


class Pool:
    """The connections of blocking sockets. After a fork the child starts with none.

    No lock: each step is one atomic operation of a queue or deque, so no exception of a signal handler breaks it.
    """

    def __init__(self, limit: int, now: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._now = limit, now
        self._inherited: list[object] = []
        self._closed = False
        self.start()
        _POOLS.add(self)

    def start(self) -> None:
        """Start without connections and with all slots."""
        self._idle: defaultdict[Route, deque[Connection]] = defaultdict(deque)
        self._free: SimpleQueue[Slot] = SimpleQueue()
        for _ in range(self._limit):
            self._free.put(Slot(self._free))

    def restart_in_child(self) -> None:
        """Forget the parent's connections without closing them."""
        self._inherited.append((self._idle, self._free))
        self.start()

    def acquire(self, progress: Progress) -> Slot:
        """Wait for a slot, first come, first served. Raise httpx.PoolTimeout, DeadlinePassed or ConfigurationError."""
        try:
            slot = self._free.get_nowait()
        except Empty:
            slot = self._wait(progress)
        if self._closed:
            slot.release()
            raise ConfigurationError(CLOSED)
        return slot

    def _wait(self, progress: Progress) -> Slot:
        if self._closed:
            raise ConfigurationError(CLOSED)
        try:
            return self._free.get(timeout=progress.seconds("pool"))
        except Empty:
            progress.seconds("pool")
            raise httpx.PoolTimeout(f"all {self._limit} connections are in use") from None

    def take(self, route: Route) -> Connection | None:
        """Return an idle connection that the server has not closed, or None."""
        idle = self._idle.get(route)
        while idle:
            try:
                connection = idle.pop()  # the one used last: the others may expire
            except IndexError:  # another thread was faster
                return None
            if connection.expires > self._now() and connection.is_idle:
                return connection
            connection.close()
        return None

    def give_back(self, connection: Connection) -> None:
        """Keep a connection for the next request, and close one that has expired."""
        connection.expires = self._now() + KEPT
        idle = self._idle[connection.route]
        idle.append(connection)
        if self._closed:
            self.close()
            return
        try:
            if idle[0].expires <= self._now():
                idle.popleft().close()
        except IndexError:  # another thread was faster
            pass

    def close(self) -> None:
        """Accept no more requests, and close all idle connections; those in use close when their response ends."""
        self._closed = True
        for connections in list(self._idle.values()):
            with suppress(IndexError):
                while True:  # each is taken out first: another thread may be taking it for a request
                    connections.pop().close()


_POOLS: weakref.WeakSet[Pool] = weakref.WeakSet()


def _restart_all() -> None:
    for pool in list(_POOLS):
        pool.restart_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_restart_all)
