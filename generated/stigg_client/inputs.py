# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Types of request bodies: plain dicts whose keys are the field names of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias
from uuid import UUID

from ._overlay import DateTimeLike, DecimalLike, typed_dict

if TYPE_CHECKING:
    from typing import TypedDict
else:
    TypedDict = typed_dict()


__all__ = [
    "Address",
    "AmountOff",
    "AppliedCouponConfiguration",
    "AppliedCouponDiscount",
    "AppliedCouponInput",
    "AttachPaymentMethodRequest",
    "BillableFeatureInput",
    "BillingCadence",
    "BillingCycleAnchorChange",
    "BillingModel",
    "BillingPeriod",
    "BillingVendor",
    "Budget",
    "CancelSubscriptionRequest",
    "CancelSubscriptionRequestCancellationAction",
    "CancellationTime",
    "ChargeSubscriptionUsageRequest",
    "CheckoutOptions",
    "ConsumeCreditsAsyncRequest",
    "ConsumeCreditsRequest",
    "ContractSubscriptionInput",
    "CouponStatus",
    "CouponType",
    "CreateAddonRequest",
    "CreateContractRequest",
    "CreateCouponRequest",
    "CreateCreditEntitlementInput",
    "CreateCreditGrantRequest",
    "CreateCreditGrantRequestGrantType",
    "CreateCustomCurrencyRequest",
    "CreateDataExportDestinationRequest",
    "CreateFeatureEntitlementInput",
    "CreateFeatureRequest",
    "CreatePackageEntitlementInput",
    "CreatePackageEntitlementsRequest",
    "CreatePlanRequest",
    "CreateProductRequest",
    "CreatePromotionalEntitlementsRequest",
    "CreatedAtParameter",
    "CreditCadence",
    "CreditGrantBillingInformation",
    "CreditGrantCadence",
    "CreditRate",
    "CreditRateInput",
    "Currency",
    "CurrencyUnitsInput",
    "CustomerIntegration",
    "CustomerPassthrough",
    "DefaultTrialConfig",
    "DefaultTrialConfigUnits",
    "DelegateSubscriptionRequest",
    "DuplicateProductRequest",
    "EntitlementBehavior",
    "EntitlementKind",
    "EntityIds",
    "EstimateEventRequest",
    "EstimateUsageRequest",
    "FeatureEnumValue",
    "FeatureStatus",
    "FeatureType",
    "GetCreditUsageTimeRange",
    "ImportCustomer",
    "ImportCustomersRequest",
    "ImportSubscription",
    "ImportSubscriptionsRequest",
    "LinkCustomerIntegrationRequest",
    "ListCustomCurrenciesStatusItem",
    "ListCustomerInvoicesOrderBy",
    "ListCustomerInvoicesOrderDir",
    "ListEntitiesIncludeArchived",
    "ListGovernanceNodesOrder",
    "ListGovernanceNodesScope",
    "ListGovernanceNodesSortBy",
    "MeterAggregationInput",
    "MeterConditionInput",
    "MeterFilterInput",
    "MeterFunction",
    "MeterInput",
    "MeterOperation",
    "MeterType",
    "MigrateSubscriptionRequest",
    "MigrateSubscriptionRequestSubscriptionMigrationTime",
    "MinimumSpendInput",
    "MintDataExportScopedTokenRequest",
    "Money",
    "MonthlyResetPeriodConfig",
    "MonthlyResetPeriodConfigAccordingTo",
    "OverageCreditEntitlementInput",
    "OverageEntitlementInput",
    "OveragePricingModelInput",
    "PackagePricingInput",
    "PackagePricingInputOverageBillingPeriod",
    "PackageStatus",
    "PaymentCollectionMethod",
    "PaymentMethodInput",
    "PaymentMethodType",
    "PreviewBillingInformation",
    "PreviewSubscriptionRequest",
    "PriceAmount",
    "PriceOverrideInput",
    "PricePeriodInput",
    "PricePeriodTierInput",
    "PriceTier",
    "PricingModelInput",
    "PricingType",
    "ProductSettings",
    "ProductSettingsSubscriptionEndSetup",
    "ProductSettingsSubscriptionStartSetup",
    "ProductStatus",
    "PromotionalEntitlementInput",
    "PromotionalEntitlementStatus",
    "PromotionalPeriod",
    "ProrationBehavior",
    "ProvisionCustomerRequest",
    "ProvisionSubscriptionRequest",
    "PublishPackageRequest",
    "PublishPackageRequestMigrationType",
    "ReleaseCreditReservationRequest",
    "ReportEventsRequest",
    "ReportUsageRequest",
    "ResetPeriod",
    "RoundingDirection",
    "ScheduleStrategy",
    "StripeCustomerPassthrough",
    "SubscriptionAddon",
    "SubscriptionBillingInformation",
    "SubscriptionChargeInput",
    "SubscriptionCreditEntitlementInput",
    "SubscriptionEntitlementInput",
    "SubscriptionFeatureEntitlementInput",
    "SubscriptionStatus",
    "TaxId",
    "TiersMode",
    "TransferSubscriptionRequest",
    "TrialEndBehavior",
    "TrialOverrideConfiguration",
    "TriggerDataExportSyncRequest",
    "UnitTransformationInput",
    "UpdateAddonRequest",
    "UpdateAppliedCouponInput",
    "UpdateContractRequest",
    "UpdateCouponRequest",
    "UpdateCreditEntitlementRequest",
    "UpdateCustomCurrencyRequest",
    "UpdateCustomerIntegrationRequest",
    "UpdateCustomerRequest",
    "UpdateDataExportDestinationSelectionRequest",
    "UpdateFeatureEntitlementRequest",
    "UpdateFeatureRequest",
    "UpdatePackageEntitlementRequest",
    "UpdatePlanRequest",
    "UpdatePriceOverrideInput",
    "UpdateProductRequest",
    "UpdateSubscriptionBillingInformation",
    "UpdateSubscriptionRequest",
    "UpsertAssignment",
    "UpsertAssignmentsRequest",
    "UpsertEntitiesRequest",
    "UpsertEntity",
    "UpsertEntityType",
    "UpsertEntityTypesRequest",
    "UsageEventInput",
    "UsageRecordInput",
    "UsageResetCutoffRule",
    "UsageResetCutoffRuleBehavior",
    "UsageUpdateBehavior",
    "VendorIdentifier",
    "WeeklyResetPeriodConfig",
    "WeeklyResetPeriodConfigAccordingTo",
    "Widget",
    "YearlyResetPeriodConfig",
    "YearlyResetPeriodConfigAccordingTo",
    "ZuoraCustomerPassthrough",
]

BillingCadence: TypeAlias = Literal["RECURRING", "ONE_OFF"]
"""Whether something is charged again and again or once."""


BillingCycleAnchorChange: TypeAlias = Literal["UNCHANGED", "NOW"]
"""Whether the billing periods restart."""


BillingModel: TypeAlias = Literal["FLAT_FEE", "MINIMUM_SPEND", "PER_UNIT", "USAGE_BASED", "CREDIT_BASED"]
"""How something is charged for."""


BillingPeriod: TypeAlias = Literal["MONTHLY", "ANNUALLY"]
"""How often something is billed."""


BillingVendor: TypeAlias = Literal["STRIPE", "ZUORA", "HUBSPOT", "AWS_MARKETPLACE"]
"""A system that a customer can be linked to."""


CancelSubscriptionRequestCancellationAction: TypeAlias = Literal["DEFAULT", "REVOKE_ENTITLEMENTS"]
"""Whether entitlements go with it at once."""


CancellationTime: TypeAlias = Literal["END_OF_BILLING_PERIOD", "IMMEDIATE", "SPECIFIC_DATE"]
"""When a cancelled subscription ends."""


CouponStatus: TypeAlias = Literal["ACTIVE", "ARCHIVED"]
"""Whether a coupon can still be given."""


CouponType: TypeAlias = Literal["FIXED", "PERCENTAGE"]
"""Whether a coupon takes off fixed amounts or percent."""


CreateCreditGrantRequestGrantType: TypeAlias = Literal["PAID", "PROMOTIONAL"]
"""Whether the credits are bought or given."""


CreditCadence: TypeAlias = Literal["MONTH", "YEAR"]
"""How often credits are granted."""


CreditGrantCadence: TypeAlias = Literal["BEGINNING_OF_BILLING_PERIOD", "MONTHLY"]
"""When the credits that a price buys are granted."""


Currency: TypeAlias = Literal[
    "usd",
    "aed",
    "all",
    "amd",
    "ang",
    "aud",
    "awg",
    "azn",
    "bam",
    "bbd",
    "bdt",
    "bgn",
    "bif",
    "bmd",
    "bnd",
    "bsd",
    "bwp",
    "byn",
    "bzd",
    "brl",
    "cad",
    "cdf",
    "chf",
    "cny",
    "czk",
    "dkk",
    "dop",
    "dzd",
    "egp",
    "etb",
    "eur",
    "fjd",
    "gbp",
    "gel",
    "gip",
    "gmd",
    "gyd",
    "hkd",
    "hrk",
    "htg",
    "idr",
    "ils",
    "inr",
    "isk",
    "jmd",
    "jpy",
    "kes",
    "kgs",
    "khr",
    "kmf",
    "krw",
    "kyd",
    "kzt",
    "lbp",
    "lkr",
    "lrd",
    "lsl",
    "mad",
    "mdl",
    "mga",
    "mkd",
    "mmk",
    "mnt",
    "mop",
    "mro",
    "mvr",
    "mwk",
    "mxn",
    "myr",
    "mzn",
    "nad",
    "ngn",
    "nok",
    "npr",
    "nzd",
    "pgk",
    "php",
    "pkr",
    "pln",
    "qar",
    "ron",
    "rsd",
    "rub",
    "rwf",
    "sar",
    "sbd",
    "scr",
    "sek",
    "sgd",
    "sle",
    "sll",
    "sos",
    "szl",
    "thb",
    "tjs",
    "top",
    "try",
    "ttd",
    "tzs",
    "uah",
    "uzs",
    "vnd",
    "vuv",
    "wst",
    "xaf",
    "xcd",
    "yer",
    "zar",
    "zmw",
    "clp",
    "djf",
    "gnf",
    "ugx",
    "pyg",
    "xof",
    "xpf",
]
"""Currency by its ISO 4217 code in lower case; some codes are retired."""


