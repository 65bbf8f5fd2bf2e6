# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Any, TypeAlias

from .._overlay import Model

__all__ = ["BulkCreateProductsResponse", "Product", "ProductListData", "ProductListResponse", "ProductResponse"]


class Product(Model, kw_only=True):
    """Something that is sold."""

    id: str | None = None
    """Commenda id of the product."""

    name: str | None = None
    """Name of the product."""

    tax_code: str | None = None
    """Tax class of the product, for example TPP (tangible personal property) or
    DIG_CloudService_SaaS_B2B.
    """

    sku: str | None = None
    """Stock keeping unit, your own article number; unique in the corporation."""

    description: str | None = None
    """What the product is."""

    corporation_id: str | None = None
    """Corporation that sells the product."""

    source_platform_id: str | None = None
    """Id in the platform it came from; empty if it came from none."""

    source_platform: str | None = None
    """Platform it came from; empty if it came from none."""

    customs_jurisdiction_details: dict[str, str] | None = None
    """Customs code by country code."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class ProductListData(Model, kw_only=True):
    """One page of products."""

    products: list[Product] | None = None
    """The products of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class ProductListResponse(Model, kw_only=True):
    """Answer that wraps a page of products."""

    data: ProductListData

    message: str | None = None
    """What was done, for a person."""


class ProductResponse(Model, kw_only=True):
    """Answer that wraps a product."""

    data: Product

    message: str | None = None
    """What was done, for a person."""


BulkCreateProductsResponse: TypeAlias = dict[str, Any]
"""What became of the rows of a CSV file; rows that are valid are loaded, the others are listed."""
