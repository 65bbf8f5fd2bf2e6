"""A clock that advances only on request, so that no test waits."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from billing_overlay import Clock

START = datetime(2026, 1, 1, tzinfo=UTC)


class FrozenClock:
    """The time of a client and its sandbox. A client that sleeps moves it on, and `slept` lists the delays."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start
        self.slept: list[float] = []
        self.reset()

    def reset(self) -> None:
        """Return to the start: the time, the delays, and the number of the next key."""
        self._keys = itertools.count(1)
        self.seconds = 0.0
        self.slept.clear()

    @property
    def time(self) -> datetime:
        """The present time."""
        return self._start + timedelta(seconds=self.seconds)

    def advance(self, seconds: float) -> None:
        """Move the time on."""
        self.seconds += seconds

    def clock(self) -> Clock:
        """Return the clock of a client: without jitter, and with keys that are numbered."""
        return Clock(
            now=lambda: self.seconds,
            wall=lambda: self._start.timestamp() + self.seconds,
            sleep=self._sleep,
            async_sleep=self._async_sleep,
            jitter=lambda: 0.5,
            mint=lambda: f"key-{next(self._keys)}",
        )

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    async def _async_sleep(self, seconds: float) -> None:
        self._sleep(seconds)
