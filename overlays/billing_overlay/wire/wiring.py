"""Shared by the two socket transports: routes, trust, requests as bytes, parsed responses as httpx.Response."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import httpx

from ..messages import HeaderFields
from .parser import ResponseParser
from .proxies import proxies_of_environment, proxy_for
from .request_head import check_request, request_head
from .routes import PORTS, Route
from .tls import default_context

if TYPE_CHECKING:
    import ssl

MAX_CONNECTIONS = 100


class Wiring:
    """How requests reach their origins: the proxies of the environment, and the trusted certificates.

    Raise ConfigurationError, which names the variable, if the environment is unusable.
    """

    def __init__(self, ssl_context: ssl.SSLContext | None) -> None:
        self._given = ssl_context
        self._routes: dict[tuple[str, str, int], Route] = {}
        try:
            self._proxies = proxies_of_environment()
        except ValueError as error:
            raise explained(error) from None

    def route(self, origin: tuple[str, str, int]) -> Route:
        """Return the route to an origin. Raise httpx.UnsupportedProtocol for a scheme other than http and https."""
        route = self._routes.get(origin)
        if route is None:
            scheme, host, port = origin
            if scheme not in PORTS or not host:
                raise httpx.UnsupportedProtocol(f"the URL needs http:// or https:// and a host, not {scheme!r}")
            route = self._routes[origin] = Route(scheme, host, port, proxy_for(scheme, host, port, self._proxies))
        return route

    def route_of(self, url: httpx.URL) -> Route:
        """Return the route of a URL. Raise httpx.UnsupportedProtocol for a scheme other than http and https."""
        return self.route((url.scheme, url.raw_host.decode("ascii"), url.port or PORTS.get(url.scheme, 0)))

    def secrets(self) -> list[str]:
        """Return the credentials of the proxies."""
        return [secret for proxy in self._proxies.values() for secret in proxy.secrets()]

    def context(self, route: Route) -> ssl.SSLContext | None:
        """Return the TLS context of a route; None for plain http. Raise ConfigurationError if it cannot be created."""
        if route.scheme != "https":
            return None
        return self.trust()

    def trust(self) -> ssl.SSLContext:
        """Return the TLS context. Raise ConfigurationError if it cannot be created."""
        if self._given is not None:
            return self._given
        try:
            return default_context()
        except OSError as error:
            raise explained(error) from None


def explained(error: Exception) -> Exception:
    """Return an error of the environment that names the variables that caused it."""
    from .environment import explain  # noqa: PLC0415  only for an error

    return explain(error, os.environ)


def request_bytes(method: str, url: httpx.URL, headers: HeaderFields, content: bytes, route: Route) -> bytes:
    """Return all bytes of a request. Raise httpx.LocalProtocolError for what HTTP does not allow."""
    target = url.raw_path or b"/"
    check_request(method, target, headers)
    head = request_head(method, url.netloc, target, headers, route)
    if any(name.lower() == b"transfer-encoding" for name, _ in headers):  # httpx's for a body of unknown length
        content = (b"%x\r\n%b\r\n" % (len(content), content) if content else b"") + b"0\r\n\r\n"
    return head + content


class _Response(httpx.Response):
    """A response whose Location the client leaves alone: redirects are decided by the caller, and not all are valid."""

    @property
    def has_redirect_location(self) -> bool:
        """Return False, so that httpx's client does not read the Location."""
        return False


def response_of(parser: ResponseParser, body: httpx.SyncByteStream | httpx.AsyncByteStream) -> httpx.Response:
    """Return the response of a parsed head; its body follows."""
    extensions = {"http_version": f"HTTP/{parser.version}".encode()}
    return _Response(parser.status, headers=parser.headers, stream=body, extensions=extensions)
