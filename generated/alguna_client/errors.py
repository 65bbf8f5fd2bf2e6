# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""The errors that a call can raise. All providers share these classes."""

from __future__ import annotations

from ._overlay import errors as _errors

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BillingClientError",
    "ConfigurationError",
    "ConflictError",
    "IdempotencyKeyReusedError",
    "InternalServerError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestInFlightError",
    "ResponseDecodeError",
    "SentRequest",
    "UnprocessableEntityError",
    "WebhookDecodeError",
    "WebhookVerificationError",
]

APIConnectionError = _errors.APIConnectionError
APIError = _errors.APIError
APIStatusError = _errors.APIStatusError
APITimeoutError = _errors.APITimeoutError
AuthenticationError = _errors.AuthenticationError
BadRequestError = _errors.BadRequestError
BillingClientError = _errors.BillingClientError
ConfigurationError = _errors.ConfigurationError
ConflictError = _errors.ConflictError
IdempotencyKeyReusedError = _errors.IdempotencyKeyReusedError
InternalServerError = _errors.InternalServerError
NotFoundError = _errors.NotFoundError
OutcomeUnknownError = _errors.OutcomeUnknownError
PaginationError = _errors.PaginationError
PermissionDeniedError = _errors.PermissionDeniedError
RateLimitError = _errors.RateLimitError
RequestInFlightError = _errors.RequestInFlightError
ResponseDecodeError = _errors.ResponseDecodeError
SentRequest = _errors.SentRequest
UnprocessableEntityError = _errors.UnprocessableEntityError
WebhookDecodeError = _errors.WebhookDecodeError
WebhookVerificationError = _errors.WebhookVerificationError
