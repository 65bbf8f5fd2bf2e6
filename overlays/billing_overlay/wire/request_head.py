"""The head of a request as bytes. Nothing that could start a second header or a second request passes. No I/O."""

from __future__ import annotations

import string

import httpx

from ..messages import HeaderFields
from .routes import Route, authority

_TOKEN = b"!#$%&'*+-.^_`|~" + string.digits.encode() + string.ascii_letters.encode()
_VISIBLE = bytes(range(0x21, 0x7F))
_VALUE = bytes(byte for byte in range(256) if byte == 0x09 or (byte >= 0x20 and byte != 0x7F))


def request_head(method: str, host: bytes, target: bytes, headers: HeaderFields, route: Route) -> bytes:
    """Return the bytes from the request line to the empty line. Raise httpx.LocalProtocolError.

    host: with the port, if it is not the scheme's own. target: the path with its query.
    """
    if not _consists_of(_TOKEN, method.encode()) or not _consists_of(_VISIBLE, target):
        raise httpx.LocalProtocolError("the method or the URL contains a character that HTTP does not allow")
    check_headers(headers)
    authorization: tuple[bytes, ...] = ()
    if route.is_forwarded:  # through a tunnel, the origin would read it
        target, authorization = b"http://%b%b" % (host, target), _authorization(route)
    lines = [b"%b %b HTTP/1.1" % (method.encode(), target), *[b": ".join(field) for field in headers]]
    return b"\r\n".join((*lines, *authorization, b"\r\n"))


def check_headers(headers: HeaderFields) -> None:
    """Raise httpx.LocalProtocolError for a header that cannot be sent."""
    names, values = [name for name, _ in headers], [value for _, value in headers]
    if all(names) and _consists_of(_TOKEN, b"-".join(names)) and not b"".join(values).translate(None, _VALUE):
        return
    for name, value in headers:
        if not _consists_of(_TOKEN, name) or value.translate(None, _VALUE):
            raise httpx.LocalProtocolError(
                f"the header {name.decode('latin-1')!r} contains a character that HTTP does not allow"
            )


def _consists_of(allowed: bytes, text: bytes) -> bool:
    return bool(text) and not text.translate(None, allowed)  # a fifth of what a regular expression takes


def connect_head(route: Route) -> bytes:
    """Return the request that asks a proxy for a tunnel."""
    where = authority(route.host, route.port).encode("ascii")
    return b"\r\n".join((b"CONNECT %b HTTP/1.1" % where, b"Host: %b" % where, *_authorization(route), b"\r\n"))


def _authorization(route: Route) -> tuple[bytes, ...]:
    if route.proxy is None or route.proxy.authorization is None:
        return ()
    return (b"Proxy-Authorization: %b" % route.proxy.authorization,)
