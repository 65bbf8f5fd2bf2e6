"""The URL of a store, taken apart without showing it: it may hold a password. No I/O."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from msgspec import Struct

from billing_overlay.errors import ConfigurationError

_SCHEMES = {
    "redis": "redis", "rediss": "rediss", "unix": "unix", "valkey": "redis", "valkeys": "rediss",
}  # fmt: skip
_FORM = "rate_limits must be a URL such as redis://host:6379/0, rediss://:password@host/0 or unix:///path"


class Address(Struct, frozen=True):
    """The address of a store. url: for the library, with its password. workers: None unless the URL declares them."""

    url: str
    shown: str
    workers: int | None = None

    def __repr__(self) -> str:
        return f"<store {self.shown}>"


def parse(url: str) -> Address:
    """Return the address of a store. Raise ConfigurationError, without the URL, unless it is one.

    The scheme valkey means redis; the parameter `workers` is taken out of the query.
    """
    try:
        parts = urlsplit(url)
        scheme, port = _SCHEMES[parts.scheme], parts.port
        query = parse_qsl(parts.query, strict_parsing=bool(parts.query))
    except (ValueError, KeyError, AttributeError, TypeError):
        raise ConfigurationError(f"{_FORM}; special characters of a password are percent-encoded") from None
    if not (parts.path.strip("/") if scheme == "unix" else parts.hostname) or parts.fragment:
        raise ConfigurationError(f"{_FORM}; special characters of a password are percent-encoded")
    declared = [value for name, value in query if name == "workers"]
    rest = urlencode([pair for pair in query if pair[0] != "workers"])
    shown = unquote(parts.path) if scheme == "unix" else f"{parts.hostname}:{port or 6379}"
    plain = f"{scheme}://{parts.netloc}{parts.path}{'?' if rest else ''}{rest}"  # urlunsplit drops the // of unix:///
    return Address(plain, shown, _workers(declared[-1:]))


def _workers(declared: list[str]) -> int | None:
    if declared and not (declared[0].isdecimal() and int(declared[0])):
        raise ConfigurationError("rate_limits: workers must be a whole number from 1")
    return int(declared[0]) if declared else None
