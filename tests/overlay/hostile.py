"""Servers that misbehave: a function handles each connection, on loopback, in threads that end by themselves."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.wire import run

KEY = {"api_key": "sk_test_fake"}
GET: dict[str, Any] = {"path": {"id": "c1"}}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BODY = b'{"id":"c1","name":"Acme"}'
GOOD = HEAD + b"Content-Length: 25\r\n\r\n" + BODY
Handler = Callable[[socket.socket, threading.Event], None]


@contextmanager
def serving(handler: Handler) -> Iterator[str]:
    """Serve until the block ends; the event is set then."""
    over, threads = threading.Event(), list[threading.Thread]()
    listening = socket.create_server(("127.0.0.1", 0), backlog=512)

    def one(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            handler(connection, over)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                threads.append(threading.Thread(target=one, args=(connection,), daemon=True))
                threads[-1].start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        over.set()
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        for thread in [accepting, *threads]:
            thread.join(5)


def always(response: bytes) -> Handler:
    """Return the same response to every request of a connection."""

    def handle(connection: socket.socket, over: threading.Event) -> None:
        while read_message(connection):
            connection.sendall(response)

    return handle


def dripping(start: bytes, drop: bytes) -> Handler:
    """Start a response, and send drops without end."""

    def handle(connection: socket.socket, over: threading.Event) -> None:
        read_message(connection)
        connection.sendall(start)
        while not over.wait(0.02):
            connection.sendall(drop)

    return handle


def echo(connection: Any, over: threading.Event) -> None:
    """Return a customer with the last path segment as its id, and the idempotency key as its name."""
    while request := read_message(connection):
        lines = request.split(b"\r\n")
        key = next((line[17:] for line in lines if line.lower().startswith(b"idempotency-key:")), b"none")
        body = b'{"id":"%s","name":"%s"}' % (lines[0].split()[1].rpartition(b"/")[2], key)
        connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)


class Slow:
    """A server that holds each response until `go` is set. received: counts its requests."""

    def __init__(self) -> None:
        self.received = threading.Semaphore(0)
        self.go = threading.Event()
        self.closed = threading.Semaphore(0)

    def __call__(self, connection: Any, over: threading.Event) -> None:
        while read_message(connection):
            self.received.release()
            while not self.go.wait(0.01) and not over.is_set():
                pass
            connection.sendall(GOOD)
        self.closed.release()


def sync_call(url: str, name: str, options: dict[str, Any] | None = None, **given: Any) -> Any:
    """Make a call with a client of its own."""
    with Acme(KEY, {"base_url": url, "max_attempts": 1, **(options or {})}) as client:
        return Anything(client).make(name, **given)


def async_call(url: str, name: str, options: dict[str, Any] | None = None, **given: Any) -> Any:
    """Make a call with a client of its own."""

    async def work() -> Any:
        async with AsyncAcme(KEY, {"base_url": url, "max_attempts": 1, **(options or {})}) as client:
            return await AsyncAnything(client).make(name, **given)

    return run(work())
