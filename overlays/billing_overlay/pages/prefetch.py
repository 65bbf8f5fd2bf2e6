"""The request of the next page ahead of its turn: its first attempt runs while the caller reads the current page.

Only the sending happens ahead, with the reservation of its turn in shared rate limits. Retries, delays, decoding,
reports and errors happen when the page's turn comes, in the caller's own thread or task, and the time for which a
response waited there does not count.
"""

from __future__ import annotations

from contextvars import copy_context
from threading import Thread, current_thread
from typing import Any, cast

from msgspec.structs import replace

from ..messages import Failure, Reservation, Response, Send, Sleep, Steps
from ..wire.credentials import remember
from ..wire.progress import STOP, Stop
from .fetching import PageFetcher
from .pagination import PageRequest


class _Prefetch:
    """A call that has started.

    _step: the next one. _result: of its first attempt, or a turn that is to come, and when it came; None until it did.
    """

    def __init__(self, fetcher: PageFetcher, page_request: PageRequest) -> None:
        now = fetcher.now
        lag = [0.0]
        self._steps: Steps = fetcher.steps(page_request, lambda: now() - lag[0])  # without self: no reference cycle
        self._fetcher = fetcher
        self._lag = lag
        self._step = next(self._steps)
        self._started = now()
        self._result: tuple[Response | Failure | Reservation, float] | None = None
        self._context = copy_context()

    @property
    def _is_ahead(self) -> bool:
        """Whether the next step is performed ahead of the page's turn: up to the first response, or the first delay."""
        return self._result is None and not isinstance(self._step, Sleep)

    def _keep(self, result: Response | Failure | Reservation) -> None:
        if isinstance(result, Reservation) and not result.delay:
            self._step = self._steps.send(result)
        else:
            self._result = result, self._fetcher.now()

    def _remaining_steps(self) -> Steps:
        """Continue with the result of the first attempt; without one, send it once more."""
        remember(self._context)  # an error is masked here
        result, came = self._result or (None, self._started)
        lag = self._lag[0] = self._fetcher.now() - came
        try:
            step = self._step if result is None else self._steps.send(result)
            if isinstance(step, Sleep) and not isinstance(result, Response | Failure):
                step = Sleep(max(0.0, step.seconds - lag))  # the call's turn came nearer meanwhile
            while True:
                later = replace(step, until=step.until + lag) if isinstance(step, Send) else step
                step = self._steps.send((yield later))
        except StopIteration as end:
            return end.value


class Prefetch(_Prefetch):
    """Sends in a thread, which ends with the attempt."""

    def __init__(self, fetcher: PageFetcher, page_request: PageRequest) -> None:
        super().__init__(fetcher, page_request)
        self._stop = Stop()
        self._thread = Thread(None, self._context.run, "prefetch", (self._send,), daemon=True)
        self._thread.start()

    def _send(self) -> None:
        STOP.set(self._stop)
        while self._is_ahead:
            self._keep(self._fetcher.perform(self._step))

    def page(self) -> Any:
        """Return the page, or raise the error of its call. In a forked child, where the thread is gone, send here."""
        self._thread.join()
        return self._fetcher.drive(self._remaining_steps())

    def cancel(self) -> None:
        """End the attempt. If the thread itself collects the iterator as garbage, it ends anyway."""
        if self._thread.is_alive() and self._thread is not current_thread():
            self._stop.set()
            if self._fetcher.owns_connections:  # an attempt over the caller's own cannot be stopped
                self._thread.join(1.0)


class AsyncPrefetch(_Prefetch):
    """Sends in a task of asyncio."""

    def __init__(self, fetcher: PageFetcher, page_request: PageRequest) -> None:
        import asyncio  # noqa: PLC0415  only async clients need it

        super().__init__(fetcher, page_request)
        self._task = asyncio.get_running_loop().create_task(self._send(), context=self._context)
        self._wait = asyncio.wait

    async def _send(self) -> None:
        while self._is_ahead:
            result = await self._fetcher.perform(self._step)
            if isinstance(result, Failure) and result.interrupted and not isinstance(result.error, Exception):
                raise cast("BaseException", result.error)  # cancelled
            self._keep(result)

    async def page(self) -> Any:
        """Return the page, or raise the error of its call. If another task cancelled the attempt, send it once more."""
        await self._wait([self._task])
        return await self._fetcher.drive(self._remaining_steps())

    async def cancel(self) -> None:
        """End the attempt."""
        if self._task.cancel():
            await self._wait([self._task])
