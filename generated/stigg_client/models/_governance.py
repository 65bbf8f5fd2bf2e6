# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from msgspec import field

from .._overlay import Model

__all__ = ["ForwardPagination", "GovernanceNode", "GovernanceNodePage"]


class ForwardPagination(Model, kw_only=True):
    """Cursor of a list that can only be read forwards."""

    next: str | None
    """Cursor of the next page; null on the last page."""


class GovernanceNode(Model, kw_only=True):
    """One limit of one governed entity, and its usage."""

    cadence: str | None
    """How often usage starts again from zero, as an ISO 8601 duration such as P1M."""

    current_usage: Decimal | None = field(name="currentUsage")
    """How much was used in this period."""

    display_name: str | None = field(name="displayName")
    """Name of the entity for people."""

    entity_id: str = field(name="entityId")
    """The entity."""

    entity_type_id: str = field(name="entityTypeId")
    """Kind of the entity."""

    parent_id: str | None = field(name="parentId")
    """Entity above it; null at the top."""

    scope_entity_ids: list[str] = field(name="scopeEntityIds")
    """Entities that the limit is narrowed to."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null if there is no limit."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd")
    """End of the current period."""

    usage_period_start: datetime | None = field(name="usagePeriodStart")
    """Start of the current period."""

    utilization: Decimal | None
    """Usage as a share of the limit; null without a limit."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency, where credits are governed."""

    feature_id: str | None = field(name="featureId", default=None)
    """Feature, where a feature is governed."""


class GovernanceNodePage(Model, kw_only=True):
    """One page of governed nodes."""

    data: list[GovernanceNode]
    """The nodes."""

    pagination: ForwardPagination
    """Cursors of the neighbouring pages."""
