# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open, OpenUnion
from ._shared import CreditGrantCost, CurrencyUnits, ResetPeriodConfiguration

__all__ = [
    "AddonCreatedEvent",
    "AddonDeletedEvent",
    "AddonUpdatedNewVersionPublishedEvent",
    "AutomaticRechargeConfigurationChangedEvent",
    "AutomaticRechargeOperationAttemptedEvent",
    "BillingMonthEndsSoonEvent",
    "CouponArchivedEvent",
    "CouponCreatedEvent",
    "CouponUpdatedEvent",
    "CreditBalanceDepletedEvent",
    "CreditBalanceDepletedEventAlias",
    "CreditBalanceLowEvent",
    "CreditBalanceLowEventAlias",
    "CreditGrantBalanceLowEvent",
    "CreditGrantBalanceLowEventGrantType",
    "CreditGrantCreatedEvent",
    "CreditGrantCreatedEventAlias",
    "CreditGrantCreatedEventAliasGrantType",
    "CreditGrantCreatedEventGrantType",
    "CreditGrantDepletedEvent",
    "CreditGrantDepletedEventGrantType",
    "CreditGrantExpiredEvent",
    "CreditGrantExpiredEventGrantType",
    "CreditGrantUpdatedEvent",
    "CreditGrantUpdatedEventAlias",
    "CreditGrantUpdatedEventAliasGrantType",
    "CreditGrantUpdatedEventGrantType",
    "CreditsAutomaticRechargeLimitExceededEvent",
    "CreditsAutomaticRechargeLimitExceededEventThreshold",
    "CustomerCreatedEvent",
    "CustomerDeletedEvent",
    "CustomerPaymentFailedEvent",
    "CustomerUpdatedEvent",
    "EntitlementUsageExceededEvent",
    "EntitlementsUpdatedEvent",
    "EventCreditBalance",
    "EventCreditCurrency",
    "EventCustomer",
    "EventEntitlement",
    "EventFeature",
    "EventPrice",
    "EventResource",
    "FeatureCreatedEvent",
    "FeatureDeletedEvent",
    "FeatureUpdatedEvent",
    "PaymentMethodAttachedEvent",
    "PaymentMethodDetachedEvent",
    "PlanCreatedEvent",
    "PlanDeletedEvent",
    "PlanUpdatedEvent",
    "PlanUpdatedNewVersionPublishedEvent",
    "ProductCreatedEvent",
    "PromotionalEntitlementEndsSoonEvent",
    "PromotionalEntitlementExpiredEvent",
    "PromotionalEntitlementExpiredEventAlias",
    "PromotionalEntitlementGrantedEvent",
    "PromotionalEntitlementGrantedEventAlias",
    "PromotionalEntitlementRevokedEvent",
    "PromotionalEntitlementUpdatedEvent",
    "PromotionalEntitlementUpdatedEventAlias",
    "SubscriptionCanceledEvent",
    "SubscriptionCreatedEvent",
    "SubscriptionCreationFailedEvent",
    "SubscriptionExpiredNonRecurringEvent",
    "SubscriptionSpendLimitExceededEvent",
    "SubscriptionUpdatedEvent",
    "ThirdPartySyncFailedEvent",
    "TrialConvertedEvent",
    "TrialConvertedEventAlias",
    "TrialEndsSoonEvent",
    "TrialEndsSoonEventAlias",
    "TrialExpiredEvent",
    "TrialExpiredEventAlias",
    "TrialStartedEvent",
    "WebhookEvent",
]

CreditGrantBalanceLowEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantCreatedEventAliasGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantCreatedEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantDepletedEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantExpiredEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantUpdatedEventAliasGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantUpdatedEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditsAutomaticRechargeLimitExceededEventThreshold: TypeAlias = Open[Literal[80, 90, 100]]
"""Threshold that was passed, in percent."""


class AddonCreatedEvent(Model, kw_only=True, tag_field="type", tag="addon.created"):
    """An add-on was published for the first time."""

    type: ClassVar[Literal["addon.created"]] = "addon.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the add-on."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    status: str | None = None
    """Whether it is on offer."""

    package_entitlements: "list[EventEntitlement] | None" = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: "list[EventPrice] | None" = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class AddonDeletedEvent(Model, kw_only=True, tag_field="type", tag="addon.deleted"):
    """An add-on was archived."""

    type: ClassVar[Literal["addon.deleted"]] = "addon.deleted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the add-on."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    status: str | None = None
    """Whether it is on offer."""

    package_entitlements: "list[EventEntitlement] | None" = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: "list[EventPrice] | None" = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class AddonUpdatedNewVersionPublishedEvent(
    Model, kw_only=True, tag_field="type", tag="addon.updated_new_version_published"
):
    """A new version of an add-on was published."""

    type: ClassVar[Literal["addon.updated_new_version_published"]] = "addon.updated_new_version_published"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the add-on."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    status: str | None = None
    """Whether it is on offer."""

    package_entitlements: "list[EventEntitlement] | None" = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: "list[EventPrice] | None" = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class AutomaticRechargeConfigurationChangedEvent(
    Model, kw_only=True, tag_field="type", tag="automatic_recharge.configuration.changed"
):
    """Automatic recharge was switched on or off."""

    type: ClassVar[Literal["automatic_recharge.configuration.changed"]] = "automatic_recharge.configuration.changed"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class AutomaticRechargeOperationAttemptedEvent(
    Model, kw_only=True, tag_field="type", tag="automatic_recharge.operation.attempted"
):
    """A wallet was recharged by itself, or could not be."""

    type: ClassVar[Literal["automatic_recharge.operation.attempted"]] = "automatic_recharge.operation.attempted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class BillingMonthEndsSoonEvent(Model, kw_only=True, tag_field="type", tag="billing.month_ends_soon"):
    """The billing month of a subscription ends within an hour."""

    type: ClassVar[Literal["billing.month_ends_soon"]] = "billing.month_ends_soon"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class CouponArchivedEvent(Model, kw_only=True, tag_field="type", tag="coupon.archived"):
    """A coupon was archived."""

    type: ClassVar[Literal["coupon.archived"]] = "coupon.archived"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """Id of the coupon."""

    name: str | None = None
    """Name of the coupon."""

    description: str | None = None
    """What it is for."""

    coupon_type: str | None = field(name="couponType", default=None)
    """Whether it takes off fixed amounts or percent."""

    status: str | None = None
    """Whether it can still be given."""

    discount_value: Decimal | None = field(name="discountValue", default=None)
    """How much it takes off, in percent or as an amount."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it was made."""

    updated_at: datetime | None = field(name="updatedAt", default=None)
    """When it last changed."""


