"""The head of a request as bytes. Nothing that could start a second header or a second request passes. No I/O."""

from __future__ import annotations

import re
from collections.abc import Iterable

import httpx

from ..messages import HeaderFields
from .routes import Route, authority

_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"[^\x00-\x08\x0a-\x1f\x7f]*")
_TARGET = re.compile(rb"[!-~]+")


def request_head(method: str, host: bytes, target: bytes, headers: HeaderFields, route: Route) -> bytes:
    """Return the bytes from the request line to the empty line. Raise httpx.LocalProtocolError.

    host: with the port, if it is not the scheme's own. target: the path with its query.
    """
    if not _NAME.fullmatch(method.encode()) or not _TARGET.fullmatch(target):
        raise httpx.LocalProtocolError("the method or the URL contains a character that HTTP does not allow")
    check_headers(headers)
    authorization: tuple[bytes, ...] = ()
    if route.is_forwarded:  # through a tunnel, the origin would read it
        target, authorization = b"http://%b%b" % (host, target), _authorization(route)
    lines = [b"%b %b HTTP/1.1" % (method.encode(), target), *[b"%b: %b" % field for field in headers]]
    return b"\r\n".join((*lines, *authorization, b"\r\n"))


def check_headers(headers: Iterable[tuple[bytes, bytes]]) -> None:
    """Raise httpx.LocalProtocolError for a header that cannot be sent."""
    for name, value in headers:
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise httpx.LocalProtocolError(
                f"the header {name.decode('latin-1')!r} contains a character that HTTP does not allow"
            )


def connect_head(route: Route) -> bytes:
    """Return the request that asks a proxy for a tunnel."""
    where = authority(route.host, route.port).encode("ascii")
    return b"\r\n".join((b"CONNECT %b HTTP/1.1" % where, b"Host: %b" % where, *_authorization(route), b"\r\n"))


def _authorization(route: Route) -> tuple[bytes, ...]:
    if route.proxy is None or route.proxy.authorization is None:
        return ()
    return (b"Proxy-Authorization: %b" % route.proxy.authorization,)
