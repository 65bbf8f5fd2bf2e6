"""Read HTTP messages from sockets, for servers and proxies in tests."""

from __future__ import annotations

import re
import socket

_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"^content-length: *(\d+)", re.IGNORECASE | re.MULTILINE)


def read_message(connection: socket.socket) -> bytes:
    """Return one HTTP message with the body that Content-Length declares; empty if the peer closes before its end.

    The peer sends its next message only after a response to this one.
    """
    received = b""
    while _END not in received or len(received) < _size(received):
        part = connection.recv(65536)
        if not part:
            return b""
        received += part
    return received


def _size(received: bytes) -> int:
    head = received[: received.index(_END) + len(_END)]
    length = _LENGTH.search(head)
    return len(head) + (int(length[1]) if length else 0)
