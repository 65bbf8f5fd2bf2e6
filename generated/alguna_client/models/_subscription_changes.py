# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from .._overlay import Model
from ._shared import SubscriptionVersionStatus

__all__ = ["ChangedItem", "ChangesApplied", "SubscriptionChange", "SubscriptionChangePreview"]


class ChangedItem(Model, kw_only=True):
    """A product or a bundle that a change touches; a product inside a bundle has both."""

    bundle_id: str | None = None
    """The bundle."""

    product_id: str | None = None
    """The product."""


class ChangesApplied(Model, kw_only=True):
    """Products and bundles that a change touches."""

    added: list[ChangedItem]
    """What is added."""

    removed: list[ChangedItem]
    """What is removed."""

    updated: list[ChangedItem]
    """What is sold on other terms."""


class SubscriptionChange(Model, kw_only=True):
    """What a change did."""

    changes_applied: ChangesApplied

    is_new_version: bool
    """Whether the change made a version; otherwise it altered one."""

    source_version_id: str
    """Version that the change started from."""

    version_id: str
    """Version that holds the change."""

    version_status: SubscriptionVersionStatus

    effective_at: datetime | None = None
    """When it takes effect."""

    end_date: datetime | None = None
    """When the version ceases to be in force."""


class SubscriptionChangePreview(Model, kw_only=True):
    """What a change would do."""

    changes_applied: ChangesApplied

    source_version_id: str
    """Version that the change would start from."""

    effective_at: datetime | None = None
    """When it would take effect."""
