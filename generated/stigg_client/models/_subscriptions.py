# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import (
    Budget,
    Currency,
    Entitlement,
    EntitlementRef,
    IdRef,
    LatestInvoice,
    Money,
    PaymentCollection,
    PricingType,
    TrialEndBehavior,
)

__all__ = [
    "AmountOff",
    "ChargeUsageResult",
    "ChargeUsageResultResponse",
    "ChargedUsage",
    "ImportSubscriptionsTask",
    "ImportSubscriptionsTaskResponse",
    "PaymentCollectionMethod",
    "PreviewDiscount",
    "PreviewDiscountDetails",
    "PreviewInvoice",
    "PreviewInvoiceLine",
    "PreviewInvoicePeriod",
    "PreviewPeriod",
    "PriceTier",
    "ProvisionSubscriptionResult",
    "ProvisionSubscriptionResultResponse",
    "ProvisionSubscriptionResultStatus",
    "Subscription",
    "SubscriptionAddon",
    "SubscriptionCancelReason",
    "SubscriptionCoupon",
    "SubscriptionCouponStatus",
    "SubscriptionFutureUpdate",
    "SubscriptionFutureUpdateScheduleStatus",
    "SubscriptionFutureUpdateSubscriptionScheduleType",
    "SubscriptionList",
    "SubscriptionPreview",
    "SubscriptionPreviewResponse",
    "SubscriptionPrice",
    "SubscriptionResponse",
    "SubscriptionStatus",
    "SubscriptionTrial",
    "SyncUsageResult",
    "SyncUsageResultResponse",
]

PaymentCollectionMethod: TypeAlias = Open[Literal["CHARGE", "INVOICE", "NONE"]]
"""Whether payment is charged, invoiced or not collected."""


ProvisionSubscriptionResultStatus: TypeAlias = Open[Literal["SUCCESS", "PAYMENT_REQUIRED"]]
"""Whether the subscription exists, or awaits payment at checkoutUrl."""


SubscriptionCancelReason: TypeAlias = Open[
    Literal[
        "UPGRADE_OR_DOWNGRADE",
        "CANCELLED_BY_BILLING",
        "EXPIRED",
        "DETACH_BILLING",
        "TRIAL_ENDED",
        "Immediate",
        "TRIAL_CONVERTED",
        "PENDING_PAYMENT_EXPIRED",
        "ScheduledCancellation",
        "CustomerArchived",
        "AutoCancellationRule",
    ]
]
"""Why it was cancelled."""


SubscriptionCouponStatus: TypeAlias = Open[Literal["ACTIVE", "EXPIRED", "REMOVED"]]
"""Whether it still counts."""


SubscriptionFutureUpdateScheduleStatus: TypeAlias = Open[
    Literal["PENDING_PAYMENT", "SCHEDULED", "CANCELED", "DONE", "FAILED"]
]
"""How far it is."""


SubscriptionFutureUpdateSubscriptionScheduleType: TypeAlias = Open[
    Literal[
        "DOWNGRADE",
        "PLAN",
        "BILLING_PERIOD",
        "UNIT_AMOUNT",
        "RECURRING_CREDITS",
        "PRICE_OVERRIDE",
        "ADDON",
        "COUPON",
        "MIGRATE_TO_LATEST",
        "ADDITIONAL_META_DATA",
        "BILLING_INFO_METADATA",
    ]
]
"""What is to change."""


SubscriptionStatus: TypeAlias = Open[
    Literal["PAYMENT_PENDING", "ACTIVE", "EXPIRED", "IN_TRIAL", "CANCELED", "NOT_STARTED"]
]
"""State of a subscription."""


class AmountOff(Model, kw_only=True):
    """An amount of money, either part of which may be missing."""

    amount: Decimal | None = None
    """The amount."""

    currency: Currency | None = None
    """Currency of the amount."""


class ChargeUsageResult(Model, kw_only=True):
    """Usage that was charged."""

    invoice_billing_id: str | None = field(name="invoiceBillingId")
    """Id of the invoice in the billing provider; null if there was nothing to bill."""

    period_end: datetime = field(name="periodEnd")
    """End of the usage charged."""

    period_start: datetime = field(name="periodStart")
    """Start of the usage charged."""

    subscription_id: str = field(name="subscriptionId")
    """The subscription."""

    usage_charged: "list[ChargedUsage]" = field(name="usageCharged")
    """Usage charged of each feature."""


class ChargeUsageResultResponse(Model, kw_only=True):
    """The response to a charge of usage."""

    data: ChargeUsageResult
    """What was charged."""


class ChargedUsage(Model, kw_only=True):
    """Usage charged of one feature."""

    feature_id: str | None = field(name="featureId")
    """The feature."""

    usage_amount: Decimal = field(name="usageAmount")
    """How much was used, in units of the feature."""


class ImportSubscriptionsTask(Model, kw_only=True):
    """The task that imports subscriptions in the background."""

    task_id: str = field(name="taskId")
    """Id of the task."""


class ImportSubscriptionsTaskResponse(Model, kw_only=True):
    """The response to an import of subscriptions."""

    data: ImportSubscriptionsTask
    """The task that imports them."""


