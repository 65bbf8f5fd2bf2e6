"""One connection of blocking sockets: bytes out, bytes in, each wait within its limit."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress

import httpx

from .addresses import resolve
from .connect_errors import connect_error
from .parser import ProtocolError, ResponseParser
from .progress import Progress
from .readable import is_readable
from .request_head import connect_head
from .routes import Route
from .tunnel import TunnelParser

_SIZE = 65_536


class Connection:
    """A socket to one route, which carries one request at a time.

    expires: when to close it if it is idle, in seconds of the pool's clock.
    """

    __slots__ = ("_is_clean", "_socket", "_tls", "expires", "route")

    def __init__(self, raw: socket.socket, route: Route) -> None:
        self._socket, self.route = raw, route
        self._tls = isinstance(raw, ssl.SSLSocket)
        self._is_clean = True
        self.expires = 0.0

    @property
    def is_idle(self) -> bool:
        """Whether no exchange was interrupted, and nothing waits to be read: an end, or more than a response."""
        if not self._is_clean or (isinstance(self._socket, ssl.SSLSocket) and self._socket.pending()):
            return False
        return not is_readable(self._socket)

    def send(self, data: bytes, progress: Progress) -> None:
        """Write all bytes. Raise httpx.WriteTimeout, httpx.WriteError or DeadlinePassed."""
        self._is_clean = False
        view = memoryview(data)
        try:
            while view:
                self._socket.settimeout(progress.seconds("write"))
                view = view[self._send_part(view, progress) :]
        except TimeoutError as error:
            raise httpx.WriteTimeout("the request was not taken in time") from error
        except OSError as error:
            raise httpx.WriteError(f"the connection failed while the request was sent: {error}") from error
        self._is_clean = True

    def _send_part(self, view: memoryview, progress: Progress) -> int:
        sent_before, progress.sent = progress.sent, True  # first: a signal handler may raise once the bytes are gone
        try:
            return self._socket.send(view)
        except OSError as error:
            # A plain socket that raises has taken nothing. TLS may have, and so if it was a signal handler that raised.
            if not self._tls and error.__traceback__ is not None and error.__traceback__.tb_next is None:
                progress.sent = sent_before
            raise

    def receive(self, parser: ResponseParser, progress: Progress) -> None:
        """Read once and parse. Raise httpx.ReadTimeout, ReadError, RemoteProtocolError or DeadlinePassed."""
        self._is_clean = False
        try:
            data = self._read(progress)
        except TimeoutError as error:
            raise httpx.ReadTimeout("no response in time") from error
        except OSError as error:
            raise httpx.ReadError(f"the connection failed before the response was complete: {error}") from error
        try:
            parser.feed(data) if data else parser.eof()
        except ProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from None
        self._is_clean = True

    def _read(self, progress: Progress) -> bytes:
        self._socket.settimeout(progress.seconds("read"))
        stop = progress.stop
        if stop is None:
            return self._socket.recv(_SIZE)
        stop.watch(self._socket)
        try:
            progress.seconds("read")  # it may have been set before the socket was registered
            return self._socket.recv(_SIZE)
        finally:
            stop.watch(None)

    def spoil(self) -> None:
        """Keep it from being used again."""
        self._is_clean = False

    def close(self) -> None:
        """Close the socket."""
        with suppress(OSError):
            self._socket.close()

    def __del__(self) -> None:
        self.close()


def connect(route: Route, context: ssl.SSLContext | None, progress: Progress) -> Connection:
    """Open a connection, with a tunnel and TLS as its route needs. Nothing of a request is sent.

    Raise httpx.ConnectError, ConnectTimeout or ProxyError, or DeadlinePassed.
    """
    raw: socket.socket | None = None
    try:
        raw = _open(route, progress)
        if route.is_tunnel:
            _open_tunnel(raw, route, progress)
        if context is not None:
            raw.settimeout(progress.seconds("connect"))  # of the whole handshake
            # Otherwise an end without close_notify, which an attacker can cause, looks like the end of a body.
            raw = context.wrap_socket(raw, server_hostname=route.host, suppress_ragged_eofs=False)
        connection, raw = Connection(raw, route), None
        return connection
    except OSError as error:
        raise connect_error(error, route) from error
    finally:
        if raw is not None:
            raw.close()


def _open(route: Route, progress: Progress) -> socket.socket:
    last = OSError("the host name has no address")
    for family, kind, protocol, _, address in resolve(*route.address, progress.seconds("connect")):
        raw = socket.socket(family, kind, protocol)
        try:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            raw.settimeout(progress.seconds("connect"))
            raw.connect(address)
        except OSError as error:
            raw.close()
            last = error
        except BaseException:
            raw.close()
            raise
        else:
            return raw
    raise last


def _open_tunnel(raw: socket.socket, route: Route, progress: Progress) -> None:
    raw.settimeout(progress.seconds("connect"))
    raw.sendall(connect_head(route))
    parser = TunnelParser()
    is_open = False
    while not is_open:
        raw.settimeout(progress.seconds("connect"))
        is_open = parser.feed(raw.recv(_SIZE))
