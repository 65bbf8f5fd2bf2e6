"""Plain httpx transports over a function: only what httpx's own transports raise proves that nothing was sent.

The function stands in for the connection pool, so that its errors pass through the transport as those of a pool do.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import httpcore
import httpx


class Pool:
    """A connection pool whose responses are a function's."""

    def __init__(self, app: Callable[[httpx.Request], Any]) -> None:
        self._app = app

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response to a sync client."""
        content: Any = request.stream
        return _response(self._app(_request(request, b"".join(content))))

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response to an async client."""
        content: Any = request.stream
        response = self._app(_request(request, b"".join([part async for part in content])))
        return _response(await response if isawaitable(response) else response)

    def close(self) -> None:
        """Do nothing."""

    async def aclose(self) -> None:
        """Do nothing."""


def transport(app: Callable[[httpx.Request], Any]) -> httpx.HTTPTransport:
    """Return a transport for a sync client."""
    made: Any = httpx.HTTPTransport(verify=False)
    made._pool = Pool(app)
    return made  # type: ignore[no-any-return]


def async_transport(app: Callable[[httpx.Request], Any]) -> httpx.AsyncHTTPTransport:
    """Return a transport for an async client."""
    made: Any = httpx.AsyncHTTPTransport(verify=False)
    made._pool = Pool(app)
    return made  # type: ignore[no-any-return]


def _request(request: httpcore.Request, content: bytes) -> httpx.Request:
    parts, method = request.url, request.method.decode("ascii")
    host = parts.host.decode("ascii")
    url = httpx.URL(scheme=parts.scheme.decode("ascii"), host=host, port=parts.port, raw_path=parts.target)
    return httpx.Request(method, url, headers=request.headers, content=content, extensions=request.extensions)


def _response(response: httpx.Response) -> httpcore.Response:
    return httpcore.Response(
        response.status_code, headers=response.headers.raw, content=response.stream, extensions=response.extensions
    )
