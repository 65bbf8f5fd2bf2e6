"""The base of a client's transports: how an attempt becomes a request, and how it is sent.

Credentials are known here and nowhere else, bound to scheme, host and port of the base URL. No decision about retries.
"""

from __future__ import annotations

import re
import string
import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

import httpx

from ..errors import ConfigurationError
from ..messages import Failure, Request, Response, Send, is_named_credential
from ..settings import RequestSettings, origin
from .credentials import Secret, revealed
from .failures import failure_of
from .http_client import Connections, timeouts
from .interception import is_original
from .libraries import library_of
from .progress import CLOSED, STOP, DeadlinePassed, Progress
from .request_head import check_headers, request_head
from .response_headers import ResponseHeaders
from .routes import Route
from .tracked_request import tracked_request

if TYPE_CHECKING:
    from pathlib import Path

    from .masking import Mask
    from .parser import ResponseParser

_HTTPX_HEADERS = frozenset({b"accept", b"accept-encoding", b"connection", b"user-agent"})
_IMPORTED_ON_CONNECT = ("encodings.idna",)
_PLAIN = f"{string.ascii_letters}{string.digits}-._~:=&,/?".encode()
_QUOTED = rb"(?:[^%]|%[0-9A-F]{2})*"
_LONGEST = 8192
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


@lru_cache(maxsize=128)  # parsing one takes as long as encoding, sending and decoding together
def _url(kind: type[httpx.URL], url: str) -> httpx.URL:
    return kind(url)


