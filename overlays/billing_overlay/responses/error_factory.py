"""The error that a failed call raises, built from its last response or failure. Pure."""

from __future__ import annotations

import http
from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from .. import errors
from ..declared.operation import ErrorPointers, Idempotency, Operation
from ..declared.pointers import is_pointer, resolve
from ..messages import Ending, Failure, Request, Response, Turn, printable
from .decode import UNREADABLE
from .drift import Drift
from .outcomes import advice, is_settled

_JSON = msgspec.json.Decoder(float_hook=Decimal)
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id")
_MAX_MESSAGE_LENGTH = 1000
_REASON_PHRASES = {int(status): status.phrase for status in http.HTTPStatus}


def final_error(
    request: Request, response: Response | None, failure: Failure, ending: Ending, pointers: ErrorPointers
) -> errors.APIError:
    """Return the error of a call without further attempts."""
    error = (
        _connection_error(request, failure) if response is None else _status_error(request, response, failure, pointers)
    )
    _end(error, request, ending)
    if ending.outcome_unknown and (ending.stop_reason == "expired" or not is_settled(request, failure)):
        return _with_unknown_outcome(request, error)
    return error


def rate_limit_error(
    request: Request, turn: Turn, delay: float, ending: Ending
) -> errors.RateLimitError | errors.OutcomeUnknownError:
    """Return the error of a call that a rate limit delays, in seconds, beyond its deadline."""
    entity = f" ({':'.join(turn.entity)})" if turn.entity else ""
    error = errors.RateLimitError(
        f"not sent by this client: the rate limit {turn.bucket}{entity} permits {turn.limit} in {turn.window:g} s, and "
        f"the call's turn is in {delay:.3g} s, after its deadline; raise deadline=, use fewer workers, or share the "
        "limit between processes with rate_limits="
    )
    error.operation = request.operation.id
    _end(error, request, ending)
    return _with_unknown_outcome(request, error) if ending.outcome_unknown else error


def _end(error: errors.APIError, request: Request, ending: Ending) -> None:
    error.attempts = ending.attempts
    error.idempotency_key = request.key
    error.key_valid_until = ending.key_valid_until
    error.retry_after = ending.retry_after
    error.stop_reason = ending.stop_reason


def drift_error(operation: Operation[object], response: Response, drift: Sequence[Drift]) -> errors.ResponseDecodeError:
    """Return the error for a response that deviates from the spec, for clients that are strict."""
    differences = "; ".join(map(str, drift[:5]))
    error = errors.ResponseDecodeError(f"the response deviates from the spec: {differences}")
    _describe(error, operation, response)
    return error


def request_id(pointers: ErrorPointers, headers: Mapping[str, str], body: object = None) -> str | None:
    """Return the provider's id of a request from where the spec declares it, else from the usual headers."""
    return _first_text((*pointers.request_id, *_REQUEST_ID_HEADERS), body, headers)


def _with_unknown_outcome(request: Request, cause: errors.APIError) -> errors.OutcomeUnknownError:
    what_to_do = advice(request, cause.key_valid_until, is_expired=cause.stop_reason == "expired")
    error = errors.OutcomeUnknownError(f"the write may or may not have happened: {cause.message}; {what_to_do}")
    vars(error).update({name: value for name, value in vars(cause).items() if name != "message"})
    error.__cause__ = cause
    return error


def _connection_error(request: Request, failure: Failure) -> errors.APIError:
    kind = errors.APITimeoutError if failure.timed_out else errors.APIConnectionError
    text = "no response" if failure.sent else "no connection, nothing was sent"
    if isinstance(failure.error, errors.ConfigurationError):  # its message includes what to do
        error = kind(str(failure.error))
    else:
        reason = f": {failure.reason}" if failure.reason else ""
        error = kind(f"{text} ({type(failure.error).__name__}{reason})")
    error.operation = request.operation.id
    error.__cause__ = failure.error
    return error


def _status_error(
    request: Request, response: Response, failure: Failure, pointers: ErrorPointers
) -> errors.APIStatusError:
    body = _body(response)
    message = _first_text(pointers.message, body, response.headers)
    code = _first_text(pointers.code, body, response.headers)
    if 200 <= response.status < 300:
        message = f"status {response.status} with a body that the provider did not write"
    elif message is None:
        message = _REASON_PHRASES.get(response.status, f"HTTP status {response.status}")
    kind = _kind(request, failure, f"{code} {message}".lower())
    error = kind(message[:_MAX_MESSAGE_LENGTH])
    _describe(error, request.operation, response)
    error.code = code
    error.request_id = request_id(pointers, response.headers, body)
    return error


def _kind(request: Request, failure: Failure, text: str) -> type[errors.APIStatusError]:
    """Return the class for a response. text: code and message in lower case."""
    contract = request.operation.idempotency or Idempotency("none")
    status = failure.status or 0
    if failure.in_flight and status == 409:
        return errors.RequestInFlightError
    is_about_key = "idempoten" in text or "key" in text.split()  # other 422s are plain validation errors
    if request.key_given and is_about_key and status == contract.conflict == 422:
        return errors.IdempotencyKeyReusedError
    return errors.BY_STATUS.get(status, errors.APIStatusError)


def _describe(error: errors.APIError, operation: Operation[object], response: Response) -> None:
    error.operation = operation.id
    error.status_code = response.status
    error.headers = response.headers
    error.body = _body(response)


def _body(response: Response) -> object:
    """Return the body as JSON, else as text."""
    try:
        return _JSON.decode(response.content) if response.content else None
    except UNREADABLE:
        return response.content.decode("utf-8", "replace")


def _first_text(pointers: tuple[str, ...], body: object, headers: Mapping[str, str]) -> str | None:
    for pointer in pointers:
        value = resolve(body, pointer) if is_pointer(pointer) else headers.get(pointer)
        if isinstance(value, str | int | Decimal) and not isinstance(value, bool) and str(value).strip():
            return printable(str(value))
    return None
