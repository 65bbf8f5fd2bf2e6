"""Whether a socket can be read or written, now or within a limit of time."""

from __future__ import annotations

import math
import select
import socket


class Readiness:
    """Waits for one non-blocking socket. Of a closed socket the result is meaningless."""

    __slots__ = ("_poll", "_socket")

    def __init__(self, raw: socket.socket) -> None:
        self._socket = raw
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            self._poll.register(raw, select.POLLIN)

    def to_read(self, seconds: float | None) -> bool:
        """Return whether data, an end or an error comes within that many seconds; None: wait without a limit."""
        if self._poll is None:
            return bool(select.select([self._socket], [], [], seconds)[0])
        return bool(self._poll.poll(_milliseconds(seconds)))

    def to_write(self, seconds: float | None) -> bool:
        """Return whether the socket takes bytes, or has an error, within that many seconds."""
        if self._poll is None:
            return bool(select.select([], [self._socket], [self._socket], seconds)[1])
        poll = select.poll()
        poll.register(self._socket, select.POLLOUT)
        return bool(poll.poll(_milliseconds(seconds)))


def is_readable(raw: socket.socket) -> bool:
    """Return whether data, an end or an error waits. A closed socket has an end."""
    return raw.fileno() < 0 or Readiness(raw).to_read(0)


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else math.ceil(seconds * 1000)
