"""Shared rate limits, sync and async: each step is decided here, and performed by a store."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Generator, Sequence
from functools import partial
from threading import Lock
from typing import Any, TypeAlias

from billing_overlay import Reservation, Turn
from billing_overlay.errors import ConfigurationError

from . import script
from .address import Address, parse
from .outage import Outage
from .share import Shares
from .store import ERRORS, TIMEOUTS, AsyncStore, Command, Store, is_refusal

_Steps: TypeAlias = Generator[Command, Any, Any]


class SharedLimits:
    """Rate limits whose turns are reserved in one Redis or Valkey server, by all that use it.

    url: redis://, rediss:// (TLS), valkey://, valkeys:// or unix://; its parameter `workers` is the default of workers.
    workers: how many processes there are; while the store is away, each takes such a part of every limit. timeout:
    seconds after which the store counts as away. padding: seconds added to each window, so that what delays a sender
    does not exceed a limit. namespace: what keys begin with. clock: seconds.

    Usable by sync and async clients, threads, event loops and forks at once. Raise ConfigurationError for an invalid
    URL, and from the first call if the store refuses the password or the script.
    """

    def __init__(
        self,
        url: str,
        *,
        workers: int | None = None,
        timeout: float = 0.25,
        padding: float = 0.05,
        namespace: str = "billing",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address = parse(url)
        self._workers = self._address.workers if workers is None else workers
        if self._workers is not None and self._workers < 1:
            raise ConfigurationError(f"workers must be a whole number from 1, not {self._workers!r}")
        self._timeout, self._padding, self._namespace, self._clock = timeout, padding, namespace, clock
        try:
            self._process = self._new_process()
        except (TypeError, ValueError):
            raise ConfigurationError("rate_limits: the URL has an unknown or invalid parameter") from None

    def __repr__(self) -> str:
        return f"<SharedLimits at {self._address.shown}>"

    def reserve(self, scope: str, turns: Sequence[Turn], remaining: float, held: int = 0) -> Reservation:
        """Take turns at the first time that all of them permit; see `billing_overlay.RateLimits`.

        held: how many turns were taken before the last delay: they are taken again only if a pause was set since.
        """
        reservation: Reservation = self._perform(self._reserve(scope, turns, self._clock() + remaining, held))
        return reservation

    async def areserve(self, scope: str, turns: Sequence[Turn], remaining: float, held: int = 0) -> Reservation:
        """Do as `reserve` does."""
        steps = self._reserve(scope, turns, self._clock() + remaining, held)
        reservation: Reservation = await self._aperform(steps)
        return reservation

    def pause(self, scope: str, turns: Sequence[Turn], seconds: float) -> None:
        """Give no turn of these buckets and entities, to anyone, before a number of seconds has passed."""
        self._perform(self._pause(scope, turns, self._clock() + seconds))

    async def apause(self, scope: str, turns: Sequence[Turn], seconds: float) -> None:
        """Do as `pause` does."""
        await self._aperform(self._pause(scope, turns, self._clock() + seconds))

    def _reserve(self, scope: str, turns: Sequence[Turn], until: float, held: int) -> _Steps:
        keys, process = script.keys(self._namespace, scope, turns), self._current()
        asked_at = self._clock()
        if process.outage.may_use(asked_at):
            try:
                yield from self._report_pauses(process)
                remaining = until - self._clock()
                arguments = script.arguments(turns, remaining, held, self._padding)
                reply = yield self._command(script.RESERVE, keys, arguments, remaining)
                reservation = script.reservation(reply, len(turns))
            except ERRORS as error:
                self._failed(process, error, until - asked_at)
            else:
                process.outage.succeeded(self._clock(), asked_at)
                return reservation
        now = self._clock()
        return process.shares.reserve(scope, turns, now, until - now, held)

    def _pause(self, scope: str, turns: Sequence[Turn], until: float) -> _Steps:
        process = self._current()
        process.shares.pause(scope, turns, until)
        asked_at = self._clock()
        process.paused(tuple(script.pauses(script.keys(self._namespace, scope, turns))), until, asked_at)
        if process.outage.may_use(asked_at):
            try:
                yield from self._report_pauses(process)
            except ERRORS as error:
                self._failed(process, error, self._timeout)
            else:
                process.outage.succeeded(self._clock(), asked_at)

    def _report_pauses(self, process: _Process) -> _Steps:
        """Let the store know of the pauses that this process met, also while the store was away."""
        for keys, until in [*process.pauses.items()]:
            seconds = until - self._clock()
            if seconds > 0:
                yield self._command(script.PAUSE, [*keys], [script.micro(seconds)], self._timeout)
            process.reported(keys, until)

    def _failed(self, process: _Process, error: Exception, seconds: float) -> None:
        """Go on without the store. Raise ConfigurationError if it refused the first call: nothing was sent then.

        seconds: which the call had. One in a hurry does not make the store count as away while it responds to others.
        """
        if is_refusal(error) and not process.outage.was_used:
            raise ConfigurationError(
                f"rate_limits: the store at {self._address.shown} refuses its use ({type(error).__name__}): "
                "check user, password, database and permissions"
            ) from None
        now = self._clock()
        is_hurried = seconds < self._timeout and isinstance(error, TIMEOUTS)
        if not (is_hurried and process.outage.has_succeeded_since(now - self._timeout)):
            process.outage.failed(error, now)

    def _command(self, text: str, keys: list[str], arguments: list[int], remaining: float) -> Command:
        return Command(text, keys, arguments, max(0.001, min(self._timeout, remaining)))

    def _perform(self, steps: _Steps) -> Any:
        store = self._current().store
        try:
            command = next(steps)
            while True:
                try:
                    reply = store.run(command)
                except ERRORS as error:
                    command = steps.throw(error)
                else:
                    command = steps.send(reply)
        except StopIteration as end:
            return end.value

    async def _aperform(self, steps: _Steps) -> Any:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return await self._perform_in_thread(steps)
        store = self._current().store_of(loop)
        async with store.slots:
            try:
                command = next(steps)
                while True:
                    try:
                        reply = await store.run(command)
                    except ERRORS as error:
                        command = steps.throw(error)
                    else:
                        command = steps.send(reply)
            except StopIteration as end:
                return end.value

    async def _perform_in_thread(self, steps: _Steps) -> Any:
        """Perform the steps under trio, for which the library has no connections."""
        from anyio.to_thread import run_sync  # noqa: PLC0415  which httpx brings along

        return await run_sync(partial(self._perform, steps))

    def _current(self) -> _Process:
        """Return the state of this process; a fork has one of its own."""
        if self._process.id != os.getpid():
            self._process = self._new_process()
        return self._process

    def _new_process(self) -> _Process:
        return _Process(self._address, self._workers, self._timeout)


class _Process:
    """What belongs to one process: its connections, its part of the limits, and pauses that the store may not know."""

    def __init__(self, address: Address, workers: int | None, timeout: float) -> None:
        self.id = os.getpid()
        self.outage = Outage(address.shown, workers)
        self.shares = Shares(workers or 1)
        self.pauses: dict[tuple[str, ...], float] = {}
        self._lock = Lock()
        self._loops: dict[asyncio.AbstractEventLoop, AsyncStore] = {}
        self._url = address.url
        self.store = Store(self._url, timeout)

    def store_of(self, loop: asyncio.AbstractEventLoop) -> AsyncStore:
        """Return the connections of an event loop, and forget those of loops that ended."""
        store = self._loops.get(loop)
        if store is None:
            with self._lock:
                self._loops = {loop: store for loop, store in self._loops.items() if not loop.is_closed()}
                store = self._loops[loop] = AsyncStore(self._url)
        return store

    def paused(self, keys: tuple[str, ...], until: float, now: float) -> None:
        """Remember a pause for the store: of the same turns the longest, and none that has ended."""
        with self._lock:
            pauses = {known: end for known, end in self.pauses.items() if end > now}
            pauses[keys] = max(until, pauses.get(keys, until))
            self.pauses = pauses

    def reported(self, keys: tuple[str, ...], until: float) -> None:
        """Forget a pause that the store knows."""
        with self._lock:
            if self.pauses.get(keys) == until:
                del self.pauses[keys]
