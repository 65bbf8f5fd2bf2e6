"""TLS in front of a server that has none."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Iterator


@contextlib.contextmanager
def terminating(port: int, context: ssl.SSLContext) -> Iterator[int]:
    """Serve a loopback port over TLS; yields the port that does."""
    started, ended = threading.Event(), asyncio.Event()
    found: list[tuple[asyncio.AbstractEventLoop, int]] = []

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                writer.write(data)
        finally:
            writer.transport.abort()

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        behind, to_behind = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(forward(reader, to_behind), forward(behind, writer), return_exceptions=True)

    async def serve() -> None:
        server = await asyncio.start_server(connect, "127.0.0.1", 0, ssl=context)
        found.append((asyncio.get_running_loop(), server.sockets[0].getsockname()[1]))
        started.set()
        await ended.wait()
        server.close()
        connected = asyncio.all_tasks() - {asyncio.current_task()}
        for task in connected:
            task.cancel()
        await asyncio.gather(*connected, return_exceptions=True)
        await asyncio.sleep(0)  # in which the transports close

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert started.wait(30)
    loop, own = found[0]
    try:
        yield own
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join()
