"""TLS on loopback: certificates of an authority that the tests trust, servers that speak it, and a CONNECT proxy."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import trustme

from tests.http_messages import read_message
from tests.overlay.hostile import Handler, serving

ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
PATIENCE = 5.0  # seconds after which a handler gives up, whatever the peer does


@lru_cache(maxsize=1)
def _authority() -> trustme.CA:
    return trustme.CA()


@lru_cache(maxsize=1)
def _context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _authority().issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context


@lru_cache(maxsize=1)
def trusting() -> ssl.SSLContext:
    """Return a client's context that trusts the authority, and no other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _authority().configure_trust(context)
    return context


def server_context() -> ssl.SSLContext:
    """Return the context of the servers."""
    return _context()


def write_authority(path: Path) -> str:
    """Write the authority's certificate as a PEM file, for SSL_CERT_FILE."""
    _authority().cert_pem.write_to_path(str(path))
    return str(path)


def strict_context() -> ssl.SSLContext:
    """Return the context of a server that demands a client's certificate, of the same authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _authority().issue_cert("127.0.0.1").configure_cert(context)
    _authority().configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def certified() -> ssl.SSLContext:
    """Return a client's context that trusts the authority, and has a certificate of its own."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _authority().configure_trust(context)
    _authority().issue_cert("client@acme.test").configure_cert(context)
    return context


def secured(handler: Handler, context: ssl.SSLContext | None = None) -> Handler:
    """Return a handler that does the handshake first. context: by default that of all servers."""

    def handle(connection: socket.socket, over: threading.Event) -> None:
        connection.settimeout(PATIENCE)
        with (context or _context()).wrap_socket(connection, server_side=True) as stream:
            handler(stream, over)

    return handle


@contextmanager
def serving_tls(handler: Handler, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve https until the block ends."""
    with serving(secured(handler, context)) as url:
        yield url.replace("http:", "https:")


class ConnectProxy:
    """A handler that tunnels. script: its responses to CONNECT, the last one for all later ones; b"" disconnects.

    on_connect: called before each response. heads: what it was sent in the clear, a CONNECT each.
    """

    def __init__(self, *script: bytes, on_connect: Callable[[], None] = lambda: None) -> None:
        self._script, self._on_connect, self.heads = script or (ESTABLISHED,), on_connect, list[bytes]()

    def __call__(self, connection: socket.socket, over: threading.Event) -> None:
        """Serve one connection."""
        connection.settimeout(PATIENCE)
        head = read_message(connection)
        if not head:
            return
        self.heads.append(head)
        self._on_connect()
        response = self._script[min(len(self.heads), len(self._script)) - 1]
        if response != ESTABLISHED:
            connection.sendall(response)
            return
        host, _, port = head.split(b" ")[1].decode().rpartition(":")
        with socket.create_connection((host, int(port)), PATIENCE) as upstream:
            connection.sendall(response)
            _relay(connection, upstream, over)


def _relay(client: socket.socket, upstream: socket.socket, over: threading.Event) -> None:
    while not over.is_set():
        for readable in select.select([client, upstream], [], [], 0.05)[0]:
            part = readable.recv(65536)
            if not part:
                return
            (upstream if readable is client else client).sendall(part)
