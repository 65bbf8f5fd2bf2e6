"""Requests over the transports of this project, inside clients of httpx: sync and async with the same words."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from billing_overlay.wire.async_socket_transport import AsyncSocketTransport
from billing_overlay.wire.socket_transport import SocketTransport
from tests.http_messages import read_message
from tests.overlay.hostile import serving
from tests.overlay.raw_responses import sized
from tests.overlay.tls import serving_tls, trusting

Result = tuple[int, bytes] | Exception
LONG = httpx.Timeout(20.0)  # seconds: only a hang meets it
KINDS = ("sync", "async")
both = pytest.mark.parametrize("kind", KINDS)
plain_and_tls = pytest.mark.parametrize("serve", [serving, serving_tls], ids=["plain", "TLS"])


def client(**options: Any) -> httpx.Client:
    """Return a client over the sync transport."""
    return httpx.Client(transport=SocketTransport(ssl_context=trusting(), **options), timeout=LONG)


def async_client(**options: Any) -> httpx.AsyncClient:
    """Return a client over the async transport."""
    return over(async_transport(**options))


def async_transport(**options: Any) -> AsyncSocketTransport:
    """Return an async transport."""
    return AsyncSocketTransport(ssl_context=trusting(), **options)


def over(transport: httpx.AsyncBaseTransport) -> httpx.AsyncClient:
    """Return a client over an async transport."""
    return httpx.AsyncClient(transport=transport, timeout=LONG)


def nothing() -> None:
    """Do nothing."""


def exchanges(
    kind: str,
    *urls: str,
    between: Callable[[], object] = nothing,
    method: str = "GET",
    options: Any = None,
    **given: Any,
) -> list[Result]:
    """Make requests one after the other on one client; return statuses and bodies, or errors.

    between: called after each request, blocking the event loop too.
    """
    if kind == "sync":
        results = list[Result]()
        with client(**(options or {})) as http:
            for url in urls:
                try:
                    response = http.request(method, url, **given)
                    results.append((response.status_code, response.content))
                except httpx.HTTPError as error:
                    results.append(error)
                between()
        return results

    async def work() -> list[Result]:
        results = list[Result]()
        async with async_client(**(options or {})) as http:
            for url in urls:
                try:
                    response = await http.request(method, url, **given)
                    results.append((response.status_code, response.content))
                except httpx.HTTPError as error:
                    results.append(error)
                between()
        return results

    return asyncio.run(work())


class Recorder:
    """A server whose response depends on the path. connections: the paths requested over each connection, in order.

    respond: returns the response to a path, and whether the connection stays open.
    """

    def __init__(self, respond: Callable[[str], tuple[bytes, bool]]) -> None:
        self._respond, self._lock = respond, threading.Lock()
        self._paths: dict[socket.socket, list[str]] = defaultdict(list)

    @property
    def connections(self) -> list[list[str]]:
        """The paths by connection; those without a request are left out."""
        return list(self._paths.values())

    def __call__(self, connection: socket.socket, over: threading.Event) -> None:
        """Serve one connection."""
        is_open = True
        while is_open and (request := read_message(connection)):
            path = request.split(b" ")[1].decode()
            with self._lock:
                self._paths[connection].append(path)
            response, is_open = self._respond(path)
            connection.sendall(response)


def named(path: str) -> bytes:
    """Return a response whose body is the path."""
    return sized(path.encode())


class Together:
    """A server that responds once a number of requests wait at the same time. Later requests have their own round."""

    def __init__(self, number: int) -> None:
        self._barrier = threading.Barrier(number)

    def __call__(self, connection: Any, over: threading.Event) -> None:
        """Serve one connection."""
        while request := read_message(connection):
            self._barrier.wait(10)
            connection.sendall(named(request.split(b" ")[1].decode()))
