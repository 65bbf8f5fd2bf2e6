"""What the response to one attempt means for the call. Pure."""

from __future__ import annotations

from ..declared.operation import Idempotency
from ..messages import Failure, Request, Response
from ..responses.decode import Codec
from .retry_policy import retry_after

_NO_CONTRACT = Idempotency("none")
_KEPT = 500  # other 5xx come from gateways, which know no keys


def is_success(request: Request, response: Response, codec: Codec, *, outcome_unknown: bool) -> bool:
    """Return whether a response completes the call. outcome_unknown: an earlier attempt may have had its effect."""
    if 200 <= response.status < 300:
        return not request.write or codec.recognizes(request.operation, response)
    return outcome_unknown and _is_gone(request, response)


def failure_of(request: Request, response: Response, wall: float) -> Failure:
    """Return a response that does not complete the call as a failure. wall: seconds since 1970."""
    contract = request.operation.idempotency or _NO_CONTRACT
    delay = retry_after(response.headers, wall)
    is_released = response.headers.get(contract.released or "", "").lower() == "true"
    announces_release = contract.released is not None and request.key is not None
    return Failure(
        status=response.status,
        foreign=200 <= response.status < 300,
        kept=response.status == _KEPT and announces_release and not is_released,
        retry_after=delay,
        released=is_released,
        in_flight=request.key is not None
        and response.status == contract.in_flight
        and (delay is not None or not contract.in_flight_retry_after),
    )


def _is_gone(request: Request, response: Response) -> bool:
    """Return whether a delete took effect in an earlier attempt, whose response was lost."""
    operation = request.operation
    return request.safe and operation.method == "DELETE" and operation.returns is None and response.status in (404, 410)
