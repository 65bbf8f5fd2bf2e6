# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["SeatMetric", "SeatMetricList"]


class SeatMetric(Model, kw_only=True):
    """A kind of seat that prices can be based on."""

    id: str
    """Sequence id of the metric."""

    seat_type: str = field(name="seatType")
    """Name that seat events give; never changes."""

    created_by: str | None = field(name="createdBy", default=None)
    """User who made it."""

    label: str
    """Name for people."""

    description: str | None = None
    """What the seats are."""

    created_at: datetime = field(name="createdAt")
    """When the metric was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the metric last changed."""


class SeatMetricList(Model, kw_only=True):
    """One page of seat metrics."""

    items: list[SeatMetric]
    """The seat metrics of this page."""

    pagination: Pagination
