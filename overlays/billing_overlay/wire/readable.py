"""Whether a socket has something to read, asked without waiting."""

from __future__ import annotations

import select
import socket


def is_readable(raw: socket.socket) -> bool:
    """Return whether data, an end or an error waits. A closed socket has an end."""
    if raw.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([raw], [], [], 0)[0])
    poll = select.poll()
    poll.register(raw, select.POLLIN)
    return bool(poll.poll(0))
