"""Which proxy, if any, a request goes through: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

from ..settings import is_local
from .routes import PORTS, Proxy, authority

_SCHEMES = frozenset({"http", "https", "all"})
_SUPPORTED = frozenset({"http", "https", "socks5", "socks5h"})


def proxies_of_environment() -> dict[str, Proxy]:
    """Return the proxies of HTTP_PROXY, HTTPS_PROXY and ALL_PROXY by scheme or "all".

    Raise ValueError for one that is unusable; its text does not contain the URL, which may hold a password.
    """
    _check_exemptions(os.environ)
    found = {scheme: url for scheme, url in getproxies().items() if scheme in _SCHEMES and url}
    return {scheme: _proxy(url if "://" in url else f"http://{url}") for scheme, url in found.items()}


def proxy_for(scheme: str, host: str, port: int, proxies: Mapping[str, Proxy]) -> Proxy | None:
    """Return the proxy between here and an origin. Plain http to this machine never leaves it."""
    proxy = proxies.get(scheme) or proxies.get("all")
    if proxy is None or (scheme == "http" and is_local(host)) or proxy_bypass(authority(host, port)):
        return None
    return proxy


def _check_exemptions(environment: Mapping[str, str]) -> None:
    for name, text in environment.items():
        if name.lower() == "no_proxy" and (not text.isprintable() or text.count("[") != text.count("]")):
            raise ValueError("invalid host")


def _proxy(url: str) -> Proxy:
    parts = urlsplit(url)
    if not url.isprintable() or not parts.hostname:
        raise ValueError("no host")
    port = parts.port or PORTS.get(parts.scheme, 1080)  # raises ValueError
    if parts.scheme not in _SUPPORTED:
        raise ValueError("unsupported scheme")
    return Proxy(urlunsplit(parts), parts.hostname, port, _authorization(parts))


def _authorization(parts: SplitResult) -> bytes | None:
    if parts.username is None and parts.password is None:
        return None
    pair = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}".encode()
    return b"Basic " + base64.b64encode(pair)
