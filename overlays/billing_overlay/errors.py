"""Every error that the clients raise, with its attributes and its text. No I/O and no decisions.

BillingClientError
├── ConfigurationError             an argument or a setting is wrong; nothing was sent
├── WebhookVerificationError       the sender of a webhook cannot be verified: do not act on it
├── WebhookDecodeError             the body of a webhook is not a JSON object
└── APIError                       a call that failed
    ├── APIStatusError             the provider returned an error status
    │   ├── BadRequestError            400
    │   ├── AuthenticationError        401
    │   ├── PermissionDeniedError      403
    │   ├── NotFoundError              404
    │   ├── ConflictError              409
    │   │   └── RequestInFlightError       the first call under this key is still running
    │   ├── UnprocessableEntityError   422
    │   │   └── IdempotencyKeyReusedError  this key was used with different parameters
    │   ├── RateLimitError             429
    │   └── InternalServerError        500 to 599
    ├── APIConnectionError         no response, and no effect: a read, or nothing was sent
    │   └── APITimeoutError
    ├── OutcomeUnknownError        a write may or may not have happened
    ├── ResponseDecodeError        a success status with a body that cannot be decoded
    └── PaginationError            the next page cannot be requested without losing or duplicating items
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

_INSTALLING = "https://github.com/billing-clients/billing-clients/blob/main/docs/install.md#extras"


def missing(what: str, package: str | None, extra: str) -> str:
    """Return the message for a package of an extra that is not installed; how to add it depends on the installation."""
    return f"{what} needs {package}, which the extra {extra!r} installs: {_INSTALLING}"


class BillingClientError(Exception):
    """The base of all errors that these clients raise."""


class ConfigurationError(BillingClientError):
    """An argument or a setting is invalid. Nothing was sent; the message states what to do."""


class WebhookVerificationError(BillingClientError):
    """The sender of a webhook cannot be verified. Do not act on it; respond with 400 or 401."""


class WebhookDecodeError(BillingClientError):
    """The body of a webhook is not a JSON object, so it contains no event."""


class APIError(BillingClientError):
    """A call that failed.

    operation: the operation's id. message: the provider's own text if it sent one. status_code, code, request_id,
    headers, body: of the last response, if there was one (body: decoded JSON, else text), with the client's credentials
    masked wherever the provider echoes them. detail: the body as the model that the spec documents for this status,
    else None. attempts: how often the request was sent. idempotency_key: the key under which it was sent.
    key_valid_until: when the provider may forget that key, in UTC, counted from the first send of this call (earlier if
    the key was used before); None without a declared lifetime. retry_after: seconds that the provider asked for, or a
    delay that the deadline did not allow. cursor: of the page of a list that failed, to resume from. stop_reason: why
    there was no further attempt: "final" (a retry would fail alike), "unsafe" (it could double the effect), "attempts",
    "deadline", "budget" (too many calls of this client fail), "limit" (a rate limit that the spec declares),
    "expired" (the provider may have forgotten the key, so a retry could double the effect).
    """

    operation: str = ""
    status_code: int | None = None
    code: str | None = None
    request_id: str | None = None
    attempts: int = 0
    idempotency_key: str | None = None
    key_valid_until: datetime | None = None
    retry_after: float | None = None
    headers: Mapping[str, str] = {}
    body: Any = None
    detail: Any = None
    cursor: str | int | None = None
    stop_reason: str | None = None

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        vars(self).update(facts)

    @property
    def status(self) -> int | None:
        """The HTTP status of the last response; the same as `status_code`."""
        return self.status_code

    def __str__(self) -> str:
        facts = {
            "status": self.status_code,
            "code": self.code,
            "request id": self.request_id,
            "idempotency key": self.idempotency_key,
            "retry after": None if self.retry_after is None else f"{self.retry_after:g} s",
            "attempts": self.attempts or None,
            "stopped by": self.stop_reason if self.stop_reason in ("deadline", "budget", "limit", "expired") else None,
        }
        known = ", ".join(f"{name} {value}" for name, value in facts.items() if value is not None)
        return f"{self.operation}: {self.message}" + (f" ({known})" if known else "")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message,), {**vars(self), "headers": dict(self.headers)}


class APIStatusError(APIError):
    """The provider returned an error status; `message` and `code` are the provider's."""


class BadRequestError(APIStatusError):
    """400: the provider could not read or accept the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: these credentials do not permit this."""


class NotFoundError(APIStatusError):
    """404: there is no object with this id."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the current state."""


class RequestInFlightError(ConflictError):
    """The first call under this idempotency key is still running: wait, then retry with the same key."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but invalid."""


class IdempotencyKeyReusedError(UnprocessableEntityError):
    """The idempotency key was used before with different parameters: a new request needs a new key."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is the delay in seconds that the provider declared, if it did.

    Without a status: this client did not send the call, because of a rate limit that the spec declares.
    """


class InternalServerError(APIStatusError):
    """500 to 599: the provider failed. A write with an idempotency key can be retried with it until `key_valid_until`.

    A 500 that the provider keeps under the key (`stop_reason` "final") is returned to every retry; look the object up.
    """


class APIConnectionError(APIError):
    """No response, and no effect: the call was a read, or nothing was sent."""


class APITimeoutError(APIConnectionError):
    """No response in time, and no effect."""


class SentRequest(Struct, frozen=True):
    """A request as it was sent, without the client's credentials. Header and query values named like one are masked."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None

    def __repr__(self) -> str:
        return f"<{self.method} {self.url}, {len(self.content or b'')} bytes>"


class OutcomeUnknownError(APIError):
    """A write may or may not have happened. `__cause__` is the last failure.

    With `idempotency_key` set, retry with that key before `key_valid_until` to settle it; without one, or later, look
    the object up first.
    request: what was sent (method, url, headers, content), without the credentials.
    """

    request: SentRequest | None = None
    _written: tuple[Any, Any] | None = None
    _client: Any = None

    def reconcile(self) -> Any:
        """Return the object that the write should have created, or None if it does not exist (yet).

        From an async client, return an awaitable. Raise ConfigurationError if the provider offers no lookup by an id
        that was known before the call.
        """
        if self._client is None or self._written is None:
            raise ConfigurationError(f"{self.operation}: this error has lost its client; look the object up with one")
        return self._client._reconcile(*self._written)

    def __reduce__(self) -> tuple[Any, ...]:
        kind, arguments, known = super().__reduce__()
        return kind, arguments, {name: value for name, value in known.items() if name not in ("_client", "_written")}


class ResponseDecodeError(APIError):
    """The status was a success, but the body cannot be decoded. A write did happen; `body` is the text received."""


class PaginationError(APIError):
    """The next page cannot be requested without losing or duplicating items; the message states the reason."""


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
