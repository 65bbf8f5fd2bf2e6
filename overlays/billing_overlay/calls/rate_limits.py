"""The retry budget, by which an outage is not amplified, and where the turns of declared rate limits are counted.

A client and its copies share one of each; both are thread-safe. No I/O and no clock: the time is an argument.
"""

from __future__ import annotations

import os
import threading
from bisect import bisect, bisect_left, insort
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

    Turns of one scope, bucket and entity are given at most `limit` units in any `window` seconds, in time order but for
    those that wait for another limit. A lost store raises nothing. scope: what the limits are of, as text: provider,
    environment and account.
    """

    def reserve(self, scope: str, turns: Sequence[Turn], remaining: float, held: int = 0) -> Reservation:
        """Take the turns at the first time that all of them permit: sent then, the call is within each limit.

        None is taken if that is in `remaining` seconds or later: then the call ends, and `taken` is the place of a turn
        that has no time. After a delay the call reserves again, and states how many of the turns it holds: they are
        taken again only if a pause was set since.
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
    """The turns of one bucket and entity.

    times: of the last `limit` units, in order. ahead: times and units of turns that are later than this limit alone
    permits, because of another one: they do not delay turns before them. paused_until: in seconds.
    """

    times: deque[float]
    limit: int
    window: float
    ahead: list[tuple[float, int]] = []
    paused_until: float = -inf

    def due(self, units: int, start: float) -> float:
        """Return the first time, after the turns in order, at which so many units more are within the limit."""
        due = start if start > self.paused_until else self.paused_until
        if self.times and self.times[-1] > due:
            due = self.times[-1]
        if not self.ahead:
            free = self._free_at(units)
            return free if free > due else due
        while (later := self._later(units, due)) > due:
            due = later
        return due

    def _later(self, units: int, due: float) -> float:
        """Return the time itself if no window with it has too many units, or a later one to look at."""
        ahead, window = self.ahead, self.window
        near = ahead[bisect(ahead, (due - window, 0)) : bisect(ahead, (due + window, 0))]
        for end in (due, *(time for time, _ in near if time > due)):
            others = sum(number for time, number in near if time <= end < time + window)
            free = self._free_at(units + others)
            if free > end:
                return end if end > due else min((free, *(time + window for time, _ in near if time + window > due)))
        return due

    def _free_at(self, units: int) -> float:
        """Return when enough of the turns in order have left the window for so many units."""
        oldest = len(self.times) + units - self.limit - 1
        if oldest < 0:
            return -inf
        return self.times[oldest] + self.window if oldest < len(self.times) else inf

    def take(self, units: int, time: float, now: float, is_ahead: bool = False) -> None:
        if self.ahead:
            self.forget(now)
        if is_ahead:
            insort(self.ahead, (time, units))
        else:
            self.times.extend(repeat(time, units))

    def forget(self, now: float) -> bool:
        """Forget turns ahead whose window has passed; return whether nothing is left to count."""
        del self.ahead[: bisect(self.ahead, (now - self.window, 0))]
        is_past = not self.times or self.times[-1] + self.window < now
        return is_past and not self.ahead and self.paused_until < now


class RateLimiter:
    """Counts the turns of one client over sliding windows, with the semantics of `RateLimits`.

    now: seconds of a clock. A thread may come with a time that another one has passed already; that is not a delay.
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[str, tuple[str, ...]], _Count] = {}
        self._released: dict[tuple[Turn, ...], list[float]] = {}
        self._swept = _SWEPT
        self._now = -inf
        self._lock = threading.Lock()
        _LIMITERS.add(self)

    def reserve(self, turns: Sequence[Turn], now: float, remaining: float, held: int = 0) -> Reservation:
        """Take the turns at the first time that all of them permit; see `RateLimits.reserve`."""
        with self._lock:
            self._now = now = now if now > self._now else self._now
            counts = self._counts_of(turns)
            if held == len(turns) and all(count.paused_until <= now for count in counts):
                return Reservation(0.0, held)
            alone = [count.due(turn.units, now) for turn, count in zip(turns, counts, strict=True)]
            latest = max(alone)
            if latest == now:
                for turn, count in zip(turns, counts, strict=True):
                    count.take(turn.units, now, now)
                return Reservation(0.0, len(turns))
            due = _common(turns, counts, latest)
            released = self._released_between(now, min(due, now + remaining), turns, counts)
            if released is not None:
                return Reservation(released - now, len(turns))
            if due - now >= remaining:
                return Reservation(due - now, alone.index(latest))
            for turn, count, earliest in zip(turns, counts, alone, strict=True):
                count.take(turn.units, due, now, earliest < due and turn is not turns[0])
        return Reservation(due - now, len(turns))

    def release(self, turns: Sequence[Turn], time: float) -> None:
        """Give turns back that are to come: the next call with the same ones takes them, instead of later ones."""
        with self._lock:
            insort(self._released.setdefault(tuple(turns), []), time)

    def _released_between(self, now: float, due: float, turns: Sequence[Turn], counts: list[_Count]) -> float | None:
        """Take turns that were given back, after a pause and before a time. Return when they are; None without any."""
        if not self._released:
            return None
        key = tuple(turns)
        times = self._released.get(key, [])
        earliest = max(now, *(count.paused_until for count in counts))
        place = bisect_left(times, earliest)
        if place == len(times) or times[place] >= due:
            return None
        found = times[place]
        del times[: place + 1]
        if not times:
            del self._released[key]
        return found

    def pause(self, turns: Sequence[Turn], until: float) -> None:
        """Give no turn of these buckets and entities before a time."""
        with self._lock:
            for count in self._counts_of(turns):
                count.paused_until = max(count.paused_until, until)

    def _counts_of(self, turns: Sequence[Turn]) -> list[_Count]:
        """Return what counts these. Forget entities without a turn in the last window: a client may meet millions."""
        if len(self._counts) >= self._swept:
            self._counts = {key: count for key, count in self._counts.items() if not count.forget(self._now)}
            self._released = {key: times for key, times in self._released.items() if times[-1] > self._now}
            self._swept = max(_SWEPT, 2 * len(self._counts))
        return [self._counts.get((turn.bucket, turn.entity)) or self._new(turn) for turn in turns]

    def _new(self, turn: Turn) -> _Count:
        count = self._counts[turn.bucket, turn.entity] = _Count(deque(maxlen=turn.limit), turn.limit, turn.window)
        return count

    def restart_in_child(self) -> None:
        """Replace the lock, which another thread of the parent may have held at the fork."""
        self._lock = threading.Lock()


def _common(turns: Sequence[Turn], counts: Sequence[_Count], due: float) -> float:
    """Return the first time from one on that all limits permit."""
    while len(turns) > 1:
        later = max(count.due(turn.units, due) for turn, count in zip(turns, counts, strict=True))
        if later <= due:
            break
        due = later
    return due


_LIMITERS: WeakSet[RateLimiter] = WeakSet()


def _restart_all() -> None:
    for limiter in list(_LIMITERS):
        limiter.restart_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_restart_all)
