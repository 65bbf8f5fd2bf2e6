"""One HTTP/1.1 response, parsed as its bytes arrive. A library parses heads and chunks; this module limits them.

A connection may be used again only if it holds nothing beyond its response: surplus bytes would be returned as the
response of the next call. No I/O.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from .protocol_error import ProtocolError
from .response_headers import coding_of

__all__ = ["ProtocolError", "ResponseParser"]

MAX_HEAD = 65_536
"""In bytes: the head of a response, all informational heads before it included."""
MAX_INFORMATIONAL = 100
_TOO_LONG = f"the head is longer than {MAX_HEAD} bytes"
_MAX_OVERHEAD = 16  # bytes of chunk framing for each byte of the body, beyond the first MAX_HEAD
_END = b"\r\n\r\n"
_START = b"HTTP/1."
_VERSIONS = {b"HTTP/1.1 ": "1.1", b"HTTP/1.0 ": "1.0"}
_NO_BODY = frozenset({204, 304})


class Message(Protocol):
    """What the parser of a library reads: first a whole head, then, if the body is chunked, the chunks.

    of_body: the headers that describe the body, with lower-case names. surplus: bytes follow the last chunk, other than
    line ends. parts: of the body, as they come.
    """

    status: int
    headers: list[tuple[bytes, bytes]]
    of_body: list[tuple[bytes, bytes]]
    keep_alive: bool
    complete: bool
    surplus: bool
    parts: list[bytes]

    def feed(self, data: bytes) -> None:
        """Parse. Raise ProtocolError, or the exception of a signal handler."""

    def release(self) -> None:
        """Free the parser."""


NewMessage = Callable[[], Message]


def _message() -> NewMessage:
    """Return the parser for this implementation of Python, whichever parsers are installed."""
    if sys.implementation.name == "cpython":
        from .llhttp_message import LlhttpMessage as Chosen  # noqa: PLC0415
    else:
        from .h11_message import H11Message as Chosen  # type: ignore[assignment]  # noqa: PLC0415
    return Chosen


_MESSAGE = _message()


class ResponseParser:
    """Parses the response to one request.

    status, headers, version, coding (of the content, or ""): of the final head, once `head_complete`. complete: the
    whole body has come.
    """

    status = 0
    version = coding = ""
    headers: list[tuple[bytes, bytes]]
    head_complete = complete = False
    _heads = _informational = 0
    _overhead = MAX_HEAD
    _chunked: Message | None = None
    _remaining: int | None = None  # None: chunked, or until the connection ends
    _tail = b""
    _surplus = _keep_alive = False

    def __init__(self, method: str, message: NewMessage = _MESSAGE) -> None:
        self._new_message = message
        self._has_body = method != "HEAD"
        self._buffer = bytearray()
        self._parts: list[bytes] = []

    @property
    def started(self) -> bool:
        """Whether a byte of the response has come."""
        return self.head_complete or bool(self._buffer) or self._heads > 0

    @property
    def reusable(self) -> bool:
        """Whether the response is complete, and its connection may carry another request."""
        return self.complete and self._keep_alive and not self._surplus

    def take(self) -> list[bytes]:
        """Return the parts of the body that came since the last call."""
        parts, self._parts = self._parts, []
        return parts

    def feed(self, data: bytes) -> None:
        """Parse bytes. Raise ProtocolError if they are not part of one valid response."""
        if not data:
            return
        if self.complete:
            self._surplus = True
        elif self.head_complete:
            self._feed_body(data)
        else:
            self._feed_heads(data)

    def eof(self) -> None:
        """Note that the connection ended. Raise ProtocolError if the response was not complete by then."""
        if self.complete:
            self._keep_alive = False
        elif self.head_complete and self._remaining is None and self._chunked is None:
            self._finish()
        elif not self.started:
            raise ProtocolError("the server closed the connection without a response")
        else:
            raise ProtocolError("the connection ended before the response was complete")

    def release(self) -> None:
        """Free the parser of a response that is abandoned."""
        if self._chunked is not None:
            self._chunked.release()

    def _feed_heads(self, data: bytes) -> None:
        if self._buffer:
            searched = max(0, len(self._buffer) - len(_END) + 1)
            self._buffer += data
            if self._buffer.find(_END, searched) < 0:
                self._check_incomplete(searched)
                return
            data = bytes(self._buffer)
            self._buffer.clear()
        while (end := data.find(_END)) >= 0:
            end += len(_END)
            head, data = data[:end], data[end:]
            self._heads += end
            if self._heads > MAX_HEAD:
                raise ProtocolError(_TOO_LONG)
            if self._begin(head):
                self.feed(data)
                return
        self._buffer += data
        self._check_incomplete(0)

    def _check_incomplete(self, searched: int) -> None:
        """Refuse bytes that cannot become a head, instead of waiting for its end."""
        if self._heads + len(self._buffer) > MAX_HEAD:
            raise ProtocolError(_TOO_LONG)
        if not _START.startswith(self._buffer[: len(_START)]):
            raise ProtocolError("the response is not HTTP/1.1")
        searched = max(0, searched - 1)
        if self._buffer.count(b"\n", searched + 1) != self._buffer.count(b"\r\n", searched):
            raise ProtocolError("a line of the head ends in a bare line feed")

    def _begin(self, text: bytes) -> bool:
        """Parse a whole head. Return whether it is the final one."""
        version = _VERSIONS.get(text[: len(_START) + 2])
        if version is None:
            raise ProtocolError("the response is not HTTP/1.1")
        self.version = version
        message = self._new_message()
        try:
            message.feed(text)
            if message.status < 200:
                self._skip(message.status)
                return False
            self._frame(message)
        finally:
            if message is not self._chunked:
                message.release()
        return True

    def _skip(self, status: int) -> None:
        self._informational += 1
        if status == 101:
            raise ProtocolError("the server switched protocols (101), which was not requested")
        if status < 100:
            raise ProtocolError(f"invalid status {status}")
        if self._informational > MAX_INFORMATIONAL:
            raise ProtocolError(f"more than {MAX_INFORMATIONAL} informational responses")

    def _frame(self, message: Message) -> None:
        """Take over the head, and decide where the body ends."""
        self.status, self.headers = message.status, message.headers
        self._keep_alive = message.keep_alive and self.version == "1.1"
        codings, length = [], None
        for name, value in message.of_body:
            if name == b"content-length":
                length = value
            elif name == b"transfer-encoding":
                codings.append(value.strip().lower())
            else:
                self.coding = coding_of(message.of_body)
        if codings and codings != [b"chunked"]:
            raise ProtocolError("unsupported transfer encoding")
        self.head_complete = True
        if not self._has_body or self.status in _NO_BODY:
            self._keep_alive = self._keep_alive and self._has_body  # the body of a wrong response to HEAD may follow
            self._finish()
        elif codings:
            self._chunked = message
        elif length is not None:
            self._remaining = int(length)
            if not self._remaining:
                self._finish()
        else:
            self._keep_alive = False

    def _feed_body(self, data: bytes) -> None:
        if self._chunked is not None:
            self._feed_chunks(self._chunked, data)
        elif self._remaining is None:
            self._parts.append(data)
        else:
            if len(data) > self._remaining:
                self._surplus, data = True, data[: self._remaining]
            self._parts.append(data)
            self._remaining -= len(data)
            if not self._remaining:
                self._finish()

    def _feed_chunks(self, message: Message, data: bytes) -> None:
        self._tail = (self._tail + data[-5:])[-5:]
        message.feed(data)
        if message.parts:
            self._parts.append(b"".join(message.parts))  # one, however small the chunks are
        self._overhead += _MAX_OVERHEAD * sum(map(len, message.parts)) - len(data)
        message.parts.clear()
        if message.complete:  # the parser skips line ends after a message without reporting them
            ends_exactly = self._tail.endswith(_END) and self._tail[:1] not in (b"\r", b"\n")
            self._surplus = message.surplus or not ends_exactly
            self._finish()
        elif self._overhead < 0:
            raise ProtocolError("the chunks hold little but framing")

    def _finish(self) -> None:
        self.complete = True
        if self._chunked is not None:
            self._chunked.release()
