"""Calls by tasks of one event loop: one after the other, or all at once. Imports no client."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

AsyncCall = Callable[[], Awaitable[Any]]
Batch = Callable[[AsyncCall, int], Any]


async def once(work: AsyncCall) -> Any:
    """Make one call."""
    return await work()


async def in_turn(work: AsyncCall, count: int) -> None:
    """Make a number of calls, each after the one before."""
    for _ in range(count):
        await work()


async def at_once(work: AsyncCall, count: int) -> None:
    """Make a number of calls, each in a task of its own."""
    await asyncio.gather(*(work() for _ in range(count)))


def run(runner: asyncio.Runner, batch: Batch, work: AsyncCall, count: int) -> Callable[[], Any]:
    """Return a function that runs a batch to its end."""
    return lambda: runner.run(batch(work, count))
