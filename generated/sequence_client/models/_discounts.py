# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import DiscountCalculationType, SeatDiscountType

__all__ = ["Discount", "DiscountList"]


class Discount(Model, kw_only=True):
    """What a billing schedule takes off its prices."""

    id: str
    """Sequence id of the discount."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str = field(name="billingScheduleId")
    """Schedule that gives it."""

    phase_id: str | None = field(name="phaseId", default=None)
    """Phase that gives it."""

    price_ids: list[str] = field(name="priceIds")
    """Prices that it applies to; all of the schedule when empty."""

    separate_line_item: bool = field(name="separateLineItem")
    """Whether it is shown on an invoice line of its own."""

    amount: Decimal
    """Percentage, or amount in the currency of the prices, as discountCalculationType says."""

    discount_calculation_type: DiscountCalculationType = field(name="discountCalculationType")

    message: str
    """Text for the invoice."""

    valid_from: date_aliased | None = field(name="validFrom", default=None)
    """Day from which it counts."""

    valid_to: date_aliased | None = field(name="validTo", default=None)
    """Day until which it counts."""

    created_at: datetime = field(name="createdAt")
    """When the discount was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the discount last changed."""

    seat_discount_type: SeatDiscountType = field(name="seatDiscountType")


class DiscountList(Model, kw_only=True):
    """One page of discounts."""

    items: list[Discount]
    """The discounts of this page."""

    pagination: Pagination
