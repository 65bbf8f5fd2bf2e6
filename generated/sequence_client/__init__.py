# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Client of Sequence, version 2024-07-30.

Customers, schedules, prices, usage, invoices, credit notes and tax of Sequence billing. Rates,
quantities and totals travel as decimal strings, balances as JSON numbers. A key may make 1,500
calls a minute, 12,000 when it records usage events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors
from ._client import AsyncSequence, Sequence
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
    "AsyncPage",
    "AsyncSequence",
    "AuthenticationError",
    "BadRequestError",
    "BillingClientError",
    "CallOptions",
    "ClientOptions",
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
    "Sequence",
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
