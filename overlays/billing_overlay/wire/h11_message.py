"""Heads and chunks read by h11, where httptools has no wheel, with the refusals that h11 leaves out. No I/O."""

from __future__ import annotations

import re

import h11

from .protocol_error import ProtocolError
from .response_headers import OF_BODY

_STEP = 16_384  # bytes: h11 takes quadratic time for many small chunks
_BARE_LINE_FEED = re.compile(rb"(?<!\r)\n")
_FOLD = re.compile(rb"\r\n[ \t]")
_LENGTH = re.compile(rb"\r\ncontent-length *:([^\r]*)", re.IGNORECASE)


class H11Message:
    """One message."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.of_body: list[tuple[bytes, bytes]] = []
        self.parts: list[bytes] = []
        self.keep_alive = self.complete = self.surplus = False
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=65_536)
        self._connection.send(h11.Request(method="GET", target="/", headers=[("Host", "-")]))
        self._connection.send(h11.EndOfMessage())

    def feed(self, data: bytes) -> None:
        """Parse. Raise ProtocolError."""
        if not self.status:
            _check_head(data)
        for start in range(0, len(data), _STEP):
            try:
                self._connection.receive_data(data[start : start + _STEP])
                self._take_events()
            except h11.RemoteProtocolError as error:
                raise ProtocolError(f"the response is not valid HTTP/1.1: {error}") from None
            if self.complete:
                self.surplus = self.surplus or start + _STEP < len(data)
                break
        if not self.status:
            raise ProtocolError("the head of the response is not complete")

    def release(self) -> None:
        """Do nothing: no reference cycle holds the parser."""

    def _take_events(self) -> None:
        while not self.complete:
            event = self._connection.next_event()
            if isinstance(event, h11.Response | h11.InformationalResponse):
                self._take_head(event)
            elif isinstance(event, h11.Data):
                self.parts.append(bytes(event.data))
            elif isinstance(event, h11.EndOfMessage):
                self.complete = True
                self.surplus = bool(self._connection.trailing_data[0])
            else:
                return

    def _take_head(self, event: h11.Response | h11.InformationalResponse) -> None:
        self.status = event.status_code
        self.headers = [(bytes(name), bytes(value)) for name, value in event.headers.raw_items()]
        self.of_body = [(name, value) for name, value in event.headers if name in OF_BODY]
        options = b",".join(value for name, value in event.headers if name == b"connection").lower().split(b",")
        self.keep_alive = b"close" not in [option.strip() for option in options]
        codings = [value for name, value in event.headers if name == b"transfer-encoding"]
        if codings and any(name == b"content-length" for name, _ in event.headers):
            raise ProtocolError("the response has both Content-Length and Transfer-Encoding")


def _check_head(head: bytes) -> None:
    """Refuse what h11 would accept."""
    if _BARE_LINE_FEED.search(head):
        raise ProtocolError("a line of the head ends in a bare line feed")
    if _FOLD.search(head):
        raise ProtocolError("a header of the response is folded")
    lengths = _LENGTH.findall(head)
    if len(lengths) > 1 or b"," in b"".join(lengths):
        raise ProtocolError("the response has more than one Content-Length")