class PreviewDiscount(Model, kw_only=True):
    """One reduction of an invoice that would be made."""

    amount: Decimal
    """Amount taken off."""

    currency: str
    """Currency of the amount."""

    description: str
    """What it is given for."""


class PreviewDiscountDetails(Model, kw_only=True):
    """Where a reduction comes from."""

    code: str | None = None
    """Code of the coupon or promotion."""

    fixed_amount: Decimal | None = field(name="fixedAmount", default=None)
    """Fixed amount taken off."""

    percentage: Decimal | None = None
    """Reduction in percent."""


class PreviewInvoice(Model, kw_only=True):
    """An invoice that would be made. Its amounts are in whole units of the currency, not cents."""

    sub_total: Decimal = field(name="subTotal")
    """Amount before tax."""

    total: Decimal
    """Amount to pay."""

    billing_period_range: "PreviewInvoicePeriod | None" = field(name="billingPeriodRange", default=None)
    """Period that would be billed."""

    currency: str | None = None
    """Currency of its amounts."""

    discount: Decimal | None = None
    """Amount taken off."""

    discount_details: PreviewDiscountDetails | None = field(name="discountDetails", default=None)
    """Where the reduction comes from."""

    discounts: list[PreviewDiscount] | None = None
    """The reductions, one by one."""

    lines: "list[PreviewInvoiceLine] | None" = None
    """What would be billed."""

    tax: Decimal | None = None
    """Amount of tax."""


class PreviewInvoiceLine(Model, kw_only=True):
    """One line of an invoice that would be made."""

    currency: str
    """Currency of the line."""

    description: str
    """What the line bills."""

    sub_total: Decimal = field(name="subTotal")
    """Amount of the line before tax."""

    unit_price: Decimal = field(name="unitPrice")
    """Price of a unit."""

    quantity: Decimal | None = None
    """How many units."""


class PreviewInvoicePeriod(Model, kw_only=True):
    """A period that would be billed."""

    end: datetime
    """End of the period."""

    start: datetime
    """Start of the period."""


class PreviewPeriod(Model, kw_only=True):
    """A billing period, as far as it is known."""

    end: datetime | None = None
    """End of the period."""

    start: datetime | None = None
    """Start of the period."""


class PriceTier(Model, kw_only=True):
    """Prices up to some amount used."""

    flat_price: Money | None = field(name="flatPrice", default=None)
    """Price of the tier as a whole."""

    unit_price: Money | None = field(name="unitPrice", default=None)
    """Price of each unit in the tier."""

    up_to: Decimal | None = field(name="upTo", default=None)
    """Last unit of the tier."""


class ProvisionSubscriptionResult(Model, kw_only=True):
    """A new subscription, or where it is paid for first."""

    id: str
    """Id of the subscription."""

    entitlements: list[Entitlement] | None
    """What the customer may use now."""

    status: ProvisionSubscriptionResultStatus
    """Whether the subscription exists, or awaits payment at checkoutUrl."""

    subscription: "Subscription | None"
    """The subscription; null while it awaits payment."""

    checkout_billing_id: str | None = field(name="checkoutBillingId", default=None)
    """Id of the checkout in the billing provider."""

    checkout_url: str | None = field(name="checkoutUrl", default=None)
    """Page where the customer pays."""

    is_scheduled: bool | None = field(name="isScheduled", default=None)
    """Whether it starts later."""


class ProvisionSubscriptionResultResponse(Model, kw_only=True):
    """The response to a new subscription."""

    data: ProvisionSubscriptionResult
    """What came of it."""


class Subscription(Model, kw_only=True):
    """A plan that a customer has, with its add-ons, prices and dates."""

    id: str
    """Id of the subscription."""

    billing_id: str | None = field(name="billingId")
    """Id of the subscription in the billing provider."""

    created_at: datetime = field(name="createdAt")
    """When the subscription was made."""

    customer_id: str = field(name="customerId")
    """Customer that has it."""

    payment_collection: PaymentCollection = field(name="paymentCollection")
    """How far the collection of the payment is."""

    plan_id: str = field(name="planId")
    """Plan that was subscribed to."""

    pricing_type: PricingType = field(name="pricingType")
    """Whether it is free, paid, or priced by agreement."""

    start_date: datetime = field(name="startDate")
    """When it takes effect."""

    status: SubscriptionStatus
    """State of the subscription."""

    addons: "list[SubscriptionAddon] | None" = None
    """Add-ons of the subscription."""

    billing_cycle_anchor: datetime | None = field(name="billingCycleAnchor", default=None)
    """Moment that the billing periods are counted from."""

    budget: Budget | None = None
    """Spending that the customer allowed."""

    cancellation_date: datetime | None = field(name="cancellationDate", default=None)
    """When it was or will be cancelled."""

    cancel_reason: SubscriptionCancelReason | None = field(name="cancelReason", default=None)
    """Why it was cancelled."""

    contract_id: str | None = field(name="contractId", default=None)
    """Contract that it belongs to."""

    coupons: "list[SubscriptionCoupon] | None" = None
    """Coupons applied to it."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    effective_end_date: datetime | None = field(name="effectiveEndDate", default=None)
    """When it really ends."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it is planned to end."""

    future_updates: "list[SubscriptionFutureUpdate] | None" = field(name="futureUpdates", default=None)
    """Changes that are planned."""

    latest_invoice: LatestInvoice | None = field(name="latestInvoice", default=None)
    """The newest invoice."""

    metadata: dict[str, str] | None = None
    """The caller's own notes."""

    minimum_spend: AmountOff | None = field(name="minimumSpend", default=None)
    """Least amount billed for a period."""

    paying_customer_id: str | None = field(name="payingCustomerId", default=None)
    """Customer that pays for it, if another."""

    payment_collection_method: PaymentCollectionMethod | None = field(name="paymentCollectionMethod", default=None)
    """Whether payment is charged, invoiced or not collected."""

    prices: "list[SubscriptionPrice] | None" = None
    """Prices agreed for it."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that it is for, where a customer has several."""

    subscription_entitlements: list[EntitlementRef] | None = field(name="subscriptionEntitlements", default=None)
    """Entitlements of this subscription alone; left out in lists."""

    trial: "SubscriptionTrial | None" = None
    """How its trial ends."""

    trial_end_date: datetime | None = field(name="trialEndDate", default=None)
    """When its trial ends."""


