"""Sequence as a user would write it: invoices from the first line to the customer, and how they are collected."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing_sandbox import Fault, Sandbox
from sequence_client import errors

from ..clients import async_over_sandbox

CUSTOMER = "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11"
PERIOD = {"start": "2026-11-01", "endInclusive": "2026-11-30"}
LINE: dict[str, Any] = {"title": "Seats", "quantity": Decimal("3"), "rate": "12.50", "tax_rate": "0.2"}


def test_an_invoice_is_written_and_changed(sequence: Any) -> None:
    """A new invoice keeps what it was given; a patch changes one field, an update several, and both are read back."""
    created = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP", due_date=date(2026, 12, 1), memo="Thanks")

    patched = sequence.invoices.patch(created.id, memo="Many thanks", billing_period=PERIOD)
    sequence.invoices.update(created.id, currency="EUR", purchase_order_number="PO-7", payment_options=["LINK"])

    read = sequence.invoices.get(created.id)
    assert (CUSTOMER, date(2026, 12, 1), "Thanks") == (created.customer_id, created.due_date, created.memo)
    assert ("Many thanks", date(2026, 11, 30)) == (patched.memo, patched.billing_period.end_inclusive)
    assert ("EUR", "PO-7", ["LINK"]) == (read.currency, read.purchase_order_number, read.payment_options)
    assert isinstance(read.gross_total, Decimal)


def test_an_invoice_on_its_way_to_the_customer(sequence: Any, sandbox: Sandbox) -> None:
    """An invoice becomes final, is sent and paid; each step returns the invoice and is kept."""
    created = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP")

    final = sequence.invoices.finalize(created.id)
    sent = sequence.invoices.send(created.id)
    moved = sequence.invoices.patch_sent(created.id, due_date=date(2027, 1, 15))
    sequence.invoices.send_payment_reminder(created.id)
    paid = sequence.invoices.update_payment_status(created.id, payment_status="PAID")

    assert [created.id] * 4 == [final.id, sent.id, moved.id, paid.id]
    assert ("FINAL", "SENT") == (final.status, sent.status)
    read = sequence.invoices.get(created.id)
    assert (date(2027, 1, 15), "PAID") == (read.due_date, read.payment_status)
    assert 1 == sandbox.effects["send_invoice_payment_reminder"]
    assert sequence.invoices.download_pdf(created.id).startswith(b"%PDF")


def test_a_reminder_is_not_sent_twice(sequence: Any, sandbox: Sandbox) -> None:
    """When the response to an action is lost, the call reports that instead of mailing the customer again."""
    created = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP")
    sandbox.add_fault(Fault(operation="send_invoice_payment_reminder", kind="drop", point="after_commit"))

    with pytest.raises(errors.OutcomeUnknownError):
        sequence.invoices.send_payment_reminder(created.id)

    assert 1 == sandbox.effects["send_invoice_payment_reminder"]


def test_a_draft_is_dropped(sequence: Any) -> None:
    """Deleting returns the former invoice, which is gone then; voiding keeps it."""
    draft = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP", reference="R-1")
    other = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP")

    deleted = sequence.invoices.delete(draft.id)
    voided = sequence.invoices.void(other.id)

    assert (draft.id, "R-1", "VOIDED") == (deleted.id, deleted.reference, voided.status)
    with pytest.raises(errors.NotFoundError):
        sequence.invoices.get(draft.id)
    assert [voided.id] == [item.id for item in sequence.invoices.list()]


def test_other_ways_of_an_invoice(sandbox: Sandbox) -> None:
    """An upcoming invoice is drafted, mailed or marked as sent; drafts are merged; what goes on later returns None."""

    async def run() -> tuple[Any, ...]:
        async with async_over_sandbox("sequence", sandbox) as client:
            one = await client.invoices.create(customer_id=CUSTOMER, currency="GBP")
            two = await client.invoices.create(customer_id=CUSTOMER, currency="GBP")
            drafted = await client.invoices.convert_to_draft(one.id)
            merged = await client.invoices.merge(invoice_ids=[one.id, two.id])
            mailed = await client.invoices.finalize_and_send(one.id)
            marked = await client.invoices.mark_as_sent(two.id)
            later = await client.invoices.reconcile_with_integration(
                integration_service="Xero", invoice_ids=[one.id], properties_to_compare=["STATUS"]
            )
            return [one.id, two.id], drafted, mailed, marked, merged, later, await client.invoices.fix_billing_runs()

    ids, drafted, mailed, marked, merged, *later = asyncio.run(run())

    assert [(ids[0], "DRAFT"), (ids[0], "SENT"), (ids[1], "SENT")] == [
        (step.id, step.status) for step in (drafted, mailed, marked)
    ]
    assert merged.id not in ids
    assert [None, None] == later


def test_lists_narrow_and_go_on(sandbox: Sandbox) -> None:
    """A list goes over all pages, narrows by customer, and joins currencies with a comma; so does the short list."""
    sandbox.seed("list_invoices", count=5, fields=lambda at: {"customerId": CUSTOMER if at < 3 else "other"})

    async def ids() -> tuple[list[str], list[str]]:
        async with async_over_sandbox("sequence", sandbox) as client:
            whole = [item.id async for item in client.invoices.list(customer_id=CUSTOMER, limit=2)]
            await client.invoices.list(invoice_currency=["GBP", "EUR"])
            return whole, [item.id async for item in client.invoices.list_summaries(customer_id=CUSTOMER, limit=1)]

    whole, short = asyncio.run(ids())

    assert 3 == len(set(whole)) == len(whole)
    assert whole == short
    assert any("invoiceCurrency=GBP,EUR" in item.url for item in sandbox.requests)


def test_lists_that_are_not_paged(sequence: Any, sandbox: Sandbox) -> None:
    """The conversions of an invoice come as one page; totals come by currency, as numbers without rounding."""
    created = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP")
    sandbox.seed("list_invoice_currency_conversions", path={"id": created.id}, count=2)

    conversions = list(sequence.invoices.list_currency_conversions(created.id))
    summary = sequence.invoices.get_summary(customer_id=CUSTOMER)

    assert 2 == len(conversions)
    assert all(isinstance(item.exchange_rate, Decimal) for item in conversions)
    assert all(isinstance(item.gross_total, Decimal) for item in summary.totals_by_currency)


def test_lines_and_groups(sequence: Any) -> None:
    """Lines are added to an invoice under a heading, changed and removed; quantities and rates stay exact."""
    invoice = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP")
    group = sequence.invoice_line_item_groups.create(invoice.id, title="Plan")

    line = sequence.invoice_line_items.create(invoice.id, group_id=group.id, external_ids=[], **LINE)
    change = {**LINE, "rate": Decimal("0.000001")}
    sequence.invoice_line_items.update(invoice.id, line.id, external_ids=[], **change)
    renamed = sequence.invoice_line_item_groups.update(invoice.id, group.id, title="Your plan", index=1)

    (read,) = sequence.invoice_line_items.list(invoice.id)
    assert (line.id, group.id, invoice.id) == (read.id, line.group_id, read.invoice_id)
    assert (Decimal("3"), Decimal("0.000001")) == (read.quantity, read.rate)
    assert [renamed] == list(sequence.invoice_line_item_groups.list(invoice.id))
    assert ("Your plan", 1) == (renamed.title, renamed.index)
    assert line.id == sequence.invoice_line_items.delete(invoice.id, line.id).id
    assert group.id == sequence.invoice_line_item_groups.delete(invoice.id, group.id).id
    assert [] == list(sequence.invoice_line_items.list(invoice.id))


def test_how_an_invoice_is_collected(sequence: Any) -> None:
    """Settings of an invoice are found by their own id and by the invoice's, changed, and deleted."""
    invoice = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP")
    created = sequence.invoice_payment_settings.create(
        invoice_id=invoice.id, customer_id=CUSTOMER, payment_provider="STRIPE"
    )

    changed = sequence.invoice_payment_settings.update(created.id, payment_provider="GOCARDLESS")

    found = sequence.invoice_payment_settings.get_for_invoice(invoice.id)
    assert (created.id, "GOCARDLESS") == (found.id, found.payment_provider)
    assert changed == sequence.invoice_payment_settings.get(created.id)
    assert changed == sequence.invoice_payment_settings.delete(created.id)
    with pytest.raises(errors.NotFoundError):
        sequence.invoice_payment_settings.get_for_invoice(invoice.id)


def test_a_lost_answer_is_looked_up(sequence: Any, sandbox: Sandbox) -> None:
    """When the response to new settings is lost, the error finds by the invoice whether they were stored."""
    invoice = sequence.invoices.create(customer_id=CUSTOMER, currency="GBP")
    sandbox.add_fault(Fault(operation="create_invoice_payment_settings", kind="drop", point="after_commit"))

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        sequence.invoice_payment_settings.create(invoice_id=invoice.id, payment_provider="STRIPE")

    assert invoice.id == caught.value.reconcile().invoice_id
    assert 1 == sandbox.effects["create_invoice_payment_settings"]
