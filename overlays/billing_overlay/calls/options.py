"""The options that callers pass by keyword, as public TypedDicts. `config` checks them and has the defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import cleandoc
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .clock import Clock

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..responses.drift import Drift
    from ..settings import AllowHttp
    from ..wire.http_client import AsyncHttpClient, HttpClient, HttpTimeout
    from .events import Event
    from .observer import Observer
    from .rate_limits import RateLimits

Timeout: TypeAlias = "float | HttpTimeout"


class CommonOptions(TypedDict, total=False):
    """The options of every client, by keyword.

    base_url: URL of the API, https or, on loopback, http. Default: the environment variable that
        the package's README names, or else the provider's URL.
    api_version: Value of the version header. Default: the version of the spec.
    timeout: Limit for each wait on the network, in seconds or as an httpx.Timeout. Default: 5.0 to
        connect, 30.0 to read and to write.
    deadline: Limit for a whole call with all attempts and delays, in seconds. Default: 60.0.
    max_attempts: How often a request is sent at most; 1 disables retries. Default: 3.
    max_connections: How many calls may be under way at once; further ones wait, until their deadline.
        Of an async client, for each event loop. Default: 100.
    ssl_context: An ssl.SSLContext, for another trust, client certificates or TLS versions. Default:
        trusts certifi's authorities, or those that SSL_CERT_FILE or SSL_CERT_DIR names.
    allow_http: Whether the base URL may be plain http beyond this machine; or the names of the hosts
        that may. Default: False.
    prefetch: 1 requests the next page of a list while the current one is processed, from the
        second page on. Default: 0.
    respect_limits: Whether calls are delayed to keep the rate limits that the spec declares. Turn it
        off if the provider grants your account more. Default: True.
    rate_limits: Where those limits are counted. The URL of a Redis or Valkey server counts for all
        processes and machines that use it (extra `fleet`); an object of type RateLimits, wherever
        it does. Default: None, this client and its copies.
    account: Name of the account, mixed into the keys that `derive` returns. Default: None.
    strict: Whether a response that deviates from the spec raises ResponseDecodeError.
        Default: False.
    unknown_fields: What happens to response fields that the spec does not have. "report": they are
        dropped, and reported as Drift of kind "extra" if the response is one of those checked: of
        each operation, the first 4 responses of this client and its copies, then 1 in 1,024. "keep":
        every model has them in `extra` and `to_dict`, and distinguishes null from absent in
        `is_set`; every response is checked. "refuse": any of them raises ResponseDecodeError; strict
        does not. "ignore": they are dropped. Default: "report".
    show_drift_values: Whether a Drift shows the beginning of any unknown value. Values that do not
        look like identifiers may be personal data. Default: False.
    on_drift: Called with each Drift. Default: None.
    on_event: Called with each Event. Default: None.
    observer: Follows each call from its start, for tracing, such as billing_telemetry.OpenTelemetry().
        Default: None.
    clock: Time, randomness and new idempotency keys, to control them in tests. Default: Clock().
    """

    base_url: str | None
    api_version: str | None
    timeout: Timeout | None
    deadline: float | None
    max_attempts: int
    max_connections: int
    ssl_context: SSLContext | None
    allow_http: AllowHttp
    prefetch: int
    respect_limits: bool
    rate_limits: str | RateLimits | None
    account: str | None
    strict: bool
    unknown_fields: Literal["report", "keep", "ignore", "refuse"]
    show_drift_values: bool
    on_drift: Callable[[Drift], None] | None
    on_event: Callable[[Event], None] | None
    observer: Observer | None
    clock: Clock


class ClientOptions(CommonOptions, total=False):
    """The options of a sync client, by keyword: those of CommonOptions, and one more.

    http_client: Your own httpx.Client, or that of httpx2. You close it, and it cannot be used after a
        fork. Default: None.
    """

    http_client: HttpClient | None


class AsyncClientOptions(CommonOptions, total=False):
    """The options of an async client, by keyword: those of CommonOptions, and one more.

    http_client: Your own httpx.AsyncClient, or that of httpx2. You close it. Default: None.
    """

    http_client: AsyncHttpClient | None


class CallOptions(TypedDict, total=False):
    """The options of one call, by keyword. Every method takes them, and so does `client.call`.

    timeout: Limit for each wait on the network, in seconds or as an httpx.Timeout. Default: None,
        the client's.
    deadline: Limit for the whole call with all attempts and delays, in seconds. Default: None,
        the client's.
    extra_headers: Headers to send as well; they replace those of the same name. None as a value leaves
        out a header that the client sends by default, such as User-Agent. Default: None.
    extra_query: Query parameters to send as well; they replace those of the same name.
        Default: None.
    extra_body: Fields of the body to send as well, such as those that the spec lacks; they replace
        those of the same name as a whole. Floats are refused, because any of these fields may be
        an amount: pass a Decimal or a string. Raises ConfigurationError if the body is not an
        object. Default: None.
    """

    timeout: Timeout | None
    deadline: float | None
    extra_headers: Mapping[str, str | None] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None


def options_doc(options: type) -> str:
    """Return the entries of all options of a client, for the docstring of its class."""
    entries = [cleandoc(source.__doc__ or "").partition("\n\n")[2] for source in (CommonOptions, options)]
    return "Options:\n" + "\n".join(f"    {line}" for entry in entries for line in entry.splitlines())