DefaultTrialConfigUnits: TypeAlias = Literal["DAY", "MONTH"]
"""Unit of the duration."""


EntitlementBehavior: TypeAlias = Literal["Increment", "Override"]
"""Whether an entitlement adds to others or takes their place."""


EntitlementKind: TypeAlias = Literal["FEATURE", "CREDIT"]
"""Tells a feature from credits."""


FeatureStatus: TypeAlias = Literal["NEW", "SUSPENDED", "ACTIVE"]
"""State of a feature."""


FeatureType: TypeAlias = Literal["BOOLEAN", "NUMBER", "ENUM"]
"""Whether a feature is switched on, measured, or chosen from values."""


GetCreditUsageTimeRange: TypeAlias = Literal["LAST_DAY", "LAST_WEEK", "LAST_MONTH", "LAST_YEAR"]


ListCustomCurrenciesStatusItem: TypeAlias = Literal["ACTIVE", "ARCHIVED"]


ListCustomerInvoicesOrderBy: TypeAlias = Literal["issueDate", "dueDate", "total"]


ListCustomerInvoicesOrderDir: TypeAlias = Literal["ASC", "DESC"]


ListEntitiesIncludeArchived: TypeAlias = Literal["true", "false"]


ListGovernanceNodesOrder: TypeAlias = Literal["asc", "desc"]


ListGovernanceNodesScope: TypeAlias = Literal["all", "nodeWide", "scoped"]


ListGovernanceNodesSortBy: TypeAlias = Literal[
    "utilization", "currentUsage", "usageLimit", "scopeSize", "id", "createdAt"
]


MeterFunction: TypeAlias = Literal["SUM", "MAX", "MIN", "AVG", "COUNT", "UNIQUE"]
"""How values become one."""


MeterOperation: TypeAlias = Literal[
    "EQUALS",
    "NOT_EQUALS",
    "GREATER_THAN",
    "GREATER_THAN_OR_EQUAL",
    "LESS_THAN",
    "LESS_THAN_OR_EQUAL",
    "IS_NULL",
    "IS_NOT_NULL",
    "CONTAINS",
    "STARTS_WITH",
    "ENDS_WITH",
    "IN",
]
"""How a dimension is compared."""


MeterType: TypeAlias = Literal["None", "FLUCTUATING", "INCREMENTAL"]
"""Whether usage goes up and down or only up; the text None for a feature that is not measured."""


MigrateSubscriptionRequestSubscriptionMigrationTime: TypeAlias = Literal["END_OF_BILLING_PERIOD", "IMMEDIATE"]
"""At once, or at the end of the billing period."""


MonthlyResetPeriodConfigAccordingTo: TypeAlias = Literal["SubscriptionStart", "StartOfTheMonth"]
"""Counted from the start of the subscription, or of the calendar month."""


PackagePricingInputOverageBillingPeriod: TypeAlias = Literal["ON_SUBSCRIPTION_RENEWAL", "MONTHLY"]
"""How often usage past the limits is billed."""


PackageStatus: TypeAlias = Literal["DRAFT", "PUBLISHED", "ARCHIVED"]
"""State of a plan or add-on."""


PaymentCollectionMethod: TypeAlias = Literal["CHARGE", "INVOICE", "NONE"]
"""Whether payment is charged, invoiced or not collected."""


PaymentMethodType: TypeAlias = Literal["CARD", "BANK", "CASH_APP", "PAYPAL"]
"""The default payment method type"""


PricingType: TypeAlias = Literal["FREE", "PAID", "CUSTOM"]
"""Whether something is free, paid, or priced by agreement."""


ProductSettingsSubscriptionEndSetup: TypeAlias = Literal["DOWNGRADE_TO_FREE", "CANCEL_SUBSCRIPTION"]
"""What follows a subscription that ends."""


ProductSettingsSubscriptionStartSetup: TypeAlias = Literal["PLAN_SELECTION", "TRIAL_PERIOD", "FREE_PLAN"]
"""What a new customer begins with."""


ProductStatus: TypeAlias = Literal["PUBLISHED", "ARCHIVED"]
"""Whether a product is on offer or archived."""


PromotionalEntitlementStatus: TypeAlias = Literal["Active", "Expired", "Paused"]
"""Whether a promotional entitlement still counts."""


PromotionalPeriod: TypeAlias = Literal["1 week", "1 month", "6 month", "1 year", "lifetime", "custom"]
"""How long a promotional entitlement lasts."""


ProrationBehavior: TypeAlias = Literal["INVOICE_IMMEDIATELY", "CREATE_PRORATIONS", "NONE"]
"""What becomes of the part of a period that a change leaves."""


PublishPackageRequestMigrationType: TypeAlias = Literal["NEW_CUSTOMERS", "ALL_CUSTOMERS"]
"""NEW_CUSTOMERS leaves those who have it on their version, ALL_CUSTOMERS moves them."""


ResetPeriod: TypeAlias = Literal["YEAR", "MONTH", "WEEK", "DAY", "HOUR"]
"""How often usage starts again from zero."""


RoundingDirection: TypeAlias = Literal["UP", "DOWN"]
"""Which way a rest is rounded."""


ScheduleStrategy: TypeAlias = Literal["END_OF_BILLING_PERIOD", "END_OF_BILLING_MONTH", "IMMEDIATE"]
"""When a change of a subscription takes effect."""


SubscriptionStatus: TypeAlias = Literal["PAYMENT_PENDING", "ACTIVE", "EXPIRED", "IN_TRIAL", "CANCELED", "NOT_STARTED"]
"""State of a subscription."""


TiersMode: TypeAlias = Literal["VOLUME", "GRADUATED"]
"""Whether all units get the price of the tier reached, or each the price of its own tier."""


TrialEndBehavior: TypeAlias = Literal["CONVERT_TO_PAID", "CANCEL_SUBSCRIPTION"]
"""Whether a trial turns into a paid subscription or ends."""


UsageResetCutoffRuleBehavior: TypeAlias = Literal["NEVER_RESET", "ALWAYS_RESET", "BILLING_PERIOD_CHANGE"]
"""Never, always, or if the billing period changes."""


UsageUpdateBehavior: TypeAlias = Literal["DELTA", "SET"]
"""Whether a value is added to the usage so far or takes its place."""


VendorIdentifier: TypeAlias = Literal[
    "AUTH0",
    "ZUORA",
    "STRIPE",
    "HUBSPOT",
    "AWS_MARKETPLACE",
    "SNOWFLAKE",
    "SALESFORCE",
    "BIG_QUERY",
    "OPEN_FGA",
    "APP_STORE",
    "RECEIVED",
    "PREQUEL",
    "AIRWALLEX",
    "STRIPE_INVOICING",
]
"""Another system that an account is connected with."""


WeeklyResetPeriodConfigAccordingTo: TypeAlias = Literal[
    "SubscriptionStart",
    "EverySunday",
    "EveryMonday",
    "EveryTuesday",
    "EveryWednesday",
    "EveryThursday",
    "EveryFriday",
    "EverySaturday",
]
"""Counted from the start of the subscription, or from a day of the week."""


Widget: TypeAlias = Literal["PAYWALL", "CUSTOMER_PORTAL", "CHECKOUT"]
"""A part of the user interface that shows entitlements."""


YearlyResetPeriodConfigAccordingTo: TypeAlias = Literal["SubscriptionStart"]
"""Counted from the start of the subscription."""


class Address(TypedDict):
    """Physical address"""

    city: NotRequired[str]
    """City name"""

    country: NotRequired[str]
    """Country code or name"""

    line1: NotRequired[str]
    """Street address line 1"""

    line2: NotRequired[str]
    """Street address line 2"""

    postalCode: NotRequired[str]
    """Postal or ZIP code"""

    state: NotRequired[str]
    """State or province"""


class AmountOff(TypedDict):
    """An amount of money, either part of which may be missing."""

    amount: NotRequired[DecimalLike]
    """The amount."""

    currency: NotRequired[Currency]
    """Currency of the amount."""


class AppliedCouponConfiguration(TypedDict):
    """From when a coupon applies."""

    startDate: NotRequired[DateTimeLike]
    """From when it applies."""


class AppliedCouponDiscount(TypedDict):
    """A reduction for one subscription alone."""

    amountsOff: NotRequired[Sequence[Money] | None]
    """Fixed reductions, one for each currency."""

    description: NotRequired[str]
    """What it is given for."""

    durationInMonths: NotRequired[int]
    """How many months it lasts."""

    name: NotRequired[str]
    """Name of the reduction."""

    percentOff: NotRequired[DecimalLike]
    """Reduction in percent."""


class AppliedCouponInput(TypedDict):
    """A coupon to apply, named or made up for this subscription."""

    billingCouponId: NotRequired[str | UUID]
    """Id of the coupon in the billing provider."""

    configuration: NotRequired[AppliedCouponConfiguration]
    """From when it applies."""

    couponId: NotRequired[str | UUID]
    """Id of the coupon."""

    discount: NotRequired[AppliedCouponDiscount]
    """A reduction for this subscription alone, instead of a coupon."""

    promotionCode: NotRequired[str]
    """Code that the customer redeems."""


class AttachPaymentMethodRequest(TypedDict):
    """A payment method to charge the customer by."""

    integrationId: str | UUID
    """Integration with the billing provider that holds the method."""

    paymentMethodId: str | UUID
    """Id of the method in the billing provider."""

    vendorIdentifier: VendorIdentifier
    """The billing provider."""

    billingCurrency: NotRequired[Currency | None]
    """Currency to bill the customer in from now on."""


