# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ._overlay import Model, Open, OpenUnion

__all__ = [
    "AccessDeniedReason",
    "Addon",
    "AddonCreatedEvent",
    "AddonDeletedEvent",
    "AddonList",
    "AddonResponse",
    "AddonUpdatedNewVersionPublishedEvent",
    "Address",
    "AmountOff",
    "Assignment",
    "AssignmentList",
    "AssignmentListResponse",
    "AutoRechargeSettings",
    "AutoRechargeSettingsGrantExpirationPeriod",
    "AutoRechargeSettingsResponse",
    "AutoRechargeSettingsThresholdType",
    "AutomaticRechargeConfigurationChangedEvent",
    "AutomaticRechargeOperationAttemptedEvent",
    "BadInputError",
    "BetaCreditEntitlement",
    "BetaEntitlement",
    "BetaEntitlementResponse",
    "BetaFeatureEntitlement",
    "BillingCadence",
    "BillingModel",
    "BillingMonthEndsSoonEvent",
    "BillingPeriod",
    "BillingVendor",
    "Budget",
    "CancellationTime",
    "Charge",
    "ChargeList",
    "ChargeTier",
    "ChargeUsageResult",
    "ChargeUsageResultResponse",
    "ChargedUsage",
    "ConsumedCreditBalance",
    "Contract",
    "ContractList",
    "ContractListResponse",
    "ContractNextInvoice",
    "ContractResponse",
    "ContractState",
    "ContractSubscription",
    "CostEstimateBreakdown",
    "CostEstimateBreakdownWarningCode",
    "Coupon",
    "CouponArchivedEvent",
    "CouponCreatedEvent",
    "CouponList",
    "CouponResponse",
    "CouponSource",
    "CouponStatus",
    "CouponType",
    "CouponUpdatedEvent",
    "CreditBalanceDepletedEvent",
    "CreditBalanceDepletedEventAlias",
    "CreditBalanceLowEvent",
    "CreditBalanceLowEventAlias",
    "CreditCadence",
    "CreditConsumption",
    "CreditConsumptionResponse",
    "CreditCostEstimate",
    "CreditCostEstimateResponse",
    "CreditCostEstimateWarningsItem",
    "CreditEntitlement",
    "CreditGrant",
    "CreditGrantBalanceLowEvent",
    "CreditGrantBalanceLowEventGrantType",
    "CreditGrantCadence",
    "CreditGrantCost",
    "CreditGrantCreatedEvent",
    "CreditGrantCreatedEventAlias",
    "CreditGrantCreatedEventAliasGrantType",
    "CreditGrantCreatedEventGrantType",
    "CreditGrantDepletedEvent",
    "CreditGrantDepletedEventGrantType",
    "CreditGrantExpiredEvent",
    "CreditGrantExpiredEventGrantType",
    "CreditGrantGrantType",
    "CreditGrantInvoice",
    "CreditGrantInvoiceBillingReason",
    "CreditGrantList",
    "CreditGrantResponse",
    "CreditGrantSourceType",
    "CreditGrantStatus",
    "CreditGrantUpdatedEvent",
    "CreditGrantUpdatedEventAlias",
    "CreditGrantUpdatedEventAliasGrantType",
    "CreditGrantUpdatedEventGrantType",
    "CreditLedgerBreakdownEntry",
    "CreditLedgerEvent",
    "CreditLedgerEventList",
    "CreditLedgerEventType",
    "CreditRate",
    "CreditReservationRelease",
    "CreditReservationReleaseResponse",
    "CreditUsage",
    "CreditUsageCurrency",
    "CreditUsagePagination",
    "CreditUsagePoint",
    "CreditUsageResponse",
    "CreditUsageSeries",
    "CreditWalletBalance",
    "CreditsAutomaticRechargeLimitExceededEvent",
    "CreditsAutomaticRechargeLimitExceededEventThreshold",
    "Currency",
    "CurrencyCostEstimate",
    "CurrencyUnits",
    "CustomCurrency",
    "CustomCurrencyAssociatedEntity",
    "CustomCurrencyAssociatedEntityListResponse",
    "CustomCurrencyList",
    "CustomCurrencyResponse",
    "Customer",
    "CustomerCreatedEvent",
    "CustomerDeletedEvent",
    "CustomerIntegration",
    "CustomerIntegrationLink",
    "CustomerIntegrationLinkList",
    "CustomerIntegrationLinkResponse",
    "CustomerIntegrationSyncData",
    "CustomerInvoice",
    "CustomerInvoiceLineItem",
    "CustomerInvoiceList",
    "CustomerList",
    "CustomerPassthrough",
    "CustomerPaymentFailedEvent",
    "CustomerResource",
    "CustomerResourceList",
    "CustomerResponse",
    "CustomerUpdatedEvent",
    "DataExportDestination",
    "DataExportDestinationList",
    "DataExportDestinationListResponse",
    "DataExportDestinationSyncResult",
    "DataExportModel",
    "DataExportModelCatalog",
    "DataExportModelCatalogResponse",
    "DataExportModelGroup",
    "DataExportScopedToken",
    "DataExportScopedTokenResponse",
    "DataExportSyncResult",
    "DataExportSyncResultResponse",
    "DataExportSyncStatus",
    "DefaultTrialConfig",
    "DefaultTrialConfigUnits",
    "EmptyDataResponse",
    "Entitlement",
    "EntitlementBehavior",
    "EntitlementCurrency",
    "EntitlementFeature",
    "EntitlementKind",
    "EntitlementRef",
    "EntitlementReservation",
    "EntitlementResponse",
    "EntitlementUsageExceededEvent",
    "EntitlementsState",
    "EntitlementsStateAccessDeniedReason",
    "EntitlementsStateResponse",
    "EntitlementsUpdatedEvent",
    "Entity",
    "EntityIds",
    "EntityIdsResponse",
    "EntityList",
    "EntityListResponse",
    "EntityResponse",
    "EntityType",
    "EntityTypeList",
    "EntityTypeListResponse",
    "ErrorCode",
    "EventCreditBalance",
    "EventCreditCurrency",
    "EventCustomer",
    "EventEntitlement",
    "EventFeature",
    "EventPrice",
    "EventResource",
    "Feature",
    "FeatureCreatedEvent",
    "FeatureDeletedEvent",
    "FeatureEntitlement",
    "FeatureEnumValue",
    "FeatureList",
    "FeatureResponse",
    "FeatureStatus",
    "FeatureType",
    "FeatureUpdatedEvent",
    "ForbiddenError",
    "ForbiddenErrorCode",
    "ForwardPagination",
    "GovernanceChainLink",
    "GovernanceNode",
    "GovernanceNodePage",
    "GovernedEntityUsage",
    "IdRef",
    "IdResponse",
    "ImportCustomersResult",
    "ImportCustomersResultResponse",
    "ImportSubscriptionsTask",
    "ImportSubscriptionsTaskResponse",
    "InvoiceStatus",
    "LatestInvoice",
    "LatestInvoiceBillingReason",
    "Meter",
    "MeterAggregation",
    "MeterCondition",
    "MeterFilter",
    "MeterFunction",
    "MeterOperation",
    "MeterType",
    "Money",
    "PackageCreditEntitlement",
    "PackageEntitlement",
    "PackageEntitlementList",
    "PackageEntitlementListResponse",
    "PackageEntitlementResponse",
    "PackageFeatureEntitlement",
    "PackageStatus",
    "Pagination",
    "PaymentCollection",
    "PaymentCollectionMethod",
    "PaymentMethod",
    "PaymentMethodAttachedEvent",
    "PaymentMethodDetachedEvent",
    "PaymentMethodType",
    "Plan",
    "PlanCreatedEvent",
    "PlanDeletedEvent",
    "PlanList",
    "PlanResponse",
    "PlanUpdatedEvent",
    "PlanUpdatedNewVersionPublishedEvent",
    "PreviewDiscount",
    "PreviewDiscountDetails",
    "PreviewInvoice",
    "PreviewInvoiceLine",
    "PreviewInvoicePeriod",
    "PreviewPeriod",
    "PriceTier",
    "PricingType",
    "Product",
    "ProductCreatedEvent",
    "ProductList",
    "ProductResponse",
    "ProductSettings",
    "ProductSettingsSubscriptionEndSetup",
    "ProductSettingsSubscriptionStartSetup",
    "ProductStatus",
    "PromotionalEntitlement",
    "PromotionalEntitlementEndsSoonEvent",
    "PromotionalEntitlementExpiredEvent",
    "PromotionalEntitlementExpiredEventAlias",
    "PromotionalEntitlementGrantedEvent",
    "PromotionalEntitlementGrantedEventAlias",
    "PromotionalEntitlementList",
    "PromotionalEntitlementListResponse",
    "PromotionalEntitlementResponse",
    "PromotionalEntitlementRevokedEvent",
    "PromotionalEntitlementStatus",
    "PromotionalEntitlementUpdatedEvent",
    "PromotionalEntitlementUpdatedEventAlias",
    "PromotionalPeriod",
    "ProvisionSubscriptionResult",
    "ProvisionSubscriptionResultResponse",
    "ProvisionSubscriptionResultStatus",
    "PublishTask",
    "PublishTaskResponse",
    "ReleasedReservation",
    "ReportUsageResponse",
    "ReservationCreditBalance",
    "ReservationStatus",
    "ResetPeriod",
    "ResetPeriodConfiguration",
    "ResetPeriodConfigurationAccordingTo",
    "RoundingDirection",
    "SeriesTag",
    "StripeCustomerPassthrough",
    "Subscription",
    "SubscriptionAddon",
    "SubscriptionCancelReason",
    "SubscriptionCanceledEvent",
    "SubscriptionCoupon",
    "SubscriptionCouponStatus",
    "SubscriptionCreatedEvent",
    "SubscriptionCreationFailedEvent",
    "SubscriptionExpiredNonRecurringEvent",
    "SubscriptionFutureUpdate",
    "SubscriptionFutureUpdateScheduleStatus",
    "SubscriptionFutureUpdateSubscriptionScheduleType",
    "SubscriptionList",
    "SubscriptionPreview",
    "SubscriptionPreviewResponse",
    "SubscriptionPrice",
    "SubscriptionResponse",
    "SubscriptionSpendLimitExceededEvent",
    "SubscriptionStatus",
    "SubscriptionTrial",
    "SubscriptionUpdatedEvent",
    "SyncState",
    "SyncStateStatus",
    "SyncUsageResult",
    "SyncUsageResultResponse",
    "TaxId",
    "ThirdPartySyncFailedEvent",
    "TiersMode",
    "TooManyRequestsError",
    "TooManyRequestsErrorCode",
    "TrialConvertedEvent",
    "TrialConvertedEventAlias",
    "TrialEndBehavior",
    "TrialEndsSoonEvent",
    "TrialEndsSoonEventAlias",
    "TrialExpiredEvent",
    "TrialExpiredEventAlias",
    "TrialStartedEvent",
    "UnauthenticatedError",
    "UnauthenticatedErrorCode",
    "UnitTransformation",
    "UsageHistory",
    "UsageHistoryResponse",
    "UsageMarker",
    "UsageMarkerType",
    "UsageMeasurement",
    "UsageMeasurementCredit",
    "UsageMeasurementV2",
    "UsageMeasurementV2Credit",
    "UsagePoint",
    "UsageReportV2",
    "UsageReportV2Response",
    "UsageSeries",
    "VendorIdentifier",
    "WebhookEvent",
    "Widget",
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


AutoRechargeSettingsGrantExpirationPeriod: TypeAlias = Open[Literal["1_MONTH", "1_YEAR"]]
"""How long recharged credits last."""


AutoRechargeSettingsThresholdType: TypeAlias = Open[Literal["CREDIT_AMOUNT", "DOLLAR_AMOUNT"]]
"""Whether the threshold counts credits or dollars."""


BillingCadence: TypeAlias = Open[Literal["RECURRING", "ONE_OFF"]]
"""Whether something is charged again and again or once."""


BillingModel: TypeAlias = Open[Literal["FLAT_FEE", "MINIMUM_SPEND", "PER_UNIT", "USAGE_BASED", "CREDIT_BASED"]]
"""How something is charged for."""


BillingPeriod: TypeAlias = Open[Literal["MONTHLY", "ANNUALLY"]]
"""How often something is billed."""


BillingVendor: TypeAlias = Open[Literal["STRIPE", "ZUORA", "HUBSPOT", "AWS_MARKETPLACE"]]
"""A system that a customer can be linked to."""


CancellationTime: TypeAlias = Open[Literal["END_OF_BILLING_PERIOD", "IMMEDIATE", "SPECIFIC_DATE"]]
"""When a cancelled subscription ends."""


ContractState: TypeAlias = Open[Literal["DRAFT", "ACTIVE", "CANCELED", "END_BILLING"]]
"""State of a contract."""


CostEstimateBreakdownWarningCode: TypeAlias = Open[Literal["UNSUPPORTED_AGGREGATION"]]
"""Why the cost is not certain; null if it is."""


CouponSource: TypeAlias = Open[Literal["STIGG", "STIGG_ADHOC", "STRIPE"]]
"""Where it was made."""


CouponStatus: TypeAlias = Open[Literal["ACTIVE", "ARCHIVED"]]
"""Whether a coupon can still be given."""


CouponType: TypeAlias = Open[Literal["FIXED", "PERCENTAGE"]]
"""Whether a coupon takes off fixed amounts or percent."""


CreditCadence: TypeAlias = Open[Literal["MONTH", "YEAR"]]
"""How often credits are granted."""


CreditCostEstimateWarningsItem: TypeAlias = Open[
    Literal["RESOURCE_SCOPED_SUBSCRIPTION_EXISTS", "FEATURE_NOT_FOUND", "FEATURE_NOT_CREDIT_BASED"]
]


CreditGrantBalanceLowEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantCadence: TypeAlias = Open[Literal["BEGINNING_OF_BILLING_PERIOD", "MONTHLY"]]
"""When the credits that a price buys are granted."""


CreditGrantCreatedEventAliasGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantCreatedEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantDepletedEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantExpiredEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantGrantType: TypeAlias = Open[Literal["PAID", "PROMOTIONAL", "RECURRING", "OVERDRAFT"]]
"""Whether it was bought, given, part of a plan, or covers an overdraft."""


CreditGrantInvoiceBillingReason: TypeAlias = Open[Literal["MANUAL", "OTHER"]]
"""Why it was made."""


CreditGrantSourceType: TypeAlias = Open[Literal["PRICE", "PLAN_ENTITLEMENT", "ADDON_ENTITLEMENT"]]
"""Where a grant of a plan or add-on comes from."""


CreditGrantStatus: TypeAlias = Open[Literal["PAYMENT_PENDING", "ACTIVE", "EXPIRED", "VOIDED", "SCHEDULED"]]
"""State of the grant."""


CreditGrantUpdatedEventAliasGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditGrantUpdatedEventGrantType: TypeAlias = Open[Literal["PAID", "PROMO", "ADJUSTMENT"]]
"""Whether it was bought or given."""


CreditLedgerEventType: TypeAlias = Open[
    Literal[
        "CREDITS_GRANTED",
        "CREDITS_EXPIRED",
        "CREDITS_CONSUMED",
        "CREDITS_VOIDED",
        "CREDITS_UPDATED",
        "CREDITS_CONSUMPTION_TRANSFER_SOURCE",
        "CREDITS_CONSUMPTION_TRANSFER_TARGET",
        "CREDITS_RESERVED",
        "CREDITS_RESERVATION_RELEASED",
        "CREDITS_RESERVATION_EXPIRED",
    ]
]
"""What moved credits."""


CreditsAutomaticRechargeLimitExceededEventThreshold: TypeAlias = Open[Literal[80, 90, 100]]
"""Threshold that was passed, in percent."""


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


DefaultTrialConfigUnits: TypeAlias = Open[Literal["DAY", "MONTH"]]
"""Unit of the duration."""


EntitlementBehavior: TypeAlias = Open[Literal["Increment", "Override"]]
"""Whether an entitlement adds to others or takes their place."""


EntitlementKind: TypeAlias = Open[Literal["FEATURE", "CREDIT"]]
"""Tells a feature from credits."""


EntitlementsStateAccessDeniedReason: TypeAlias = Open[
    Literal["CustomerNotFound", "NoActiveSubscription", "CustomerIsArchived"]
]
"""Why the customer may use nothing; null if that is not so."""


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


FeatureStatus: TypeAlias = Open[Literal["NEW", "SUSPENDED", "ACTIVE"]]
"""State of a feature."""


FeatureType: TypeAlias = Open[Literal["BOOLEAN", "NUMBER", "ENUM"]]
"""Whether a feature is switched on, measured, or chosen from values."""


ForbiddenErrorCode: TypeAlias = Open[Literal["IdentityForbidden", "AccessDeniedError", "NoFeatureEntitlementError"]]


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


MeterFunction: TypeAlias = Open[Literal["SUM", "MAX", "MIN", "AVG", "COUNT", "UNIQUE"]]
"""How values become one."""


MeterOperation: TypeAlias = Open[
    Literal[
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
]
"""How a dimension is compared."""


MeterType: TypeAlias = Open[Literal["None", "FLUCTUATING", "INCREMENTAL"]]
"""Whether usage goes up and down or only up; the text None for a feature that is not measured."""


PackageStatus: TypeAlias = Open[Literal["DRAFT", "PUBLISHED", "ARCHIVED"]]
"""State of a plan or add-on."""


PaymentCollection: TypeAlias = Open[Literal["NOT_REQUIRED", "PROCESSING", "FAILED", "ACTION_REQUIRED"]]
"""How far the collection of a payment is."""


PaymentCollectionMethod: TypeAlias = Open[Literal["CHARGE", "INVOICE", "NONE"]]
"""Whether payment is charged, invoiced or not collected."""


PaymentMethodType: TypeAlias = Open[Literal["CARD", "BANK", "CASH_APP", "PAYPAL"]]
"""The default payment method type"""


PricingType: TypeAlias = Open[Literal["FREE", "PAID", "CUSTOM"]]
"""Whether something is free, paid, or priced by agreement."""


ProductSettingsSubscriptionEndSetup: TypeAlias = Open[Literal["DOWNGRADE_TO_FREE", "CANCEL_SUBSCRIPTION"]]
"""What follows a subscription that ends."""


ProductSettingsSubscriptionStartSetup: TypeAlias = Open[Literal["PLAN_SELECTION", "TRIAL_PERIOD", "FREE_PLAN"]]
"""What a new customer begins with."""


ProductStatus: TypeAlias = Open[Literal["PUBLISHED", "ARCHIVED"]]
"""Whether a product is on offer or archived."""


PromotionalEntitlementStatus: TypeAlias = Open[Literal["Active", "Expired", "Paused"]]
"""Whether a promotional entitlement still counts."""


PromotionalPeriod: TypeAlias = Open[Literal["1 week", "1 month", "6 month", "1 year", "lifetime", "custom"]]
"""How long a promotional entitlement lasts."""


ProvisionSubscriptionResultStatus: TypeAlias = Open[Literal["SUCCESS", "PAYMENT_REQUIRED"]]
"""Whether the subscription exists, or awaits payment at checkoutUrl."""


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


RoundingDirection: TypeAlias = Open[Literal["UP", "DOWN"]]
"""Which way a rest is rounded."""


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


SyncStateStatus: TypeAlias = Open[Literal["PENDING", "ERROR", "SUCCESS", "NO_SYNC_REQUIRED"]]
"""How the last synchronisation went."""


TiersMode: TypeAlias = Open[Literal["VOLUME", "GRADUATED"]]
"""Whether all units get the price of the tier reached, or each the price of its own tier."""


TooManyRequestsErrorCode: TypeAlias = Open[Literal["RateLimitExceeded"]]


TrialEndBehavior: TypeAlias = Open[Literal["CONVERT_TO_PAID", "CANCEL_SUBSCRIPTION"]]
"""Whether a trial turns into a paid subscription or ends."""


UnauthenticatedErrorCode: TypeAlias = Open[Literal["Unauthenticated"]]


UsageMarkerType: TypeAlias = Open[Literal["PERIODIC_RESET", "SUBSCRIPTION_CHANGE_RESET"]]
"""Whether the period ended or the subscription changed."""


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


class Addon(Model, kw_only=True):
    """What can be bought beside a plan."""

    id: str
    """The caller's id of the add-on."""

    billing_id: str | None = field(name="billingId")
    """Id of the add-on in the billing provider."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    dependencies: list[str] | None
    """Add-ons that must be taken with it."""

    description: str | None
    """What it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    entitlements: list[EntitlementRef]
    """What it entitles to."""

    is_latest: bool | None = field(name="isLatest")
    """Whether this is its newest version."""

    max_quantity: int | None = field(name="maxQuantity")
    """Most that one subscription may have of it; null if there is no limit."""

    metadata: dict[str, str]
    """The caller's own notes."""

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

    package_entitlements: list[EventEntitlement] | None = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: list[EventPrice] | None = None
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

    package_entitlements: list[EventEntitlement] | None = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: list[EventPrice] | None = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


class AddonList(Model, kw_only=True):
    """One page of add-ons."""

    data: list[Addon]
    """The add-ons."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class AddonResponse(Model, kw_only=True):
    """One add-on."""

    data: Addon
    """The add-on."""


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

    package_entitlements: list[EventEntitlement] | None = field(name="packageEntitlements", default=None)
    """What it entitles to."""

    prices: list[EventPrice] | None = None
    """What it costs."""

    metadata: dict[str, Any] | None = None
    """The caller's own notes."""


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
    """An amount of money, either part of which may be missing."""

    amount: Decimal | None = None
    """The amount."""

    currency: Currency | None = None
    """Currency of the amount."""


class Assignment(Model, kw_only=True):
    """A limit given to an entity."""

    id: str
    """Id of the assignment."""

    cadence: str
    """How often usage starts again from zero, as an ISO 8601 duration such as P1M."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    entity_id: str = field(name="entityId")
    """The entity."""

    parent_id: str | None = field(name="parentId")
    """Entity above it, whose limit also holds; null at the top."""

    scope_entity_ids: list[str] = field(name="scopeEntityIds")
    """Entities that the limit is narrowed to."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null if there is no limit."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency, where credits are governed."""

    feature_id: str | None = field(name="featureId", default=None)
    """Feature, where a feature is governed."""


class AssignmentList(Model, kw_only=True):
    """One page of assignments."""

    data: list[Assignment]
    """The assignments."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class AssignmentListResponse(Model, kw_only=True):
    """Several assignments."""

    data: list[Assignment]
    """The assignments."""


class AutoRechargeSettings(Model, kw_only=True):
    """When a wallet is recharged by itself."""

    id: str | None
    """Id of the settings; null if they were never saved."""

    created_at: datetime | None = field(name="createdAt")
    """When they were made."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    grant_expiration_period: AutoRechargeSettingsGrantExpirationPeriod = field(name="grantExpirationPeriod")
    """How long recharged credits last."""

    is_enabled: bool = field(name="isEnabled")
    """Whether the wallet is recharged."""

    max_spend_limit: Decimal | None = field(name="maxSpendLimit")
    """Most that may be spent on it in a month; null if there is no limit."""

    target_balance: Decimal = field(name="targetBalance")
    """Credits that there are after a recharge."""

    threshold_type: AutoRechargeSettingsThresholdType = field(name="thresholdType")
    """Whether the threshold counts credits or dollars."""

    threshold_value: Decimal = field(name="thresholdValue")
    """Balance below which the wallet is recharged."""

    updated_at: datetime | None = field(name="updatedAt")
    """When they last changed."""


class AutoRechargeSettingsResponse(Model, kw_only=True):
    """The answer to a question about automatic recharge."""

    data: AutoRechargeSettings
    """The settings."""


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


class BadInputError(Model, kw_only=True):
    message: str

    code: ErrorCode | None


class BetaCreditEntitlement(Model, kw_only=True, tag_field="type", tag="CREDIT"):
    """What a customer may spend of one credit currency, and the governed entities that have a say."""

    type: ClassVar[Literal["CREDIT"]] = "CREDIT"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    currency: EntitlementCurrency
    """The credit currency."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may spend what was asked for."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_updated_at: datetime = field(name="usageUpdatedAt")
    """When the usage last changed."""

    chains: list[list[GovernanceChainLink]] | None = None
    """Chains of limits that have a say, one chain for each governed entity; only if dimensions were sent."""

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


class BetaEntitlementResponse(Model, kw_only=True):
    """The answer to an entitlement check that knows governed entities."""

    data: BetaEntitlement
    """What the customer may use."""


class BetaFeatureEntitlement(Model, kw_only=True, tag_field="type", tag="FEATURE"):
    """What a customer may use of one feature, and the governed entities that have a say."""

    type: ClassVar[Literal["FEATURE"]] = "FEATURE"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    is_granted: bool = field(name="isGranted")
    """Whether the customer may use what was asked for."""

    chains: list[list[GovernanceChainLink]] | None = None
    """Chains of limits that have a say, one chain for each governed entity; only if dimensions were sent."""

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

    credit_rate: CreditRate | None = field(name="creditRate", default=None)
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

    price: Money | None = None
    """Price of a unit or block."""

    tiers: list[ChargeTier] | None = None
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

    flat_price: Money | None = field(name="flatPrice", default=None)
    """Price of the tier as a whole."""

    unit_price: Money | None = field(name="unitPrice", default=None)
    """Price of each unit in the tier."""

    up_to: Decimal | None = field(name="upTo", default=None)
    """Last unit of the tier; null for the last tier."""


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

    usage_charged: list[ChargedUsage] = field(name="usageCharged")
    """Usage charged of each feature."""


class ChargeUsageResultResponse(Model, kw_only=True):
    """The answer to a charge of usage."""

    data: ChargeUsageResult
    """What was charged."""


class ChargedUsage(Model, kw_only=True):
    """Usage charged of one feature."""

    feature_id: str | None = field(name="featureId")
    """The feature."""

    usage_amount: Decimal = field(name="usageAmount")
    """How much was used, in units of the feature."""


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

    latest_invoice: LatestInvoice | None = field(name="latestInvoice")
    """The newest invoice."""

    name: str | None
    """Name of the contract."""

    next_invoice: ContractNextInvoice | None = field(name="nextInvoice")
    """The invoice to come."""

    po_number: str | None = field(name="poNumber")
    """Number of the customer's purchase order."""

    ref_id: str | None = field(name="refId")
    """Another id that refers to it."""

    state: ContractState
    """State of the contract."""

    subscriptions: list[ContractSubscription]
    """Subscriptions that it holds."""


class ContractList(Model, kw_only=True):
    """One page of contracts."""

    data: list[Contract]
    """The contracts."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class ContractListResponse(Model, kw_only=True):
    """The contracts of one customer."""

    data: list[Contract]
    """The contracts."""


class ContractNextInvoice(Model, kw_only=True):
    """The invoice to come of a contract."""

    amount: Money
    """Amount that it will have."""

    due_date: datetime | None = field(name="dueDate")
    """When it will be due."""

    invoice_id: str | None = field(name="invoiceId")
    """Id of the invoice in the billing provider."""

    period_end: datetime | None = field(name="periodEnd")
    """End of the period that it bills."""

    period_start: datetime | None = field(name="periodStart")
    """Start of the period that it bills."""


class ContractResponse(Model, kw_only=True):
    """One contract."""

    data: Contract
    """The contract."""


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


class Coupon(Model, kw_only=True):
    """A reduction that customers and subscriptions can be given."""

    id: str
    """The caller's id of the coupon."""

    amounts_off: list[Money] | None = field(name="amountsOff")
    """Fixed reductions, one for each currency; null for a reduction in percent."""

    billing_id: str | None = field(name="billingId")
    """Id of the coupon in the billing provider."""

    billing_link_url: str | None = field(name="billingLinkUrl")
    """Page of the coupon in the billing provider."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is for."""

    duration_in_months: int | None = field(name="durationInMonths")
    """How many months it lasts; null if months do not limit it."""

    metadata: dict[str, str] | None
    """The caller's own notes."""

    name: str
    """Name of the coupon."""

    percent_off: Decimal | None = field(name="percentOff")
    """Reduction in percent; null for a fixed reduction.

    Unsure: the package says a whole number here, but any number in requests.
    """

    source: CouponSource | None
    """Where it was made."""

    status: CouponStatus
    """Whether it can still be given."""

    type: CouponType
    """Whether it takes off fixed amounts or percent."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


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


class CouponList(Model, kw_only=True):
    """One page of coupons."""

    data: list[Coupon]
    """The coupons."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CouponResponse(Model, kw_only=True):
    """One coupon."""

    data: Coupon
    """The coupon."""


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

    customer: EventCustomer | None = None
    """Customer whose wallet it is."""

    credit_currency: EventCreditCurrency | None = field(name="creditCurrency", default=None)
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

    customer: EventCustomer | None = None
    """Customer whose wallet it is."""

    credit_currency: EventCreditCurrency | None = field(name="creditCurrency", default=None)
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

    customer: EventCustomer | None = None
    """Customer whose wallet it is."""

    credit_currency: EventCreditCurrency | None = field(name="creditCurrency", default=None)
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

    customer: EventCustomer | None = None
    """Customer whose wallet it is."""

    credit_currency: EventCreditCurrency | None = field(name="creditCurrency", default=None)
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
    """What was taken."""


class CreditCostEstimate(Model, kw_only=True):
    """What usage would cost in credits."""

    estimates: list[CurrencyCostEstimate]
    """The cost in each credit currency."""

    warnings: list[CreditCostEstimateWarningsItem]
    """What the estimate leaves out."""


class CreditCostEstimateResponse(Model, kw_only=True):
    """The answer to an estimate."""

    data: CreditCostEstimate
    """What it would cost."""


class CreditEntitlement(Model, kw_only=True, tag_field="type", tag="CREDIT"):
    """What a customer may spend of one credit currency."""

    type: ClassVar[Literal["CREDIT"]] = "CREDIT"

    access_denied_reason: AccessDeniedReason | None = field(name="accessDeniedReason")
    """Why access was not granted; null if it was."""

    currency: EntitlementCurrency
    """The credit currency."""

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


class CreditGrant(Model, kw_only=True):
    """Credits put into a customer's wallet at one time."""

    id: str
    """Id of the grant."""

    amount: Decimal
    """Credits granted."""

    comment: str | None
    """Remark for people."""

    consumed_amount: Decimal = field(name="consumedAmount")
    """Credits of it that are used up."""

    cost: CreditGrantCost
    """What the customer paid for it."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    currency_id: str = field(name="currencyId")
    """Credit currency."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    effective_at: datetime = field(name="effectiveAt")
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt")
    """When what is left of it lapses; null if never."""

    grant_type: CreditGrantGrantType = field(name="grantType")
    """Whether it was bought, given, part of a plan, or covers an overdraft."""

    invoice_id: str | None = field(name="invoiceId")
    """Invoice that bills it."""

    latest_invoice: CreditGrantInvoice | None = field(name="latestInvoice")
    """The newest invoice for it."""

    metadata: dict[str, str]
    """The caller's own notes."""

    payment_collection: PaymentCollection = field(name="paymentCollection")
    """How far the collection of the payment is."""

    priority: int
    """Which grant is used first, 0 to 100; the lower number goes first."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    source_type: CreditGrantSourceType | None = field(name="sourceType")
    """Where a grant of a plan or add-on comes from."""

    status: CreditGrantStatus
    """State of the grant."""

    sync_states: list[SyncState] | None = field(name="syncStates")
    """How it stands in other systems."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    voided_at: datetime | None = field(name="voidedAt")
    """When it was voided; null if it was not."""


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


class CreditGrantCost(Model, kw_only=True):
    """What a grant cost."""

    amount: Decimal
    """The amount."""

    currency: str
    """Currency of the amount, by its ISO 4217 code in lower case."""


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


class CreditGrantInvoice(Model, kw_only=True):
    """An invoice that bills a grant."""

    billing_id: str = field(name="billingId")
    """Id of the invoice in the billing provider."""

    billing_reason: CreditGrantInvoiceBillingReason | None = field(name="billingReason")
    """Why it was made."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    currency: str | None
    """Currency of its amounts."""

    due_date: datetime | None = field(name="dueDate")
    """When it is to be paid."""

    error_message: str | None = field(name="errorMessage")
    """Why its payment failed."""

    payment_url: str | None = field(name="paymentUrl")
    """Page where it can be paid."""

    pdf_url: str | None = field(name="pdfUrl")
    """Where it can be read as a PDF."""

    requires_action: bool = field(name="requiresAction")
    """Whether the customer has to do something before it can be paid."""

    status: InvoiceStatus
    """State of the invoice."""

    sub_total: Decimal | None = field(name="subTotal")
    """Amount before tax."""

    tax: Decimal | None
    """Amount of tax."""

    total: Decimal | None
    """Amount to pay."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class CreditGrantList(Model, kw_only=True):
    """One page of grants."""

    data: list[CreditGrant]
    """The grants."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CreditGrantResponse(Model, kw_only=True):
    """One grant."""

    data: CreditGrant
    """The grant."""


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


class CreditLedgerBreakdownEntry(Model, kw_only=True):
    """One part of an entry that sums up several."""

    amount: Decimal
    """Credits moved."""

    credit_currency_id: str = field(name="creditCurrencyId")
    """The credit currency."""

    credit_grant_id: str = field(name="creditGrantId")
    """Grant that the credits belong to."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    event_id: str | None = field(name="eventId")
    """Usage event that caused it."""

    event_type: CreditLedgerEventType = field(name="eventType")
    """What happened."""

    feature_id: str | None = field(name="featureId")
    """Feature that used the credits."""

    reservation_id: str | None = field(name="reservationId")
    """Reservation that it is about."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    timestamp: datetime
    """When it happened."""


class CreditLedgerEvent(Model, kw_only=True):
    """One movement of credits."""

    amount: Decimal
    """Credits moved."""

    breakdown: list[CreditLedgerBreakdownEntry] | None
    """What the entry sums up, if it sums up several."""

    credit_currency_id: str = field(name="creditCurrencyId")
    """The credit currency."""

    credit_grant_id: str = field(name="creditGrantId")
    """Grant that the credits belong to."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    event_id: str | None = field(name="eventId")
    """Usage event that caused it."""

    event_type: CreditLedgerEventType = field(name="eventType")
    """What happened."""

    feature_id: str | None = field(name="featureId")
    """Feature that used the credits."""

    hold_returned_amount: Decimal | None = field(name="holdReturnedAmount")
    """Credits of a reservation that became free again."""

    metadata: dict[str, str] | None
    """Notes kept with it."""

    reservation_id: str | None = field(name="reservationId")
    """Reservation that it is about."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    timestamp: datetime
    """When it happened."""


class CreditLedgerEventList(Model, kw_only=True):
    """One page of the ledger."""

    data: list[CreditLedgerEvent]
    """The entries."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CreditRate(Model, kw_only=True):
    """How many credits a unit costs."""

    amount: Decimal
    """Credits that a unit costs."""

    currency_id: str = field(name="currencyId")
    """The credit currency."""

    cost_formula: str | None = field(name="costFormula", default=None)
    """Formula that gives the cost instead."""


class CreditReservationRelease(Model, kw_only=True):
    """A reservation that ended, and the wallet after it."""

    credit: ReservationCreditBalance | None
    """The wallet after it."""

    reservation: ReleasedReservation
    """The reservation."""


class CreditReservationReleaseResponse(Model, kw_only=True):
    """The answer to the end of a reservation."""

    data: CreditReservationRelease
    """The reservation and the wallet."""


class CreditUsage(Model, kw_only=True):
    """Credits used over time."""

    currency: CreditUsageCurrency | None
    """The credit currency."""

    pagination: CreditUsagePagination

    series: list[CreditUsageSeries]
    """Credits used over time, one series for each group."""


class CreditUsageCurrency(Model, kw_only=True):
    """The credit currency of a usage report."""

    currency_id: str = field(name="currencyId")
    """Id of the currency."""

    display_name: str = field(name="displayName")
    """Name for people."""

    plural: str | None
    """Word for several units."""

    singular: str | None
    """Word for one unit."""

    symbol: str | None
    """Sign that stands for it."""


class CreditUsagePagination(Model, kw_only=True):
    """Cursors of the neighbouring pages, which are plain texts here."""

    next: str | None
    """Cursor of the next page; null on the last one."""

    prev: str | None
    """Cursor of the page before; null on the first one."""


class CreditUsagePoint(Model, kw_only=True):
    """Credits used in one slice of time."""

    event_count: int = field(name="eventCount")
    """How many events used them."""

    timestamp: datetime
    """Start of the slice."""

    value: Decimal
    """Credits used."""


class CreditUsageResponse(Model, kw_only=True):
    """One page of credit usage."""

    data: CreditUsage
    """Credit usage."""


class CreditUsageSeries(Model, kw_only=True):
    """Credits used over time."""

    event_count: int = field(name="eventCount")
    """How many events used them."""

    feature_id: str | None = field(name="featureId")
    """Feature that used them."""

    feature_name: str | None = field(name="featureName")
    """Name of the feature for people."""

    points: list[CreditUsagePoint]
    """The points of the series."""

    total_credits: Decimal = field(name="totalCredits")
    """Credits used in all."""

    tags: list[SeriesTag] | None = None
    """What the series is grouped by."""


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


class CustomCurrency(Model, kw_only=True):
    """A unit that credits are counted in, not money."""

    id: str
    """The caller's id of the currency."""

    archived_at: datetime | None = field(name="archivedAt")
    """When it was archived; null if it is in use."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is for."""

    display_name: str = field(name="displayName")
    """Name for people."""

    metadata: dict[str, str]
    """The caller's own notes."""

    symbol: str | None
    """Sign that stands for it."""

    units: CurrencyUnits | None
    """Words for its units."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class CustomCurrencyAssociatedEntity(Model, kw_only=True):
    """Something that uses a credit currency."""

    id: str
    """Its id."""

    display_name: str = field(name="displayName")
    """Its name for people."""

    type: str
    """What kind of thing it is."""


class CustomCurrencyAssociatedEntityListResponse(Model, kw_only=True):
    """What uses a credit currency."""

    data: list[CustomCurrencyAssociatedEntity]
    """Plans, add-ons and others that use it."""


class CustomCurrencyList(Model, kw_only=True):
    """One page of credit currencies."""

    data: list[CustomCurrency]
    """The currencies."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomCurrencyResponse(Model, kw_only=True):
    """One credit currency."""

    data: CustomCurrency
    """The currency."""


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


class CustomerIntegration(Model, kw_only=True):
    """External billing or CRM integration link"""

    vendor_identifier: VendorIdentifier = field(name="vendorIdentifier")

    synced_entity_id: str | None = field(name="syncedEntityId")
    """Synced entity id"""

    id: str
    """Integration details"""


class CustomerIntegrationLink(Model, kw_only=True):
    """How a customer is known in another system."""

    id: str
    """Id of the integration."""

    synced_entity_id: str | None = field(name="syncedEntityId")
    """Id of the customer in the other system; null as long as it is unknown there."""

    vendor_identifier: BillingVendor = field(name="vendorIdentifier")
    """The other system."""

    sync_data: CustomerIntegrationSyncData | None = field(name="syncData", default=None)
    """What the last synchronisation left behind."""


class CustomerIntegrationLinkList(Model, kw_only=True):
    """One page of links."""

    data: list[CustomerIntegrationLink]
    """The links."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomerIntegrationLinkResponse(Model, kw_only=True):
    """One link."""

    data: CustomerIntegrationLink
    """The link."""


class CustomerIntegrationSyncData(Model, kw_only=True):
    """What the last synchronisation left behind. A billing provider gives ids and a page, a marketplace its
    dimensions.
    """

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the customer in the billing provider."""

    billing_link_url: str | None = field(name="billingLinkUrl", default=None)
    """Page of the customer in the billing provider."""

    price_group_package_billing_id: str | None = field(name="priceGroupPackageBillingId", default=None)
    """Id in the billing provider of the group of prices."""

    dimensions: str | None = None
    """Dimensions of the marketplace, as text."""


class CustomerInvoice(Model, kw_only=True):
    """An invoice as the billing provider holds it at this moment."""

    contract_external_id: str | None = field(name="contractExternalId")
    """The caller's id of the contract that it bills."""

    currency: str | None
    """Currency of its amounts."""

    customer_external_id: str | None = field(name="customerExternalId")
    """The caller's id of the customer."""

    discount: Decimal | None
    """Amount taken off."""

    due_date: datetime | None = field(name="dueDate")
    """When it is to be paid."""

    invoice_external_id: str | None = field(name="invoiceExternalId")
    """The caller's id of the invoice."""

    invoice_id: str = field(name="invoiceId")
    """Id of the invoice in the billing provider."""

    invoice_number: str | None = field(name="invoiceNumber")
    """Number that is printed on it."""

    issue_date: datetime | None = field(name="issueDate")
    """When it was issued."""

    line_items: list[CustomerInvoiceLineItem] = field(name="lineItems")
    """What it bills."""

    paid_date: datetime | None = field(name="paidDate")
    """When it was paid; null if it is not."""

    state: InvoiceStatus
    """Whether it is open, paid or cancelled."""

    subtotal: Decimal | None
    """Amount before tax."""

    tax: Decimal | None
    """Amount of tax."""

    total: Decimal | None
    """Amount to pay."""


class CustomerInvoiceLineItem(Model, kw_only=True):
    """One line of an invoice."""

    amount: Decimal | None
    """Amount of the line."""

    description: str | None
    """What the line bills."""

    product_external_id: str | None = field(name="productExternalId")
    """The caller's id of the product."""

    quantity: Decimal | None
    """How many units."""

    unit_price: Decimal | None = field(name="unitPrice")
    """Price of a unit."""


class CustomerInvoiceList(Model, kw_only=True):
    """One page of invoices."""

    data: list[CustomerInvoice]
    """The invoices."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomerList(Model, kw_only=True):
    """One page of customers."""

    data: list[Customer]

    pagination: Pagination


class CustomerPassthrough(Model, kw_only=True):
    """Vendor-specific billing passthrough fields."""

    stripe: StripeCustomerPassthrough | None = None

    zuora: ZuoraCustomerPassthrough | None = None


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


class CustomerResource(Model, kw_only=True):
    """What a subscription can be for, where one customer has several: a site, a team, a device."""

    id: str
    """The caller's id of the resource."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class CustomerResourceList(Model, kw_only=True):
    """One page of resources."""

    data: list[CustomerResource]
    """The resources."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomerResponse(Model, kw_only=True):
    """One customer."""

    data: Customer
    """The customer."""


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


class DataExportDestination(Model, kw_only=True):
    """A place that data is exported to."""

    connected_at: str = field(name="connectedAt")
    """When it was connected, as text."""

    destination_id: str = field(name="destinationId")
    """Id of the destination."""

    type: str
    """Kind of the destination."""

    connection_status: str | None = field(name="connectionStatus", default=None)
    """How the connection is."""

    enabled_models: list[str] | None = field(name="enabledModels", default=None)
    """Ids of the models that it gets."""

    last_sync_status: DataExportSyncStatus | None = field(name="lastSyncStatus", default=None)
    """How the last export went."""


class DataExportDestinationList(Model, kw_only=True):
    """The destinations of an environment."""

    destinations: list[DataExportDestination]
    """The destinations."""


class DataExportDestinationListResponse(Model, kw_only=True):
    """The destinations after a change."""

    data: DataExportDestinationList
    """The destinations."""


class DataExportDestinationSyncResult(Model, kw_only=True):
    """Whether an export to one destination began."""

    destination_id: str = field(name="destinationId")
    """The destination."""

    triggered: bool
    """Whether it began."""

    error_message: str | None = field(name="errorMessage", default=None)
    """Why it did not begin."""

    transfer_id: str | None = field(name="transferId", default=None)
    """Id of the export."""


class DataExportModel(Model, kw_only=True):
    """A table that can be exported."""

    id: str
    """Id of the model."""

    display_name: str = field(name="displayName")
    """Name for people."""


class DataExportModelCatalog(Model, kw_only=True):
    """The models that can be exported, in groups."""

    groups: list[DataExportModelGroup]
    """The groups."""


class DataExportModelCatalogResponse(Model, kw_only=True):
    """The answer to a question about models."""

    data: DataExportModelCatalog
    """The models."""


class DataExportModelGroup(Model, kw_only=True):
    """Models that belong together."""

    id: str
    """Id of the group."""

    display_name: str = field(name="displayName")
    """Name for people."""

    models: list[DataExportModel]
    """The models."""


class DataExportScopedToken(Model, kw_only=True):
    """A short-lived token for the export provider's screen. It is a secret."""

    token: str
    """The token."""

    expires_at: str = field(name="expiresAt")
    """When it lapses, as text."""

    provider_metadata: dict[str, Any] = field(name="providerMetadata")
    """What else the screen needs, as the export provider gave it."""


class DataExportScopedTokenResponse(Model, kw_only=True):
    """The answer to a request for a token."""

    data: DataExportScopedToken
    """The token."""


class DataExportSyncResult(Model, kw_only=True):
    """Which exports began."""

    results: list[DataExportDestinationSyncResult]
    """One entry for each destination."""


class DataExportSyncResultResponse(Model, kw_only=True):
    """The answer to a request for an export."""

    data: DataExportSyncResult
    """What began."""


class DataExportSyncStatus(Model, kw_only=True):
    """How an export went."""

    finished_at: str = field(name="finishedAt")
    """When it ended, as text."""

    status: str
    """How it ended."""

    transfer_id: str = field(name="transferId")
    """Id of the export."""

    blamed_party: str | None = field(name="blamedParty", default=None)
    """Who has to act, if it failed."""

    failure_message: str | None = field(name="failureMessage", default=None)
    """What went wrong."""

    rows_transferred: int | None = field(name="rowsTransferred", default=None)
    """Rows that were written."""


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


class EmptyDataResponse(Model, kw_only=True):
    """The answer to a call that has nothing to say."""

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


class EntitlementResponse(Model, kw_only=True):
    """The answer to an entitlement check."""

    data: Entitlement
    """What the customer may use."""


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


class EntitlementsState(Model, kw_only=True):
    """All that a customer may use."""

    access_denied_reason: EntitlementsStateAccessDeniedReason | None = field(name="accessDeniedReason")
    """Why the customer may use nothing; null if that is not so."""

    entitlements: list[Entitlement]
    """What the customer may use."""


class EntitlementsStateResponse(Model, kw_only=True):
    """The answer to a question for all entitlements."""

    data: EntitlementsState
    """All that the customer may use."""


class EntitlementsUpdatedEvent(Model, kw_only=True, tag_field="type", tag="entitlements.updated"):
    """What a customer may use was worked out anew."""

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

    entitlements: list[EventEntitlement]
    """What the customer may use."""

    entitlements_updated_at: datetime = field(name="entitlementsUpdatedAt")
    """When it was worked out."""

    trigger: str | None = None
    """What caused it, such as subscription_updated."""

    customer: EventCustomer | None = None
    """The customer."""

    resource: EventResource | None = None
    """Resource whose entitlements they are; null for those of the customer."""

    environment_id: str | None = field(name="environmentId", default=None)
    """Environment that it happened in."""

    event_id: str | None = field(name="eventId", default=None)
    """Id of the event that caused it."""

    actor: dict[str, Any] | None = None
    """Who caused it."""


class Entity(Model, kw_only=True):
    """A part of a customer whose usage is governed, such as a department or a user."""

    id: str
    """The caller's id of the entity."""

    archived_at: datetime | None = field(name="archivedAt")
    """When it was archived; null if it is in use."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    display_name: str | None = field(name="displayName")
    """Name for people."""

    entity_type_id: str = field(name="entityTypeId")
    """Kind of the entity."""

    metadata: dict[str, str]
    """The caller's own notes."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class EntityIds(Model, kw_only=True):
    """Ids of entities."""

    ids: list[str]
    """The ids."""


class EntityIdsResponse(Model, kw_only=True):
    """The entities that were changed."""

    data: EntityIds
    """Their ids."""


class EntityList(Model, kw_only=True):
    """One page of entities."""

    data: list[Entity]
    """The entities."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class EntityListResponse(Model, kw_only=True):
    """Several entities."""

    data: list[Entity]
    """The entities."""


class EntityResponse(Model, kw_only=True):
    """One entity."""

    data: Entity
    """The entity."""


class EntityType(Model, kw_only=True):
    """A kind of entity, such as department or user."""

    id: str
    """The caller's id of the kind."""

    attribution_keys: list[str] = field(name="attributionKeys")
    """Dimensions of usage that name an entity of this kind."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is for."""

    display_name: str = field(name="displayName")
    """Name for people."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class EntityTypeList(Model, kw_only=True):
    """One page of kinds of entities."""

    data: list[EntityType]
    """The kinds."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class EntityTypeListResponse(Model, kw_only=True):
    """Several kinds of entities."""

    data: list[EntityType]
    """The kinds."""


class EventCreditBalance(Model, kw_only=True):
    """A wallet, as events show it."""

    credit_currency: EventCreditCurrency | None = field(name="creditCurrency", default=None)
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

    feature: EventFeature | None = None
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


class Feature(Model, kw_only=True):
    """Something that plans and add-ons entitle to."""

    id: str
    """The caller's id of the feature."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    enum_configuration: list[FeatureEnumValue] | None = field(name="enumConfiguration")
    """Values that a feature of the kind ENUM is chosen from."""

    feature_status: FeatureStatus = field(name="featureStatus")
    """State of the feature."""

    feature_type: FeatureType = field(name="featureType")
    """Whether it is switched on, measured, or chosen from values."""

    feature_units: str | None = field(name="featureUnits")
    """Word for one unit."""

    feature_units_plural: str | None = field(name="featureUnitsPlural")
    """Word for several units."""

    metadata: dict[str, str]
    """The caller's own notes."""

    meter: Meter | None
    """How usage is counted from raw events."""

    meter_type: MeterType = field(name="meterType")
    """Whether usage goes up and down or only up."""

    unit_transformation: UnitTransformation | None = field(name="unitTransformation")
    """How units are converted before they are billed."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


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


class FeatureEnumValue(Model, kw_only=True):
    """One value that a feature is chosen from."""

    display_name: str = field(name="displayName")
    """Name for people."""

    value: str
    """The value."""


class FeatureList(Model, kw_only=True):
    """One page of features."""

    data: list[Feature]
    """The features."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class FeatureResponse(Model, kw_only=True):
    """One feature."""

    data: Feature
    """The feature."""


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


class ForbiddenError(Model, kw_only=True):
    message: str

    code: ForbiddenErrorCode | None


class ForwardPagination(Model, kw_only=True):
    """Cursor of a list that can only be read forwards."""

    next: str | None
    """Cursor of the next page; null on the last page."""


class GovernanceChainLink(Model, kw_only=True):
    """One limit that has a say in a check."""

    current_usage: Decimal = field(name="currentUsage")
    """How much was used in this period."""

    entity_id: str = field(name="entityId")
    """The entity that has the limit."""

    is_granted: bool = field(name="isGranted")
    """Whether this limit allows the use."""

    scope_entity_ids: list[str] = field(name="scopeEntityIds")
    """Entities that the limit is narrowed to."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null if there is no limit."""


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


class ImportCustomersResult(Model, kw_only=True):
    """What an import of customers did."""

    new_customers: list[str] = field(name="newCustomers")
    """Ids of the customers that did not exist before."""


class ImportCustomersResultResponse(Model, kw_only=True):
    """The answer to an import of customers."""

    data: ImportCustomersResult
    """What was taken in."""


class ImportSubscriptionsTask(Model, kw_only=True):
    """The task that imports subscriptions in the background."""

    task_id: str = field(name="taskId")
    """Id of the task."""


class ImportSubscriptionsTaskResponse(Model, kw_only=True):
    """The answer to an import of subscriptions."""

    data: ImportSubscriptionsTask
    """The task that imports them."""


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


class Meter(Model, kw_only=True):
    """How usage is counted from raw events."""

    aggregation: MeterAggregation
    """What is counted."""

    filters: list[MeterFilter]
    """Which events count: those that meet all conditions of one filter.

    Unsure: that one filter suffices is the usual reading; the sources do not say it.
    """


class MeterAggregation(Model, kw_only=True):
    """What a meter counts."""

    function: MeterFunction
    """How values become one."""

    field_: str | None = field(name="field", default=None)
    """Dimension whose values are taken; none for COUNT.

    Unsure: whether it may be null is not readable, so null is allowed.
    """


class MeterCondition(Model, kw_only=True):
    """One condition on a dimension of an event."""

    field_: str = field(name="field")
    """The dimension."""

    operation: MeterOperation
    """How it is compared."""

    value: str | None = None
    """What it is compared with.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """

    values: list[str] | None = None
    """What it is compared with, for IN.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """


class MeterFilter(Model, kw_only=True):
    """Conditions that an event has to meet together."""

    conditions: list[MeterCondition]
    """The conditions."""


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

    data: list[PackageEntitlement]
    """The entitlements."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class PackageEntitlementListResponse(Model, kw_only=True):
    """Several entitlements of a plan or add-on."""

    data: list[PackageEntitlement]
    """The entitlements."""


class PackageEntitlementResponse(Model, kw_only=True):
    """One entitlement of a plan or add-on."""

    data: PackageEntitlement
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

    reset_period_configuration: ResetPeriodConfiguration | None = field(name="resetPeriodConfiguration")
    """What the reset period is counted from."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null where no limit applies."""


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

    billing_period_range: PreviewInvoicePeriod | None = field(name="billingPeriodRange", default=None)
    """Period that would be billed."""

    currency: str | None = None
    """Currency of its amounts."""

    discount: Decimal | None = None
    """Amount taken off."""

    discount_details: PreviewDiscountDetails | None = field(name="discountDetails", default=None)
    """Where the reduction comes from."""

    discounts: list[PreviewDiscount] | None = None
    """The reductions, one by one."""

    lines: list[PreviewInvoiceLine] | None = None
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

    product_settings: ProductSettings | None = field(name="productSettings", default=None)
    """What happens when subscriptions begin and end."""


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


class ProvisionSubscriptionResult(Model, kw_only=True):
    """A new subscription, or where it is paid for first."""

    id: str
    """Id of the subscription."""

    entitlements: list[Entitlement] | None
    """What the customer may use now."""

    status: ProvisionSubscriptionResultStatus
    """Whether the subscription exists, or awaits payment at checkoutUrl."""

    subscription: Subscription | None
    """The subscription; null while it awaits payment."""

    checkout_billing_id: str | None = field(name="checkoutBillingId", default=None)
    """Id of the checkout in the billing provider."""

    checkout_url: str | None = field(name="checkoutUrl", default=None)
    """Page where the customer pays."""

    is_scheduled: bool | None = field(name="isScheduled", default=None)
    """Whether it starts later."""


class ProvisionSubscriptionResultResponse(Model, kw_only=True):
    """The answer to a new subscription."""

    data: ProvisionSubscriptionResult
    """What came of it."""


class PublishTask(Model, kw_only=True):
    """The task that publishes in the background."""

    task_id: str | None = field(name="taskId")
    """Id of the task; null if there is none."""


class PublishTaskResponse(Model, kw_only=True):
    """The answer to a publication."""

    data: PublishTask
    """The task that carries it out."""


class ReleasedReservation(Model, kw_only=True):
    """A reservation that ended."""

    id: str
    """The caller's id of the reservation."""

    amount: Decimal
    """Credits that were held back."""

    consumed_amount: Decimal | None = field(name="consumedAmount")
    """Credits that were used after all."""

    expires_at: datetime = field(name="expiresAt")
    """When the credits would have been free again."""

    status: ReservationStatus
    """Whether the credits are still held back."""


class ReportUsageResponse(Model, kw_only=True):
    """The answer to a usage report of the first version."""

    data: list[UsageMeasurement]
    """The records as taken."""


class ReservationCreditBalance(Model, kw_only=True):
    """What a wallet holds after a reservation ended."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """


class ResetPeriodConfiguration(Model, kw_only=True):
    """What a reset period is counted from. Which of the values can occur depends on the reset period beside it."""

    according_to: ResetPeriodConfigurationAccordingTo = field(name="accordingTo")
    """The start of the subscription, of the calendar month, or a day of the week."""


class SeriesTag(Model, kw_only=True):
    """One value of the dimensions that a series is grouped by."""

    key: str
    """Name of the dimension."""

    value: str
    """Its value in this series."""


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

    payment_collection_method: PaymentCollectionMethod | None = field(name="paymentCollectionMethod", default=None)
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
    """The answer to a preview."""

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


class SubscriptionTrial(Model, kw_only=True):
    """How a trial ends."""

    trial_end_behavior: TrialEndBehavior = field(name="trialEndBehavior")
    """Whether it turns into a paid subscription or ends."""


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


class SyncState(Model, kw_only=True):
    """How something stands in another system."""

    status: SyncStateStatus
    """How the last synchronisation went."""

    synced_entity_id: str | None = field(name="syncedEntityId")
    """Its id in the other system."""

    vendor_identifier: VendorIdentifier = field(name="vendorIdentifier")
    """The other system."""


class SyncUsageResult(Model, kw_only=True):
    """Whether a synchronisation of usage began."""

    triggered: bool
    """Whether it began."""


class SyncUsageResultResponse(Model, kw_only=True):
    """The answer to a synchronisation of usage."""

    data: SyncUsageResult
    """Whether it began."""


class TaxId(Model, kw_only=True):
    """Tax identifier with type and value for customer tax exemptions."""

    type: str
    """The type of tax exemption identifier, such as VAT."""

    value: str
    """The actual tax identifier value"""


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


class TooManyRequestsError(Model, kw_only=True):
    message: str

    code: TooManyRequestsErrorCode | None


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


class UnauthenticatedError(Model, kw_only=True):
    message: str

    code: UnauthenticatedErrorCode | None


class UnitTransformation(Model, kw_only=True):
    """How units are converted before they are billed."""

    divide: Decimal
    """Units that make one billed unit."""

    feature_units: str | None = field(name="featureUnits")
    """Word for one billed unit."""

    feature_units_plural: str | None = field(name="featureUnitsPlural")
    """Word for several billed units."""

    round: RoundingDirection
    """Which way a rest is rounded."""


class UsageHistory(Model, kw_only=True):
    """Past usage of one feature by one customer."""

    markers: list[UsageMarker]
    """Moments at which usage started again from zero."""

    series: list[UsageSeries]
    """Usage over time, one series for each group."""


class UsageHistoryResponse(Model, kw_only=True):
    """The answer to a question about past usage."""

    data: UsageHistory
    """Past usage."""


class UsageMarker(Model, kw_only=True):
    """A moment at which usage started again from zero."""

    timestamp: datetime
    """The moment."""

    type: UsageMarkerType
    """Whether the period ended or the subscription changed."""


class UsageMeasurement(Model, kw_only=True):
    """One record as taken, with the wallet after it."""

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

    credit: UsageMeasurementCredit | None = None
    """Credits that the record cost, and the wallet after it."""

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """Usage in this period, this record included."""

    next_reset_date: datetime | None = field(name="nextResetDate", default=None)
    """When usage starts again from zero."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that used it."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""

    usage_period_start: datetime | None = field(name="usagePeriodStart", default=None)
    """Start of the current period."""


class UsageMeasurementCredit(Model, kw_only=True):
    """Credits that one record cost, and the wallet after it."""

    consumed: Decimal
    """Credits taken."""

    currency_id: str = field(name="currencyId")
    """Credit currency they were taken from."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""


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


class UsagePoint(Model, kw_only=True):
    """Usage at one moment."""

    is_reset_point: bool = field(name="isResetPoint")
    """Whether usage started again from zero here."""

    timestamp: datetime
    """The moment."""

    value: Decimal
    """Usage at that moment."""


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
    """The records and the balances."""


class UsageSeries(Model, kw_only=True):
    """Usage over time."""

    points: list[UsagePoint]
    """The points of the series."""

    tags: list[SeriesTag]
    """What the series is grouped by."""


class ZuoraCustomerPassthrough(Model, kw_only=True):
    """Zuora-specific billing fields for the customer."""

    billing_address: Address | None = field(name="billingAddress", default=None)

    currency: Currency | None = None

    payment_method_id: str | None = field(name="paymentMethodId", default=None)
    """Billing provider payment method id, attached to this customer"""

    metadata: dict[str, str] | None = None
    """Additional metadata"""


BetaEntitlement: TypeAlias = OpenUnion[BetaFeatureEntitlement | BetaCreditEntitlement]
"""What a customer may use, and the governed entities that have a say; type tells a feature from credits."""


Entitlement: TypeAlias = OpenUnion[FeatureEntitlement | CreditEntitlement]
"""What a customer may use; type tells a feature from credits."""


PackageEntitlement: TypeAlias = OpenUnion[PackageFeatureEntitlement | PackageCreditEntitlement]
"""What a plan or add-on entitles to; type tells a feature from credits."""


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
