"""A connection that holds anything beyond its response is closed: no byte of it is returned by the next call."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest

from tests.http_messages import read_message
from tests.overlay.exchanges import Recorder, both, exchanges, named, plain_and_tls
from tests.overlay.raw_responses import chunked, sized

STALE = {
    "a response": sized(b"STALE"),
    "a chunked response": chunked(b"STALE"),
    "an empty response": sized(b""),
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "CRLF": b"\r\n",
    "LF": b"\n",
    "a chunk": b"5\r\nSTALE\r\n0\r\n\r\n",
    "a byte": b"x",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-Length: 5",
}
FIRST = {
    "a length": named("/1"),
    "chunks": chunked(b"/1"),
    "trailers": chunked(b"/1", end=b"0\r\nX-Sum: 1\r\n\r\n"),
}


def stale_once(first: bytes, surplus: bytes) -> Recorder:
    """Return a server that sends surplus bytes behind its response to /1, in one piece."""
    return Recorder(lambda path: (first + surplus if path == "/1" else named(path), True))


@both
@plain_and_tls
@pytest.mark.parametrize("before", FIRST)
@pytest.mark.parametrize("surplus", STALE)
def test_surplus_bytes(kind: str, serve: Any, before: str, surplus: str) -> None:
    """Each call has its own response, and is sent once; the connection with surplus bytes is not used again."""
    server = stale_once(FIRST[before], STALE[surplus])
    with serve(server) as url:
        results = exchanges(kind, *(f"{url}/{number}" for number in (1, 2, 3)))

    assert [(200, b"/1"), (200, b"/2"), (200, b"/3")] == results
    assert [["/1"], ["/2", "/3"]] == server.connections


@both
@plain_and_tls
@pytest.mark.parametrize("status", [b"204 No Content", b"304 Not Modified"])
@pytest.mark.parametrize("body", [b"STALE", sized(b"STALE")], ids=["text", "a response"])
def test_a_body_where_none_is_allowed(kind: str, serve: Any, status: bytes, body: bytes) -> None:
    """A 204 or 304 with a body has no body, and its connection is not used again."""
    server = stale_once(b"HTTP/1.1 " + status + b"\r\n\r\n", body)
    with serve(server) as url:
        results = exchanges(kind, f"{url}/1", f"{url}/2")

    assert [(int(status[:3]), b""), (200, b"/2")] == results
    assert [["/1"], ["/2"]] == server.connections


@both
@plain_and_tls
@pytest.mark.parametrize("before", FIRST)
def test_a_connection_without_surplus(kind: str, serve: Any, before: str) -> None:
    """Without surplus bytes one connection serves all calls."""
    server = stale_once(FIRST[before], b"")
    with serve(server) as url:
        results = exchanges(kind, *[f"{url}/1"] * 3)

    assert [(200, b"/1")] * 3 == results
    assert [["/1"] * 3] == server.connections


@both
@plain_and_tls
def test_a_response_to_head_with_a_body(kind: str, serve: Any) -> None:
    """A body that wrongly follows a response to HEAD is not returned by the next call."""
    server = Recorder(lambda path: (named(path), True))
    with serve(server) as url:
        results = exchanges(kind, f"{url}/1", f"{url}/2", method="HEAD")

    assert [(200, b""), (200, b"")] == results
    assert [["/1"], ["/2"]] == server.connections


class Late:
    """A server that sends surplus bytes on request, over a connection that is idle."""

    def __init__(self, surplus: bytes) -> None:
        self.requests, self._surplus = list[tuple[int, bytes]](), surplus
        self._send, self._sent = threading.Event(), threading.Event()
        self._count = 0

    def __call__(self, connection: socket.socket, over: threading.Event) -> None:
        """Serve one connection."""
        self._count += 1
        number = self._count
        while request := read_message(connection):
            path = request.split(b" ")[1]
            self.requests.append((number, path))
            connection.sendall(named(path.decode()))
            if path == b"/1":
                self._send.wait(5)
                connection.sendall(self._surplus)
                self._sent.set()

    def surplus(self) -> None:
        """Send the surplus bytes, once, and return when they are sent."""
        self._send.set()
        assert self._sent.wait(5)


@both
@plain_and_tls
@pytest.mark.parametrize("surplus", STALE)
def test_surplus_bytes_on_an_idle_connection(kind: str, serve: Any, surplus: str) -> None:
    """Bytes that come while a connection is idle close it, also if the event loop has not run since."""
    server = Late(STALE[surplus])
    with serve(server) as url:
        results = exchanges(kind, f"{url}/1", f"{url}/2", between=server.surplus)

    assert [(200, b"/1"), (200, b"/2")] == results
    assert [(1, b"/1"), (2, b"/2")] == server.requests


@both
@plain_and_tls
def test_an_idle_connection_that_the_server_closed(kind: str, serve: Any) -> None:
    """An idle connection that the server closed silently does not fail the next request."""
    closed, requests = threading.Semaphore(0), list[bytes]()

    def handle(connection: socket.socket, over: threading.Event) -> None:
        requests.append(read_message(connection))
        connection.sendall(named("/"))
        connection.close()
        closed.release()

    with serve(handle) as url:
        results = exchanges(kind, url, url, url, method="POST", between=lambda: closed.acquire(timeout=5))

    assert [(200, b"/")] * 3 == results
    assert 3 == len(requests)
