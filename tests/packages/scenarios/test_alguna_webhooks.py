"""Alguna as a user would write it: what its webhooks post, checked and typed, names in camelCase and amounts exact."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from standardwebhooks import Webhook

from alguna_client import errors, models, webhooks
from billing_overlay import Clock, UnknownVariant

SECRET = "whsec_dGVzdC1zZWNyZXQtb2YtdGhlLXRlc3Rz"
NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
CLOCK = Clock(wall=NOW.timestamp)
PAYMENT = {
    "accountId": "cus_1",
    "allocations": [{"amount": "7.10", "invoiceId": "inv_1"}, {"amount": "3.00", "invoiceId": "inv_2"}],
    "amount": "10.10",
    "createdAt": "2026-11-01T10:00:00Z",
    "currency": "USD",
    "id": "pay_1",
    "status": "voided",
    "updatedAt": "2026-11-01T11:00:00Z",
}


def delivery(kind: str, data: dict[str, Any]) -> str:
    """The body of a delivery."""
    return json.dumps({"type": kind, "timestamp": "2026-11-01T12:00:00Z", "data": data})


def signed(body: str) -> dict[str, str]:
    """The headers of a delivery that was signed just now."""
    signature = Webhook(SECRET).sign("msg_1", NOW, body)
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(NOW.timestamp())),
        "webhook-signature": signature,
    }


def test_a_payment_is_checked_and_typed() -> None:
    """A signed payment has each of its parts as a decimal; an altered one is refused."""
    body = delivery("payment.updated", PAYMENT)

    event = webhooks.parse(signed(body), body.encode(), SECRET, clock=CLOCK)

    assert isinstance(event, models.PaymentUpdatedEvent)
    assert [Decimal("7.10"), Decimal("3.00")] == [item.amount for item in event.data.allocations]
    assert ("cus_1", Decimal("10.10"), "voided") == (event.data.account_id, event.data.amount, event.data.status)
    with pytest.raises(errors.WebhookVerificationError):
        webhooks.parse(signed(body), body.replace("10.10", "99.10").encode(), SECRET, clock=CLOCK)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("lineitem.deleted", models.LineItemDeletedEvent), ("line_item.deleted", models.LineItemDeletedEventAlias)],
)
def test_an_event_with_two_names(name: str, kind: type[Any]) -> None:
    """A deleted line is typed under the name of the event in the package, and under that of the guide."""
    event: Any = webhooks.parse_unverified(
        delivery(name, {"id": "li_1", "invoiceId": "inv_1", "status": "deleted"}).encode()
    )

    assert isinstance(event, kind)
    assert ("li_1", "inv_1", "deleted") == (event.data.id, event.data.invoice_id, event.data.status)


def test_an_event_of_a_newer_kind() -> None:
    """An event that the spec does not have is not an error."""
    assert isinstance(webhooks.parse_unverified(delivery("quote.laminated", {}).encode()), UnknownVariant)


def test_a_delivery_that_is_repeated() -> None:
    """The id of a delivery is in its headers, for those who must handle it once."""
    assert "msg_1" == webhooks.delivery_id(signed(delivery("payment.updated", PAYMENT)))
