# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["CustomerSeatBalances", "SeatBalance", "SeatBalanceList"]


class CustomerSeatBalances(Model, kw_only=True):
    """The seats of one customer."""

    id: str
    """Sequence id of the customer."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    legal_name: str = field(name="legalName")
    """Registered name of the customer."""

    customer_aliases: list[str] = field(name="customerAliases")
    """Aliases of the customer."""

    total: int
    """Number of seats over all kinds."""

    change_timestamp: datetime = field(name="changeTimestamp")
    """When that number last changed."""

    balances: "list[SeatBalance]"
    """Number of seats of each kind."""


class SeatBalance(Model, kw_only=True):
    """The number of seats of one kind."""

    seat_type: str = field(name="seatType")
    """Kind of seat, as its seat metric names it."""

    total: int
    """Number of seats."""

    change_timestamp: datetime = field(name="changeTimestamp")
    """When that number last changed."""


class SeatBalanceList(Model, kw_only=True):
    """The seats of customers."""

    items: list[CustomerSeatBalances]
    """The customers."""

    pagination: Pagination
