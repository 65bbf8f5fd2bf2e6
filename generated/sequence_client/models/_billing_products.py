# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Any

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import RevenueRecognitionMethod

__all__ = ["BillingProduct", "BillingProductList"]


class BillingProduct(Model, kw_only=True):
    """A product with its prices, tax category and way of recognising revenue."""

    id: str
    """Sequence id of the product."""

    name: str
    """Name of the product."""

    label: str
    """Description for your own use."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    created_at: datetime = field(name="createdAt")
    """When the product was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the product last changed."""

    prices: list[Any]
    """Prices of the product.

    Unsure: what the items are is not declared, and the example is empty.
    """

    tax_category_name: str | None = field(name="taxCategoryName", default=None)
    """Name of the tax category that it is taxed under."""

    recognition_method: RevenueRecognitionMethod = field(name="recognitionMethod")


class BillingProductList(Model, kw_only=True):
    """One page of products with their prices."""

    items: list[BillingProduct]
    """The products of this page."""

    pagination: Pagination
