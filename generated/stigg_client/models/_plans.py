# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import Budget, EntitlementRef, PackageStatus, PricingType, TrialEndBehavior

__all__ = ["DefaultTrialConfig", "DefaultTrialConfigUnits", "Plan", "PlanList", "PlanResponse"]

DefaultTrialConfigUnits: TypeAlias = Open[Literal["DAY", "MONTH"]]
"""Unit of the duration."""


class DefaultTrialConfig(Model, kw_only=True):
    """Trial that subscriptions to a plan begin with."""

    duration: int
    """How many units it lasts."""

    units: DefaultTrialConfigUnits
    """Unit of the duration."""

    budget: Budget | None = None
    """Spending to allow during the trial."""

    trial_end_behavior: TrialEndBehavior | None = field(name="trialEndBehavior", default=None)
    """What happens when it ends."""


class Plan(Model, kw_only=True):
    """What a customer can subscribe to."""

    id: str
    """The caller's id of the plan."""

    billing_id: str | None = field(name="billingId")
    """Id of the plan in the billing provider."""

    compatible_addon_ids: list[str] | None = field(name="compatibleAddonIds")
    """Add-ons that may be taken with it."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    default_trial_config: DefaultTrialConfig | None = field(name="defaultTrialConfig")
    """Trial that its subscriptions begin with; null if none."""

    description: str | None
    """What it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    entitlements: list[EntitlementRef]
    """What it entitles to."""

    is_latest: bool | None = field(name="isLatest")
    """Whether this is its newest version."""

    metadata: dict[str, str]
    """The caller's own notes."""

    parent_plan_id: str | None = field(name="parentPlanId")
    """Plan whose entitlements it inherits."""

    pricing_type: PricingType | None = field(name="pricingType")
    """Whether it is free, paid, or priced by agreement; null if not set yet."""

    product_id: str = field(name="productId")
    """Product that it belongs to."""

    status: PackageStatus
    """Whether it is a draft, on offer, or archived."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    version_number: int = field(name="versionNumber")
    """Number of this version."""


class PlanList(Model, kw_only=True):
    """One page of plans."""

    data: list[Plan]
    """The plans."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class PlanResponse(Model, kw_only=True):
    """One plan."""

    data: Plan
    """The plan."""
