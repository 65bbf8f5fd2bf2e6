"""Heads and chunks read by llhttp, the parser of Node.js, through httptools. No I/O."""

from __future__ import annotations

import httptools

from .protocol_error import ProtocolError
from .response_headers import OF_BODY


class LlhttpMessage:
    """One message. httptools calls the methods `on_...`; after the end they run again for surplus bytes."""

    status = 0
    keep_alive = complete = surplus = _head_complete = False

    def __init__(self) -> None:
        self.headers: list[tuple[bytes, bytes]] = []
        self.of_body: list[tuple[bytes, bytes]] = []
        self.parts: list[bytes] = []
        self._parser: httptools.HttpResponseParser | None = httptools.HttpResponseParser(self)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header; later ones are trailers."""
        if self._head_complete:
            return
        value = value.rstrip(b" \t")
        self.headers.append((name, value))
        lower = name.lower()
        if lower in OF_BODY:
            self.of_body.append((lower, value))

    def on_headers_complete(self) -> None:
        """Read what llhttp does not keep after the head. A second head is surplus."""
        parser = self._parser
        if self._head_complete or parser is None:
            self.surplus = True
            return
        self._head_complete = True
        self.status, self.keep_alive = parser.get_status_code(), parser.should_keep_alive()

    def on_body(self, part: bytes) -> None:
        """Keep a part of the body."""
        if not self.complete:
            self.parts.append(part)

    def on_message_complete(self) -> None:
        """Note the end."""
        self.complete = True

    def feed(self, data: bytes) -> None:
        """Parse. Raise ProtocolError, or the exception of a signal handler."""
        parser = self._parser
        if parser is None:
            return
        try:
            parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            raise ProtocolError("the server switched protocols (101), which was not requested") from None
        except httptools.HttpParserCallbackError as error:
            raise (error.__context__ or error) from None
        except httptools.HttpParserError as error:
            if not self.complete:
                raise ProtocolError(f"the response is not valid HTTP/1.1: {error}") from None
            self.surplus = True
        if not self._head_complete:
            raise ProtocolError("the head of the response is not complete")

    def release(self) -> None:
        """Free the parser: it and this object hold each other, so only the garbage collector would."""
        self._parser = None
