"""Whether the outcome of a write is known, and what the caller can do if it is not. Pure."""

from __future__ import annotations

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
    contract = request.operation.idempotency or _NO_CONTRACT
    if failure.outcome_unknown:  # a 5xx under a key: the status reports a failure, and a retry is harmless
        return request.safe and failure.status != 408
    if failure.status == 409 or contract.place == "path":  # the first may be running; its response is not replayed
        return not request.safe
    return contract.reuse != "reject"


def advice(request: Request) -> str:
    """Return what the caller can do about a write of unknown outcome, for the message of its error."""
    contract = request.operation.idempotency or _NO_CONTRACT
    if request.operation.reconcile is not None:
        return "call error.reconcile(), which looks the object up by the id that the call sent"
    if not request.safe:
        return "it was not retried, because a retry could double the effect; look the object up before you call again"
    if request.key is None and contract.key == "items" and contract.reuse != "reject":  # the body lacks minted keys
        return (
            f"call it again with the same {contract.field} in each item to settle it; "
            "error.request holds those that the client created"
        )
    return _retry_advice(request, contract)


def interruption_note(request: Request) -> str:
    """Return the note for an exception that interrupted a write: the operation, its key, and what to do."""
    key = "" if request.key is None else f", idempotency key {request.key!r}"
    return (
        f"{request.operation.id}{key}: the write was cancelled or interrupted after the request may have been sent: "
        f"it may or may not have happened; {_interruption_advice(request)}"
    )


def _interruption_advice(request: Request) -> str:
    contract = request.operation.idempotency or _NO_CONTRACT
    if request.safe and request.key is not None and contract.reuse != "reject":
        return _retry_advice(request, contract)
    if request.operation.reconcile is not None:
        return f"look the object up with {request.operation.reconcile.operation} before you call it again"
    if not request.safe:
        return "look the object up before you call it again, because a second call could double the effect"
    if contract.key == "items" and contract.reuse != "reject":
        return f"only a call with the same {contract.field} in each item settles it; look the items up first"
    return _retry_advice(request, contract)


def _retry_advice(request: Request, contract: Idempotency) -> str:
    if contract.reuse == "reject":
        return "read the object to find out; a second call is refused if the first one succeeded"
    if request.key is not None:
        return f"call it again with idempotency_key={request.key!r} and the same arguments to settle it"
    return "call it again with the same arguments to settle it"
