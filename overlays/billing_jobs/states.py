"""The states of a row, and what moves it from one to the next. Pure.

    new ──> sent ──> done        the effect happened; `result` is the id of what was made
     ^       │  ├──> refused     the provider refused it, so there was no effect; `reason` is the provider's
     └───────┘  └──> unknown     it may or may not have happened; never sent again, and listed for a person

`sent` is committed before the first byte leaves. A row goes back to `new` only if nothing can have happened.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

from msgspec import Struct

from billing_overlay import errors

State = Literal["new", "sent", "done", "refused", "unknown"]
OPEN: tuple[State, ...] = ("new", "sent")
FINAL: tuple[State, ...] = ("done", "refused", "unknown")
RESEND_MARGIN = 120.0
"""Seconds before the end of a key's lifetime after which a row is not sent again: what one call takes at most."""
_CLOCK_TOLERANCE = 5.0
_FIRST_DELAY, _LONGEST_DELAY = 1.0, 60.0
_MOST_DOUBLINGS = 10


class Entry(Enum):
    """What a worker does with a row that it finds in the store."""

    SEND = "send"
    RESEND = "resend"
    LOOK_UP = "look up"
    SKIP = "skip"


def on_entry(state: State, *, keyed: bool, first_sent: float | None, now: float, lifetime: float | None) -> Entry:
    """Return what to do with a row that no other worker is at.

    keyed: the provider recognizes a second request for this row. first_sent, now: seconds since 1970 by the clock of
    the store. lifetime: seconds for which the provider keeps the key; None if the spec declares no limit.
    """
    if state in FINAL:
        return Entry.SKIP
    if state == "new":
        return Entry.SEND
    return Entry.RESEND if keyed and is_alive(first_sent, now, lifetime) else Entry.LOOK_UP


def is_alive(first_sent: float | None, now: float, lifetime: float | None) -> bool:
    """Return whether the provider still knows a key that was first sent then. A clock that went back proves nothing."""
    if lifetime is None:
        return True
    if first_sent is None or now < first_sent - _CLOCK_TOLERANCE:
        return False
    return now - first_sent < lifetime - RESEND_MARGIN


class Verdict(Struct, frozen=True):
    """What a failed call means for its row.

    action: "refuse", "done" (although without a response that can be read), "again" (later, under the same key),
    "look up", or "stop" (the job: no row would fare better). state: of the row that is tried again.
    """

    action: Literal["refuse", "done", "again", "look up", "stop"]
    state: State = "sent"
    reason: str = ""
    retry_after: float | None = None


def verdict(error: errors.BillingClientError, *, keyed: bool, resent: bool, deletes: bool = False) -> Verdict:
    """Return what an error of a call means.

    resent: the request may have been sent before this call, so that a refusal now does not prove that there was no
    effect then. deletes: the operation deletes, so that an object which is gone is a success of the earlier request.
    """
    if not isinstance(error, errors.APIError):  # nothing was sent
        return Verdict("look up" if resent else "refuse", reason=str(error))
    reason = _reason(error)
    if isinstance(error, errors.AuthenticationError):
        return Verdict("stop", "sent" if resent else "new", reason)
    if isinstance(error, errors.OutcomeUnknownError):
        may_resend = keyed and error.stop_reason != "expired"
        return Verdict("again" if may_resend else "look up", "sent", reason, error.retry_after)
    if isinstance(error, errors.ResponseDecodeError):  # under the key, the provider returns it again, with the id
        return Verdict("again" if keyed and not resent else "look up", "sent", reason)
    if _is_transient(error):
        has_no_effect = not resent and not isinstance(error, errors.RequestInFlightError)
        return Verdict("again", "new" if has_no_effect else "sent", reason, error.retry_after)
    if isinstance(error, errors.NotFoundError) and resent and deletes:
        return Verdict("done", reason="already gone: an earlier request deleted it")
    if _is_refusal(error) and not (
        resent and isinstance(error, errors.ConflictError | errors.IdempotencyKeyReusedError)
    ):
        return Verdict("refuse", reason=reason)
    return Verdict("look up", reason=reason)


def _is_transient(error: errors.APIError) -> bool:
    kinds = (errors.RateLimitError, errors.APIConnectionError, errors.RequestInFlightError)
    is_kept = error.stop_reason == "final"
    return isinstance(error, kinds) or (isinstance(error, errors.InternalServerError) and not is_kept)


def _is_refusal(error: errors.APIError) -> bool:
    return error.status_code is not None and 400 <= error.status_code < 500


def _reason(error: errors.APIError) -> str:
    status = "" if error.status_code is None else f"{error.status_code} "
    code = "" if error.code is None else f"{error.code}: "
    request = "" if error.request_id is None else f" (request {error.request_id})"
    return f"{status}{code}{error.message}{request}"


def delay_before(attempt: int, retry_after: float | None = None) -> float:
    """Return the seconds before a row is tried again: doubled each time, and no less than the provider asks for."""
    doubled = min(_FIRST_DELAY * float(2 ** min(attempt - 1, _MOST_DOUBLINGS)), _LONGEST_DELAY)
    return max(doubled, retry_after or 0.0)


MAY_BECOME: dict[State, frozenset[State]] = {
    "new": frozenset({"sent", "refused"}),
    "sent": frozenset({"new", "sent", "done", "refused", "unknown"}),
    "refused": frozenset({"new"}),  # by a person: retry-refused, or a corrected row
    "unknown": frozenset({"done", "refused"}),  # by reconcile, or by a late response to the worker that sent it
    "done": frozenset(),
}
"""The transitions that the store accepts."""
