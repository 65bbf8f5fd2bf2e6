"""An `httpx.BaseTransport` over blocking sockets: the connections of a default client, and of any httpx.Client."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx

from .connection import Connection, connect
from .httpx_fallback import PlainTransports
from .interception import interception
from .parser import ResponseParser
from .pool import Pool, Slot
from .progress import Progress, progress_of
from .routes import Route
from .tracked_request import OWN_TRANSPORTS, UNSENT
from .wiring import MAX_CONNECTIONS, Wiring, request_bytes, response_of

if TYPE_CHECKING:
    import ssl


class SocketTransport(httpx.BaseTransport):
    """Connections that know what was sent, and that are never used again if anything follows a response.

    ssl_context: trust, client certificates and TLS versions; by default certifi's authorities, or those of
    SSL_CERT_FILE. max_connections: how many requests may be under way at once; further ones wait. Where a mock library
    replaces httpx's transport, or a proxy is not plain http, a transport of httpx sends.
    """

    def __init__(self, *, ssl_context: ssl.SSLContext | None = None, max_connections: int = MAX_CONNECTIONS) -> None:
        self.wiring = Wiring(ssl_context)
        self._pool = Pool(max_connections)
        self._plain = PlainTransports(httpx.HTTPTransport, self.wiring, max_connections)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request. Return the response as soon as its head is there."""
        progress = progress_of(request.extensions)
        route = self.wiring.route_of(request.url)
        if interception() == "mock" or not route.is_ours:
            return self._handle_elsewhere(request, route, progress)
        content = b"".join(request.stream)  # type: ignore[arg-type]
        data = request_bytes(request.method, request.url, request.headers.raw, content, route)
        body = self.exchange(request.method, data, route, progress)
        return response_of(body.parser, body)

    def _handle_elsewhere(self, request: httpx.Request, route: Route, progress: Progress) -> httpx.Response:
        transport = self._plain.get(route, os.getpid())
        sent_before, progress.sent = progress.sent, True
        try:
            response: httpx.Response = transport.handle_request(request)
        except UNSENT:
            progress.sent = sent_before
            raise
        return response

    def exchange(self, method: str, data: bytes, route: Route, progress: Progress) -> Body:
        """Send the bytes of a request. Return the body, with the head in its parser; the caller closes it."""
        slot, connection, parser = self._pool.acquire(progress), None, ResponseParser(method)
        try:
            if not progress.external:
                connection = self._pool.take(route)
            if connection is None:
                connection = connect(route, self.wiring.context(route), progress)
            try:
                connection.send(data, progress)
            except httpx.WriteError as error:
                _receive_refusal(connection, parser, progress, error)
            while not parser.head_complete:
                connection.receive(parser, progress)
            return Body(self._pool, slot, connection, parser, progress)
        except BaseException:
            try:
                parser.release()
                if connection is not None:
                    connection.close()
            finally:
                slot.release()
            raise

    def close(self) -> None:
        """Accept no more requests, and close all idle connections; those in use close with their response."""
        self._pool.close()
        self._plain.close()


OWN_TRANSPORTS.add(SocketTransport)


def _receive_refusal(
    connection: Connection, parser: ResponseParser, progress: Progress, error: httpx.WriteError
) -> None:
    """Receive the head of a server that refused a large body before all of it was sent. Raise the error without one."""
    try:
        while not parser.head_complete:
            connection.receive(parser, progress)
    except httpx.TransportError:
        raise error from error.__cause__
    connection.spoil()


class Body(httpx.SyncByteStream):
    """The body of a response. Closing it keeps the connection if it is at its end, else closes it."""

    def __init__(
        self, pool: Pool, slot: Slot, connection: Connection, parser: ResponseParser, progress: Progress
    ) -> None:
        self._pool, self._slot, self._connection, self._progress = pool, slot, connection, progress
        self.parser = parser
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield from self.parser.take()
            if self.parser.complete:
                return
            self._connection.receive(self.parser, self._progress)

    def close(self) -> None:
        """End the use of the connection."""
        if self._closed:
            return
        self._closed = True
        try:
            if self.parser.reusable and self._connection.is_clean:
                self._pool.give_back(self._connection)
            else:
                self.parser.release()
                self._connection.close()
        finally:
            self._slot.release()
