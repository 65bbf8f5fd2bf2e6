"""The HTTP clients that carry the calls: how they are created, and what is known about the caller's own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from ..settings import positive
from .deadline import DeadlineBackend
from .environment import CERTIFICATES, explain

if TYPE_CHECKING:
    import ssl

HttpClient: TypeAlias = httpx.Client
AsyncHttpClient: TypeAlias = httpx.AsyncClient
HttpTimeout: TypeAlias = httpx.Timeout

_KEEPALIVE = 30.0
_TIMEOUT = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 5.0}
_HTTPX_DEFAULT = httpx.Timeout(5.0)
_OWN_TRANSPORTS = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)


def create(kind: type[httpx.Client | httpx.AsyncClient], connections: int) -> Any:
    """Return an HTTP client whose waits all end with the attempt.

    connections: the maximum number. Raise ConfigurationError if the environment has unusable settings.
    """
    limits = httpx.Limits(
        max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=_KEEPALIVE
    )
    try:
        http = kind(limits=limits, verify=_trust(*map(os.environ.get, CERTIFICATES)))
    except (OSError, ImportError, ValueError, httpx.InvalidURL) as error:
        raise explain(error, os.environ) from None
    for transport in (http._transport, *http._mounts.values()):
        pool = getattr(transport, "_pool", None)  # None: an address that bypasses the proxy of the environment
        if pool is not None:
            pool._network_backend = DeadlineBackend(pool._network_backend)
    return http


@lru_cache(maxsize=1)
def _trust(*variables: str | None) -> ssl.SSLContext:  # noqa: ARG001  the settings that it reads, which key the cache
    return httpx.create_ssl_context()


def is_plain(http: Any) -> bool:
    """Return whether an HTTP client is httpx's own, without hooks."""
    return type(http) in (httpx.Client, httpx.AsyncClient) and not any(http.event_hooks.values())


def proves_nothing_sent(http: Any, url: str) -> bool:
    """Return whether a connect error of this HTTP client proves that nothing was sent.

    Other transports raise it for connections that break later, and hooks for connections of their own.
    """
    return is_plain(http) and type(http._transport_for_url(httpx.URL(url))) in _OWN_TRANSPORTS


def timeouts(given: object, default: httpx.Timeout) -> Mapping[str, float | None]:
    """Return the timeout of each phase in seconds: the given one, else the HTTP client's, else ours."""
    if given is None:
        return _TIMEOUT if default == _HTTPX_DEFAULT else default.as_dict()
    if isinstance(given, httpx.Timeout):
        return given.as_dict()
    return dict.fromkeys(_TIMEOUT, float(positive("timeout", given)))
