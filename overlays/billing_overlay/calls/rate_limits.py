"""The retry budget, by which an outage is not amplified, and the rate limits that a spec declares.

A client and its copies share one of each; both are thread-safe. No I/O and no clock: the time is an argument.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Hashable

from ..declared.operation import RateLimit


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


class RateLimiter:
    """Counts the calls for each entity over a sliding window, so that the provider's own limit is never reached."""

    def __init__(self) -> None:
        self._reserved: dict[Hashable, deque[float]] = {}
        self._swept = 0.0
        self._lock = threading.Lock()

    def reserve(self, limit: RateLimit, entity: tuple[str, ...], now: float, remaining: float) -> float:
        """Reserve the next slot and return the seconds until it; a slot beyond `remaining` is not reserved."""
        with self._lock:
            self._sweep(limit, now)
            reserved = self._reserved.setdefault((limit.bucket, entity), deque(maxlen=limit.limit))
            free = reserved[0] + limit.window if len(reserved) == limit.limit else now
            delay = max(0.0, free - now)
            if delay < remaining:
                reserved.append(now + delay)
            return delay

    def _sweep(self, limit: RateLimit, now: float) -> None:
        """Forget entities without a call in the last window: a client may meet millions of them."""
        if now - self._swept <= limit.window:
            return
        self._swept = now
        slots = self._reserved.items()
        for entity in [entity for entity, times in slots if not times or times[-1] + limit.window < now]:
            del self._reserved[entity]