class CouponCreatedEvent(Model, kw_only=True, tag_field="type", tag="coupon.created"):
    """A coupon was created."""

    type: ClassVar[Literal["coupon.created"]] = "coupon.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """Id of the coupon."""

    name: str | None = None
    """Name of the coupon."""

    description: str | None = None
    """What it is for."""

    coupon_type: str | None = field(name="couponType", default=None)
    """Whether it takes off fixed amounts or percent."""

    status: str | None = None
    """Whether it can still be given."""

    discount_value: Decimal | None = field(name="discountValue", default=None)
    """How much it takes off, in percent or as an amount."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it was made."""

    updated_at: datetime | None = field(name="updatedAt", default=None)
    """When it last changed."""


class CouponUpdatedEvent(Model, kw_only=True, tag_field="type", tag="coupon.updated"):
    """A coupon changed."""

    type: ClassVar[Literal["coupon.updated"]] = "coupon.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """Id of the coupon."""

    name: str | None = None
    """Name of the coupon."""

    description: str | None = None
    """What it is for."""

    coupon_type: str | None = field(name="couponType", default=None)
    """Whether it takes off fixed amounts or percent."""

    status: str | None = None
    """Whether it can still be given."""

    discount_value: Decimal | None = field(name="discountValue", default=None)
    """How much it takes off, in percent or as an amount."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it was made."""

    updated_at: datetime | None = field(name="updatedAt", default=None)
    """When it last changed."""


class CreditBalanceDepletedEvent(Model, kw_only=True, tag_field="type", tag="credit.balance.depleted"):
    """The credits of a wallet are used up."""

    type: ClassVar[Literal["credit.balance.depleted"]] = "credit.balance.depleted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    customer: "EventCustomer | None" = None
    """Customer whose wallet it is."""

    credit_currency: "EventCreditCurrency | None" = field(name="creditCurrency", default=None)
    """Credit currency of the wallet."""

    total_granted: Decimal | None = field(name="totalGranted", default=None)
    """Credits granted in all."""

    remaining_balance: Decimal | None = field(name="remainingBalance", default=None)
    """Credits that are left."""

    remaining_balance_percentage: Decimal | None = field(name="remainingBalancePercentage", default=None)
    """Credits that are left, in percent of those granted."""

    threshold_percentage: Decimal | None = field(name="thresholdPercentage", default=None)
    """Threshold that was passed, in percent."""

    consumed_percentage: Decimal | None = field(name="consumedPercentage", default=None)
    """Credits used up, in percent of those granted."""

    event_id: str | None = field(name="eventId", default=None)
    """Id of the event that caused it."""


class CreditBalanceDepletedEventAlias(Model, kw_only=True, tag_field="type", tag="credit_balance.depleted"):
    """The credits of a wallet are used up."""

    type: ClassVar[Literal["credit_balance.depleted"]] = "credit_balance.depleted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    customer: "EventCustomer | None" = None
    """Customer whose wallet it is."""

    credit_currency: "EventCreditCurrency | None" = field(name="creditCurrency", default=None)
    """Credit currency of the wallet."""

    total_granted: Decimal | None = field(name="totalGranted", default=None)
    """Credits granted in all."""

    remaining_balance: Decimal | None = field(name="remainingBalance", default=None)
    """Credits that are left."""

    remaining_balance_percentage: Decimal | None = field(name="remainingBalancePercentage", default=None)
    """Credits that are left, in percent of those granted."""

    threshold_percentage: Decimal | None = field(name="thresholdPercentage", default=None)
    """Threshold that was passed, in percent."""

    consumed_percentage: Decimal | None = field(name="consumedPercentage", default=None)
    """Credits used up, in percent of those granted."""

    event_id: str | None = field(name="eventId", default=None)
    """Id of the event that caused it."""


