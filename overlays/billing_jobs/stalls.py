"""Which chunks no worker writes although they have open rows. Pure."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)

_INTERVAL = 2.0
_STILL = 5.0
"""Seconds: longer than it takes the engine to note a workflow that a worker has just started."""


class Stalls(Generic[T]):
    """Remembers since when chunks are idle. A chunk may seem idle for a moment between two of its workers."""

    def __init__(self) -> None:
        self._since: dict[T, float] = {}
        self._last = float("-inf")

    def is_due(self, now: float) -> bool:
        """Return whether it is time to look. now: seconds of the monotonic clock."""
        if now - self._last < _INTERVAL:
            return False
        self._last = now
        return True

    def still(self, idle: Iterable[T], now: float) -> list[T]:
        """Return the chunks, each with its turn, that were idle at each look for a while."""
        self._since = {chunk: self._since.get(chunk, now) for chunk in idle}
        return [chunk for chunk, since in self._since.items() if now - since >= _STILL]
