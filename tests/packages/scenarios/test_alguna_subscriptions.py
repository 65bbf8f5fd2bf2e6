"""Alguna as a user would write it: subscriptions, their versions, changes, entitlements and credit."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from alguna_client import errors, models
from billing_sandbox import Sandbox

from ..clients import async_over_sandbox

GRADUATED = {
    "type": "graduated_tiered",
    "billing_direction": "arrears",
    "fee_type": "metered",
    "metric_ids": ["mtr_calls"],
    "graduated_tiered_pricing_model": {"tiers": [{"min_units": 0, "price_per_unit": "0.5"}]},
}
SEATS = {
    "type": "fixed",
    "billing_direction": "advance",
    "fee_type": "fixed",
    "billing_frequency": "recurring",
    "fixed_pricing_model": {"price_per_unit": "12.00", "units": 5},
}
ITEM = {"product_id": "prod_calls", "price": GRADUATED}


def test_days_go_in_and_moments_come_out(alguna: Any) -> None:
    """A subscription accepts plain dates and shows them as date-times."""
    created = alguna.subscriptions.create(
        customer_id="cust_1",
        currency="USD",
        items=[ITEM],
        billing={"first_billing_date": date(2027, 2, 1), "payment_terms": "net_30"},
        contract={"period_type": "fixed", "duration_months": 12, "start_date": date(2027, 1, 1)},
    )

    assert datetime(2027, 2, 1, tzinfo=UTC) == created.billing.first_billing_date
    assert datetime(2027, 1, 1, tzinfo=UTC) == created.contract.start_date
    assert ("net_30", "fixed", 12) == (
        created.billing.payment_terms,
        created.contract.period_type,
        created.contract.duration_months,
    )


def test_the_life_of_a_subscription(alguna: Any, sandbox: Sandbox) -> None:
    """A subscription is created, activated, changed and canceled under one id, each of them done once."""
    created = alguna.subscriptions.create(customer_id="cust_1", plan_id="plan_1", metadata={"crm": "42"})
    active = alguna.subscriptions.activate(created.id)
    changed = alguna.subscriptions.update(
        created.id, name="Acme, second year", minimum_spend={"amount": "100.00", "period": "monthly"}
    )
    canceled = alguna.subscriptions.cancel(created.id, reason="pricing", effective="end_of_term")

    assert {created.id} == {active.id, changed.id, canceled.id}
    assert ("Acme, second year", {"crm": "42"}) == (changed.name, changed.metadata)
    assert (Decimal("100.00"), "monthly") == (changed.minimum_spend.amount, changed.minimum_spend.period)
    assert [canceled] == list(alguna.subscriptions.list(sort="created_at:asc", customer_id="cust_1"))
    assert [] == list(alguna.subscriptions.list(sort="created_at:asc", customer_id="cust_2"))
    done = ("create_subscription", "activate_subscription", "update_subscription", "cancel_subscription")
    assert dict.fromkeys(done, 1) == dict(sandbox.effects)


def test_a_metadata_key_is_removed_by_null(alguna: Any, sandbox: Sandbox) -> None:
    """A null inside metadata is sent as null, and what is not named is not sent at all."""
    created = alguna.subscriptions.create(customer_id="cust_1", plan_id="plan_1", metadata={"crm": "42"})

    alguna.subscriptions.update(created.id, metadata={"crm": None})

    assert b'{"metadata":{"crm":null}}' == sandbox.requests[-1].body


def test_nothing_is_activated_that_is_not_there(alguna: Any) -> None:
    """A verb on a subscription that does not exist raises NotFoundError."""
    with pytest.raises(errors.NotFoundError):
        alguna.subscriptions.activate("sub_other")


def test_versions(sandbox: Sandbox) -> None:
    """A draft version is created, changed, published and read back with its price; another draft is thrown away."""

    async def run() -> tuple[Any, ...]:
        async with async_over_sandbox("alguna", sandbox) as alguna:
            versions = alguna.subscription_versions
            owner = (await alguna.subscriptions.create(customer_id="cust_1", plan_id="plan_1")).id
            first = await versions.create(owner, items=[ITEM])
            other = await versions.create(owner, items=[ITEM])
            changed = await versions.replace(owner, first.id, items=[{"product_id": "prod_seats", "price": SEATS}])
            published = await versions.publish(owner, first.id)
            await versions.delete(owner, other.id)
            listed = [item async for item in versions.list(owner)]
            return first, changed, published, listed, await versions.get(owner, first.id), alguna.drift

    first, changed, published, listed, read, drift = asyncio.run(run())

    before, after = first.items[0].price, changed.items[0].price
    assert isinstance(before, models.GraduatedTieredPrice)
    assert Decimal("0.5") == before.graduated_tiered_pricing_model.tiers[0].price_per_unit
    assert isinstance(after, models.FixedPrice)
    assert (Decimal("12.00"), 5) == (after.fixed_pricing_model.price_per_unit, after.fixed_pricing_model.units)
    assert [(read.id, read.status, read.created_at)] == [(item.id, item.status, item.created_at) for item in listed]
    assert isinstance(listed[0], models.SubscriptionVersionSummary)
    assert read.items == published.items == changed.items
    assert [] == drift


def test_a_change_is_previewed_and_made(alguna: Any, sandbox: Sandbox) -> None:
    """A preview is a read and changes nothing; the same change is then made once."""
    owner = alguna.subscriptions.create(customer_id="cust_1", plan_id="plan_1").id
    change: dict[str, Any] = {
        "add": [{"product_id": "prod_seats", "new_price": SEATS}],
        "remove": [{"product_id": "prod_calls"}],
        "update": [{"product_id": "prod_mail", "adjust": {"billing_interval": "yearly"}}],
        "effective": "next_billing_period",
    }

    preview = alguna.subscription_changes.preview(owner, **change)
    previewed = sandbox.effects["preview_subscription_change"], sandbox.effects["create_subscription_change"]
    created = alguna.subscription_changes.create(owner, **change, draft=True)

    assert (0, 0) == previewed
    assert 1 == sandbox.effects["create_subscription_change"]
    assert isinstance(preview, models.SubscriptionChangePreview)
    assert isinstance(created, models.SubscriptionChange)
    assert {"added", "removed", "updated"} == set(created.changes_applied.__struct_fields__)
    assert "idempotency-key" not in {name.lower() for name in sandbox.requests[-2].headers}
    assert "idempotency-key" in {name.lower() for name in sandbox.requests[-1].headers}


def test_entitlements_are_texts(alguna: Any, sandbox: Sandbox) -> None:
    """Entitlements come whole, as one page, are read by key, and their values are texts."""
    sandbox.seed(
        "list_subscription_entitlements",
        path={"id": "sub_1"},
        count=3,
        fields=lambda at: {"key": f"k{at}", "value": "true"},
    )

    page = alguna.subscription_entitlements.list("sub_1")
    one = alguna.subscription_entitlements.get("sub_1", "k1")

    assert ["k0", "k1", "k2"] == [entry.key for entry in page.items]
    assert not page.has_next
    assert page.items[1] == one
    assert "true" == one.value


def test_credit_is_granted_once(alguna: Any, sandbox: Sandbox) -> None:
    """The same grant under the same key, sent twice, is made once."""
    owner = alguna.subscriptions.create(customer_id="cust_1", plan_id="plan_1").id

    grants = [
        alguna.subscriptions.grant_credits(owner, amount="25.00", reason="sorry", idempotency_key="sorry-1")
        for _ in range(2)
    ]

    assert grants[0] == grants[1]
    assert (Decimal("25.00"), "sorry") == (grants[0].amount, grants[0].reason)
    assert 1 == sandbox.effects["grant_subscription_credits"]


def test_figures_of_a_subscription(alguna: Any) -> None:
    """Balance, worth and billing days of a subscription are typed: decimals, moments and plain dates."""
    moment = datetime(2027, 1, 1, tzinfo=UTC)

    balance = alguna.subscriptions.get_credit_balance("sub_1", as_of=moment)
    worth = alguna.subscriptions.get_revenue("sub_1")
    days = alguna.subscriptions.get_billing_dates("sub_1")

    assert moment == balance.as_of
    assert {Decimal} == {type(item) for item in (balance.balance, worth.mrr, worth.arr, worth.acv)}
    assert {date} == {type(item) for item in (*days.valid_on_cycle_dates, days.current_cycle.start_date)}
    assert isinstance(alguna.subscription_versions.get_revenue("sub_1", "subv_1").mrr, Decimal)
    assert alguna.subscription_versions.get_current("sub_1").items
    item = alguna.subscription_versions.get_item("sub_1", "subv_1", "prod_1")
    assert isinstance(item.price, models.FixedPrice)


def test_a_subscription_is_deleted(alguna: Any, sandbox: Sandbox) -> None:
    """A subscription can be downloaded as long as it exists, and is deleted once."""
    created = alguna.subscriptions.create(customer_id="cust_1", plan_id="plan_1")

    document = alguna.subscriptions.download_pdf(created.id)
    alguna.subscriptions.delete(created.id)

    assert document.startswith(b"%PDF")
    assert 1 == sandbox.effects["delete_subscription"]
    with pytest.raises(errors.NotFoundError):
        alguna.subscriptions.get(created.id)
