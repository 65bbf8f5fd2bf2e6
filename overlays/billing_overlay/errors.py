"""Every error that a call can raise: what each knows and says. No I/O and no decisions here.

BillingClientError
├── ConfigurationError             an argument or a setting is wrong; nothing was sent
├── WebhookVerificationError       nothing shows that the provider sent this webhook: do not act on it
├── WebhookDecodeError             a webhook that is no JSON object
└── APIError                       a call that did not give its result
    ├── APIStatusError             the provider answered with an error status
    │   ├── BadRequestError            400
    │   ├── AuthenticationError        401
    │   ├── PermissionDeniedError      403
    │   ├── NotFoundError              404
    │   ├── ConflictError              409
    │   │   └── RequestInFlightError       the first call under this key is still running
    │   ├── UnprocessableEntityError   422
    │   │   └── IdempotencyKeyReusedError  this key was used with other parameters
    │   ├── RateLimitError             429
    │   └── InternalServerError        500 to 599
    ├── APIConnectionError         no answer, and nothing was changed: a read, or not a byte was sent
    │   └── APITimeoutError
    ├── OutcomeUnknownError        a write may or may not have happened
    ├── ResponseDecodeError        a good status with a body that cannot be read
    └── PaginationError            the next page cannot be asked for without losing or repeating items
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .requests.prepare import SentRequest


class BillingClientError(Exception):
    """Anything that these clients raise."""


class ConfigurationError(BillingClientError):
    """An argument or a setting is wrong. Nothing was sent; the message says what to do."""


class WebhookVerificationError(BillingClientError):
    """Nothing shows that the provider sent this webhook. Do not act on it; answer with 400 or 401."""


class WebhookDecodeError(BillingClientError):
    """The body of a webhook is no JSON object, so that no event can be read in it."""


class APIError(BillingClientError):
    """A call that did not give its result.

    operation: the operation's id. message: the provider's own words where it gave some. status_code, code, request_id,
    headers, body: of the last answer, if there was one (body: decoded JSON, else text). detail: the body as the model
    that the spec documents for this status, else None. attempts: how often the request was sent. idempotency_key: the
    key under which it was sent. retry_after: seconds that the provider asked for, or a wait that the deadline forbade.
    cursor: of the page of a list that failed, to go on from. gave_up: why there was no further attempt: "final" (a
    repeat would fail alike), "unsafe" (it could double the effect), "attempts", "deadline", "budget" (too many calls
    of this client fail), "limit" (the provider's limit for this entity).
    """

    operation: str = ""
    status_code: int | None = None
    code: str | None = None
    request_id: str | None = None
    attempts: int = 0
    idempotency_key: str | None = None
    retry_after: float | None = None
    headers: Mapping[str, str] = {}
    body: Any = None
    detail: Any = None
    cursor: str | int | None = None
    gave_up: str | None = None

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        vars(self).update(facts)

    @property
    def status(self) -> int | None:
        """The HTTP status of the last answer; the same as `status_code`."""
        return self.status_code

    def __str__(self) -> str:
        facts = {
            "status": self.status_code,
            "code": self.code,
            "request id": self.request_id,
            "idempotency key": self.idempotency_key,
            "retry after": None if self.retry_after is None else f"{self.retry_after:g} s",
            "attempts": self.attempts or None,
            "gave up for": self.gave_up if self.gave_up in ("deadline", "budget", "limit") else None,
        }
        known = ", ".join(f"{name} {value}" for name, value in facts.items() if value is not None)
        return f"{self.operation}: {self.message}" + (f" ({known})" if known else "")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message,), {**vars(self), "headers": dict(self.headers)}


class APIStatusError(APIError):
    """The provider answered with an error status; `message` and `code` are the provider's."""


class BadRequestError(APIStatusError):
    """400: the provider could not read or accept the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: these credentials may not do this."""


class NotFoundError(APIStatusError):
    """404: there is nothing under this id."""


class ConflictError(APIStatusError):
    """409: the request does not fit the present state."""


class RequestInFlightError(ConflictError):
    """The first call under this idempotency key is still running: wait, then repeat it with the same key."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but not acceptable."""


class IdempotencyKeyReusedError(UnprocessableEntityError):
    """The idempotency key was used before with other parameters: a new request needs a new key."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` says how long to wait, if the provider told.

    Without a status: this client held the call back, because of a limit that the spec declares; nothing was sent.
    """


class InternalServerError(APIStatusError):
    """500 to 599: the provider failed. For a keyed write, repeating it with the same key is safe."""


class APIConnectionError(APIError):
    """No answer, and nothing was changed by it: the call was a read, or not a byte of it was sent."""


class APITimeoutError(APIConnectionError):
    """No answer in time, and nothing was changed by it."""


class OutcomeUnknownError(APIError):
    """A write may or may not have happened. `__cause__` is the last failure.

    With `idempotency_key` set, repeating the call with that key settles it; without one, look the object up first.
    request: what was sent (method, url, headers, content), without the credentials.
    """

    request: SentRequest | None = None
    _written: tuple[Any, Any] | None = None
    _client: Any = None

    def reconcile(self) -> Any:
        """Look for what the write should have made: gives the object, or None if it is not there (yet).

        From an async client, something to await. Raises ConfigurationError where the provider offers no lookup by an
        id that was known before the call.
        """
        if self._client is None or self._written is None:
            raise ConfigurationError(f"{self.operation}: this error has left its client; look the object up yourself")
        return self._client._reconcile(*self._written)

    def __reduce__(self) -> tuple[Any, ...]:
        made, arguments, known = super().__reduce__()
        return made, arguments, {name: value for name, value in known.items() if name not in ("_client", "_written")}


class ResponseDecodeError(APIError):
    """The status was good, the body cannot be read. A write did happen; `body` holds what came."""


class PaginationError(APIError):
    """The next page cannot be asked for without losing or repeating items; the message says why."""


BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    **dict.fromkeys(range(500, 600), InternalServerError),
}