class BillableFeatureInput(TypedDict):
    """How much of a feature that is charged for by the unit."""

    featureId: str | UUID
    """The feature."""

    quantity: DecimalLike
    """How many units."""


class Budget(TypedDict):
    """Spending that a customer allowed."""

    hasSoftLimit: bool
    """Whether usage may go on past the limit."""

    limit: DecimalLike
    """Amount of the limit."""


class CancelSubscriptionRequest(TypedDict):
    """How to cancel a subscription."""

    cancellationAction: NotRequired[CancelSubscriptionRequestCancellationAction]
    """Whether entitlements go with it at once."""

    cancellationTime: NotRequired[CancellationTime]
    """When it ends; SPECIFIC_DATE takes endDate."""

    endDate: NotRequired[DateTimeLike]
    """When it ends, for SPECIFIC_DATE."""

    prorate: NotRequired[bool]
    """Whether the unused part of the period is credited."""


class ChargeSubscriptionUsageRequest(TypedDict):
    """Usage to charge before the period ends."""

    untilDate: NotRequired[DateTimeLike]
    """Charges usage up to this moment."""


class CheckoutOptions(TypedDict):
    """How a customer goes through a checkout."""

    cancelUrl: str
    """Page to return to without payment."""

    successUrl: str
    """Page to return to after payment."""

    allowPromoCodes: NotRequired[bool]
    """Whether the customer may enter a promotion code."""

    allowTaxIdCollection: NotRequired[bool]
    """Whether the customer is asked for a tax number."""

    collectBillingAddress: NotRequired[bool]
    """Whether the customer is asked for an address."""

    collectPhoneNumber: NotRequired[bool]
    """Whether the customer is asked for a phone number."""

    referenceId: NotRequired[str | UUID | None]
    """The caller's own reference of the checkout."""


class ConsumeCreditsAsyncRequest(TypedDict):
    """Consumptions to carry out in the background."""

    consumptions: Sequence[ConsumeCreditsRequest]
    """The consumptions."""


class ConsumeCreditsRequest(TypedDict):
    """Credits to take from a wallet."""

    amount: DecimalLike
    """How many credits, more than zero."""

    currencyId: str | UUID
    """Credit currency to take from."""

    customerId: str | UUID
    """Customer whose wallet it is."""

    idempotencyKey: NotRequired[str]
    """The caller's key of this consumption; under one key credits are taken once."""

    createdAt: NotRequired[DateTimeLike]
    """When the credits were used."""

    dimensions: NotRequired[Mapping[str, str | DecimalLike | bool]]
    """Further facts to count by."""

    resourceId: NotRequired[str | UUID]
    """Resource that used them, for a customer that has several."""


class ContractSubscriptionInput(TypedDict):
    """A subscription for a contract: either one that exists or a new one."""

    existingSubscriptionId: NotRequired[str | UUID]
    """Subscription that exists."""

    newSubscription: NotRequired[ProvisionSubscriptionRequest]
    """Subscription to make."""


class CreateAddonRequest(TypedDict):
    """A new add-on."""

    id: str | UUID
    """The caller's id for the add-on."""

    displayName: str
    """Name for people."""

    productId: str | UUID
    """Product that it belongs to."""

    billingId: NotRequired[str | UUID | None]
    """Id of the add-on in the billing provider."""

    description: NotRequired[str | None]
    """What it is."""

    maxQuantity: NotRequired[int | None]
    """Most that one subscription may have of it."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    pricingType: NotRequired[PricingType | None]
    """Whether it is free, paid, or priced by agreement."""

    status: NotRequired[PackageStatus]
    """Whether it is a draft, on offer, or archived."""


class CreateContractRequest(TypedDict):
    """A new contract."""

    customerId: str | UUID
    """Customer that it is with."""

    activationEndDate: NotRequired[DateTimeLike]
    """When it ends."""

    activationStartDate: NotRequired[DateTimeLike]
    """When it begins."""

    contractId: NotRequired[str | UUID]
    """The caller's id for the contract; under one id it is made once."""

    name: NotRequired[str | None]
    """Name of the contract."""

    poNumber: NotRequired[str | None]
    """Number of the customer's purchase order."""

    setupBilling: NotRequired[bool]
    """Whether it is set up in the billing provider too."""

    subscriptions: NotRequired[Sequence[ContractSubscriptionInput]]
    """Subscriptions that it holds."""


class CreateCouponRequest(TypedDict):
    """A new coupon. All fields must be sent; of amountsOff and percentOff exactly one is not null."""

    id: str | UUID
    """The caller's id for the coupon."""

    amountsOff: Sequence[Money] | None
    """Fixed reductions, one for each currency; null for a reduction in percent."""

    description: str | None
    """What it is for; null if nothing is to be said."""

    durationInMonths: int | None
    """How many months it lasts; null if months do not limit it."""

    metadata: Mapping[str, str] | None
    """The caller's own notes; null if there are none."""

    name: str
    """Name of the coupon."""

    percentOff: DecimalLike | None
    """Reduction in percent; null for a fixed reduction."""


class CreateCreditEntitlementInput(TypedDict):
    """Credits to add to a plan or add-on."""

    id: str | UUID
    """Id of the credit currency."""

    amount: DecimalLike | None
    """Credits granted each time; null if it is set for each customer."""

    cadence: CreditCadence
    """How often they are granted."""

    type: Literal["CREDIT"]
    """Tells credits from a feature."""

    behavior: NotRequired[EntitlementBehavior]
    """Whether it adds to other entitlements or takes their place."""

    dependencyFeatureId: NotRequired[str | UUID]
    """Feature that the credits depend on."""

    description: NotRequired[str]
    """What it is."""

    displayNameOverride: NotRequired[str]
    """Name for people other than the currency's own."""

    hasSoftLimit: NotRequired[bool]
    """Whether usage may go on past the credits."""

    hiddenFromWidgets: NotRequired[Sequence[Widget]]
    """Where it is not shown."""

    isCustom: NotRequired[bool]
    """Whether the amount is set for each customer."""

    isGranted: NotRequired[bool]
    """Whether it is granted at all."""

    order: NotRequired[DecimalLike]
    """Its place in lists that are shown."""


class CreateCreditGrantRequest(TypedDict):
    """Credits to put into a customer's wallet."""

    amount: DecimalLike
    """Credits to grant."""

    currencyId: str | UUID
    """Credit currency."""

    customerId: str | UUID
    """Customer whose wallet it is."""

    displayName: str
    """Name for people."""

    grantType: CreateCreditGrantRequestGrantType
    """Whether the credits are bought or given."""

    awaitPaymentConfirmation: NotRequired[bool]
    """Whether the response waits for the payment to go through."""

    billingInformation: NotRequired[CreditGrantBillingInformation]
    """How to bill bought credits."""

    comment: NotRequired[str]
    """Remark for people."""

    cost: NotRequired[Money]
    """What the customer pays for bought credits."""

    effectiveAt: NotRequired[DateTimeLike]
    """From when the credits can be used."""

    expireAt: NotRequired[DateTimeLike]
    """When what is left of them lapses."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    paymentCollectionMethod: NotRequired[PaymentCollectionMethod]
    """Whether payment is charged, invoiced or not collected."""

    priority: NotRequired[int]
    """Which grant is used first; the lower number goes first."""

    resourceId: NotRequired[str | UUID]
    """Resource that the wallet is for."""


class CreateCustomCurrencyRequest(TypedDict):
    """A new credit currency."""

    id: str | UUID
    """The caller's id for the currency."""

    displayName: str
    """Name for people."""

    description: NotRequired[str]
    """What it is for."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    symbol: NotRequired[str]
    """Sign that stands for it."""

    units: NotRequired[CurrencyUnitsInput]
    """Words for its units."""


class CreateDataExportDestinationRequest(TypedDict):
    """A place to export data to."""

    destinationId: str | UUID
    """Id of the destination."""

    destinationType: str
    """Kind of the destination."""

    enabledModels: NotRequired[Sequence[str]]
    """Ids of the models to export."""


class CreateFeatureEntitlementInput(TypedDict):
    """A feature to add to a plan or add-on."""

    id: str | UUID
    """Id of the feature."""

    type: Literal["FEATURE"]
    """Tells a feature from credits."""

    behavior: NotRequired[EntitlementBehavior]
    """Whether it adds to other entitlements or takes their place."""

    description: NotRequired[str]
    """What it is."""

    displayNameOverride: NotRequired[str]
    """Name for people other than the feature's own."""

    enumValues: NotRequired[Sequence[str]]
    """Values to grant of a feature that is chosen from values."""

    hasSoftLimit: NotRequired[bool]
    """Whether usage may go on past the limit."""

    hasUnlimitedUsage: NotRequired[bool]
    """Whether usage has no limit."""

    hiddenFromWidgets: NotRequired[Sequence[Widget]]
    """Where it is not shown."""

    isCustom: NotRequired[bool]
    """Whether the limit is set for each customer."""

    isGranted: NotRequired[bool]
    """Whether it is granted at all."""

    monthlyResetPeriodConfiguration: NotRequired[MonthlyResetPeriodConfig | None]
    """What a reset period of a month is counted from."""

    order: NotRequired[DecimalLike]
    """Its place in lists that are shown."""

    resetPeriod: NotRequired[ResetPeriod]
    """How often usage starts again from zero."""

    usageLimit: NotRequired[int | None]
    """How much may be used in a period."""

    weeklyResetPeriodConfiguration: NotRequired[WeeklyResetPeriodConfig | None]
    """What a reset period of a week is counted from."""

    yearlyResetPeriodConfiguration: NotRequired[YearlyResetPeriodConfig | None]
    """What a reset period of a year is counted from."""