class CreditBalanceLowEvent(Model, kw_only=True, tag_field="type", tag="credit.balance.low"):
    """The credits of a wallet passed a threshold."""

    type: ClassVar[Literal["credit.balance.low"]] = "credit.balance.low"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    customer: "EventCustomer | None" = None
    """Customer whose wallet it is."""

    credit_currency: "EventCreditCurrency | None" = field(name="creditCurrency", default=None)
    """Credit currency of the wallet."""

    total_granted: Decimal | None = field(name="totalGranted", default=None)
    """Credits granted in all."""

    remaining_balance: Decimal | None = field(name="remainingBalance", default=None)
    """Credits that are left."""

    remaining_balance_percentage: Decimal | None = field(name="remainingBalancePercentage", default=None)
    """Credits that are left, in percent of those granted."""

    threshold_percentage: Decimal | None = field(name="thresholdPercentage", default=None)
    """Threshold that was passed, in percent."""

    consumed_percentage: Decimal | None = field(name="consumedPercentage", default=None)
    """Credits used up, in percent of those granted."""

    event_id: str | None = field(name="eventId", default=None)
    """Id of the event that caused it."""


class CreditBalanceLowEventAlias(Model, kw_only=True, tag_field="type", tag="credit_balance.low"):
    """The credits of a wallet passed a threshold."""

    type: ClassVar[Literal["credit_balance.low"]] = "credit_balance.low"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    customer: "EventCustomer | None" = None
    """Customer whose wallet it is."""

    credit_currency: "EventCreditCurrency | None" = field(name="creditCurrency", default=None)
    """Credit currency of the wallet."""

    total_granted: Decimal | None = field(name="totalGranted", default=None)
    """Credits granted in all."""

    remaining_balance: Decimal | None = field(name="remainingBalance", default=None)
    """Credits that are left."""

    remaining_balance_percentage: Decimal | None = field(name="remainingBalancePercentage", default=None)
    """Credits that are left, in percent of those granted."""

    threshold_percentage: Decimal | None = field(name="thresholdPercentage", default=None)
    """Threshold that was passed, in percent."""

    consumed_percentage: Decimal | None = field(name="consumedPercentage", default=None)
    """Credits used up, in percent of those granted."""

    event_id: str | None = field(name="eventId", default=None)
    """Id of the event that caused it."""


class CreditGrantBalanceLowEvent(Model, kw_only=True, tag_field="type", tag="credit.grant.balance_low"):
    """A grant of credits passed a threshold."""

    type: ClassVar[Literal["credit.grant.balance_low"]] = "credit.grant.balance_low"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    grant_id: str = field(name="grantId")
    """Id of the grant."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the grant."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    amount: Decimal | None = None
    """Credits granted."""

    consumed_amount: Decimal | None = field(name="consumedAmount", default=None)
    """Credits of it that are used up."""

    cost: CreditGrantCost | None = None
    """What the customer paid for it."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency."""

    display_name: str | None = field(name="displayName", default=None)
    """Name for people."""

    effective_at: datetime | None = field(name="effectiveAt", default=None)
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt", default=None)
    """When what is left of it lapses."""

    grant_type: CreditGrantBalanceLowEventGrantType | None = field(name="grantType", default=None)
    """Whether it was bought or given."""

    priority: int | None = None
    """Which grant is used first; the lower number goes first."""


class CreditGrantCreatedEvent(Model, kw_only=True, tag_field="type", tag="credit.grant.created"):
    """Credits were granted."""

    type: ClassVar[Literal["credit.grant.created"]] = "credit.grant.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    grant_id: str = field(name="grantId")
    """Id of the grant."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the grant."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    amount: Decimal | None = None
    """Credits granted."""

    consumed_amount: Decimal | None = field(name="consumedAmount", default=None)
    """Credits of it that are used up."""

    cost: CreditGrantCost | None = None
    """What the customer paid for it."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency."""

    display_name: str | None = field(name="displayName", default=None)
    """Name for people."""

    effective_at: datetime | None = field(name="effectiveAt", default=None)
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt", default=None)
    """When what is left of it lapses."""

    grant_type: CreditGrantCreatedEventGrantType | None = field(name="grantType", default=None)
    """Whether it was bought or given."""

    priority: int | None = None
    """Which grant is used first; the lower number goes first."""


class CreditGrantCreatedEventAlias(Model, kw_only=True, tag_field="type", tag="credit_grant.created"):
    """Credits were granted."""

    type: ClassVar[Literal["credit_grant.created"]] = "credit_grant.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    grant_id: str = field(name="grantId")
    """Id of the grant."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the grant."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    amount: Decimal | None = None
    """Credits granted."""

    consumed_amount: Decimal | None = field(name="consumedAmount", default=None)
    """Credits of it that are used up."""

    cost: CreditGrantCost | None = None
    """What the customer paid for it."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency."""

    display_name: str | None = field(name="displayName", default=None)
    """Name for people."""

    effective_at: datetime | None = field(name="effectiveAt", default=None)
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt", default=None)
    """When what is left of it lapses."""

    grant_type: CreditGrantCreatedEventAliasGrantType | None = field(name="grantType", default=None)
    """Whether it was bought or given."""

    priority: int | None = None
    """Which grant is used first; the lower number goes first."""