class SubscriptionAddon(Model, kw_only=True):
    """An add-on of a subscription."""

    id: str
    """Id of the add-on."""

    quantity: int
    """How many."""


class SubscriptionCoupon(Model, kw_only=True):
    """A coupon applied to a subscription."""

    id: str
    """Id of the coupon."""

    name: str
    """Name of the coupon."""

    status: SubscriptionCouponStatus
    """Whether it still counts."""

    amounts_off: list[AmountOff] | None = field(name="amountsOff", default=None)
    """Fixed reductions, one for each currency."""

    percent_off: Decimal | None = field(name="percentOff", default=None)
    """Reduction in percent."""


class SubscriptionFutureUpdate(Model, kw_only=True):
    """A planned change of a subscription."""

    scheduled_execution_time: datetime = field(name="scheduledExecutionTime")
    """When it is to happen."""

    schedule_status: SubscriptionFutureUpdateScheduleStatus = field(name="scheduleStatus")
    """How far it is."""

    subscription_schedule_type: SubscriptionFutureUpdateSubscriptionScheduleType = field(
        name="subscriptionScheduleType"
    )
    """What is to change."""

    target_package: IdRef | None = field(name="targetPackage", default=None)
    """Plan or add-on to change to."""


class SubscriptionList(Model, kw_only=True):
    """One page of subscriptions."""

    data: list[Subscription]
    """The subscriptions."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class SubscriptionPreview(Model, kw_only=True):
    """What a subscription would cost."""

    immediate_invoice: PreviewInvoice = field(name="immediateInvoice")
    """What would be billed at once."""

    billing_period_range: PreviewPeriod | None = field(name="billingPeriodRange", default=None)
    """The first billing period."""

    free_items: list[SubscriptionAddon] | None = field(name="freeItems", default=None)
    """What would be had for nothing."""

    has_scheduled_updates: bool | None = field(name="hasScheduledUpdates", default=None)
    """Whether a change is planned already."""

    is_plan_downgrade: bool | None = field(name="isPlanDowngrade", default=None)
    """Whether the plan is lower than the one before."""

    recurring_invoice: PreviewInvoice | None = field(name="recurringInvoice", default=None)
    """What each later period would be billed."""


class SubscriptionPreviewResponse(Model, kw_only=True):
    """The response to a preview."""

    data: SubscriptionPreview
    """What the subscription would cost."""


class SubscriptionPrice(Model, kw_only=True):
    """One price agreed for a subscription."""

    addon_id: str | None = field(name="addonId", default=None)
    """Add-on that it is the price of."""

    amount: Decimal | None = None
    """Price of a unit or block."""

    base_charge: bool | None = field(name="baseCharge", default=None)
    """Whether it is the base charge and not a charge for a feature."""

    billing_country_code: str | None = field(name="billingCountryCode", default=None)
    """Country that the price is for."""

    block_size: Decimal | None = field(name="blockSize", default=None)
    """Units that one price buys."""

    currency: Currency | None = None
    """Currency of the amount."""

    feature_id: str | None = field(name="featureId", default=None)
    """Feature that it is the price of."""

    tiers: list[PriceTier] | None = None
    """Prices by amount used."""


class SubscriptionResponse(Model, kw_only=True):
    """One subscription."""

    data: Subscription
    """The subscription."""


class SubscriptionTrial(Model, kw_only=True):
    """How a trial ends."""

    trial_end_behavior: TrialEndBehavior = field(name="trialEndBehavior")
    """Whether it turns into a paid subscription or ends."""


class SyncUsageResult(Model, kw_only=True):
    """Whether a synchronisation of usage began."""

    triggered: bool
    """Whether it began."""


class SyncUsageResultResponse(Model, kw_only=True):
    """The response to a synchronisation of usage."""

    data: SyncUsageResult
    """Whether it began."""
