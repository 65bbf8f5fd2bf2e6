# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import BillingFrequency, FeeType, PaymentTerms

__all__ = ["Product", "ProductList", "RevenueAllocationMethod"]

RevenueAllocationMethod: TypeAlias = Open[Literal["straight_line", "usage_based", "contract_level_straight_line"]]
"""How revenue is spread over time when it is recognised."""


class Product(Model, kw_only=True):
    """Something that is sold, and how it is charged and recognised as revenue."""

    created_at: datetime
    """When the product was created."""

    description: str
    """What the product is, for people."""

    fee_type: FeeType

    id: str
    """Alguna id of the product."""

    name: str
    """Name in the catalogue."""

    payment_terms: PaymentTerms

    revenue_allocation_method: RevenueAllocationMethod

    updated_at: datetime
    """When the product last changed."""

    billing_frequency: BillingFrequency | None = None

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set for metered products."""

    sku: str | None = None
    """Stock keeping unit, your own article number."""

    tag_ids: list[str] | None = None
    """Tags on the product."""

    tax_code: str | None = None
    """Code that tax is determined by."""

    unit_label_plural: str | None = None
    """Name of several units, for example seats."""

    unit_label_singular: str | None = None
    """Name of one unit, for example seat."""


class ProductList(Model, kw_only=True):
    """One page of products."""

    data: list[Product]
    """The products of this page."""

    pagination: Pagination