class BaseTransport:
    """What sync and async share: the connections, the origin, the credentials, and how a request is built."""

    _kind: type[Any]
    _transport: Callable[[], type[Any]]

    def __init__(self, settings: RequestSettings, secrets: Mapping[str, Secret], now: Callable[[], float]) -> None:
        http: Any = settings.http_client
        library = library_of(http, self._kind.__name__)
        if library is None:
            raise ConfigurationError(f"http_client must be an httpx.{self._kind.__name__}")
        self._library = library
        self._no_auth = library.Auth()  # with None, every URL would be searched for credentials
        self._now = now
        self._secrets = secrets
        self._credentials = [(name.lower().encode(), name.encode(), secret) for name, secret in secrets.items()]
        self._base_url = settings.base_url
        self._origin = origin(settings.base_url, settings.allow_http)
        self._prefix = "/".join(settings.base_url.split("/", 3)[:3])
        self._given = http
        self._connections = Connections(settings, self._kind, self._transport)
        self._closed = False
        self._original: Callable[[], Any] = lambda: None
        given = http.headers.raw if http is not None else ()
        replaced = {*_HTTPX_HEADERS, *(name.lower().encode() for name in secrets)}
        self._client_headers = [(name, value) for name, value in given if name.lower() not in replaced]

    def sharing(self, settings: RequestSettings, now: Callable[[], float]) -> Self:
        """Return a transport for other settings, over the same connections unless they name others."""
        fresh = type(self)(settings, self._secrets, now)
        if self._connections.serve(settings):
            fresh.share(self)
        return fresh

    def share(self, other: Self) -> None:
        """Use the connections of another transport, which closes them."""
        self._connections, self._given, self._library = other._connections, other._given, other._library
        self._client_headers = other._client_headers
        self._original = weakref.ref(other._original() or other)

    def warm_up(self) -> None:
        """Import what a first connection would import, and create the transport with its trust."""
        self._check_open()
        if not self._connections.own:
            return
        for name in _IMPORTED_ON_CONNECT:
            with suppress(ImportError):
                import_module(name)
        transport = self._connections.transport()
        transport.wiring.context(transport.wiring.route(self._origin))

    def _check_open(self) -> None:
        if self._closed or self._connections.closed:
            raise ConfigurationError(CLOSED)
        if not self._connections.own:
            self._connections.check_given()

    def _leave(self) -> Any:
        """Close this transport. Return the connections to close, or None while the original transport uses them."""
        self._closed = True
        return None if self._original() is not None else self._connections.close()

    def _progress(self, send: Send) -> Progress:
        limits = timeouts(send.request.timeout, self._given)
        return Progress(limits, until=send.until, now=self._now, stop=STOP.get(), external=not send.trusted)

    def _direct(self, send: Send) -> tuple[bytes, Route] | None:
        """Return the bytes of a request and its route, if no HTTP client has to see it; else None."""
        url = send.url
        target = url.removeprefix(self._prefix)
        if not self._connections.own or len(target) == len(url) or len(url) > _LONGEST or not is_original(self._kind):
            return None
        raw_target = target.encode("ascii", "backslashreplace")  # a backslash is not quoted
        if not is_quoted(raw_target) or self._home is None:
            return None
        host, route = self._home
        fields = self._fields(send, host, trusted=send.trusted)
        method, content = send.request.operation.method, send.request.content or b""
        return request_head(method, host, raw_target, fields, route) + content, route

    @cached_property
    def _home(self) -> tuple[bytes, Route] | None:
        """The header Host of the base URL, and the route to it; None if the client's own connections have none."""
        url = _url(httpx.URL, self._base_url)
        origin = url.scheme, url.raw_host.decode("ascii"), self._origin[2]
        route: Route = self._connections.transport().wiring.route(origin)
        return (url.netloc, route) if route.is_ours else None

    def _request(self, send: Send, progress: Progress) -> httpx.Request:
        url = _url(self._library.URL, send.url)
        fields = self._fields(send, url.netloc, trusted=send.trusted and self._is_home(send.url))
        if self._client_headers:  # all others are checked where they come from
            check_headers(fields)
        limits = progress.timeouts()
        method, content = send.request.operation.method, send.request.content or b""
        return tracked_request(self._library, method, url, fields, content, limits, progress)

    def _fields(self, send: Send, host: bytes, *, trusted: bool) -> list[tuple[bytes, bytes]]:
        """Return all headers of a request, with the credentials if its URL is trusted with them."""
        request = send.request
        fields = [(b"Host", host), *request.headers]
        if request.content or request.operation.method in _WITH_LENGTH:
            fields.insert(1, (b"Content-Length", b"%d" % len(request.content or b"")))
        if not trusted:
            return fields
        present = set(map(bytes.lower, dict(request.headers)))
        for lower, name, secret in self._credentials:
            if lower not in present:
                fields.append((name, secret.reveal().encode()))
        if self._client_headers:
            fields.extend(field for field in self._client_headers if field[0].lower() not in present)
        return fields

    def _is_home(self, url: str) -> bool:
        """Return whether a URL has the origin of the base URL."""
        return url.startswith(f"{self._prefix}/") or origin(url.partition("?")[0], allow_http=True) == self._origin

    @staticmethod
    def _complete(send: Send, parser: ResponseParser) -> Response | None:
        """Return the response if its body came together with its head, and is neither compressed nor for a file."""
        if not parser.complete or parser.coding or send.request.into is not None:
            return None
        return Response(parser.status, ResponseHeaders(parser.headers), b"".join(parser.take()))

    def _check(self, until: float) -> None:
        if self._now() > until:
            raise DeadlinePassed

    def _failure(self, error: BaseException, send: Send, progress: Progress) -> Response | Failure:
        return failure_of(error, send, progress, own=self._connections.own, mask=self.mask(send.request))

    def mask(self, request: Request | None) -> Mask:
        """Return what masks the credentials of this client, and of a request, in a text."""
        from .masking import masked, words  # noqa: PLC0415  only for errors and reports

        fields = [value.decode("latin-1") for name, value in self._client_headers if is_named_credential(name.decode())]
        others = (*fields, *self._connections.secrets(), *(() if request is None else request.credentials()))
        known = words(revealed(self._secrets.values()), others)
        return lambda text: masked(text, known)


def is_quoted(target: bytes) -> bool:
    """Return whether httpx would leave a path with its query as it is; it removes segments like "." and ".."."""
    others = target.translate(None, _PLAIN)
    if not target.startswith(b"/") or b"/." in target:
        return False
    return not others or (not others.strip(b"%") and re.fullmatch(_QUOTED, target) is not None)


def target(send: Send, status: int) -> Path | None:
    """Return the file that receives the body; None: memory, as for every error response."""
    return send.request.into if 200 <= status < 300 else None
