"""Alguna as a user would write it: invoices and their lines, payments, credit notes, refunds, wallets and grants."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from alguna_client import errors, models
from billing_sandbox import Fault, Sandbox

from ..clients import async_over_sandbox


def test_an_invoice_is_made_and_paid(alguna: Any) -> None:
    """An invoice keeps its lines to the digit, is found by customer and status, and is marked as paid under its id."""
    created = alguna.invoices.create(
        customer_id="cust_1",
        currency="USD",
        status="issued",
        issue_date=datetime(2027, 1, 31, tzinfo=UTC),
        line_items=[{"description": "Setup", "quantity": Decimal("1.50"), "unit_price": Decimal("80.00")}],
    )

    paid = alguna.invoices.mark_as_paid(created.id, amount_paid="120.00", external_payment_source="bank_transfer")

    assert (Decimal("1.50"), Decimal("80.00")) == (created.line_items[0].quantity, created.line_items[0].unit_price)
    assert datetime(2027, 1, 31, tzinfo=UTC) == created.issue_date
    assert (created.id, Decimal("120.00")) == (paid.id, paid.amount_paid)
    assert paid == alguna.invoices.get(created.id)
    found = alguna.invoices.list(sort="issue_date:desc", customer_id="cust_1", status=["issued", "paid"])
    assert [created.id] == [item.id for item in found]
    assert [] == list(alguna.invoices.list(sort="issue_date:desc", customer_id="cust_1", status=["draft"]))


def test_an_invoice_from_a_tax_calculation(alguna: Any, sandbox: Sandbox) -> None:
    """A calculation has customer, currency and lines, so that nothing else is sent with it."""
    alguna.invoices.create(tax_calculation_id="calc_1", status="paid", payment={"source": "cash"})

    sent = b'{"payment":{"source":"cash"},"status":"paid","tax_calculation_id":"calc_1"}'
    assert json.loads(sent) == json.loads(sandbox.requests[-1].body)


def test_an_invoice_that_was_wrong(alguna: Any, sandbox: Sandbox) -> None:
    """The texts of an invoice change and nothing else; it is downloaded, credited in part, and made void once."""
    created = alguna.invoices.create(customer_id="cust_1", currency="USD")

    changed = alguna.invoices.update(created.id, purchase_order_number="PO-7")
    note = alguna.credit_notes.create_from_invoice(
        created.id, line_items=[{"invoice_line_item_id": "li_1", "quantity": Decimal("0.50")}]
    )
    document = alguna.invoices.download_pdf(created.id)
    for _ in range(2):
        alguna.invoices.void(created.id, idempotency_key="void-1")

    assert ("PO-7", created.total) == (changed.purchase_order_number, changed.total)
    assert isinstance(note, models.CreditNote)
    assert document.startswith(b"%PDF")
    assert 1 == sandbox.effects["void_invoice"]


def test_a_payment_without_a_source(alguna: Any, sandbox: Sandbox) -> None:
    """Payments from outside state how the money came in, and a credit note whether it is paid back."""
    with pytest.raises(TypeError, match="external_payment_source"):
        alguna.invoices.mark_as_paid("inv_1", amount_paid="1.00")
    with pytest.raises(TypeError, match="do_refund"):
        alguna.credit_notes.apply("cn_1")

    assert 0 == sandbox.effects.total()


def test_a_line_of_an_invoice(alguna: Any, sandbox: Sandbox) -> None:
    """A line is added, which returns the whole invoice, its text is changed, and it is deleted, once."""
    owner = alguna.invoices.create(customer_id="cust_1", currency="USD", line_items=[]).id
    invoice = alguna.invoice_line_items.create(owner, description="Hours", quantity="2", unit_price="90.00")
    (line,) = invoice.line_items

    changed = alguna.invoice_line_items.update(owner, line.id, description="Hours in May")
    listed = alguna.invoices.get(owner).line_items
    alguna.invoice_line_items.delete(owner, line.id)

    assert isinstance(invoice, models.Invoice)
    assert (owner, [changed], []) == (invoice.id, listed, alguna.invoices.get(owner).line_items)
    assert ("Hours in May", Decimal("2"), Decimal("90.00")) == (
        changed.description,
        changed.quantity,
        changed.unit_price,
    )
    assert 1 == sandbox.effects["delete_invoice_line_item"]
    with pytest.raises(errors.NotFoundError):
        alguna.invoice_line_items.delete(owner, line.id)


def test_the_text_of_a_line_is_cleared_by_null(alguna: Any, sandbox: Sandbox) -> None:
    """None is sent as null; an update without fields sends none."""
    owner = alguna.invoices.create(customer_id="cust_1", currency="USD").id
    invoice = alguna.invoice_line_items.create(owner, description="Hours", quantity="2", unit_price="90.00")
    line = invoice.line_items[-1]

    alguna.invoice_line_items.update(owner, line.id, description=None)
    alguna.invoice_line_items.update(owner, line.id)

    assert [b'{"description":null}', b"{}"] == [item.body for item in sandbox.requests[-2:]]


def test_payments_and_refunds(alguna: Any, sandbox: Sandbox) -> None:
    """Payments are listed page by page and read; one is paid back in part, under a key of the caller, once."""
    sandbox.seed("list_payments", count=5, fields=lambda at: {"customer_id": f"cust_{at % 2}", "amount": f"{at}.10"})

    payments = list(alguna.payments.list(customer_id="cust_1", limit=1))
    refunds = [
        alguna.refunds.create(payment_id=payments[0].id, amount="0.60", reason="late", idempotency_key="refund-1")
        for _ in range(2)
    ]

    assert [Decimal("1.10"), Decimal("3.10")] == [item.amount for item in payments]
    assert payments[1] == alguna.payments.get(payments[1].id)
    assert refunds[0] == refunds[1] == alguna.refunds.get(refunds[0].id)
    assert (payments[0].id, Decimal("0.60"), "late") == (refunds[0].payment_id, refunds[0].amount, refunds[0].reason)
    assert [refunds[0]] == list(alguna.refunds.list(sort="created_at:desc", payment_id=payments[0].id))
    assert 1 == sandbox.effects["create_refund"]


def test_a_refund_whose_answer_is_lost(alguna: Any, sandbox: Sandbox) -> None:
    """A refund that was made, but whose response never came, is retried under its key and paid back once."""
    sandbox.add_fault(Fault(operation="create_refund", point="after_commit", kind="drop"))

    refund = alguna.refunds.create(payment_id="pay_1", amount="5.00")

    assert Decimal("5.00") == refund.amount
    assert 1 == sandbox.effects["create_refund"]


def test_credit_notes(sandbox: Sandbox) -> None:
    """A credit note is drafted with its lines, applied under its id, and listed for its customer alone."""
    line = {"description": "Outage", "quantity": "1", "unit_price": "15.00"}

    async def run() -> tuple[Any, ...]:
        async with async_over_sandbox("alguna", sandbox) as alguna:
            note = await alguna.credit_notes.create(customer_id="cust_1", invoice_id="inv_1", line_items=[line])
            await alguna.credit_notes.create(customer_id="cust_2")
            applied = await alguna.credit_notes.apply(note.id, do_refund=True, refund_destination="original_payment")
            listed = [item async for item in alguna.credit_notes.list(customer_id="cust_1")]
            return note, applied, listed, await alguna.credit_notes.get(note.id), alguna.drift

    note, applied, listed, read, drift = asyncio.run(run())

    assert ("cust_1", "inv_1", Decimal("15.00")) == (note.customer_id, note.invoice_id, note.line_items[0].unit_price)
    assert note.id == applied.id
    assert [applied] == listed == [read]
    assert [] == drift


def test_wallets(alguna: Any, sandbox: Sandbox) -> None:
    """A wallet is opened and found; money is added and removed once for each key, and each call returns it."""
    wallet = alguna.wallets.create(customer_id="cust_1", name="Prepaid", currency="USD", product_ids=["prod_1"])

    for _ in range(2):
        credited = alguna.wallets.credit(
            wallet.id, amount="50.00", reference_id="r-1", transaction_type="payment", idempotency_key="r-1"
        )
    debited = alguna.wallets.debit(wallet.id, amount="20.00", reference_id="r-2", transaction_type="manual_debit")

    assert {wallet.id} == {credited.id, debited.id}
    assert (1, 1) == (sandbox.effects["credit_wallet"], sandbox.effects["debit_wallet"])
    assert ("Prepaid", ["prod_1"]) == (debited.name, debited.product_ids)
    assert [debited] == list(alguna.wallets.list(customer_id="cust_1"))
    assert debited == alguna.wallets.get(wallet.id)


def test_a_wallet_is_closed(alguna: Any) -> None:
    """A wallet gets another name without losing the rest, has a balance, and is gone once it is deleted."""
    wallet = alguna.wallets.create(customer_id="cust_1", name="Prepaid", currency="USD", product_ids=["prod_1"])

    renamed = alguna.wallets.update(wallet.id, name="Deposit", active=False)
    balance = alguna.wallets.get_balance(wallet.id).balance
    alguna.wallets.delete(wallet.id)

    assert ("Deposit", False, ["prod_1"]) == (renamed.name, renamed.active, renamed.product_ids)
    assert isinstance(balance, Decimal)
    with pytest.raises(errors.NotFoundError):
        alguna.wallets.get(wallet.id)


def test_grants(alguna: Any, sandbox: Sandbox) -> None:
    """A grant is made with a date, found by its wallet, and the grants of a wallet come whole, as one page."""
    until = datetime(2028, 1, 1, tzinfo=UTC)
    grant = alguna.wallet_grants.create(wallet_id="wal_1", amount="30.00", expires_at=until, description="Welcome")
    sandbox.seed("list_grants_for_wallet", path={"id": "wal_1"}, count=3)

    page = alguna.wallet_grants.list_for_wallet("wal_1")

    assert (Decimal("30.00"), until, "Welcome") == (grant.amount, grant.expires_at, grant.description)
    assert grant == alguna.wallet_grants.get(grant.id)
    assert [grant] == list(alguna.wallet_grants.list(wallet_id="wal_1"))
    assert [] == list(alguna.wallet_grants.list(wallet_id="wal_2"))
    assert (3, False) == (len(page.items), page.has_next)
