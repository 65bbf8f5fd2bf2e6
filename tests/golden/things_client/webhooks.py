# Generated from specs/things. Do not edit: change the spec, then remake it with `make generate`.
"""Webhooks: from the request that the provider sends to a typed event. How a sender is known is the overlay's business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._overlay import Delivery, receiver
from ._provider import PROVIDER

if TYPE_CHECKING:
    from collections.abc import Callable

    from . import models
    from ._overlay import Clock, Drift, Headers, Secrets

__all__ = ["EVENT", "drift", "parse", "parse_unverified"]

EVENT = "ThingEvent"
"""The name of the union of all events, in `models`."""

_RECEIVER = receiver(event=EVENT, models=PROVIDER.models, scheme="standard-webhooks")

drift = _RECEIVER.drift
"""How events differed from the spec, each place once."""


def parse(
    headers: Headers,
    body: bytes,
    secret: Secrets,
    *,
    tolerance: float = 300.0,
    clock: Clock | None = None,
    on_drift: Callable[[Drift], None] | None = None,
) -> models.ThingEvent:
    """Give the event that a request to your endpoint brings, once it is sure that the provider sent
    it.

    What is sent: Something happened to a thing.

    What shows the sender: the signature of Standard Webhooks, an HMAC over id, moment and body.

    Args:
        headers: Those of the request: a mapping or pairs, text or bytes, in any case of letters.
        body: The raw bytes of the request; what was parsed and written again is not what was
            signed.
        secret: The secret of your endpoint; several while one replaces the other.
        tolerance: Seconds by which the moment of the signature may differ from now, either way.
        clock: Tells now, for tests.
        on_drift: Called with each Drift, a difference between event and spec; `drift` holds them
            all.

    Returns: ThingEvent; an event of a kind that the spec does not know is an UnknownVariant.

    Raises: WebhookVerificationError: do not act on it. WebhookDecodeError: no JSON object.
    ConfigurationError: an argument is not what it must be.

    Source: https://things.test/docs/webhooks (page).
    """
    delivery = Delivery(headers, body, secret)
    headers, secret = (), ""  # a traceback that shows locals must not show them
    event: models.ThingEvent = _RECEIVER.parse(delivery, tolerance=tolerance, clock=clock, on_drift=on_drift)
    return event


def parse_unverified(body: bytes, *, on_drift: Callable[[Drift], None] | None = None) -> models.ThingEvent:
    """Give the event in a body without any question who sent it: for tests, or behind a check of your
    own.

    Returns: ThingEvent, as `parse` does. Raises WebhookDecodeError or ConfigurationError.
    """
    event: models.ThingEvent = _RECEIVER.parse_unverified(body, on_drift=on_drift)
    return event
