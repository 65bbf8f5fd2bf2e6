# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import Currency

__all__ = ["Quote", "QuoteAnalytics", "QuoteDailyViews", "QuoteDealType", "QuoteList", "QuoteStatus", "QuoteViewer"]

QuoteDealType: TypeAlias = Open[Literal["NEW_BUSINESS", "RENEWAL"]]
"""Whether a quote is for a new contract or for one that goes on."""


QuoteStatus: TypeAlias = Open[
    Literal["DRAFT", "PUBLISHED", "PREPARING_SIGNATURE_REQUEST", "READY_TO_SIGN", "ACCEPTED", "EXECUTED"]
]
"""Where a quote stands in its life."""


class Quote(Model, kw_only=True):
    """An offer to a customer, which becomes a billing schedule when it is accepted and executed."""

    id: str
    """Sequence id of the quote."""

    created_by: str = field(name="createdBy")
    """User who made it."""

    customer_id: str | None = field(name="customerId", default=None)
    """Customer whom it is for."""

    quote_number: str = field(name="quoteNumber")
    """Number that people call it by."""

    title: str | None = None
    """Title of the document."""

    currency: Currency | None = None

    status: QuoteStatus

    deal_type: QuoteDealType | None = field(name="dealType", default=None)

    preliminary_billing_start_date: date_aliased | None = field(name="preliminaryBillingStartDate", default=None)
    """Day on which billing would begin, not yet binding."""

    expires_at: date_aliased | None = field(name="expiresAt", default=None)
    """Day on which it expires."""

    published_at: datetime | None = field(name="publishedAt", default=None)
    """When it was published."""

    accepted_at: datetime | None = field(name="acceptedAt", default=None)
    """When the customer accepted it."""

    executed_at: datetime | None = field(name="executedAt", default=None)
    """When it was put into force."""

    created_at: datetime = field(name="createdAt")
    """When the quote was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the quote last changed."""

    billing_schedule_id: str | None = field(name="billingScheduleId", default=None)
    """Billing schedule that came of it."""

    expiry_days: int | None = field(name="expiryDays", default=None)
    """Days from publication until it expires."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    is_expired: bool = field(name="isExpired")
    """Whether it can no longer be accepted."""


class QuoteAnalytics(Model, kw_only=True):
    """Who looked at a quote, and when."""

    total_views: int = field(name="totalViews")
    """Number of views."""

    unique_viewers: "list[QuoteViewer]" = field(name="uniqueViewers")
    """Each person who looked."""

    views_by_day: "list[QuoteDailyViews]" = field(name="viewsByDay")
    """Number of views on each day."""


class QuoteDailyViews(Model, kw_only=True):
    """Views of a quote on one day."""

    date: date_aliased
    """The day."""

    total_views: int = field(name="totalViews")
    """Number of views on it."""


class QuoteList(Model, kw_only=True):
    """One page of quotes."""

    items: list[Quote]
    """The quotes of this page."""

    pagination: Pagination


class QuoteViewer(Model, kw_only=True):
    """A person who looked at a quote."""

    visitor_identifier: str = field(name="visitorIdentifier")
    """Id of the visitor."""

    last_viewed_at: datetime = field(name="lastViewedAt")
    """When this person looked last."""

    login_type: str = field(name="loginType")
    """How this person got in."""

    email: str | None = None
    """E-mail address of this person, if known."""
