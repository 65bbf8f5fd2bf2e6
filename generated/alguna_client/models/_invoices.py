# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from .._overlay import Model
from ._common import Pagination
from ._shared import InvoiceStatus

__all__ = ["InvoiceList", "InvoiceSummary"]


class InvoiceList(Model, kw_only=True):
    """One page of invoices."""

    data: "list[InvoiceSummary]"
    """The invoices of this page."""

    pagination: Pagination


class InvoiceSummary(Model, kw_only=True):
    """An invoice in a list, without its lines and payments."""

    billing_period: str
    """Period that is billed, as text."""

    created_at: datetime
    """When the invoice was created."""

    currency: str
    """Currency of the total, ISO 4217 code."""

    customer_id: str
    """Customer who is billed."""

    description: str
    """Text for the customer to read."""

    id: str
    """Alguna id of the invoice."""

    status: InvoiceStatus

    total: Decimal
    """Amount due with tax."""

    updated_at: datetime
    """When the invoice last changed."""

    billing_period_end: datetime | None = None
    """End of the period that is billed."""

    billing_period_start: datetime | None = None
    """Start of the period that is billed."""

    tax_calculation_id: str | None = None
    """Tax calculation that it was made from."""
