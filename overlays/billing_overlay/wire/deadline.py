"""The end of an attempt, held wherever it waits: a network backend in which no wait outlasts it. No httpx.

httpcore bounds each read by itself, so that a server which sends a byte now and then could hold a call for hours.
"""

from __future__ import annotations

import select
import threading
from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from inspect import isawaitable
from typing import Any

_TUNNEL = b"CONNECT "


class Bound:
    """The attempt that this thread or task makes.

    now: the clock, in seconds. until: the time on it at which the attempt has to end. sent: bytes of the request may
    have left: True once an HTTP client has it, unless `Bounded` counts, which knows that none were `written`.
    """

    __slots__ = ("now", "sent", "until", "written")

    def __init__(self, now: Callable[[], float], until: float) -> None:
        self.now, self.until, self.sent, self.written = now, until, False, False


BOUND: ContextVar[Bound] = ContextVar("bound")


class DeadlinePassed(Exception):  # noqa: N818  its name stands in messages
    """No time remains."""

    def __init__(self) -> None:
        super().__init__("the deadline passed")


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
        return getattr(self._inner, name)

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *more: Any, **options: Any) -> Any:
        """Open a connection, as a stream whose waits end with the attempt."""
        return _bounded(self._inner.connect_tcp(host, port, _left(timeout), *more, **options))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        """Begin TLS. Parameters are those of httpcore, which passes them by position to a stream behind a proxy."""
        return _bounded(self._inner.start_tls(ssl_context, server_hostname, _left(timeout)))

    def read(self, size: int, timeout: float | None = None) -> Any:
        """Read what is there."""
        stop = STOP.get()
        if stop is None:
            return self._inner.read(size, _left(timeout))
        stop.watch(self._inner)
        try:
            return self._inner.read(size, _left(timeout))
        finally:
            stop.watch(None)

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all."""
        bound, remaining = BOUND.get(), _left(timeout)
        if buffer and not buffer.startswith(_TUNNEL):  # which a proxy reads, without the request or its credentials
            bound.sent = bound.written = True
        return self._inner.write(buffer, remaining)


def _is_readable(number: int) -> bool:
    """Tell whether something waits to be read, which on an idle connection is its end; so is having no number."""
    if number < 0 or not hasattr(select, "poll"):
        return number < 0 or bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


def _left(timeout: float | None) -> float:
    bound, stop = BOUND.get(), STOP.get()
    bound.sent = bound.written  # these waits are ours, so all that was written is known
    left = bound.until - bound.now()
    if left <= 0 or (stop is not None and stop.is_set):
        raise DeadlinePassed
    return left if timeout is None else min(timeout, left)


def _bounded(stream: Any) -> Any:
    async def later() -> Bounded:
        return Bounded(await stream)

    return later() if isawaitable(stream) else Bounded(stream)
