"""The client's clock: time, sleep, randomness and new idempotency keys, so that a test controls all of them."""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Awaitable, Callable

from attrs import frozen


async def _async_sleep(seconds: float) -> None:
    """Pause in the event loop that runs, asyncio's or trio's."""
    import asyncio  # noqa: PLC0415  only an async client that sleeps needs it

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        sleep = sys.modules["trio"].sleep if "trio" in sys.modules else asyncio.sleep
    else:
        sleep = asyncio.sleep
    await sleep(seconds)


def _mint() -> str:
    """Return a random UUID of version 4. The uuid module takes three times as long, and a batch needs many."""
    octets = bytearray(os.urandom(16))
    octets[6], octets[8] = 0x40 | octets[6] & 0x0F, 0x80 | octets[8] & 0x3F
    text = octets.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


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
