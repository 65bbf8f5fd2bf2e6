"""What an error that ends an attempt means: a failure with its reason, an interruption, or a status."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from ..errors import ConfigurationError
from ..messages import Failure, Response, Send, printable
from .complaints import complaint_of
from .foreign_errors import bare, is_failure, scrub
from .libraries import is_a
from .masking import Mask, masked_exception
from .progress import DeadlinePassed, InternalAddressError, Progress
from .tracked_request import proves_nothing_sent

if TYPE_CHECKING:
    import httpx

_LONGEST_REASON = 300


def failure_of(error: BaseException, send: Send, progress: Progress, *, own: bool, mask: Mask) -> Response | Failure:
    """Return the failure that an error means; the response, if a hook raised for its status.

    own: the client's own connections, so that what was sent is known. mask: of the credentials.
    """
    complaint = complaint_of(error)
    if complaint is not None:
        return Failure(sent=False, interrupted=True, error=complaint)
    sent = progress.sent if own else progress.given and not proves_nothing_sent(error, progress)
    if not is_failure(error):
        return Failure(sent=sent, interrupted=True, error=scrub(error))
    if is_a(error, "HTTPStatusError"):
        response = cast("httpx.HTTPStatusError", error).response
        return Response(response.status_code, response.headers, _content(response))
    final, reason = _is_final(error), _reason(error, mask)
    bare(error)
    timed_out = isinstance(error, DeadlinePassed) or is_a(error, "TimeoutException")
    error = (None if sent else _invalid_setting(error, send, reason)) or masked_exception(error, mask)
    return Failure(sent=sent, timed_out=timed_out, permanent=final, reason=reason, error=error)


def _content(response: httpx.Response) -> bytes:
    try:
        return response.content
    except RuntimeError:  # the hook did not read it, and it cannot be read any more
        return b""


def _is_final(error: BaseException | None) -> bool:
    """Return whether a certificate or an address was refused, which no retry changes."""
    untrusted = getattr(sys.modules.get("ssl"), "SSLCertVerificationError", ())  # without ssl, it cannot be one
    while error is not None:
        if isinstance(error, (untrusted, InternalAddressError)):
            return True
        error = error.__cause__ or error.__context__
    return False


def _invalid_setting(error: BaseException, send: Send, reason: str) -> ConfigurationError | None:
    """Return the error of a request that cannot be sent as it is; None for another error."""
    operation = send.request.operation.id
    if is_a(error, "InvalidURL") and send.url == send.request.url:
        return ConfigurationError(f"{operation}: base URL, path and query are not a valid URL: {reason}")
    if is_a(error, "LocalProtocolError"):
        return ConfigurationError(f"{operation}: {reason}")
    return None


def _reason(error: BaseException, mask: Mask) -> str:
    """Return the text of an error on one line, with credentials masked."""
    return printable(mask(str(error)))[:_LONGEST_REASON]
