# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Client of Alguna, version 2026-04-01.

Customers, the catalogue (products, bundles, plans, metrics), usage events, quotes, subscriptions
with their versions, invoices, payments, credit notes, refunds, wallets, checkout sessions, tax
calculations and merchants of Alguna billing, and reports on revenue. Every call names the API
version in a header; money, quantities, rates and percentages travel as decimal strings, units of
tiers as whole numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors
from ._client import Alguna, AsyncAlguna
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
    "Alguna",
    "AsyncAlguna",
    "AsyncClientOptions",
    "AsyncPage",
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
