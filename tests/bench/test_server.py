"""The loopback server: whole requests receive responses, in pieces or at once; the process ends with its parent."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from bench.server import Connection, length, response, route

ROOT = Path(__file__).parents[2]
HEAD = b"POST /usage?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5"


class Kept(asyncio.WriteTransport):
    """A transport that keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Keep it."""
        self.written.append(bytes(data))


def test_head() -> None:
    """A head states method, path without its query, and the length of the body, in any case."""
    assert (b"POST /usage", 5) == (route(HEAD), length(HEAD))
    assert 0 == length(b"GET / HTTP/1.1\r\nHost: a")


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_pieces(size: int) -> None:
    """However the bytes come, two requests get two responses, and half a request gets none."""
    transport, connection = Kept(), Connection({b"POST /usage": b"A", b"": b"?"})
    connection.connection_made(transport)
    whole = HEAD + b"\r\n\r\nhello" + b"GET /other HTTP/1.1\r\n\r\n" + HEAD + b"\r\n\r\nhell"

    for begin in range(0, len(whole), size):
        connection.data_received(whole[begin : begin + size])

    assert [b"A", b"?"] == transport.written


def test_answer() -> None:
    """A response has its length in bytes."""
    assert response(200, "ü").endswith(b"Content-Length: 2\r\n\r\n\xc3\xbc")


def test_it_ends_with_its_parent() -> None:
    """The process serves on a free loopback port, and ends when its stdin does."""
    command = [sys.executable, "-m", "bench.server"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(json.dumps([["GET", "/a", 201, "{}"]]) + "\n")
        server.stdin.flush()
        with httpx.Client(base_url=f"http://127.0.0.1:{int(server.stdout.readline())}", trust_env=False) as http:
            statuses = [http.get(path).status_code for path in ("/a?x=1", "/a", "/b")]
        server.stdin.close()

        assert 0 == server.wait(timeout=10)
    assert [201, 201, 404] == statuses
