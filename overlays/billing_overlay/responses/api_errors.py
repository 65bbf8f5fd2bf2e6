"""From a failure to the error that the caller gets. Pure: reads the response, decides what is known, sends nothing."""

from __future__ import annotations

import http
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from .. import errors
from ..declared.operation import ErrorPointers, Idempotency, Operation, RateLimit
from ..declared.pointers import is_pointer, resolve
from ..messages import Failure, Request, Response
from .decode import UNREADABLE

_JSON = msgspec.json.Decoder(float_hook=Decimal)
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id")
_LONGEST_MESSAGE = 1000
_PHRASES = {int(status): status.phrase for status in http.HTTPStatus}


def conclude(
    request: Request,
    response: Response | None,
    failure: Failure,
    *,
    stop_reason: str,
    retry_after: float | None,
    attempts: int,
    outcome_unknown: bool,
    pointers: ErrorPointers,
) -> errors.APIError:
    """Choose the error for a call that ends here. outcome_unknown: some attempt may have had its effect unseen."""
    error = _no_answer(request, failure) if response is None else _status(request, response, pointers)
    error.attempts, error.idempotency_key = attempts, request.key
    error.retry_after = retry_after
    error.stop_reason = stop_reason
    return _unknown(request, error) if outcome_unknown and not _settles(request, failure) else error


def limited(
    request: Request, limit: RateLimit, wait: float, *, attempts: int, outcome_unknown: bool
) -> errors.RateLimitError | errors.OutcomeUnknownError:
    """Make the error for a call that this client itself holds back beyond the deadline."""
    text = (
        f"held back by this client: the provider takes {limit.limit} calls in {limit.window:g} s for one {limit.bucket}"
        f" ({':'.join(request.entity)}), and there is room in {wait:.3g} s"
    )
    error = errors.RateLimitError(text, operation=request.operation.id, retry_after=wait, stop_reason="limit")
    error.attempts, error.idempotency_key = attempts, request.key
    return _unknown(request, error) if outcome_unknown else error


def _settles(request: Request, failure: Failure) -> bool:
    """Whether the last answer tells what became of the attempts before it."""
    if failure.status is None or failure.in_flight or failure.retry_after_given or failure.page:
        return False
    if failure.status in (401, 403, 425, 429):  # refused before anybody looked at the key
        return False
    contract = request.operation.idempotency or Idempotency("none")
    if failure.outcome_unknown:  # a 5xx under a key: the status says that it failed, and a repeat is harmless
        return request.safe and failure.status != 408
    if failure.status == 409 or contract.place == "path":  # the first may still run; a repeat there is no replay
        return not request.safe
    return contract.reuse != "reject"


def interrupted(request: Request) -> str:
    """Return what the caller of an interrupted write has to know: the operation, its key, and what to do."""
    key = "" if request.key is None else f", idempotency key {request.key!r}"
    state = "cancelled or interrupted after the request may have been sent: it may or may not have happened"
    return f"{request.operation.id}{key}: the write was {state}; {_interrupted_advice(request)}"


def _interrupted_advice(request: Request) -> str:
    operation, contract = request.operation, request.operation.idempotency
    if request.safe and request.key is not None and not (contract and contract.reuse == "reject"):
        return f"call it again with idempotency_key={request.key!r} and the same arguments to settle it"
    if operation.reconcile is not None:
        return f"look for the object with {operation.reconcile.operation} before you call it again"
    if request.safe and contract is not None and contract.reuse == "reject":
        return "read the object to know; a second call is refused if the first one succeeded"
    if request.safe and contract is not None and contract.key == "items":
        return f"only a call with the same {contract.field} in each item settles it; look for the items first"
    if request.safe:
        return "call it again with the same arguments to settle it"
    return "look for the object before you call it again, because a second call could double the effect"


def _unknown(request: Request, error: errors.APIError) -> errors.OutcomeUnknownError:
    contract = request.operation.idempotency
    if request.operation.reconcile is not None:
        advice = "error.reconcile() looks whether it did, by the id that the call gave"
    elif request.safe and contract is not None and contract.reuse == "reject":
        advice = "a repeat is refused if it did; read the object to know"
    elif not request.safe:
        advice = "it was not repeated, because a repeat could double the effect; look the object up before you do"
    elif request.key is not None:
        advice = f"repeat it with the same key ({request.key!r}) to settle it"
    elif contract is not None and contract.key == "items":  # what was minted is not in the caller's body
        advice = (
            f"repeat it with the same {contract.field} in each item to settle it; "
            "those that the call did not give stand in error.request"
        )
    else:
        advice = "repeat it with the same body to settle it"
    text = f"the write may or may not have happened: {error.message}; {advice}"
    known = {name: value for name, value in vars(error).items() if name != "message"}
    unknown = errors.OutcomeUnknownError(text, **known)
    unknown.__cause__ = error
    return unknown


def _no_answer(request: Request, failure: Failure) -> errors.APIError:
    kind = errors.APITimeoutError if failure.timed_out else errors.APIConnectionError
    where = "no answer" if failure.sent else "no connection, nothing was sent"
    ours = isinstance(failure.error, errors.ConfigurationError)  # says itself what to do
    text = str(failure.error) if ours else f"{where} ({type(failure.error).__name__})"
    error = kind(text, operation=request.operation.id)
    error.__cause__ = failure.error
    return error


def _status(request: Request, response: Response, pointers: ErrorPointers) -> errors.APIStatusError:
    known = facts(request.operation, response)
    message = _found(pointers.message, known["body"], response.headers) or _PHRASES.get(
        response.status, f"HTTP status {response.status}"
    )
    if 200 <= response.status < 300:
        message = f"status {response.status} with a web page, which the provider did not write"
    code = _found(pointers.code, known["body"], response.headers)
    kind = _kind(request, response.status, f"{code} {message}".lower())
    identifier = request_id(pointers, response.headers, known["body"])
    return kind(message[:_LONGEST_MESSAGE], code=code, request_id=identifier, **known)


def _kind(request: Request, status: int, said: str) -> type[errors.APIStatusError]:
    contract = request.operation.idempotency or Idempotency("none")
    if request.key is not None and status == contract.in_flight == 409:
        return errors.RequestInFlightError
    about_key = "idempoten" in said or "key" in said.split()  # a 422 may as well be a plain validation error
    if request.key_given and about_key and status == contract.conflict == 422:
        return errors.IdempotencyKeyReusedError
    return errors.BY_STATUS.get(status, errors.APIStatusError)


def facts(operation: Operation[Any], response: Response) -> dict[str, Any]:
    """Gather what every error says of an answer; the body as JSON, else as text."""
    try:
        body = _JSON.decode(response.content) if response.content else None
    except UNREADABLE:
        body = response.content.decode("utf-8", "replace")
    return {"operation": operation.id, "status_code": response.status, "headers": response.headers, "body": body}


def request_id(pointers: ErrorPointers, headers: Mapping[str, str], body: Any = None) -> str | None:
    """Find the provider's id of a request where the spec says, else in the usual headers."""
    return _found((*pointers.request_id, *_REQUEST_ID_HEADERS), body, headers)


def _found(pointers: tuple[str, ...], body: Any, headers: Mapping[str, str]) -> str | None:
    for pointer in pointers:
        value = resolve(body, pointer) if is_pointer(pointer) else headers.get(pointer)
        if isinstance(value, str | int | Decimal) and not isinstance(value, bool) and str(value).strip():
            return "".join(character if character.isprintable() else " " for character in str(value)).strip()
    return None
