"""Events for metrics and traces, and log lines. They never contain a header, a query, a body or a path value."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Literal, TypeAlias

from msgspec import Struct

from ..log import LOG

Kind: TypeAlias = Literal["attempt", "call", "limit"]


class Event(Struct, frozen=True):
    """One attempt, one whole call, or one delay because of a rate limit that the spec declares.

    operation, method, path: as in the spec (the path as a template). attempt: its number, from 1; for a call, the
    number of attempts. seconds: the duration. status: of the response, None without one. outcome: "ok", what failed, or
    "cancelled" for a write that was interrupted after it may have been sent. delay: seconds until the next attempt,
    None if there is none. reason: what ended the retries ("final", "unsafe", "attempts", "deadline", "budget",
    "expired"), or "limit". idempotency_key: a hash if it is a value of the body, the path or the query. provider, host:
    as in the spec and in base_url. account: the client's option. request_id: the provider's, None without a response.
    """

    kind: Kind
    operation: str
    method: str
    path: str
    attempt: int
    seconds: float
    status: int | None
    outcome: str
    idempotency_key: str | None = None
    delay: float | None = None
    reason: str | None = None
    provider: str = ""
    host: str = ""
    account: str | None = None
    request_id: str | None = None

    def __str__(self) -> str:
        """Return the event as a log line."""
        result = self.outcome if self.status is None else f"{self.outcome} ({self.status})"
        delayed = "" if self.delay is None else f", next attempt in {self.delay:.3g} s"
        ended = "" if self.reason is None else f", no retry ({self.reason})"
        if self.kind == "limit":
            return f"{self.operation}: delayed {self.delay:.3g} s by a rate limit"
        if self.kind == "attempt":
            return f"{self.operation}: attempt {self.attempt}: {result} in {self.seconds:.3f} s{delayed or ended}"
        attempts = f"{self.attempt} attempt{'' if self.attempt == 1 else 's'}"
        return f"{self.operation}: {result} after {attempts} in {self.seconds:.3f} s{ended}"


def level_of(kind: Kind, outcome: str, delay: float | None, reason: str | None) -> int:
    """Return the log level: INFO for a retry, WARNING for an unknown outcome or a spent retry budget, else DEBUG."""
    if kind == "call" and (outcome == "OutcomeUnknownError" or reason == "budget"):
        return logging.WARNING
    return logging.INFO if kind == "attempt" and delay is not None else logging.DEBUG


def log(event: Event, level: int) -> None:
    """Log the event, with its fields as attributes of the record."""
    if LOG.isEnabledFor(level):
        LOG.log(level, "%s", event, extra={name: getattr(event, name) for name in event.__struct_fields__})


def notify(listener: Callable[[Event], None] | None, event: Event) -> None:
    """Pass the event to the listener. Its exceptions are logged, never raised."""
    try:
        if listener is not None:
            listener(event)
    except Exception:  # noqa: BLE001  a listener must not end the call
        LOG.exception("on_event failed; the call continues")
