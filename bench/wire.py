"""How the bytes come to the rivals: from memory in the process, or over a loopback socket. The same for all."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import httpx
from attrs import frozen

from .places import REPOSITORY, environment
from .subjects import Exchange

_HEADERS = [(b"content-type", b"application/json")]


class InProcess(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers at once, from memory, the same to every request; or what a function of the query makes."""

    def __init__(self, exchange: Exchange, page: Callable[[bytes], bytes] | None = None) -> None:
        self._exchange, self._page, self.sent = exchange, page, b""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Serve a synchronous client."""
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Serve an asynchronous client."""
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
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
        """Make the HTTP client of a careful user."""
        return httpx.Client() if self.transport is None else httpx.Client(transport=self.transport)

    def ahttp(self) -> httpx.AsyncClient:
        """Make the same for async."""
        return httpx.AsyncClient() if self.transport is None else httpx.AsyncClient(transport=self.transport)


def in_process(exchange: Exchange) -> Wire:
    """Lead to one answer in memory."""
    return Wire("https://api.example.com", InProcess(exchange))


@contextlib.contextmanager
def loopback(exchanges: Sequence[Exchange]) -> Iterator[Wire]:
    """Serve answers on a free loopback port, in a process that ends with this one."""
    answers = [(exchange.method, exchange.path, exchange.status, exchange.content.decode()) for exchange in exchanges]
    command = [sys.executable, "-m", "bench.server"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment(), cwd=REPOSITORY, text=True) as server:
        assert server.stdin is not None  # noqa: S101  they are pipes
        assert server.stdout is not None  # noqa: S101
        server.stdin.write(json.dumps(answers) + "\n")
        server.stdin.flush()
        try:
            yield Wire(f"http://127.0.0.1:{int(server.stdout.readline())}")
        finally:
            server.stdin.close()
