"""Responses over sockets: truncated ones, those that end their connection, floods, and addresses of any family."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from tests.http_messages import read_message
from tests.overlay.exchanges import Recorder, both, exchanges, named, plain_and_tls
from tests.overlay.hostile import dripping, serving
from tests.overlay.raw_responses import CLOSING, CONTINUE, INVALID, JSON, OK, REUSABLE, SIZED, chunked, sized
from tests.overlay.tls import PATIENCE, server_context, serving_tls

HEADS = {
    "a length": sized(JSON),
    "chunks": chunked(JSON),
    "the end of the connection": OK + b"\r\n" + JSON,
}


def once(response: bytes) -> Recorder:
    """Return a server that closes each connection behind a response."""
    return Recorder(lambda path: (response, False))


@both
@pytest.mark.parametrize(
    ("name", "serve"),
    [(name, serving) for name in (*REUSABLE, *CLOSING)]
    + [(name, serving_tls) for name in (*REUSABLE, *CLOSING) if "until" not in name],
)
def test_a_valid_response(kind: str, serve: Any, name: str) -> None:
    """A valid response has the body that was sent."""
    data, body = {**REUSABLE, **CLOSING}[name]
    status = int(data.rpartition(b"HTTP/1.")[2][2:5]) if "looks like" not in name else 200
    with serve(once(data)) as url:
        assert [(status, body)] == exchanges(kind, url)


@both
@plain_and_tls
@pytest.mark.parametrize("name", ["a length", "chunks"])
@pytest.mark.parametrize("end", [-1, -20])
def test_a_truncated_body(kind: str, serve: Any, name: str, end: int) -> None:
    """A connection that ends before the body does is an error."""
    with serve(once(HEADS[name][:end])) as url:
        (result,) = exchanges(kind, url)

    assert isinstance(result, httpx.RemoteProtocolError | httpx.ReadError)


def ending_tls(response: bytes, *, notice: bool) -> Any:
    """Return a server of TLS that sends a response and ends the connection, with close_notify or without."""

    def handle(connection: socket.socket, over: threading.Event) -> None:
        connection.settimeout(PATIENCE)
        with server_context().wrap_socket(connection, server_side=True) as stream:
            read_message(stream)
            stream.sendall(response)
            if notice:
                stream.unwrap()  # fails where the client closes without a notice of its own: ours is sent by then

    return handle


@both
@pytest.mark.parametrize("notice", [True, False])
def test_a_tls_body_until_the_connection_ends(kind: str, notice: bool) -> None:
    """A body without a length is complete only if TLS was ended by close_notify: anybody can cut a connection."""
    with serving(ending_tls(HEADS["the end of the connection"], notice=notice)) as url:
        (result,) = exchanges(kind, url.replace("http:", "https:"))

    assert result == (200, JSON) if notice else isinstance(result, httpx.ReadError | httpx.RemoteProtocolError)


@both
@plain_and_tls
@pytest.mark.parametrize("name", [name for name in CLOSING if "until" not in name])
def test_a_response_that_ends_its_connection(kind: str, serve: Any, name: str) -> None:
    """After Connection: close, and after HTTP/1.0, the next call has a connection of its own."""
    data, body = CLOSING[name]
    server = Recorder(lambda path: (data, True))
    with serve(server) as url:
        results = exchanges(kind, f"{url}/1", f"{url}/2")

    assert [(int(data[9:12]), body)] * 2 == results
    assert [["/1"], ["/2"]] == server.connections


@both
@plain_and_tls
@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_response(kind: str, serve: Any, name: str) -> None:
    """An invalid response is an error, also while the server keeps the connection open; the next call goes through."""
    server = Recorder(lambda path: (INVALID[name] if path == "/1" else named(path), True))
    with serve(server) as url:
        first, second = exchanges(kind, f"{url}/1", f"{url}/2")

    assert isinstance(first, httpx.RemoteProtocolError)
    assert (200, b"/2") == second
    assert [["/1"], ["/2"]] == server.connections


@both
@pytest.mark.parametrize(
    ("start", "drop"),
    [
        (b"", CONTINUE * 30),
        (OK, b"X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n" * 300),
        (OK + b"X-A: ", b"a" * 9000),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1;" + b"e" * 9000 + b"\r\nx\r\n"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X-A: a\r\n" * 1000),
    ],
    ids=["informational heads", "headers", "one header", "chunk extensions", "trailers"],
)
def test_a_flood(kind: str, start: bytes, drop: bytes) -> None:
    """What has no end is refused by its size, before any timeout."""
    with serving(dripping(start, drop)) as url:
        (result,) = exchanges(kind, url)

    assert isinstance(result, httpx.RemoteProtocolError)


@contextmanager
def serving_ipv6(handler: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """Serve one connection on the loopback address of IPv6."""
    try:
        listening = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("no IPv6 here")

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            handler(connection, threading.Event())

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    with listening:
        yield f"http://[::1]:{listening.getsockname()[1]}"
        thread.join(5)


@both
def test_an_ipv6_address(kind: str) -> None:
    """A literal address of IPv6 is connected to, and is in brackets in the Host header."""
    requests: list[bytes] = []

    def handle(connection: socket.socket, over: threading.Event) -> None:
        requests.append(read_message(connection))
        connection.sendall(SIZED)

    with serving_ipv6(handle) as url:
        assert [(200, b"ok")] == exchanges(kind, url)

    assert b"host: " + url.removeprefix("http://").encode() in requests[0].lower()


@both
@plain_and_tls
@pytest.mark.parametrize("size", [0, 1, 100_000, 3_000_000])
def test_bodies_of_any_size(kind: str, serve: Any, size: int) -> None:
    """Large requests and responses arrive complete."""
    received: list[int] = []

    def echo(connection: socket.socket, over: threading.Event) -> None:
        while request := read_message(connection):
            body = request.partition(b"\r\n\r\n")[2]
            received.append(len(body))
            connection.sendall(sized(body))

    body = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    with serve(echo) as url:
        results = exchanges(kind, url, url, method="POST", content=body)

    assert [(200, body)] * 2 == results
    assert [size] * 2 == received


@both
@plain_and_tls
def test_a_refusal_before_the_whole_request_was_sent(kind: str, serve: Any) -> None:
    """A server that refuses a large request early, and keeps reading, has its response returned."""
    refusal = sized(b"too large", b"413 Payload Too Large", b"Connection: close")

    def refuse(connection: socket.socket, over: threading.Event) -> None:
        connection.recv(1000)
        connection.sendall(refusal)
        while connection.recv(65536):
            pass

    with serve(refuse) as url:
        (result,) = exchanges(kind, url, method="POST", content=b"x" * 1_000_000)

    assert (413, b"too large") == result
