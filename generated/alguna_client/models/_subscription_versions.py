# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from .._overlay import Model
from ._shared import Entitlement, SubscriptionVersionItem, SubscriptionVersionStatus

__all__ = ["SubscriptionVersion", "SubscriptionVersionList", "SubscriptionVersionSummary"]


class SubscriptionVersion(Model, kw_only=True):
    """What a subscription sells from a moment on."""

    created_at: datetime
    """When the version was created."""

    id: str
    """Alguna id of the version, with the prefix subv_."""

    status: SubscriptionVersionStatus

    subscription_id: str
    """The subscription."""

    updated_at: datetime
    """When the version last changed."""

    description: str | None = None
    """What changes, for people."""

    effective_at: datetime | None = None
    """When it takes effect, under another name.

    Unsure: named by a guide; the official package has start_date.
    """

    end_date: datetime | None = None
    """When it ceases to be in force."""

    plan_id: str | None = None
    """Plan that it was made from."""

    start_date: datetime | None = None
    """When it takes effect."""

    entitlements: list[Entitlement]
    """What the subscriber may use."""

    items: list[SubscriptionVersionItem]
    """What is sold, each product or bundle with its price."""


class SubscriptionVersionList(Model, kw_only=True):
    """All versions of a subscription, without what they sell; the list is not paged."""

    data: "list[SubscriptionVersionSummary]"
    """The versions."""


class SubscriptionVersionSummary(Model, kw_only=True):
    """A version in a list, without its items and entitlements."""

    created_at: datetime
    """When the version was created."""

    id: str
    """Alguna id of the version, with the prefix subv_."""

    status: SubscriptionVersionStatus

    subscription_id: str
    """The subscription."""

    updated_at: datetime
    """When the version last changed."""

    description: str | None = None
    """What changes, for people."""

    effective_at: datetime | None = None
    """When it takes effect, under another name.

    Unsure: named by a guide; the official package has start_date.
    """

    end_date: datetime | None = None
    """When it ceases to be in force."""

    plan_id: str | None = None
    """Plan that it was made from."""

    start_date: datetime | None = None
    """When it takes effect."""