class CreditGrantDepletedEvent(Model, kw_only=True, tag_field="type", tag="credit.grant.depleted"):
    """A grant of credits is used up."""

    type: ClassVar[Literal["credit.grant.depleted"]] = "credit.grant.depleted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    grant_id: str = field(name="grantId")
    """Id of the grant."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the grant."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    amount: Decimal | None = None
    """Credits granted."""

    consumed_amount: Decimal | None = field(name="consumedAmount", default=None)
    """Credits of it that are used up."""

    cost: CreditGrantCost | None = None
    """What the customer paid for it."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency."""

    display_name: str | None = field(name="displayName", default=None)
    """Name for people."""

    effective_at: datetime | None = field(name="effectiveAt", default=None)
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt", default=None)
    """When what is left of it lapses."""

    grant_type: CreditGrantDepletedEventGrantType | None = field(name="grantType", default=None)
    """Whether it was bought or given."""

    priority: int | None = None
    """Which grant is used first; the lower number goes first."""


class CreditGrantExpiredEvent(Model, kw_only=True, tag_field="type", tag="credit.grant.expired"):
    """A grant of credits lapsed."""

    type: ClassVar[Literal["credit.grant.expired"]] = "credit.grant.expired"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    grant_id: str = field(name="grantId")
    """Id of the grant."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the grant."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    amount: Decimal | None = None
    """Credits granted."""

    consumed_amount: Decimal | None = field(name="consumedAmount", default=None)
    """Credits of it that are used up."""

    cost: CreditGrantCost | None = None
    """What the customer paid for it."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency."""

    display_name: str | None = field(name="displayName", default=None)
    """Name for people."""

    effective_at: datetime | None = field(name="effectiveAt", default=None)
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt", default=None)
    """When what is left of it lapses."""

    grant_type: CreditGrantExpiredEventGrantType | None = field(name="grantType", default=None)
    """Whether it was bought or given."""

    priority: int | None = None
    """Which grant is used first; the lower number goes first."""


class CreditGrantUpdatedEvent(Model, kw_only=True, tag_field="type", tag="credit.grant.updated"):
    """A grant of credits changed."""

    type: ClassVar[Literal["credit.grant.updated"]] = "credit.grant.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    grant_id: str = field(name="grantId")
    """Id of the grant."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the grant."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    amount: Decimal | None = None
    """Credits granted."""

    consumed_amount: Decimal | None = field(name="consumedAmount", default=None)
    """Credits of it that are used up."""

    cost: CreditGrantCost | None = None
    """What the customer paid for it."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency."""

    display_name: str | None = field(name="displayName", default=None)
    """Name for people."""

    effective_at: datetime | None = field(name="effectiveAt", default=None)
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt", default=None)
    """When what is left of it lapses."""

    grant_type: CreditGrantUpdatedEventGrantType | None = field(name="grantType", default=None)
    """Whether it was bought or given."""

    priority: int | None = None
    """Which grant is used first; the lower number goes first."""


class CreditGrantUpdatedEventAlias(Model, kw_only=True, tag_field="type", tag="credits.grant.updated"):
    """A grant of credits changed."""

    type: ClassVar[Literal["credits.grant.updated"]] = "credits.grant.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    grant_id: str = field(name="grantId")
    """Id of the grant."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the grant."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    amount: Decimal | None = None
    """Credits granted."""

    consumed_amount: Decimal | None = field(name="consumedAmount", default=None)
    """Credits of it that are used up."""

    cost: CreditGrantCost | None = None
    """What the customer paid for it."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency."""

    display_name: str | None = field(name="displayName", default=None)
    """Name for people."""

    effective_at: datetime | None = field(name="effectiveAt", default=None)
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt", default=None)
    """When what is left of it lapses."""

    grant_type: CreditGrantUpdatedEventAliasGrantType | None = field(name="grantType", default=None)
    """Whether it was bought or given."""

    priority: int | None = None
    """Which grant is used first; the lower number goes first."""


class CreditsAutomaticRechargeLimitExceededEvent(
    Model, kw_only=True, tag_field="type", tag="credits.automatic_recharge_limit_exceeded"
):
    """The money spent on automatic recharge passed a threshold."""

    type: ClassVar[Literal["credits.automatic_recharge_limit_exceeded"]] = "credits.automatic_recharge_limit_exceeded"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    config_id: str = field(name="configId")
    """Id of the settings of the recharge."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    max_spend_limit: Decimal = field(name="maxSpendLimit")
    """Most that may be spent in a month."""

    total_spent: Decimal = field(name="totalSpent")
    """Spent in this month."""

    percentage_used: Decimal = field(name="percentageUsed")
    """Spent, in percent of the limit."""

    threshold: CreditsAutomaticRechargeLimitExceededEventThreshold
    """Threshold that was passed, in percent."""


class CustomerCreatedEvent(Model, kw_only=True, tag_field="type", tag="customer.created"):
    """A customer was created."""

    type: ClassVar[Literal["customer.created"]] = "customer.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the customer."""

    id: str | None = None
    """The caller's id of the customer."""

    name: str | None = None
    """Name of the customer."""

    email: str | None = None
    """E-mail address of the customer."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the customer in the billing provider."""

    crm_id: str | None = field(name="crmId", default=None)
    """Id of the customer in the CRM."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    exclude_from_experiment: bool | None = field(name="excludeFromExperiment", default=None)
    """Whether experiments leave the customer out."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that the customer is billed in, by its ISO 4217 code."""


