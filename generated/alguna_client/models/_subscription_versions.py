# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from datetime import datetime

from .._overlay import Model
from ._shared import Entitlement, SubscriptionVersionItem, SubscriptionVersionStatus

__all__ = ["SubscriptionVersion", "SubscriptionVersionList"]


class SubscriptionVersion(Model, kw_only=True):
    """What a subscription sells from a moment on."""

    created_at: datetime
    """When the version was created."""

    entitlements: list[Entitlement]
    """What the subscriber may use."""

    id: str
    """Alguna id of the version, with the prefix subv_."""

    items: list[SubscriptionVersionItem]
    """What is sold, each product or bundle with its price."""

    status: SubscriptionVersionStatus | None = None

    effective_at: datetime | None = None
    """When it takes effect.

    Unsure: named by a guide.
    """

    subscription_id: str | None = None
    """The subscription.

    Unsure: a third-party connector relies on it.
    """


class SubscriptionVersionList(Model, kw_only=True):
    """All versions of a subscription; the list is not paged."""

    data: list[SubscriptionVersion]
    """The versions."""
