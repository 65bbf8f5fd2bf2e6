"""Commenda as a user would write it: calculations, transactions, filings, webhooks, and quirks of its responses."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from billing_overlay import SpecDriftWarning, UnknownVariant
from billing_sandbox import Fault, Sandbox
from commenda_client import errors, models, webhooks

from ..clients import async_over_sandbox, over

SELLER = "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11"
SHIP_TO = {"address_line_1": "1 Main St", "city": "Austin", "state": "TX", "postal_code": "78701", "country": "US"}
SALE: dict[str, Any] = {
    "corporation_id": SELLER,
    "transacted_at": date(2026, 11, 20),
    "invoice_currency": "USD",
    "transaction_type": "SALE",
    "customer_details": {"shipping_address": SHIP_TO},
    "line_items": {"items": [{"amount": Decimal("19.99"), "quantity": 1, "tax_code": "TPP"}]},
    "total": Decimal("21.64"),
    "tax_collected": Decimal("1.65"),
}


def test_a_calculation_records_nothing(sandbox: Sandbox, commenda: Any) -> None:
    """The requirements of an address are read first; a calculation is a read, and its lines are a plain list."""
    needed = commenda.address_requirements.get(country="US").data
    created = commenda.tax.calculate(
        corporation_id=SELLER, transaction_date=date(2026, 11, 21), addresses={"ship_to": SHIP_TO},
        line_items={"items": [{"line_number": 1, "amount": Decimal("19.99"), "quantity": 1}]},
    ).data  # fmt: skip

    assert needed.city in ("REQUIRED", "OPTIONAL", "IGNORED")
    assert [Decimal("19.99")] == [item.amount for item in created.line_items]
    assert isinstance(created.total_tax, Decimal)
    assert not sandbox.effects


def test_transactions(sandbox: Sandbox, commenda: Any) -> None:
    """A sale and its return are recorded to the cent and with their signs, listed, and deleted."""
    sale = commenda.transactions.create(**SALE).data
    lines = {"items": [{"amount": Decimal("-19.99"), "quantity": 1}]}
    back = {**SALE, "transaction_type": "RETURN", "parent_invoice_id": sale.id, "refund_type": "FULL"}
    returned = commenda.transactions.create(**{**back, "line_items": lines}).data

    listed = list(commenda.transactions.list(corporation_id=SELLER, types=["SALE", "RETURN"]))
    commenda.transactions.delete(returned.id)

    assert (Decimal("21.64"), Decimal("1.65"), date(2026, 11, 20)) == (
        sale.total,
        sale.tax_collected,
        sale.transacted_at,
    )
    assert [Decimal("19.99"), Decimal("-19.99")] == [item.line_items.items[0].amount for item in listed]
    assert [None, sale.id] == [item.parent_invoice_id for item in listed]
    assert "types=SALE,RETURN" in sandbox.requests[2].url
    assert sale == commenda.transactions.get(sale.id).data
    with pytest.raises(errors.NotFoundError):
        commenda.transactions.get(returned.id)


@pytest.mark.parametrize("point", ["before_commit", "after_commit"])
def test_a_lost_transaction_is_never_recorded_twice(sandbox: Sandbox, commenda: Any, point: Any) -> None:
    """Without a key that the provider supports, a lost response ends in an unknown outcome, not in a retry."""
    sandbox.add_fault(Fault(kind="drop", operation="create_transaction", point=point))

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        commenda.transactions.create(**SALE)

    assert int(point == "after_commit") == sandbox.effects["create_transaction"]
    with pytest.raises(errors.ConfigurationError, match="offers no lookup"):
        caught.value.reconcile()


def test_transactions_from_a_file(sandbox: Sandbox, commenda: Any) -> None:
    """A CSV file is sent unchanged, under its name."""
    commenda.transactions.bulk_create(file=("sales.csv", b"invoice_number\r\nI-1\r\n"), corporation_id=SELLER)

    (sent,) = sandbox.requests
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'filename="sales.csv"\r\nContent-Type: text/csv\r\n\r\ninvoice_number\r\nI-1\r\n\r\n--' in sent.body
    assert SELLER.encode() in sent.body


def test_filings() -> None:
    """Filings are previewed, created, listed and read; reports on them come as pages and change nothing."""

    async def run() -> None:
        sandbox = Sandbox.load("commenda")
        async with async_over_sandbox("commenda", sandbox) as commenda:
            planted = sandbox.seed("list_filings", count=3, fields=lambda index: {"corporation_id": SELLER})
            sandbox.seed("get_filing_liability_report", "get_filing_contributions_batch", count=1)
            months = {"tax_period_start_month": "2026-01", "tax_period_end_month": "2026-03"}

            listed = [item async for item in commenda.filings.list(corporation_id=SELLER, limit=2)]
            read = (await commenda.filings.get(listed[0].id)).data
            (report,) = [item async for item in commenda.filings.list_liabilities(filing_ids=[read.id])]
            (figures,) = [item async for item in commenda.filings.list_contributions(filing_ids=[read.id])]
            await commenda.filings.preview(corporation_id=SELLER, **months)
            assert not sandbox.effects
            created = await commenda.filings.bulk_create(corporation_id=SELLER, **months)

            assert [item["id"] for item in planted] == [item.id for item in listed]
            assert read == listed[0]
            assert isinstance(report.breakdown.estimated_tax_collected, Decimal)
            assert isinstance(figures.contributions[0].created_at, int)
            assert isinstance(created, models.BulkCreateFilingsResponse)
            assert 1 == sandbox.effects["bulk_create_filings"]
            assert [] == commenda.drift

    asyncio.run(run())


def test_the_calendar(sandbox: Sandbox, commenda: Any) -> None:
    """The calendar pages like any list, and the newer view is requested by the caller."""
    sandbox.seed("get_filing_calendar", count=3, fields=lambda index: {"corporation_id": SELLER})

    found = list(commenda.filings.list_calendar(corporation_id=SELLER, limit=2, v2="true"))

    assert 3 == len({item.id for item in found})
    assert all("v2=true" in item.url for item in sandbox.requests)


def test_webhooks(commenda: Any) -> None:
    """An endpoint is created with a secret that is never returned, disabled by an update, listed, and deleted."""
    created = commenda.webhooks.create(
        api_version="v1.0", url="https://acme.example/hook", key="fake-secret", status="ENABLED",
        topics=["NEXUS.THRESHOLD.STATE.ALERT"],
    ).data  # fmt: skip

    commenda.webhooks.update(created.id, status="DISABLED")
    (listed,) = commenda.webhooks.list()
    commenda.webhooks.delete(created.id)

    assert (created.id, "DISABLED", ["NEXUS.THRESHOLD.STATE.ALERT"]) == (listed.id, listed.status, listed.topics)
    assert "fake-secret" not in repr(listed)
    assert [] == list(commenda.webhooks.list())


def test_events_are_typed_but_vouched_for_by_nobody() -> None:
    """The check of a signature is refused, since none was documented; unchecked, an event is of its topic's type."""
    body = b'{"id": "e", "topic": "INDIRECT_TAX.EXPOSURE.COMPUTED", "triggered_at": 1700000000, "data": {"a": 1}}'

    with pytest.raises(errors.WebhookVerificationError, match="known: hmac-sha256 in the header Commenda-X-Secret"):
        webhooks.parse({}, body, "fake-secret")
    event = webhooks.parse_unverified(body)

    assert isinstance(event, models.ExposureComputedEvent)
    assert (1700000000, {"a": 1}) == (event.triggered_at, event.data)