class CreateFeatureRequest(TypedDict):
    """A new feature."""

    id: str | UUID
    """The caller's id for the feature."""

    displayName: str
    """Name for people."""

    featureType: FeatureType
    """Whether it is switched on, measured, or chosen from values."""

    description: NotRequired[str]
    """What it is."""

    enumConfiguration: NotRequired[Sequence[FeatureEnumValue]]
    """Values that a feature of the kind ENUM is chosen from."""

    featureStatus: NotRequired[FeatureStatus]
    """State of the feature."""

    featureUnits: NotRequired[str]
    """Word for one unit."""

    featureUnitsPlural: NotRequired[str]
    """Word for several units."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    meter: NotRequired[MeterInput]
    """How usage is counted from raw events."""

    meterType: NotRequired[MeterType]
    """Whether usage goes up and down or only up."""

    unitTransformation: NotRequired[UnitTransformationInput | None]
    """How units are converted before they are billed."""


class CreatePackageEntitlementsRequest(TypedDict):
    """Entitlements to add to a plan or add-on."""

    entitlements: Sequence[CreatePackageEntitlementInput]
    """The entitlements."""


class CreatePlanRequest(TypedDict):
    """A new plan."""

    id: str | UUID
    """The caller's id for the plan."""

    displayName: str
    """Name for people."""

    productId: str | UUID
    """Product that it belongs to."""

    billingId: NotRequired[str | UUID | None]
    """Id of the plan in the billing provider."""

    defaultTrialConfig: NotRequired[DefaultTrialConfig | None]
    """Trial that its subscriptions begin with."""

    description: NotRequired[str | None]
    """What it is."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    parentPlanId: NotRequired[str | UUID | None]
    """Plan whose entitlements it inherits."""

    pricingType: NotRequired[PricingType | None]
    """Whether it is free, paid, or priced by agreement."""

    status: NotRequired[PackageStatus]
    """Whether it is a draft, on offer, or archived."""


class CreateProductRequest(TypedDict):
    """A new product."""

    id: str | UUID
    """The caller's id for the product."""

    displayName: str
    """Name for people."""

    description: NotRequired[str | None]
    """What it is."""

    metadata: NotRequired[Mapping[str, str] | None]
    """The caller's own notes."""

    multipleSubscriptions: NotRequired[bool]
    """Whether a customer may have several subscriptions to it at once."""


class CreatePromotionalEntitlementsRequest(TypedDict):
    """Features to give to a customer."""

    promotionalEntitlements: Sequence[PromotionalEntitlementInput]
    """The grants."""


class CreatedAtParameter(TypedDict):
    gt: NotRequired[DateTimeLike]
    """Greater than the specified createdAt value"""

    gte: NotRequired[DateTimeLike]
    """Greater than or equal to the specified createdAt value"""

    lt: NotRequired[DateTimeLike]
    """Less than the specified createdAt value"""

    lte: NotRequired[DateTimeLike]
    """Less than or equal to the specified createdAt value"""


class CreditGrantBillingInformation(TypedDict):
    """How to bill bought credits."""

    billingAddress: NotRequired[Address]
    """Address to bill to."""

    invoiceDaysUntilDue: NotRequired[int]
    """Days until the invoice is due."""

    isInvoicePaid: NotRequired[bool]
    """Whether the invoice counts as paid already."""


class CreditRate(TypedDict):
    """How many credits a unit costs."""

    amount: DecimalLike
    """Credits that a unit costs."""

    currencyId: str | UUID
    """The credit currency."""

    costFormula: NotRequired[str | None]
    """Formula that gives the cost instead."""


class CreditRateInput(TypedDict):
    """How many credits a unit shall cost."""

    amount: DecimalLike
    """Credits that a unit costs."""

    currencyId: str | UUID
    """The credit currency."""

    costFormula: NotRequired[str]
    """Formula that gives the cost instead."""


class CurrencyUnitsInput(TypedDict):
    """Words for the units of a credit currency."""

    plural: str
    """Word for several units."""

    singular: str
    """Word for one unit."""


class CustomerIntegration(TypedDict):
    """External billing or CRM integration link"""

    vendorIdentifier: VendorIdentifier

    syncedEntityId: str | UUID | None
    """Synced entity id"""

    id: str | UUID
    """Integration details"""


class CustomerPassthrough(TypedDict):
    """Vendor-specific billing passthrough fields."""

    stripe: NotRequired[StripeCustomerPassthrough]

    zuora: NotRequired[ZuoraCustomerPassthrough]


class DefaultTrialConfig(TypedDict):
    """Trial that subscriptions to a plan begin with."""

    duration: int
    """How many units it lasts."""

    units: DefaultTrialConfigUnits
    """Unit of the duration."""

    budget: NotRequired[Budget | None]
    """Spending to allow during the trial."""

    trialEndBehavior: NotRequired[TrialEndBehavior | None]
    """What happens when it ends."""


class DelegateSubscriptionRequest(TypedDict):
    """Who shall pay for a subscription."""

    targetCustomerId: str | UUID
    """Customer that pays from now on."""


class DuplicateProductRequest(TypedDict):
    """The product to make from another."""

    targetId: str | UUID
    """The caller's id for the new product."""

    description: NotRequired[str | None]
    """What it is."""

    displayName: NotRequired[str]
    """Name for people."""


class EntityIds(TypedDict):
    """Ids of entities."""

    ids: Sequence[str | UUID]
    """The ids."""


class EstimateEventRequest(TypedDict):
    """An event to price in credits without reporting it."""

    customerId: str | UUID
    """Customer that it would happen for."""

    eventName: str
    """What would happen."""

    dimensions: NotRequired[Mapping[str, str | DecimalLike | bool]]
    """Further facts, which meters filter and sum by."""

    resourceId: NotRequired[str | UUID | None]
    """Resource that it would happen for, for a customer that has several."""


class EstimateUsageRequest(TypedDict):
    """Usage to price in credits without reporting it."""

    customerId: str | UUID
    """Customer that would use the feature."""

    featureId: str | UUID
    """Feature that would be used."""

    value: DecimalLike
    """How much."""

    dimensions: NotRequired[Mapping[str, str | DecimalLike | bool]]
    """Further facts to count by."""

    resourceId: NotRequired[str | UUID | None]
    """Resource that would use it, for a customer that has several."""

    updateBehavior: NotRequired[UsageUpdateBehavior]
    """Whether the value is added to the usage so far or takes its place."""


class FeatureEnumValue(TypedDict):
    """One value that a feature is chosen from."""

    displayName: str
    """Name for people."""

    value: str
    """The value."""


class ImportCustomer(TypedDict):
    """A customer that exists elsewhere already."""

    id: str | UUID
    """The caller's id for the customer."""

    email: str | None
    """E-mail address of the customer; null if there is none."""

    name: str | None
    """Name of the customer; null if there is none."""

    billingId: NotRequired[str | UUID]
    """Id of the customer in the billing provider."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    paymentMethodId: NotRequired[str | UUID]
    """Id of the payment method in the billing provider."""

    salesforceId: NotRequired[str | UUID]
    """Id of the customer in Salesforce."""

    updatedAt: NotRequired[DateTimeLike]
    """When the customer last changed elsewhere."""


class ImportCustomersRequest(TypedDict):
    """Customers to take in."""

    customers: Sequence[ImportCustomer]
    """The customers."""

    integrationId: NotRequired[str | UUID]
    """Integration with the billing provider that the billing ids belong to."""


class ImportSubscription(TypedDict):
    """A subscription that exists elsewhere already."""

    id: str | UUID
    """The caller's id for the subscription."""

    customerId: str | UUID
    """Customer that has it."""

    planId: str | UUID
    """Plan that it is to."""

    addons: NotRequired[Sequence[SubscriptionAddon]]
    """Add-ons of the subscription."""

    billingId: NotRequired[str | UUID | None]
    """Id of the subscription in the billing provider."""

    billingPeriod: NotRequired[BillingPeriod]
    """How often it is billed."""

    charges: NotRequired[Sequence[SubscriptionChargeInput]]
    """Quantities of what is charged for."""

    endDate: NotRequired[DateTimeLike | None]
    """When it ends; null if it goes on."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    resourceId: NotRequired[str | UUID | None]
    """Resource that it is for, where a customer has several."""

    startDate: NotRequired[DateTimeLike]
    """When it began."""


class ImportSubscriptionsRequest(TypedDict):
    """Subscriptions to take in."""

    subscriptions: Sequence[ImportSubscription]
    """The subscriptions."""

    integrationId: NotRequired[str | UUID | None]
    """Integration with the billing provider that the billing ids belong to."""


class LinkCustomerIntegrationRequest(TypedDict):
    """A customer's place in another system."""

    id: str | UUID
    """Id of the integration, not of the customer."""

    syncedEntityId: str | UUID
    """Id of the customer in the other system."""

    vendorIdentifier: BillingVendor
    """The other system."""


class MeterAggregationInput(TypedDict):
    """What a meter shall count."""

    function: MeterFunction
    """How values become one."""

    field: NotRequired[str]
    """Dimension whose values are taken; none for COUNT."""


class MeterConditionInput(TypedDict):
    """One condition on a dimension of an event."""

    field: str
    """The dimension."""

    operation: MeterOperation
    """How it is compared."""

    value: NotRequired[str]
    """What it is compared with."""

    values: NotRequired[Sequence[str]]
    """What it is compared with, for IN."""


class MeterFilterInput(TypedDict):
    """Conditions that an event has to meet together."""

    conditions: Sequence[MeterConditionInput]
    """The conditions."""


class MeterInput(TypedDict):
    """How usage shall be counted from raw events."""

    aggregation: MeterAggregationInput
    """What is counted."""

    filters: Sequence[MeterFilterInput]
    """Which events count."""


class MigrateSubscriptionRequest(TypedDict):
    """When a subscription shall move to the newest version of its plan."""

    subscriptionMigrationTime: NotRequired[MigrateSubscriptionRequestSubscriptionMigrationTime]
    """At once, or at the end of the billing period."""


class MinimumSpendInput(TypedDict):
    """Least amount to bill for a period."""

    billingPeriod: BillingPeriod
    """The period."""

    minimum: PriceAmount
    """The amount."""


