# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""The models of responses. A module of models is imported on the first access to one of its classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._overlay import lazy_exports

if TYPE_CHECKING:
    from ._address_requirements import *  # noqa: F403
    from ._common import *  # noqa: F403
    from ._corporations import *  # noqa: F403
    from ._credentials import *  # noqa: F403
    from ._customers import *  # noqa: F403
    from ._exemption_certificates import *  # noqa: F403
    from ._exemption_jurisdictions import *  # noqa: F403
    from ._exemptions import *  # noqa: F403
    from ._files import *  # noqa: F403
    from ._filings import *  # noqa: F403
    from ._nexus import *  # noqa: F403
    from ._products import *  # noqa: F403
    from ._registration_content import *  # noqa: F403
    from ._registration_content_v2 import *  # noqa: F403
    from ._registrations import *  # noqa: F403
    from ._registrations_v2 import *  # noqa: F403
    from ._shared import *  # noqa: F403
    from ._tax import *  # noqa: F403
    from ._transactions import *  # noqa: F403
    from ._webhooks import *  # noqa: F403
else:
    __all__, __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_address_requirements": ("AddressRequirements", "AddressRequirementsResponse", "FieldRequirement"),
            "_common": ("Error", "ErrorDetail", "ErrorItem"),
            "_corporations": ("Corporation", "CorporationListData", "CorporationListResponse", "CorporationResponse"),
            "_credentials": (
                "Credential",
                "CredentialBlock",
                "CredentialBlockType",
                "CredentialCreatedData",
                "CredentialCreatedResponse",
                "CredentialData",
                "CredentialDeleted",
                "CredentialDeletedData",
                "CredentialDeletedResponse",
                "CredentialIdOnly",
                "CredentialListData",
                "CredentialListResponse",
                "CredentialResponse",
                "CredentialStatus",
                "CredentialType",
                "CredentialUpdated",
                "CredentialUpdatedData",
                "CredentialUpdatedResponse",
                "PortalDetails",
            ),
            "_customers": (
                "Customer",
                "CustomerAddress",
                "CustomerListData",
                "CustomerListResponse",
                "CustomerResponse",
                "ExemptionMetadata",
                "LegacyCertificateStatus",
                "LegacyCertificateType",
                "LegacyExemptionCertificate",
                "LegacyVerificationStatus",
                "UpdateCustomerResponse",
            ),
            "_exemption_certificates": (
                "ExemptionCertificate",
                "ExemptionCertificateListData",
                "ExemptionCertificateListResponse",
                "ExemptionCertificateResponse",
            ),
            "_exemption_jurisdictions": ("ExemptionJurisdictionResponse",),
            "_exemptions": (
                "ExemptionCertificateSummary",
                "ExemptionListData",
                "ExemptionListItem",
                "ExemptionListResponse",
                "ExemptionWithCertificate",
            ),
            "_files": ("File", "FileResponse"),
            "_filings": (
                "BulkCreateFilingsResponse",
                "CalendarFiling",
                "CreatedFiling",
                "Filing",
                "FilingCalendarData",
                "FilingCalendarResponse",
                "FilingContribution",
                "FilingContributionsData",
                "FilingContributionsResponse",
                "FilingFailureDetails",
                "FilingListData",
                "FilingListResponse",
                "FilingPaymentDetails",
                "FilingResponse",
                "FilingSalesDetails",
                "FilingWithContributions",
                "LiabilityBreakdown",
                "LiabilityFiling",
                "LiabilityReportData",
                "LiabilityReportResponse",
                "PreviewFilingsResponse",
                "ProposedFiling",
            ),
            "_nexus": (
                "ExposureRule",
                "ExposureType",
                "LocationScope",
                "NexusCalculation",
                "NexusData",
                "NexusJurisdiction",
                "NexusResponse",
                "NexusRule",
                "NexusState",
                "NexusV2Data",
                "NexusV2Response",
                "ThresholdType",
            ),
            "_products": (
                "BulkCreateProductsResponse",
                "Product",
                "ProductListData",
                "ProductListResponse",
                "ProductResponse",
            ),
            "_registration_content": (
                "AvailableJurisdiction",
                "AvailableJurisdictionsData",
                "AvailableJurisdictionsResponse",
                "JurisdictionRegistrationOptions",
                "PortalFieldsData",
                "PortalFieldsResponse",
                "PortalForm",
                "RegistrationInputOption",
                "RegistrationInputOptionsData",
                "RegistrationInputOptionsResponse",
                "RelatedTaxType",
            ),
            "_registration_content_v2": (
                "AvailableJurisdictionV2",
                "AvailableJurisdictionsV2Data",
                "AvailableJurisdictionsV2Response",
                "AvailableRegistration",
                "AvailableRegistrationsData",
                "AvailableRegistrationsResponse",
                "Composite",
                "CompositeRelated",
                "ConditionRegistrationOption",
                "JurisdictionFilters",
                "PortalFieldsV2Data",
                "PortalFieldsV2Response",
                "Region",
                "RegistrationCondition",
                "RegistrationConditionType",
                "RegistrationConditionsData",
                "RegistrationConditionsResponse",
                "SupportedRegionsData",
                "SupportedRegionsResponse",
                "TaxTypeDetail",
                "TaxTypeDetailsData",
                "TaxTypeDetailsResponse",
                "TaxTypeOption",
            ),
            "_registrations": (
                "LegacyFilingStatus",
                "LegacyRegistration",
                "LegacyRegistrationResponse",
                "LegacyRegistrationStatus",
                "LegacyRegistrationType",
                "Registration",
                "RegistrationFrequency",
                "RegistrationListData",
                "RegistrationListResponse",
                "RegistrationResponse",
                "RegistrationType",
                "RegistrationValidationStatus",
            ),
            "_registrations_v2": (
                "RegistrationV2",
                "RegistrationV2ListData",
                "RegistrationV2ListResponse",
                "RegistrationV2Response",
                "RegistrationV2ValidationStatus",
            ),
            "_shared": (
                "Address",
                "CertificateVerificationStatus",
                "ExemptionCertificateType",
                "ExemptionJurisdiction",
                "ExemptionReason",
                "JurisdictionType",
                "MessageResponse",
                "Portal",
                "PortalCredentialField",
                "RegisteredBy",
            ),
            "_tax": (
                "CalculateAddresses",
                "CalculateCustomerDetails",
                "CalculateTaxResponse",
                "TaxCalculation",
                "TaxCalculationLineItem",
            ),
            "_transactions": (
                "BulkCreateTransactionsResponse",
                "ExemptionType",
                "Transaction",
                "TransactionCustomerDetails",
                "TransactionLineItem",
                "TransactionLineItems",
                "TransactionListData",
                "TransactionListResponse",
                "TransactionResponse",
                "TransactionStatus",
                "TransactionType",
            ),
            "_webhooks": (
                "CertificateExpirationEvent",
                "CertificateRejectedEvent",
                "CertificateVerifiedEvent",
                "CustomsCodeEvent",
                "ExistingRegistrationInvalidEvent",
                "ExistingRegistrationValidEvent",
                "ExposureComputedEvent",
                "NewRegistrationInvalidEvent",
                "NewRegistrationSucceededEvent",
                "NexusThresholdEvent",
                "Webhook",
                "WebhookEvent",
                "WebhookListData",
                "WebhookListResponse",
                "WebhookResponse",
                "WebhookStatus",
                "WebhookTopic",
            ),
        },
    )
