"""The end of an attempt, held wherever it waits: a network backend in which no wait outlasts it. No httpx.

httpcore bounds each read by itself, so that a server which sends a byte now and then could hold a call for hours.
"""

from __future__ import annotations

import select
import threading
from collections.abc import Callable
from contextlib import suppress
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


class Stop:
    """Ends the waits of an attempt from another thread."""

    def __init__(self) -> None:
        self._lock, self.is_set = threading.Lock(), False
        self._stream: Any = None

    def watch(self, stream: Any) -> None:
        """Note which stream is waited for, None for none; while it stands here no other call has its connection."""
        with self._lock:
            self._stream = stream

    def set(self) -> None:
        """End the wait, and let none begin."""
        from socket import SHUT_RDWR, socket  # noqa: PLC0415  there by now, and slow to import before

        with self._lock:
            self.is_set = True
            if self._stream is not None:
                with suppress(OSError):  # the provider was faster. Past TLS, in which the other thread is
                    socket.shutdown(self._stream.get_extra_info("socket"), SHUT_RDWR)


STOP: ContextVar[Stop | None] = ContextVar("stop", default=None)
"""What may end the attempt that this thread makes before its time."""


class Bounded:
    """A network backend, or a stream of one, sync or async."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._socket: Any = None

    def get_extra_info(self, info: str) -> Any:
        """Tell of a connection; the pool asks each idle one before a call. anyio would look up its addresses too."""
        if info != "is_readable":
            return self._inner.get_extra_info(info)
        self._socket = self._socket or self._inner.get_extra_info("socket")
        return _is_readable(self._socket.fileno())

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._inner, name)
        return partial(_bounded, method) if name in _OPENING else method

    def read(self, size: int, timeout: float | None = None) -> Any:
        """Read what is there."""
        stop = STOP.get()
        if stop is None:
            return self._inner.read(size, _left(timeout, sent=True))
        stop.watch(self._inner)
        try:
            return self._inner.read(size, _left(timeout, sent=True))
        finally:
            stop.watch(None)

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all."""
        return self._inner.write(buffer, _left(timeout, sent=True))


def _is_readable(number: int) -> bool:
    """Tell whether something waits to be read, which on an idle connection is its end; so is having no number."""
    if number < 0 or not hasattr(select, "poll"):
        return number < 0 or bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


def _left(timeout: float | None, *, sent: bool) -> float:
    (now, until), stop = BOUND.get(), STOP.get()
    left = until - now()
    if left <= 0 or (stop is not None and stop.is_set):
        raise DeadlinePassed(sent=sent)
    return left if timeout is None else min(timeout, left)


def _bounded(method: Callable[..., Any], *given: Any, timeout: float | None = None, **named: Any) -> Any:
    stream = method(*given, timeout=_left(timeout, sent=False), **named)

    async def later() -> Bounded:
        return Bounded(await stream)

    return later() if isawaitable(stream) else Bounded(stream)
