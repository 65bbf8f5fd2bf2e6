"""Send one request and return the response or a failure. This is where bytes are written and read.

Credentials are known here and nowhere else, bound to scheme, host and port of the base URL. No decision about retries.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

import httpx

from ..errors import ConfigurationError
from ..messages import Failure, Response, Send
from ..settings import RequestSettings, origin
from .body import receiving
from .connection_pool import CLOSED, SLOTS, Binding, BoundClient, Pool, running_loop
from .credentials import Secret
from .deadline import ATTEMPT, AttemptState, DeadlinePassed
from .foreign_errors import bare, is_failure, scrub
from .http_client import (
    AsyncHttpClient,
    HttpClient,
    HttpTimeout,
    create,
    is_plain,
    proves_nothing_sent,
    timeouts,
)
from .request_builder import RequestBuilder

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from pathlib import Path

__all__ = ["AsyncHttpClient", "AsyncTransport", "HttpClient", "HttpTimeout", "SyncTransport"]

_CONNECTIONS = 100
_HTTPX_HEADERS = frozenset({b"accept", b"accept-encoding", b"connection", b"user-agent"})
_IMPORTED_ON_CONNECT = ("encodings.idna",)
_IMPORTED_ON_ASYNC_CONNECT = (
    "anyio._backends._asyncio", "anyio.streams.tls", "concurrent.futures.thread", "sniffio", *_IMPORTED_ON_CONNECT,
)  # fmt: skip
_UNSENT = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)  # fmt: skip


class _BaseTransport:
    """What sync and async share: the pool, the origin, the credentials, and how a request is built."""

    _kind: type[Any]
    _create: Callable[[Binding], BoundClient]  # static: a pool must not keep the client alive that created it

    def __init__(self, settings: RequestSettings, secrets: Mapping[str, Secret], now: Callable[[], float]) -> None:
        http: Any = settings.http_client
        if http is not None and not isinstance(http, self._kind):
            raise ConfigurationError(f"http_client must be an httpx.{self._kind.__name__}")
        self._now = now
        self._secrets = secrets
        self._origin = origin(settings.base_url)
        self._prefix = "/".join(settings.base_url.split("/", 3)[:3]) + "/"
        self._builder = RequestBuilder(settings.base_url)
        self._pool = Pool(http, self._create)
        self._closed = False
        self._original: Callable[[], Any] = lambda: None
        given = http.headers.raw if http is not None else ()
        replaced = {*_HTTPX_HEADERS, *(name.lower().encode() for name in secrets)}
        self._client_headers = [(name, value) for name, value in given if name.lower() not in replaced]

    def sharing(self, settings: RequestSettings, now: Callable[[], float]) -> Self:
        """Return a transport for other settings, over the same pool unless they have an HTTP client of their own."""
        fresh = type(self)(settings, self._secrets, now)
        if settings.http_client is None or self._pool.holds(settings.http_client):
            fresh._pool = self._pool
            fresh._original = weakref.ref(self._original() or self)
        return fresh

    def warm_up(self) -> None:
        """Import what a first connection would import, and create the pool."""
        is_async = self._kind is httpx.AsyncClient
        for name in _IMPORTED_ON_ASYNC_CONNECT if is_async else _IMPORTED_ON_CONNECT:
            with suppress(ImportError):  # another version may not have it: then the first call imports what it needs
                import_module(name)
        self._pool.warm_up(running_loop() if is_async else None)

    def _enter(self, send: Send, loop: AbstractEventLoop | None = None) -> BoundClient:
        ATTEMPT.set(AttemptState(self._now, send.until))
        if self._closed:
            raise ConfigurationError(CLOSED)
        return self._pool.client(loop)

    def _leave(self, loop: AbstractEventLoop | None = None) -> Any:
        """Close this transport. Return the HTTP client to close, or None while the original transport uses it."""
        self._closed = True
        return None if self._original() is not None else self._pool.close(loop)

    def _request(self, send: Send, default: httpx.Timeout) -> httpx.Request:
        return self._builder.build(
            send.request.operation.method,
            send.url,
            self._headers(send),
            send.request.content,
            self._timeouts(send, default),
            plain=not self._client_headers,
        )

    def _headers(self, send: Send) -> list[tuple[bytes, bytes]]:
        headers = list(send.request.headers)
        if not (send.trusted and self._is_home(send.url)):
            return headers
        present = {name.lower() for name, _ in headers}
        for name, secret in self._secrets.items():
            if name.lower().encode() not in present:
                headers.append((name.encode(), secret.reveal().encode()))
        return headers + [(name, value) for name, value in self._client_headers if name.lower() not in present]

    def _is_home(self, url: str) -> bool:
        """Return whether a URL has the origin of the base URL."""
        return url.startswith(self._prefix) or origin(url.partition("?")[0]) == self._origin

    def _timeouts(self, send: Send, default: httpx.Timeout) -> dict[str, float | None]:
        remaining = max(0.001, send.until - self._now())
        phases = timeouts(send.request.timeout, default)
        timeout: dict[str, float | None] = {
            phase: remaining if seconds is None else min(seconds, remaining) for phase, seconds in phases.items()
        }
        if self._pool.own:
            timeout["pool"] = remaining
        return timeout

    def _check(self, until: float) -> None:
        if self._now() > until:
            raise DeadlinePassed


class SyncTransport(_BaseTransport):
    """Sends with an httpx.Client."""

    _kind = httpx.Client

    @staticmethod
    def _create(binding: Binding) -> BoundClient:
        return BoundClient(create(httpx.Client, _CONNECTIONS), binding)

    def send(self, send: Send) -> Response | Failure:
        """Make one attempt. Never raise: every error is returned as a Failure, also one that interrupts."""
        http: Any = None
        try:
            client = self._enter(send)
            http = client.http
            try:
                client.enter(send)
                return self._exchange(http, send)
            finally:
                if client.leave(send):
                    http.close()
        except BaseException as error:  # noqa: BLE001  nothing but our own errors may leave a call
            return _failure(error, send, http)

    def _exchange(self, http: Any, send: Send) -> Response:
        request = self._request(send, http.timeout)
        response = _sender(http, request, "handle_request")(request)
        try:
            with receiving(_coding(response), _target(send, response)) as body:
                for part in (response.content,) if response.is_stream_consumed else response.stream:
                    if not body.add(part):
                        break
                    self._check(send.until)
        finally:
            response.close()
        return Response(response.status_code, response.headers, *body.end())

    def close(self) -> None:
        """Close our own connections: now, or with the last call in flight."""
        http = self._leave()
        if http is not None:
            http.close()


class AsyncTransport(_BaseTransport):
    """Sends with an httpx.AsyncClient."""

    _kind = httpx.AsyncClient

    @staticmethod
    def _create(binding: Binding) -> BoundClient:
        import asyncio  # noqa: PLC0415  only async clients need it

        slots = None if binding.loop is None else asyncio.Semaphore(SLOTS)  # None: the loop of another library
        return BoundClient(create(httpx.AsyncClient, SLOTS), binding, slots)

    async def send(self, send: Send) -> Response | Failure:
        """Make one attempt. Never raise: every error is returned as a Failure, also a cancellation."""
        http: Any = None
        try:
            client = self._enter(send, running_loop())
            http = client.http
            try:
                client.enter(send)
                async with client.slot(send.until - self._now()):
                    return await self._exchange(http, send)
            finally:
                if client.leave(send):
                    await http.aclose()
        except BaseException as error:  # noqa: BLE001  nothing but our own errors may leave a call
            return _failure(error, send, http)

    async def _exchange(self, http: Any, send: Send) -> Response:
        request = self._request(send, http.timeout)
        response = await _sender(http, request, "handle_async_request")(request)
        try:
            with receiving(_coding(response), _target(send, response)) as body:
                if response.is_stream_consumed:
                    body.add(response.content)
                else:
                    async for part in response.stream:
                        if not body.add(part):
                            break
                        self._check(send.until)
        finally:
            await response.aclose()
        return Response(response.status_code, response.headers, *body.end())

    async def close(self) -> None:
        """Close our own connections: now, or with the last call in flight."""
        http = self._leave(running_loop())
        if http is not None:
            await http.aclose()


def _target(send: Send, response: httpx.Response) -> Path | None:
    """Return the file that receives the body; None: memory, as for every error response."""
    return send.request.into if 200 <= response.status_code < 300 else None


def _coding(response: httpx.Response) -> str:
    """Return the content coding of the body; "" if a hook of the caller's client has read and decoded it."""
    if response.is_stream_consumed:
        return ""
    # not Headers.get(), which first tries an encoding on every header
    codings = [value for name, value in response.headers.raw if name.lower() == b"content-encoding"]
    return b", ".join(codings).decode("latin-1")


