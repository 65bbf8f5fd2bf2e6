"""Sequence as a user would write it: what a notification policy sends, checked and typed."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest

from billing_overlay import Clock, UnknownVariant
from sequence_client import errors, models, webhooks

from ..clients import document

SECRET = "test-secret"
NOW = 1795262400.0
KINDS = document("sequence")["components"]["schemas"]["NotificationType"]["enum"]


def delivery(kind: str, **more: Any) -> bytes:
    """The body of a delivery."""
    return json.dumps({"notificationType": kind, "sequenceAccountId": "a-1", **more}).encode()


def signed(body: bytes, *, at: float = NOW) -> dict[str, str]:
    """The headers of a delivery that was signed at a time, in milliseconds."""
    stamp = str(int(at * 1000))
    digest = hmac.new(SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    return {"Sequence-Signature": f"t={stamp},s={digest}"}


def test_a_delivery_is_checked_and_typed() -> None:
    """A signed delivery becomes the event of its kind, with the resource as it came; what was altered is refused."""
    body = delivery("INVOICE_ISSUED", resourceType="InvoiceResponse", resourceId="i-1", resource={"grossTotal": "9.99"})
    clock = Clock(wall=lambda: NOW)

    event = webhooks.parse(signed(body), body, SECRET, clock=clock)

    assert isinstance(event, models.InvoiceIssuedEvent)
    assert ("i-1", {"grossTotal": "9.99"}) == (event.resource_id, event.resource)
    with pytest.raises(errors.WebhookVerificationError):
        webhooks.parse(signed(body), body.replace(b"9.99", b"0.99"), SECRET, clock=clock)
    with pytest.raises(errors.WebhookVerificationError):
        webhooks.parse(signed(body, at=NOW - 3600), body, SECRET, clock=clock)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_model(kind: str) -> None:
    """Every kind of event that a policy can send has its own model, named after it."""
    event: Any = webhooks.parse_unverified(delivery(kind))

    assert f"{kind.title().replace('_', '')}Event" == type(event).__name__
    assert "a-1" == event.sequence_account_id


def test_a_kind_that_is_new() -> None:
    """An event of a kind that the spec does not have is not an error."""
    assert isinstance(webhooks.parse_unverified(delivery("INVOICE_LAMINATED")), UnknownVariant)


def test_deliveries_without_an_id() -> None:
    """There is no `delivery_id` where the way of signing has no id."""
    assert not hasattr(webhooks, "delivery_id")
