# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Any

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["UsageEvent", "UsageEventList"]


class UsageEvent(Model, kw_only=True):
    """A recorded usage event."""

    id: str
    """Sequence id of the event."""

    customer_event_id: str = field(name="customerEventId")
    """Your own id of the event; a later event with the same id replaces this one."""

    customer_alias: str = field(name="customerAlias")
    """Customer who used it, by id or any alias."""

    event_type: str = field(name="eventType")
    """Name that metrics select events by."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    event_timestamp: datetime = field(name="eventTimestamp")
    """When it was used."""

    event_properties: dict[str, Any] = field(name="eventProperties")
    """Facts that metrics filter on and add up, by key."""


class UsageEventList(Model, kw_only=True):
    """One page of usage events."""

    items: list[UsageEvent]
    """The usage events of this page."""

    pagination: Pagination
