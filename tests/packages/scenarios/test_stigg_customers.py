"""Stigg as a user would write it: customers, their subscriptions, integrations and contracts, against the sandbox."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from billing_sandbox import Fault, Sandbox
from stigg_client import errors, models

from ..clients import async_over_sandbox, over_sandbox


def test_customers(stigg: Any) -> None:
    """A customer is created under the caller's id, changed in part, archived, and found by its e-mail address."""
    created = stigg.customers.provision(id="acme", name="Acme", email="a@acme.example", metadata={"tier": "1"}).data
    changed = stigg.customers.update("acme", name="Acme Inc", billing_currency="eur", coupon_id=None).data
    archived = stigg.customers.archive("acme").data

    assert ("acme", "Acme", {"tier": "1"}) == (created.id, created.name, created.metadata)
    assert ("Acme Inc", "eur", "a@acme.example") == (changed.name, changed.billing_currency, changed.email)
    assert changed.coupon_id is None
    assert archived.archived_at is not None
    assert archived == stigg.customers.get("acme").data
    assert ["acme"] == [item.id for item in stigg.customers.list(email="a@acme.example")]
    assert [] == list(stigg.customers.list(email="b@acme.example"))


def test_payment_methods(stigg: Any) -> None:
    """A payment method that is created with the customer is removed again."""
    card = {"type": "CARD", "billingId": "pm_1", "cardExpiryMonth": 12, "cardExpiryYear": 2031, "cardLast4Digits": "42"}
    created = stigg.customers.provision(id="acme", default_payment_method=card).data
    kept = stigg.customers.attach_payment_method(
        "acme", integration_id="int_1", payment_method_id="pm_2", vendor_identifier="STRIPE"
    ).data
    remaining = stigg.customers.detach_payment_method("acme").data

    assert ("CARD", "42", 12) == (
        created.default_payment_method.type,
        created.default_payment_method.card_last4_digits,
        created.default_payment_method.card_expiry_month,
    )
    assert "acme" == kept.id
    assert remaining.default_payment_method is None
    assert stigg.customers.get("acme").data.default_payment_method is None


def test_an_import_names_who_is_new(stigg: Any) -> None:
    """Customers and subscriptions are imported by one call each."""
    customers = stigg.customers.bulk_import(customers=[{"id": "a", "email": None, "name": "A"}]).data
    task = stigg.subscriptions.bulk_import(subscriptions=[{"id": "s", "customerId": "a", "planId": "pro"}]).data

    assert isinstance(customers.new_customers, list)
    assert isinstance(task.task_id, str)


def test_integrations(stigg: Any) -> None:
    """A customer is linked to a billing provider, renamed there, and unlinked; the two ids do not meet."""
    linked = stigg.customer_integrations.link(
        "acme", id="int_1", synced_entity_id="cus_1", vendor_identifier="STRIPE"
    ).data
    moved = stigg.customer_integrations.update("acme", "int_1", synced_entity_id="cus_2").data
    read = stigg.customer_integrations.get("acme", "int_1").data
    stigg.customer_integrations.unlink("acme", "int_1")

    assert ("int_1", "cus_1", "STRIPE") == (linked.id, linked.synced_entity_id, linked.vendor_identifier)
    assert "cus_2" == moved.synced_entity_id == read.synced_entity_id
    assert [] == list(stigg.customer_integrations.list("acme"))


def test_promotional_entitlements() -> None:
    """Features are given to one customer, each field named, listed by their state, and revoked by feature."""
    grant = dict.fromkeys(
        (
            *("customEndDate", "enumValues", "hasSoftLimit", "hasUnlimitedUsage", "isVisible", "resetPeriod"),
            *("monthlyResetPeriodConfiguration", "weeklyResetPeriodConfiguration", "yearlyResetPeriodConfiguration"),
        )
    )

    async def use() -> None:
        async with async_over_sandbox("stigg", Sandbox.load("stigg")) as stigg:
            grants = stigg.promotional_entitlements
            seats = {**grant, "featureId": "seats", "period": "1 month", "usageLimit": 10}
            sso = {**grant, "featureId": "sso", "period": "lifetime", "usageLimit": None, "isVisible": True}
            created = (await grants.create("acme", promotional_entitlements=[seats, sso])).data
            revoked = (await grants.revoke("acme", "seats")).data
            remaining = [item async for item in grants.list("acme")]

            assert [("seats", "1 month", 10), ("sso", "lifetime", None)] == [
                (item.feature_id, item.period, item.usage_limit) for item in created
            ]
            assert "seats" == revoked.feature_id
            assert ["sso"] == [item.feature_id for item in remaining]
            assert [] == stigg.drift

    asyncio.run(use())


