"""A server on loopback with delayed responses: one thing, or a page of things with the cursor of the next.

    python -m bench.scale_server SECONDS ITEMS PAGES

SECONDS: how long each response takes. Prints its port, and ends when stdin ends, so with its parent.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable

from .scale_things import page, thing

_END = b"\r\n\r\n"


class Connection(asyncio.Protocol):
    """Responds to the requests of a connection, which have no bodies, in order."""

    def __init__(self, seconds: float, response: Callable[[bytes], bytes]) -> None:
        self._seconds, self._response, self._buffer = seconds, response, b""
        self._transport: asyncio.BaseTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Respond to each complete request after the delay."""
        *heads, self._buffer = (self._buffer + data).split(_END)
        for head in heads:
            content = self._response(head.split(b" ", 2)[1])
            if self._seconds:
                asyncio.get_running_loop().call_later(self._seconds, self._send, content)
            else:
                self._send(content)

    def _send(self, content: bytes) -> None:
        if isinstance(self._transport, asyncio.WriteTransport) and not self._transport.is_closing():
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}"
            self._transport.write(head.encode() + _END + content)


async def main(seconds: float, items: int, pages: int) -> None:
    """Serve until stdin ends."""
    thing_json = json.dumps(thing(0)).encode()

    def response(target: bytes) -> bytes:
        path, _, query = target.partition(b"?")
        if path.count(b"/") > 1:
            return thing_json
        at = int(query.rpartition(b"after=")[2] or b"0") if b"after=" in query else 0
        return page(items, at + 1 if at + 1 < pages else None)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(seconds, response), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
