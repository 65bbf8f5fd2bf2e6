"""The end of an attempt, held wherever it waits: a network backend in which no wait outlasts it. No httpx.

httpcore bounds each read by itself, so that a server which sends a byte now and then could hold a call for hours.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from inspect import isawaitable
from typing import Any

BOUND: ContextVar[tuple[Callable[[], float], float]] = ContextVar("bound")
"""The clock, and the moment at which the attempt that this thread or task makes has to end."""
_OPENING = frozenset({"connect_tcp", "start_tls"})


class DeadlinePassed(Exception):  # noqa: N818  its name stands in messages
    """No time is left. sent: bytes may have reached the provider."""

    def __init__(self, *, sent: bool) -> None:
        super().__init__("the deadline passed")
        self.sent = sent


class Bounded:
    """A network backend, or a stream of one, sync or async."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._inner, name)
        return partial(_bounded, method) if name in _OPENING else method

    def read(self, size: int, timeout: float | None = None) -> Any:
        """Read what is there."""
        return self._inner.read(size, _left(timeout, sent=True))

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all."""
        return self._inner.write(buffer, _left(timeout, sent=True))


def _left(timeout: float | None, *, sent: bool) -> float:
    now, until = BOUND.get()
    left = until - now()
    if left <= 0:
        raise DeadlinePassed(sent=sent)
    return left if timeout is None else min(timeout, left)


def _bounded(method: Callable[..., Any], *given: Any, timeout: float | None = None, **named: Any) -> Any:
    stream = method(*given, timeout=_left(timeout, sent=False), **named)

    async def later() -> Bounded:
        return Bounded(await stream)

    return later() if isawaitable(stream) else Bounded(stream)