class MintDataExportScopedTokenRequest(TypedDict):
    """What a token for the export provider's screen is for."""

    applicationOrigin: str
    """Origin of the page that shows the screen."""

    destinationType: NotRequired[str]
    """Kind of destination that it may connect."""

    enabledModels: NotRequired[Sequence[str]]
    """Ids of the models that it may choose from."""


class Money(TypedDict):
    """An amount of money and its currency."""

    amount: DecimalLike
    """The amount."""

    currency: Currency
    """Currency of the amount."""


class MonthlyResetPeriodConfig(TypedDict):
    """When monthly usage starts again from zero."""

    accordingTo: MonthlyResetPeriodConfigAccordingTo
    """Counted from the start of the subscription, or of the calendar month."""


class OverageCreditEntitlementInput(TypedDict):
    """Credits that a plan entitles to."""

    amount: DecimalLike
    """Credits granted each time."""

    cadence: CreditCadence
    """How often they are granted."""

    customCurrencyId: str | UUID
    """The credit currency."""


class OverageEntitlementInput(TypedDict):
    """What a plan entitles to of one feature."""

    featureId: str | UUID
    """The feature."""

    hasSoftLimit: NotRequired[bool]
    """Whether usage may go on past the limit."""

    hasUnlimitedUsage: NotRequired[bool]
    """Whether usage has no limit."""

    monthlyResetPeriodConfiguration: NotRequired[MonthlyResetPeriodConfig]
    """What a reset period of a month is counted from."""

    resetPeriod: NotRequired[ResetPeriod]
    """How often usage starts again from zero."""

    usageLimit: NotRequired[DecimalLike]
    """How much may be used in a period."""

    weeklyResetPeriodConfiguration: NotRequired[WeeklyResetPeriodConfig]
    """What a reset period of a week is counted from."""

    yearlyResetPeriodConfiguration: NotRequired[YearlyResetPeriodConfig]
    """What a reset period of a year is counted from."""


class OveragePricingModelInput(TypedDict):
    """How usage past a limit is charged for."""

    pricePeriods: Sequence[PricePeriodInput]
    """Prices, one for each billing period and country."""

    creditEntitlement: NotRequired[OverageCreditEntitlementInput]
    """Credits that the plan entitles to, past which this applies."""

    currencyId: NotRequired[str | UUID]
    """Credit currency that is charged for."""

    entitlement: NotRequired[OverageEntitlementInput]
    """Entitlement past which this applies."""

    featureId: NotRequired[str | UUID]
    """Feature that is charged for."""


class PackagePricingInput(TypedDict):
    """The whole pricing of a plan or add-on; what was there before goes."""

    pricingType: PricingType
    """Whether it is free, paid, or priced by agreement."""

    billingId: NotRequired[str | UUID]
    """Id of the plan or add-on in the billing provider."""

    minimumSpend: NotRequired[Sequence[MinimumSpendInput] | None]
    """Least amounts to bill for a period; null for none."""

    overageBillingPeriod: NotRequired[PackagePricingInputOverageBillingPeriod]
    """How often usage past the limits is billed."""

    overagePricingModels: NotRequired[Sequence[OveragePricingModelInput]]
    """Prices of usage past the limits; replaces all of them."""

    pricingModels: NotRequired[Sequence[PricingModelInput]]
    """Prices; replaces all of them."""


class PaymentMethodInput(TypedDict):
    """A payment method that the billing provider already holds. All fields must be sent; null means
    unknown.
    """

    billingId: str | UUID | None
    """Id of the method in the billing provider."""

    cardExpiryMonth: int | None
    """Month in which the card expires, 1 to 12."""

    cardExpiryYear: int | None
    """Year in which the card expires, with four digits."""

    cardLast4Digits: str | None
    """Last four digits of the card."""

    type: PaymentMethodType | None
    """Kind of the method."""


class PreviewBillingInformation(TypedDict):
    """How a subscription would be billed."""

    billingAddress: NotRequired[Address]
    """Address to bill to."""

    chargeOnBehalfOfAccount: NotRequired[str]
    """Account of the billing provider to charge on behalf of."""

    integrationId: NotRequired[str | UUID]
    """Integration with the billing provider to use."""

    invoiceDaysUntilDue: NotRequired[int]
    """Days until an invoice is due."""

    isBackdated: NotRequired[bool]
    """Whether the subscription may begin in the past."""

    isInvoicePaid: NotRequired[bool]
    """Whether the first invoice counts as paid already."""

    metadata: NotRequired[Mapping[str, str]]
    """Notes for the billing provider."""

    prorationBehavior: NotRequired[ProrationBehavior]
    """What becomes of the part of a period that a change leaves."""

    taxIds: NotRequired[Sequence[TaxId]]
    """Tax numbers of the customer."""

    taxPercentage: NotRequired[DecimalLike]
    """Tax to add, in percent."""

    taxRateIds: NotRequired[Sequence[str | UUID]]
    """Tax rates of the billing provider to apply."""


class PreviewSubscriptionRequest(TypedDict):
    """A subscription to price without making it."""

    customerId: str | UUID
    """Customer that would subscribe."""

    planId: str | UUID
    """Plan that would be subscribed to."""

    addons: NotRequired[Sequence[SubscriptionAddon]]
    """Add-ons that would be taken with it."""

    appliedCoupon: NotRequired[AppliedCouponInput]
    """Coupon that would be applied."""

    billableFeatures: NotRequired[Sequence[BillableFeatureInput]]
    """Quantities of features that are charged for by the unit."""

    billingCountryCode: NotRequired[str]
    """Country whose prices apply, by its ISO 3166-1 code."""

    billingCycleAnchor: NotRequired[BillingCycleAnchorChange]
    """Whether the billing periods would restart."""

    billingInformation: NotRequired[PreviewBillingInformation]
    """How it would be billed."""

    billingPeriod: NotRequired[BillingPeriod]
    """How often it would be billed."""

    charges: NotRequired[Sequence[SubscriptionChargeInput]]
    """Quantities of what is charged for."""

    payingCustomerId: NotRequired[str | UUID]
    """Customer that would pay for it, if another."""

    resourceId: NotRequired[str | UUID]
    """Resource that it would be for."""

    scheduleStrategy: NotRequired[ScheduleStrategy]
    """When a change of plan would take effect."""

    startDate: NotRequired[DateTimeLike]
    """When it would take effect."""

    trialOverrideConfiguration: NotRequired[TrialOverrideConfiguration]
    """A trial other than the plan's own."""

    unitQuantity: NotRequired[int]
    """Number of units, for a plan priced by one unit."""


class PriceAmount(TypedDict):
    """An amount of money whose currency may go without saying."""

    amount: DecimalLike
    """The amount."""

    currency: NotRequired[Currency]
    """Currency of the amount."""


class PriceOverrideInput(TypedDict):
    """A price agreed for one subscription."""

    addonId: NotRequired[str | UUID | None]
    """Add-on that it is the price of."""

    amount: NotRequired[DecimalLike]
    """Price of a unit or block."""

    baseCharge: NotRequired[bool]
    """Whether it is the base charge and not a charge for a feature."""

    billingCountryCode: NotRequired[str]
    """Country that the price is for."""

    blockSize: NotRequired[DecimalLike]
    """Units that one price buys."""

    creditGrantCadence: NotRequired[CreditGrantCadence]
    """When the credits that it buys are granted."""

    creditRate: NotRequired[CreditRate]
    """Credits that a unit costs."""

    currency: NotRequired[Currency]
    """Currency of the amount."""

    featureId: NotRequired[str | UUID | None]
    """Feature that it is the price of."""

    tiers: NotRequired[Sequence[PriceTier]]
    """Prices by amount used."""


class PricePeriodInput(TypedDict):
    """The price for one billing period, in one country if named."""

    billingPeriod: BillingPeriod
    """The period."""

    billingCountryCode: NotRequired[str]
    """Country that the price is for."""

    blockSize: NotRequired[DecimalLike]
    """Units that one price buys."""

    creditGrantCadence: NotRequired[CreditGrantCadence]
    """When the credits that it buys are granted."""

    creditRate: NotRequired[CreditRateInput]
    """Credits that a unit costs."""

    price: NotRequired[PriceAmount]
    """Price of a unit or block."""

    tiers: NotRequired[Sequence[PricePeriodTierInput]]
    """Prices by amount used."""


class PricePeriodTierInput(TypedDict):
    """Prices up to some amount used."""

    flatPrice: NotRequired[PriceAmount]
    """Price of the tier as a whole."""

    unitPrice: NotRequired[PriceAmount]
    """Price of each unit in the tier."""

    upTo: NotRequired[DecimalLike]
    """Last unit of the tier; absent for the last tier."""


class PriceTier(TypedDict):
    """Prices up to some amount used."""

    flatPrice: NotRequired[Money]
    """Price of the tier as a whole."""

    unitPrice: NotRequired[Money]
    """Price of each unit in the tier."""

    upTo: NotRequired[DecimalLike]
    """Last unit of the tier."""


class PricingModelInput(TypedDict):
    """How one thing is charged for."""

    billingModel: BillingModel
    """How it is charged for."""

    pricePeriods: Sequence[PricePeriodInput]
    """Prices, one for each billing period and country."""

    billingCadence: NotRequired[BillingCadence]
    """Whether it is charged again and again or once."""

    featureId: NotRequired[str | UUID]
    """Feature that is charged for."""

    maxUnitQuantity: NotRequired[int]
    """Most units that may be bought."""

    minUnitQuantity: NotRequired[int]
    """Least units that must be bought."""

    monthlyResetPeriodConfiguration: NotRequired[MonthlyResetPeriodConfig]
    """What a reset period of a month is counted from."""

    resetPeriod: NotRequired[ResetPeriod]
    """How often usage starts again from zero."""

    tiersMode: NotRequired[TiersMode]
    """Whether all units get the price of the tier reached, or each the price of its own tier."""

    topUpCustomCurrencyId: NotRequired[str | UUID]
    """Credit currency that it buys."""

    weeklyResetPeriodConfiguration: NotRequired[WeeklyResetPeriodConfig]
    """What a reset period of a week is counted from."""

    yearlyResetPeriodConfiguration: NotRequired[YearlyResetPeriodConfig]
    """What a reset period of a year is counted from."""


