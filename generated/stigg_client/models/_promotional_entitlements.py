# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import ResetPeriod, ResetPeriodConfiguration

__all__ = [
    "PromotionalEntitlement",
    "PromotionalEntitlementList",
    "PromotionalEntitlementListResponse",
    "PromotionalEntitlementResponse",
    "PromotionalEntitlementStatus",
    "PromotionalPeriod",
]

PromotionalEntitlementStatus: TypeAlias = Open[Literal["Active", "Expired", "Paused"]]
"""Whether a promotional entitlement still counts."""


PromotionalPeriod: TypeAlias = Open[Literal["1 week", "1 month", "6 month", "1 year", "lifetime", "custom"]]
"""How long a promotional entitlement lasts."""


class PromotionalEntitlement(Model, kw_only=True):
    """A feature given to one customer outside of any plan."""

    id: str
    """Id of the grant."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it was given for."""

    end_date: datetime | None = field(name="endDate")
    """When it ends; null if never."""

    enum_values: list[str] | None = field(name="enumValues")
    """Values granted of a feature that is chosen from values."""

    environment_id: str = field(name="environmentId")
    """Environment that it belongs to."""

    feature_group_ids: list[str] | None = field(name="featureGroupIds")
    """Groups of features that it came with."""

    feature_id: str = field(name="featureId")
    """The feature."""

    has_soft_limit: bool | None = field(name="hasSoftLimit")
    """Whether usage may go on past the limit."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage")
    """Whether usage has no limit."""

    is_visible: bool = field(name="isVisible")
    """Whether the customer sees it."""

    period: PromotionalPeriod
    """How long it lasts."""

    reset_period: ResetPeriod | None = field(name="resetPeriod")
    """How often usage starts again from zero; null if never."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration")
    """What the reset period is counted from."""

    start_date: datetime = field(name="startDate")
    """When it began."""

    status: PromotionalEntitlementStatus
    """Whether it still counts."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null where no limit applies."""


class PromotionalEntitlementList(Model, kw_only=True):
    """One page of promotional entitlements."""

    data: list[PromotionalEntitlement]
    """The promotional entitlements."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class PromotionalEntitlementListResponse(Model, kw_only=True):
    """Several promotional entitlements."""

    data: list[PromotionalEntitlement]
    """The promotional entitlements."""


class PromotionalEntitlementResponse(Model, kw_only=True):
    """One promotional entitlement."""

    data: PromotionalEntitlement
    """The promotional entitlement."""
