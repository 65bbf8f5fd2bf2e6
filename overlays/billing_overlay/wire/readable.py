"""Whether a socket can be read or written, now or within a limit of time."""

from __future__ import annotations

import select
import socket
from math import ceil


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
        return bool(self._poll.poll(None if seconds is None else ceil(seconds * 1000)))

    def to_write(self, seconds: float | None) -> bool:
        """Return whether the socket takes bytes, or has an error, within that many seconds."""
        if self._poll is None:
            return bool(select.select([], [self._socket], [self._socket], seconds)[1])
        poll = select.poll()
        poll.register(self._socket, select.POLLOUT)
        return bool(poll.poll(None if seconds is None else ceil(seconds * 1000)))


def is_readable(raw: socket.socket) -> bool:
    """Return whether data, an end or an error waits. A closed socket has an end."""
    return raw.fileno() < 0 or Readiness(raw).to_read(0)
