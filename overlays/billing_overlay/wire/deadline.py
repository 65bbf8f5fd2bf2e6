"""The deadline of an attempt, enforced by a network backend in which no wait outlasts it. No httpx.

httpcore limits each read separately, so a server that sends a byte now and then could hold a call for hours.
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


class AttemptState:
    """The attempt of this thread or task.

    now: the clock, in seconds. until: the time at which the attempt has to end. sent: bytes of the request may have
    been sent: True once an HTTP client has it, unless `DeadlineBackend` reports that none were `written`.
    """

    __slots__ = ("now", "sent", "until", "written")

    def __init__(self, now: Callable[[], float], until: float) -> None:
        self.now = now
        self.until = until
        self.sent = False
        self.written = False


ATTEMPT: ContextVar[AttemptState] = ContextVar("attempt")


class DeadlinePassed(Exception):  # noqa: N818  error messages contain its name
    """No time remains."""

    def __init__(self) -> None:
        super().__init__("the deadline passed")


class Stop:
    """Ends the waits of an attempt from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.is_set = False
        self._stream: Any = None

    def watch(self, stream: Any) -> None:
        """Register the stream that is waited for, or None. While it is registered, no other call has its connection."""
        with self._lock:
            self._stream = stream

    def set(self) -> None:
        """End the current wait, and prevent any other."""
        from socket import SHUT_RDWR, socket  # noqa: PLC0415  imported by now, and slow to import before

        with self._lock:
            self.is_set = True
            if self._stream is not None:
                with suppress(OSError):  # already closed by the provider. Below TLS, which the other thread uses
                    socket.shutdown(self._stream.get_extra_info("socket"), SHUT_RDWR)


STOP: ContextVar[Stop | None] = ContextVar("stop", default=None)
"""What can end the attempt of this thread early."""


class DeadlineBackend:
    """A network backend, or a stream of one, whose waits end with the attempt; sync or async."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._socket: Any = None

    def get_extra_info(self, info: str) -> Any:
        """Return a property of the connection. The pool asks each idle one before a call; anyio would be slow."""
        if info != "is_readable":
            return self._inner.get_extra_info(info)
        self._socket = self._socket or self._inner.get_extra_info("socket")
        return _is_readable(self._socket.fileno())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *more: Any, **options: Any) -> Any:
        """Open a connection; return its stream."""
        return _with_deadline(self._inner.connect_tcp(host, port, _remaining(timeout), *more, **options))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        """Start TLS. The parameters are httpcore's, which passes them by position to a stream behind a proxy."""
        return _with_deadline(self._inner.start_tls(ssl_context, server_hostname, _remaining(timeout)))

    def read(self, size: int, timeout: float | None = None) -> Any:
        """Return the bytes that are available, at most `size`."""
        stop = STOP.get()
        if stop is None:
            return self._inner.read(size, _remaining(timeout))
        stop.watch(self._inner)
        try:
            return self._inner.read(size, _remaining(timeout))
        finally:
            stop.watch(None)

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all bytes."""
        attempt = ATTEMPT.get()
        remaining = _remaining(timeout)
        if buffer and not buffer.startswith(_TUNNEL):  # for a proxy, without the request or its credentials
            attempt.sent = attempt.written = True
        return self._inner.write(buffer, remaining)


def _is_readable(number: int) -> bool:
    """Return whether data can be read, which ends an idle connection; so does a closed file descriptor."""
    if number < 0 or not hasattr(select, "poll"):
        return number < 0 or bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


def _remaining(timeout: float | None) -> float:
    attempt = ATTEMPT.get()
    stop = STOP.get()
    attempt.sent = attempt.written  # this backend writes, so all that was written is known
    remaining = attempt.until - attempt.now()
    if remaining <= 0 or (stop is not None and stop.is_set):
        raise DeadlinePassed
    return remaining if timeout is None else min(timeout, remaining)


def _with_deadline(stream: Any) -> Any:
    async def later() -> DeadlineBackend:
        return DeadlineBackend(await stream)

    return later() if isawaitable(stream) else DeadlineBackend(stream)
