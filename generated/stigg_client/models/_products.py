# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination

__all__ = [
    "CancellationTime",
    "Product",
    "ProductList",
    "ProductResponse",
    "ProductSettings",
    "ProductSettingsSubscriptionEndSetup",
    "ProductSettingsSubscriptionStartSetup",
    "ProductStatus",
]

CancellationTime: TypeAlias = Open[Literal["END_OF_BILLING_PERIOD", "IMMEDIATE", "SPECIFIC_DATE"]]
"""When a cancelled subscription ends."""


ProductSettingsSubscriptionEndSetup: TypeAlias = Open[Literal["DOWNGRADE_TO_FREE", "CANCEL_SUBSCRIPTION"]]
"""What follows a subscription that ends."""


ProductSettingsSubscriptionStartSetup: TypeAlias = Open[Literal["PLAN_SELECTION", "TRIAL_PERIOD", "FREE_PLAN"]]
"""What a new customer begins with."""


ProductStatus: TypeAlias = Open[Literal["PUBLISHED", "ARCHIVED"]]
"""Whether a product is on offer or archived."""


class Product(Model, kw_only=True):
    """What plans and add-ons belong to."""

    id: str
    """The caller's id of the product."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    metadata: dict[str, str]
    """The caller's own notes."""

    multiple_subscriptions: bool = field(name="multipleSubscriptions")
    """Whether a customer may have several subscriptions to it at once."""

    status: ProductStatus
    """Whether it is on offer or archived."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    product_settings: "ProductSettings | None" = field(name="productSettings", default=None)
    """What happens when subscriptions begin and end."""


class ProductList(Model, kw_only=True):
    """One page of products."""

    data: list[Product]
    """The products."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class ProductResponse(Model, kw_only=True):
    """One product."""

    data: Product
    """The product."""


class ProductSettings(Model, kw_only=True):
    """What happens when subscriptions begin and end."""

    subscription_cancellation_time: CancellationTime = field(name="subscriptionCancellationTime")
    """When a cancelled subscription ends."""

    subscription_end_setup: ProductSettingsSubscriptionEndSetup = field(name="subscriptionEndSetup")
    """What follows a subscription that ends."""

    subscription_start_setup: ProductSettingsSubscriptionStartSetup = field(name="subscriptionStartSetup")
    """What a new customer begins with."""

    downgrade_plan_id: str | None = field(name="downgradePlanId", default=None)
    """Plan that follows a subscription that ends."""

    prorate_at_end_of_billing_period: bool | None = field(name="prorateAtEndOfBillingPeriod", default=None)
    """Whether the unused part of the period is credited."""

    subscription_start_plan_id: str | None = field(name="subscriptionStartPlanId", default=None)
    """Plan that a new customer begins with."""
