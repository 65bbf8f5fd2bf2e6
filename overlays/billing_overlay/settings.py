"""The settings that determine a request and its connection, with the checks that all settings share. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen

from .errors import ConfigurationError

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


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
    caller's own HTTP client.
    """

    base_url: str
    api_version: str | None = None
    timeout: object = None
    deadline: float = field(default=60.0, validator=seconds)
    http_client: object = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        url: object = self.base_url
        if not isinstance(url, str) or not url.isprintable() or url != url.strip():
            raise ConfigurationError("base_url must be text like https://host[/path], without spaces or line breaks")
        origin(url)


def origin(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL. Raise ConfigurationError if credentials must not be sent to it."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url: {error}") from None
    if parts.username or parts.password:
        raise ConfigurationError("base_url must not contain credentials: pass them as arguments")
    if parts.scheme not in ("https", "http") or not host or parts.query or parts.fragment:
        raise ConfigurationError(f"base_url must look like https://host[/path], not {url!r}")
    if parts.scheme == "http" and host not in LOOPBACK:
        raise ConfigurationError(f"plain http would expose the credentials: use https://{host}")
    return parts.scheme, host, port or (443 if parts.scheme == "https" else 80)
