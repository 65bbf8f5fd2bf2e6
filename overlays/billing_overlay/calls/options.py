"""A client's settings: what a caller may say, with defaults and checks. No I/O."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict
from urllib.parse import urlsplit

from attrs import field, frozen

from ..errors import ConfigurationError
from .retry_policy import Backoff

if TYPE_CHECKING:
    from ..responses.drift import Drift
    from ..wire.transport import AsyncHttpClient, HttpClient, HttpTimeout
    from .events import Event

Timeout: TypeAlias = "float | HttpTimeout"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


async def _asleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415  only an async client that waits needs it

    await asyncio.sleep(seconds)


@frozen
class Clock:
    """Time, sleep, chance and fresh keys, so that a test can hold them still. Seconds; `wall` since 1970."""

    now: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    asleep: Callable[[float], Awaitable[None]] = _asleep
    share: Callable[[], float] = random.random
    mint: Callable[[], str] = lambda: str(uuid.uuid4())


class CommonOptions(TypedDict, total=False):
    """What every client takes, by keyword.

    base_url: another host (https, or http on loopback). api_version: value of the version header. timeout: seconds for
    each wait on the network (connect 5, read 30), or an httpx timeout. deadline: seconds for a whole call with all its
    attempts and waits (60). max_attempts: 3; 1 means no repeats. prefetch: 1 asks for the next page of a list while
    you are busy with the present one, from the second page on (0). respect_limits: wait where the spec declares a
    limit per entity (True). account: mixed into the keys that `derive` makes. strict: raise on an answer that differs
    from the spec (False). on_drift, on_event: called with each Drift, each Event. clock: time and chance, for tests.
    """

    base_url: str | None
    api_version: str | None
    timeout: Timeout | None
    deadline: float | None
    max_attempts: int
    prefetch: int
    respect_limits: bool
    account: str | None
    strict: bool
    on_drift: Callable[[Drift], None] | None
    on_event: Callable[[Event], None] | None
    clock: Clock


class ClientOptions(CommonOptions, total=False):
    """Options of a sync client. http_client: your own httpx.Client; it stays yours to close, and crosses no fork."""

    http_client: HttpClient | None


class AsyncClientOptions(CommonOptions, total=False):
    """Options of an async client. http_client: your own httpx.AsyncClient; it stays yours to close."""

    http_client: AsyncHttpClient | None


def positive(name: str, value: float) -> float:
    """Check a number of seconds."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ConfigurationError(f"{name} must be a number of seconds above 0, not {value!r}")
    return value


def _whole(least: int, most: float = float("inf")) -> Callable[[Any, Any, int], None]:
    def check(_: Any, attribute: Any, value: int) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            to = "" if most == float("inf") else f" to {most}"
            raise ConfigurationError(f"{attribute.name} must be a whole number from {least}{to}, not {value!r}")

    return check


@frozen
class Config:
    """The checked settings of a client."""

    base_url: str
    api_version: str | None = None
    timeout: Timeout | None = None
    deadline: float = field(default=60.0, validator=lambda _, at, value: positive(at.name, value))
    max_attempts: int = field(default=3, validator=_whole(1))
    prefetch: int = field(default=0, validator=_whole(0, 1))
    respect_limits: bool = True
    account: str | None = None
    strict: bool = False
    on_drift: Callable[[Drift], None] | None = None
    on_event: Callable[[Event], None] | None = None
    clock: Clock = field(factory=Clock, repr=False)
    http_client: Any = field(default=None, repr=False)
    backoff: Backoff = field(factory=Backoff)

    def __attrs_post_init__(self) -> None:
        url: object = self.base_url
        if not isinstance(url, str) or not url.isprintable() or url != url.strip():
            raise ConfigurationError("base_url must be text like https://host[/path], without space or line end")
        origin(url)


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of a URL; refuses one that credentials must not travel to."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url: {error}") from None
    if parts.username or parts.password:
        raise ConfigurationError("base_url must not hold credentials: pass them as arguments")
    if parts.scheme not in ("https", "http") or not host or parts.query or parts.fragment:
        raise ConfigurationError(f"base_url must look like https://host[/path], not {url!r}")
    if parts.scheme == "http" and host not in LOOPBACK:
        raise ConfigurationError(f"plain http would show the credentials to everybody: use https://{host}")
    return parts.scheme, host, port or (443 if parts.scheme == "https" else 80)