class CustomerDeletedEvent(Model, kw_only=True, tag_field="type", tag="customer.deleted"):
    """A customer was archived."""

    type: ClassVar[Literal["customer.deleted"]] = "customer.deleted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the customer."""

    id: str | None = None
    """The caller's id of the customer."""

    name: str | None = None
    """Name of the customer."""

    email: str | None = None
    """E-mail address of the customer."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the customer in the billing provider."""

    crm_id: str | None = field(name="crmId", default=None)
    """Id of the customer in the CRM."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    exclude_from_experiment: bool | None = field(name="excludeFromExperiment", default=None)
    """Whether experiments leave the customer out."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that the customer is billed in, by its ISO 4217 code."""


class CustomerPaymentFailedEvent(Model, kw_only=True, tag_field="type", tag="customer.payment_failed"):
    """A payment of a customer failed in the billing provider."""

    type: ClassVar[Literal["customer.payment_failed"]] = "customer.payment_failed"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class CustomerUpdatedEvent(Model, kw_only=True, tag_field="type", tag="customer.updated"):
    """A customer changed."""

    type: ClassVar[Literal["customer.updated"]] = "customer.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the customer."""

    id: str | None = None
    """The caller's id of the customer."""

    name: str | None = None
    """Name of the customer."""

    email: str | None = None
    """E-mail address of the customer."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the customer in the billing provider."""

    crm_id: str | None = field(name="crmId", default=None)
    """Id of the customer in the CRM."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    exclude_from_experiment: bool | None = field(name="excludeFromExperiment", default=None)
    """Whether experiments leave the customer out."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that the customer is billed in, by its ISO 4217 code."""


class EntitlementUsageExceededEvent(Model, kw_only=True, tag_field="type", tag="entitlement.usage_exceeded"):
    """Usage of a feature passed a threshold."""

    type: ClassVar[Literal["entitlement.usage_exceeded"]] = "entitlement.usage_exceeded"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class EntitlementsUpdatedEvent(Model, kw_only=True, tag_field="type", tag="entitlements.updated"):
    """What a customer may use was recalculated."""

    type: ClassVar[Literal["entitlements.updated"]] = "entitlements.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entitlements: "list[EventEntitlement]"
    """What the customer may use."""

    entitlements_updated_at: datetime = field(name="entitlementsUpdatedAt")
    """When it was worked out."""

    trigger: str | None = None
    """What caused it, such as subscription_updated."""

    customer: "EventCustomer | None" = None
    """The customer."""

    resource: "EventResource | None" = None
    """Resource whose entitlements they are; null for those of the customer."""

    environment_id: str | None = field(name="environmentId", default=None)
    """Environment that it happened in."""

    event_id: str | None = field(name="eventId", default=None)
    """Id of the event that caused it."""

    actor: dict[str, Any] | None = None
    """Who caused it."""


class EventCreditBalance(Model, kw_only=True):
    """A wallet, as events show it."""

    credit_currency: "EventCreditCurrency | None" = field(name="creditCurrency", default=None)
    """Credit currency of the wallet."""

    total_granted: Decimal | None = field(name="totalGranted", default=None)
    """Credits granted in all."""

    remaining_balance: Decimal | None = field(name="remainingBalance", default=None)
    """Credits that are left."""

    remaining_balance_percentage: Decimal | None = field(name="remainingBalancePercentage", default=None)
    """Credits that are left, in percent of those granted."""


class EventCreditCurrency(Model, kw_only=True):
    """A credit currency, as events show it."""

    id: str | None = None
    """The caller's id of the currency."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is for."""

    unit_label: CurrencyUnits | None = field(name="unitLabel", default=None)
    """Words for its units."""


class EventCustomer(Model, kw_only=True):
    """A customer, as events show it."""

    id: str | None = None
    """The caller's id of the customer."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the customer."""

    name: str | None = None
    """Name of the customer."""

    email: str | None = None
    """E-mail address of the customer."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the customer in the billing provider."""

    crm_id: str | None = field(name="crmId", default=None)
    """Id of the customer in the CRM."""


class EventEntitlement(Model, kw_only=True):
    """An entitlement, as events show it."""

    feature: "EventFeature | None" = None
    """The feature."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period; null where no limit applies."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    has_soft_limit: bool | None = field(name="hasSoftLimit", default=None)
    """Whether usage may go on past the limit."""

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """How much was used in this period."""

    usage_period_anchor: datetime | None = field(name="usagePeriodAnchor", default=None)
    """Moment that the periods are counted from."""

    usage_period_start: datetime | None = field(name="usagePeriodStart", default=None)
    """Start of the current period."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    enum_values: list[str] | None = field(name="enumValues", default=None)
    """Values granted of a feature that is chosen from values."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that it counts for."""

    credit_balance: EventCreditBalance | None = field(name="creditBalance", default=None)
    """The wallet that pays for the feature."""


class EventFeature(Model, kw_only=True):
    """A feature, as events show it."""

    id: str | None = None
    """The caller's id of the feature."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the feature."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    feature_type: str | None = field(name="featureType", default=None)
    """Whether it is switched on, measured, or chosen from values."""

    meter_type: str | None = field(name="meterType", default=None)
    """Whether usage goes up and down or only up."""

    unit: str | None = None
    """Word for one unit."""

    units: str | None = None
    """Word for several units."""

    status: str | None = None
    """State of the feature."""


class EventPrice(Model, kw_only=True):
    """A price, as events show it."""

    billing_model: str | None = field(name="billingModel", default=None)
    """How it is charged for."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is charged."""

    amount: Decimal | None = None
    """The amount."""

    currency: str | None = None
    """Currency of the amount, by its ISO 4217 code."""

    billing_country_code: str | None = field(name="billingCountryCode", default=None)
    """Country that the price is for."""


