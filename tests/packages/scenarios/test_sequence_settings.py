"""Sequence as a user would write it: tax, notifications, and the settings of the account."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import httpx
import pytest

from billing_sandbox import Sandbox
from sequence_client import errors, models

from ..clients import async_over_sandbox, over

CUSTOMER = "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11"
SELLER = "0b5a7c7e-7c55-4a7c-8f6c-0f4a5f1f2d11"
VAT: dict[str, Any] = {"is_published": True, "name": "VAT", "invoice_name": "VAT 20 %", "invoice_short_name": "VAT"}
HOOK = "https://acme.example/hooks?of=sequence"
POLICY: dict[str, Any] = {"name": "Ours", "recipients": [HOOK], "channel": "WEBHOOK"}


def test_tax_rates(sequence: Any) -> None:
    """A rate is kept as the decimal that was sent, replaced as a whole, archived and deleted."""
    created = sequence.tax_rates.create(amount="0.20", country="GB", description=None, **VAT)

    sequence.tax_rates.update(created.id, id_body=created.id, amount=Decimal("0.175"), country="GB", **VAT)
    archived = sequence.tax_rates.archive(created.id)

    assert ("0.20", "GB", None) == (str(created.amount), created.country, created.description)
    assert [Decimal("0.175")] == [item.amount for item in sequence.tax_rates.list()]
    assert created.id == archived.id == sequence.tax_rates.get(created.id).id
    assert created.id == sequence.tax_rates.delete(created.id).id
    assert [] == list(sequence.tax_rates.list())


def test_tax_registrations(sandbox: Sandbox) -> None:
    """A number is registered for a customer, corrected, found by the customer, and deleted."""

    async def run() -> tuple[Any, ...]:
        async with async_over_sandbox("sequence", sandbox) as client:
            here = client.tax_registrations
            created = await here.create(tax_identifier="GB1", country="GB", customer_id=CUSTOMER)
            await here.create(tax_identifier="GB9", country="GB", merchant_id=SELLER)
            changed = await here.update(created.id, tax_identifier="GB2", country="GB", customer_id=CUSTOMER)
            customers = [item.tax_identifier async for item in here.list_for_customer(CUSTOMER)]
            sellers = [item.tax_identifier async for item in here.list_for_merchant(SELLER)]
            gone = await here.delete(created.id)
            return created, changed, customers, sellers, gone, [item async for item in here.list()]

    created, changed, customers, sellers, gone, remaining = asyncio.run(run())

    assert ("GB1", CUSTOMER, "GB2") == (created.tax_identifier, created.customer_id, changed.tax_identifier)
    assert (["GB2"], ["GB9"]) == (customers, sellers)
    assert created.id == gone.id
    assert ["GB9"] == [item.tax_identifier for item in remaining]


def test_notification_policies(sequence: Any, sandbox: Sandbox) -> None:
    """A policy sends kinds of events to recipients; both can be added and removed, and so can a URL."""
    created = sequence.notification_policies.create(notification_types=["INVOICE_CREATED"], **POLICY)

    sequence.notification_policies.add_notification_types(created.id, notification_types=["QUOTE_SIGNED"])
    sequence.notification_policies.add_recipients(created.id, recipients=["https://acme.example/b"])
    sequence.notification_policies.remove_notification_type(created.id, "INVOICE_CREATED")
    remaining = sequence.notification_policies.remove_recipient(created.id, HOOK)

    assert (["QUOTE_SIGNED"], ["https://acme.example/b"]) == (remaining.notification_types, remaining.recipients)
    assert remaining == sequence.notification_policies.get(created.id)
    assert [remaining] == list(sequence.notification_policies.list())
    assert remaining == sequence.notification_policies.delete(created.id)
    assert sandbox.requests[-4].url.endswith("/recipients/https%3A%2F%2Facme.example%2Fhooks%3Fof%3Dsequence")


def test_a_refused_policy_tells_why() -> None:
    """A policy that cannot be stored is refused with the reasons, as a model."""
    client = over("sequence", lambda request: httpx.Response(400, json={"errors": [{"field": "recipients"}]}))

    with pytest.raises(errors.BadRequestError) as caught:
        client.notification_policies.create(**POLICY)

    assert isinstance(caught.value.detail, models.DatabaseErrors)
    assert [{"field": "recipients"}] == caught.value.detail.errors


def test_settings_of_which_there_is_one(sequence: Any) -> None:
    """Settings are read without an id, changed by the id that they have, and read back changed."""
    layout = sequence.invoice_render_settings.get()
    payments = sequence.account_payment_settings.get()
    stripe = sequence.stripe_collection_settings.get()
    silence = {"merchantNotifications": "SEND_NOTIFICATIONS", "customerNotifications": "DO_NOT_SEND_NOTIFICATIONS"}

    sequence.invoice_render_settings.update(layout.id, payment_link_display="HIDE_PAYMENT_LINK")
    sequence.account_payment_settings.update(payments.id, failure_notifications=silence)
    sequence.stripe_collection_settings.update(stripe.id, retry_offset_days=[3, 7], retry_anchor="DUE_DATE")

    assert "HIDE_PAYMENT_LINK" == sequence.invoice_render_settings.get().payment_link_display
    settings = sequence.account_payment_settings.get().failure_notifications
    assert ("SEND_NOTIFICATIONS", "DO_NOT_SEND_NOTIFICATIONS") == (
        settings.merchant_notifications, settings.customer_notifications
    )  # fmt: skip
    assert [3, 7] == sequence.stripe_collection_settings.get().retry_offset_days
