# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Client of Commenda, version 1.0.0.

The Commenda indirect tax API: calculations, transactions, registrations, exposure, exemptions and
filings. The version is part of the path; amounts travel as JSON numbers. Most responses wrap their
object in data beside a message, and pages of the docs contradict each other on that wrapper, so a
bare object is read too. Points in time come in three units: unix seconds, ISO 8601 and (figures of
filings) unix microseconds. Updates are a POST at the object; no header makes a retry safe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors
from ._client import AsyncCommenda, Commenda
from ._operations import OPERATIONS
from ._overlay import (
    ABSENT,
    Absent,
    AsyncClientOptions,
    AsyncPage,
    CallOptions,
    ClientOptions,
    Drift,
    Event,
    Page,
    RawResponse,
    Timeout,
    derive_for,
)
from ._spec import SPEC
from .errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    BillingClientError,
    ConfigurationError,
    ConflictError,
    IdempotencyKeyReusedError,
    InternalServerError,
    NotFoundError,
    OutcomeUnknownError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    RequestInFlightError,
    ResponseDecodeError,
    SentRequest,
    UnprocessableEntityError,
    WebhookDecodeError,
    WebhookVerificationError,
)

if TYPE_CHECKING:
    from . import inputs, models, webhooks

__all__ = [
    "ABSENT",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "Absent",
    "AsyncClientOptions",
    "AsyncCommenda",
    "AsyncPage",
    "AuthenticationError",
    "BadRequestError",
    "BillingClientError",
    "CallOptions",
    "ClientOptions",
    "Commenda",
    "ConfigurationError",
    "ConflictError",
    "Drift",
    "Event",
    "IdempotencyKeyReusedError",
    "InternalServerError",
    "NotFoundError",
    "OPERATIONS",
    "OutcomeUnknownError",
    "Page",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestInFlightError",
    "ResponseDecodeError",
    "SPEC",
    "SentRequest",
    "Timeout",
    "UnprocessableEntityError",
    "WebhookDecodeError",
    "WebhookVerificationError",
    "__version__",
    "derive",
    "errors",
    "inputs",
    "models",
    "webhooks",
]

__version__ = SPEC.client_version

derive = derive_for(SPEC.provider)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Import a large module on the first access to it."""
        if name not in ("inputs", "models", "webhooks"):
            raise AttributeError("module " + __name__ + " has no attribute " + name)
        from importlib import import_module

        return import_module("." + name, __name__)
