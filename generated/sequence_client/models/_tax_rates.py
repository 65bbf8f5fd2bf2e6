# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import CountryCode

__all__ = ["ArchivedTaxRate", "TaxRate", "TaxRateList"]


class ArchivedTaxRate(Model, kw_only=True):
    """A tax rate that was archived, with the rates it was made of."""

    id: str
    """Sequence id of the tax rate."""

    version_id: str = field(name="versionId")
    """Sequence id of this version."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    version: int
    """Number of this version."""

    is_published: bool = field(name="isPublished")
    """Whether it is published."""

    name: str
    """Name for your own use."""

    invoice_name: str = field(name="invoiceName")
    """Name as invoices carry it."""

    invoice_short_name: str = field(name="invoiceShortName")
    """Short name as invoice lines carry it."""

    description: str | None = None
    """More about it."""

    amount: Decimal
    """The rate.

    Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
    """

    country: CountryCode

    region: str | None = None
    """Region within the country that levies it."""

    tax_category_id: str | None = field(name="taxCategoryId", default=None)
    """Tax category that it is for."""

    sub_rates: list[Any] | None = field(name="subRates", default=None)
    """Rates that it was made of."""

    is_archived: bool = field(name="isArchived")
    """Whether it is archived."""


class TaxRate(Model, kw_only=True):
    """A tax that lines can be charged with."""

    id: str
    """Sequence id of the tax rate."""

    version_id: str = field(name="versionId")
    """Sequence id of this version."""

    version: int
    """Number of this version."""

    is_published: bool = field(name="isPublished")
    """Whether it is published."""

    name: str
    """Name for your own use."""

    invoice_name: str = field(name="invoiceName")
    """Name as invoices carry it."""

    invoice_short_name: str = field(name="invoiceShortName")
    """Short name as invoice lines carry it."""

    description: str | None = None
    """More about it."""

    amount: Decimal
    """The rate.

    Unsure: the page says 0 to 100, its example of a 20 percent VAT is 0.2.
    """

    country: CountryCode

    region: str | None = None
    """Region within the country that levies it."""

    tax_category_id: str | None = field(name="taxCategoryId", default=None)
    """Tax category that it is for."""

    is_archived: bool = field(name="isArchived")
    """Whether it is archived."""

    updated_at: datetime | None = field(name="updatedAt", default=None)
    """When it last changed."""


class TaxRateList(Model, kw_only=True):
    """One page of tax rates."""

    items: list[TaxRate]
    """The tax rates of this page."""

    pagination: Pagination
