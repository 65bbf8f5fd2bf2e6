"""Where calls go out from: one HTTP client for each process and event loop, closed when nobody is in it. No httpx."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

from ..errors import ConfigurationError
from .deadline import DeadlinePassed

Here: TypeAlias = tuple[int, Any]
"""A process, and the event loop that runs in it, if one does."""
PLACES = 32  # httpcore looks at each connection for each, so that more of them make many calls slower
CLOSED = "this client, or its http_client, is closed: keep it open while calls run"


class Home:
    """An HTTP client and the calls that it makes. places: a semaphore, to queue at; httpx's queue takes square time."""

    def __init__(self, http: Any, here: Here, places: Any = None) -> None:
        self.http, self.here, self._places = http, here, places
        self._calls = set[int]()
        self._closing = False

    def enter(self, call: object) -> None:
        """Note a call."""
        self._calls.add(id(call))
        self.check()

    def check(self) -> None:
        """Refuse a call of a client that is closed."""
        if self._closing or self.http.is_closed:
            raise ConfigurationError(CLOSED)

    def leave(self, call: object = None) -> bool:
        """Forget a call; True: nobody is left in a home to be closed."""
        self._calls.discard(id(call))
        return self._closing and not self._calls

    def close(self) -> bool:
        """Let nobody in; True: nobody is there."""
        self._closing = True
        return self.leave()

    @asynccontextmanager
    async def place(self, seconds: float) -> AsyncIterator[None]:
        """Wait for a place, in turn."""
        import asyncio  # noqa: PLC0415  only async clients need it

        if self._places is None:
            yield
            return
        try:
            async with asyncio.timeout(seconds):
                await self._places.acquire()
        except TimeoutError:
            raise DeadlinePassed from None
        try:
            self.check()
            yield
        finally:
            self._places.release()


class Pool:
    """The home of one or more clients: around the caller's own HTTP client, or made when first needed."""

    def __init__(self, given: Any, make: Callable[[Here], Home]) -> None:
        self.own, self.closed, self._make = given is None, False, make
        self._homes = [] if given is None else [Home(given, (os.getpid(), None))]  # the last one counts
        self._locks: dict[int, threading.Lock] = {}  # by process: a fork may copy one that is held, for ever

    def home(self, loop: Any = None) -> Home:
        """Give the home of this process and event loop."""
        if self.closed:
            raise ConfigurationError(CLOSED)
        here = (os.getpid(), loop if self.own else None)
        if self._homes and self._homes[-1].here == here:
            return self._homes[-1]
        with self._locks.setdefault(here[0], threading.Lock()):
            if not self._homes or self._homes[-1].here != here:
                self._homes = [*self._left(here[0]), self._make(here)]
            if self.closed:  # since we looked
                self._homes[-1].close()
            return self._homes[-1]

    def warm_up(self, loop: Any = None) -> None:
        """Make a first home. One that no loop owns lends its TLS context, which all share, to the next."""
        if not self._homes:
            self.home(loop)

    def _left(self, process: int) -> list[Home]:
        """Keep a parent's homes untouched; drop those whose loop has ended; refuse to take what is in use."""
        if not self.own:
            raise ConfigurationError("http_client was made before a fork: make it, and its client, in this process")
        if any(one.here[0] == process and one.here[1] and not one.here[1].is_closed() for one in self._homes):
            raise ConfigurationError("an async client serves one event loop at a time: make a client for each")
        return [one for one in self._homes if one.here[0] != process]

    def holds(self, http: Any) -> bool:
        """Tell whether this is the home of that HTTP client."""
        return any(one.http is http for one in self._homes)

    def close(self, loop: Any = None) -> Any:
        """Let nobody in; gives the HTTP client if it is ours to close, here and now."""
        self.closed = True
        here = [one for one in self._homes if self.own and one.here == (os.getpid(), loop)]
        return here[0].http if here and here[0].close() else None


def running_loop() -> Any:
    """Return the event loop of asyncio that runs in this thread, or None."""
    import asyncio  # noqa: PLC0415  only async clients need it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
