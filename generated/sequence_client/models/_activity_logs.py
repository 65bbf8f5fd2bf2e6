# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Any

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = [
    "ActivityLog",
    "ActivityLogActor",
    "ActivityLogItem",
    "ActivityLogList",
    "ActivityLogObject",
    "ActivityLogTarget",
]


class ActivityLog(Model, kw_only=True):
    """Something that happened in an account, with all that it changed."""

    id: str
    """Sequence id of the log."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    activity_type: str = field(name="activityType")
    """Kind of activity; its values are not documented."""

    api_version: str | None = field(name="apiVersion", default=None)
    """API version in use."""

    origin: str
    """Where it came from; its values are not documented."""

    trace_id: str | None = field(name="traceId", default=None)
    """Id to name when you ask the provider about it."""

    created_at: datetime = field(name="createdAt")
    """When the log was created."""

    activity_log_items: "list[ActivityLogItem]" = field(name="activityLogItems")
    """The single changes."""


class ActivityLogActor(Model, kw_only=True):
    """Who made a change."""

    id: str
    """Sequence id of the actor."""

    entity_type: str = field(name="entityType")
    """Kind of actor."""

    entity_id: str | None = field(name="entityId", default=None)
    """The user or other object behind the actor."""

    email: str | None = None
    """E-mail address of a user."""


class ActivityLogItem(Model, kw_only=True):
    """One change: who did what to which object."""

    id: str
    """Sequence id of the item."""

    activity_log_id: str = field(name="activityLogId")
    """Activity that it is part of."""

    verb: str
    """What was done."""

    name: str
    """Name of the change."""

    summary: str
    """The change in a sentence."""

    reason: str | None = None
    """Why it was made."""

    metadata: list[Any] | None = None
    """Facts that are kept for the caller.

    Unsure: what the items are is not declared, and the example is empty.
    """

    activity_log_actor: ActivityLogActor = field(name="activityLogActor")
    """Who did it."""

    activity_log_object: "ActivityLogObject" = field(name="activityLogObject")
    """What it was done to."""

    activity_log_target: "ActivityLogTarget | None" = field(name="activityLogTarget", default=None)
    """What else it concerned."""


class ActivityLogList(Model, kw_only=True):
    """One page of activity logs."""

    items: list[ActivityLog]
    """The activity logs of this page."""

    pagination: Pagination


class ActivityLogObject(Model, kw_only=True):
    """What a change was made to."""

    id: str
    """Sequence id of the object."""

    entity_type: str = field(name="entityType")
    """Kind of object."""

    entity_id: str | None = field(name="entityId", default=None)
    """The object itself."""


class ActivityLogTarget(Model, kw_only=True):
    """What else a change concerned."""

    id: str
    """Sequence id of the target."""

    entity_type: str = field(name="entityType")
    """Kind of object."""

    entity_id: str | None = field(name="entityId", default=None)
    """The object itself."""
