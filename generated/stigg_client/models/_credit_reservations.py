# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._shared import ReservationStatus

__all__ = [
    "CreditReservationRelease",
    "CreditReservationReleaseResponse",
    "ReleasedReservation",
    "ReservationCreditBalance",
]


class CreditReservationRelease(Model, kw_only=True):
    """A reservation that ended, and the wallet after it."""

    credit: "ReservationCreditBalance | None"
    """The wallet after it."""

    reservation: "ReleasedReservation"
    """The reservation."""


class CreditReservationReleaseResponse(Model, kw_only=True):
    """The response to the end of a reservation."""

    data: CreditReservationRelease
    """The reservation and the wallet."""


class ReleasedReservation(Model, kw_only=True):
    """A reservation that ended."""

    id: str
    """The caller's id of the reservation."""

    amount: Decimal
    """Credits that were held back."""

    consumed_amount: Decimal | None = field(name="consumedAmount")
    """Credits that were used after all."""

    expires_at: datetime = field(name="expiresAt")
    """When the credits would have been free again."""

    status: ReservationStatus
    """Whether the credits are still held back."""


class ReservationCreditBalance(Model, kw_only=True):
    """What a wallet holds after a reservation ended."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """
