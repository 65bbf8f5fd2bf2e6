"""Prices have the one pricing model that their type names: what the type checker accepts, and what it rejects."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_type

from alguna_client import Alguna, inputs, models

SEATS: inputs.FixedPriceInput = {
    "type": "fixed",
    "billing_direction": "advance",
    "fee_type": "fixed",
    "billing_frequency": "recurring",
    "fixed_pricing_model": {"price_per_unit": Decimal("9.90"), "units": 3},
}


def prices(alguna: Alguna) -> None:
    """A price is written with its model, and read by its class."""
    alguna.subscription_versions.create("sub_1", items=[{"product_id": "prod_1", "price": SEATS}])
    calls: inputs.PriceInput = {
        "type": "tiered",
        "billing_direction": "arrears",
        "fee_type": "metered",
        "tiered_pricing_model": {"tiers": [{"min_units": 0, "max_units": None, "price_per_unit": "0.1"}]},
    }
    alguna.plans.create(name="Pro", currency="USD", items=[{"product_id": "prod_1", "price": calls}])
    price = alguna.subscription_versions.get("sub_1", "subv_1").items[0].price
    if isinstance(price, models.FixedPrice):
        assert_type(price.fixed_pricing_model.total, Decimal)
    elif isinstance(price, models.TieredPrice):
        assert_type(price.tiered_pricing_model.tiers, list[models.PriceTier])


def mistakes() -> list[inputs.PriceInput]:
    """No model, a second one, and that of another type."""
    none: inputs.PriceInput = {"type": "fixed", "billing_direction": "advance", "fee_type": "fixed"}  # type: ignore[assignment]
    two: inputs.PriceInput = {  # type: ignore[assignment]
        "type": "fixed",
        "billing_direction": "advance",
        "fee_type": "fixed",
        "fixed_pricing_model": {"price_per_unit": "1", "units": 1},
        "tiered_pricing_model": {"tiers": []},
    }
    other: inputs.PriceInput = {
        "type": "tiered",  # type: ignore[typeddict-item]
        "billing_direction": "advance",
        "fee_type": "fixed",
        "fixed_pricing_model": {"price_per_unit": "1", "units": 1},
    }
    return [none, two, other]