class EventResource(Model, kw_only=True):
    """A resource, as events show it."""

    id: str | None = None
    """The caller's id of the resource."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the resource."""


class FeatureCreatedEvent(Model, kw_only=True, tag_field="type", tag="feature.created"):
    """A feature was created."""

    type: ClassVar[Literal["feature.created"]] = "feature.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the feature."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    unit: str | None = None
    """Word for one unit."""

    units: str | None = None
    """Word for several units."""

    feature_type: str | None = field(name="featureType", default=None)
    """Whether it is switched on, measured, or chosen from values."""

    meter_type: str | None = field(name="meterType", default=None)
    """Whether usage goes up and down or only up."""

    status: str | None = None
    """State of the feature."""


class FeatureDeletedEvent(Model, kw_only=True, tag_field="type", tag="feature.deleted"):
    """A feature was archived."""

    type: ClassVar[Literal["feature.deleted"]] = "feature.deleted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the feature."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    unit: str | None = None
    """Word for one unit."""

    units: str | None = None
    """Word for several units."""

    feature_type: str | None = field(name="featureType", default=None)
    """Whether it is switched on, measured, or chosen from values."""

    meter_type: str | None = field(name="meterType", default=None)
    """Whether usage goes up and down or only up."""

    status: str | None = None
    """State of the feature."""


class FeatureUpdatedEvent(Model, kw_only=True, tag_field="type", tag="feature.updated"):
    """A feature changed."""

    type: ClassVar[Literal["feature.updated"]] = "feature.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the feature."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    unit: str | None = None
    """Word for one unit."""

    units: str | None = None
    """Word for several units."""

    feature_type: str | None = field(name="featureType", default=None)
    """Whether it is switched on, measured, or chosen from values."""

    meter_type: str | None = field(name="meterType", default=None)
    """Whether usage goes up and down or only up."""

    status: str | None = None
    """State of the feature."""


class PaymentMethodAttachedEvent(Model, kw_only=True, tag_field="type", tag="payment_method.attached"):
    """A customer was given a payment method."""

    type: ClassVar[Literal["payment_method.attached"]] = "payment_method.attached"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class PaymentMethodDetachedEvent(Model, kw_only=True, tag_field="type", tag="payment_method.detached"):
    """A customer's payment method was taken away."""

    type: ClassVar[Literal["payment_method.detached"]] = "payment_method.detached"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class PlanCreatedEvent(Model, kw_only=True, tag_field="type", tag="plan.created"):
    """A plan was published for the first time."""

    type: ClassVar[Literal["plan.created"]] = "plan.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the plan."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    product_id: str | None = field(name="productId", default=None)
    """Product that it belongs to."""

    status: str | None = None
    """Whether it is on offer."""

    is_latest: bool | None = field(name="isLatest", default=None)
    """Whether this is its newest version."""

    version: int | None = None
    """Number of this version."""

    package_entitlements: list[EventEntitlement] | None = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: list[EventPrice] | None = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class PlanDeletedEvent(Model, kw_only=True, tag_field="type", tag="plan.deleted"):
    """A plan was archived."""

    type: ClassVar[Literal["plan.deleted"]] = "plan.deleted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the plan."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    product_id: str | None = field(name="productId", default=None)
    """Product that it belongs to."""

    status: str | None = None
    """Whether it is on offer."""

    is_latest: bool | None = field(name="isLatest", default=None)
    """Whether this is its newest version."""

    version: int | None = None
    """Number of this version."""

    package_entitlements: list[EventEntitlement] | None = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: list[EventPrice] | None = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class PlanUpdatedEvent(Model, kw_only=True, tag_field="type", tag="plan.updated"):
    """A plan changed."""

    type: ClassVar[Literal["plan.updated"]] = "plan.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the plan."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    product_id: str | None = field(name="productId", default=None)
    """Product that it belongs to."""

    status: str | None = None
    """Whether it is on offer."""

    is_latest: bool | None = field(name="isLatest", default=None)
    """Whether this is its newest version."""

    version: int | None = None
    """Number of this version."""

    package_entitlements: list[EventEntitlement] | None = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: list[EventPrice] | None = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class PlanUpdatedNewVersionPublishedEvent(
    Model, kw_only=True, tag_field="type", tag="plan.updated_new_version_published"
):
    """A new version of a plan was published."""

    type: ClassVar[Literal["plan.updated_new_version_published"]] = "plan.updated_new_version_published"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """The caller's id of the plan."""

    name: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is."""

    product_id: str | None = field(name="productId", default=None)
    """Product that it belongs to."""

    status: str | None = None
    """Whether it is on offer."""

    is_latest: bool | None = field(name="isLatest", default=None)
    """Whether this is its newest version."""

    version: int | None = None
    """Number of this version."""

    package_entitlements: list[EventEntitlement] | None = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: list[EventPrice] | None = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class ProductCreatedEvent(Model, kw_only=True, tag_field="type", tag="product.created"):
    """A product was created."""

    type: ClassVar[Literal["product.created"]] = "product.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class PromotionalEntitlementEndsSoonEvent(
    Model, kw_only=True, tag_field="type", tag="promotional_entitlement.ends_soon"
):
    """A feature given to a customer ends soon."""

    type: ClassVar[Literal["promotional_entitlement.ends_soon"]] = "promotional_entitlement.ends_soon"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class PromotionalEntitlementExpiredEvent(Model, kw_only=True, tag_field="type", tag="promotional_entitlement.expired"):
    """A feature given to a customer came to its end."""

    type: ClassVar[Literal["promotional_entitlement.expired"]] = "promotional_entitlement.expired"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class PromotionalEntitlementExpiredEventAlias(
    Model, kw_only=True, tag_field="type", tag="promotionalEntitlement.expired"
):
    """A feature given to a customer came to its end."""

    type: ClassVar[Literal["promotionalEntitlement.expired"]] = "promotionalEntitlement.expired"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class PromotionalEntitlementGrantedEvent(Model, kw_only=True, tag_field="type", tag="promotional_entitlement.granted"):
    """A feature was given to a customer."""

    type: ClassVar[Literal["promotional_entitlement.granted"]] = "promotional_entitlement.granted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class PromotionalEntitlementGrantedEventAlias(
    Model, kw_only=True, tag_field="type", tag="promotionalEntitlement.granted"
):
    """A feature was given to a customer."""

    type: ClassVar[Literal["promotionalEntitlement.granted"]] = "promotionalEntitlement.granted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class PromotionalEntitlementRevokedEvent(Model, kw_only=True, tag_field="type", tag="promotional_entitlement.revoked"):
    """A feature given to a customer was taken back."""

    type: ClassVar[Literal["promotional_entitlement.revoked"]] = "promotional_entitlement.revoked"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class PromotionalEntitlementUpdatedEvent(Model, kw_only=True, tag_field="type", tag="promotional_entitlement.updated"):
    """A feature given to a customer changed."""

    type: ClassVar[Literal["promotional_entitlement.updated"]] = "promotional_entitlement.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class PromotionalEntitlementUpdatedEventAlias(
    Model, kw_only=True, tag_field="type", tag="promotionalEntitlement.updated"
):
    """A feature given to a customer changed."""

    type: ClassVar[Literal["promotionalEntitlement.updated"]] = "promotionalEntitlement.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    id: str | None = None
    """Id of the grant."""

    status: str | None = None
    """Whether it still counts."""

    feature: EventFeature | None = None
    """The feature."""

    customer: EventCustomer | None = None
    """The customer."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period."""

    reset_period: str | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero."""

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration", default=None)
    """What the reset period is counted from."""

    is_visible: bool | None = field(name="isVisible", default=None)
    """Whether the customer sees it."""

    period: str | None = None
    """How long it lasts, such as 1 month."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends."""


