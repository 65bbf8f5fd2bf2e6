"""The response of a proxy to CONNECT. No I/O."""

from __future__ import annotations

import re

import httpx

from .parser import MAX_HEAD

_STATUS = re.compile(rb"HTTP/1\.[01] ([0-9]{3})(?: .*)?")
_END = b"\r\n\r\n"
_INFORMATIONAL = b"HTTP/1.1 1"


class TunnelParser:
    """Parses the response to CONNECT. A head with status 2xx ends it, whatever it declares of a body.

    Any byte beyond it is refused: the peer inside the tunnel does not speak first.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._received = 0

    def feed(self, data: bytes) -> bool:
        """Return whether the tunnel is open. data: b"" at the end of the connection. Raise httpx.ProxyError."""
        self._received += len(data)
        self._buffer += data
        while (end := self._buffer.find(_END)) >= 0 and self._buffer.startswith(_INFORMATIONAL):
            del self._buffer[: end + len(_END)]
        if end < 0:
            if not data:
                raise httpx.ProxyError("the proxy closed the connection without a response to CONNECT")
            if self._received > MAX_HEAD:
                raise httpx.ProxyError("the response of the proxy to CONNECT has no end")
            return False
        status = _STATUS.fullmatch(bytes(self._buffer[:end]).split(b"\r\n", 1)[0])
        if status is None:
            raise httpx.ProxyError("the response of the proxy to CONNECT is not valid HTTP/1.1")
        if not status[1].startswith(b"2"):
            raise httpx.ProxyError(f"the proxy refused the tunnel with status {status[1].decode()}")
        if len(self._buffer) > end + len(_END):
            raise httpx.ProxyError("the proxy sent bytes into the tunnel before it was used")
        return True
