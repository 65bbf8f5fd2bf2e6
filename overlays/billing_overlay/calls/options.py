"""The options that callers pass by keyword, as public TypedDicts. `config` checks them and has the defaults."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .clock import Clock

if TYPE_CHECKING:
    from ..responses.drift import Drift
    from ..wire.transport import AsyncHttpClient, HttpClient, HttpTimeout
    from .events import Event

Timeout: TypeAlias = "float | HttpTimeout"


class CommonOptions(TypedDict, total=False):
    """The options of every client.

    base_url: another host (https, or http on loopback). api_version: the value of the version header. timeout: seconds
    for each wait on the network (connect 5, read 30), or an httpx timeout. deadline: seconds for a whole call with all
    its attempts and delays (60). max_attempts: 3; 1 disables retries. prefetch: 1 requests the next page of a list
    while the current one is processed, from the second page on (0). respect_limits: delay calls where the spec declares
    a rate limit (True). account: mixed into the keys that `derive` returns. strict: raise if a response deviates from
    the spec (False). on_drift, on_event: called with each Drift, each Event. clock: time and randomness, for tests.
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
    """Options of a sync client. http_client: your own httpx.Client, which you close; it cannot be used after a fork."""

    http_client: HttpClient | None


class AsyncClientOptions(CommonOptions, total=False):
    """Options of an async client. http_client: your own httpx.AsyncClient, which you close."""

    http_client: AsyncHttpClient | None
