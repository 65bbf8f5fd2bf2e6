# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
    "CheckCreditsResponse",
    "CreditAvailability",
    "CreditAvailabilityCreditType",
    "CreditCharge",
    "CreditReservation",
    "CreditScope",
    "CreditScopeLevel",
    "CreditTotals",
    "ReservationClose",
    "ReservationIdentity",
    "ReservationStatus",
    "TrackCreditsResponse",
]

CreditAvailabilityCreditType: TypeAlias = Open[Literal["monetary", "units"]]
"""Whether they stand for money or for units."""


CreditScopeLevel: TypeAlias = Open[Literal["account"]]
"""How wide the scope is."""


ReservationStatus: TypeAlias = Open[Literal["open", "capturing", "recovery_pending", "captured", "released", "expired"]]
"""Whether a reservation is open, is being settled, or has ended."""


class CheckCreditsResponse(Model, kw_only=True):
    """Whether credits suffice, and what is reserved."""

    allowed: bool
    """Whether the use may go ahead."""

    at_zero_action: str
    """What happens when no credits are left."""

    balances: "list[CreditAvailability]"
    """The credits that are there."""

    charges: "list[CreditCharge]"
    """What the events would use."""

    expires_at: datetime | None = None
    """When the reservation ends."""

    reservation_id: str
    """Alguna id of the reservation."""

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


class CreditReservation(Model, kw_only=True):
    """A reservation of credits, and what became of it."""

    block_amount: Decimal
    """Credits that were reserved at first."""

    closes: "list[ReservationClose]"
    """The times that events were settled against the reservation."""

    consumed: Decimal
    """Credits that were used of them."""

    expires_at: datetime | None = None
    """When the reservation ends."""

    identities: "list[ReservationIdentity]"
    """What the credits are reserved for."""

    open: bool
    """Whether events can still be charged to it."""

    remaining: Decimal
    """Credits that are left of it."""

    reservation_id: str
    """Alguna id of the reservation."""

    status: ReservationStatus


class CreditScope(Model, kw_only=True):
    """What credits can be used for."""

    filters: dict[str, Any] | None = None
    """Facts that an event must have."""

    level: CreditScopeLevel
    """How wide the scope is."""

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


class ReservationClose(Model, kw_only=True):
    """A settlement of events against a reservation."""

    capture_seq: int
    """Place in the order of settlements."""

    close_key: str
    """Key of the settlement."""

    closed: bool
    """Whether it ended the reservation."""

    covered: Decimal
    """Credits that were there for it."""

    used: Decimal
    """Credits that it took."""


class ReservationIdentity(Model, kw_only=True):
    """A kind of event that credits are reserved for."""

    event_name: str
    """Name of the events."""

    metric_id: str
    """Metric that counts them."""


class TrackCreditsResponse(Model, kw_only=True):
    """What was charged, and what is left of a reservation."""

    allowed: bool
    """Whether the use was within what is there."""

    at_zero_action: str | None = None
    """What happens when no credits are left."""

    balances: list[CreditAvailability]
    """The credits that are there afterwards."""

    charges: list[CreditCharge]
    """What the events used."""

    envelope_exceeded: bool | None = None
    """Whether more was used than was reserved."""

    events_accepted: int | None = None
    """How many events were taken."""

    events_priced: int | None = None
    """How many events had a price."""

    reservation_expired: bool | None = None
    """Whether the reservation was over."""

    reservation_expires_at: datetime | None = None
    """When the reservation ends."""

    reservation_id: str
    """Alguna id of the reservation."""

    reservation_open: bool
    """Whether the reservation is still open."""

    reservation_remaining: Decimal
    """What is left of the reservation."""

    totals: CreditTotals
