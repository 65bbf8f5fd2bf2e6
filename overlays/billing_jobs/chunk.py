"""Writes one chunk: commits the intent of a wave, sends it, and commits its outcomes with the intent of the next."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from threading import Event
from time import monotonic
from typing import Any

from msgspec import Struct

from . import writing
from .problems import Interrupted, Stop
from .sending import Sender, Steps, WaveSender
from .states import is_alive
from .store import Store
from .values import Outcome, Row
from .waves import OpenRows, Shape

_LOG = logging.getLogger("billing_jobs")
_LONG = 30.0
"""Seconds: a longer wait is reported."""
_EXPIRED = "its outcome stayed unknown until its idempotency key expired"


class ChunkWriter(Struct, frozen=True, eq=False):
    """What a worker needs to write the chunks of a job.

    send: sends a wave. lifetime: of keys, in seconds. patience: seconds for which rows are tried again while none gets
    through. stopping: set to stop between two waves. may_send: returns False once the worker must send nothing more.
    stored: makes a transaction, again if the store was away.
    """

    store: Store
    job: int
    sender: Sender
    shape: Shape
    send: WaveSender
    lifetime: float | None
    patience: float
    stopping: Event
    may_send: Callable[[], bool]
    stored: Callable[..., Any]

    def write(self, number: int) -> None:
        """Write the open rows of a chunk.

        Raise Interrupted if the worker stops, Stop if the job should, and Fenced if another worker took the chunk.
        """
        epoch, now, found = self.stored(writing.enter, self.store, self.job, number)
        rows = OpenRows(found, now, self.lifetime)
        outcomes: list[Outcome] = []
        problem: Exception | None = None
        reason: str | None = None
        last = monotonic()
        while True:
            wave = rows.next_wave(self.shape, monotonic())
            if self.stopping.is_set() or not self.may_send():
                problem = problem or Interrupted()
            intent = [] if problem else [row.n for unit in wave.send for row in unit]
            now = self.stored(writing.commit, self.store, self.job, number, epoch, outcomes, intent)
            if problem is not None:
                raise problem
            outcomes = []
            if wave.send:
                sent, problem = self._sent([self._steps(unit, now) for unit in wave.send])
                outcomes = rows.follow(sent, monotonic())
                reason = next((outcome.reason for outcome in outcomes if outcome.again_after), reason)
                last = last if all(outcome.again_after for outcome in outcomes) else monotonic()
            elif wave.wait is None:
                return
            elif max(monotonic() - last, wave.wait) > self.patience:
                raise Stop(self._hopeless(wave.wait, reason))
            else:
                if wave.wait >= _LONG:
                    _LOG.warning("%d rows of a chunk wait %.0f s: %s", rows.count, wave.wait, reason)
                self.stopping.wait(wave.wait)

    def _hopeless(self, wait: float, reason: str | None) -> str:
        if wait > self.patience:
            return f"no row may be sent for {wait:,.0f} s, more than the patience of {self.patience:g} s: {reason}"
        return f"nothing got through for {self.patience:g} s: {reason}"

    def _steps(self, unit: Sequence[Row], now: float) -> Steps:
        """Return the steps for the rows of a call, whose intent was committed at `now`."""
        for row in unit:
            if row.look_up is None and row.resent and not is_alive(row.first_sent, now, self.lifetime):
                row.look_up = _EXPIRED
            row.attempts += 1
            row.first_sent = now if row.first_sent is None else row.first_sent
        return self.sender.steps(unit)

    def _sent(self, calls: Sequence[Steps]) -> tuple[list[Outcome], Exception | None]:
        """Return the outcomes of a wave, and what stops the job."""
        outcomes: list[Outcome] = []
        problem: Exception | None = None
        for result in self.send(calls):
            outcomes.extend(result.outcomes)
            problem = result.problem or problem
        return outcomes, problem
