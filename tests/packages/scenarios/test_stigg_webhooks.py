"""Stigg as a user would write it: what its webhooks post becomes a typed event, if the secret is right."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from stigg_client import errors, models, webhooks

SECRET = "whsec_test"
PLAN = {
    "type": "plan.created",
    "messageId": "m-1",
    "traceId": "t-1",
    "id": "pro",
    "version": 7,
    "packageEntitlements": [{"feature": {"id": "seats", "name": "Seats"}, "usageLimit": 100}],
    "prices": [{"billingModel": "FLAT_FEE", "billingPeriod": "MONTHLY", "amount": 49.90, "currency": "usd"}],
}


def parsed(event: dict[str, Any], secret: str = SECRET) -> Any:
    """The event that a request with this body and this secret holds."""
    return webhooks.parse({"Stigg-Webhooks-Secret": secret}, json.dumps(event).encode(), SECRET)


def test_an_event_with_a_page_is_typed() -> None:
    """An event has the fields of its page, amounts as decimals."""
    event = parsed(PLAN)

    assert isinstance(event, models.PlanCreatedEvent)
    assert event.package_entitlements
    assert event.package_entitlements[0].feature
    assert event.prices
    assert ("m-1", "pro", 7) == (event.message_id, event.id, event.version)
    assert ("seats", Decimal(100)) == (
        event.package_entitlements[0].feature.id,
        event.package_entitlements[0].usage_limit,
    )
    assert Decimal("49.9") == event.prices[0].amount


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("credit.balance.low", models.CreditBalanceLowEvent),
        ("credit_balance.low", models.CreditBalanceLowEventAlias),
        ("customer.payment_failed", models.CustomerPaymentFailedEvent),
    ],
)
def test_an_event_is_known_by_every_name_that_was_seen(name: str, kind: type[Any]) -> None:
    """Both names of an event that the sources call differently are known, and an event without a page is typed."""
    event = parsed({"type": name, "messageId": "m-2", "data": {"id": "acme"}})

    assert isinstance(event, kind)
    assert "m-2" == event.message_id


def test_another_secret_is_refused() -> None:
    """A request without the right secret is refused."""
    with pytest.raises(errors.WebhookVerificationError):
        parsed(PLAN, secret="guess")
