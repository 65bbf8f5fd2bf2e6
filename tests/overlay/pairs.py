"""Connections of this project whose peer is a socket in the test's own hands. No server, no thread."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from billing_overlay.wire.async_connection import AsyncConnection
from billing_overlay.wire.connection import Connection
from billing_overlay.wire.parser import ResponseParser
from billing_overlay.wire.progress import Progress
from billing_overlay.wire.routes import Route

ROUTE = Route("http", "provider.test", 80)
SMALL = 4096  # about how many bytes a socket buffers


def no_limit() -> Progress:
    """Return the progress of an attempt without a deadline and without timeouts."""
    return Progress({})


def sockets() -> tuple[socket.socket, socket.socket]:
    """Return two connected sockets that hold little."""
    ours, peer = socket.socketpair()
    for each in (ours, peer):
        each.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALL)
    return ours, peer


@contextmanager
def paired(route: Route = ROUTE) -> Iterator[tuple[Connection, socket.socket]]:
    """Yield a connection of blocking sockets and its peer."""
    ours, peer = sockets()
    connection = Connection(ours, route)
    with peer:
        yield connection, peer
        connection.close()


@asynccontextmanager
async def async_paired(route: Route = ROUTE) -> AsyncIterator[tuple[AsyncConnection, socket.socket]]:
    """Yield a connection of asyncio and its peer, which does not block."""
    ours, peer = sockets()
    for each in (ours, peer):
        each.setblocking(False)
    loop = asyncio.get_running_loop()
    connection = AsyncConnection(loop, ours, route)
    await loop.create_connection(lambda: connection, sock=ours)
    with peer:
        yield connection, peer
        connection.abort()
        await asyncio.sleep(0)  # asyncio closes sockets in the next tick


def received(connection: Connection) -> bytes:
    """Return the body of the response that a connection receives."""
    parser = ResponseParser("GET")
    while not parser.complete:
        connection.receive(parser, no_limit())
    return b"".join(parser.take())


async def async_received(connection: AsyncConnection, parser: ResponseParser | None = None) -> bytes:
    """The same."""
    parser = parser or ResponseParser("GET")
    while not parser.complete:
        await connection.receive(parser, no_limit())
    return b"".join(parser.take())
