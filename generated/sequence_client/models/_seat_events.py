# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["SeatEvent", "SeatEventList"]


class SeatEvent(Model, kw_only=True):
    """The number of seats a customer has, from a moment on."""

    id: str
    """Sequence id of the event."""

    customer_event_id: str = field(name="customerEventId")
    """Your own id of the event; a later event with the same id replaces this one."""

    customer_alias: str = field(name="customerAlias")
    """Customer who has the seats, by id or any alias."""

    seat_type: str = field(name="seatType")
    """Kind of seat, as its seat metric names it."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    event_timestamp: datetime = field(name="eventTimestamp")
    """Moment from which the number holds."""

    total: int
    """Number of seats in all; not a difference."""


class SeatEventList(Model, kw_only=True):
    """One page of seat events."""

    items: list[SeatEvent]
    """The seat events of this page."""

    pagination: Pagination