def _sender(http: Any, request: httpx.Request, name: str) -> Callable[[httpx.Request], Any]:
    """Return what sends: the transport of a plain httpx client, whose layers would add nothing (2.2 times faster)."""
    ATTEMPT.get().sent = True  # from here on, unless our network backend reports otherwise
    if is_plain(http):
        send: Callable[[httpx.Request], Any] = getattr(http._transport_for_url(request.url), name)
        return send
    return lambda request: http.send(request, stream=True, auth=None, follow_redirects=False)


def _failure(error: BaseException, send: Send, http: Any) -> Response | Failure:
    """Return the failure that an error means; the response, if a hook raised for its status."""
    if not is_failure(error):
        return Failure(sent=ATTEMPT.get().sent, interrupted=True, error=scrub(error))
    if isinstance(error, httpx.HTTPStatusError):
        return Response(error.response.status_code, error.response.headers, b"")
    bare(error)
    if isinstance(error, httpx.InvalidURL) and not ATTEMPT.get().sent and send.url == send.request.url:
        error = ConfigurationError(
            f"{send.request.operation.id}: base URL, path and query are not a valid URL: {error}"
        )
    sent = ATTEMPT.get().sent and not (isinstance(error, _UNSENT) and proves_nothing_sent(http, send.url))
    timed_out = isinstance(error, DeadlinePassed | httpx.TimeoutException)
    return Failure(sent=sent, timed_out=timed_out, error=error)
