"""How far one attempt has come: when it has to end, and whether a byte of its request was written. No I/O."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from socket import socket

EXTENSION = "billing_progress"
"""The key under which a `Progress` travels in the extensions of an `httpx.Request`."""
CLOSED = "this client, or its http_client, is closed: keep it open while calls run"
"""Why no attempt can be made."""
Phase: TypeAlias = Literal["connect", "read", "write", "pool", "whole"]
"""A part of an attempt that may have a timeout; only the deadline limits the whole."""


class DeadlinePassed(Exception):  # noqa: N818  error messages contain its name
    """No time remains."""

    def __init__(self) -> None:
        super().__init__("the deadline passed")


class InternalAddressError(OSError):
    """A redirect of another origin leads to this machine or its network segment, by a name."""

    def __init__(self) -> None:
        super().__init__("the redirect leads to an address of this machine or its network segment")


class Stop:
    """Ends the waits of an attempt from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.is_set = False
        self._socket: socket | None = None

    def watch(self, raw: socket | None) -> None:
        """Register the socket that is waited for, or None. While it is registered, no other call has its connection."""
        with self._lock:
            self._socket = raw

    def set(self) -> None:
        """End the current wait, and prevent any other."""
        from socket import SHUT_RDWR, socket  # noqa: PLC0415  imported by now, and slow to import before

        with self._lock:
            self.is_set = True
            if self._socket is not None:
                with suppress(OSError):  # already closed by the provider. Below TLS, which the other thread uses
                    socket.shutdown(self._socket, SHUT_RDWR)


STOP: ContextVar[Stop | None] = ContextVar("stop", default=None)
"""What can end the attempt of this thread early."""


class Progress:
    """One attempt: its deadline, the timeout of each phase in seconds, and how far it has come.

    given: an HTTP client has passed the request to a transport, which may have sent it. sent: a byte of the request may
    have been written to a socket; bytes of a TLS handshake or of CONNECT do not count. Only the transports of this
    package set it. external: another origin has redirected to this one, which must not be an internal address.
    """

    __slots__ = ("_now", "_timeouts", "_until", "external", "given", "sent", "stop")

    def __init__(
        self,
        timeouts: Mapping[str, float | None],
        *,
        until: float | None = None,
        now: Callable[[], float] = time.monotonic,
        stop: Stop | None = None,
        external: bool = False,
    ) -> None:
        self._timeouts, self._until, self._now, self.stop = timeouts, until, now, stop
        self.given = self.sent = False
        self.external = external

    def seconds(self, phase: Phase) -> float | None:
        """Return the seconds that a wait in this phase may take; None for no limit. Raise DeadlinePassed."""
        limit = self._timeouts.get(phase)
        if self.stop is not None and self.stop.is_set:
            raise DeadlinePassed
        if self._until is None:
            return limit
        remaining = self._until - self._now()
        if remaining <= 0:
            raise DeadlinePassed
        return remaining if limit is None or limit > remaining else limit

    def timeouts(self) -> dict[str, float | None]:
        """Return the seconds that each phase may take now. Raise DeadlinePassed."""
        remaining = self.seconds("whole")
        return {
            phase: limit if remaining is None or (limit is not None and limit <= remaining) else remaining
            for phase, limit in self._timeouts.items()
        }


def progress_of(extensions: Mapping[str, Any]) -> Progress:
    """Return the progress in the extensions of a request; a new one for a request of another client."""
    found = extensions.get(EXTENSION)
    return found if isinstance(found, Progress) else Progress(extensions.get("timeout", {}))
