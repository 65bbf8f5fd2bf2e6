# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from .._overlay import Model
from ._shared import SubscriptionVersionItem

__all__ = ["QuotePhase", "QuotePhaseItemList", "QuotePhaseList"]


class QuotePhase(Model, kw_only=True):
    """A part of the term of a quote, with what it is worth."""

    acv: Decimal
    """Value of the contract for a year."""

    arr: Decimal
    """Recurring revenue of a year."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    id: str
    """Alguna id of the phase."""

    mrr: Decimal
    """Recurring revenue of a month."""

    quote_id: str
    """Quote that the phase belongs to."""

    sequence: int
    """Place of the phase among those of its quote."""

    description: str | None = None
    """What the phase is, for people."""

    end_date: datetime | None = None
    """When the phase ends."""

    plan_id: str | None = None
    """Plan that it was made from."""

    start_date: datetime | None = None
    """When the phase starts."""

    start_month_offset: int | None = None
    """Months from the start of the term to the start of the phase."""

    tcv: Decimal | None = None
    """Value of the contract over the whole term."""


class QuotePhaseItemList(Model, kw_only=True):
    """All items of a phase, each a product or a bundle with its price; the list is not paged."""

    data: list[SubscriptionVersionItem]
    """The items of a phase, each a product or a bundle with its price."""


class QuotePhaseList(Model, kw_only=True):
    """All phases of a quote; the list is not paged."""

    data: list[QuotePhase]
    """The phases of a quote."""
