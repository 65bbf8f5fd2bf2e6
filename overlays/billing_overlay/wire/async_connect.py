"""Open an asyncio connection, with a tunnel and TLS as its route needs."""

from __future__ import annotations

import asyncio
import socket
import ssl

from .addresses import permitted, resolve_async
from .async_connection import AsyncConnection
from .connect_errors import connect_error
from .progress import Progress
from .routes import Route


async def connect_async(
    loop: asyncio.AbstractEventLoop, route: Route, context: ssl.SSLContext | None, progress: Progress
) -> AsyncConnection:
    """Return an open connection. Nothing of a request is sent.

    Raise httpx.ConnectError, ConnectTimeout or ProxyError, or DeadlinePassed.
    """
    connection: AsyncConnection | None = None
    is_open = False
    try:
        raw = await _open(loop, route, progress)
        connection = made = AsyncConnection(loop, raw, route)
        await loop.create_connection(lambda: made, sock=raw)
        if route.is_tunnel:
            await connection.open_tunnel(progress)
        if context is not None:
            await connection.start_tls(context, progress)
        is_open = True
        return connection
    except OSError as error:
        raise connect_error(error, route) from error
    finally:
        if connection is not None and not is_open:
            connection.abort()


async def _open(loop: asyncio.AbstractEventLoop, route: Route, progress: Progress) -> socket.socket:
    last = OSError("the host name has no address")
    found = await resolve_async(loop, *route.address, progress.seconds("connect"))
    for family, kind, protocol, _, address in permitted(found, external=progress.external and route.proxy is None):
        raw = socket.socket(family, kind, protocol)
        try:
            raw.setblocking(False)
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            async with asyncio.timeout(progress.seconds("connect")):
                await loop.sock_connect(raw, address)
        except OSError as error:  # TimeoutError included
            raw.close()
            last = error
        except BaseException:
            raw.close()
            raise
        else:
            return raw
    raise last
