"""What holds a client back: a budget of repeats, so that an outage is not amplified, and limits per entity.

One of each for a client and its copies, safe to share between threads. No I/O and no clock: moments are passed in.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Hashable

from attrs import define, field

from ._operation import RateLimit


@define(eq=False)
class Budget:
    """A bucket of repeats: each takes one, and good answers put them back.

    A client may make `repeats` at once, and after that one for every `price` good answers: while a provider is down,
    its load grows by a tenth instead of being multiplied by the number of attempts.
    """

    repeats: int = 100
    price: int = 10
    _left: int = field(init=False, repr=False)
    _lock: threading.Lock = field(factory=threading.Lock, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._left = self.repeats * self.price

    @property
    def is_spent(self) -> bool:
        """Whether no repeat is left."""
        return self._left < self.price

    def spend(self) -> None:
        """Take one repeat out."""
        with self._lock:
            self._left -= self.price

    def earn(self) -> None:
        """Put back what a good answer is worth."""
        if self._left < self.repeats * self.price:
            with self._lock:
                self._left += 1


@define(eq=False)
class Limiter:
    """Counts calls per entity over a sliding window, so that the provider's own limit is not met."""

    _taken: dict[Hashable, deque[float]] = field(factory=dict, init=False, repr=False)
    _lock: threading.Lock = field(factory=threading.Lock, init=False, repr=False)
    _swept: float = field(default=0.0, init=False, repr=False)

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
