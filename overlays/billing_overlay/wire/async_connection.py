"""One asyncio connection: bytes out, bytes in, each wait within its limit. TLS runs inside the protocol.

asyncio's own TLS holds 256 KiB for each connection, mistakes a truncated response for a complete one, and
does not know what was sent; `ssl.MemoryBIO` avoids all three.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable

import httpx

from .parser import ProtocolError, ResponseParser
from .progress import Phase, Progress
from .readable import is_readable
from .request_head import connect_head
from .routes import Route
from .tls import TlsSession
from .tunnel import TunnelParser

_MOST_UNREAD = 262_144  # bytes, beyond which no more are read from the socket
_MOST_PARSED = 65_536  # bytes at a time


class AsyncConnection(asyncio.Protocol):
    """A socket to one route, which carries one request at a time.

    expires: when to close it if it is idle, in seconds of the pool's clock.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, raw: socket.socket, route: Route) -> None:
        self._loop, self._socket, self.route = loop, raw, route
        self.expires = 0.0
        self._transport: asyncio.Transport | None = None
        self._tls: TlsSession | None = None
        self._unread = bytearray()
        self._waiter: asyncio.Future[None] | None = None
        self._ended = self._paused_reading = self._paused_writing = False
        self._is_clean = True
        self._failure: BaseException | None = None
        self._unsent = 0  # bytes that were written, of which the first is the request's

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the transport."""
        self._transport = transport if isinstance(transport, asyncio.Transport) else None

    def data_received(self, data: bytes) -> None:
        """Buffer bytes, decrypted if TLS is set up."""
        if self._tls is not None:
            data = self._decrypt(self._tls, data)
        self._unread += data
        if len(self._unread) > _MOST_UNREAD and not self._paused_reading and self._transport is not None:
            self._transport.pause_reading()
            self._paused_reading = True
        self._wake()

    def eof_received(self) -> bool:
        """Note the end; with TLS it is an error without the peer's close_notify."""
        if self._tls is not None and not self._tls.is_closed and self._failure is None:
            self._failure = ConnectionError("it ended without the notice that TLS requires")
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, exc: BaseException | None) -> None:
        """Note the end, and its reason."""
        self._ended = True
        self._failure = self._failure or exc
        self._wake()

    def pause_writing(self) -> None:
        """Note that the write buffer is full."""
        self._paused_writing = True

    def resume_writing(self) -> None:
        """Note that the write buffer has room."""
        self._paused_writing = False
        self._wake()

    @property
    def is_clean(self) -> bool:
        """Whether it is open, no exchange was interrupted, all was sent, and nothing that was read is left over."""
        transport = self._transport
        if not self._is_clean or self._ended or self._unread or transport is None or transport.is_closing():
            return False
        return not transport.get_write_buffer_size()

    @property
    def is_idle(self) -> bool:
        """Whether it is clean, and nothing waits to be read. The socket is asked: the loop may not have noticed yet."""
        return self.is_clean and not is_readable(self._socket)

    async def send(self, data: bytes, progress: Progress) -> None:
        """Write all bytes, unless a response comes earlier. Raise httpx.WriteTimeout, WriteError or DeadlinePassed."""
        self._is_clean = False
        progress.seconds("write")
        transport = self._transport
        if transport is None or transport.is_closing():
            raise httpx.WriteError("the connection was closed before the request was sent")
        sealed = self._tls.encrypt(data) if self._tls is not None else data
        self._unsent = 0
        transport.write(sealed)
        if transport.is_closing():  # the first write failed: the socket has taken nothing
            raise httpx.WriteError("the connection was closed before the request was sent")
        self._unsent = len(sealed)
        self.note_sent(progress)
        while self._paused_writing and not self._ended and not self._unread:
            await self._wait(progress, "write", _write_timeout)
            self.note_sent(progress)

    def note_sent(self, progress: Progress) -> None:
        """Set progress.sent if the socket may have taken a byte of what `send` wrote."""
        transport = self._transport
        if self._unsent and not progress.sent and transport is not None:
            progress.sent = transport.is_closing() or transport.get_write_buffer_size() < self._unsent

    async def receive(self, parser: ResponseParser, progress: Progress) -> None:
        """Wait for bytes and parse them. Raise httpx.ReadTimeout, ReadError, RemoteProtocolError or DeadlinePassed."""
        self._is_clean = False
        progress.seconds("read")
        while not self._unread and not self._ended:
            await self._wait(progress, "read", _read_timeout)
        data = self._take(_MOST_PARSED)
        if data:
            progress.sent = True
            if self._unread:  # many tiny chunks take long to parse: let other tasks run in between
                await asyncio.sleep(0)
        elif self._failure is not None:
            reason = f"the connection failed before the response was complete: {self._failure}"
            raise httpx.ReadError(reason) from self._failure
        try:
            parser.feed(data) if data else parser.eof()
        except ProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from None
        self._is_clean = True

    def abort(self) -> None:
        """Close at once, and discard unsent bytes."""
        if self._transport is None or self._loop.is_closed():
            self._socket.close()
        else:
            self._transport.abort()

    async def open_tunnel(self, progress: Progress) -> None:
        """Ask the proxy for a tunnel. Raise httpx.ProxyError."""
        self._write(connect_head(self.route))
        parser = TunnelParser()
        while not parser.feed(await self._raw(progress)):
            pass

    async def start_tls(self, context: ssl.SSLContext, progress: Progress) -> None:
        """Perform the TLS handshake. Raise OSError."""
        session = TlsSession(context, self.route.host)
        try:
            while not session.shake_hands():
                progress.seconds("connect")
                self._write(session.outgoing())
                data = await self._raw(progress)
                if not data:
                    raise ConnectionError("the connection was closed during the TLS handshake")
                session.feed(data)
            self._write(session.outgoing())
        except ssl.SSLError:
            self._write(session.outgoing())  # the alert
            raise
        self._tls = session
        self._unread += self._decrypt(session, b"")

    def _decrypt(self, session: TlsSession, data: bytes) -> bytes:
        try:
            data = session.decrypt(data)
            self._write(session.outgoing())
        except ssl.SSLError as error:
            self._failure, data = error, b""
            self.abort()
        self._ended = self._ended or session.is_closed
        return data

    async def _raw(self, progress: Progress) -> bytes:
        """Return bytes of a connection that is being opened; b"" at its end."""
        progress.seconds("connect")
        while not self._unread and not self._ended:
            await self._wait(progress, "connect", TimeoutError)
        if not self._unread and isinstance(self._failure, OSError):
            raise self._failure
        return self._take(len(self._unread))

    def _take(self, most: int) -> bytes:
        data = bytes(self._unread[:most])
        del self._unread[:most]
        if self._paused_reading and not self._unread and self._transport is not None:
            self._paused_reading = False
            if not self._transport.is_closing():
                self._transport.resume_reading()
        return data

    def _write(self, data: bytes) -> None:
        if data and self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)
            self._unsent += len(data) if self._unsent else 0

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def _wait(self, progress: Progress, phase: Phase, late: Callable[[], Exception]) -> None:
        seconds = progress.seconds(phase)
        waiter = self._waiter = self._loop.create_future()
        timer = None if seconds is None else self._loop.call_later(seconds, _expire, waiter, late)
        try:
            await waiter
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()


def _expire(waiter: asyncio.Future[None], late: Callable[[], Exception]) -> None:
    if not waiter.done():
        waiter.set_exception(late())


def _read_timeout() -> Exception:
    return httpx.ReadTimeout("no response in time")


def _write_timeout() -> Exception:
    return httpx.WriteTimeout("the request was not taken in time")
