# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from ._overlay import Model, Open, OpenUnion

__all__ = [
    "AccessDeniedReason",
    "Address",
    "AmountOff",
    "BadInputError",
    "Budget",
    "ConsumedCreditBalance",
    "CreditConsumption",
    "CreditConsumptionResponse",
    "CreditEntitlement",
    "CreditWalletBalance",
    "Currency",
    "Customer",
    "CustomerIntegration",
    "CustomerIntegrationVendorIdentifier",
    "CustomerList",
    "CustomerPassthrough",
    "CustomerResponse",
    "Entitlement",
    "EntitlementCurrency",
    "EntitlementFeature",
    "EntitlementFeatureFeatureStatus",
    "EntitlementFeatureFeatureType",
    "EntitlementRef",
    "EntitlementRefType",
    "EntitlementReservation",
    "EntitlementReservationStatus",
    "EntitlementResponse",
    "ErrorCode",
    "FeatureEntitlement",
    "FeatureEntitlementResetPeriod",
    "ForbiddenError",
    "ForbiddenErrorCode",
    "GovernedEntityUsage",
    "IdRef",
    "LatestInvoice",
    "LatestInvoiceBillingReason",
    "LatestInvoiceStatus",
    "Money",
    "Pagination",
    "PaymentMethod",
    "PaymentMethodType",
    "PriceTier",
    "StripeCustomerPassthrough",
    "Subscription",
    "SubscriptionAddon",
    "SubscriptionCancelReason",
    "SubscriptionCoupon",
    "SubscriptionCouponStatus",
    "SubscriptionFutureUpdate",
    "SubscriptionFutureUpdateScheduleStatus",
    "SubscriptionFutureUpdateSubscriptionScheduleType",
    "SubscriptionList",
    "SubscriptionPaymentCollection",
    "SubscriptionPaymentCollectionMethod",
    "SubscriptionPrice",
    "SubscriptionPricingType",
    "SubscriptionStatus",
    "SubscriptionTrial",
    "SubscriptionTrialTrialEndBehavior",
    "TaxId",
    "TooManyRequestsError",
    "TooManyRequestsErrorCode",
    "UnauthenticatedError",
    "UnauthenticatedErrorCode",
    "UsageMeasurementV2",
    "UsageMeasurementV2Credit",
    "UsageReportV2",
    "UsageReportV2Response",
    "ZuoraCustomerPassthrough",
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


CustomerIntegrationVendorIdentifier: TypeAlias = Open[
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
"""The vendor identifier of integration"""


EntitlementFeatureFeatureStatus: TypeAlias = Open[Literal["NEW", "SUSPENDED", "ACTIVE"]]
"""State of the feature."""


EntitlementFeatureFeatureType: TypeAlias = Open[Literal["BOOLEAN", "NUMBER", "ENUM"]]
"""Whether it is switched on, measured, or chosen from values."""


EntitlementRefType: TypeAlias = Open[Literal["FEATURE", "CREDIT"]]
"""Tells a feature from credits."""


EntitlementReservationStatus: TypeAlias = Open[Literal["ACTIVE", "RELEASED"]]
"""Whether the credits are still held back."""


ErrorCode: TypeAlias = Open[
    Literal[
        "BadUserInput",
        "DuplicateIntegrationNotAllowed",
        "EntityIsArchivedError",
        "IntegrityViolation",
        "FreePlanCantHaveCompatiblePackageGroupError",
        "SubscriptionMustHaveSinglePlanError",
        "AddonIsCompatibleWithPlan",
        "AddonIsCompatibleWithGroup",
        "DuplicateAddonProvisionedError",
        "ScheduledMigrationAlreadyExistsError",
        "SubscriptionAlreadyOnLatestPlan",
        "EntityIdDifferentFromRefIdError",
        "UnsupportedFeatureType",
        "UnsupportedVendorIdentifier",
        "UnsupportedSubscriptionScheduleType",
        "InvalidEntitlementResetPeriod",
        "IncompatibleSubscriptionAddon",
        "UnPublishedPackage",
        "MeteringNotAvailableForFeatureType",
        "AuthCustomerMismatch",
        "AuthCustomerReadonly",
        "FetchAllCountriesPricesNotAllowed",
        "MemberInvitationError",
        "PlansCircularDependencyError",
        "NoFeatureEntitlementInSubscription",
        "CheckoutIsNotSupported",
        "UnsupportedParameter",
        "PricingModelNotSupportedByBillingIntegration",
        "BillingIntegrationMissing",
        "BillingIntegrationAlreadyExistsError",
        "InvalidMemberDelete",
        "PackageAlreadyPublished",
        "DraftPlanCantBeArchived",
        "DraftAddonCantBeArchived",
        "PlanWithChildCantBeDeleted",
        "PlanCannotBePublishWhenBasePlanIsDraft",
        "PlanCannotBePublishWhenCompatibleAddonIsDraft",
        "PlanIsUsedAsDefaultStartPlan",
        "PlanIsUsedAsDowngradePlan",
        "InvalidAddressError",
        "InvalidQuantity",
        "BillingPeriodMissingError",
        "DowngradeBillingPeriodNotSupportedError",
        "CustomerAlreadyUsesCouponError",
        "CustomerAlreadyHaveCustomerCoupon",
        "SubscriptionAlreadyCanceledOrExpired",
        "TrialMustBeCancelledImmediately",
        "SubscriptionDoesNotHaveBillingPeriod",
        "InvalidCancellationDate",
        "FailedToImportCustomer",
        "FailedToImportSubscriptions",
        "PackagePricingTypeNotSet",
        "InvalidSubscriptionStatus",
        "InvalidArgumentError",
        "EditAllowedOnDraftPackageOnlyError",
        "ResyncAlreadyInProgress",
        "ArchivedCouponCantBeApplied",
        "ImportAlreadyInProgress",
        "AddonHasToHavePriceError",
        "SelectedBillingModelDoesntMatchImportedItemError",
        "CannotArchiveProductError",
        "CannotUnarchiveProductError",
        "CannotDeleteCustomerError",
        "CannotRemovePaymentMethodFromCustomerError",
        "CannotDeleteFeatureError",
        "CannotArchiveFeatureError",
        "InvalidUpdatePriceUnitAmountError",
        "ExperimentAlreadyRunning",
        "ExperimentStatusError",
        "OperationNotAllowedDuringInProgressExperiment",
        "EntitlementsMustBelongToSamePackage",
        "CanNotUpdateEntitlementsFeatureGroup",
        "MeterMustBeAssociatedToMeteredFeature",
        "CannotEditPackageInNonDraftMode",
        "CannotAddOverrideEntitlementToPlan",
        "MissingEntityIdError",
        "NoProductsAvailable",
        "PromotionCodeNotForCustomer",
        "PromotionCodeNotActive",
        "PromotionCodeMaxRedemptionsReached",
        "PromotionCodeMinimumAmountNotReached",
        "PromotionCodeCustomerNotFirstPurchase",
        "AddonWithDraftCannotBeDeletedError",
        "CannotReportUsageForEntitlementWithMeterError",
        "RecalculateEntitlementsError",
        "ImportSubscriptionsBulkError",
        "InvalidMetadataError",
        "CannotUpsertToPackageThatHasDraft",
        "IntegrationValidationError",
        "AwsMarketplaceIntegrationValidationError",
        "AwsMarketplaceIntegrationError",
        "DataExportIntegrationError",
        "HubspotIntegrationError",
        "DuplicateProductValidationError",
        "AmountTooLarge",
        "CustomerHasNoEmailAddress",
        "MergeEnvironmentValidationError",
        "EntitlementLimitExceededError",
        "EntitlementUsageOutOfRangeError",
        "UsageMeasurementDiffOutOfRangeError",
        "AddonQuantityExceedsLimitError",
        "AddonDependencyMissingError",
        "PackageGroupMinItemsError",
        "CannotUpdateUnitTransformationError",
        "SingleSubscriptionCantBeAutoCancellationTargetError",
        "MultiSubscriptionCantBeAutoCancellationSourceError",
        "ChangingPayingCustomerIsNotSupportedError",
        "RequiredSsoAuthenticationError",
        "InvalidDoggoSignatureError",
        "InvalidReceivedSignatureError",
        "CannotDeleteDefaultIntegration",
        "CannotChangeBillingIntegration",
        "FailedToResolveBillingIntegration",
        "WorkflowTriggerNotFound",
        "DeprecatedEstimateSubscriptionError",
        "FeatureConfigurationExceededLimitError",
        "FeatureNotBelongToFeatureGroupError",
        "FeatureGroupMissingFeaturesError",
        "VersionExceedsMaxValueError",
        "CannotUpdateExpireAtForExpiredCreditGrantError",
        "ExpireAtMustBeLaterThanEffectiveAtError",
        "OfferAlreadyExists",
        "DraftAlreadyExists",
        "CreditGrantAlreadyVoided",
        "CreditGrantCannotBeVoided",
        "InvalidTaxId",
        "ObjectAlreadyBeingUsedByAnotherRequestError",
        "TooManySubscriptionsPerCustomer",
        "TooManyCustomCurrencies",
        "StripeError",
        "SchedulingAtEndOfBillingPeriod",
        "ApiKeyExpired",
        "ApiKeyHasExpiry",
    ]
]
"""Why a request was refused as bad input."""


FeatureEntitlementResetPeriod: TypeAlias = Open[Literal["YEAR", "MONTH", "WEEK", "DAY", "HOUR"]]
"""How often usage starts again from zero; null if never."""


ForbiddenErrorCode: TypeAlias = Open[Literal["IdentityForbidden", "AccessDeniedError", "NoFeatureEntitlementError"]]


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


LatestInvoiceStatus: TypeAlias = Open[Literal["OPEN", "CANCELED", "PAID"]]
"""State of the invoice."""


PaymentMethodType: TypeAlias = Open[Literal["CARD", "BANK", "CASH_APP", "PAYPAL"]]
"""The default payment method type"""


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


SubscriptionPaymentCollection: TypeAlias = Open[Literal["NOT_REQUIRED", "PROCESSING", "FAILED", "ACTION_REQUIRED"]]
"""How far the collection of the payment is."""


SubscriptionPaymentCollectionMethod: TypeAlias = Open[Literal["CHARGE", "INVOICE", "NONE"]]
"""Whether payment is charged, invoiced or not collected."""


SubscriptionPricingType: TypeAlias = Open[Literal["FREE", "PAID", "CUSTOM"]]
"""Whether a subscription is free, paid, or priced by agreement."""


SubscriptionStatus: TypeAlias = Open[
    Literal["PAYMENT_PENDING", "ACTIVE", "EXPIRED", "IN_TRIAL", "CANCELED", "NOT_STARTED"]
]
"""State of a subscription."""


SubscriptionTrialTrialEndBehavior: TypeAlias = Open[Literal["CONVERT_TO_PAID", "CANCEL_SUBSCRIPTION"]]
"""Whether it turns into a paid subscription or ends."""


TooManyRequestsErrorCode: TypeAlias = Open[Literal["RateLimitExceeded"]]


UnauthenticatedErrorCode: TypeAlias = Open[Literal["Unauthenticated"]]


class Address(Model, kw_only=True):
    """Physical address"""

    city: str | None = None
    """City name"""

    country: str | None = None
    """Country code or name"""

    line1: str | None = None
    """Street address line 1"""

    line2: str | None = None
    """Street address line 2"""

    postal_code: str | None = field(name="postalCode", default=None)
    """Postal or ZIP code"""

    state: str | None = None
    """State or province"""


class AmountOff(Model, kw_only=True):
    """An amount in whole units of its currency, not cents."""

    amount: Decimal | None = None
    """The amount."""

    currency: Currency | None = None


class BadInputError(Model, kw_only=True):
    message: str

    code: ErrorCode | None


class Budget(Model, kw_only=True):
    """Spending that a customer allowed."""

    has_soft_limit: bool = field(name="hasSoftLimit")
    """Whether usage may go on past the limit."""

    limit: Decimal
    """Amount of the limit."""


class ConsumedCreditBalance(Model, kw_only=True):
    """What a wallet holds after a consumption."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""


class CreditConsumption(Model, kw_only=True):
    """Credits taken, and what the wallet holds after it."""

    amount: Decimal
    """Credits taken."""

    currency_id: str = field(name="currencyId")
    """Credit currency they were taken from."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    timestamp: datetime
    """When the credits were used."""

    credit: ConsumedCreditBalance | None = None
    """The wallet after it."""

    entities: list[GovernedEntityUsage] | None = None
    """Usage of the governed entities that the consumption touched.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that used them."""


class CreditConsumptionResponse(Model, kw_only=True):
    """The answer to a consumption."""

    data: CreditConsumption


class CreditEntitlement(Model, kw_only=True, tag_field="type", tag="CREDIT"):
    """What a customer may spend of one credit currency."""

    type: ClassVar[Literal["CREDIT"]] = "CREDIT"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    currency: EntitlementCurrency

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may spend what was asked for."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_updated_at: datetime = field(name="usageUpdatedAt")
    """When the usage last changed."""

    entitlement_updated_at: datetime | None = field(name="entitlementUpdatedAt", default=None)
    """When the entitlement last changed."""

    reservation: EntitlementReservation | None = None
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


class CreditWalletBalance(Model, kw_only=True):
    """What one wallet holds after a usage report."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """


class Customer(Model, kw_only=True):
    """A customer can be either an organization or an individual"""

    created_at: datetime = field(name="createdAt")
    """Timestamp of when the record was created"""

    updated_at: datetime = field(name="updatedAt")
    """Timestamp of when the record was last updated"""

    archived_at: datetime | None = field(name="archivedAt")
    """Timestamp of when the record was deleted"""

    name: str | None = None
    """The name of the customer"""

    email: str | None = None
    """The email of the customer"""

    billing_id: str | None = field(name="billingId", default=None)
    """The unique identifier for the entity in the billing provider"""

    id: str
    """Customer slug"""

    billing_currency: Currency | None = field(name="billingCurrency", default=None)
    """Currency that the customer is billed in; null if none is set yet."""

    metadata: dict[str, str] | None = None
    """Additional metadata"""

    integrations: list[CustomerIntegration] | None = None
    """List of integrations"""

    default_payment_method: PaymentMethod | None = field(name="defaultPaymentMethod", default=None)
    """How the customer pays by default; null if nothing is on file."""

    coupon_id: str | None = field(name="couponId", default=None)
    """Coupon that applies to all the customer buys; the empty string, like null, means none."""

    timezone: str | None = None
    """Timezone to use for this customer"""

    language: str | None = None
    """Language to use for this customer"""

    passthrough: CustomerPassthrough | None = None


class CustomerIntegration(Model, kw_only=True):
    """External billing or CRM integration link"""

    vendor_identifier: CustomerIntegrationVendorIdentifier = field(name="vendorIdentifier")
    """The vendor identifier of integration"""

    synced_entity_id: str | None = field(name="syncedEntityId")
    """Synced entity id"""

    id: str
    """Integration details"""


class CustomerList(Model, kw_only=True):
    """One page of customers."""

    data: list[Customer]

    pagination: Pagination


class CustomerPassthrough(Model, kw_only=True):
    """Vendor-specific billing passthrough fields."""

    stripe: StripeCustomerPassthrough | None = None

    zuora: ZuoraCustomerPassthrough | None = None


class CustomerResponse(Model, kw_only=True):
    """One customer."""

    data: Customer


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

    feature_status: EntitlementFeatureFeatureStatus = field(name="featureStatus")
    """State of the feature."""

    feature_type: EntitlementFeatureFeatureType = field(name="featureType")
    """Whether it is switched on, measured, or chosen from values."""


class EntitlementRef(Model, kw_only=True):
    """Names an entitlement."""

    id: str
    """Id of the feature or currency."""

    type: EntitlementRefType
    """Tells a feature from credits."""


class EntitlementReservation(Model, kw_only=True):
    """Credits held back for a use to come."""

    id: str
    """The caller's id of the reservation."""

    amount: Decimal
    """Credits held back."""

    expires_at: datetime = field(name="expiresAt")
    """When the credits are free again."""

    status: EntitlementReservationStatus
    """Whether the credits are still held back."""


class EntitlementResponse(Model, kw_only=True):
    """The answer to an entitlement check."""

    data: Entitlement


class FeatureEntitlement(Model, kw_only=True, tag_field="type", tag="FEATURE"):
    """What a customer may use of one feature."""

    type: ClassVar[Literal["FEATURE"]] = "FEATURE"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may use what was asked for."""

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """How much was used in this period."""

    entitlement_updated_at: datetime | None = field(name="entitlementUpdatedAt", default=None)
    """When the entitlement last changed."""

    feature: EntitlementFeature | None = None

    has_unlimited_usage: bool | None = field(name="hasUnlimitedUsage", default=None)
    """Whether usage has no limit."""

    reset_period: FeatureEntitlementResetPeriod | None = field(name="resetPeriod", default=None)
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


class ForbiddenError(Model, kw_only=True):
    message: str

    code: ForbiddenErrorCode | None


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


class LatestInvoice(Model, kw_only=True):
    """The newest invoice of a subscription."""

    billing_id: str = field(name="billingId")
    """Id of the invoice in the billing provider."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    requires_action: bool = field(name="requiresAction")
    """Whether the customer has to do something before it can be paid."""

    status: LatestInvoiceStatus
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
    """An amount of money in whole units of its currency, not cents."""

    amount: Decimal
    """The amount."""

    currency: Currency


class Pagination(Model, kw_only=True):
    """Pagination metadata including cursors for navigating through results"""

    next: str | None
    """Cursor for fetching the next page of results, or null if no additional pages exist"""

    prev: str | None
    """Cursor for fetching the previous page of results, or null if at the beginning"""


class PaymentMethod(Model, kw_only=True):
    """The default payment method details"""

    billing_id: str | None = field(name="billingId")
    """The default payment method id"""

    type: PaymentMethodType

    card_last4_digits: str | None = field(name="cardLast4Digits")
    """The last 4 digits of the default payment method"""

    card_expiry_month: int | None = field(name="cardExpiryMonth")
    """The expiration month of the default payment method"""

    card_expiry_year: int | None = field(name="cardExpiryYear")
    """The expiration year of the default payment method"""

    card_brand: str | None = field(name="cardBrand", default=None)
    """Brand of the card, such as visa; null for other methods.

    Unsure: the official package always expects it; slice 7.59.1 does not know it.
    """

    wallet_type: str | None = field(name="walletType", default=None)
    """Wallet that holds the card, where one does.

    Unsure: whether it is always present and may be null is not readable in the package.
    """


class PriceTier(Model, kw_only=True):
    """Prices up to some amount used."""

    flat_price: Money | None = field(name="flatPrice", default=None)

    unit_price: Money | None = field(name="unitPrice", default=None)

    up_to: Decimal | None = field(name="upTo", default=None)
    """Last unit of the tier."""


class StripeCustomerPassthrough(Model, kw_only=True):
    """Stripe-specific billing fields for the customer."""

    customer_name: str | None = field(name="customerName", default=None)
    """Customer name"""

    billing_address: Address | None = field(name="billingAddress", default=None)

    shipping_address: Address | None = field(name="shippingAddress", default=None)

    payment_method_id: str | None = field(name="paymentMethodId", default=None)
    """Billing provider payment method id, attached to this customer"""

    tax_ids: list[TaxId] | None = field(name="taxIds", default=None)
    """Tax IDs"""

    invoice_custom_fields: dict[str, str] | None = field(name="invoiceCustomFields", default=None)
    """Invoice custom fields"""

    metadata: dict[str, str] | None = None
    """Additional metadata"""


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

    payment_collection: SubscriptionPaymentCollection = field(name="paymentCollection")
    """How far the collection of the payment is."""

    plan_id: str = field(name="planId")
    """Plan that was subscribed to."""

    pricing_type: SubscriptionPricingType = field(name="pricingType")

    start_date: datetime = field(name="startDate")
    """When it takes effect."""

    status: SubscriptionStatus

    addons: list[SubscriptionAddon] | None = None
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

    coupons: list[SubscriptionCoupon] | None = None
    """Coupons applied to it."""

    current_billing_period_end: datetime | None = field(name="currentBillingPeriodEnd", default=None)
    """End of the current billing period."""

    current_billing_period_start: datetime | None = field(name="currentBillingPeriodStart", default=None)
    """Start of the current billing period."""

    effective_end_date: datetime | None = field(name="effectiveEndDate", default=None)
    """When it really ends."""

    end_date: datetime | None = field(name="endDate", default=None)
    """When it is planned to end."""

    future_updates: list[SubscriptionFutureUpdate] | None = field(name="futureUpdates", default=None)
    """Changes that are planned."""

    latest_invoice: LatestInvoice | None = field(name="latestInvoice", default=None)
    """The newest invoice."""

    metadata: dict[str, str] | None = None
    """The caller's own notes."""

    minimum_spend: AmountOff | None = field(name="minimumSpend", default=None)
    """Least amount billed for a period."""

    paying_customer_id: str | None = field(name="payingCustomerId", default=None)
    """Customer that pays for it, if another."""

    payment_collection_method: SubscriptionPaymentCollectionMethod | None = field(
        name="paymentCollectionMethod", default=None
    )
    """Whether payment is charged, invoiced or not collected."""

    prices: list[SubscriptionPrice] | None = None
    """Prices agreed for it."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that it is for, where a customer has several."""

    subscription_entitlements: list[EntitlementRef] | None = field(name="subscriptionEntitlements", default=None)
    """Entitlements of this subscription alone; left out in lists."""

    trial: SubscriptionTrial | None = None
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

    feature_id: str | None = field(name="featureId", default=None)
    """Feature that it is the price of."""

    tiers: list[PriceTier] | None = None
    """Prices by amount used."""


class SubscriptionTrial(Model, kw_only=True):
    """How a trial ends."""

    trial_end_behavior: SubscriptionTrialTrialEndBehavior = field(name="trialEndBehavior")
    """Whether it turns into a paid subscription or ends."""


class TaxId(Model, kw_only=True):
    """Tax identifier with type and value for customer tax exemptions."""

    type: str
    """The type of tax exemption identifier, such as VAT."""

    value: str
    """The actual tax identifier value"""


class TooManyRequestsError(Model, kw_only=True):
    message: str

    code: TooManyRequestsErrorCode | None


class UnauthenticatedError(Model, kw_only=True):
    message: str

    code: UnauthenticatedErrorCode | None


class UsageMeasurementV2(Model, kw_only=True):
    """One record as taken."""

    id: str
    """Id of the record."""

    created_at: datetime = field(name="createdAt")
    """When the record was stored."""

    customer_id: str = field(name="customerId")
    """Customer that used the feature."""

    feature_id: str = field(name="featureId")
    """Feature that was used."""

    timestamp: datetime
    """When it was used."""

    value: Decimal
    """How much, after rounding."""

    credit: UsageMeasurementV2Credit | None = None
    """Credits that the record cost.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """Usage in this period, this record included.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    next_reset_date: datetime | None = field(name="nextResetDate", default=None)
    """When usage starts again from zero.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that used it.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    usage_period_start: datetime | None = field(name="usagePeriodStart", default=None)
    """Start of the current period.

    Unsure: whether it may be null is not readable, so null is allowed.
    """


class UsageMeasurementV2Credit(Model, kw_only=True):
    """Credits that one record cost."""

    consumed: Decimal
    """Credits taken."""

    currency_id: str = field(name="currencyId")
    """Credit currency they were taken from."""


class UsageReportV2(Model, kw_only=True):
    """The records as taken, and the balances after them."""

    usages: list[UsageMeasurementV2]
    """The records as taken."""

    credits: list[CreditWalletBalance] | None = None
    """Balances of the wallets drawn on, each once.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    entities: list[GovernedEntityUsage] | None = None
    """Usage of the governed entities that the records touched.

    Unsure: whether it may be null is not readable, so null is allowed.
    """


class UsageReportV2Response(Model, kw_only=True):
    """The answer to a usage report."""

    data: UsageReportV2


class ZuoraCustomerPassthrough(Model, kw_only=True):
    """Zuora-specific billing fields for the customer."""

    billing_address: Address | None = field(name="billingAddress", default=None)

    currency: Currency | None = None

    payment_method_id: str | None = field(name="paymentMethodId", default=None)
    """Billing provider payment method id, attached to this customer"""

    metadata: dict[str, str] | None = None
    """Additional metadata"""


Entitlement: TypeAlias = OpenUnion[FeatureEntitlement | CreditEntitlement]
"""What a customer may use; type tells a feature from credits."""
