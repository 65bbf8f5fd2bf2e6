"""One connection of blocking sockets: bytes out, bytes in, each wait within its limit."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress

import httpx

from .addresses import permitted, resolve
from .connect_errors import connect_error
from .parser import ProtocolError, ResponseParser
from .progress import Progress
from .readable import Readiness
from .request_head import connect_head
from .routes import Route
from .tunnel import TunnelParser

_SIZE = 65_536
_NOT_READY = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class Connection:
    """A socket to one route, which carries one request at a time. It never blocks; all waits are those of `Readiness`.

    expires: when to close it if it is idle, in seconds of the pool's clock.
    """

    __slots__ = ("_is_clean", "_is_spoiled", "_readiness", "_socket", "_tls", "expires", "route")

    def __init__(self, raw: socket.socket, route: Route) -> None:
        raw.setblocking(False)
        self._socket, self.route = raw, route
        self._tls = raw if isinstance(raw, ssl.SSLSocket) else None
        self._readiness = Readiness(raw)
        self._is_clean, self._is_spoiled = True, False
        self.expires = 0.0

    @property
    def is_clean(self) -> bool:
        """Whether no exchange was interrupted, and nothing that was read is left over."""
        return self._is_clean and not self._is_spoiled and (self._tls is None or not self._tls.pending())

    @property
    def is_idle(self) -> bool:
        """Whether it is clean, and nothing waits to be read: neither an end nor surplus bytes."""
        return self.is_clean and not self._readiness.to_read(0)

    def send(self, data: bytes, progress: Progress) -> None:
        """Write all bytes. Raise httpx.WriteTimeout, httpx.WriteError or DeadlinePassed."""
        self._is_clean = False
        progress.seconds("write")
        try:
            sent = self._send_part(data, progress)
            while sent < len(data):
                self._wait_to_write(progress)
                sent += self._send_part(memoryview(data)[sent:], progress)
        except TimeoutError as error:
            raise httpx.WriteTimeout("the request was not taken in time") from error
        except OSError as error:
            raise httpx.WriteError(f"the connection failed while the request was sent: {error}") from error

    def _send_part(self, data: bytes | memoryview, progress: Progress) -> int:
        """Return how many bytes the socket takes without waiting."""
        sent_before, progress.sent = progress.sent, True  # first: a signal handler may raise once the bytes are gone
        try:
            return self._socket.send(data)
        except _NOT_READY:
            progress.sent = sent_before or self._tls is not None
            return 0
        except OSError as error:
            # A plain socket that raises has taken nothing. TLS may have, and so if it was a signal handler that raised.
            if self._tls is None and error.__traceback__ is not None and error.__traceback__.tb_next is None:
                progress.sent = sent_before
            raise

    def _wait_to_write(self, progress: Progress) -> None:
        if not self._readiness.to_write(progress.seconds("write")):
            raise TimeoutError

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
        stop, tls = progress.stop, self._tls
        if stop is not None:
            stop.watch(self._socket)
        try:
            while True:
                seconds = progress.seconds("read")  # if a stop was set before the socket was registered, it raises
                if (tls is None or not tls.pending()) and not self._readiness.to_read(seconds):
                    raise TimeoutError
                try:
                    return self._socket.recv(_SIZE)
                except _NOT_READY:  # TLS has received a part of a record
                    continue
        finally:
            if stop is not None:
                stop.watch(None)

    def spoil(self) -> None:
        """Prevent its reuse, also after a complete response."""
        self._is_spoiled = True

    def close(self) -> None:
        """Close the socket."""
        self._is_clean = False
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
    found = resolve(*route.address, progress.seconds("connect"))
    for family, kind, protocol, _, address in permitted(found, external=progress.external and route.proxy is None):
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