class ProductSettings(TypedDict):
    """What happens when subscriptions begin and end."""

    subscriptionCancellationTime: CancellationTime
    """When a cancelled subscription ends."""

    subscriptionEndSetup: ProductSettingsSubscriptionEndSetup
    """What follows a subscription that ends."""

    subscriptionStartSetup: ProductSettingsSubscriptionStartSetup
    """What a new customer begins with."""

    downgradePlanId: NotRequired[str | UUID | None]
    """Plan that follows a subscription that ends."""

    prorateAtEndOfBillingPeriod: NotRequired[bool | None]
    """Whether the unused part of the period is credited."""

    subscriptionStartPlanId: NotRequired[str | UUID | None]
    """Plan that a new customer begins with."""


class PromotionalEntitlementInput(TypedDict):
    """A feature to give to a customer. All fields must be sent; null means that a field does not
    apply.
    """

    customEndDate: DateTimeLike | None
    """When it ends, for the period custom."""

    enumValues: Sequence[str] | None
    """Values to grant of a feature that is chosen from values."""

    featureId: str | UUID
    """The feature."""

    hasSoftLimit: bool | None
    """Whether usage may go on past the limit."""

    hasUnlimitedUsage: bool | None
    """Whether usage has no limit."""

    isVisible: bool | None
    """Whether the customer sees it."""

    monthlyResetPeriodConfiguration: MonthlyResetPeriodConfig | None
    """What a reset period of a month is counted from."""

    period: PromotionalPeriod
    """How long it lasts; custom takes customEndDate."""

    resetPeriod: ResetPeriod | None
    """How often usage starts again from zero."""

    usageLimit: int | None
    """How much may be used in a period."""

    weeklyResetPeriodConfiguration: WeeklyResetPeriodConfig | None
    """What a reset period of a week is counted from."""

    yearlyResetPeriodConfiguration: YearlyResetPeriodConfig | None
    """What a reset period of a year is counted from."""


class ProvisionCustomerRequest(TypedDict):
    """A new customer."""

    id: str | UUID
    """The caller's id for the customer."""

    billingCurrency: NotRequired[Currency | None]
    """Currency to bill in."""

    billingId: NotRequired[str | UUID | None]
    """Id of the customer in the billing provider."""

    couponId: NotRequired[str | UUID | None]
    """Coupon for all that the customer buys; the empty string means none."""

    defaultPaymentMethod: NotRequired[PaymentMethodInput | None]
    """How the customer pays by default."""

    email: NotRequired[str | None]
    """E-mail address of the customer."""

    integrations: NotRequired[Sequence[CustomerIntegration]]
    """Links to the customer in other systems."""

    language: NotRequired[str | None]
    """Language to use for the customer."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    name: NotRequired[str | None]
    """Name of the customer."""

    passthrough: NotRequired[CustomerPassthrough]
    """Members for the billing provider alone."""

    timezone: NotRequired[str | None]
    """Time zone to use for the customer."""


class ProvisionSubscriptionRequest(TypedDict):
    """A new subscription."""

    customerId: str | UUID
    """Customer that subscribes."""

    planId: str | UUID
    """Plan to subscribe to."""

    id: NotRequired[str | UUID]
    """The caller's id for the subscription; made up if absent."""

    addons: NotRequired[Sequence[SubscriptionAddon]]
    """Add-ons to take with it."""

    appliedCoupon: NotRequired[AppliedCouponInput]
    """Coupon to apply."""

    awaitPaymentConfirmation: NotRequired[bool]
    """Whether the response waits for the payment to go through."""

    billingCountryCode: NotRequired[str | None]
    """Country whose prices apply, by its ISO 3166-1 code."""

    billingCycleAnchor: NotRequired[BillingCycleAnchorChange]
    """Whether the billing periods restart."""

    billingId: NotRequired[str | UUID | None]
    """Id of the subscription in the billing provider, if it exists there."""

    billingInformation: NotRequired[SubscriptionBillingInformation]
    """How to bill it."""

    billingPeriod: NotRequired[BillingPeriod]
    """How often it is billed; needed for a paid plan."""

    budget: NotRequired[Budget | None]
    """Spending to allow."""

    cancellationDate: NotRequired[DateTimeLike]
    """When it is to be cancelled."""

    charges: NotRequired[Sequence[SubscriptionChargeInput]]
    """Quantities of what is charged for."""

    checkoutOptions: NotRequired[CheckoutOptions]
    """How to send the customer through a checkout, if payment is needed."""

    entitlements: NotRequired[Sequence[SubscriptionEntitlementInput]]
    """Entitlements of this subscription alone."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes."""

    minimumSpend: NotRequired[AmountOff | None]
    """Least amount to bill for a period."""

    payingCustomerId: NotRequired[str | UUID | None]
    """Customer that pays for it, if another."""

    paymentCollectionMethod: NotRequired[PaymentCollectionMethod]
    """Whether payment is charged, invoiced or not collected."""

    priceOverrides: NotRequired[Sequence[PriceOverrideInput]]
    """Prices agreed for it."""

    resourceId: NotRequired[str | UUID | None]
    """Resource that it is for, where a customer has several."""

    salesforceId: NotRequired[str | UUID | None]
    """Id of the subscription in Salesforce."""

    scheduleStrategy: NotRequired[ScheduleStrategy]
    """When a change of plan takes effect."""

    startDate: NotRequired[DateTimeLike]
    """When it takes effect."""

    trialOverrideConfiguration: NotRequired[TrialOverrideConfiguration]
    """A trial other than the plan's own."""

    unitQuantity: NotRequired[int]
    """Number of units, for a plan priced by one unit."""


class PublishPackageRequest(TypedDict):
    """Who gets the new version of a plan or add-on."""

    migrationType: PublishPackageRequestMigrationType
    """NEW_CUSTOMERS leaves those who have it on their version, ALL_CUSTOMERS moves them."""


class ReleaseCreditReservationRequest(TypedDict):
    """How a reservation ends."""

    consumedAmount: DecimalLike
    """Credits that were used after all; 0 gives all of them back."""

    currencyId: str | UUID
    """Credit currency of the wallet."""

    customerId: str | UUID
    """Customer whose wallet it is."""

    resourceId: NotRequired[str | UUID]
    """Resource that the wallet is for."""


class ReportEventsRequest(TypedDict):
    """Raw events to take in."""

    events: Sequence[UsageEventInput]
    """The events."""


class ReportUsageRequest(TypedDict):
    """Usage records to take in."""

    usages: Sequence[UsageRecordInput]
    """The records."""


class StripeCustomerPassthrough(TypedDict):
    """Stripe-specific billing fields for the customer."""

    customerName: NotRequired[str]
    """Customer name"""

    billingAddress: NotRequired[Address]

    shippingAddress: NotRequired[Address]

    paymentMethodId: NotRequired[str | UUID]
    """Billing provider payment method id, attached to this customer"""

    taxIds: NotRequired[Sequence[TaxId]]
    """Tax IDs"""

    invoiceCustomFields: NotRequired[Mapping[str, str]]
    """Invoice custom fields"""

    metadata: NotRequired[Mapping[str, str]]
    """Additional metadata"""


class SubscriptionAddon(TypedDict):
    """An add-on of a subscription."""

    id: str | UUID
    """Id of the add-on."""

    quantity: int
    """How many."""


class SubscriptionBillingInformation(TypedDict):
    """How to bill a subscription."""

    billingAddress: NotRequired[Address]
    """Address to bill to."""

    chargeOnBehalfOfAccount: NotRequired[str | None]
    """Account of the billing provider to charge on behalf of."""

    integrationId: NotRequired[str | UUID | None]
    """Integration with the billing provider to use."""

    invoiceDaysUntilDue: NotRequired[int]
    """Days until an invoice is due."""

    isBackdated: NotRequired[bool]
    """Whether the subscription may begin in the past."""

    isInvoicePaid: NotRequired[bool]
    """Whether the first invoice counts as paid already."""

    metadata: NotRequired[Mapping[str, str]]
    """Notes for the billing provider."""

    prorationBehavior: NotRequired[ProrationBehavior]
    """What becomes of the part of a period that a change leaves."""

    taxIds: NotRequired[Sequence[TaxId]]
    """Tax numbers of the customer."""

    taxPercentage: NotRequired[DecimalLike]
    """Tax to add, in percent."""

    taxRateIds: NotRequired[Sequence[str | UUID]]
    """Tax rates of the billing provider to apply."""


class SubscriptionChargeInput(TypedDict):
    """How much of something that is charged for."""

    id: str | UUID
    """Id of the feature or credit currency."""

    quantity: DecimalLike
    """How much."""

    type: EntitlementKind
    """Tells a feature from credits."""


class SubscriptionCreditEntitlementInput(TypedDict):
    """Credits for one subscription alone."""

    id: str | UUID
    """Id of the credit currency."""

    amount: DecimalLike
    """Credits granted each time."""

    cadence: CreditCadence
    """How often they are granted."""

    type: Literal["CREDIT"]
    """Tells credits from a feature."""

    hasSoftLimit: NotRequired[bool]
    """Whether usage may go on past the credits."""


class SubscriptionFeatureEntitlementInput(TypedDict):
    """A feature for one subscription alone."""

    id: str | UUID
    """Id of the feature."""

    type: Literal["FEATURE"]
    """Tells a feature from credits."""

    hasSoftLimit: NotRequired[bool]
    """Whether usage may go on past the limit."""

    hasUnlimitedUsage: NotRequired[bool]
    """Whether usage has no limit."""

    monthlyResetPeriodConfiguration: NotRequired[MonthlyResetPeriodConfig | None]
    """What a reset period of a month is counted from."""

    resetPeriod: NotRequired[ResetPeriod]
    """How often usage starts again from zero."""

    usageLimit: NotRequired[int]
    """How much may be used in a period."""

    weeklyResetPeriodConfiguration: NotRequired[WeeklyResetPeriodConfig | None]
    """What a reset period of a week is counted from."""

    yearlyResetPeriodConfiguration: NotRequired[YearlyResetPeriodConfig | None]
    """What a reset period of a year is counted from."""


