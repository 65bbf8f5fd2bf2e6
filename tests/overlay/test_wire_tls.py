"""TLS as callers configure it, and as servers break it: client certificates, versions, ends within a handshake."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import struct
import threading
from typing import Any

import httpx
import pytest

from billing_overlay.wire.async_connect import connect_async
from billing_overlay.wire.async_socket_transport import AsyncSocketTransport
from billing_overlay.wire.connection import connect
from billing_overlay.wire.progress import DeadlinePassed, Progress
from billing_overlay.wire.routes import Route
from billing_overlay.wire.socket_transport import SocketTransport
from tests.http_messages import read_message
from tests.overlay.exchanges import LONG, Result, both, exchanges, named
from tests.overlay.hostile import Handler, serving
from tests.overlay.pairs import no_limit
from tests.overlay.tls import PATIENCE, certified, server_context, serving_tls, strict_context, trusting


def one(kind: str, url: str, context: ssl.SSLContext) -> Result:
    """Make one request with a given context; return status and body, or the error."""

    async def work() -> Result:
        async with httpx.AsyncClient(transport=AsyncSocketTransport(ssl_context=context), timeout=LONG) as http:
            response = await http.post(url, content=b"secret")
            return response.status_code, response.content

    try:
        if kind == "async":
            return asyncio.run(work())
        with httpx.Client(transport=SocketTransport(ssl_context=context), timeout=LONG) as http:
            response = http.post(url, content=b"secret")
            return response.status_code, response.content
    except httpx.HTTPError as error:
        return error


def reset(connection: socket.socket) -> None:
    """Close a connection so that its peer gets an error instead of an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class Peers:
    """A server that records the certificates of its clients."""

    def __init__(self) -> None:
        self.names: list[Any] = []

    def __call__(self, connection: Any, over: threading.Event) -> None:
        """Serve one connection."""
        while request := read_message(connection):
            self.names.append(connection.getpeercert()["subjectAltName"])
            connection.sendall(named(request.split(b" ")[1].decode()))


@both
def test_a_certificate_of_the_client(kind: str) -> None:
    """A client whose context has a certificate shows it to a server that demands one."""
    server = Peers()
    with serving_tls(server, strict_context()) as url:
        assert (200, b"/") == one(kind, url, certified())

    assert [(("email", "client@acme.test"),)] == server.names


@both
def test_no_certificate_of_the_client(kind: str) -> None:
    """A server that demands a certificate serves no client without one, and the error is not a response."""
    server = Peers()
    with serving_tls(server, strict_context()) as url:
        result = one(kind, url, trusting())

    assert isinstance(result, httpx.TransportError)
    assert [] == server.names


@both
def test_the_least_version_of_tls(kind: str) -> None:
    """A server that speaks no version of TLS that the client accepts gets no request; the error has the reason."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    server = Peers()
    with serving_tls(server, old) as url:
        result = one(kind, url, context)

    assert isinstance(result, httpx.ConnectError)
    assert "the TLS handshake failed: " in str(result)
    assert url.removeprefix("https://") in str(result)
    assert [] == server.names


def speaks_no_tls(connection: socket.socket, over: threading.Event) -> None:
    connection.recv(9999)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def ends(connection: socket.socket, over: threading.Event) -> None:
    connection.recv(99_999)


def breaks(connection: socket.socket, over: threading.Event) -> None:
    connection.recv(1)
    reset(connection)


@both
@pytest.mark.parametrize("handler", [speaks_no_tls, ends, breaks])
def test_a_handshake_that_fails(kind: str, handler: Handler) -> None:
    """A peer without TLS, or that disconnects within the handshake, is a connect error with host and port."""
    with serving(handler) as url:
        (result,) = exchanges(kind, url.replace("http:", "https:"), method="POST", content=b"secret")

    assert isinstance(result, httpx.ConnectError)
    assert url.removeprefix("http://") in str(result)


def garbling(connection: socket.socket, over: threading.Event) -> None:
    """Read a request over TLS, and respond in plain text."""
    connection.settimeout(PATIENCE)
    raw = connection.dup()
    with raw, server_context().wrap_socket(connection, server_side=True) as stream:
        read_message(stream)
        raw.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


@both
def test_bytes_that_are_no_tls(kind: str) -> None:
    """Bytes that are injected into a TLS connection are an error, and never a response."""
    with serving(garbling) as url:
        (result,) = exchanges(kind, url.replace("http:", "https:"))

    assert isinstance(result, httpx.ReadError)


def test_a_request_over_tls_that_fails_on_its_way() -> None:
    """Over TLS it is unknown what a failing socket has sent: the request counts as sent."""
    gone = threading.Event()

    def leave(connection: Any, over: threading.Event) -> None:
        reset(connection)
        gone.set()

    with serving_tls(leave) as url:
        host, port = url.removeprefix("https://").split(":")
        progress = no_limit()
        connection = connect(Route("https", host, int(port)), trusting(), progress)
        assert gone.wait(PATIENCE)
        assert not progress.sent
        with pytest.raises(httpx.WriteError):
            connection.send(b"x" * 1_000_000, progress)
        connection.close()

    assert progress.sent


@both
def test_a_deadline_that_passes_while_a_name_is_resolved(kind: str) -> None:
    """The deadline ends an attempt between two steps of a connection, too; pytest reports a socket that stays open."""
    times = iter([0.0, 2.0])
    progress, route = Progress({}, until=1.0, now=lambda: next(times)), Route("http", "127.0.0.1", 9)

    async def work() -> None:
        await connect_async(asyncio.get_running_loop(), route, None, progress)

    with pytest.raises(DeadlinePassed):
        asyncio.run(work()) if kind == "async" else connect(route, None, progress)
    gc.collect()
