# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses of most resources. An absent optional field reads as None."""

from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
    "BadInputError",
    "ErrorCode",
    "ForbiddenError",
    "ForbiddenErrorCode",
    "Pagination",
    "TooManyRequestsError",
    "TooManyRequestsErrorCode",
    "UnauthenticatedError",
    "UnauthenticatedErrorCode",
]

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


ForbiddenErrorCode: TypeAlias = Open[Literal["IdentityForbidden", "AccessDeniedError", "NoFeatureEntitlementError"]]


TooManyRequestsErrorCode: TypeAlias = Open[Literal["RateLimitExceeded"]]


UnauthenticatedErrorCode: TypeAlias = Open[Literal["Unauthenticated"]]


class BadInputError(Model, kw_only=True):
    message: str

    code: ErrorCode | None


class ForbiddenError(Model, kw_only=True):
    message: str

    code: ForbiddenErrorCode | None


class Pagination(Model, kw_only=True):
    """Pagination metadata including cursors for navigating through results"""

    next: str | None
    """Cursor for fetching the next page of results, or null if no additional pages exist"""

    prev: str | None
    """Cursor for fetching the previous page of results, or null if at the beginning"""


class TooManyRequestsError(Model, kw_only=True):
    message: str

    code: TooManyRequestsErrorCode | None


class UnauthenticatedError(Model, kw_only=True):
    message: str

    code: UnauthenticatedErrorCode | None
