"""A small, fast server on loopback: fixed bytes by method and path, connections kept alive.

    python -m bench.server

The first line of stdin is a JSON list of [method, path, status, body]; the port is the first line of stdout. Ends when
stdin ends, so with its parent.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping

_END = b"\r\n\r\n"
Responses = Mapping[bytes, bytes]


class Connection(asyncio.Protocol):
    """Responds to each complete request."""

    def __init__(self, responses: Responses) -> None:
        self._responses, self._buffer = responses, bytearray()
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.WriteTransport)  # noqa: S101  for the type checker
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Respond to complete requests; keep the rest."""
        self._buffer += data
        while (end := self._buffer.find(_END)) >= 0:
            head = bytes(self._buffer[:end])
            size = end + len(_END) + length(head)
            if len(self._buffer) < size:
                return
            del self._buffer[:size]
            if self._transport is not None:
                self._transport.write(self._responses.get(route(head), self._responses[b""]))


def route(head: bytes) -> bytes:
    """Return method and path of a request's head."""
    method, target = head.partition(b"\r\n")[0].split(b" ")[:2]
    return method + b" " + target.partition(b"?")[0]


def length(head: bytes) -> int:
    """Return the length of a request's body."""
    lines = head.lower().split(b"\r\n")
    return next((int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:")), 0)


def response(status: int, body: str) -> bytes:
    """Return a response as bytes."""
    content = body.encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


async def main() -> None:
    """Serve until stdin ends."""
    given = json.loads(sys.stdin.readline())
    responses = {f"{method} {path}".encode(): response(status, body) for method, path, status, body in given}
    responses[b""] = response(404, "{}")
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(responses), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
