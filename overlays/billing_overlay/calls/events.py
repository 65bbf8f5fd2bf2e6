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
    "expired"), or "limit". idempotency_key: a hash if it is a value of the body, the path or the query.
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


def is_observed(listener: object) -> bool:
    """Return whether anything receives events: a listener, or a log handler at level DEBUG."""
    return listener is not None or LOG.isEnabledFor(logging.DEBUG)


def emit(event: Event, listener: Callable[[Event], None] | None) -> None:
    """Log the event and pass it to the listener. An exception of the listener is logged, never raised."""
    LOG.debug("%s", event)
    try:
        if listener is not None:
            listener(event)
    except Exception:  # noqa: BLE001  a listener must not end the call
        LOG.exception("on_event failed; the call continues")
