"""Sequence as a user would write it: credit notes, and setting them against invoices."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from billing_sandbox import Sandbox
from sequence_client import errors, models

from ..clients import async_over_sandbox, over

CUSTOMER = "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11"
INVOICE = "0b5a7c7e-7c55-4a7c-8f6c-0f4a5f1f2d11"
LINE: dict[str, Any] = {"title": "Refund", "quantity": "1", "rate": Decimal("9.99"), "tax_rate": "0.2"}
BALANCE = {"value": 40.25, "currency": "GBP", "version": 8}


@pytest.fixture
def application(sequence: Any) -> dict[str, Any]:
    """What applies a new credit note to an invoice."""
    note = sequence.credit_notes.create(customer_id=CUSTOMER, currency="GBP", invoice_id=INVOICE)
    versions = {"credit_note_balance_version": 4, "invoice_balance_version": 7}
    return {
        "credit_note_id": note.id, "invoice_id": INVOICE, "amount": Decimal("9.99"), "currency": "GBP", **versions
    }  # fmt: skip


def test_a_credit_note_is_written_and_sent(sequence: Any) -> None:
    """A new credit note keeps what it was given, is changed, becomes final and is sent; a draft can be deleted."""
    created = sequence.credit_notes.create(customer_id=CUSTOMER, currency="GBP", invoice_id=INVOICE, memo="Sorry")

    sequence.credit_notes.update(created.id, memo="Very sorry", accounting_date=date(2026, 11, 30))
    final = sequence.credit_notes.finalize(created.id)
    sent = sequence.credit_notes.mark_as_sent(created.id)

    read = sequence.credit_notes.get(created.id)
    assert ("Sorry", INVOICE) == (created.memo, created.invoice_id)
    assert [(created.id, "FINAL"), (created.id, "SENT")] == [(final.id, final.status), (sent.id, sent.status)]
    assert ("Very sorry", date(2026, 11, 30)) == (read.memo, read.accounting_date)
    assert sequence.credit_notes.download_pdf(created.id).startswith(b"%PDF")
    assert created.id == sequence.credit_notes.delete(created.id).id
    assert [] == list(sequence.credit_notes.list())


def test_lists_of_credit_notes(sandbox: Sandbox) -> None:
    """A list goes over all pages and narrows by customer; two that are at their end can be finalised or voided."""
    sandbox.seed("list_credit_notes", count=4, fields=lambda at: {"customerId": CUSTOMER if at else "other"})

    async def run() -> tuple[list[str], str, str]:
        async with async_over_sandbox("sequence", sandbox) as client:
            ids = [item.id async for item in client.credit_notes.list(customer_id=CUSTOMER, limit=1)]
            sent = await client.credit_notes.finalize_and_send(ids[0])
            voided = await client.credit_notes.void(ids[1])
            return ids, sent.id, voided.id

    ids, sent, voided = asyncio.run(run())

    assert 3 == len(set(ids))
    assert [sent, voided] == ids[:2]
    assert (1, 1) == (sandbox.effects["finalize_and_send_credit_note"], sandbox.effects["void_credit_note"])


def test_lines_and_groups(sequence: Any) -> None:
    """Lines are added to a credit note under a heading, changed and removed; rates stay exact."""
    note = sequence.credit_notes.create(customer_id=CUSTOMER, currency="GBP")
    group = sequence.credit_note_line_item_groups.create(note.id, title="Outage")

    line = sequence.credit_note_line_items.create(
        note.id, credit_note_id=note.id, group_id=group.id, external_ids=[], **LINE
    )
    sequence.credit_note_line_items.update(note.id, line.id, external_ids=[], **{**LINE, "quantity": "0.5"})
    sequence.credit_note_line_item_groups.update(note.id, group.id, title="The outage")

    (read,) = sequence.credit_note_line_items.list(note.id)
    assert (line.id, Decimal("0.5"), Decimal("9.99")) == (read.id, read.quantity, read.rate)
    assert ["The outage"] == [item.title for item in sequence.credit_note_line_item_groups.list(note.id)]
    assert line.id == sequence.credit_note_line_items.delete(note.id, line.id).id
    assert group.id == sequence.credit_note_line_item_groups.delete(note.id, group.id).id
    assert [] == list(sequence.credit_note_line_items.list(note.id))


def test_a_credit_note_is_applied(sequence: Any, sandbox: Sandbox, application: dict[str, Any]) -> None:
    """Applying returns the exact amount that was moved, and happens once; an old version is refused."""
    done = sequence.credit_notes.apply(**application)

    assert (INVOICE, Decimal("9.99"), "GBP") == (done.invoice_id, done.amount, done.currency)
    with pytest.raises(errors.ConflictError):
        sequence.credit_notes.apply(**application)
    assert 1 == sandbox.effects["create_credit_note_application"]


def test_an_old_version_reports_the_balances(application: dict[str, Any]) -> None:
    """The rejection of an old version has both current balances, typed."""
    body = {"message": "stale", "currentInvoiceBalance": BALANCE, "currentCreditNoteBalance": BALANCE}
    client = over("sequence", lambda request: httpx.Response(409, json=body))

    with pytest.raises(errors.ConflictError, match="stale") as caught:
        client.credit_notes.apply(**application)

    detail = caught.value.detail
    assert isinstance(detail, models.BalanceVersionConflict)
    assert (Decimal("40.25"), 8) == (detail.current_invoice_balance.value, detail.current_credit_note_balance.version)


def test_an_application_without_a_word(application: dict[str, Any]) -> None:
    """The documented 200 without a body is a success that returns None."""
    client = over("sequence", lambda request: httpx.Response(200))

    assert None is client.credit_notes.apply(**application)
