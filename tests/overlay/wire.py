"""What the tests of the overlay share: a clock that stands still, a scripted network, both kinds of client.

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
    """Time that moves only by sleeping or by hand. `slept` holds the pauses, in seconds."""

    now: float = 1000.0
    slept: list[float] = field(factory=list)

    def clock(self, share: float = 1.0) -> Clock:
        """Make a clock for a client: no jitter at share 1, keys counted up, noon at the start."""
        numbers = itertools.count(1)
        return Clock(
            now=lambda: self.now,
            wall=lambda: NOON.timestamp() + self.now - 1000.0,
            sleep=self.sleep,
            async_sleep=self.asleep,
            jitter=lambda: share,
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
    """Answers by a script, whose last step repeats, and records each request. A step: a status, or an app."""

    def __init__(self, *script: int | App) -> None:
        self._script, self.requests = script or (200,), list[httpx.Request]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        step = self._script[min(len(self.requests), len(self._script) - 1)]
        self.requests.append(request)
        return answer(step)(request) if isinstance(step, int) else step(request)

    @property
    def last(self) -> httpx.Request:
        """The request that came last."""
        return self.requests[-1]


def answer(status: int = 200, body: Any = CUSTOMER, **headers: str) -> App:
    """Make a step that answers, with JSON or with bytes as they are; underscores in header names are dashes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, bytes):
        return lambda request: httpx.Response(status, headers=named, stream=httpx.ByteStream(body))
    return lambda request: httpx.Response(status, headers=named, json=body)


def failing(error: Callable[[str], Exception]) -> App:
    """Make a step in which no answer comes."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error("planted")

    return fail


LOST_BEFORE = failing(httpx.ConnectError)
LOST_AFTER = failing(httpx.ReadError)
TIMEOUT = failing(httpx.ReadTimeout)


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine to its end."""
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
    """A body that comes in parts; each part takes `seconds`, and the last may be an error."""

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
        """Note that the answer was closed."""
        self.closed = True

    async def aclose(self) -> None:
        """Note that the answer was closed."""
        self.close()
