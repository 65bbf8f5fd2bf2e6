"""The connection pool: one HTTP client for each process and event loop, closed when no call uses it. No httpx."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ConfigurationError
from .deadline import DeadlinePassed

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Semaphore

SLOTS = 32  # httpcore checks every connection for every call, so more of them make many calls slower
CLOSED = "this client, or its http_client, is closed: keep it open while calls run"


class Binding(NamedTuple):
    """What an HTTP client is bound to: a process, and the event loop that runs in it, if any."""

    process: int
    loop: AbstractEventLoop | None = None


class BoundClient:
    """An HTTP client and its calls in flight.

    slots: limits the concurrent calls of an async client; httpx's own queue takes quadratic time.
    """

    def __init__(self, http: Any, binding: Binding, slots: Semaphore | None = None) -> None:
        self.http = http
        self.binding = binding
        self._slots = slots
        self._calls = set[int]()
        self._closing = False

    def enter(self, call: object) -> None:
        """Register a call. Raise ConfigurationError if the client is closed."""
        self._calls.add(id(call))
        self.check()

    def check(self) -> None:
        """Raise ConfigurationError if the client is closed."""
        if self._closing or self.http.is_closed:
            raise ConfigurationError(CLOSED)

    def leave(self, call: object = None) -> bool:
        """Unregister a call. Return True if it was the last one of a client that is closing."""
        self._calls.discard(id(call))
        return self._closing and not self._calls

    def close(self) -> bool:
        """Accept no more calls. Return True if none is in flight."""
        self._closing = True
        return self.leave()

    @asynccontextmanager
    async def slot(self, seconds: float) -> AsyncIterator[None]:
        """Wait for a slot, first come, first served. Raise DeadlinePassed if none is free within the seconds."""
        import asyncio  # noqa: PLC0415  only async clients need it

        if self._slots is None:
            yield
            return
        try:
            async with asyncio.timeout(seconds):
                await self._slots.acquire()
        except TimeoutError:
            raise DeadlinePassed from None
        try:
            self.check()
            yield
        finally:
            self._slots.release()


class Pool:
    """The HTTP client of one or more clients: the caller's own, or one that is created when first needed."""

    def __init__(self, given: object, create: Callable[[Binding], BoundClient]) -> None:
        self.own = given is None
        self.closed = False
        self._create = create
        self._clients = [] if given is None else [BoundClient(given, Binding(os.getpid()))]  # the last one is current
        self._locks: dict[int, threading.Lock] = {}  # by process: a fork may copy a lock that is held for ever

    def client(self, loop: AbstractEventLoop | None = None) -> BoundClient:
        """Return the HTTP client of this process and event loop. Raise ConfigurationError if the pool is closed."""
        self._check_open()
        binding = Binding(os.getpid(), loop if self.own else None)
        if self._clients and self._clients[-1].binding == binding:
            return self._clients[-1]
        with self._locks.setdefault(binding.process, threading.Lock()):
            if not self._clients or self._clients[-1].binding != binding:
                self._clients = [*self._inherited(binding.process), self._create(binding)]
            if self.closed:  # in the meantime
                self._clients[-1].close()
            return self._clients[-1]

    def _check_open(self) -> None:
        if self.closed:
            raise ConfigurationError(CLOSED)

    def warm_up(self, loop: AbstractEventLoop | None = None) -> None:
        """Create the first HTTP client. Without a loop it serves for its TLS context, which all later ones share."""
        if not self._clients:
            self.client(loop)

    def _inherited(self, process: int) -> list[BoundClient]:
        """Return the clients of a parent process, which stay untouched. Raise ConfigurationError if one is in use."""
        if not self.own:
            raise ConfigurationError("http_client was created before a fork: create it, and its client, in the child")
        if any(_is_open_elsewhere(client.binding, process) for client in self._clients):
            raise ConfigurationError("an async client serves one event loop at a time: create a client for each loop")
        return [client for client in self._clients if client.binding.process != process]

    def holds(self, http: object) -> bool:
        """Return whether this pool holds an HTTP client."""
        return any(client.http is http for client in self._clients)

    def close(self, loop: AbstractEventLoop | None = None) -> Any:
        """Accept no more calls. Return the HTTP client if it is ours and to be closed here and now, else None."""
        self.closed = True
        binding = Binding(os.getpid(), loop)
        current = [client for client in self._clients if self.own and client.binding == binding]
        return current[0].http if current and current[0].close() else None


def _is_open_elsewhere(binding: Binding, process: int) -> bool:
    return binding.process == process and binding.loop is not None and not binding.loop.is_closed()


def running_loop() -> AbstractEventLoop | None:
    """Return the event loop of asyncio that runs in this thread, or None."""
    import asyncio  # noqa: PLC0415  only async clients need it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
