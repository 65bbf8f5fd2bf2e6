"""What one process takes of the limits by itself while the store is away. Pure: the time is an argument."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from msgspec.structs import replace

from billing_overlay import RateLimiter, Reservation, Turn


class Shares:
    """One of `workers` equal parts of each limit, and the pauses that this process met. Thread-safe.

    While every worker keeps its part, they keep the limit in sum: of a limit below the number of workers, each takes
    one unit in a longer window, and of a turn with more units than its part, the rest is waited for after it.
    """

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._limiters: dict[str, RateLimiter] = {}
        self._lock = Lock()

    def reserve(self, scope: str, turns: Sequence[Turn], now: float, remaining: float, held: int) -> Reservation:
        """Take turns of this process's part; see `RateLimits.reserve`."""
        limiter = self._limiter(scope)
        parts = [self._part(turn) for turn in turns]
        reservation = limiter.reserve(parts, now, remaining, held)
        if reservation.taken < len(turns):
            return reservation
        due = now + reservation.delay
        for turn, part in zip(turns[held:], parts[held:], strict=True):
            if turn.units > part.units:
                limiter.pause((part,), due + part.window * turn.units / part.units)
        return reservation

    def pause(self, scope: str, turns: Sequence[Turn], until: float) -> None:
        """Give no turn of these before a time."""
        self._limiter(scope).pause([self._part(turn) for turn in turns], until)

    def _part(self, turn: Turn) -> Turn:
        limit = max(1, turn.limit // self._workers)
        longer = max(1.0, self._workers / turn.limit)
        return replace(turn, limit=limit, window=turn.window * longer, units=min(turn.units, limit))

    def _limiter(self, scope: str) -> RateLimiter:
        with self._lock:
            return self._limiters.setdefault(scope, RateLimiter())
