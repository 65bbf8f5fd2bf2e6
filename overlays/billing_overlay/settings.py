"""The settings that determine a request and its connection, with the checks that all settings share. No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen

from .errors import ConfigurationError

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

_FORM = "base_url must look like https://host[/path]"
_HOST = re.compile(r"[\w.:%-]+")
AllowHttp: TypeAlias = bool | Collection[str]
"""Whether plain http may be used beyond this machine; or the names of the hosts to which it may."""


def positive(name: str, value: object) -> float:
    """Return a number of seconds, checked. Raise ConfigurationError unless it is above 0."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ConfigurationError(f"{name} must be a number of seconds above 0, not {value!r}")
    return value


def seconds(_: object, attribute: Attribute[float], value: float) -> None:
    """Check a setting that is a number of seconds."""
    positive(attribute.name, value)


def whole(least: int, most: float = float("inf")) -> Callable[[object, Attribute[int], int], None]:
    """Return a check of a setting that is a whole number within bounds, both included."""

    def check(_: object, attribute: Attribute[int], value: int) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            to = "" if most == float("inf") else f" to {most}"
            raise ConfigurationError(f"{attribute.name} must be a whole number from {least}{to}, not {value!r}")

    return check


@frozen
class RequestSettings:
    """What the preparation and the transport of a request take from the settings of a client.

    timeout: seconds, a timeout object of the HTTP library, or None for the default. deadline: seconds. http_client: the
    caller's own HTTP client. ssl_context, max_connections: of the client's own connections. allow_http: see AllowHttp.
    """

    base_url: str
    api_version: str | None = None
    timeout: object = None
    deadline: float = field(default=60.0, validator=seconds)
    http_client: object = field(default=None, repr=False)
    ssl_context: object = field(default=None, repr=False)
    max_connections: int = field(default=100, validator=whole(1))
    allow_http: AllowHttp = False

    @cached_property  # each idempotency key that is derived holds it
    def environment(self) -> str:
        """Scheme, host and port of the base URL, as text."""
        return "{}://{}:{}".format(*origin(self.base_url, self.allow_http))

    def __attrs_post_init__(self) -> None:
        url: object = self.base_url
        if not isinstance(url, str) or not url.isprintable() or url != url.strip():
            raise ConfigurationError(f"{_FORM}, without spaces or line breaks at its ends")
        if isinstance(self.allow_http, str):
            raise ConfigurationError('allow_http must be True or a list of hosts, such as ["billing.internal"]')
        if self.ssl_context is not None and self.http_client is not None:
            raise ConfigurationError("ssl_context is for the client's own connections: pass it to http_client instead")
        origin(url, self.allow_http)


def origin(url: str, allow_http: AllowHttp = False) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL. Raise ConfigurationError if credentials must not be sent to it.

    The error does not show the URL, which may hold a password.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise ConfigurationError(f"{_FORM}: its host or port is invalid") from None
    if "@" in parts.netloc:
        raise ConfigurationError("base_url must not contain credentials: pass them as arguments")
    if parts.scheme not in ("https", "http") or not host:
        raise ConfigurationError(f"{_FORM}: it has no {'host' if parts.scheme in ('https', 'http') else 'scheme'}")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{_FORM}: it has a {'query' if '?' in url else 'fragment'}")
    if not _HOST.fullmatch(host):
        raise ConfigurationError(f"{_FORM}: its host or port is invalid")
    if parts.scheme == "http" and not is_local(host) and not _allows(allow_http, host):
        raise ConfigurationError(
            f"plain http would expose the credentials: use https://{host}, "
            f"or allow_http=[{host!r}] in a network that you trust"
        )
    return parts.scheme, host, port or (443 if parts.scheme == "https" else 80)


def _allows(allow_http: AllowHttp, host: str) -> bool:
    return allow_http if isinstance(allow_http, bool) else host in allow_http


def is_local(host: str) -> bool:
    """Return whether a host is this machine, by its name or address."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    address = _address(host)
    return address is not None and address.is_loopback


def is_internal(host: str) -> bool:
    """Return whether a host is this machine, or an address of its network segment only, such as a metadata service."""
    address = _address(host)
    return is_local(host) or (address is not None and (address.is_link_local or address.is_unspecified))


def _address(host: str) -> IPv4Address | IPv6Address | None:
    from ipaddress import IPv6Address, ip_address  # noqa: PLC0415  only for plain http and redirects

    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return _short_address(host)
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


def _short_address(host: str) -> IPv4Address | None:
    """Return the address that resolvers read from texts like "127.1" and "2130706433"."""
    from ipaddress import IPv4Address  # noqa: PLC0415
    from socket import inet_aton  # noqa: PLC0415

    try:
        return IPv4Address(inet_aton(host))
    except (OSError, ValueError):
        return None
