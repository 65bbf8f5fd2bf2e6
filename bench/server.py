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
Answers = Mapping[bytes, bytes]


class Connection(asyncio.Protocol):
    """Answers each request whose head and body are there."""

    def __init__(self, answers: Answers) -> None:
        self._answers, self._buffer = answers, bytearray()
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where the answers go."""
        assert isinstance(transport, asyncio.WriteTransport)  # noqa: S101  for the type checker
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer what is whole; keep the rest."""
        self._buffer += data
        while (end := self._buffer.find(_END)) >= 0:
            head = bytes(self._buffer[:end])
            size = end + len(_END) + length(head)
            if len(self._buffer) < size:
                return
            del self._buffer[:size]
            if self._transport is not None:
                self._transport.write(self._answers.get(route(head), self._answers[b""]))


def route(head: bytes) -> bytes:
    """Give method and path of a request's head."""
    method, target = head.partition(b"\r\n")[0].split(b" ")[:2]
    return method + b" " + target.partition(b"?")[0]


def length(head: bytes) -> int:
    """Give the length of a request's body."""
    lines = head.lower().split(b"\r\n")
    return next((int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:")), 0)


def answer(status: int, body: str) -> bytes:
    """Write an answer."""
    content = body.encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


async def main() -> None:
    """Serve until stdin ends."""
    given = json.loads(sys.stdin.readline())
    answers = {f"{method} {path}".encode(): answer(status, body) for method, path, status, body in given}
    answers[b""] = answer(404, "{}")
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
