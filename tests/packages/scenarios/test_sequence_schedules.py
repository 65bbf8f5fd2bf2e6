"""Sequence as a user would write it: billing schedules with their phases, payment settings, and quotes."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing_sandbox import Fault, Sandbox
from sequence_client import errors

from ..clients import async_over_sandbox

CUSTOMER = "0b5a7c7e-7c55-4a7c-8f6c-0f4a5f1f2d11"
PRICE = "7a0a7e0c-52f1-4a33-9a55-1f1a1c7f2b22"
PHASE = {
    "name": "Ramp",
    "priceIds": [PRICE],
    "startDate": "2026-12-01",
    "discounts": [{"type": "PERCENTAGE", "amount": Decimal("12.5"), "message": "Launch", "separateLineItem": True}],
    "minimums": [{"amount": Decimal("99.99")}],
    "phasePriceMetadata": [{"priceId": PRICE, "arrCalculation": "EXCLUDE"}],
    "creditGrants": [
        {
            "name": "Welcome", "creditUnitType": "CURRENCY", "currency": "EUR", "amount": 100,
            "grantRefreshFrequency": "NONE", "rolloverMode": "ON_GRANT_REFRESH",
        }
    ],
}  # fmt: skip
TERMS: dict[str, Any] = {
    "start_date": date(2026, 12, 1), "tax_rates": [], "auto_issue_invoices": True, "roll_up_billing": False,
    "phases": [PHASE],
}  # fmt: skip


def test_a_schedule_keeps_its_phases(sequence: Any) -> None:
    """Phases are returned with the discounts, minimums and credit that they were sent with, amounts exact."""
    created = sequence.billing_schedules.create(customer_id=CUSTOMER, is_draft=True, custom_fields={"po": "7"}, **TERMS)

    (phase,) = sequence.billing_schedules.get(created.id).phases
    assert (CUSTOMER, date(2026, 12, 1), {"po": "7"}) == (
        created.customer_id,
        created.start_date,
        created.custom_fields,
    )
    assert ("Ramp", date(2026, 12, 1), None) == (phase.name, phase.start_date, phase.end_date)
    assert Decimal("12.5") == phase.discounts[0].amount
    assert Decimal("99.99") == phase.minimums[0].amount
    assert ("Welcome", Decimal(100), "EUR") == (
        phase.credit_grants[0].name, phase.credit_grants[0].amount, phase.credit_grants[0].currency,
    )  # fmt: skip
    assert "EXCLUDE" == phase.phase_price_metadata[0].arr_calculation


def test_the_life_of_a_schedule(sequence: Any) -> None:
    """A draft is activated, updated and archived, always under one id; each response shows the new state."""
    draft = sequence.billing_schedules.create(customer_id=CUSTOMER, is_draft=True, **TERMS)

    active = sequence.billing_schedules.activate(draft.id)
    changed = sequence.billing_schedules.update(draft.id, **{**TERMS, "auto_issue_invoices": False}, memo="Thanks")
    archived = sequence.billing_schedules.archive(draft.id)

    assert ("DRAFT", "ACTIVE", "ACTIVE") == (draft.status, active.status, changed.status)
    assert (CUSTOMER, False, "Thanks") == (changed.customer_id, changed.auto_issue_invoices, changed.memo)
    assert {draft.id} == {active.id, changed.id, archived.id}
    assert archived.archived_at is not None
    assert archived == sequence.billing_schedules.get(draft.id)


def test_a_copy_of_a_schedule() -> None:
    """A duplicate is a schedule of its own, for another customer and with the same phases."""
    other = "3c1a7c7e-7c55-4a7c-8f6c-0f4a5f1f2d33"

    async def call() -> None:
        async with async_over_sandbox("sequence", Sandbox.load("sequence")) as sequence:
            created = await sequence.billing_schedules.create(customer_id=CUSTOMER, is_draft=False, **TERMS)
            copy = await sequence.billing_schedules.duplicate(created.id, customer_id=other)
            listed = [item.id async for item in sequence.billing_schedules.list(customer_id=other)]

            assert created.id != copy.id
            assert (other, "Ramp") == (copy.customer_id, copy.phases[0].name)
            assert [copy.id] == listed
            assert [] == sequence.drift

    asyncio.run(call())


def test_an_update_is_not_repeated(sequence: Any, sandbox: Sandbox) -> None:
    """An update whose response is lost may have made prices from list prices: it is sent once, its outcome is open."""
    created = sequence.billing_schedules.create(customer_id=CUSTOMER, is_draft=True, **TERMS)
    sandbox.add_fault(Fault(operation="update_billing_schedule", kind="drop", point="after_commit"))

    with pytest.raises(errors.OutcomeUnknownError):
        sequence.billing_schedules.update(created.id, **TERMS)

    assert 1 == [call.operation for call in sandbox.requests].count("update_billing_schedule")


def test_taxes_are_checked_without_effect(sequence: Any, sandbox: Sandbox) -> None:
    """The check of taxes is a read, retried when a response is lost, and returns nothing."""
    sandbox.add_fault(Fault(operation="validate_billing_schedule_taxes", kind="drop", point="after_commit"))

    assert sequence.billing_schedules.validate_taxes(customer_id=CUSTOMER, is_draft=True, **TERMS) is None

    assert {} == sandbox.effects
    assert 2 == [call.operation for call in sandbox.requests].count("validate_billing_schedule_taxes")


def test_filters_of_schedules(sequence: Any, sandbox: Sandbox) -> None:
    """Days of the month are sent joined by commas, dates as dates; keys of custom fields come as one page."""
    sandbox.seed("list_billing_schedules", count=3)

    sequence.billing_schedules.list(
        recurrence_day_of_month=[1, 15], starting_after=date(2026, 1, 1), include_archived_schedules="true"
    )
    keys = sequence.billing_schedules.list_custom_field_keys()

    url = sandbox.requests[0].url
    assert "recurrenceDayOfMonth=1,15" in url
    assert "startingAfter=2026-01-01" in url
    assert "includeArchivedSchedules=true" in url
    assert not keys.has_next


def test_payment_settings(sequence: Any) -> None:
    """Settings are made for a schedule, changed by their own id, and read by the id of the schedule."""
    created = sequence.billing_schedule_payment_settings.create(
        billing_schedule_id=CUSTOMER, payment_provider="STRIPE", auto_charge=True
    )

    changed = sequence.billing_schedule_payment_settings.update(created.id, payment_provider="NONE", auto_charge=None)

    assert (CUSTOMER, True) == (created.billing_schedule_id, created.auto_charge)
    assert "NONE" == changed.payment_provider
    assert changed == sequence.billing_schedule_payment_settings.get(created.id)
    assert created.id == sequence.billing_schedule_payment_settings.get_for_billing_schedule(CUSTOMER).id
    assert changed == sequence.billing_schedule_payment_settings.delete(created.id)


def test_quotes(sequence: Any, sandbox: Sandbox) -> None:
    """Quotes narrow by those who made them; one comes as a PDF, in bytes; its views are counted by day."""
    quote = sandbox.seed("list_quotes", count=2)[0]

    found = list(sequence.quotes.list(created_by=[quote["createdBy"], "nobody"]))
    document = sequence.quotes.download_pdf(quote["id"])

    assert [quote["id"]] == [item.id for item in found]
    assert f"createdBy={quote['createdBy']},nobody" in sandbox.requests[0].url
    assert isinstance(document, bytes)
    assert isinstance(sequence.quotes.get_analytics(quote["id"]).total_views, int)
