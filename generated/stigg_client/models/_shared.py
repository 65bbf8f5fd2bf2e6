# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses of several resources. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open, OpenUnion
from ._common import Pagination

__all__ = [
    "AccessDeniedReason",
    "BillingCadence",
    "BillingModel",
    "BillingPeriod",
    "Budget",
    "Charge",
    "ChargeList",
    "ChargeTier",
    "Contract",
    "ContractNextInvoice",
    "ContractState",
    "ContractSubscription",
    "CostEstimateBreakdown",
    "CostEstimateBreakdownWarningCode",
    "CreditCadence",
    "CreditCostEstimate",
    "CreditCostEstimateResponse",
    "CreditCostEstimateWarningsItem",
    "CreditEntitlement",
    "CreditGrantCadence",
    "CreditGrantCost",
    "CreditRate",
    "Currency",
    "CurrencyCostEstimate",
    "CurrencyUnits",
    "EmptyDataResponse",
    "Entitlement",
    "EntitlementBehavior",
    "EntitlementCurrency",
    "EntitlementFeature",
    "EntitlementKind",
    "EntitlementRef",
    "EntitlementReservation",
    "FeatureEntitlement",
    "FeatureStatus",
    "FeatureType",
    "GovernedEntityUsage",
    "IdRef",
    "IdResponse",
    "InvoiceStatus",
    "LatestInvoice",
    "LatestInvoiceBillingReason",
    "Money",
    "PackageCreditEntitlement",
    "PackageEntitlement",
    "PackageEntitlementList",
    "PackageEntitlementListResponse",
    "PackageEntitlementResponse",
    "PackageFeatureEntitlement",
    "PackageStatus",
    "PaymentCollection",
    "PricingType",
    "PublishTask",
    "PublishTaskResponse",
    "ReservationStatus",
    "ResetPeriod",
    "ResetPeriodConfiguration",
    "ResetPeriodConfigurationAccordingTo",
    "SeriesTag",
    "TiersMode",
    "TrialEndBehavior",
    "VendorIdentifier",
    "Widget",
]

AccessDeniedReason: TypeAlias = Open[
    Literal[
        "FeatureNotFound",
        "CustomerNotFound",
        "CustomerIsArchived",
        "CustomerResourceNotFound",
        "NoActiveSubscription",
        "NoFeatureEntitlementInSubscription",
        "RequestedUsageExceedingLimit",
        "RequestedValuesMismatch",
        "BudgetExceeded",
        "Unknown",
        "FeatureTypeMismatch",
        "Revoked",
        "InsufficientCredits",
        "EntitlementNotFound",
    ]
]
"""Why access was not granted."""


BillingCadence: TypeAlias = Open[Literal["RECURRING", "ONE_OFF"]]
"""Whether something is charged again and again or once."""


BillingModel: TypeAlias = Open[Literal["FLAT_FEE", "MINIMUM_SPEND", "PER_UNIT", "USAGE_BASED", "CREDIT_BASED"]]
"""How something is charged for."""


BillingPeriod: TypeAlias = Open[Literal["MONTHLY", "ANNUALLY"]]
"""How often something is billed."""


ContractState: TypeAlias = Open[Literal["DRAFT", "ACTIVE", "CANCELED", "END_BILLING"]]
"""State of a contract."""


CostEstimateBreakdownWarningCode: TypeAlias = Open[Literal["UNSUPPORTED_AGGREGATION"]]
"""Why the cost is not certain; null if it is."""


CreditCadence: TypeAlias = Open[Literal["MONTH", "YEAR"]]
"""How often credits are granted."""


CreditCostEstimateWarningsItem: TypeAlias = Open[
    Literal["RESOURCE_SCOPED_SUBSCRIPTION_EXISTS", "FEATURE_NOT_FOUND", "FEATURE_NOT_CREDIT_BASED"]
]


CreditGrantCadence: TypeAlias = Open[Literal["BEGINNING_OF_BILLING_PERIOD", "MONTHLY"]]
"""When the credits that a price buys are granted."""


