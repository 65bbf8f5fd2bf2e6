"""What holds a client back: a budget of repeats, so that an outage is not amplified, and limits per entity.

One of each for a client and its copies, safe to share between threads. No I/O and no clock: moments are passed in.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Hashable

from ..declared.operation import RateLimit


class Budget:
    """A bucket of repeats: each takes one, and good answers put them back.

    A client may make `repeats` at once, and after that one for every `price` good answers: while a provider is down,
    its load grows by a tenth instead of being multiplied by the number of attempts.
    """

    def __init__(self, repeats: int = 100, price: int = 10) -> None:
        self._most = self._left = repeats * price
        self._price, self._lock = price, threading.Lock()

    @property
    def is_spent(self) -> bool:
        """Whether no repeat is left."""
        return self._left < self._price

    def spend(self) -> None:
        """Take one repeat out."""
        with self._lock:
            self._left -= self._price

    def earn(self) -> None:
        """Put back what a good answer is worth."""
        if self._left < self._most:
            with self._lock:
                self._left += 1


class Limiter:
    """Counts calls per entity over a sliding window, so that the provider's own limit is not met."""

    def __init__(self) -> None:
        self._taken: dict[Hashable, deque[float]] = {}
        self._lock, self._swept = threading.Lock(), 0.0

    def turn(self, limit: RateLimit, entity: tuple[str, ...], now: float, left: float) -> float:
        """Take the next free place: gives the seconds until it; one beyond `left` is not taken."""
        with self._lock:
            self._sweep(limit, now)
            taken = self._taken.setdefault((limit.bucket, entity), deque(maxlen=limit.limit))
            free = taken[0] + limit.window if len(taken) == limit.limit else now
            wait = max(0.0, free - now)
            if wait < left:
                taken.append(now + wait)
            return wait

    def _sweep(self, limit: RateLimit, now: float) -> None:
        """Forget entities that nobody called for a window: a client may meet millions of them."""
        if now - self._swept > limit.window:
            self._swept = now
            for entity in [one for one, taken in self._taken.items() if not taken or taken[-1] + limit.window < now]:
                del self._taken[entity]
