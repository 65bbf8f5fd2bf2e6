# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Webhooks: verify a request that the provider sends, and parse its body into a typed event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._overlay import Delivery, receiver
from ._provider import PROVIDER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from . import models
    from ._overlay import Clock, Drift, Headers, Secrets

__all__ = ["EVENT", "delivery_id", "drift", "parse", "parse_unverified", "sign"]

EVENT = "WebhookEvent"
"""The name of the union of all events, in `models`."""

_RECEIVER = receiver(event=EVENT, models=PROVIDER.models, scheme="standard-webhooks")

drift = _RECEIVER.drift
"""Where events deviated from the spec, each place once."""


def parse(
    headers: Headers,
    body: bytes,
    secret: Secrets,
    *,
    tolerance: float = 300.0,
    clock: Clock | None = None,
    on_drift: Callable[[Drift], None] | None = None,
) -> models.WebhookEvent:
    """Verify that the provider sent a request to your endpoint, and return its event.

    Events: Something that happened in the account.

    Sent through Svix, which retries a delivery until the response has a 2xx status.

    Verification: the signature of Standard Webhooks, an HMAC over id, timestamp and body.

    Args:
        headers: The headers of the request: a mapping or pairs of text or bytes, case-insensitive.
        body: The raw bytes of the request; a body that was parsed and serialized again fails
            verification.
        secret: The secret of your endpoint; during a rotation, several.
        tolerance: Maximum difference between the signature's timestamp and the current time, in
            seconds.
        clock: The source of the current time; replace it in tests.
        on_drift: Called with each Drift, a deviation of an event from the spec; `drift` holds them
            all.

    Returns: WebhookEvent; an event of an undeclared kind is an UnknownVariant.

    Raises: WebhookVerificationError if the request is not verified: do not act on it.
    WebhookDecodeError if the body is not a JSON object. ConfigurationError if an argument is
    invalid.

    Source: https://alguna.com/docs/api-reference/v2/webhooks (guide and official Python package
    0.1.0). Unsure: the names of the signature headers are those of the Standard Webhooks
    specification.
    """
    delivery = Delivery(headers, body, secret)
    headers, secret = (), ""  # a traceback that shows locals must not show them
    event: models.WebhookEvent = _RECEIVER.parse(delivery, tolerance=tolerance, clock=clock, on_drift=on_drift)
    return event


def parse_unverified(body: bytes, *, on_drift: Callable[[Drift], None] | None = None) -> models.WebhookEvent:
    """Return the event in a body without verifying its sender, for tests or after your own
    verification.

    Returns: WebhookEvent, as `parse` does. Raises WebhookDecodeError or ConfigurationError.
    """
    event: models.WebhookEvent = _RECEIVER.parse_unverified(body, on_drift=on_drift)
    return event


def delivery_id(headers: Headers) -> str:
    """Return the id of a delivery: the same one when the provider sends the same event again.

    Keep the ids of what you have handled, in one transaction with its effect. The id is in a header that the signature
    covers: call `parse` first, which verifies it.

    Args:
        headers: The headers of the request, as `parse` takes them.

    Returns: The id. Raises WebhookVerificationError if it is missing.
    """
    return _RECEIVER.delivery_id(Delivery(headers, b"", ""))


def sign(
    event: models.WebhookEvent | Mapping[str, object] | bytes, secret: str, *, clock: Clock | None = None
) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body of a delivery of an event, for tests of your endpoint.

    Args:
        event: A model, a mapping of wire names, or the bytes of a body.
        secret: The secret that your endpoint verifies with.
        clock: The source of the timestamp and the id.

    Returns: What `parse` verifies. Raises ConfigurationError for an invalid secret, or if the way in which the
        provider signs is unknown.
    """
    return _RECEIVER.sign(event, secret, clock=clock)
