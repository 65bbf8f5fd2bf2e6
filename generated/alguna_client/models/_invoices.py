# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import InvoiceLineItem

__all__ = ["Invoice", "InvoiceList", "InvoiceStatus", "InvoiceSummary"]

InvoiceStatus: TypeAlias = Open[
    Literal[
        "draft",
        "upcoming",
        "pending_approval",
        "scheduled",
        "processing",
        "issuing",
        "issued",
        "void",
        "paid",
        "canceled",
        "overdue",
    ]
]
"""Where an invoice stands between draft and paid, void or canceled."""


class Invoice(Model, kw_only=True):
    """What a customer owes for a period; amounts are in the currency of the invoice."""

    amount_paid: Decimal
    """Sum of the payments received."""

    amount_remaining: Decimal
    """What is still to be paid."""

    billing_period: str
    """Period that is billed, as text."""

    created_at: datetime
    """When the invoice was created."""

    currency: str
    """Currency of all amounts, ISO 4217 code."""

    customer_id: str
    """Customer who is billed."""

    description: str
    """Text for the customer to read."""

    id: str
    """Alguna id of the invoice."""

    line_items: list[InvoiceLineItem]
    """What is billed, one entry a line."""

    status: InvoiceStatus

    subtotal: Decimal
    """Sum of the lines before tax."""

    tax: Decimal
    """Amount of tax."""

    total: Decimal
    """Amount due with tax."""

    updated_at: datetime
    """When the invoice last changed."""

    billing_period_end: datetime | None = None
    """End of the period that is billed."""

    billing_period_start: datetime | None = None
    """Start of the period that is billed."""

    due_date: datetime | None = None
    """Last date to pay by."""

    external_id: str | None = None
    """Id of the invoice in the connected system."""

    external_provider: str | None = None
    """Connected system that holds a copy of the invoice."""

    external_reference: str | None = None
    """Reference of the invoice in the connected system."""

    external_url: str | None = None
    """Web address of the invoice in the connected system."""

    invoicing_date: datetime | None = None
    """Date on which the invoice is due to be issued."""

    issue_date: datetime | None = None
    """Date that the invoice carries."""

    paid_date: datetime | None = None
    """Date on which it was paid in full."""

    purchase_order_number: str | None = None
    """Order number of the customer, quoted on the invoice."""


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
