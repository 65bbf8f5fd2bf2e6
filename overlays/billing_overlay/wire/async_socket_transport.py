"""An `httpx.AsyncBaseTransport` over asyncio: the connections of a default client, and of any httpx.AsyncClient."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx

from ..errors import ConfigurationError
from .async_connect import connect_async
from .async_connection import AsyncConnection
from .async_pool import AsyncPool
from .event_loop import running_loop
from .httpx_fallback import PlainTransports
from .interception import interception
from .parser import ResponseParser
from .progress import CLOSED, Progress, progress_of
from .routes import Route
from .tracked_request import OWN_TRANSPORTS, UNSENT
from .wiring import MAX_CONNECTIONS, Wiring, request_bytes, response_of

if TYPE_CHECKING:
    import ssl


class AsyncSocketTransport(httpx.AsyncBaseTransport):
    """Connections of asyncio, with a pool for each event loop of each process.

    Parameters are those of SocketTransport. In a loop of another library a transport of httpx sends.
    """

    def __init__(self, *, ssl_context: ssl.SSLContext | None = None, max_connections: int = MAX_CONNECTIONS) -> None:
        self.wiring = Wiring(ssl_context)
        self._limit = max_connections
        self._process = os.getpid()
        self._pools: dict[asyncio.AbstractEventLoop, AsyncPool] = {}
        self._inherited: list[object] = []
        self._closed = False
        self._plain = PlainTransports(httpx.AsyncHTTPTransport, self.wiring, max_connections)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request. Return the response as soon as its head is there."""
        progress = progress_of(request.extensions)
        route = self.wiring.route_of(request.url)
        loop = running_loop()
        if interception() == "mock" or loop is None or not route.is_ours:
            return await self._handle_elsewhere(request, route, progress, (os.getpid(), loop))
        content = b"".join([part async for part in request.stream])  # type: ignore[union-attr]
        data = request_bytes(request.method, request.url, request.headers.raw, content, route)
        body = await self.exchange(loop, request.method, data, route, progress)
        return response_of(body.parser, body)

    async def _handle_elsewhere(
        self, request: httpx.Request, route: Route, progress: Progress, owner: object
    ) -> httpx.Response:
        transport = self._plain.get(route, owner)
        sent_before, progress.sent = progress.sent, True
        try:
            response: httpx.Response = await transport.handle_async_request(request)
        except UNSENT:
            progress.sent = sent_before
            raise
        return response

    async def exchange(
        self, loop: asyncio.AbstractEventLoop, method: str, data: bytes, route: Route, progress: Progress
    ) -> AsyncBody:
        """Send the bytes of a request. Return the body, with the head in its parser; the caller closes it."""
        pool, connection, parser = self._pool(loop), None, ResponseParser(method)
        await pool.acquire(progress)
        try:
            if not progress.external:
                connection = pool.take(route)
            if connection is None:
                connection = await connect_async(loop, route, self.wiring.context(route), progress)
            await connection.send(data, progress)
            while not parser.head_complete:
                await connection.receive(parser, progress)
            return AsyncBody(pool, connection, parser, progress)
        except BaseException:
            try:
                parser.release()
                if connection is not None:
                    connection.note_sent(progress)
                    connection.abort()
            finally:
                pool.release()
            raise

    def _pool(self, loop: asyncio.AbstractEventLoop) -> AsyncPool:
        if self._closed:
            raise ConfigurationError(CLOSED)
        if self._process != os.getpid():  # a forked child: the parent's connections stay untouched
            self._inherited.append(self._pools)
            self._process, self._pools = os.getpid(), {}
        pool = self._pools.get(loop)
        if pool is None:
            for other in [other for other in self._pools if other.is_closed()]:
                self._pools.pop(other).close()
            pool = self._pools[loop] = AsyncPool(loop, self._limit)
        return pool

    async def aclose(self) -> None:
        """Accept no more requests, and close all idle connections; those in use close with their response."""
        self._closed = True
        here = running_loop()
        pools = self._pools if self._process == os.getpid() else {}
        for loop, pool in list(pools.items()):
            if loop is here or not loop.is_running():
                pool.close()
            else:
                loop.call_soon_threadsafe(pool.close)
        await self._plain.aclose()


OWN_TRANSPORTS.add(AsyncSocketTransport)


class AsyncBody(httpx.AsyncByteStream):
    """The body of a response. Closing it keeps the connection if it is at its end, else closes it."""

    def __init__(
        self, pool: AsyncPool, connection: AsyncConnection, parser: ResponseParser, progress: Progress
    ) -> None:
        self._pool, self._connection, self._progress = pool, connection, progress
        self.parser = parser
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            for part in self.parser.take():
                yield part
            if self.parser.complete:
                return
            await self._connection.receive(self.parser, self._progress)

    async def aclose(self) -> None:
        """End the use of the connection."""
        self.end()

    def end(self) -> None:
        """End the use of the connection, without waiting."""
        if self._closed:
            return
        self._closed = True
        try:
            if self.parser.reusable and self._connection.is_clean:
                self._pool.give_back(self._connection)
            else:
                self.parser.release()
                self._connection.abort()
        finally:
            self._pool.release()
