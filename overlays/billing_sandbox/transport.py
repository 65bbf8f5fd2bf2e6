"""The sandbox as an httpx transport: requests are handled in process, faults become httpx errors at once.

The only module of the package that imports httpx.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, NoReturn

import httpx

from .delivery import Delivery
from .messages import RawRequest


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Turns httpx requests into raw requests, and deliveries into httpx responses or errors."""

    base_url: str

    @property
    @abstractmethod
    def headers(self) -> Mapping[str, str]:
        """The headers that every request needs."""

    @abstractmethod
    def handle(self, raw: RawRequest) -> Delivery:
        """Return the response to a request, and the fault that affects its delivery."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Handle a request of a sync client."""
        request.read()
        return _delivered(self.handle(_raw(request)))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Handle a request of an async client."""
        await request.aread()
        return _delivered(self.handle(_raw(request)))

    def client(self, **options: Any) -> httpx.Client:
        """Return an httpx client with the credentials of the sandbox."""
        return httpx.Client(**self._options(options))

    def async_client(self, **options: Any) -> httpx.AsyncClient:
        """Return an async httpx client with the credentials of the sandbox."""
        return httpx.AsyncClient(**self._options(options))

    def _options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        return {"transport": self, "base_url": self.base_url, "headers": dict(self.headers), **options}


class _HalfBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The first half of a body, then a failure."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery

    def __iter__(self) -> Iterator[bytes]:
        yield self._delivery.response.content[: len(self._delivery.response.content) // 2]
        _fail(self._delivery)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


def _raw(request: httpx.Request) -> RawRequest:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return RawRequest(
        method=request.method, url=str(request.url), path=path, query=query, headers=headers, body=request.content
    )


def _delivered(delivery: Delivery) -> httpx.Response:
    # In process a stalled request fails at once.
    delivery.finish()
    response = delivery.response
    if delivery.fault is None:
        return httpx.Response(response.status, headers=dict(response.headers), content=response.content)
    if not delivery.fault.cuts(response):
        _fail(delivery)
    headers = {**response.headers, "Content-Length": str(len(response.content))}
    return httpx.Response(response.status, headers=headers, stream=_HalfBody(delivery))


def _fail(delivery: Delivery) -> NoReturn:
    fault = delivery.fault
    if fault is not None and fault.kind == "stall":
        raise httpx.ReadTimeout("injected fault: stall")
    if fault is not None and not fault.sent:
        raise httpx.ConnectError("injected fault: connection refused")
    raise httpx.RemoteProtocolError("injected fault: connection dropped")
