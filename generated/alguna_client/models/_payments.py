# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import PaymentStatus

__all__ = ["Payment", "PaymentAllocation", "PaymentAllocationStatus", "PaymentList"]

PaymentAllocationStatus: TypeAlias = Open[Literal["pending", "completed", "failed", "voided"]]
"""How far the payment of an invoice has come."""


class Payment(Model, kw_only=True):
    """An attempt to collect money from a customer; amounts are in its currency."""

    allocations: "list[PaymentAllocation]"
    """Invoices that the payment pays, and how much of each."""

    amount: Decimal
    """Amount to collect."""

    created_at: datetime
    """When the payment was created."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    customer_id: str
    """Customer who pays."""

    id: str
    """Alguna id of the payment."""

    status: PaymentStatus
    """Unsure: an example on a page has succeeded, which the official package does not know."""

    updated_at: datetime
    """When the payment last changed."""

    amount_received: Decimal | None = None
    """Amount that came in."""

    amount_refunded: Decimal | None = None
    """Amount that was paid back."""

    external_id: str | None = None
    """Id of the payment at the payment processor."""

    external_url: str | None = None
    """Web address of the payment at the payment processor."""

    failed_at: datetime | None = None
    """When it failed."""

    invoice_id: str | None = None
    """Invoice that is paid."""

    paid_at: datetime | None = None
    """When the money came in."""


class PaymentAllocation(Model, kw_only=True):
    """The part of a payment that pays an invoice."""

    amount: Decimal
    """How much of the payment, in its currency."""

    invoice_id: str
    """The invoice."""

    reversed: bool
    """Whether it was taken back."""

    status: PaymentAllocationStatus


class PaymentList(Model, kw_only=True):
    """One page of payments."""

    data: list[Payment]
    """The payments of this page."""

    pagination: Pagination
