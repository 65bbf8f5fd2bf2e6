# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["InvoiceLineItemGroup", "InvoiceLineItemGroupList", "TaxCategory"]


class InvoiceLineItemGroup(Model, kw_only=True):
    """A heading on an invoice with the lines under it."""

    id: str
    """Sequence id of the group."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that it is part of."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    index: int
    """Place in the order."""

    net_total: Decimal = field(name="netTotal")
    """Total of the lines before tax, in the currency of the invoice."""

    total_tax: Decimal = field(name="totalTax")
    """Tax of the lines, in the currency of the invoice."""

    gross_total: Decimal = field(name="grossTotal")
    """Total of the lines with tax, in the currency of the invoice."""

    tax_category: "TaxCategory | None" = field(name="taxCategory", default=None)


class InvoiceLineItemGroupList(Model, kw_only=True):
    """One page of groups of invoice lines."""

    items: list[InvoiceLineItemGroup]
    """The groups of this page."""

    pagination: Pagination


class TaxCategory(Model, kw_only=True):
    """Kind of goods or services that decides the tax rate."""

    id: str
    """Sequence id of the category."""

    name: str
    """Name of the category."""
