# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
    "CheckCreditsResponse",
    "CreditAvailability",
    "CreditAvailabilityCreditType",
    "CreditCharge",
    "CreditScope",
    "CreditTotals",
    "TrackCreditsResponse",
]

CreditAvailabilityCreditType: TypeAlias = Open[Literal["monetary", "units"]]
"""Whether they stand for money or for units."""


class CheckCreditsResponse(Model, kw_only=True):
    """Whether credits suffice, and what is held."""

    allowed: bool
    """Whether the use may go ahead."""

    at_zero_action: str
    """What happens when no credits are left."""

    balances: "list[CreditAvailability]"
    """The credits that are there."""

    charges: "list[CreditCharge]"
    """What the events would use."""

    expires_at: datetime | None = None
    """When the hold ends."""

    reservation_id: str
    """Alguna id of the hold."""

    totals: "CreditTotals"


class CreditAvailability(Model, kw_only=True):
    """Credits of one kind that are there to be used."""

    available: Decimal
    """How many."""

    credit_type: CreditAvailabilityCreditType
    """Whether they stand for money or for units."""

    filtered: bool
    """Whether they are for some use only."""

    ledger_id: str | None = None
    """Alguna id of the ledger that holds them."""

    metric_ids: list[str]
    """Metrics that they can be used for."""

    scope: "CreditScope | None" = None


class CreditCharge(Model, kw_only=True):
    """What events of one metric use of one ledger."""

    covered: Decimal
    """Credits that were there for it."""

    credits: Decimal
    """Credits that it takes."""

    ledger_id: str
    """Alguna id of the ledger."""

    metric_id: str
    """Alguna id of the metric."""

    overflow: Decimal
    """Credits that were lacking."""

    quantity: Decimal
    """What the metric counted."""

    uncovered_quantity: Decimal
    """The part of the quantity for which credits were lacking."""


class CreditScope(Model, kw_only=True):
    """What credits can be used for."""

    filters: dict[str, Any] | None = None
    """Facts that an event must have."""

    level: str
    """How wide the scope is, for example account."""

    subscription_id: str | None = None
    """Subscription that they belong to."""


class CreditTotals(Model, kw_only=True):
    """Sums over all charges."""

    covered: Decimal
    """Credits that were there."""

    overflow: Decimal
    """Credits that were lacking."""

    uncovered_metric_quantity: Decimal
    """What was counted and had no credits."""

    used: Decimal
    """Credits that were used."""


class TrackCreditsResponse(Model, kw_only=True):
    """What was charged, and what is left of a hold."""

    allowed: bool
    """Whether the use was within what is there."""

    at_zero_action: str | None = None
    """What happens when no credits are left."""

    balances: list[CreditAvailability]
    """The credits that are there afterwards."""

    charges: list[CreditCharge]
    """What the events used."""

    envelope_exceeded: bool | None = None
    """Whether more was used than was held."""

    events_accepted: int | None = None
    """How many events were taken."""

    events_priced: int | None = None
    """How many events had a price."""

    reservation_expired: bool | None = None
    """Whether the hold was over."""

    reservation_expires_at: datetime | None = None
    """When the hold ends."""

    reservation_id: str
    """Alguna id of the hold."""

    reservation_open: bool
    """Whether the hold is still there."""

    reservation_remaining: Decimal
    """What is left of the hold."""

    totals: CreditTotals
