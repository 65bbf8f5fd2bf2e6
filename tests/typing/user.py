"""A user's program, for the type checker only: what a caller writes type-checks, and results have precise types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type
from uuid import UUID

import httpx

from alguna_client import ABSENT, Alguna, AsyncAlguna, derive, errors, inputs, models
from billing_overlay import AsyncPage, Page, RawResponse
from commenda_client import Commenda
from commenda_client import models as tax_models
from sequence_client import Sequence
from sequence_client import models as sequence_models
from stigg_client import AsyncStigg, Stigg
from stigg_client import models as stigg_models


def customers(alguna: Alguna) -> None:
    """Models, pages and inputs."""
    contact: inputs.ContactInput = {"email": "a@acme.com", "is_primary": True}
    customer = alguna.customers.create(name="Acme", currency="USD", contacts=[contact])
    assert_type(customer, models.Customer)
    assert_type(customer.created_at, datetime)
    assert_type(customer.tax_rate, Decimal | None)
    page = alguna.customers.list(sort="name:asc", csm_id=["usr_1"], limit=50)
    assert_type(page, Page[models.Customer])
    assert_type(page.items, list[models.Customer])
    for each in page:
        assert_type(each, models.Customer)
    alguna.customers.update("cust_1", aliases=None, name=ABSENT)
    alguna.customers.update("cust_1", billing_address=customer.billing_address or ABSENT)
    raw = alguna.customers.with_raw_response.get("cust_1", timeout=httpx.Timeout(3))
    assert_type(raw, RawResponse[models.Customer])
    assert_type(raw.parse(), models.Customer)


def money(alguna: Alguna, commenda: Commenda, sequence: Sequence) -> None:
    """Amounts are Decimal, whatever the wire type."""
    invoice = alguna.invoices.create(
        customer_id="cust_1",
        currency="USD",
        line_items=[{"quantity": Decimal(3), "unit_price": "19.99"}],
        idempotency_key=derive("invoice", "2026-11", "cust_1"),
    )
    assert_type(invoice.total, Decimal)
    tax = commenda.tax.calculate(
        corporation_id="corp_1",
        transaction_date="2026-11-21",
        line_items={"items": [{"amount": Decimal("0.99"), "quantity": 1}]},
    )
    assert_type(tax, tax_models.CalculateTaxResponse)
    assert_type(tax.data.total_tax, Decimal | None)
    assert_type(commenda.transactions.delete("tx_1"), None)
    assert_type(sequence.invoices.download_pdf("inv_1"), bytes)


def prices(sequence: Sequence) -> None:
    """A tagged union narrows by isinstance."""
    for price in sequence.prices.list():
        if isinstance(price.structure, sequence_models.FixedPricingStructure):
            assert_type(price.structure.price, Decimal)


def usage(stigg: Stigg) -> None:
    """Keys that the overlay fills are not asked for."""
    stigg.usage.report(usages=[{"customerId": "c", "featureId": "f", "value": 1}])
    stigg.credits.consume(amount=Decimal("1.5"), currency_id="credits", customer_id="c", idempotency_key="k")
    page = stigg.subscriptions.list(status=["ACTIVE", "IN_TRIAL"], created_at={"gte": datetime.now(UTC)})
    assert_type(page, Page[stigg_models.Subscription])


def ids(alguna: Alguna, sequence: Sequence, stigg: Stigg) -> None:
    """UUIDs are ids, wherever they are; a list of text remains a list of ids."""
    uuid = UUID(int=1)
    alguna.customers.get(uuid)
    alguna.customers.list(tag_ids=[uuid, "tag_1"])
    sequence.invoices.get(uuid)
    names: list[str] = ["tag_1"]
    alguna.customers.list(tag_ids=names)
    product: inputs.SubscriptionItemInput = {"product_id": uuid}
    alguna.subscription_versions.create("sub_1", items=[product])
    alguna.invoices.create(customer_id=uuid, currency="USD", line_items=[{"quantity": 1, "unit_price": "1"}])
    stigg.usage.report(usages=[{"customerId": uuid, "featureId": "f", "value": 1}])


async def asynchronous(alguna: AsyncAlguna, stigg: AsyncStigg) -> None:
    """The async twin has the same shape."""
    customer = await alguna.customers.create(name="Acme", currency="USD")
    assert_type(customer, models.Customer)
    async for each in alguna.customers.list(sort="name:asc"):
        assert_type(each, models.Customer)
    assert_type(await alguna.customers.list(sort="name:asc"), AsyncPage[models.Customer])
    get: Callable[[str], Awaitable[stigg_models.CustomerResponse]] = stigg.customers.get
    await get("c")


def failures(alguna: Alguna) -> None:
    """Every error knows its facts."""
    try:
        alguna.with_options(max_attempts=1, strict=True).customers.get("cust_1")
    except errors.NotFoundError as error:
        assert_type(error.code, str | None)
        assert_type(error.retry_after, float | None)
