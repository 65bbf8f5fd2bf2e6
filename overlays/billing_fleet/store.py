"""The connections to the store, sync and async. Nothing here decides what follows from an error."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from hashlib import sha1
from itertools import count
from typing import Any

import redis
import redis.asyncio
from msgspec import Struct
from redis.backoff import NoBackoff

ERRORS = (redis.RedisError, OSError, TimeoutError, ValueError, OverflowError)
"""What a store that is away, or is none, makes a command raise; the last two come of replies that are no replies."""
TIMEOUTS = (redis.TimeoutError, TimeoutError)
_REFUSALS = (redis.exceptions.AuthorizationError, redis.AuthenticationError, redis.exceptions.NoPermissionError)
_REFUSED = ("NOAUTH", "NOPERM", "WRONGPASS", "DB index", "invalid DB", "unknown command", "ERR unknown command",
            "MOVED", "WRONGTYPE", "Authentication required", "invalid username-password")  # fmt: skip
_SLOTS = 16
"""Commands at once in one event loop; each has a connection."""
_UNLIMITED = 2**31
"""Connections of threads: the library's default of 100 would count as a store that is away."""
_PROTOCOL = 2
"""In which nothing comes unasked: under 3 the library does not refuse a connection that holds a surplus reply."""
_TICKETS = count(1)


class Command(Struct, frozen=True):
    """A script with its keys and arguments. seconds: after which the store counts as away."""

    script: str
    keys: list[str]
    arguments: list[int]
    seconds: float

    def by_hash(self, ticket: int) -> tuple[Any, ...]:
        """Return the command for a store that knows the script."""
        digest = sha1(self.script.encode(), usedforsecurity=False).hexdigest()  # which is how stores name scripts
        return "EVALSHA", digest, len(self.keys), *self.keys, *self.arguments, ticket

    def by_text(self, ticket: int) -> tuple[Any, ...]:
        """Return the command that also makes the store know the script."""
        return "EVAL", self.script, len(self.keys), *self.keys, *self.arguments, ticket


def _reply_of(ticket: int, reply: Any) -> list[Any]:
    """Return what a script returned. Raise InvalidResponse for the reply to another one: the connection is closed."""
    if not isinstance(reply, list) or reply[-1:] != [ticket]:
        raise redis.InvalidResponse("not the reply to this command")
    return reply[:-1]


def is_refusal(error: Exception) -> bool:
    """Return whether the store is there, but refuses the user, the database or the script: waiting does not help."""
    is_text = isinstance(error, redis.ResponseError) and str(error).startswith(_REFUSED)
    return is_text or isinstance(error, (*_REFUSALS, redis.exceptions.MovedError))


class Store:
    """The connections of a process, for threads. One that was interrupted is closed: its reply may come later."""

    def __init__(self, url: str, timeout: float) -> None:
        retry = redis.retry.Retry(NoBackoff(), 0)
        self._made = redis.ConnectionPool.from_url(
            url, retry=retry, socket_timeout=timeout, socket_connect_timeout=timeout, protocol=_PROTOCOL,
            max_connections=_UNLIMITED,
        )  # fmt: skip
        self._idle = deque((self._made.make_connection(),))

    def run(self, command: Command) -> Any:
        """Run a script, and return what it returns. Raise one of ERRORS."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._made.make_connection()
        is_clean, ticket = False, next(_TICKETS)
        try:
            _ensure(connection)
            try:
                reply = _reply(connection, command.by_hash(ticket), command.seconds)
            except redis.exceptions.NoScriptError:
                reply = _reply(connection, command.by_text(ticket), command.seconds)
            found = _reply_of(ticket, reply)
            is_clean = True
            return found
        finally:
            if not is_clean:
                connection.disconnect()
            self._idle.append(connection)


def _ensure(connection: Any) -> None:
    """Connect, again if the store has closed the connection."""
    connection.connect()
    try:
        is_ready = not connection.can_read()
    except ERRORS:
        is_ready = False
    if not is_ready:
        connection.disconnect()
        connection.connect()


def _reply(connection: Any, parts: tuple[Any, ...], seconds: float) -> Any:
    connection.send_command(*parts)
    if not connection.can_read(timeout=seconds):
        raise redis.TimeoutError("no reply in time")
    return connection.read_response()


class AsyncStore:
    """The connections of one event loop. They close with it, if asyncio.run, or what does as it does, ends it."""

    def __init__(self, url: str) -> None:
        retry = redis.asyncio.retry.Retry(NoBackoff(), 0)
        self._made = redis.asyncio.ConnectionPool.from_url(
            url, retry=retry, socket_timeout=None, socket_connect_timeout=None, protocol=_PROTOCOL
        )
        self._idle: list[Any] = []
        self._ending: AsyncGenerator[None, None] | None = None
        self.slots = asyncio.Semaphore(_SLOTS)

    async def run(self, command: Command) -> Any:
        """Run a script, and return what it returns. Raise one of ERRORS."""
        if self._ending is None:
            self._ending = _closing(self._idle)
            await anext(self._ending)
        connection = self._idle.pop() if self._idle else self._made.make_connection()
        is_clean, ticket = False, next(_TICKETS)
        try:
            async with _limited(command.seconds):
                await self._made.ensure_connection(connection)
                try:
                    reply = await _areply(connection, command.by_hash(ticket))
                except redis.exceptions.NoScriptError as error:
                    error.__traceback__ = None  # a cycle, which would keep the connection when nothing else does
                    reply = await _areply(connection, command.by_text(ticket))
            found = _reply_of(ticket, reply)
            is_clean = True
            return found
        finally:
            if not is_clean:
                await connection.disconnect(nowait=True)
            self._idle.append(connection)


async def _areply(connection: Any, parts: tuple[Any, ...]) -> Any:
    await connection.send_command(*parts)
    return await connection.read_response()


@asynccontextmanager
async def _limited(seconds: float) -> AsyncGenerator[None, None]:
    """Raise TimeoutError after a number of seconds, in which the loop was not blocked: the reply may have come then."""
    loop, limit = asyncio.get_running_loop(), asyncio.timeout(None)
    timers: list[asyncio.TimerHandle] = []

    def start(now: float) -> None:
        timers[:] = [loop.call_at(now + seconds, check, now + seconds)]

    def check(due: float) -> None:
        if (now := loop.time()) - due < seconds / 2:
            limit.reschedule(now)
        else:
            start(now)

    start(loop.time())
    try:
        async with limit:
            yield
    finally:
        timers[0].cancel()


async def _closing(connections: list[Any]) -> AsyncGenerator[None, None]:
    """Wait for the end of the event loop, which closes its generators, and close the connections."""
    try:
        yield
    finally:
        for connection in connections:
            await connection.disconnect(nowait=True)
