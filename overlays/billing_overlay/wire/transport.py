"""The only module that imports httpx: moves one request over the wire and gives back an answer or a failure.

Credentials live here and nowhere else, bound to scheme, host and port of the base URL. No decision about repeats.
"""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, TypeAlias

import httpx

from ..calls.attempts import Answer, Send
from ..calls.options import Config, origin, positive
from ..calls.retry_policy import Failure
from ..errors import ConfigurationError
from .body import receiving
from .connection_pool import (
    CLOSED,
    PLACES,
    Here,
    Home,
    Pool,
    running_loop,
)
from .credentials import Secret
from .deadline import BOUND, Bound, Bounded, DeadlinePassed
from .environment import CERTIFICATES, explain
from .foreign_errors import bare, is_failure, scrub
from .request_builder import Outgoing

if TYPE_CHECKING:
    import ssl
    from pathlib import Path


HttpClient: TypeAlias = httpx.Client
AsyncHttpClient: TypeAlias = httpx.AsyncClient
HttpTimeout: TypeAlias = httpx.Timeout

_KEPT = 30.0
_TIMEOUT = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 5.0}
_HTTPX_DEFAULT = httpx.Timeout(5.0)
_HTTPX_HEADERS = frozenset({b"accept", b"accept-encoding", b"connection", b"user-agent"})
_AT_FIRST = ("encodings.idna",)  # what a first connection imports
_AT_FIRST_ASYNC = ("anyio._backends._asyncio", "anyio.streams.tls", "concurrent.futures.thread", "sniffio", *_AT_FIRST)
_UNSENT = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)  # fmt: skip
_BELIEVED = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)


def _made(kind: type[httpx.Client | httpx.AsyncClient], most: int) -> Any:
    """Make an HTTP client all of whose waits end with the attempt. An unusable environment is a ConfigurationError."""
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=most, keepalive_expiry=_KEPT)
    try:
        http = kind(limits=limits, verify=_trust(*map(os.environ.get, CERTIFICATES)))
    except (OSError, ImportError, ValueError, httpx.InvalidURL) as error:
        raise explain(error, os.environ) from None
    for transport in (http._transport, *http._mounts.values()):
        pool = getattr(transport, "_pool", None)  # None: an address that goes past the proxy of the environment
        if pool is not None:
            pool._network_backend = Bounded(pool._network_backend)
    return http


class _Base:
    """What sync and async share: the pool, the origin, the secret headers, and how a request is made."""

    _kind: type[Any]

    def __init__(self, config: Config, secrets: Mapping[str, Secret]) -> None:
        if config.http_client is not None and not isinstance(config.http_client, self._kind):
            raise ConfigurationError(f"http_client must be an httpx.{self._kind.__name__}")
        self._clock, self._secrets = config.clock, secrets
        self._origin = origin(config.base_url)
        self._prefix = "/".join(config.base_url.split("/", 3)[:3]) + "/"
        self._outgoing = Outgoing(httpx, config.base_url)
        self._pool, self._closed = Pool(config.http_client, self._make), False
        self._original: Callable[[], Any] = lambda: None
        given = config.http_client.headers.raw if config.http_client is not None else ()
        not_theirs = {*_HTTPX_HEADERS, *(name.lower().encode() for name in secrets)}
        self._theirs = [one for one in given if one[0].lower() not in not_theirs]

    _make: Callable[[Here], Home]  # static: a pool must not keep the client alive that made it

    def sharing(self, config: Config) -> Self:
        """Make a transport for changed settings, over the same pool unless they bring their own."""
        fresh = type(self)(config, self._secrets)
        if config.http_client is None or self._pool.holds(config.http_client):
            fresh._pool, fresh._original = self._pool, weakref.ref(self._original() or self)
        return fresh

    def warm_up(self) -> None:
        """Import what a first connection would, and make the pool."""
        is_async = self._kind is httpx.AsyncClient
        for name in _AT_FIRST_ASYNC if is_async else _AT_FIRST:
            with suppress(ImportError):  # a later version may have it elsewhere: then it comes with the first call
                import_module(name)
        self._pool.warm_up(running_loop() if is_async else None)

    def _enter(self, send: Send, loop: Any = None) -> Home:
        BOUND.set(Bound(self._clock.now, send.until))
        if self._closed:
            raise ConfigurationError(CLOSED)
        return self._pool.home(loop)

    def _leave(self, loop: Any = None) -> Any:
        """Close for ourselves, and for all if no original is left to do so; gives what is to be closed."""
        self._closed = True
        return None if self._original() is not None else self._pool.close(loop)

    def _request(self, send: Send, default: httpx.Timeout) -> httpx.Request:
        headers = list(send.request.headers)
        home = send.url.startswith(self._prefix) or origin(send.url.partition("?")[0]) == self._origin
        if home and send.trusted:
            present = {other.lower() for other, _ in headers}
            for name, secret in self._secrets.items():
                if name.lower().encode() not in present:
                    headers.append((name.encode(), secret.reveal().encode()))
            headers += [one for one in self._theirs if one[0].lower() not in present]
        left = max(0.001, send.until - self._clock.now())
        phases = _phases(send.request.timeout, default)
        timeout = {phase: left if seconds is None else min(seconds, left) for phase, seconds in phases.items()}
        if self._pool.own:
            timeout["pool"] = left
        method, content = send.request.operation.method, send.request.content
        request: httpx.Request = self._outgoing.request(
            method, send.url, headers, content, timeout, plain=not self._theirs
        )
        return request

    def _check(self, until: float) -> None:
        if self._clock.now() > until:
            raise DeadlinePassed


