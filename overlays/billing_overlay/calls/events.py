"""What a client tells of itself while it works: events for metrics and traces, and log lines. Allow-list only:
no header, no query, no body and no path value ever gets in here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Literal, TypeAlias

from msgspec import Struct

LOG = logging.getLogger(__name__.rsplit(".", 2)[0])  # "billing_overlay", or where a vendored copy lies
LOG.addHandler(logging.NullHandler())
Kind: TypeAlias = Literal["attempt", "call", "limit"]


class Event(Struct, frozen=True):
    """One attempt, one whole call, or one wait for a limit that the spec declares.

    operation, method, path: as the spec writes them (the path as a template). attempt: its number, from 1; for a call,
    how many there were. seconds: how long it took. status: of the answer, None without one. outcome: "ok", what went
    wrong, or "cancelled" for a write that was interrupted after it may have been sent. wait: seconds until the next
    attempt, None if there is none. why: what ended the repeats ("final", "unsafe", "attempts", "deadline", "budget"),
    or "limit".
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
    wait: float | None = None
    why: str | None = None


def is_heard(listener: object) -> bool:
    """Whether anybody would hear of an event."""
    return listener is not None or LOG.isEnabledFor(logging.DEBUG)


def tell(event: Event, listener: Callable[[Event], None] | None) -> None:
    """Log the event and hand it to the listener; a listener that fails cannot hurt the call."""
    LOG.debug("%s", event)
    try:
        if listener is not None:
            listener(event)
    except Exception:
        LOG.exception("on_event failed; the call goes on")
