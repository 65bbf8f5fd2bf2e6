"""The HTTP clients that carry the calls: the caller's own, or one of httpx over the connections of this package."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias, cast

import httpx

from ..errors import ConfigurationError
from ..settings import RequestSettings, positive
from .interception import instrumented, interception
from .libraries import is_a
from .progress import CLOSED


class _OfOtherLibrary(Protocol):
    """The client of httpx2, as far as a type checker has to know it without that package."""

    @property
    def is_closed(self) -> bool:
        """Whether it is closed."""
        ...

    def close(self) -> None:
        """Close it."""


class _AsyncOfOtherLibrary(Protocol):
    """The async client of httpx2."""

    @property
    def is_closed(self) -> bool:
        """Whether it is closed."""
        ...

    async def aclose(self) -> None:
        """Close it."""


class _TimeoutOfOtherLibrary(Protocol):
    """The timeout of httpx2."""

    def as_dict(self) -> dict[str, float | None]: ...


HttpClient: TypeAlias = httpx.Client | _OfOtherLibrary
AsyncHttpClient: TypeAlias = httpx.AsyncClient | _AsyncOfOtherLibrary
HttpTimeout: TypeAlias = httpx.Timeout | _TimeoutOfOtherLibrary

TIMEOUT = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": None}
"""In seconds."""


class _NoCookies(httpx.Cookies):
    """Takes no cookie from a response: no call sends any, and looking for them costs a tenth of a call."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Do nothing."""


_NO_COOKIES = _NoCookies()


class _Client(httpx.Client):
    cookies = _NO_COOKIES  # type: ignore[override]  # never set


class _AsyncClient(httpx.AsyncClient):
    cookies = _NO_COOKIES  # type: ignore[override]  # never set


class Connections:
    """What a client and its copies share: the caller's HTTP client, or a transport that the first call creates.

    kind: the class of the HTTP client. transport: returns the class of the transport, which it imports. own: the
    connections are not the caller's.
    """

    def __init__(self, settings: RequestSettings, kind: Any, transport: Any) -> None:
        self._given: Any = settings.http_client
        self._options = {"ssl_context": settings.ssl_context, "max_connections": settings.max_connections}
        self._kind, self._transport = kind, transport
        self._process = os.getpid()
        self._made: dict[str, Any] = {}
        self.own = self._given is None
        self.closed = False

    def serve(self, settings: RequestSettings) -> bool:
        """Return whether these are the connections for other settings as well."""
        if not self.own or settings.http_client is not None:
            return settings.http_client is None or settings.http_client is self._given
        options = {"ssl_context": settings.ssl_context, "max_connections": settings.max_connections}
        return options == self._options

    def check_given(self) -> None:
        """Raise ConfigurationError if the caller's HTTP client is closed, or a parent process's."""
        if self._given.is_closed:
            raise ConfigurationError(CLOSED)
        if self._process != os.getpid():
            raise ConfigurationError("http_client was created before a fork: create it, and its client, in the child")

    def transport(self) -> Any:
        """Return the transport. Raise ConfigurationError if the environment is unusable."""
        made = self._made.get("transport")
        if made is None:  # without a lock, which a fork could copy while it is held: one that loses is dropped unused
            made = self._made.setdefault("transport", self._transport()(**self._options))
        return made

    def http(self) -> Any:
        """Return the HTTP client: the caller's, or one over the transport, reported to telemetry if it is active."""
        if self._given is not None:
            return self._given
        name = "telemetry" if interception() == "telemetry" else "http"
        made = self._made.get(name)
        if made is None:
            transport, is_async = self.transport(), self._kind is httpx.AsyncClient
            if name == "telemetry":
                transport = instrumented(transport, is_async=is_async)
            made = self._made.setdefault(name, (_AsyncClient if is_async else _Client)(transport=transport))
        return made

    def secrets(self) -> list[str]:
        """Return the credentials of the proxies of the transport."""
        transport = self._made.get("transport")
        return [] if transport is None else transport.wiring.secrets()

    def close(self) -> Any:
        """Accept no more calls. Return the transport to close, None without one."""
        self.closed = True
        return self._made.get("transport")


def timeouts(given: object, http: httpx.Client | httpx.AsyncClient | None) -> Mapping[str, float | None]:
    """Return the timeout of each phase in seconds: the given one, that of the caller's HTTP client, or the default.

    http: None for the client's own connections, for which only the deadline limits the wait.
    """
    if given is None:
        return TIMEOUT if http is None else http.timeout.as_dict()
    limits: Mapping[str, float | None]
    if is_a(given, "Timeout"):
        limits = cast("httpx.Timeout", given).as_dict()
    else:
        limits = dict.fromkeys(TIMEOUT, float(positive("timeout", given)))
    return {**limits, "pool": None} if http is None else limits
