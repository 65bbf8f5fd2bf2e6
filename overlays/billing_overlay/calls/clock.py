"""The client's clock: time, sleep, randomness and new idempotency keys, so that a test controls all of them."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Awaitable, Callable

from attrs import frozen


async def _async_sleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415  only an async client that sleeps needs it

    await asyncio.sleep(seconds)


def _mint() -> str:
    return str(uuid.uuid4())


@frozen
class Clock:
    """Time, sleep, randomness and new idempotency keys, replaceable in tests.

    now: monotonic, in seconds. wall: seconds since 1970. sleep, async_sleep: pause for a number of seconds. jitter: a
    random number from 0 to 1, which scales the backoff. mint: a new idempotency key.
    """

    now: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _async_sleep
    jitter: Callable[[], float] = random.random
    mint: Callable[[], str] = _mint
