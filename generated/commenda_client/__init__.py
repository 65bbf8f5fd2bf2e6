# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Client of Commenda, version 1.0.0.

Customers, tax calculations and transactions of the Commenda indirect tax API. The version is part of the
path; amounts travel as JSON numbers; most answers wrap their object in data beside a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors
from ._client import AsyncCommenda, Commenda
from ._operations import OPERATIONS
from ._overlay import ABSENT, derive_for
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
    UnprocessableEntityError,
    WebhookDecodeError,
    WebhookVerificationError,
)

if TYPE_CHECKING:
    from . import inputs, models

__all__ = [
    "ABSENT",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncCommenda",
    "AuthenticationError",
    "BadRequestError",
    "BillingClientError",
    "Commenda",
    "ConfigurationError",
    "ConflictError",
    "IdempotencyKeyReusedError",
    "InternalServerError",
    "NotFoundError",
    "OPERATIONS",
    "OutcomeUnknownError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestInFlightError",
    "ResponseDecodeError",
    "SPEC",
    "UnprocessableEntityError",
    "WebhookDecodeError",
    "WebhookVerificationError",
    "derive",
    "errors",
    "inputs",
    "models",
]

derive = derive_for(SPEC.provider)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Import these modules when they are first needed: they are the larger part."""
        if name not in ("inputs", "models"):
            raise AttributeError("module " + __name__ + " has no attribute " + name)
        from importlib import import_module

        return import_module("." + name, __name__)
