"""The retry budget, by which an outage is not amplified, and where the turns of declared rate limits are counted.

A client and its copies share one of each; both are thread-safe. No I/O and no clock: the time is an argument.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Sequence
from importlib import import_module
from itertools import repeat
from math import inf
from typing import Protocol, cast
from weakref import WeakSet

from msgspec import Struct

from ..errors import ConfigurationError, missing
from ..messages import Reservation, Turn

LONGEST_PAUSE = 300.0
"""In seconds. A longer Retry-After, such as of a daily quota of one endpoint, must not end all other calls for so long;
the next refusal renews it.
"""
_METHODS = ("reserve", "areserve", "pause", "apause")
_SWEPT = 128
"""So many counts of entities are kept without looking for those that have expired."""


class RetryBudget:
    """A token bucket: each retry costs tokens, and each success returns one.

    A client may make `retries` of them in a row, and then one for every `cost` successes: while a provider is down, the
    client adds a tenth to its load instead of multiplying it by the number of attempts.
    """

    def __init__(self, retries: int = 100, cost: int = 10) -> None:
        self._capacity = retries * cost
        self._tokens = self._capacity
        self._cost = cost
        self._lock = threading.Lock()

    @property
    def is_exhausted(self) -> bool:
        """Whether no retry is left."""
        return self._tokens < self._cost

    def spend(self) -> None:
        """Pay for a retry."""
        with self._lock:
            self._tokens -= self._cost

    def earn(self) -> None:
        """Return the token of a success."""
        if self._tokens < self._capacity:
            with self._lock:
                self._tokens += 1


class RateLimits(Protocol):
    """Where rate limits are counted, such as for all processes that share an account.

    Turns of one scope, bucket and entity are given in time order, at most `limit` units in any `window` seconds. A lost
    store raises nothing. scope: what the limits are of, as text: provider, environment and account.
    """

    def reserve(self, scope: str, turns: Sequence[Turn], remaining: float, held: int = 0) -> Reservation:
        """Take the turns in order, up to the first that is not free now, which is taken at its later time.

        That one is not taken if its delay is `remaining` seconds or more: then the call ends. After a delay the call
        reserves again, and states how many of the turns it holds: those are taken anew only if a pause came meanwhile.
        """
        ...

    async def areserve(self, scope: str, turns: Sequence[Turn], remaining: float, held: int = 0) -> Reservation:
        """Do as `reserve` does."""
        ...

    def pause(self, scope: str, turns: Sequence[Turn], seconds: float) -> None:
        """Give no turn of these buckets and entities before a number of seconds has passed."""
        ...

    async def apause(self, scope: str, turns: Sequence[Turn], seconds: float) -> None:
        """Do as `pause` does."""
        ...


def shared_limits(given: str | RateLimits | None) -> RateLimits | None:
    """Return what the option `rate_limits` stands for. Raise ConfigurationError for anything but a URL or RateLimits.

    The error does not show the URL, which may hold a password.
    """
    if isinstance(given, str):
        try:
            return cast("RateLimits", import_module("billing_fleet").SharedLimits(given))
        except ImportError as error:
            raise ConfigurationError(missing("rate_limits", error.name, "fleet")) from None
    is_limits = not isinstance(given, type) and all(callable(getattr(given, name, None)) for name in _METHODS)
    if given is not None and not is_limits:
        methods = ", ".join(_METHODS)
        raise ConfigurationError(f"rate_limits must be a URL or an object with {methods}, not {type(given).__name__}")
    return given


class _Count(Struct, eq=False):
    """The turns of one bucket and entity. times: of the last `limit` units, in order. paused_until: in seconds."""

    times: deque[float]
    limit: int
    window: float
    paused_until: float = -inf

    def due(self, units: int, now: float) -> float:
        """Return the time from which so many units more are within the limit: the oldest ones have left the window.

        It is never before the last turn: that one waited for an older one than this one does, or for the same pause.
        """
        due = self.paused_until if self.paused_until > now else now
        oldest = len(self.times) + units - self.limit - 1
        if oldest >= 0 and self.times[oldest] + self.window > due:
            due = self.times[oldest] + self.window
        return due

    def has_expired(self, now: float) -> bool:
        return self.paused_until < now and (not self.times or self.times[-1] + self.window < now)


class RateLimiter:
    """Counts the turns of one client over sliding windows, with the semantics of `RateLimits`.

    now: seconds of a clock. A thread may come with a time that another one has passed already; that is not a delay.
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[str, tuple[str, ...]], _Count] = {}
        self._swept = _SWEPT
        self._now = -inf
        self._lock = threading.Lock()
        _LIMITERS.add(self)

    def reserve(self, turns: Sequence[Turn], now: float, remaining: float, held: int = 0) -> Reservation:
        """Take the turns in order, up to the first that is not free now; see `RateLimits.reserve`."""
        with self._lock:
            self._now = now = now if now > self._now else self._now
            taken = 0
            for turn in turns:
                count = self._counts.get((turn.bucket, turn.entity)) or self._new(turn)
                if taken >= held or count.paused_until > now:
                    due = count.due(turn.units, now)
                    delay = due - now
                    if delay and delay >= remaining:
                        return Reservation(delay, taken)
                    count.times.extend(repeat(due, turn.units))
                    if delay:
                        return Reservation(delay, taken + 1)
                taken += 1
        return Reservation(0.0, taken)

    def pause(self, turns: Sequence[Turn], until: float) -> None:
        """Give no turn of these buckets and entities before a time."""
        with self._lock:
            for turn in turns:
                count = self._counts.get((turn.bucket, turn.entity)) or self._new(turn)
                count.paused_until = max(count.paused_until, until)

    def _new(self, turn: Turn) -> _Count:
        """Start to count. Forget entities without a turn in the last window: a client may meet millions of them."""
        if len(self._counts) >= self._swept:
            expired = [key for key, count in self._counts.items() if count.has_expired(self._now)]
            for key in expired:
                del self._counts[key]
            self._swept = max(_SWEPT, 2 * len(self._counts))
        count = _Count(deque(maxlen=turn.limit), turn.limit, turn.window)
        return self._counts.setdefault((turn.bucket, turn.entity), count)

    def restart_in_child(self) -> None:
        """Replace the lock, which another thread of the parent may have held at the fork."""
        self._lock = threading.Lock()


_LIMITERS: WeakSet[RateLimiter] = WeakSet()


def _restart_all() -> None:
    for limiter in list(_LIMITERS):
        limiter.restart_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_restart_all)