class SubscriptionCanceledEvent(Model, kw_only=True, tag_field="type", tag="subscription.canceled"):
    """A subscription was cancelled."""

    type: ClassVar[Literal["subscription.canceled"]] = "subscription.canceled"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class SubscriptionCreatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.created"):
    """A subscription began."""

    type: ClassVar[Literal["subscription.created"]] = "subscription.created"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class SubscriptionCreationFailedEvent(Model, kw_only=True, tag_field="type", tag="subscription.creation_failed"):
    """A subscription could not be made."""

    type: ClassVar[Literal["subscription.creation_failed"]] = "subscription.creation_failed"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class SubscriptionExpiredNonRecurringEvent(
    Model, kw_only=True, tag_field="type", tag="subscription.expired_non_recurring"
):
    """A subscription that does not recur came to its end."""

    type: ClassVar[Literal["subscription.expired_non_recurring"]] = "subscription.expired_non_recurring"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class SubscriptionSpendLimitExceededEvent(
    Model, kw_only=True, tag_field="type", tag="subscription.spend_limit_exceeded"
):
    """A customer spent more than was allowed."""

    type: ClassVar[Literal["subscription.spend_limit_exceeded"]] = "subscription.spend_limit_exceeded"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class SubscriptionUpdatedEvent(Model, kw_only=True, tag_field="type", tag="subscription.updated"):
    """A subscription changed."""

    type: ClassVar[Literal["subscription.updated"]] = "subscription.updated"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class ThirdPartySyncFailedEvent(Model, kw_only=True, tag_field="type", tag="third_party_sync_failed"):
    """Something could not be brought to another system."""

    type: ClassVar[Literal["third_party_sync_failed"]] = "third_party_sync_failed"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    created_at: datetime | None = field(name="createdAt", default=None)
    """When it happened."""

    data: dict[str, Any] | None = None
    """What it happened to."""


class TrialConvertedEvent(Model, kw_only=True, tag_field="type", tag="trial.converted"):
    """A trial became a paid subscription."""

    type: ClassVar[Literal["trial.converted"]] = "trial.converted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class TrialConvertedEventAlias(Model, kw_only=True, tag_field="type", tag="subscription.trial_converted"):
    """A trial became a paid subscription."""

    type: ClassVar[Literal["subscription.trial_converted"]] = "subscription.trial_converted"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class TrialEndsSoonEvent(Model, kw_only=True, tag_field="type", tag="trial.ends_soon"):
    """A trial ends within days."""

    type: ClassVar[Literal["trial.ends_soon"]] = "trial.ends_soon"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class TrialEndsSoonEventAlias(Model, kw_only=True, tag_field="type", tag="subscription.trial.ends_soon"):
    """A trial ends within days."""

    type: ClassVar[Literal["subscription.trial.ends_soon"]] = "subscription.trial.ends_soon"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class TrialExpiredEvent(Model, kw_only=True, tag_field="type", tag="trial.expired"):
    """A trial ended without a purchase."""

    type: ClassVar[Literal["trial.expired"]] = "trial.expired"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class TrialExpiredEventAlias(Model, kw_only=True, tag_field="type", tag="subscription.trial_expired"):
    """A trial ended without a purchase."""

    type: ClassVar[Literal["subscription.trial_expired"]] = "subscription.trial_expired"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


