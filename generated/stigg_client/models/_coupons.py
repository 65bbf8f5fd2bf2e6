# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import Money

__all__ = ["Coupon", "CouponList", "CouponResponse", "CouponSource", "CouponStatus", "CouponType"]

CouponSource: TypeAlias = Open[Literal["STIGG", "STIGG_ADHOC", "STRIPE"]]
"""Where it was made."""


CouponStatus: TypeAlias = Open[Literal["ACTIVE", "ARCHIVED"]]
"""Whether a coupon can still be given."""


CouponType: TypeAlias = Open[Literal["FIXED", "PERCENTAGE"]]
"""Whether a coupon takes off fixed amounts or percent."""


class Coupon(Model, kw_only=True):
    """A reduction that customers and subscriptions can be given."""

    id: str
    """The caller's id of the coupon."""

    amounts_off: list[Money] | None = field(name="amountsOff")
    """Fixed reductions, one for each currency; null for a reduction in percent."""

    billing_id: str | None = field(name="billingId")
    """Id of the coupon in the billing provider."""

    billing_link_url: str | None = field(name="billingLinkUrl")
    """Page of the coupon in the billing provider."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is for."""

    duration_in_months: int | None = field(name="durationInMonths")
    """How many months it lasts; null if months do not limit it."""

    metadata: dict[str, str] | None
    """The caller's own notes."""

    name: str
    """Name of the coupon."""

    percent_off: Decimal | None = field(name="percentOff")
    """Reduction in percent; null for a fixed reduction.

    Unsure: the package says a whole number here, but any number in requests.
    """

    source: CouponSource | None
    """Where it was made."""

    status: CouponStatus
    """Whether it can still be given."""

    type: CouponType
    """Whether it takes off fixed amounts or percent."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class CouponList(Model, kw_only=True):
    """One page of coupons."""

    data: list[Coupon]
    """The coupons."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CouponResponse(Model, kw_only=True):
    """One coupon."""

    data: Coupon
    """The coupon."""