class TaxId(TypedDict):
    """Tax identifier with type and value for customer tax exemptions."""

    type: str
    """The type of tax exemption identifier, such as VAT."""

    value: str
    """The actual tax identifier value"""


class TransferSubscriptionRequest(TypedDict):
    """Where a subscription shall belong."""

    destinationResourceId: str | UUID
    """Resource that it is for from now on."""


class TrialOverrideConfiguration(TypedDict):
    """A trial other than the plan's own."""

    isTrial: bool
    """Whether the subscription starts with a trial."""

    trialEndBehavior: NotRequired[TrialEndBehavior]
    """What happens when the trial ends."""

    trialEndDate: NotRequired[DateTimeLike]
    """When the trial ends."""


class TriggerDataExportSyncRequest(TypedDict):
    """What to export now."""

    destinationId: NotRequired[str | UUID]
    """Exports to this destination only; to all if absent."""


class UnitTransformationInput(TypedDict):
    """How units shall be converted before they are billed."""

    divide: int
    """Units that make one billed unit."""

    featureUnits: NotRequired[str]
    """Word for one billed unit."""

    featureUnitsPlural: NotRequired[str]
    """Word for several billed units."""

    round: NotRequired[RoundingDirection]
    """Which way a rest is rounded."""


class UpdateAddonRequest(TypedDict):
    """Members of an add-on to change; what is left out stays as it is."""

    billingId: NotRequired[str | UUID | None]
    """Id of the add-on in the billing provider; null clears it."""

    charges: NotRequired[PackagePricingInput]
    """Its pricing; replaces the whole pricing."""

    dependencies: NotRequired[Sequence[str] | None]
    """Add-ons that must be taken with it; replaces all that are there."""

    description: NotRequired[str | None]
    """What it is; null clears it."""

    displayName: NotRequired[str]
    """Name for people."""

    maxQuantity: NotRequired[int | None]
    """Most that one subscription may have of it; null for no limit."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes; replaces all that are there."""

    status: NotRequired[PackageStatus]
    """Whether it is a draft, on offer, or archived."""


class UpdateAppliedCouponInput(TypedDict):
    """A coupon to apply from now on, named or made up for this subscription."""

    billingCouponId: NotRequired[str | UUID]
    """Id of the coupon in the billing provider."""

    configuration: NotRequired[AppliedCouponConfiguration]
    """From when it applies."""

    couponId: NotRequired[str | UUID]
    """Id of the coupon."""

    discount: NotRequired[AppliedCouponDiscount]
    """A reduction for this subscription alone, instead of a coupon."""

    promotionCode: NotRequired[str | None]
    """Code that the customer redeems; null takes it away."""


class UpdateContractRequest(TypedDict):
    """Members of a contract to change; what is left out stays as it is."""

    activationEndDate: NotRequired[DateTimeLike]
    """When it ends."""

    activationStartDate: NotRequired[DateTimeLike]
    """When it begins."""

    name: NotRequired[str | None]
    """Name of the contract; null clears it."""

    poNumber: NotRequired[str | None]
    """Number of the customer's purchase order; null clears it."""

    setupBilling: NotRequired[bool]
    """Whether it is set up in the billing provider too."""

    subscriptionIds: NotRequired[Sequence[str | UUID]]
    """Subscriptions that it holds; replaces all that are there."""


class UpdateCouponRequest(TypedDict):
    """Members of a coupon to change; what is left out stays as it is."""

    description: NotRequired[str | None]
    """What it is for; null clears it."""

    metadata: NotRequired[Mapping[str, str] | None]
    """The caller's own notes; replaces all that are there."""

    name: NotRequired[str]
    """Name of the coupon."""


class UpdateCreditEntitlementRequest(TypedDict):
    """Members of a credit entitlement to change; what is left out stays as it is."""

    type: Literal["CREDIT"]
    """Tells credits from a feature."""

    amount: NotRequired[DecimalLike]
    """Credits granted each time."""

    behavior: NotRequired[EntitlementBehavior]
    """Whether it adds to other entitlements or takes their place."""

    cadence: NotRequired[CreditCadence]
    """How often they are granted."""

    dependencyFeatureId: NotRequired[str | UUID | None]
    """Feature that the credits depend on; null for none."""

    description: NotRequired[str]
    """What it is."""

    displayNameOverride: NotRequired[str]
    """Name for people other than the currency's own."""

    hasSoftLimit: NotRequired[bool]
    """Whether usage may go on past the credits."""

    hiddenFromWidgets: NotRequired[Sequence[Widget]]
    """Where it is not shown; replaces the list."""

    isCustom: NotRequired[bool]
    """Whether the amount is set for each customer."""

    isGranted: NotRequired[bool]
    """Whether it is granted at all."""

    order: NotRequired[DecimalLike]
    """Its place in lists that are shown."""


class UpdateCustomCurrencyRequest(TypedDict):
    """Members of a credit currency to change; what is left out stays as it is."""

    description: NotRequired[str | None]
    """What it is for; the empty string clears it."""

    displayName: NotRequired[str]
    """Name for people."""

    metadata: NotRequired[Mapping[str, str] | None]
    """The caller's own notes; replaces all that are there."""

    symbol: NotRequired[str | None]
    """Sign that stands for it; the empty string clears it."""

    units: NotRequired[CurrencyUnitsInput]
    """Words for its units."""


class UpdateCustomerIntegrationRequest(TypedDict):
    """A customer's new place in another system."""

    syncedEntityId: str | UUID | None
    """Id of the customer in the other system; null takes it away."""


class UpdateCustomerRequest(TypedDict):
    """Members of a customer to change; what is left out stays as it is."""

    billingCurrency: NotRequired[Currency | None]
    """Currency to bill in; null clears it."""

    billingId: NotRequired[str | UUID | None]
    """Id of the customer in the billing provider; null clears it."""

    couponId: NotRequired[str | UUID | None]
    """Coupon for all that the customer buys; null or the empty string takes it away."""

    email: NotRequired[str | None]
    """E-mail address of the customer; null clears it."""

    integrations: NotRequired[Sequence[CustomerIntegration]]
    """Links to the customer in other systems; replaces all that are there."""

    language: NotRequired[str | None]
    """Language to use for the customer; null clears it."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes; replaces all that are there, so an empty object clears them."""

    name: NotRequired[str | None]
    """Name of the customer; null clears it."""

    passthrough: NotRequired[CustomerPassthrough]
    """Members for the billing provider alone."""

    timezone: NotRequired[str | None]
    """Time zone to use for the customer; null clears it."""


class UpdateDataExportDestinationSelectionRequest(TypedDict):
    """Which models a destination gets."""

    enabledModels: Sequence[str]
    """Ids of the models to export; replaces the selection."""

    integrationId: str | UUID
    """Integration that the destination belongs to."""


class UpdateFeatureEntitlementRequest(TypedDict):
    """Members of a feature's entitlement to change; what is left out stays as it is."""

    type: Literal["FEATURE"]
    """Tells a feature from credits."""

    behavior: NotRequired[EntitlementBehavior]
    """Whether it adds to other entitlements or takes their place."""

    description: NotRequired[str]
    """What it is."""

    displayNameOverride: NotRequired[str]
    """Name for people other than the feature's own."""

    enumValues: NotRequired[Sequence[str]]
    """Values to grant of a feature that is chosen from values; replaces all that are there."""

    hasSoftLimit: NotRequired[bool]
    """Whether usage may go on past the limit."""

    hasUnlimitedUsage: NotRequired[bool]
    """Whether usage has no limit."""

    hiddenFromWidgets: NotRequired[Sequence[Widget]]
    """Where it is not shown; replaces the list."""

    isCustom: NotRequired[bool]
    """Whether the limit is set for each customer."""

    isGranted: NotRequired[bool]
    """Whether it is granted at all."""

    monthlyResetPeriodConfiguration: NotRequired[MonthlyResetPeriodConfig | None]
    """What a reset period of a month is counted from."""

    order: NotRequired[DecimalLike]
    """Its place in lists that are shown."""

    resetPeriod: NotRequired[ResetPeriod]
    """How often usage starts again from zero."""

    usageLimit: NotRequired[int | None]
    """How much may be used in a period; null for no limit."""

    weeklyResetPeriodConfiguration: NotRequired[WeeklyResetPeriodConfig | None]
    """What a reset period of a week is counted from."""

    yearlyResetPeriodConfiguration: NotRequired[YearlyResetPeriodConfig | None]
    """What a reset period of a year is counted from."""


class UpdateFeatureRequest(TypedDict):
    """Members of a feature to change; what is left out stays as it is."""

    description: NotRequired[str]
    """What it is."""

    displayName: NotRequired[str]
    """Name for people."""

    enumConfiguration: NotRequired[Sequence[FeatureEnumValue]]
    """Values that a feature of the kind ENUM is chosen from; replaces all that are there."""

    featureUnits: NotRequired[str]
    """Word for one unit."""

    featureUnitsPlural: NotRequired[str]
    """Word for several units."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes; replaces all that are there."""

    meter: NotRequired[MeterInput]
    """How usage is counted from raw events."""

    unitTransformation: NotRequired[UnitTransformationInput | None]
    """How units are converted before they are billed; null takes it away."""


class UpdatePlanRequest(TypedDict):
    """Members of a plan to change; what is left out stays as it is."""

    billingId: NotRequired[str | UUID | None]
    """Id of the plan in the billing provider; null clears it."""

    charges: NotRequired[PackagePricingInput]
    """Its pricing; replaces the whole pricing."""

    compatibleAddonIds: NotRequired[Sequence[str | UUID] | None]
    """Add-ons that may be taken with it; replaces all that are there."""

    defaultTrialConfig: NotRequired[DefaultTrialConfig | None]
    """Trial that its subscriptions begin with; null takes it away."""

    description: NotRequired[str | None]
    """What it is; null clears it."""

    displayName: NotRequired[str]
    """Name for people."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes; replaces all that are there."""

    parentPlanId: NotRequired[str | UUID | None]
    """Plan whose entitlements it inherits; null for none."""


