# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from .._overlay import Model
from ._common import Pagination
from ._shared import RefundStatus

__all__ = ["Refund", "RefundList"]


class Refund(Model, kw_only=True):
    """Money that is paid back to a customer."""

    amount: Decimal
    """Amount to pay back."""

    created_at: datetime
    """When the refund was created."""

    currency: str
    """ISO 4217 code of the currency of the amount."""

    customer_id: str
    """Customer who gets it."""

    id: str
    """Alguna id of the refund, with the prefix re_."""

    payment_id: str
    """Payment that is paid back."""

    status: RefundStatus

    updated_at: datetime
    """When the refund last changed."""

    external_id: str | None = None
    """Id of the refund at the payment processor."""

    external_url: str | None = None
    """Web address of the refund at the payment processor."""

    failure_reason: str | None = None
    """Why it failed."""

    processor_id: str | None = None
    """Payment processor that makes it."""

    reason: str | None = None
    """Why it is paid back."""


class RefundList(Model, kw_only=True):
    """One page of refunds."""

    data: list[Refund]
    """The refunds of this page."""

    pagination: Pagination