class TrialStartedEvent(Model, kw_only=True, tag_field="type", tag="trial.started"):
    """A trial began."""

    type: ClassVar[Literal["trial.started"]] = "trial.started"

    message_id: str | None = field(name="messageId", default=None)
    """Id of the message; the same one may come twice.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    trace_id: str | None = field(name="traceId", default=None)
    """Id by which support finds what happened.

    Unsure: required on the pages of some events, missing from the examples of others.
    """

    timestamp: datetime | None = None
    """When it happened; some events leave it out."""

    entity_id: str | None = field(name="entityId", default=None)
    """The provider's own id of the subscription."""

    id: str | None = None
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the subscription in the billing provider."""

    status: str | None = None
    """State of the subscription."""

    start_date: datetime | None = field(name="startDate", default=None)
    """When it takes effect."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it ends or ended."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    billing_period: str | None = field(name="billingPeriod", default=None)
    """How often it is billed."""

    billing_currency: str | None = field(name="billingCurrency", default=None)
    """Currency that it is billed in, by its ISO 4217 code."""

    is_trial_subscription: bool | None = field(name="isTrialSubscription", default=None)
    """Whether it is in its trial."""

    payment_collection: str | None = field(name="paymentCollection", default=None)
    """How far the collection of the payment is."""

    resource: dict[str, Any] | None = None
    """Resource that it is for, where a customer has several."""

    plan: dict[str, Any] | None = None
    """Its plan."""

    addons: list[dict[str, Any]] | None = None
    """Its add-ons."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""

    is_upgrade: bool | None = field(name="isUpgrade", default=None)
    """Whether the change is one to a higher plan."""

    is_downgrade: bool | None = field(name="isDowngrade", default=None)
    """Whether the change is one to a lower plan."""

    experiment_info: dict[str, Any] | None = field(name="experimentInfo", default=None)
    """Experiment that the customer takes part in."""

    reason: str | None = None
    """Why a trial became a paid subscription, TRIAL_ENDED or PAID_SUBSCRIPTION_PROVISIONED."""


WebhookEvent: TypeAlias = OpenUnion[
    CustomerCreatedEvent
    | CustomerUpdatedEvent
    | CustomerDeletedEvent
    | CustomerPaymentFailedEvent
    | PaymentMethodAttachedEvent
    | PaymentMethodDetachedEvent
    | SubscriptionCreatedEvent
    | SubscriptionUpdatedEvent
    | SubscriptionCanceledEvent
    | SubscriptionCreationFailedEvent
    | SubscriptionExpiredNonRecurringEvent
    | BillingMonthEndsSoonEvent
    | SubscriptionSpendLimitExceededEvent
    | TrialStartedEvent
    | TrialEndsSoonEvent
    | TrialExpiredEvent
    | TrialConvertedEvent
    | EntitlementUsageExceededEvent
    | EntitlementsUpdatedEvent
    | CreditBalanceLowEvent
    | CreditBalanceDepletedEvent
    | CreditGrantCreatedEvent
    | CreditGrantUpdatedEvent
    | CreditGrantDepletedEvent
    | CreditGrantExpiredEvent
    | CreditGrantBalanceLowEvent
    | AutomaticRechargeOperationAttemptedEvent
    | CreditsAutomaticRechargeLimitExceededEvent
    | AutomaticRechargeConfigurationChangedEvent
    | PromotionalEntitlementGrantedEvent
    | PromotionalEntitlementUpdatedEvent
    | PromotionalEntitlementRevokedEvent
    | PromotionalEntitlementExpiredEvent
    | PromotionalEntitlementEndsSoonEvent
    | PlanCreatedEvent
    | PlanUpdatedNewVersionPublishedEvent
    | PlanUpdatedEvent
    | PlanDeletedEvent
    | AddonCreatedEvent
    | AddonUpdatedNewVersionPublishedEvent
    | AddonDeletedEvent
    | FeatureCreatedEvent
    | FeatureUpdatedEvent
    | FeatureDeletedEvent
    | CouponCreatedEvent
    | CouponUpdatedEvent
    | CouponArchivedEvent
    | ProductCreatedEvent
    | ThirdPartySyncFailedEvent
    | TrialEndsSoonEventAlias
    | TrialExpiredEventAlias
    | TrialConvertedEventAlias
    | CreditBalanceLowEventAlias
    | CreditBalanceDepletedEventAlias
    | CreditGrantCreatedEventAlias
    | CreditGrantUpdatedEventAlias
    | PromotionalEntitlementGrantedEventAlias
    | PromotionalEntitlementUpdatedEventAlias
    | PromotionalEntitlementExpiredEventAlias
]
"""Something that happened, as a webhook tells it; type says what."""