def test_an_event_of_a_topic_that_was_not_read() -> None:
    """An event of an unknown topic, such as those of filings, arrives as it came."""
    with pytest.warns(SpecDriftWarning, match="got 'FILINGS.FILED'"):
        event = webhooks.parse_unverified(b'{"topic": "FILINGS.FILED", "id": "e"}')

    assert isinstance(event, UnknownVariant)


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (
            {"error": {"type": "CLIENT_INVALID_REQUEST_BODY", "detail": "no ship_from"}},
            "CLIENT_INVALID_REQUEST_BODY",
            "no",
        ),
        ({"error": {"code": "ERR_MISSING_PARENT_INVOICE", "message": "no sale"}}, "ERR_MISSING_PARENT_INVOICE", "no"),
    ],
)
def test_both_shapes_of_errors(body: Any, code: str, message: str) -> None:
    """Either of the two documented shapes has a code and an explanation."""
    with pytest.raises(errors.BadRequestError, match=message) as caught:
        over("commenda", lambda request: httpx.Response(400, json=body)).transactions.create(**SALE)

    assert code == caught.value.code


@pytest.mark.parametrize("names", [("address_line_1", "address_line_2"), ("line1", "line2")])
def test_no_street_line_is_lost(names: tuple[str, str]) -> None:
    """An address is read in both spellings, under the name that it came with."""
    address = dict(zip(names, ("1 Main St", "Suite 2"), strict=True))
    body = {"data": {"id": "c", "name": "Initech", "shipping_address": address}, "message": "ok"}

    read = over("commenda", lambda request: httpx.Response(200, json=body)).customers.get("c").data.shipping_address

    assert ("1 Main St", "Suite 2") == tuple(getattr(read, name) for name in names)


def test_an_answer_without_its_wrapper() -> None:
    """A bare object is read as if it had been wrapped, and reported."""
    client = over(
        "commenda", lambda request: httpx.Response(200, json={"id": "c", "legal_name": "Acme", "created_at": 1})
    )

    with pytest.warns(SpecDriftWarning):
        read = client.corporations.get("c").data

    assert ("c", "Acme") == (read.id, read.legal_name)
