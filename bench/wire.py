"""Transports of the benchmarks: memory in the process, or a loopback socket; the same for all competitors."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import httpx
from attrs import frozen

from .paths import REPOSITORY, environment
from .subjects import Exchange

_HEADERS = [(b"content-type", b"application/json")]


class InProcess(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Responds at once from memory: the same to every request, or computed from the query."""

    def __init__(self, exchange: Exchange, page: Callable[[bytes], bytes] | None = None) -> None:
        self._exchange, self._page, self.sent = exchange, page, b""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Serve a synchronous client."""
        return self._response(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Serve an asynchronous client."""
        return self._response(request)

    def _response(self, request: httpx.Request) -> httpx.Response:
        if self._exchange.body:
            self.sent = request.content
        content = self._exchange.content if self._page is None else self._page(request.url.query)
        return httpx.Response(self._exchange.status, headers=_HEADERS, stream=httpx.ByteStream(content))


@frozen
class Wire:
    """An address, and the transport that leads there; None: real sockets, by each rival's own HTTP client."""

    base_url: str
    transport: Any = None

    def http(self) -> httpx.Client:
        """Return the HTTP client of a careful user."""
        return httpx.Client() if self.transport is None else httpx.Client(transport=self.transport)

    def ahttp(self) -> httpx.AsyncClient:
        """Return its async variant."""
        return httpx.AsyncClient() if self.transport is None else httpx.AsyncClient(transport=self.transport)


def in_process(exchange: Exchange) -> Wire:
    """Return a wire with one response in memory."""
    return Wire("https://api.example.com", InProcess(exchange))


@contextlib.contextmanager
def loopback(exchanges: Sequence[Exchange]) -> Iterator[Wire]:
    """Serve responses on a free loopback port, in a process that ends with this one."""
    responses = [(exchange.method, exchange.path, exchange.status, exchange.content.decode()) for exchange in exchanges]
    command = [sys.executable, "-m", "bench.server"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment(), cwd=REPOSITORY, text=True) as server:
        assert server.stdin is not None  # noqa: S101  they are pipes
        assert server.stdout is not None  # noqa: S101
        server.stdin.write(json.dumps(responses) + "\n")
        server.stdin.flush()
        try:
            yield Wire(f"http://127.0.0.1:{int(server.stdout.readline())}")
        finally:
            server.stdin.close()
