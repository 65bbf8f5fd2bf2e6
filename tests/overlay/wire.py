"""Shared by the tests of the overlay: a clock that is stopped, a scripted network, both kinds of client.

No test patches anything inside the overlay: time and chance come in by `Clock`, the network by an httpx transport.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from attrs import define, field

from billing_overlay import Clock
from tests.overlay.acme import CUSTOMER, Anything, App, AsyncAnything, acme, async_acme

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
Call = Callable[..., Any]


@define
class Time:
    """Time that passes only by sleeping or by assignment. `slept` has the delays, in seconds."""

    now: float = 1000.0
    slept: list[float] = field(factory=list)

    def clock(self, jitter: float = 1.0) -> Clock:
        """Return a clock for a client: full delays at jitter 1, numbered keys, noon at the start."""
        numbers = itertools.count(1)
        return Clock(
            now=lambda: self.now,
            wall=lambda: NOON.timestamp() + self.now - 1000.0,
            sleep=self.sleep,
            async_sleep=self.asleep,
            jitter=lambda: jitter,
            mint=lambda: f"minted-{next(numbers)}",
        )

    def sleep(self, seconds: float) -> None:
        """Pass the time at once."""
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        """Pass the time at once."""
        self.sleep(seconds)


class Network:
    """Responds from a script, whose last step recurs, and records each request. A step: a status, or an app."""

    def __init__(self, *script: int | App) -> None:
        self._script, self.requests = script or (200,), list[httpx.Request]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        step = self._script[min(len(self.requests), len(self._script) - 1)]
        self.requests.append(request)
        return respond(step)(request) if isinstance(step, int) else step(request)

    @property
    def last(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]


def respond(status: int = 200, body: Any = CUSTOMER, **headers: str) -> App:
    """Return a step that responds with JSON, or with bytes unchanged; underscores in header names become dashes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, bytes):
        return lambda request: httpx.Response(status, headers=named, stream=httpx.ByteStream(body))
    return lambda request: httpx.Response(status, headers=named, json=body)


def failing(error: Callable[[str], Exception]) -> App:
    """Return a step in which no response comes."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error("planted")

    return fail


LOST_BEFORE = failing(httpx.ConnectError)
LOST_AFTER = failing(httpx.ReadError)
TIMEOUT = failing(httpx.ReadTimeout)


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine and return its result."""
    return asyncio.run(work)


def _sync(app: App, operation_id: str, options: dict[str, Any] | None = None, **given: Any) -> Any:
    with acme(app, **{"clock": Time().clock(), **(options or {})}) as client:
        return Anything(client).make(operation_id, **given)


def _async(app: App, operation_id: str, options: dict[str, Any] | None = None, **given: Any) -> Any:
    async def work() -> Any:
        async with async_acme(app, **{"clock": Time().clock(), **(options or {})}) as client:
            return await AsyncAnything(client).make(operation_id, **given)

    return run(work())


make = _sync
both = pytest.mark.parametrize("call", [pytest.param(_sync, id="sync"), pytest.param(_async, id="async")])


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in parts; each takes `seconds`, and the last may be an error."""

    def __init__(self, *parts: bytes | Exception, time: Time | None = None, seconds: float = 0.0) -> None:
        self._parts, self._time, self._seconds, self.closed = parts, time or Time(), seconds, False

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            self._time.now += self._seconds
            if isinstance(part, Exception):
                raise part
            yield part

    async def __aiter__(self) -> Any:
        for part in self:
            yield part

    def close(self) -> None:
        """Record that the response was closed."""
        self.closed = True

    async def aclose(self) -> None:
        """Record that the response was closed."""
        self.close()
