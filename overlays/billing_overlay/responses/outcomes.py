"""Whether the outcome of a write is known, and what the caller can do if it is not. Pure."""

from __future__ import annotations

import hashlib
from datetime import datetime

from msgspec.structs import replace

from ..declared.operation import Idempotency
from ..messages import Failure, Request

_NO_CONTRACT = Idempotency("none")
_REFUSED_EARLY = frozenset({401, 403, 425, 429})
"""Statuses of requests that the provider refuses before it looks at their key."""


def is_settled(request: Request, failure: Failure) -> bool:
    """Return whether the last response determines what became of the attempts before it."""
    if failure.status is None or failure.in_flight or failure.retry_after_given or failure.foreign:
        return False
    if failure.status in _REFUSED_EARLY:
        return False
    contract = _contract(request)
    if failure.outcome_unknown:  # a 5xx under a key: the status reports a failure, and a retry is harmless
        return request.safe and failure.status != 408 and not _has_minted_items(request)
    if failure.status == 409 or contract.place == "path":  # the first may be running; its response is not replayed
        return not request.safe
    return contract.reuse != "reject"


def advice(request: Request, key_valid_until: datetime | None, *, is_expired: bool = False) -> str:
    """Return what the caller can do about a write of unknown outcome, for the message of its error.

    key_valid_until: when the provider may forget its key, in UTC. is_expired: a retry would come after that.
    """
    if request.can_reconcile:
        return "call error.reconcile(), which looks the object up by the id that the call sent"
    if is_expired:
        return "it was not retried, because its key may have expired by then; look the object up before you call again"
    if not request.safe:
        return "it was not retried, because a retry could double the effect; look the object up before you call again"
    if _has_minted_items(request):
        field = _contract(request).field
        return f"call it again with the same {field} in each item to settle it; error.request holds what was sent"
    return _retry_advice(request, key_valid_until)


def shown_key(request: Request) -> str | None:
    """Return the idempotency key for events and logs: a header key unchanged, of others a hash.

    A key in the body, the path or the query may be personal data, such as an id that the caller chose.
    """
    if request.key is None or _contract(request).key not in ("body", "natural"):
        return request.key
    return f"sha256:{hashlib.sha256(request.key.encode('utf-8', 'replace')).hexdigest()[:16]}"


def interruption_log(request: Request, key_valid_until: datetime | None, status: int | None) -> str:
    """Return `interruption_note` as a log may hold it."""
    return interruption_note(replace(request, key=shown_key(request)), key_valid_until, status)


def interruption_note(request: Request, key_valid_until: datetime | None, status: int | None) -> str:
    """Return the note for an exception that interrupted a write: the operation, its key, and what to do.

    status: of the response, if the write had succeeded.
    """
    key = "" if request.key is None else f", idempotency key {request.key!r}"
    if status is not None:
        return (
            f"{request.operation.id}{key}: the write succeeded with status {status}, and was interrupted before its "
            f"result was returned; {_result_advice(request, key_valid_until)}"
        )
    return (
        f"{request.operation.id}{key}: the write was cancelled or interrupted after the request may have been sent: "
        f"it may or may not have happened; {_interruption_advice(request, key_valid_until)}"
    )


def _result_advice(request: Request, key_valid_until: datetime | None) -> str:
    if request.safe and request.key is not None and _contract(request).reuse == "replay":
        return _retry_advice(request, key_valid_until, "to get its result")
    return "look the object up, and do not call it again"


def _interruption_advice(request: Request, key_valid_until: datetime | None) -> str:
    if request.safe and request.key is not None and _contract(request).reuse != "reject":
        return _retry_advice(request, key_valid_until)
    if request.can_reconcile and request.operation.reconcile is not None:
        return f"look the object up with {request.operation.reconcile.operation} before you call it again"
    if not request.safe:
        return "look the object up before you call it again, because a second call could double the effect"
    if _has_minted_items(request):
        field = _contract(request).field
        return f"only a call with the same {field} in each item settles it; look the items up first"
    return _retry_advice(request, key_valid_until)


def _retry_advice(request: Request, key_valid_until: datetime | None, purpose: str = "to settle it") -> str:
    contract = _contract(request)
    if contract.reuse == "reject":
        return "read the object to find out; a second call is refused if the first one succeeded"
    before = "" if key_valid_until is None else f" before {key_valid_until:%Y-%m-%d %H:%M:%S} UTC"
    if request.key is None:
        return f"call it again with the same arguments{before} {purpose}"
    if contract.key == "natural":
        name = str(contract.at).removeprefix("/").replace("/", ".")
        return f"call it again with the same arguments, with {name} {request.key!r},{before} {purpose}"
    return f"call it again with idempotency_key={request.key!r} and the same arguments{before} {purpose}"


def _has_minted_items(request: Request) -> bool:
    """Return whether the items of a batch are its only keys, which the client may have created for this call."""
    contract = _contract(request)
    return contract.key == "items" and request.key is None and contract.reuse != "reject"


def _contract(request: Request) -> Idempotency:
    return request.operation.idempotency or _NO_CONTRACT