Currency: TypeAlias = Open[
    Literal[
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
]
"""Currency by its ISO 4217 code in lower case; some codes are retired."""


EntitlementBehavior: TypeAlias = Open[Literal["Increment", "Override"]]
"""Whether an entitlement adds to others or takes their place."""


EntitlementKind: TypeAlias = Open[Literal["FEATURE", "CREDIT"]]
"""Tells a feature from credits."""


FeatureStatus: TypeAlias = Open[Literal["NEW", "SUSPENDED", "ACTIVE"]]
"""State of a feature."""


FeatureType: TypeAlias = Open[Literal["BOOLEAN", "NUMBER", "ENUM"]]
"""Whether a feature is switched on, measured, or chosen from values."""


InvoiceStatus: TypeAlias = Open[Literal["OPEN", "CANCELED", "PAID"]]
"""State of an invoice."""


LatestInvoiceBillingReason: TypeAlias = Open[
    Literal[
        "BILLING_CYCLE",
        "SUBSCRIPTION_CREATION",
        "SUBSCRIPTION_UPDATE",
        "MANUAL",
        "MINIMUM_INVOICE_AMOUNT_EXCEEDED",
        "OTHER",
    ]
]
"""Why it was made."""


PackageStatus: TypeAlias = Open[Literal["DRAFT", "PUBLISHED", "ARCHIVED"]]
"""State of a plan or add-on."""


PaymentCollection: TypeAlias = Open[Literal["NOT_REQUIRED", "PROCESSING", "FAILED", "ACTION_REQUIRED"]]
"""How far the collection of a payment is."""


PricingType: TypeAlias = Open[Literal["FREE", "PAID", "CUSTOM"]]
"""Whether something is free, paid, or priced by agreement."""


ReservationStatus: TypeAlias = Open[Literal["ACTIVE", "RELEASED"]]
"""Whether the credits of a reservation are still held back."""


ResetPeriod: TypeAlias = Open[Literal["YEAR", "MONTH", "WEEK", "DAY", "HOUR"]]
"""How often usage starts again from zero."""


ResetPeriodConfigurationAccordingTo: TypeAlias = Open[
    Literal[
        "SubscriptionStart",
        "StartOfTheMonth",
        "EverySunday",
        "EveryMonday",
        "EveryTuesday",
        "EveryWednesday",
        "EveryThursday",
        "EveryFriday",
        "EverySaturday",
    ]
]
"""The start of the subscription, of the calendar month, or a day of the week."""


TiersMode: TypeAlias = Open[Literal["VOLUME", "GRADUATED"]]
"""Whether all units get the price of the tier reached, or each the price of its own tier."""


TrialEndBehavior: TypeAlias = Open[Literal["CONVERT_TO_PAID", "CANCEL_SUBSCRIPTION"]]
"""Whether a trial turns into a paid subscription or ends."""


VendorIdentifier: TypeAlias = Open[
    Literal[
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
]
"""Another system that an account is connected with."""


Widget: TypeAlias = Open[Literal["PAYWALL", "CUSTOMER_PORTAL", "CHECKOUT"]]
"""A part of the user interface that shows entitlements."""


class Budget(Model, kw_only=True):
    """Spending that a customer allowed."""

    has_soft_limit: bool = field(name="hasSoftLimit")
    """Whether usage may go on past the limit."""

    limit: Decimal
    """Amount of the limit."""


class Charge(Model, kw_only=True):
    """One price of a plan or add-on."""

    id: str
    """Id of the charge."""

    billing_cadence: BillingCadence = field(name="billingCadence")
    """Whether it is charged again and again or once."""

    billing_model: BillingModel = field(name="billingModel")
    """How it is charged for."""

    billing_period: BillingPeriod = field(name="billingPeriod")
    """How often it is charged."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    billing_country_code: str | None = field(name="billingCountryCode", default=None)
    """Country that the price is for."""

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the price in the billing provider."""

    block_size: Decimal | None = field(name="blockSize", default=None)
    """Units that one price buys."""

    credit_grant_cadence: CreditGrantCadence | None = field(name="creditGrantCadence", default=None)
    """When the credits that it buys are granted."""

    credit_rate: "CreditRate | None" = field(name="creditRate", default=None)
    """Credits that a unit costs."""

    crm_id: str | None = field(name="crmId", default=None)
    """Id of the price in the CRM."""

    crm_link_url: str | None = field(name="crmLinkUrl", default=None)
    """Page of the price in the CRM."""

    feature_id: str | None = field(name="featureId", default=None)
    """Feature that is charged for."""

    max_unit_quantity: Decimal | None = field(name="maxUnitQuantity", default=None)
    """Most units that may be bought."""

    min_unit_quantity: Decimal | None = field(name="minUnitQuantity", default=None)
    """Least units that must be bought."""

    price: "Money | None" = None
    """Price of a unit or block."""

    tiers: "list[ChargeTier] | None" = None
    """Prices by amount used."""

    tiers_mode: TiersMode | None = field(name="tiersMode", default=None)
    """Whether all units get the price of the tier reached, or each the price of its own tier."""

    top_up_custom_currency_id: str | None = field(name="topUpCustomCurrencyId", default=None)
    """Credit currency that it buys."""

    used_in_subscriptions: bool | None = field(name="usedInSubscriptions", default=None)
    """Whether a subscription has it."""


class ChargeList(Model, kw_only=True):
    """One page of charges."""

    data: list[Charge]
    """The charges."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class ChargeTier(Model, kw_only=True):
    """Prices up to some amount used."""

    flat_price: "Money | None" = field(name="flatPrice", default=None)
    """Price of the tier as a whole."""

    unit_price: "Money | None" = field(name="unitPrice", default=None)
    """Price of each unit in the tier."""

    up_to: Decimal | None = field(name="upTo", default=None)
    """Last unit of the tier; null for the last tier."""


class Contract(Model, kw_only=True):
    """An agreement with a customer that holds subscriptions and bills them together."""

    id: str | None
    """Id of the contract."""

    activation_end_date: datetime | None = field(name="activationEndDate")
    """When it ends."""

    activation_start_date: datetime | None = field(name="activationStartDate")
    """When it begins."""

    billing_id: str | None = field(name="billingId")
    """Id of the contract in the billing provider."""

    billing_state: ContractState | None = field(name="billingState")
    """State of the contract in the billing provider."""

    contract_id: str = field(name="contractId")
    """Id of the contract, always there."""

    created_at: datetime | None = field(name="createdAt")
    """When it was made."""

    customer_external_id: str | None = field(name="customerExternalId")
    """The caller's id of the customer."""

    external_id: str = field(name="externalId")
    """The caller's id of the contract."""

    latest_invoice: "LatestInvoice | None" = field(name="latestInvoice")
    """The newest invoice."""

    name: str | None
    """Name of the contract."""

    next_invoice: "ContractNextInvoice | None" = field(name="nextInvoice")
    """The invoice to come."""

    po_number: str | None = field(name="poNumber")
    """Number of the customer's purchase order."""

    ref_id: str | None = field(name="refId")
    """Another id that refers to it."""

    state: ContractState
    """State of the contract."""

    subscriptions: "list[ContractSubscription]"
    """Subscriptions that it holds."""


class ContractNextInvoice(Model, kw_only=True):
    """The invoice to come of a contract."""

    amount: "Money"
    """Amount that it will have."""

    due_date: datetime | None = field(name="dueDate")
    """When it will be due."""

    invoice_id: str | None = field(name="invoiceId")
    """Id of the invoice in the billing provider."""

    period_end: datetime | None = field(name="periodEnd")
    """End of the period that it bills."""

    period_start: datetime | None = field(name="periodStart")
    """Start of the period that it bills."""


class ContractSubscription(Model, kw_only=True):
    """A subscription of a contract."""

    plan_display_name: str | None = field(name="planDisplayName")
    """Name of the plan for people."""

    product_display_name: str | None = field(name="productDisplayName")
    """Name of the product for people."""

    subscription_id: str = field(name="subscriptionId")
    """The subscription."""


class CostEstimateBreakdown(Model, kw_only=True):
    """What the usage of one feature would cost."""

    cost: Decimal
    """Credits that it would cost."""

    feature_id: str = field(name="featureId")
    """The feature."""

    warning_code: CostEstimateBreakdownWarningCode | None = field(name="warningCode")
    """Why the cost is not certain; null if it is."""


class CreditCostEstimate(Model, kw_only=True):
    """What usage would cost in credits."""

    estimates: "list[CurrencyCostEstimate]"
    """The cost in each credit currency."""

    warnings: list[CreditCostEstimateWarningsItem]
    """What the estimate leaves out."""


class CreditCostEstimateResponse(Model, kw_only=True):
    """The response to an estimate."""

    data: CreditCostEstimate
    """What it would cost."""


class CreditEntitlement(Model, kw_only=True, tag_field="type", tag="CREDIT"):
    """What a customer may spend of one credit currency."""

    type: ClassVar[Literal["CREDIT"]] = "CREDIT"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    currency: "EntitlementCurrency"
    """The credit currency."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may spend what was requested."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_updated_at: datetime = field(name="usageUpdatedAt")
    """When the usage last changed."""

    entitlement_updated_at: datetime | None = field(name="entitlementUpdatedAt", default=None)
    """When the entitlement last changed."""

    reservation: "EntitlementReservation | None" = None
    """The reservation that this call made or found.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    reserved: Decimal | None = None
    """Credits held back by all reservations.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    reserved_on_expired_grants: Decimal | None = field(name="reservedOnExpiredGrants", default=None)
    """Credits held back on grants that have expired meanwhile.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""

    valid_until: datetime | None = field(name="validUntil", default=None)
    """Until when it is valid."""


class CreditGrantCost(Model, kw_only=True):
    """What a grant cost."""

    amount: Decimal
    """The amount."""

    currency: str
    """Currency of the amount, by its ISO 4217 code in lower case."""


class CreditRate(Model, kw_only=True):
    """How many credits a unit costs."""

    amount: Decimal
    """Credits that a unit costs."""

    currency_id: str = field(name="currencyId")
    """The credit currency."""

    cost_formula: str | None = field(name="costFormula", default=None)
    """Formula that gives the cost instead."""


class CurrencyCostEstimate(Model, kw_only=True):
    """What usage would cost in one credit currency."""

    balance_after_estimate: Decimal = field(name="balanceAfterEstimate")
    """Credits that would be left."""

    breakdown: list[CostEstimateBreakdown]
    """The cost by feature."""

    currency_id: str = field(name="currencyId")
    """The credit currency."""

    current_balance: Decimal = field(name="currentBalance")
    """Credits that there are now."""

    estimated_cost: Decimal = field(name="estimatedCost")
    """Credits that it would cost."""

    would_overdraft: bool = field(name="wouldOverdraft")
    """Whether it costs more than there is."""


class CurrencyUnits(Model, kw_only=True):
    """Words for the units of a credit currency."""

    plural: str | None
    """Word for several units."""

    singular: str | None
    """Word for one unit."""


class EmptyDataResponse(Model, kw_only=True):
    """The response to a call that returns no data."""

    data: dict[str, Any]
    """Always an empty object."""


class EntitlementCurrency(Model, kw_only=True):
    """A credit currency of the provider's customer, not money."""

    currency_id: str = field(name="currencyId")
    """Id of the currency."""

    display_name: str = field(name="displayName")
    """Name for people."""

    description: str | None = None
    """What the currency is for."""

    metadata: dict[str, str] | None = None
    """Notes kept with the currency."""

    unit_plural: str | None = field(name="unitPlural", default=None)
    """Word for several units."""

    unit_singular: str | None = field(name="unitSingular", default=None)
    """Word for one unit."""


class EntitlementFeature(Model, kw_only=True):
    """The feature that an entitlement is about."""

    id: str
    """Id of the feature."""

    display_name: str = field(name="displayName")
    """Name for people."""

    feature_status: FeatureStatus = field(name="featureStatus")
    """State of the feature."""

    feature_type: FeatureType = field(name="featureType")
    """Whether it is switched on, measured, or chosen from values."""


class EntitlementRef(Model, kw_only=True):
    """Names an entitlement."""

    id: str
    """Id of the feature or currency."""

    type: EntitlementKind
    """Tells a feature from credits."""


class EntitlementReservation(Model, kw_only=True):
    """Credits held back for a use to come."""

    id: str
    """The caller's id of the reservation."""

    amount: Decimal
    """Credits held back."""

    expires_at: datetime = field(name="expiresAt")
    """When the credits are free again."""

    status: ReservationStatus
    """Whether the credits are still held back."""


class FeatureEntitlement(Model, kw_only=True, tag_field="type", tag="FEATURE"):
    """What a customer may use of one feature."""

    type: ClassVar[Literal["FEATURE"]] = "FEATURE"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may use what was requested."""

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """How much was used in this period."""

    entitlement_updated_at: datetime | None = field(name="entitlementUpdatedAt", default=None)
    """When the entitlement last changed."""

    feature: EntitlementFeature | None = None
    """The feature."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    reset_period: ResetPeriod | None = field(name="resetPeriod", default=None)
    """How often usage starts again from zero; null if never."""

    usage_limit: Decimal | None = field(name="usageLimit", default=None)
    """How much may be used in a period; null where no limit applies."""

    usage_period_anchor: datetime | None = field(name="usagePeriodAnchor", default=None)
    """Moment that the periods are counted from."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""

    usage_period_start: datetime | None = field(name="usagePeriodStart", default=None)
    """Start of the current period."""

    valid_until: datetime | None = field(name="validUntil", default=None)
    """Until when it is valid."""


class GovernedEntityUsage(Model, kw_only=True):
    """Usage of one governed entity against one entitlement."""

    current_usage: Decimal = field(name="currentUsage")
    """How much was used in this period."""

    customer_id: str = field(name="customerId")
    """Customer that the entity belongs to."""

    entitlement_id: str = field(name="entitlementId")
    """Entitlement that the usage counts against."""

    entity_id: str = field(name="entityId")
    """The entity."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the usage counts for."""

    scope_entity_ids: list[str] = field(name="scopeEntityIds")
    """Entities that the scope names."""

    usage_updated_at: datetime = field(name="usageUpdatedAt")
    """When the usage last changed."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency, where credits are governed.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    feature_id: str | None = field(name="featureId", default=None)
    """Feature, where a feature is governed.

    Unsure: whether it may be null is not readable, so null is allowed.
    """


class IdRef(Model, kw_only=True):
    """Names something by its id."""

    id: str
    """The id."""


class IdResponse(Model, kw_only=True):
    """The id of what was changed."""

    data: IdRef
    """What was changed."""


class LatestInvoice(Model, kw_only=True):
    """The newest invoice of a subscription or contract."""

    billing_id: str = field(name="billingId")
    """Id of the invoice in the billing provider."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    requires_action: bool = field(name="requiresAction")
    """Whether the customer has to do something before it can be paid."""

    status: InvoiceStatus
    """State of the invoice."""

    amount_due: Decimal | None = field(name="amountDue", default=None)
    """Amount still to be paid."""

    billing_reason: LatestInvoiceBillingReason | None = field(name="billingReason", default=None)
    """Why it was made."""

    currency: str | None = None
    """Currency of its amounts."""

    pdf_url: str | None = field(name="pdfUrl", default=None)
    """Where it can be read as a PDF."""

    total: Decimal | None = None
    """Amount of the whole invoice."""


class Money(Model, kw_only=True):
    """An amount of money and its currency."""

    amount: Decimal
    """The amount."""

    currency: Currency
    """Currency of the amount."""


class PackageCreditEntitlement(Model, kw_only=True, tag_field="type", tag="CREDIT"):
    """What a plan or add-on grants of one credit currency."""

    type: ClassVar[Literal["CREDIT"]] = "CREDIT"

    id: str
    """Id of the credit currency."""

    amount: Decimal | None
    """Credits granted each time."""

    behavior: EntitlementBehavior
    """Whether it adds to other entitlements or takes their place."""

    cadence: CreditCadence | None
    """How often they are granted."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is."""

    display_name_override: str | None = field(name="displayNameOverride")
    """Name for people other than the currency's own."""

    has_soft_limit: bool | None = field(name="hasSoftLimit")
    """Whether usage may go on past the credits."""

    hidden_from_widgets: list[Widget] = field(name="hiddenFromWidgets")
    """Where it is not shown."""

    is_custom: bool | None = field(name="isCustom")
    """Whether the amount is set for each customer."""

    is_granted: bool = field(name="isGranted")
    """Whether it is granted at all."""

    order: Decimal | None
    """Its place in lists that are shown."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    dependency_feature_id: str | None = field(name="dependencyFeatureId", default=None)
    """Feature that the credits depend on."""


class PackageEntitlementList(Model, kw_only=True):
    """What a plan or add-on entitles to."""

    data: "list[PackageEntitlement]"
    """The entitlements."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class PackageEntitlementListResponse(Model, kw_only=True):
    """Several entitlements of a plan or add-on."""

    data: "list[PackageEntitlement]"
    """The entitlements."""


class PackageEntitlementResponse(Model, kw_only=True):
    """One entitlement of a plan or add-on."""

    data: "PackageEntitlement"
    """The entitlement."""


class PackageFeatureEntitlement(Model, kw_only=True, tag_field="type", tag="FEATURE"):
    """What a plan or add-on entitles to of one feature."""

    type: ClassVar[Literal["FEATURE"]] = "FEATURE"

    id: str
    """Id of the feature."""

    behavior: EntitlementBehavior
    """Whether it adds to other entitlements or takes their place."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is."""

    display_name_override: str | None = field(name="displayNameOverride")
    """Name for people other than the feature's own."""

    enum_values: list[str] | None = field(name="enumValues")
    """Values granted of a feature that is chosen from values."""

    has_soft_limit: bool | None = field(name="hasSoftLimit")
    """Whether usage may go on past the limit."""

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage")
    """Whether usage has no limit."""

    hidden_from_widgets: list[Widget] = field(name="hiddenFromWidgets")
    """Where it is not shown."""

    is_custom: bool | None = field(name="isCustom")
    """Whether the limit is set for each customer."""

    is_granted: bool = field(name="isGranted")
    """Whether it is granted at all."""

    order: Decimal | None
    """Its place in lists that are shown."""

    reset_period: ResetPeriod | None = field(name="resetPeriod")
    """How often usage starts again from zero; null if never."""

    reset_period_configuration: "ResetPeriodConfiguration | None" = field(name="resetPeriodConfiguration")
    """What the reset period is counted from."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null where no limit applies."""


class PublishTask(Model, kw_only=True):
    """The task that publishes in the background."""

    task_id: str | None = field(name="taskId")
    """Id of the task; null if there is none."""


class PublishTaskResponse(Model, kw_only=True):
    """The response to a publication."""

    data: PublishTask
    """The task that carries it out."""


class ResetPeriodConfiguration(Model, kw_only=True):
    """What a reset period is counted from. Which of the values can occur depends on the reset period
    beside it.
    """

    according_to: ResetPeriodConfigurationAccordingTo = field(name="accordingTo")
    """The start of the subscription, of the calendar month, or a day of the week."""


class SeriesTag(Model, kw_only=True):
    """One value of the dimensions that a series is grouped by."""

    key: str
    """Name of the dimension."""

    value: str
    """Its value in this series."""


Entitlement: TypeAlias = OpenUnion[FeatureEntitlement | CreditEntitlement]
"""What a customer may use; type tells a feature from credits."""


PackageEntitlement: TypeAlias = OpenUnion[PackageFeatureEntitlement | PackageCreditEntitlement]
"""What a plan or add-on entitles to; type tells a feature from credits."""