class UpdatePriceOverrideInput(TypedDict):
    """A price agreed for one subscription from now on."""

    addonId: NotRequired[str | UUID]
    """Add-on that it is the price of."""

    amount: NotRequired[DecimalLike]
    """Price of a unit or block."""

    baseCharge: NotRequired[bool]
    """Whether it is the base charge and not a charge for a feature."""

    currency: NotRequired[Currency]
    """Currency of the amount."""

    currencyId: NotRequired[str | UUID]
    """Credit currency that it is the price of."""

    featureId: NotRequired[str | UUID]
    """Feature that it is the price of."""


class UpdateProductRequest(TypedDict):
    """Members of a product to change; what is left out stays as it is."""

    description: NotRequired[str | None]
    """What it is; null clears it."""

    displayName: NotRequired[str]
    """Name for people."""

    metadata: NotRequired[Mapping[str, str] | None]
    """The caller's own notes; replaces all that are there."""

    multipleSubscriptions: NotRequired[bool]
    """Whether a customer may have several subscriptions to it at once."""

    productSettings: NotRequired[ProductSettings]
    """What happens when subscriptions begin and end."""

    usageResetCutoffRule: NotRequired[UsageResetCutoffRule]
    """Whether usage starts again from zero when a subscription changes."""


class UpdateSubscriptionBillingInformation(TypedDict):
    """How to bill a subscription from now on."""

    billingAddress: NotRequired[Address]
    """Address to bill to."""

    chargeOnBehalfOfAccount: NotRequired[str]
    """Account of the billing provider to charge on behalf of."""

    couponId: NotRequired[str | UUID]
    """Coupon to apply."""

    integrationId: NotRequired[str | UUID]
    """Integration with the billing provider to use."""

    invoiceDaysUntilDue: NotRequired[int]
    """Days until an invoice is due."""

    isBackdated: NotRequired[bool]
    """Whether the subscription may begin in the past."""

    isInvoicePaid: NotRequired[bool]
    """Whether the invoice counts as paid already."""

    metadata: NotRequired[Mapping[str, str]]
    """Notes for the billing provider."""

    prorationBehavior: NotRequired[ProrationBehavior]
    """What becomes of the part of a period that a change leaves."""

    taxIds: NotRequired[Sequence[TaxId]]
    """Tax numbers of the customer."""

    taxPercentage: NotRequired[DecimalLike]
    """Tax to add, in percent."""

    taxRateIds: NotRequired[Sequence[str | UUID]]
    """Tax rates of the billing provider to apply."""


class UpdateSubscriptionRequest(TypedDict):
    """Members of a subscription to change; what is left out stays as it is. Lists and metadata are
    replaced as a whole.
    """

    addons: NotRequired[Sequence[SubscriptionAddon]]
    """Add-ons of the subscription from now on; replaces all that are there."""

    appliedCoupon: NotRequired[UpdateAppliedCouponInput]
    """Coupon to apply."""

    awaitPaymentConfirmation: NotRequired[bool]
    """Whether the response waits for the payment to go through."""

    billingCycleAnchor: NotRequired[BillingCycleAnchorChange]
    """Whether the billing periods restart."""

    billingInformation: NotRequired[UpdateSubscriptionBillingInformation]
    """How to bill it."""

    billingPeriod: NotRequired[BillingPeriod]
    """How often it is billed."""

    budget: NotRequired[Budget | None]
    """Spending to allow; null takes the limit away."""

    cancellationDate: NotRequired[DateTimeLike | None]
    """When it is to be cancelled; null takes the date away."""

    charges: NotRequired[Sequence[SubscriptionChargeInput]]
    """Quantities of what is charged for; replaces all that are there."""

    entitlements: NotRequired[Sequence[SubscriptionEntitlementInput]]
    """Entitlements of this subscription alone; replaces all that are there."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes; replaces all that are there."""

    minimumSpend: NotRequired[AmountOff | None]
    """Least amount to bill for a period; null takes it away."""

    priceOverrides: NotRequired[Sequence[UpdatePriceOverrideInput]]
    """Prices agreed for it; replaces all that are there."""

    promotionCode: NotRequired[str]
    """Code that the customer redeems."""

    salesforceId: NotRequired[str | UUID | None]
    """Id of the subscription in Salesforce; null takes it away."""

    scheduleStrategy: NotRequired[ScheduleStrategy]
    """When the change takes effect."""

    trialEndDate: NotRequired[DateTimeLike]
    """When its trial ends."""


class UpsertAssignment(TypedDict):
    """A limit to give to an entity or to change; names either a feature or a credit currency."""

    entityId: str | UUID
    """The entity."""

    cadence: NotRequired[str]
    """How often usage starts again from zero, as an ISO 8601 duration of one unit; needed when it is
    new.
    """

    currencyId: NotRequired[str | UUID]
    """Credit currency to govern; not together with featureId."""

    featureId: NotRequired[str | UUID]
    """Feature to govern; not together with currencyId."""

    parentId: NotRequired[str | UUID | None]
    """Entity above it; absent keeps it, null detaches it."""

    scopeEntityIds: NotRequired[Sequence[str | UUID]]
    """Entities to narrow the limit to."""

    usageLimit: NotRequired[DecimalLike | None]
    """How much may be used in a period; needed when it is new, null for no limit."""


class UpsertAssignmentsRequest(TypedDict):
    """Limits to give or change."""

    assignments: Sequence[UpsertAssignment]
    """The assignments."""


class UpsertEntitiesRequest(TypedDict):
    """Entities to make or change."""

    entities: Sequence[UpsertEntity]
    """The entities."""


class UpsertEntity(TypedDict):
    """An entity to make or change."""

    id: str | UUID
    """The caller's id for the entity."""

    displayName: NotRequired[str | None]
    """Name for people; absent keeps it, null or the empty string clears it."""

    entityTypeId: NotRequired[str | UUID]
    """Kind of the entity; needed when it is new."""

    metadata: NotRequired[Mapping[str, str]]
    """The caller's own notes; a key with the empty string goes, a key left out stays."""


class UpsertEntityType(TypedDict):
    """A kind of entity to make or change."""

    id: NotRequired[str | UUID]
    """The caller's id for the kind."""

    attributionKeys: Sequence[str]
    """Dimensions of usage that name an entity of this kind."""

    displayName: str
    """Name for people."""

    description: NotRequired[str | None]
    """What it is for; absent keeps it, null or the empty string clears it."""


class UpsertEntityTypesRequest(TypedDict):
    """Kinds of entities to make or change."""

    types: Sequence[UpsertEntityType]
    """The kinds."""


class UsageEventInput(TypedDict):
    """Something that happened, from which meters count usage."""

    customerId: str | UUID
    """Customer that it happened for."""

    eventName: str
    """What happened; meters look for this name."""

    idempotencyKey: NotRequired[str]
    """The caller's key of this event; an event with a key seen in the last 7 days is not counted
    again.
    """

    dimensions: NotRequired[Mapping[str, str | DecimalLike | bool]]
    """Further facts, which meters filter and sum by."""

    resourceId: NotRequired[str | UUID | None]
    """Resource that it happened for, for a customer that has several."""

    timestamp: NotRequired[DateTimeLike]
    """When it happened."""


class UsageRecordInput(TypedDict):
    """One measurement of one feature for one customer."""

    customerId: str | UUID
    """Customer that used the feature."""

    featureId: str | UUID
    """Feature that was used."""

    value: DecimalLike
    """How much; rounded half away from zero to 5 decimals, whole numbers up to 2^53 - 1."""

    createdAt: NotRequired[DateTimeLike]
    """When it was used."""

    dimensions: NotRequired[Mapping[str, str | DecimalLike | bool]]
    """Further facts to count by."""

    idempotencyKey: NotRequired[str]
    """The caller's key of this record; a record with a key seen in the last 7 days is not counted
    again.
    """

    resourceId: NotRequired[str | UUID | None]
    """Resource that used it, for a customer that has several."""

    updateBehavior: NotRequired[UsageUpdateBehavior]
    """Whether the value is added to the usage so far or takes its place."""


class UsageResetCutoffRule(TypedDict):
    """Whether usage starts again from zero when a subscription changes."""

    behavior: UsageResetCutoffRuleBehavior
    """Never, always, or if the billing period changes."""


class WeeklyResetPeriodConfig(TypedDict):
    """When weekly usage starts again from zero."""

    accordingTo: WeeklyResetPeriodConfigAccordingTo
    """Counted from the start of the subscription, or from a day of the week."""


class YearlyResetPeriodConfig(TypedDict):
    """When yearly usage starts again from zero."""

    accordingTo: YearlyResetPeriodConfigAccordingTo
    """Counted from the start of the subscription."""


class ZuoraCustomerPassthrough(TypedDict):
    """Zuora-specific billing fields for the customer."""

    billingAddress: NotRequired[Address]

    currency: NotRequired[Currency]

    paymentMethodId: NotRequired[str | UUID]
    """Billing provider payment method id, attached to this customer"""

    metadata: NotRequired[Mapping[str, str]]
    """Additional metadata"""


CreatePackageEntitlementInput: TypeAlias = CreateFeatureEntitlementInput | CreateCreditEntitlementInput
"""An entitlement to add to a plan or add-on; type tells a feature from credits."""


SubscriptionEntitlementInput: TypeAlias = SubscriptionFeatureEntitlementInput | SubscriptionCreditEntitlementInput
"""An entitlement for one subscription alone; type tells a feature from credits."""


UpdatePackageEntitlementRequest: TypeAlias = UpdateFeatureEntitlementRequest | UpdateCreditEntitlementRequest
"""Fields of an entitlement to change; type says which kind it is."""