def test_subscriptions(stigg: Any) -> None:
    """A subscription is provisioned, read under the caller's id, changed, and priced beforehand."""
    preview = stigg.subscriptions.preview(customer_id="acme", plan_id="pro", billing_period="MONTHLY").data
    result = stigg.subscriptions.provision(
        customer_id="acme",
        plan_id="pro",
        id="sub-1",
        addons=[{"id": "extra", "quantity": 2}],
        start_date=datetime(2031, 1, 1, tzinfo=UTC),
    ).data

    read = stigg.subscriptions.get("sub-1").data

    assert isinstance(preview.immediate_invoice, models.PreviewInvoice)
    assert "sub-1" == result.id
    assert ("acme", "pro", datetime(2031, 1, 1, tzinfo=UTC)) == (read.customer_id, read.plan_id, read.start_date)
    assert [("extra", 2)] == [(item.id, item.quantity) for item in read.addons]
    assert [read] == list(stigg.subscriptions.list(customer_id="acme", plan_id="pro"))
    assert [] == list(stigg.subscriptions.list(customer_id="other"))


def test_changes_of_a_subscription() -> None:
    """A subscription is changed in part, cancelled, moved and charged; each response is about that subscription."""
    sandbox = Sandbox.load("stigg")
    id_ = sandbox.seed("get_subscription", count=1)[0]["id"]
    with over_sandbox("stigg", sandbox) as stigg:
        changed = stigg.subscriptions.update(id_, metadata={"po": "7"}, trial_end_date=datetime(2031, 5, 6, tzinfo=UTC))
        ended = stigg.subscriptions.cancel(id_, cancellation_time="SPECIFIC_DATE", end_date="2031-06-01T00:00:00Z").data
        same = [
            stigg.subscriptions.delegate(id_, target_customer_id="payer").data.id,
            stigg.subscriptions.migrate(id_, subscription_migration_time="IMMEDIATE").data.id,
            stigg.subscriptions.transfer(id_, destination_resource_id="site-2").data.id,
        ]
        charged = stigg.subscriptions.charge_usage(id_, until_date="2031-05-31T00:00:00Z").data
        stigg.subscriptions.cancel_pending_payment(id_)
        stigg.subscriptions.cancel_schedule(id_)
        stigg.subscriptions.mark_invoice_paid(id_)

        assert {"po": "7"} == changed.data.metadata
        assert datetime(2031, 5, 6, tzinfo=UTC) == changed.data.trial_end_date
        assert ("CANCELED", datetime(2031, 6, 1, tzinfo=UTC)) == (ended.status, ended.end_date)
        assert [id_] * 3 == same
        assert isinstance(charged.usage_charged, list)
        assert isinstance(stigg.subscriptions.sync_usage(id_).data.triggered, bool)
        assert {"po": "7"} == stigg.subscriptions.get(id_).data.metadata
        assert [] == stigg.drift


def test_contracts(stigg: Any) -> None:
    """Under the caller's own id a contract is made once; it is changed in part and archived."""
    first = stigg.contracts.create(customer_id="acme", contract_id="c-2031", name="2031", po_number="PO 7").data
    again = stigg.contracts.create(customer_id="acme", contract_id="c-2031", name="2031", po_number="PO 7").data
    changed = stigg.contracts.update("c-2031", po_number="PO 8").data
    archived = stigg.contracts.archive("c-2031").data

    assert ("c-2031", "2031", "PO 7") == (first.contract_id, first.name, first.po_number)
    assert first == again
    assert ("2031", "PO 8") == (changed.name, changed.po_number)
    assert "c-2031" == archived.contract_id
    assert ["PO 8"] == [item.po_number for item in stigg.contracts.list(name="2031")]


def test_a_subscription_is_never_sent_twice() -> None:
    """A subscription whose response is lost is not sent again: the client reports that its outcome is unknown."""
    sandbox = Sandbox.load("stigg")
    sandbox.add_fault(Fault(operation="provision_subscription", point="mid_response", kind="drop"))
    with over_sandbox("stigg", sandbox) as stigg, pytest.raises(errors.OutcomeUnknownError):
        stigg.subscriptions.provision(customer_id="acme", plan_id="pro")

    assert 1 == sandbox.effects["provision_subscription"]
