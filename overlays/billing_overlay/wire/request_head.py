"""The head of a request as bytes. Nothing that could start a second header or a second request passes. No I/O."""

from __future__ import annotations

import string

import httpx

from ..messages import HeaderFields
from .routes import Route, authority

_TOKEN = b"!#$%&'*+-.^_`|~" + string.digits.encode() + string.ascii_letters.encode()
_VISIBLE = bytes(range(0x21, 0x7F))
_TEXT = bytes(byte for byte in range(256) if byte == 0x09 or (byte >= 0x20 and byte != 0x7F))
_INVALID_LINE = "the method or the URL contains a character that HTTP does not allow"


def request_head(method: str, host: bytes, target: bytes, headers: HeaderFields, route: Route) -> bytes:
    """Return the bytes from the request line to the empty line. Raise httpx.LocalProtocolError for any other control.

    host: with the port, if it is not the scheme's own. target: the path with its query. Whether method, target and
    names are valid is checked by `check_request`, unless they come from a spec.
    """
    authorization: tuple[bytes, ...] = ()
    if route.is_forwarded:  # through a tunnel, the origin would read it
        target, authorization = b"http://%b%b" % (host, target), _authorization(route)
    lines = [b"%b %b HTTP/1.1" % (method.encode(), target), *map(b": ".join, headers), *authorization]
    head = b"\r\n".join((*lines, b"\r\n"))
    if head.translate(None, _TEXT) != b"\r\n" * (len(lines) + 1):
        check_headers(headers)
        raise httpx.LocalProtocolError(_INVALID_LINE)
    return head


def check_request(method: str, target: bytes, headers: HeaderFields) -> None:
    """Raise httpx.LocalProtocolError for a request that HTTP does not allow."""
    if not _consists_of(_TOKEN, method.encode()) or not _consists_of(_VISIBLE, target):
        raise httpx.LocalProtocolError(_INVALID_LINE)
    check_headers(headers)


def check_headers(headers: HeaderFields) -> None:
    """Raise httpx.LocalProtocolError for a header that cannot be sent."""
    for name, value in headers:
        if not _consists_of(_TOKEN, name) or value.translate(None, _TEXT):
            raise httpx.LocalProtocolError(
                f"the header {name.decode('latin-1')!r} contains a character that HTTP does not allow"
            )


def _consists_of(allowed: bytes, text: bytes) -> bool:
    return bool(text) and not text.translate(None, allowed)


def connect_head(route: Route) -> bytes:
    """Return the request that asks a proxy for a tunnel."""
    where = authority(route.host, route.port).encode("ascii")
    return b"\r\n".join((b"CONNECT %b HTTP/1.1" % where, b"Host: %b" % where, *_authorization(route), b"\r\n"))


def _authorization(route: Route) -> tuple[bytes, ...]:
    if route.proxy is None or route.proxy.authorization is None:
        return ()
    return (b"Proxy-Authorization: %b" % route.proxy.authorization,)