class SyncTransport(_Base):
    """Sends with an httpx.Client."""

    _kind = httpx.Client

    @staticmethod
    def _make(here: Here) -> Home:
        return Home(_made(httpx.Client, 100), here)

    def send(self, send: Send) -> Answer | Failure:
        """Make one attempt. Nothing is raised; whatever goes wrong is a Failure, with the error if it interrupts."""
        http: Any = None
        try:
            home = self._enter(send)
            http = home.http
            try:
                home.enter(send)
                return self._sent(http, send)
            finally:
                if home.leave(send):
                    http.close()
        except BaseException as error:  # noqa: BLE001  nothing but our own errors may leave a call
            return _failure(error, send, http)

    def _sent(self, http: Any, send: Send) -> Answer:
        request = self._request(send, http.timeout)
        response = _sender(http, request, "handle_request")(request)
        try:
            with receiving(_coding(response), _into(send, response)) as body:
                for part in (response.content,) if response.is_stream_consumed else response.stream:
                    if not body.add(part):
                        break
                    self._check(send.until)
        finally:
            response.close()
        return Answer(response.status_code, response.headers, *body.end())

    def close(self) -> None:
        """Close the connections that are ours: now, or with the last call that runs."""
        http = self._leave()
        if http is not None:
            http.close()


class AsyncTransport(_Base):
    """Sends with an httpx.AsyncClient."""

    _kind = httpx.AsyncClient

    @staticmethod
    def _make(here: Here) -> Home:
        import asyncio  # noqa: PLC0415  only async clients need it

        places = None if here[1] is None else asyncio.Semaphore(PLACES)  # None: the loop of another library
        return Home(_made(httpx.AsyncClient, PLACES), here, places)

    async def send(self, send: Send) -> Answer | Failure:
        """Make one attempt. Nothing is raised; a cancellation is a Failure that says so, too."""
        http: Any = None
        try:
            home = self._enter(send, running_loop())
            http = home.http
            try:
                home.enter(send)
                async with home.place(send.until - self._clock.now()):
                    return await self._sent(http, send)
            finally:
                if home.leave(send):
                    await http.aclose()
        except BaseException as error:  # noqa: BLE001  nothing but our own errors may leave a call
            return _failure(error, send, http)

    async def _sent(self, http: Any, send: Send) -> Answer:
        request = self._request(send, http.timeout)
        response = await _sender(http, request, "handle_async_request")(request)
        try:
            with receiving(_coding(response), _into(send, response)) as body:
                if response.is_stream_consumed:
                    body.add(response.content)
                else:
                    async for part in response.stream:
                        if not body.add(part):
                            break
                        self._check(send.until)
        finally:
            await response.aclose()
        return Answer(response.status_code, response.headers, *body.end())

    async def close(self) -> None:
        """Close the connections that are ours: now, or with the last call that runs."""
        http = self._leave(running_loop())
        if http is not None:
            await http.aclose()


def _into(send: Send, response: httpx.Response) -> Path | None:
    """Say where the body goes: into the caller's file, if it is what was asked for."""
    return send.request.into if 200 <= response.status_code < 300 else None


def _coding(response: httpx.Response) -> str:
    """Say how the body is packed; a hook of the caller's client that read it has unpacked it."""
    if response.is_stream_consumed:
        return ""
    # by hand: Headers.get() would first try an encoding on every header
    return b", ".join(value for name, value in response.headers.raw if name.lower() == b"content-encoding").decode(
        "latin-1"
    )


def _sender(http: Any, request: httpx.Request, name: str) -> Any:
    """How to send: past the layers of a plain httpx client, which would add nothing (2.2 times faster, measured)."""
    BOUND.get().sent = True  # from here on, unless our network backend knows better
    if _is_plain(http):
        return getattr(http._transport_for_url(request.url), name)
    return lambda request: http.send(request, stream=True, auth=None, follow_redirects=False)


def _is_plain(http: Any) -> bool:
    return type(http) in (httpx.Client, httpx.AsyncClient) and not any(http.event_hooks.values())


def _is_believed(http: Any, url: str) -> bool:
    """Return whether a connect error proves that nothing was sent.

    Other transports raise it for connections that break later, and hooks for connections of their own.
    """
    return _is_plain(http) and type(http._transport_for_url(httpx.URL(url))) in _BELIEVED


def _phases(given: Any, default: httpx.Timeout) -> Mapping[str, float | None]:
    if given is None:
        return _TIMEOUT if default == _HTTPX_DEFAULT else default.as_dict()
    if isinstance(given, httpx.Timeout):
        return given.as_dict()
    return dict.fromkeys(_TIMEOUT, float(positive("timeout", given)))


def _failure(error: BaseException, send: Send, http: Any) -> Answer | Failure:
    """Return what went wrong."""
    if not is_failure(error):
        return Failure(sent=BOUND.get().sent, interrupted=True, error=scrub(error))
    if isinstance(error, httpx.HTTPStatusError):  # a hook that raises for a status: the answer is there
        return Answer(error.response.status_code, error.response.headers, b"")
    bare(error)
    if isinstance(error, httpx.InvalidURL) and not BOUND.get().sent and send.url == send.request.url:
        error = ConfigurationError(f"{send.request.operation.id}: base URL, path and query make no valid URL: {error}")
    sent = BOUND.get().sent and not (isinstance(error, _UNSENT) and _is_believed(http, send.url))
    late = isinstance(error, DeadlinePassed | httpx.TimeoutException)
    return Failure(sent=sent, timed_out=late, error=error)


@lru_cache(maxsize=1)
def _trust(*variables: str | None) -> ssl.SSLContext:  # noqa: ARG001  what it is read from, which keys the cache
    return httpx.create_ssl_context()
