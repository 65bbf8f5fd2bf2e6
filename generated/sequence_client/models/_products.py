# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["ArchivedProduct", "Product", "ProductList"]


class ArchivedProduct(Model, kw_only=True):
    """A product as API version 2024-05-09 showed it: with archivedAt, without tax category."""

    id: str
    """Sequence id of the product."""

    name: str
    """Name of the product."""

    label: str | None = None
    """Description for your own use."""

    created_at: datetime = field(name="createdAt")
    """When the product was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the product last changed."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""


class Product(Model, kw_only=True):
    """Something you sell; its prices say what it costs."""

    id: str
    """Sequence id of the product."""

    name: str
    """Name of the product."""

    label: str | None = None
    """Description for your own use."""

    tax_category_id: str | None = field(name="taxCategoryId", default=None)
    """Tax category that it is taxed under."""

    created_at: datetime = field(name="createdAt")
    """When the product was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the product last changed."""


class ProductList(Model, kw_only=True):
    """One page of products."""

    items: list[Product]
    """The products of this page."""

    pagination: Pagination
