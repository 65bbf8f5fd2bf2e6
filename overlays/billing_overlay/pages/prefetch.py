"""The call for a page ahead: its first attempt is under way while the caller reads the page before it.

Only the sending goes ahead. What judges, repeats, waits, decodes, reports and raises runs when the page's turn comes,
in the caller's own thread or task, and the time that an answer lay there counts for nothing.
"""

from __future__ import annotations

from contextvars import copy_context
from threading import Thread, current_thread
from typing import Any, cast

from attrs import evolve
from msgspec.structs import replace

from ..calls.attempts import Send
from ..calls.call import Steps
from ..calls.retry_policy import Failure
from ..wire.deadline import STOP, Stop
from .pagination import Walk


class _Ahead:
    """A call that has begun. sent: what came of its first attempt, and when; None while that is not known."""

    def __init__(self, client: Any, walk: Walk) -> None:
        config, lag = client._context.config, [0.0]
        now = config.clock.now
        clock = evolve(config.clock, now=lambda: now() - lag[0])  # without self, which would make a circle
        self._steps: Steps = client._steps(replace(client._context, config=evolve(config, clock=clock)), walk)
        self._client, self._now, self._lag = client, now, lag
        self._step, self._begun = next(self._steps), now()
        self._sent: tuple[Any, float] | None = None

    def _rest(self) -> Steps:
        """Go on with what came; where nothing did, send once more."""
        result, came = self._sent or (None, self._begun)
        lag = self._lag[0] = self._now() - came
        try:
            step = self._step if result is None else self._steps.send(result)
            while True:
                later = replace(step, until=step.until + lag) if isinstance(step, Send) else step
                step = self._steps.send((yield later))
        except StopIteration as end:
            return end.value


class Ahead(_Ahead):
    """Sends in a thread, which ends with the attempt."""

    def __init__(self, client: Any, walk: Walk) -> None:
        super().__init__(client, walk)
        self._stop, self._thread = Stop(), Thread(None, copy_context().run, "prefetch", (self._send,), daemon=True)
        self._thread.start()

    def _send(self) -> None:
        STOP.set(self._stop)
        self._sent = self._client._transport.send(self._step), self._now()

    def page(self) -> Any:
        """Give the page, or raise what its call ends in. In a forked child there is no thread, and it sends itself."""
        self._thread.join()
        return self._client._drive(self._rest())

    def drop(self) -> None:
        """End what is under way; where the thread itself collects the walk as garbage, it ends anyway."""
        if self._thread.is_alive() and self._thread is not current_thread():
            self._stop.set()
            if self._client._context.config.http_client is None:  # one that sends with the caller's own cannot be told
                self._thread.join(1.0)


class AsyncAhead(_Ahead):
    """Sends in a task of asyncio."""

    def __init__(self, client: Any, walk: Walk) -> None:
        import asyncio  # noqa: PLC0415  only async clients need it

        super().__init__(client, walk)
        self._task, self._wait = asyncio.get_running_loop().create_task(self._send()), asyncio.wait

    async def _send(self) -> None:
        result = await self._client._transport.send(self._step)
        if isinstance(result, Failure) and result.interrupted and not isinstance(result.error, Exception):
            raise cast("BaseException", result.error)  # cancelled
        self._sent = result, self._now()

    async def page(self) -> Any:
        """Give the page, or raise what its call ends in; where somebody else cancelled the task, send once more."""
        await self._wait([self._task])
        return await self._client._drive(self._rest())

    async def drop(self) -> None:
        """End what is under way."""
        if self._task.cancel():
            await self._wait([self._task])
