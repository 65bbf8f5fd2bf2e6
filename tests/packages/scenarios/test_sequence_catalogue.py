"""Sequence as a user would write it: products, prices of all seven structures, list prices and discounts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from billing_sandbox import Sandbox
from sequence_client import errors, models

from ..clients import async_over_sandbox

METRIC = "0b5a7c7e-7c55-4a7c-8f6c-0f4a5f1f2d11"
TIERS = [
    {"upperBound": "1000", "price": "0.010", "isPricePercentage": False},
    {"upperBound": None, "price": Decimal("0.008"), "isPricePercentage": False},
]
STRUCTURES: dict[str, Mapping[str, Any]] = {
    "FixedPricingStructure": {"pricingType": "FIXED", "price": "49.90"},
    "OneTimePricingStructure": {"pricingType": "ONE_TIME", "price": "500"},
    "LinearPricingStructure": {
        "pricingType": "LINEAR", "pricePerUnit": "0.0125", "usageMetricId": METRIC, "isPricePercentage": False,
    },
    "PackagePricingStructure": {
        "pricingType": "PACKAGE", "packageSize": "100", "pricePerPackage": "5", "usageMetricId": METRIC,
    },
    "VolumePricingStructure": {"pricingType": "VOLUME", "tiers": TIERS, "usageMetricId": METRIC},
    "GraduatedPricingStructure": {
        "pricingType": "GRADUATED", "tiers": TIERS, "usageMetricId": METRIC, "usageCalculationMode": "CUMULATIVE",
    },
    "SeatBasedPricingStructure": {
        "pricingType": "SEAT_BASED", "seatMetricId": METRIC, "pricePerSeat": "7", "contractedMinimumSeats": 5,
        "prorationStrategy": "USE_MAXIMUM", "tiers": [{"price": "7"}], "overagesBillingFrequency": "QUARTERLY",
    },
}  # fmt: skip
MONTHLY = {"currency": "EUR", "billing_frequency": "MONTHLY", "billing_type": "IN_ARREARS"}


def test_products(sequence: Any) -> None:
    """A product is created and replaced; archived, it is returned in the older shape, under the same id."""
    created = sequence.products.create(name="API", label="core")

    changed = sequence.products.update(created.id, name="API calls")
    archived = sequence.products.archive(created.id)

    assert ("API calls", None) == (changed.name, changed.label)
    assert changed == sequence.products.get(created.id)
    assert [changed] == list(sequence.products.list(name="API calls"))
    assert isinstance(archived, models.ArchivedProduct)
    assert (created.id, "API calls") == (archived.id, archived.name)
    assert archived.archived_at is not None


@pytest.mark.parametrize("kind", STRUCTURES)
def test_prices_of_each_structure(sequence: Any, kind: str) -> None:
    """One Price carries each of the seven structures, distinguished by its tag and read back with its amounts."""
    product = sequence.products.create(name="API")

    created = sequence.prices.create(product_id=product.id, name=kind, structure=STRUCTURES[kind], **MONTHLY)

    assert getattr(models, kind) is type(created.structure)
    assert STRUCTURES[kind]["pricingType"] == created.structure.pricing_type
    assert created == sequence.prices.get(created.id)
    assert [created] == list(sequence.prices.list())


def test_amounts_of_tiers(sequence: Any, sandbox: Sandbox) -> None:
    """Rates travel as text, whether given as text or Decimal; the last tier has no end."""
    structure = STRUCTURES["GraduatedPricingStructure"]

    created = sequence.prices.create(product_id=METRIC, name="Calls", structure=structure, **MONTHLY)

    first, last = created.structure.tiers
    assert (Decimal("0.010"), Decimal(1000)) == (first.price, first.upper_bound)
    assert (Decimal("0.008"), None) == (last.price, last.upper_bound)
    assert b'"0.008"' in (sandbox.requests[-1].body or b"")


def test_a_float_is_no_rate(sequence: Any, sandbox: Sandbox) -> None:
    """A float is refused before anything is sent, however deep it is."""
    structure = {**STRUCTURES["VolumePricingStructure"], "tiers": [{"price": 0.1, "isPricePercentage": False}]}

    with pytest.raises(errors.ConfigurationError):
        sequence.prices.create(product_id=METRIC, name="Calls", structure=structure, **MONTHLY)

    assert [] == sandbox.requests


def test_prices_change_their_name_only(sequence: Any) -> None:
    """An update renames a price and keeps what it costs; a deleted price is gone."""
    created = sequence.prices.create(
        product_id=METRIC, name="Seats", structure=STRUCTURES["FixedPricingStructure"], status="DRAFT", **MONTHLY
    )

    renamed = sequence.prices.update(created.id, name="Base fee", status="ACTIVE")

    assert ("Seats", "DRAFT", Decimal("49.90")) == (created.name, created.status, created.structure.price)
    assert ("Base fee", "ACTIVE", Decimal("49.90")) == (renamed.name, renamed.status, renamed.structure.price)
    assert created.id == sequence.prices.delete(created.id).id
    assert [] == list(sequence.prices.list())


def test_list_prices() -> None:
    """A list price is created, replaced with another structure, and archived under its id."""
    whole = {"product_id": METRIC, "integration_ids": [], "custom_metric_parameters": [], **MONTHLY}

    async def call() -> None:
        async with async_over_sandbox("sequence", Sandbox.load("sequence")) as sequence:
            fixed, linear = STRUCTURES["FixedPricingStructure"], STRUCTURES["LinearPricingStructure"]
            created = await sequence.list_prices.create(**whole, name="Base", structure=fixed)
            changed = await sequence.list_prices.update(created.id, **whole, name="Use", structure=linear)
            read = await sequence.list_prices.get(created.id)
            archived = await sequence.list_prices.archive(created.id)

            assert Decimal("49.90") == created.structure.price
            assert ("Use", Decimal("0.0125")) == (changed.name, changed.structure.price_per_unit)
            assert changed == read == archived
            assert [archived] == (await sequence.list_prices.list(include_archived=True)).items
            assert [] == sequence.drift

    asyncio.run(call())


def test_billing_products(sequence: Any, sandbox: Sandbox) -> None:
    """Products with their prices narrow by ways of recognising revenue, which are sent joined by commas."""
    sandbox.seed("list_billing_products", count=4)

    found = list(sequence.billing_products.list(recognition_method=["USAGE", "MILESTONE"]))

    assert {"USAGE", "MILESTONE"} == {product.recognition_method for product in found}
    assert "recognitionMethod=USAGE,MILESTONE" in sandbox.requests[-1].url


def test_discounts(sequence: Any, sandbox: Sandbox) -> None:
    """A discount is replaced, its amount a JSON number, and deleted."""
    seeded = sandbox.seed("list_discounts", count=1)[0]

    changed = sequence.discounts.update(
        seeded["id"], billing_schedule_id=METRIC, price_ids=[], separate_line_item=True, amount=Decimal("12.5"),
        discount_calculation_type="PERCENTAGE", message="Thank you",
    )  # fmt: skip

    assert (Decimal("12.5"), "PERCENTAGE", "Thank you") == (
        changed.amount, changed.discount_calculation_type, changed.message,
    )  # fmt: skip
    assert b"12.5" in (sandbox.requests[-1].body or b"")
    assert changed == sequence.discounts.get(seeded["id"])
    assert changed == sequence.discounts.delete(seeded["id"])
    assert [] == list(sequence.discounts.list())
