"""Alguna as a user would write it: customers, products, bundles, plans, metrics and events, against the sandbox."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from alguna_client import errors, models
from billing_sandbox import Sandbox

from ..clients import async_over_sandbox

TIERED = {
    "type": "tiered",
    "billing_direction": "arrears",
    "charge_on_contract_start": False,
    "fee_type": "metered",
    "metric_ids": ["mtr_calls"],
    "product_id": "prod_calls",
    "tiered_pricing_model": {
        "tiers": [
            {"min_units": 0, "max_units": 999, "price_per_unit": "0.010"},
            {"min_units": 1000, "max_units": None, "price_per_unit": "0.008"},
        ]
    },
}
FIXED = {
    "type": "fixed",
    "billing_direction": "advance",
    "charge_on_contract_start": True,
    "fee_type": "fixed",
    "billing_frequency": "recurring",
    "product_id": "prod_seats",
    "fixed_pricing_model": {"price_per_unit": Decimal("49.90"), "total": Decimal("149.70"), "units": 3},
}
CELL = {"type": "unit", "unit_pricing_model": {"price_per_unit": "0.25"}}
MATRIX = {
    "type": "matrix",
    "billing_direction": "arrears",
    "fee_type": "metered",
    "metric_ids": ["mtr_calls"],
    "matrix_pricing_model": {
        "dimensions": [{"key": "region", "label": "Region", "values": ["eu", "us"]}],
        "root": {
            "splits": [
                {
                    "dimension_key": "region",
                    "branches": [{"value": "eu", "child": {"leaf": CELL}}],
                    "wildcard": {"leaf": CELL},
                }
            ]
        },
    },
}


def test_customers(alguna: Any) -> None:
    """A customer is created, found, renamed without losing anything, and its contacts are replaced as a whole."""
    contact = {"email": "ann@acme.example", "is_primary": True, "first_name": "Ann"}
    created = alguna.customers.create(name="Acme", currency="USD", aliases=["acme-1"], contacts=[contact])

    renamed = alguna.customers.update(created.id, name="Acme Inc")
    moved = alguna.customers.update(
        created.id, contacts=[{"email": "bob@acme.example", "is_primary": True}], aliases=None
    )

    assert ("Acme Inc", "USD", ["acme-1"]) == (renamed.name, renamed.currency, renamed.aliases)
    assert ["ann@acme.example"] == [item.email for item in renamed.contacts]
    assert ["bob@acme.example"] == [item.email for item in moved.contacts]
    assert moved == alguna.customers.get(created.id)
    assert moved.aliases is None
    assert [moved] == list(alguna.customers.list())


def test_customers_by_the_hundred(alguna: Any) -> None:
    """A page holds at most a hundred customers."""
    with pytest.raises(errors.BadRequestError, match="limit"):
        alguna.customers.list(limit=101)

    assert [] == list(alguna.customers.list(limit=100))


def test_what_a_customer_has(alguna: Any, sandbox: Sandbox) -> None:
    """An alias leads to an id, and what a customer may use and pays with comes whole, as one page."""
    owner = alguna.customers.lookup(alias="acme-1").customer_id
    sandbox.seed("list_customer_entitlements", path={"id": owner}, count=2)
    sandbox.seed("list_customer_payment_methods", path={"id": owner}, count=1)

    entitlements = alguna.customer_entitlements.list(owner)
    (method,) = alguna.customer_payment_methods.list(owner)

    assert (2, False) == (len(entitlements.items), entitlements.has_next)
    assert isinstance(method, models.PaymentMethod)
    assert owner == method.customer_id


def test_products(alguna: Any) -> None:
    """A product is created, gets a list of tags that replaces the old one, and is found by how it is charged."""
    metered = alguna.products.create(name="Calls", fee_type="metered", payment_terms="arrears", metric_ids=["mtr_1"])
    fixed = alguna.products.create(name="Seats", fee_type="fixed", payment_terms="advance", sku="S-1", tag_ids=["a"])

    changed = alguna.products.update(fixed.id, tag_ids=["b", "c"])

    assert ("Seats", "S-1", ["b", "c"]) == (changed.name, changed.sku, changed.tag_ids)
    assert changed == alguna.products.get(fixed.id)
    assert [metered] == list(alguna.products.list(fee_type=["metered"]))
    alguna.products.delete(fixed.id)
    assert [metered] == list(alguna.products.list())


def test_bundles(alguna: Any) -> None:
    """The prices of a bundle are returned as the pricing model that each was sent with; a new list replaces them."""
    created = alguna.bundles.create(name="Suite", prices=[TIERED, FIXED], description="Calls and seats")

    changed = alguna.bundles.update(created.id, prices=[FIXED])

    tiered, fixed = created.prices
    assert isinstance(tiered, models.TieredBundlePrice)
    assert [Decimal("0.010"), Decimal("0.008")] == [item.price_per_unit for item in tiered.tiered_pricing_model.tiers]
    assert [999, None] == [item.max_units for item in tiered.tiered_pricing_model.tiers]
    assert isinstance(fixed, models.FixedBundlePrice)
    assert (Decimal("49.90"), Decimal("149.70"), 3) == (
        fixed.fixed_pricing_model.price_per_unit,
        fixed.fixed_pricing_model.total,
        fixed.fixed_pricing_model.units,
    )
    assert ("Suite", ["prod_seats"]) == (changed.name, [item.product_id for item in changed.prices])
    assert changed == alguna.bundles.get(created.id)
    assert [changed] == list(alguna.bundles.list())


def test_a_price_in_a_matrix(alguna: Any) -> None:
    """A matrix of prices is returned as it was sent, down to the model of each price."""
    created = alguna.bundles.create(
        name="Suite", prices=[{**MATRIX, "product_id": "prod_calls", "charge_on_contract_start": False}]
    )

    price = created.prices[0]
    split = price.matrix_pricing_model.root.splits[0]
    assert isinstance(price, models.MatrixBundlePrice)
    assert ("region", "eu") == (split.dimension_key, split.branches[0].value)
    assert isinstance(split.branches[0].child.leaf, models.UnitMatrixCell)
    assert Decimal("0.25") == split.wildcard.leaf.unit_pricing_model.price_per_unit


def test_a_fixed_price_of_a_bundle_without_a_total(alguna: Any) -> None:
    """A bundle states the price of all units, so a fixed price without it is refused."""
    model = {"price_per_unit": "49.90", "units": 3}

    with pytest.raises(errors.BadRequestError, match="total"):
        alguna.bundles.create(name="Suite", prices=[{**FIXED, "fixed_pricing_model": model}])


@pytest.mark.parametrize(
    "wrong",
    [
        {**TIERED, "fixed_pricing_model": FIXED["fixed_pricing_model"]},
        {name: value for name, value in TIERED.items() if name != "tiered_pricing_model"},
        {**TIERED, "type": "fixed"},
    ],
    ids=["two", "none", "another"],
)
def test_a_price_has_the_one_model_of_its_type(alguna: Any, wrong: dict[str, Any]) -> None:
    """A price with two pricing models, with none, or with one that its type does not name is refused."""
    with pytest.raises(errors.BadRequestError):
        alguna.bundles.create(name="Suite", prices=[wrong])

    assert [] == list(alguna.bundles.list())


def test_plans(alguna: Any) -> None:
    """A plan keeps its name and currency, and is listed and read without the items that were sent."""
    price = {name: value for name, value in FIXED.items() if name != "product_id"}
    price["fixed_pricing_model"] = {"price_per_unit": Decimal("49.90"), "units": 3}
    created = alguna.plans.create(
        name="Pro",
        currency="EUR",
        items=[{"product_id": "prod_seats", "price": price}],
        entitlements=[{"entitlement_key": "sso", "mode": "static", "type": "boolean", "value": "true"}],
        discount={"amount": "10", "duration_type": "fixed", "type": "percentage"},
    )

    assert ("Pro", "EUR") == (created.name, created.currency)
    assert created == alguna.plans.get(created.id)
    assert [created] == list(alguna.plans.list(sort="created_at:desc"))


def test_an_item_of_a_plan_needs_its_price(alguna: Any) -> None:
    """A product without a price, or a bundle without the prices inside it, is not an item."""
    for item in ({"product_id": "prod_1"}, {"bundle_id": "bnd_1", "name": "Suite"}, {"name": "Suite"}):
        with pytest.raises(errors.BadRequestError):
            alguna.plans.create(name="Pro", currency="EUR", items=[item])


def test_metrics_and_events() -> None:
    """A metric is kept with its filters; each event is accepted once, by its unique_id."""
    sandbox = Sandbox.load("alguna")
    group = {"operator": "and", "filters": [{"field": "region", "operator": "equal", "value": "eu"}]}
    events = [{"account": "acme-1", "event_name": "call", "unique_id": f"call-{number}"} for number in range(3)]

    async def run() -> tuple[Any, ...]:
        async with async_over_sandbox("alguna", sandbox) as alguna:
            metric = await alguna.metrics.create(
                name="Calls", event_name="call", aggregation={"method": "count"}, filter_groups=[group]
            )
            taken = await alguna.events.ingest(events=events)
            again = await alguna.events.ingest(events=events)
            listed = [item async for item in alguna.metrics.list(sort="name:asc", aggregation_method=["count"])]
            return metric, await alguna.metrics.get(metric.id), listed, taken, again, alguna.drift

    metric, read, listed, taken, again, drift = asyncio.run(run())

    assert ("count", "eu") == (metric.aggregation.method, metric.filter_groups[0].filters[0].value)
    assert metric == read
    assert [metric.id] == [item.id for item in listed]
    assert (["call-0", "call-1", "call-2"], []) == (taken.ingested, taken.failed)
    assert taken == again
    assert [] == drift
