# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ._overlay import Model, Open, OpenUnion

__all__ = [
    "Address",
    "AddressRequirements",
    "AddressRequirementsResponse",
    "AvailableJurisdiction",
    "AvailableJurisdictionV2",
    "AvailableJurisdictionsData",
    "AvailableJurisdictionsResponse",
    "AvailableJurisdictionsV2Data",
    "AvailableJurisdictionsV2Response",
    "AvailableRegistration",
    "AvailableRegistrationsData",
    "AvailableRegistrationsResponse",
    "BulkCreateFilingsResponse",
    "BulkCreateProductsResponse",
    "BulkCreateTransactionsResponse",
    "CalculateAddresses",
    "CalculateCustomerDetails",
    "CalculateTaxResponse",
    "CalendarFiling",
    "CertificateExpirationEvent",
    "CertificateRejectedEvent",
    "CertificateVerificationStatus",
    "CertificateVerifiedEvent",
    "Composite",
    "CompositeRelated",
    "ConditionRegistrationOption",
    "Corporation",
    "CorporationListData",
    "CorporationListResponse",
    "CorporationResponse",
    "CreatedFiling",
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
    "Customer",
    "CustomerAddress",
    "CustomerListData",
    "CustomerListResponse",
    "CustomerResponse",
    "CustomsCodeEvent",
    "Error",
    "ErrorDetail",
    "ErrorItem",
    "ExemptionCertificate",
    "ExemptionCertificateListData",
    "ExemptionCertificateListResponse",
    "ExemptionCertificateResponse",
    "ExemptionCertificateSummary",
    "ExemptionCertificateType",
    "ExemptionJurisdiction",
    "ExemptionJurisdictionResponse",
    "ExemptionListData",
    "ExemptionListItem",
    "ExemptionListResponse",
    "ExemptionMetadata",
    "ExemptionReason",
    "ExemptionType",
    "ExemptionWithCertificate",
    "ExistingRegistrationInvalidEvent",
    "ExistingRegistrationValidEvent",
    "ExposureComputedEvent",
    "ExposureRule",
    "ExposureType",
    "FieldRequirement",
    "File",
    "FileResponse",
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
    "JurisdictionFilters",
    "JurisdictionRegistrationOptions",
    "JurisdictionType",
    "LegacyCertificateStatus",
    "LegacyCertificateType",
    "LegacyExemptionCertificate",
    "LegacyFilingStatus",
    "LegacyRegistration",
    "LegacyRegistrationResponse",
    "LegacyRegistrationStatus",
    "LegacyRegistrationType",
    "LegacyVerificationStatus",
    "LiabilityBreakdown",
    "LiabilityFiling",
    "LiabilityReportData",
    "LiabilityReportResponse",
    "LocationScope",
    "MessageResponse",
    "NewRegistrationInvalidEvent",
    "NewRegistrationSucceededEvent",
    "NexusCalculation",
    "NexusData",
    "NexusJurisdiction",
    "NexusResponse",
    "NexusRule",
    "NexusState",
    "NexusThresholdEvent",
    "NexusV2Data",
    "NexusV2Response",
    "Portal",
    "PortalCredentialField",
    "PortalDetails",
    "PortalFieldsData",
    "PortalFieldsResponse",
    "PortalFieldsV2Data",
    "PortalFieldsV2Response",
    "PortalForm",
    "PreviewFilingsResponse",
    "Product",
    "ProductListData",
    "ProductListResponse",
    "ProductResponse",
    "ProposedFiling",
    "Region",
    "RegisteredBy",
    "Registration",
    "RegistrationCondition",
    "RegistrationConditionType",
    "RegistrationConditionsData",
    "RegistrationConditionsResponse",
    "RegistrationFrequency",
    "RegistrationInputOption",
    "RegistrationInputOptionsData",
    "RegistrationInputOptionsResponse",
    "RegistrationListData",
    "RegistrationListResponse",
    "RegistrationResponse",
    "RegistrationType",
    "RegistrationV2",
    "RegistrationV2ListData",
    "RegistrationV2ListResponse",
    "RegistrationV2Response",
    "RegistrationV2ValidationStatus",
    "RegistrationValidationStatus",
    "RelatedTaxType",
    "SupportedRegionsData",
    "SupportedRegionsResponse",
    "TaxCalculation",
    "TaxCalculationLineItem",
    "TaxTypeDetail",
    "TaxTypeDetailsData",
    "TaxTypeDetailsResponse",
    "TaxTypeOption",
    "ThresholdType",
    "Transaction",
    "TransactionCustomerDetails",
    "TransactionLineItem",
    "TransactionLineItems",
    "TransactionListData",
    "TransactionListResponse",
    "TransactionResponse",
    "TransactionStatus",
    "TransactionType",
    "UpdateCustomerResponse",
    "Webhook",
    "WebhookEvent",
    "WebhookListData",
    "WebhookListResponse",
    "WebhookResponse",
    "WebhookStatus",
    "WebhookTopic",
]

CertificateVerificationStatus: TypeAlias = Open[
    Literal["NOT_READY", "VERIFICATION_PENDING", "VERIFICATION_SUCCESS", "VERIFICATION_FAILED"]
]
"""Whether a certificate was checked."""


CredentialBlockType: TypeAlias = Open[Literal["String", "SecureString", "File"]]
"""Kind of value in a field of a login."""


CredentialStatus: TypeAlias = Open[Literal["ACTIVE", "EXPIRED"]]
"""Whether a login still works."""


CredentialType: TypeAlias = Open[Literal["INDIRECT_TAX_REGISTRATION", "OTHER"]]
"""What a login is for."""


ExemptionCertificateType: TypeAlias = Open[Literal["SINGLE_STATE", "MULTI_STATE", "BLANKET"]]
"""For how many states a certificate is made out."""


ExemptionReason: TypeAlias = Open[
    Literal["PURPOSE_RESALE", "ENTITY_TYPE_NON_PROFIT", "GOVERNMENT", "MANUFACTURER", "AGRICULTURAL", "OTHER"]
]
"""Ground for an exemption."""


ExemptionType: TypeAlias = Open[
    Literal[
        "PURPOSE_RESALE",
        "ENTITY_TYPE_NONPROFIT",
        "GOVERNMENT",
        "MANUFACTURER",
        "AGRICULTURAL",
        "EXEMPT_PRODUCT",
        "OTHER",
    ]
]
"""Reason for which no tax is charged."""


ExposureType: TypeAlias = Open[Literal["EXPOSURE", "EXPOSURE_ECONOMIC", "EXPOSURE_PHYSICAL"]]
"""Kind of tie that obliges a seller to register."""


FieldRequirement: TypeAlias = Open[Literal["REQUIRED", "OPTIONAL", "IGNORED"]]
"""Whether a member of an address is needed."""


JurisdictionType: TypeAlias = Open[
    Literal["STATE_OR_PROVINCE", "CITY", "COUNTY", "DISTRICT", "LOCAL", "COUNTRY", "TERRITORY", "TRADEBLOC"]
]
"""Level of a tax jurisdiction."""


LegacyCertificateStatus: TypeAlias = Open[Literal["VALID", "INVALID"]]
"""Whether a certificate can be relied on."""


LegacyCertificateType: TypeAlias = Open[Literal["PURPOSE_WHOLESALE", "ENTITY_TYPE_NONPROFIT"]]
"""Ground on which a certificate exempts."""


LegacyFilingStatus: TypeAlias = Open[Literal["FILING", "NOT_FILING"]]
"""Whether Commenda files the returns."""


LegacyRegistrationStatus: TypeAlias = Open[Literal["REGISTRATION_IN_PROGRESS", "REGISTERED"]]
"""How far a registration is."""


LegacyRegistrationType: TypeAlias = Open[Literal["SALES_TAX_REGISTRATION"]]
"""Kind of a registration."""


LegacyVerificationStatus: TypeAlias = Open[Literal["PENDING_VERIFICATION", "VERIFICATION_COMPLETED"]]
"""Whether a certificate has been checked."""


LocationScope: TypeAlias = Open[Literal["DESTINATION", "WORLDWIDE", "INTRA_COMMUNITY", "IMPORT"]]
"""Which sales count, by where goods come from and go to."""


RegisteredBy: TypeAlias = Open[Literal["COMMENDA", "API", "USER"]]
"""Who applied for a registration."""


RegistrationConditionType: TypeAlias = Open[
    Literal["PREREQUISITE_REGISTRATION", "MUTUALLY_EXCLUSIVE", "MEMBER_COUNTRY_TO_REGISTER_THROUGH"]
]
"""Kind of condition: another registration must stand first, must not stand beside, or is to be gone through."""


RegistrationFrequency: TypeAlias = Open[
    Literal[
        "MONTHLY",
        "QUARTERLY",
        "SEMI_ANNUALLY",
        "ANNUAL_CALENDAR_YEAR",
        "FISCAL_YEAR",
        "QUARTERLY_PREPAY_MONTHLY",
        "MONTHLY_ACCELERATED_PREPAY_EARLY",
    ]
]
"""How often returns are filed."""


RegistrationType: TypeAlias = Open[Literal["EXISTING", "NEW"]]
"""Whether a registration stood before Commenda or is a new one."""


RegistrationV2ValidationStatus: TypeAlias = Open[Literal["PENDING", "VALID", "INVALID"]]
"""Whether the data of a registration were checked with the authority."""


RegistrationValidationStatus: TypeAlias = Open[Literal["PENDING", "VALIDATION_IN_PROGRESS", "VALID", "INVALID"]]
"""Whether the data of a registration were checked with the authority."""


ThresholdType: TypeAlias = Open[Literal["SALES_ONLY", "SALES_OR_TRANSACTIONS", "SALES_AND_TRANSACTIONS"]]
"""Which thresholds count, and whether one is enough."""


TransactionStatus: TypeAlias = Open[Literal["UNCOMMITTED", "IGNORED", "LOCKED"]]
"""Where a transaction stands towards filing; a LOCKED one cannot be deleted."""


TransactionType: TypeAlias = Open[Literal["SALE", "RETURN", "REFUND", "PURCHASE", "PURCHASE_REFUND"]]
"""Kind of deal; the docs disagree which of RETURN and REFUND is the old name."""


WebhookStatus: TypeAlias = Open[Literal["ENABLED", "DISABLED"]]
"""Whether events are sent."""


WebhookTopic: TypeAlias = Open[
    Literal[
        "REGISTRATIONS.EXISTING.VALIDATION.FAILED",
        "REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED",
        "REGISTRATIONS.NEW.SUCCEEDED",
        "REGISTRATIONS.NEW.INVALID",
        "EXEMPTION_CERTIFICATES.VERIFICATION.FAILED",
        "EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED",
        "EXEMPTION_CERTIFICATES.EXPIRATION",
        "NEXUS.THRESHOLD.STATE.ALERT",
        "CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE",
        "INDIRECT_TAX.EXPOSURE.COMPUTED",
    ]
]
"""Topic of an event."""


class Address(Model, kw_only=True):
    """A postal address; which members beyond country are needed depends on the country."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """Suite, floor or building."""

    address_line_3: str | None = None
    """Further line, where a country has one."""

    postal_code: str | None = None
    """Postal or ZIP code."""

    city: str | None = None
    """City or town."""

    state: str | None = None
    """State, province or region."""

    country: str
    """Country, ISO 3166-1 alpha-2 code."""


class AddressRequirements(Model, kw_only=True):
    """What an address in one country must hold."""

    country_code: str | None = None
    """Country that was asked about, ISO 3166-1 alpha-2 code."""

    address_line_1: FieldRequirement | None = None
    """Whether street and number are needed."""

    address_line_2: FieldRequirement | None = None
    """Whether suite, floor or building are needed."""

    address_line_3: FieldRequirement | None = None
    """Whether a further line is needed."""

    city: FieldRequirement | None = None
    """Whether city or town is needed."""

    state: FieldRequirement | None = None
    """Whether state, province or region is needed."""

    postal_code: FieldRequirement | None = None
    """Whether the postal code is needed."""

    postal_code_regex: str | None = None
    """Regular expression that a postal code of the country matches."""

    valid_state_codes: list[str] | None = None
    """Codes that may stand in state."""


class AddressRequirementsResponse(Model, kw_only=True):
    """Answer that wraps the requirements of one country."""

    data: AddressRequirements

    message: str | None = None
    """What was done, for a person."""


class AvailableJurisdiction(Model, kw_only=True):
    """A jurisdiction that registrations exist for."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    state_or_province: str | None = None
    """State or province."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""


class AvailableJurisdictionV2(Model, kw_only=True):
    """A jurisdiction that registrations exist for."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    state: str | None = None
    """State or province; named state_or_province in v1."""


class AvailableJurisdictionsData(Model, kw_only=True):
    """One page of jurisdictions."""

    jurisdictions: list[AvailableJurisdiction] | None = None
    """The jurisdictions of this page."""

    total: int | None = None
    """Number of entries over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class AvailableJurisdictionsResponse(Model, kw_only=True):
    """Answer that wraps a page of jurisdictions."""

    data: AvailableJurisdictionsData


class AvailableJurisdictionsV2Data(Model, kw_only=True):
    """One page of jurisdictions."""

    jurisdictions: list[AvailableJurisdictionV2] | None = None
    """The jurisdictions of this page."""

    total: int | None = None
    """Number of entries over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class AvailableJurisdictionsV2Response(Model, kw_only=True):
    """Answer that wraps a page of jurisdictions."""

    data: AvailableJurisdictionsV2Data


class AvailableRegistration(Model, kw_only=True):
    """A registration that can be applied for."""

    registration_id: str | None = None
    """Id of what can be registered for."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    registration_name: str | None = None
    """Name of the registration."""

    tax_type_options: list[TaxTypeOption] | None = None
    """The choices, one of which an application names."""


class AvailableRegistrationsData(Model, kw_only=True):
    """The registrations on offer."""

    registrations: list[AvailableRegistration] | None = None
    """What can be registered for."""


class AvailableRegistrationsResponse(Model, kw_only=True):
    """Answer that wraps the registrations on offer."""

    data: AvailableRegistrationsData


class BulkCreateFilingsResponse(Model, kw_only=True):
    """The filings that were created."""

    created_filings: list[CreatedFiling] | None = None
    """Filings that were created."""

    total_created: int | None = None
    """Number of filings that were created.

    Unsure: may exceed the number of filings in the answer.
    """


class CalculateAddresses(Model, kw_only=True):
    """Where goods come from and go to."""

    ship_to: Address | None = None
    """Destination; may be absent when the customer has a stored address."""

    ship_from: Address | None = None
    """Origin; needed for some countries, such as GB."""


class CalculateCustomerDetails(Model, kw_only=True):
    """The buyer."""

    customer_id: str | None = None
    """Commenda id of the customer."""


class CalculateTaxResponse(Model, kw_only=True):
    """Answer that wraps a calculation."""

    data: TaxCalculation

    message: str | None = None
    """What was done, for a person."""


class CalendarFiling(Model, kw_only=True):
    """A filing in the calendar."""

    id: str | None = None
    """Commenda id of the filing."""

    corporation_id: str | None = None
    """Corporation that files."""

    registration_id: str | None = None
    """Registration that the filing belongs to."""

    form_title: str | None = None
    """Title of the form."""

    frequency: str | None = None
    """How often returns are filed."""

    period_start_date: date | None = None
    """First day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""


class CertificateExpirationEvent(Model, kw_only=True, tag_field="topic", tag="EXEMPTION_CERTIFICATES.EXPIRATION"):
    """An exemption certificate expires."""

    topic: ClassVar[Literal["EXEMPTION_CERTIFICATES.EXPIRATION"]] = "EXEMPTION_CERTIFICATES.EXPIRATION"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The certificate.

    Unsure: the members were not read.
    """


class CertificateRejectedEvent(
    Model, kw_only=True, tag_field="topic", tag="EXEMPTION_CERTIFICATES.VERIFICATION.FAILED"
):
    """An exemption certificate was found wrong."""

    topic: ClassVar[Literal["EXEMPTION_CERTIFICATES.VERIFICATION.FAILED"]] = (
        "EXEMPTION_CERTIFICATES.VERIFICATION.FAILED"
    )

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The certificate.

    Unsure: the members were not read.
    """


class CertificateVerifiedEvent(
    Model, kw_only=True, tag_field="topic", tag="EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED"
):
    """An exemption certificate was confirmed."""

    topic: ClassVar[Literal["EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED"]] = (
        "EXEMPTION_CERTIFICATES.VERIFICATION.SUCCEEDED"
    )

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The certificate.

    Unsure: the members were not read.
    """


class Composite(Model, kw_only=True):
    """A leading code and those that come with it: of taxes, or of frequencies."""

    primary: str | None = None
    """Code of the tax or the frequency that leads."""

    related: list[CompositeRelated] | None = None
    """Those that come with it."""


class CompositeRelated(Model, kw_only=True):
    """A code that comes with another."""

    value: str | None = None
    """Code of the tax or the frequency."""

    optional: bool | None = None
    """Whether it may be left out."""


class ConditionRegistrationOption(Model, kw_only=True):
    """A registration that a condition is about."""

    registration_tax_type_id: str | None = None
    """Kind of registration together with its taxes, as the list of available registrations names it."""

    registration_name: str | None = None
    """Name of the registration."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    portal_ids: list[str] | None = None
    """Portals that returns can be filed through."""


class Corporation(Model, kw_only=True):
    """A legal entity that sells or buys."""

    id: str
    """Commenda id of the corporation, which most calls ask for.

    Unsure: that it is a UUID is taken from pages that ask for it.
    """

    legal_name: str
    """Name in the company register."""

    created_at: int
    """Time of creation, in unix seconds (a whole number)."""

    jurisdiction: str
    """Country of incorporation, ISO 3166-1 alpha-2 code."""

    email_alias: str | None = None
    """E-mail address for tax mail, in full."""


class CorporationListData(Model, kw_only=True):
    """One page of corporations."""

    corporations: list[Corporation]
    """The corporations of this page."""

    total_corporations: int
    """Number of corporations over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class CorporationListResponse(Model, kw_only=True):
    """Answer that wraps a page of corporations."""

    data: CorporationListData

    message: str | None = None
    """What was done, for a person."""


class CorporationResponse(Model, kw_only=True):
    """Answer that wraps a corporation."""

    data: Corporation

    message: str | None = None
    """What was done, for a person."""


class CreatedFiling(Model, kw_only=True):
    """A filing that was created."""

    corporation_id: str | None = None
    """Corporation that files."""

    registration_tax_type_id: str | None = None
    """Registration that the filing belongs to."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    form_title: str | None = None
    """Title of the form."""

    filing_frequency: str | None = None
    """How often returns are filed."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    reporting_period_start_date: date | None = None
    """First day of the reporting period."""

    reporting_period_end_date: date | None = None
    """Last day of the reporting period."""

    filing_due_date: date | None = None
    """Day by which it must be filed with the authority."""

    due_date: date | None = None
    """Day by which it must be filed."""

    status: str | None = None
    """State of the filing; SCHEDULED was seen."""

    id: str | None = None
    """Commenda id of the filing."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class Credential(Model, kw_only=True):
    """A login to the portal of an authority."""

    id: str | None = None
    """Commenda id of the credential."""

    corporation_id: str | None = None
    """Corporation that the login belongs to."""

    portal_id: str | None = None
    """Portal of the authority that returns are filed through."""

    credential_type: CredentialType | None = None
    """What the credential is for."""

    is_custom: bool | None = None
    """Whether the portal is one that Commenda does not list."""

    name: str | None = None
    """Name to find it by."""

    status: CredentialStatus | None = None
    """Whether the login still works."""

    blocks: list[CredentialBlock] | None = None
    """The fields of the login."""

    portal_details: PortalDetails | None = None
    """The portal; only when asked for by extend."""

    created_at: datetime | None = None
    """Time of creation, ISO 8601."""

    updated_at: datetime | None = None
    """Time of the last change, ISO 8601."""


class CredentialBlock(Model, kw_only=True):
    """A field of a stored login."""

    id: str | None = None
    """Commenda id of the block."""

    block_key: str | None = None
    """Key of the field, as the portal fields name it."""

    block_label: str | None = None
    """Label of the field."""

    block_type: CredentialBlockType | None = None
    """Kind of value."""

    value: str | None = None
    """The secret or text itself; a list leaves it out."""


class CredentialCreatedData(Model, kw_only=True):
    """Wrapper of the new login."""

    credential: CredentialIdOnly | None = None
    """The credential."""


class CredentialCreatedResponse(Model, kw_only=True):
    """Answer that wraps the id of the new login."""

    data: CredentialCreatedData

    message: str | None = None
    """What was done, for a person."""


class CredentialData(Model, kw_only=True):
    """Wrapper of a login."""

    credential: Credential | None = None
    """The credential."""


class CredentialDeleted(Model, kw_only=True):
    """The deleted login, by its id."""

    id: str | None = None
    """Commenda id of the credential."""

    deleted: bool | None = None
    """Whether it is gone."""


class CredentialDeletedData(Model, kw_only=True):
    """Wrapper of the deleted login."""

    credential: CredentialDeleted | None = None
    """The credential."""


class CredentialDeletedResponse(Model, kw_only=True):
    """Answer that wraps the id of the deleted login."""

    data: CredentialDeletedData

    message: str | None = None
    """What was done, for a person."""


class CredentialIdOnly(Model, kw_only=True):
    """The new login, by its id."""

    id: str | None = None
    """Commenda id of the credential."""


class CredentialListData(Model, kw_only=True):
    """The logins of a corporation."""

    credentials: list[Credential] | None = None
    """All credentials."""

    count: int | None = None
    """Number of credentials."""


class CredentialListResponse(Model, kw_only=True):
    """Answer that wraps the logins."""

    data: CredentialListData

    message: str | None = None
    """What was done, for a person."""


class CredentialResponse(Model, kw_only=True):
    """Answer that wraps a login."""

    data: CredentialData

    message: str | None = None
    """What was done, for a person."""


class CredentialUpdated(Model, kw_only=True):
    """The changed login, by its id."""

    id: str | None = None
    """Commenda id of the credential."""

    updated_at: datetime | None = None
    """Time of the last change, ISO 8601."""


class CredentialUpdatedData(Model, kw_only=True):
    """Wrapper of the changed login."""

    credential: CredentialUpdated | None = None
    """The credential."""


class CredentialUpdatedResponse(Model, kw_only=True):
    """Answer that wraps the id of the changed login."""

    data: CredentialUpdatedData

    message: str | None = None
    """What was done, for a person."""


class Customer(Model, kw_only=True):
    """A buyer whose sales are taxed."""

    id: str | None = None
    """Commenda id of the customer.

    Unsure: that it is a UUID is taken from pages that ask for it.
    """

    corporation_id: str | None = None
    """Corporation that sells to the customer."""

    name: str | None = None
    """Name of the customer."""

    email: str | None = None
    """E-mail address."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""

    external_id: str | None = None
    """Id of the customer in your own system."""

    source_platform_id: str | None = None
    """Id of the customer in the platform it came from."""

    source_platform: str | None = None
    """Platform the customer came from."""

    business_identification_number: str | None = None
    """Tax or company number of the customer."""

    shipping_address: CustomerAddress | None = None
    """Address that goods go to; in a list only when asked for by extend."""

    exemption_metadata: ExemptionMetadata | None = None
    """Counts of exemptions; in a list only when asked for by extend."""

    exemption_certificates: list[LegacyExemptionCertificate] | None = None
    """Certificates on file.

    Unsure: stands only on the single read in the oldest docs.
    """


class CustomerAddress(Model, kw_only=True):
    """A postal address as it is stored; street lines are in address_line_1 to 3, or else in line1 and line2."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """Suite, floor or building."""

    address_line_3: str | None = None
    """Further line, where a country has one."""

    line1: str | None = None
    """Street and number, in the other spelling.

    Unsure: the narrative of the customer pages writes it, the schemas have address_line_1.
    """

    line2: str | None = None
    """Suite, floor or building, in the other spelling.

    Unsure: the narrative of the customer pages writes it, the schemas have address_line_2.
    """

    postal_code: str | None = None
    """Postal or ZIP code."""

    city: str | None = None
    """City or town."""

    state: str | None = None
    """State, province or region."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""


class CustomerListData(Model, kw_only=True):
    """One page of customers."""

    customers: list[Customer]
    """The customers of this page."""

    total_customers: int | None = None
    """Number of customers over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class CustomerListResponse(Model, kw_only=True):
    """Answer that wraps a page of customers."""

    data: CustomerListData

    message: str | None = None
    """What was done, for a person."""


class CustomerResponse(Model, kw_only=True):
    """Answer that wraps a customer."""

    data: Customer

    message: str | None = None
    """What was done, for a person."""


class CustomsCodeEvent(Model, kw_only=True, tag_field="topic", tag="CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE"):
    """A customs code of a product was set or changed."""

    topic: ClassVar[Literal["CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE"]] = "CUSTOMS_DUTY.CUSTOMS_CODE.UPDATE"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The product and its codes.

    Unsure: the members were not read.
    """


class Error(Model, kw_only=True):
    """What went wrong."""

    error: ErrorDetail


class ErrorDetail(Model, kw_only=True):
    """Kind and explanation of an error; either type and detail are set, or code and message."""

    type: str | None = None
    """Code for a program in the generated shape, for example CLIENT_INVALID_REQUEST_BODY."""

    doc_url: str | None = None
    """Page that explains this kind of error."""

    title: str | None = None
    """Short name of the error."""

    detail: str | None = None
    """Explanation for a person."""

    status: int | None = None
    """HTTP status, repeated in the body."""

    instance: str | None = None
    """Identifies this occurrence."""

    errors: list[ErrorItem] | None = field(name="Errors", default=None)
    """What is wrong with single members of the request.

    Unsure: the capital E stands in one sample.
    """

    code: str | None = None
    """Code for a program in the hand-written shape; EXEMPTION_CERTIFICATE_NOT_FOUND,
    REGISTRATION_INVALID_TAX_TYPE, ERR_INVALID_RETURN_AMOUNT, ERR_MISSING_PARENT_INVOICE,
    ERR_MISSING_REFUND_TYPE and ERR_INVALID_REFUND_QUANTITY were seen.
    """

    message: str | None = None
    """Explanation for a person in the hand-written shape."""


class ErrorItem(Model, kw_only=True):
    """What is wrong with one member of the request."""

    details: str | None = None
    """Explanation for a person."""

    pointer: str | None = None
    """Place of the member in the request."""


class ExemptionCertificate(Model, kw_only=True):
    """A document that proves that a customer owes no tax."""

    id: str | None = None
    """Commenda id of the certificate.

    Unsure: no sample of a certificate carries it; the list of exemptions does.
    """

    customer_id: str | None = None
    """Customer who is exempt."""

    file_id: str | None = None
    """Uploaded document."""

    type: ExemptionCertificateType | None = None
    """For how many states the certificate is made out."""

    verification_status: CertificateVerificationStatus | None = None
    """Whether the certificate was checked."""

    exemption_certificate_number: str | None = None
    """Number of the certificate."""

    effective_date: date | None = None
    """First day on which the certificate counts."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""

    jurisdictions: list[ExemptionJurisdiction] | None = None
    """Where the customer is exempt."""


class ExemptionCertificateListData(Model, kw_only=True):
    """One page of certificates."""

    exemption_certificates: list[ExemptionCertificate] | None = None
    """The certificates of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""

    total_exemptions: int | None = None
    """Number of entries over all pages."""


class ExemptionCertificateListResponse(Model, kw_only=True):
    """Answer that wraps a page of certificates."""

    data: ExemptionCertificateListData

    message: str | None = None
    """What was done, for a person."""


class ExemptionCertificateResponse(Model, kw_only=True):
    """Answer that wraps a certificate."""

    data: ExemptionCertificate

    message: str | None = None
    """What was done, for a person."""


class ExemptionCertificateSummary(Model, kw_only=True):
    """A certificate without its jurisdictions."""

    id: str | None = None
    """Commenda id of the certificate."""

    customer_id: str | None = None
    """Customer who is exempt."""

    type: ExemptionCertificateType | None = None
    """For how many states the certificate is made out."""

    verification_status: CertificateVerificationStatus | None = None
    """Whether the certificate was checked."""

    exemption_certificate_number: str | None = None
    """Number of the certificate."""

    effective_date: date | None = None
    """First day on which the certificate counts."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""

    file_id: str | None = None
    """Uploaded document."""

    file_name: str | None = None
    """Name of the uploaded document."""


class ExemptionJurisdiction(Model, kw_only=True):
    """A jurisdiction that a certificate exempts in."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    state: str | None = None
    """State or province."""

    reason: ExemptionReason | None = None
    """Ground for the exemption."""

    identification_type: str | None = None
    """Kind of number that identifies the customer."""

    identification_number: str | None = None
    """The number itself."""

    is_active: bool | None = None
    """Whether the exemption is in force."""

    is_expired: bool | None = None
    """Whether its last day is past."""

    end_date: date | None = None
    """Last day of the exemption."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class ExemptionJurisdictionResponse(Model, kw_only=True):
    """Answer that wraps an exemption."""

    data: ExemptionJurisdiction

    message: str | None = None
    """What was done, for a person."""


class ExemptionListData(Model, kw_only=True):
    """One page of exemptions."""

    exemptions: list[ExemptionListItem] | None = None
    """The exemptions of this page."""

    total_exemptions: int
    """Number of entries over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class ExemptionListItem(Model, kw_only=True):
    """Wrapper of an exemption."""

    exemption: ExemptionWithCertificate
    """The exemption."""


class ExemptionListResponse(Model, kw_only=True):
    """Answer that wraps a page of exemptions."""

    data: ExemptionListData

    message: str | None = None
    """What was done, for a person."""


class ExemptionMetadata(Model, kw_only=True):
    """A customer's tax exemptions in numbers."""

    total_certificates: int | None = None
    """Number of certificates."""

    certificate_types: list[str] | None = None
    """Types of the certificates."""

    total_exempted_states: int | None = None
    """Number of states with an exemption."""

    expired_exemptions_count: int | None = None
    """Number of exemptions that have expired."""

    inactive_exemptions_count: int | None = None
    """Number of exemptions that are not in force."""

    exempted_states: list[str] | None = None
    """States with an exemption."""

    active_exemptions_count: int | None = None
    """Number of exemptions in force."""

    non_expired_exemptions_count: int | None = None
    """Number of exemptions that have not expired."""


class ExemptionWithCertificate(Model, kw_only=True):
    """A jurisdiction that a customer is exempt in, and the proof."""

    country: str
    """Country, ISO 3166-1 alpha-2 code."""

    state: str | None = None
    """State or province."""

    reason: ExemptionReason | None = None
    """Ground for the exemption."""

    identification_type: str | None = None
    """Kind of number that identifies the customer."""

    identification_number: str | None = None
    """The number itself."""

    is_active: bool | None = None
    """Whether the exemption is in force."""

    is_expired: bool | None = None
    """Whether its last day is past."""

    end_date: date | None = None
    """Last day of the exemption."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""

    certificate: ExemptionCertificateSummary | None = None
    """The certificate that proves it."""


class ExistingRegistrationInvalidEvent(
    Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.EXISTING.VALIDATION.FAILED"
):
    """The data of an existing registration were found wrong."""

    topic: ClassVar[Literal["REGISTRATIONS.EXISTING.VALIDATION.FAILED"]] = "REGISTRATIONS.EXISTING.VALIDATION.FAILED"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """What failed, and why; the reason INPUTS.INVALID_CREDENTIALS was seen.

    Unsure: the members were not read.
    """


class ExistingRegistrationValidEvent(
    Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED"
):
    """The data of an existing registration were confirmed."""

    topic: ClassVar[Literal["REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED"]] = (
        "REGISTRATIONS.EXISTING.VALIDATION.SUCCEEDED"
    )

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The registration.

    Unsure: the members were not read.
    """


class ExposureComputedEvent(Model, kw_only=True, tag_field="topic", tag="INDIRECT_TAX.EXPOSURE.COMPUTED"):
    """The exposure of a corporation was computed anew."""

    topic: ClassVar[Literal["INDIRECT_TAX.EXPOSURE.COMPUTED"]] = "INDIRECT_TAX.EXPOSURE.COMPUTED"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The full current set, which replaces the one before.

    Unsure: the members were not read.
    """


class ExposureRule(Model, kw_only=True):
    """When a jurisdiction obliges a seller to register."""

    exposure_rule_id: str | None = None
    """Id of the rule."""

    exposure_type: ExposureType | None = None
    """Kind of tie that obliges to register."""

    threshold_type: ThresholdType | None = None
    """Which of the two thresholds count, and whether one is enough."""

    sales_threshold: Decimal | None = None
    """Sales from which registration is due, in the currency of the jurisdiction."""

    transactions_threshold: int | None = None
    """Number of transactions from which registration is due."""

    evaluation_period_type: str | None = None
    """Period that sales are summed over, for example PREVIOUS_CALENDAR_YEAR or PRECEDING_12_MONTHS."""

    location_based_scope: LocationScope | None = None
    """Which sales count, by where goods come from and go to."""

    exclusion_types: list[str] | None = None
    """Kinds of sales that do not count."""

    establishment_types: list[str] | None = None
    """Kinds of establishment that oblige to register."""

    max_transaction_value: Decimal | None = None
    """Largest value of a single transaction that still counts."""

    recommended_registration_content_ids: list[str] | None = None
    """Registrations to apply for, by their content ids."""


class File(Model, kw_only=True):
    """An uploaded file."""

    id: str | None = None
    """Id to name the file by, as file_id of a certificate.

    Unsure: that it is a UUID is taken from pages that ask for it.
    """

    name: str | None = None
    """Name of the file."""

    size: int | None = None
    """Size in bytes."""


class FileResponse(Model, kw_only=True):
    """Answer that wraps a file."""

    data: File

    message: str | None = None
    """What was done, for a person."""


class Filing(Model, kw_only=True):
    """A tax return for one period."""

    id: str | None = None
    """Commenda id of the filing.

    Unsure: that it is a UUID is taken from pages that ask for it.
    """

    corporation_id: str | None = None
    """Corporation that files."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    country_options: dict[str, Any] | None = None
    """What only this country asks for; country_specific_details in the sample of the list."""

    frequency: str | None = None
    """How often returns are filed."""

    period_start_date: date | None = None
    """First day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    filed_on: date | None = None
    """Day on which it was filed."""

    registration_id: str | None = None
    """Registration that the filing belongs to."""

    total_tax_filed: Decimal | None = None
    """Tax that was declared."""

    sales_details: FilingSalesDetails | None = None
    """Sales of the period."""

    payment_details: FilingPaymentDetails | None = None
    """What is to be paid, and whether it was."""


class FilingCalendarData(Model, kw_only=True):
    """One page of the calendar."""

    filings: list[CalendarFiling] | None = None
    """The filings of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class FilingCalendarResponse(Model, kw_only=True):
    """Answer that wraps a page of the calendar."""

    data: FilingCalendarData

    message: str | None = None
    """What was done, for a person."""


class FilingContribution(Model, kw_only=True):
    """A figure in one box of a return."""

    id: str | None = None
    """Commenda id of the figure."""

    filing_id: str | None = None
    """Commenda id of the filing."""

    filing_contribution_id: str | None = None
    """What the figure contributes to, by id."""

    filing_through_jurisdiction: str | None = None
    """Jurisdiction that the figure is filed through."""

    value: Decimal | None = None
    """The figure."""

    value_type: str | None = None
    """How the figure is to be read; INTEGER was seen."""

    box_id: str | None = None
    """Box of the form."""

    box_name: str | None = None
    """Name of the box."""

    box_order: int | None = None
    """Position of the box in the form."""

    box_type: str | None = None
    """Kind of box; OUTPUT was seen."""

    created_at: int | None = None
    """Time of creation, in unix microseconds (a whole number)."""

    updated_at: int | None = None
    """Time of the last change, in unix microseconds (a whole number)."""


class FilingContributionsData(Model, kw_only=True):
    """The figures, by filing."""

    filings: list[FilingWithContributions] | None = None
    """One entry for each filing that was asked about."""


class FilingContributionsResponse(Model, kw_only=True):
    """Answer that wraps the figures."""

    data: FilingContributionsData

    message: str | None = None
    """What was done, for a person."""


class FilingFailureDetails(Model, kw_only=True):
    """A payment that failed."""

    failed_at: str | None = None
    """When the payment failed."""

    reason: str | None = None
    """Why the payment failed."""


class FilingListData(Model, kw_only=True):
    """One page of filings."""

    filings: list[Filing] | None = None
    """The filings of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class FilingListResponse(Model, kw_only=True):
    """Answer that wraps a page of filings."""

    data: FilingListData

    message: str | None = None
    """What was done, for a person."""


class FilingPaymentDetails(Model, kw_only=True):
    """What is to be paid for a filing."""

    amount_due: Decimal | None = None
    """Amount to be paid."""

    payment_status: str | None = None
    """State of the payment; PENDING was seen."""

    failure_details: FilingFailureDetails | None = None
    """When and why the payment failed."""


class FilingResponse(Model, kw_only=True):
    """Answer that wraps a filing."""

    data: Filing

    message: str | None = None
    """What was done, for a person."""


class FilingSalesDetails(Model, kw_only=True):
    """Sales of a period."""

    total_sales: Decimal | None = None
    """All sales of the period."""

    taxable_sales: Decimal | None = None
    """Sales of the period that are taxable."""

    sales_tax_collected: Decimal | None = None
    """Tax that was collected in the period."""


class FilingWithContributions(Model, kw_only=True):
    """A filing and the figures of its return."""

    filing_id: str | None = None
    """Commenda id of the filing."""

    form_title: str | None = None
    """Title of the form."""

    jurisdiction: str | None = None
    """Jurisdiction of the filing."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    contributions: list[FilingContribution] | None = None
    """The figures of the return, box by box."""


class JurisdictionFilters(Model, kw_only=True):
    """Which jurisdictions are meant."""

    countries: list[str] | None = None
    """Only these countries, ISO 3166-1 alpha-2 codes."""

    types: list[JurisdictionType] | None = None
    """Only jurisdictions of these kinds."""


class JurisdictionRegistrationOptions(Model, kw_only=True):
    """The registrations that one jurisdiction offers."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    registrations: list[RegistrationInputOption] | None = None
    """Registrations that can be applied for."""


class LegacyExemptionCertificate(Model, kw_only=True):
    """A document that proves an exemption, as the oldest docs show it."""

    id: str | None = None
    """Commenda id of the certificate."""

    expiring_at: date | None = None
    """Last day it is valid."""

    issued_at: date | None = None
    """Day it was issued."""

    country: str | None = None
    """Country in which it applies."""

    jurisdiction: str | None = None
    """State code, or SST or MTC for the multi-state forms."""

    status: LegacyCertificateStatus | None = None

    verification_status: LegacyVerificationStatus | None = None

    type: LegacyCertificateType | None = None

    customer_id: str | None = None
    """Customer who is exempt."""

    file_id: str | None = None
    """Uploaded document."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class LegacyRegistration(Model, kw_only=True):
    """A registration as the oldest docs show it."""

    registration_id: str | None = None
    """Id of the registration; named id in other old samples."""

    corporation_id: str | None = None
    """Corporation that is registered."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    country_specific_details: dict[str, Any] | None = None
    """What only this country asks for; country_options in other samples."""

    registered_at: date | None = None
    """Day of the registration."""

    validation_status: RegistrationValidationStatus | None = None
    """Whether the data were checked with the authority."""

    filing_status: LegacyFilingStatus | None = None
    """Whether Commenda files the returns."""

    registration_status: LegacyRegistrationStatus | None = None
    """How far the registration is."""

    business_activity_status: RegistrationValidationStatus | None = None
    """Whether the stated business activity was checked."""

    registration_type: LegacyRegistrationType | None = None
    """Kind of registration."""

    jurisdiction: str | None = None
    """Jurisdiction of the registration."""


class LegacyRegistrationResponse(Model, kw_only=True):
    """Answer that wraps a registration."""

    data: LegacyRegistration

    message: str | None = None
    """What was done, for a person."""


class LiabilityBreakdown(Model, kw_only=True):
    """An estimate of what will be declared."""

    transactions_count: int | None = None
    """Number of transactions."""

    estimated_taxable_amount: Decimal | None = None
    """Estimated sum that is taxed."""

    estimated_non_taxable_amount: Decimal | None = None
    """Estimated sum that is not taxable."""

    estimated_exempt_amount: Decimal | None = None
    """Estimated sum that is exempt."""

    estimated_tax_collected: Decimal | None = None
    """Estimated tax that was collected."""


class LiabilityFiling(Model, kw_only=True):
    """A filing and what it is likely to declare."""

    filing_id: str | None = None
    """Commenda id of the filing."""

    form_title: str | None = None
    """Title of the form."""

    jurisdiction: str | None = None
    """Jurisdiction of the filing."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    breakdown: LiabilityBreakdown | None = None
    """The estimate in its parts."""


class LiabilityReportData(Model, kw_only=True):
    """The estimates, by filing."""

    filings: list[LiabilityFiling] | None = None
    """One entry for each filing that was asked about."""


class LiabilityReportResponse(Model, kw_only=True):
    """Answer that wraps the estimates."""

    data: LiabilityReportData

    message: str | None = None
    """What was done, for a person."""


class MessageResponse(Model, kw_only=True):
    """Answer that says what was done, and nothing else."""

    message: str
    """What was done, for a person."""


class NewRegistrationInvalidEvent(Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.NEW.INVALID"):
    """A new registration cannot be applied for as it is."""

    topic: ClassVar[Literal["REGISTRATIONS.NEW.INVALID"]] = "REGISTRATIONS.NEW.INVALID"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """What is wrong.

    Unsure: the members were not read.
    """


class NewRegistrationSucceededEvent(Model, kw_only=True, tag_field="topic", tag="REGISTRATIONS.NEW.SUCCEEDED"):
    """A new registration was granted."""

    topic: ClassVar[Literal["REGISTRATIONS.NEW.SUCCEEDED"]] = "REGISTRATIONS.NEW.SUCCEEDED"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The registration.

    Unsure: the members were not read.
    """


class NexusCalculation(Model, kw_only=True):
    """Sales so far, as sums and as shares of the thresholds."""

    total_sales: Decimal | None = None
    """Sales that count towards the threshold."""

    total_transactions: int | None = None
    """Transactions that count towards the threshold."""

    sales_exposure_percentage: Decimal | None = None
    """Sales so far as a percentage of their threshold."""

    transactions_exposure_percentage: Decimal | None = None
    """Transactions so far as a percentage of their threshold."""

    gross_sales: Decimal | None = None
    """All sales."""

    gross_transactions: int | None = None
    """Number of all transactions."""

    taxable_sales: Decimal | None = None
    """Sales that are taxable."""

    taxable_transactions: int | None = None
    """Number of taxable transactions."""

    retail_sales: Decimal | None = None
    """Sales to end customers."""

    retail_transactions: int | None = None
    """Number of transactions with end customers."""

    includable_sales_type: str | None = None
    """Which of the sums count; GROSS was seen."""


class NexusData(Model, kw_only=True):
    """Where a corporation may have to register, by state."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    states: list[NexusState] | None = None
    """One entry for each state with a rule."""


class NexusJurisdiction(Model, kw_only=True):
    """A jurisdiction's rule and how near the corporation is to it."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    exposure_type: ExposureType | None = None
    """Kind of tie that obliges to register."""

    exposure_rule_id: str | None = None
    """Id of the rule."""

    subdivision: str | None = None
    """State, province or other part of a country."""

    currency: str | None = None
    """Currency of the sums, ISO 4217 code."""

    rule: ExposureRule | None = None
    """When an obligation to register begins."""

    calculation: NexusCalculation | None = None
    """Sales so far, measured against the rule."""

    is_nexus_breached: bool | None = None
    """Whether a threshold was passed, so that registration is due."""

    date_of_breach: date | None = None
    """Day on which the threshold was passed."""


class NexusResponse(Model, kw_only=True):
    """Answer that wraps the exposure by state."""

    data: NexusData

    message: str | None = None
    """What was done, for a person."""


class NexusRule(Model, kw_only=True):
    """When a state obliges a seller to register."""

    threshold_type: ThresholdType | None = None
    """Which of the two thresholds count, and whether one is enough."""

    evaluation_period_type: str | None = None
    """Period that sales are summed over: PREVIOUS_CALENDAR_YEAR, PRECEDING_12_MONTHS and
    PREVIOUS_OR_CURRENT_CALENDAR_YEAR were seen.
    """

    includable_sales_type: str | None = None
    """Which sales count; ALL_SALES was seen."""

    sales_threshold: Decimal | None = None
    """Sales from which registration is due."""

    transactions_threshold: int | None = None
    """Number of transactions from which registration is due."""


class NexusState(Model, kw_only=True):
    """A state's rule and how near the corporation is to it."""

    state: str | None = None
    """State or province, by its code."""

    rule: NexusRule | None = None
    """When an obligation to register begins."""

    calculation: NexusCalculation | None = None
    """Sales so far, measured against the rule."""

    is_nexus_breached: bool | None = None
    """Whether a threshold was passed, so that registration is due."""

    date_of_breach: date | None = None
    """Day on which the threshold was passed."""


class NexusThresholdEvent(Model, kw_only=True, tag_field="topic", tag="NEXUS.THRESHOLD.STATE.ALERT"):
    """A corporation nears or has passed the threshold of a state."""

    topic: ClassVar[Literal["NEXUS.THRESHOLD.STATE.ALERT"]] = "NEXUS.THRESHOLD.STATE.ALERT"

    id: str | None = None
    """Id of the event."""

    triggered_at: int | None = None
    """Time of the event, in unix seconds (a whole number)."""

    webhook_id: str | None = None
    """Endpoint that the event was sent to."""

    organization_id: str | None = None
    """Organization that the endpoint belongs to."""

    api_version: str | None = None
    """Version of the event, for example v1.0."""

    data: dict[str, Any] | None = None
    """The state and its thresholds.

    Unsure: the members were not read.
    """


class NexusV2Data(Model, kw_only=True):
    """Where a corporation may have to register, by jurisdiction."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    jurisdictions: list[NexusJurisdiction] | None = None
    """One entry for each jurisdiction with a rule."""


class NexusV2Response(Model, kw_only=True):
    """Answer that wraps the exposure by jurisdiction."""

    data: NexusV2Data

    message: str | None = None
    """What was done, for a person."""


class Portal(Model, kw_only=True):
    """A website of an authority, and what a login to it needs."""

    portal_id: str | None = None
    """Portal of the authority that returns are filed through."""

    portal_name: str | None = None
    """Name of the portal."""

    portal_url: str | None = None
    """Address of the portal."""

    credential_fields: list[PortalCredentialField] | None = None
    """What a login to the portal needs."""


class PortalCredentialField(Model, kw_only=True):
    """A field of the login to a portal."""

    credential_key: str | None = None
    """Key to send as block_key of a credential."""

    credential_name: str | None = None
    """Label of the field on the portal."""

    credential_type: str | None = None
    """Kind of field: text, password or pin in v1, STRING in the sample of v2."""

    required: bool | None = None
    """Whether the portal insists on it."""

    is_unique_per_registration: bool | None = None
    """Whether each registration has a value of its own."""

    regex: str | None = None
    """Regular expression that a value matches."""

    helper_text: str | None = None
    """Hint for whoever fills the field in; v2 only."""

    display_order: int | None = None
    """Position of the field in a form."""


class PortalDetails(Model, kw_only=True):
    """The portal that a login is for."""

    portal_id: str | None = None
    """Portal of the authority that returns are filed through."""

    portal_name: str | None = None
    """Name of the portal."""

    portal_url: str | None = None
    """Address of the portal."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    state_or_province: str | None = None
    """State or province."""


class PortalFieldsData(Model, kw_only=True):
    """The portals, by kind of registration."""

    forms: list[PortalForm] | None = None
    """One entry for each kind of registration."""


class PortalFieldsResponse(Model, kw_only=True):
    """Answer that wraps the portals."""

    data: PortalFieldsData


class PortalFieldsV2Data(Model, kw_only=True):
    """The portals and what a login to them needs."""

    portals: list[Portal] | None = None
    """The portals that were asked about."""


class PortalFieldsV2Response(Model, kw_only=True):
    """Answer that wraps the portals."""

    data: PortalFieldsV2Data


class PortalForm(Model, kw_only=True):
    """The portals for one kind of registration."""

    registration_content_id: str | None = None
    """Kind of registration, as list_available_jurisdictions and list_registration_input_options name it."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    tax_type: str | None = None
    """Code of the tax."""

    portals: list[Portal] | None = None
    """Portals that returns can be filed through."""


class PreviewFilingsResponse(Model, kw_only=True):
    """The filings that would be created."""

    proposed_filings: list[ProposedFiling] | None = None
    """The filings that would be created."""


class Product(Model, kw_only=True):
    """Something that is sold."""

    id: str | None = None
    """Commenda id of the product."""

    name: str | None = None
    """Name of the product."""

    tax_code: str | None = None
    """Tax class of the product, for example TPP (tangible personal property) or DIG_CloudService_SaaS_B2B."""

    sku: str | None = None
    """Stock keeping unit, your own article number; unique in the corporation."""

    description: str | None = None
    """What the product is."""

    corporation_id: str | None = None
    """Corporation that sells the product."""

    source_platform_id: str | None = None
    """Id in the platform it came from; empty if it came from none."""

    source_platform: str | None = None
    """Platform it came from; empty if it came from none."""

    customs_jurisdiction_details: dict[str, str] | None = None
    """Customs code by country code."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class ProductListData(Model, kw_only=True):
    """One page of products."""

    products: list[Product] | None = None
    """The products of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class ProductListResponse(Model, kw_only=True):
    """Answer that wraps a page of products."""

    data: ProductListData

    message: str | None = None
    """What was done, for a person."""


class ProductResponse(Model, kw_only=True):
    """Answer that wraps a product."""

    data: Product

    message: str | None = None
    """What was done, for a person."""


class ProposedFiling(Model, kw_only=True):
    """A filing that would be created."""

    corporation_id: str | None = None
    """Corporation that files."""

    registration_tax_type_id: str | None = None
    """Registration that the filing belongs to."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    form_title: str | None = None
    """Title of the form."""

    filing_frequency: str | None = None
    """How often returns are filed."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    reporting_period_start_date: date | None = None
    """First day of the reporting period."""

    reporting_period_end_date: date | None = None
    """Last day of the reporting period."""

    filing_due_date: date | None = None
    """Day by which it must be filed with the authority."""

    due_date: date | None = None
    """Day by which it must be filed."""

    status: str | None = None
    """State of the filing; SCHEDULED was seen."""


class Region(Model, kw_only=True):
    """A part of the world, and how to find its jurisdictions."""

    region_id: str | None = None
    """Id of the region; US, EU, CA and GB were seen."""

    region_name: str | None = None
    """Name of the region."""

    jurisdiction_filter_sets: list[JurisdictionFilters] | None = None
    """Filters that find the jurisdictions of the region."""


class Registration(Model, kw_only=True):
    """A corporation's registration with a tax authority."""

    id: str
    """Commenda id of the registration."""

    corporation_id: str | None = None
    """Corporation that is registered."""

    registration_content_id: str | None = None
    """Kind of registration, as list_available_jurisdictions and list_registration_input_options name it."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    state_or_province: str | None = None
    """State or province."""

    tax_types: list[str] | None = None
    """Taxes that the registration covers, by their codes."""

    frequency: RegistrationFrequency | None = None
    """How often returns are filed."""

    effective_start_date: date | None = None
    """First day of the registration."""

    effective_end_date: date | None = None
    """Last day of the registration."""

    tax_registration_id: str | None = None
    """Number that the authority gave."""

    portal_id: str | None = None
    """Portal of the authority that returns are filed through."""

    credential_id: str | None = None
    """Credential for the portal."""

    registration_status: str | None = None
    """How far the registration is; REGISTERED was seen, the oldest docs add REGISTRATION_IN_PROGRESS."""

    validation_status: RegistrationValidationStatus | None = None
    """Whether the data were checked with the authority."""

    auto_filing_status: str | None = None
    """Whether Commenda files the returns: FILING, once the registration is validated."""

    registration_type: RegistrationType | None = None
    """Whether it stood before Commenda or is a new one."""

    registered_by: RegisteredBy | None = None
    """Who applied for the registration."""

    email_alias: str | None = None
    """E-mail address for tax mail."""

    created_at: datetime | None = None
    """Time of creation, ISO 8601."""

    updated_at: datetime | None = None
    """Time of the last change, ISO 8601."""

    archived_at: datetime | None = None
    """Time of archiving, ISO 8601; null for one in use."""


class RegistrationCondition(Model, kw_only=True):
    """Something to heed before applying for a registration."""

    type: RegistrationConditionType | None = None
    """Kind of condition."""

    registration_options: list[ConditionRegistrationOption] | None = None
    """Registrations that the condition is about."""


class RegistrationConditionsData(Model, kw_only=True):
    """What to heed before applying."""

    conditions: list[RegistrationCondition] | None = None
    """All conditions of the registration."""


class RegistrationConditionsResponse(Model, kw_only=True):
    """Answer that wraps the conditions."""

    data: RegistrationConditionsData


class RegistrationInputOption(Model, kw_only=True):
    """A registration that can be applied for."""

    registration_content_id: str | None = None
    """Kind of registration, as list_available_jurisdictions and list_registration_input_options name it."""

    tax_type: str | None = None
    """Code of the tax."""

    frequencies: list[str] | None = None
    """How often returns can be filed."""

    related_tax_types: list[RelatedTaxType] | None = None
    """Taxes that come with this one; may be absent."""


class RegistrationInputOptionsData(Model, kw_only=True):
    """The registrations on offer, by jurisdiction."""

    options: list[JurisdictionRegistrationOptions] | None = None
    """One entry for each jurisdiction."""


class RegistrationInputOptionsResponse(Model, kw_only=True):
    """Answer that wraps the registrations on offer."""

    data: RegistrationInputOptionsData


class RegistrationListData(Model, kw_only=True):
    """One page of registrations."""

    registrations: list[Registration]
    """The registrations of this page."""

    total: int | None = None
    """Number of entries over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class RegistrationListResponse(Model, kw_only=True):
    """Answer that wraps a page of registrations."""

    data: RegistrationListData

    message: str | None = None
    """What was done, for a person."""


class RegistrationResponse(Model, kw_only=True):
    """Answer that wraps a registration."""

    data: Registration

    message: str | None = None
    """What was done, for a person."""


class RegistrationV2(Model, kw_only=True):
    """A corporation's registration with a tax authority, in the newer model."""

    id: str | None = None
    """Commenda id of the registration."""

    corporation_id: str | None = None
    """Corporation that is registered."""

    registration_tax_type_id: str | None = None
    """Kind of registration together with its taxes, as the list of available registrations names it."""

    registration_content_id: str | None = None
    """Kind of registration as v1 names it; may be empty for old records."""

    tax_types: list[str] | None = None
    """Taxes that the registration covers, by their codes."""

    frequencies: list[str] | None = None
    """How often returns are filed."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    registration_name: str | None = None
    """Name of the registration."""

    effective_start_date: date | None = None
    """First day of the registration."""

    effective_end_date: date | None = None
    """Last day of the registration."""

    tax_registration_number: str | None = None
    """Number that the authority gave."""

    registered_by: RegisteredBy | None = None
    """Who applied for the registration."""

    credential_id: str | None = None
    """Credential for the portal."""

    managed_filing_enabled: bool | None = None
    """Whether Commenda files the returns."""

    registration_status: str | None = None
    """How far the registration is; PENDING was seen."""

    validation_status: RegistrationV2ValidationStatus | None = None
    """Whether the data were checked with the authority."""

    registered_through_registration_tax_type_id: str | None = None
    """Registration of the member country that an OSS or IOSS registration goes through."""

    created_at: datetime | None = None
    """Time of creation, ISO 8601."""

    updated_at: datetime | None = None
    """Time of the last change, ISO 8601."""

    archived_at: datetime | None = None
    """Time of archiving, ISO 8601; null for one in use."""


class RegistrationV2ListData(Model, kw_only=True):
    """One page of registrations."""

    registrations: list[RegistrationV2] | None = None
    """The registrations of this page."""

    total: int | None = None
    """Number of entries over all pages."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class RegistrationV2ListResponse(Model, kw_only=True):
    """Answer that wraps a page of registrations."""

    data: RegistrationV2ListData


class RegistrationV2Response(Model, kw_only=True):
    """Answer that wraps a registration."""

    data: RegistrationV2

    message: str | None = None
    """What was done, for a person."""


class RelatedTaxType(Model, kw_only=True):
    """A tax that comes with another."""

    tax_type: str | None = None
    """Code of the tax."""

    optional: bool | None = None
    """Whether it may be left out."""


class SupportedRegionsData(Model, kw_only=True):
    """The regions on offer."""

    regions: list[Region] | None = None
    """All regions."""


class SupportedRegionsResponse(Model, kw_only=True):
    """Answer that wraps the regions."""

    data: SupportedRegionsData


class TaxCalculation(Model, kw_only=True):
    """The tax on a deal, in sum and by line."""

    id: str | None = None
    """Id of the calculation, to name when a transaction is created from it."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    transaction_date: date | None = None
    """Day whose tax rules were applied."""

    transaction_currency: str | None = None
    """Currency of the request, ISO 4217 code."""

    discount: Decimal | None = None
    """Discount on the whole."""

    calculation_currency: str | None = None
    """Currency that was calculated in, ISO 4217 code."""

    exchange_rate: Decimal | None = None
    """Rate between transaction currency and calculation currency."""

    total_amount: Decimal | None = None
    """Sum of the lines before tax."""

    total_tax: Decimal | None = None
    """Sum of the tax."""

    total_due: Decimal | None = None
    """Sum to be paid, tax included."""

    customer_details: CalculateCustomerDetails | None = None

    tax_currency: str | None = None
    """Currency that the tax is owed in, ISO 4217 code."""

    addresses: CalculateAddresses | None = None

    line_items: list[TaxCalculationLineItem] | None = None
    """The lines; a plain list, where the request has a wrapper."""


class TaxCalculationLineItem(Model, kw_only=True):
    """The tax base of one line."""

    line_item_id: str | None = None
    """Id of the line."""

    amount: Decimal | None = None
    """Price of the line before tax."""

    taxable_amount: Decimal | None = None
    """Part of the amount that is taxed."""

    quantity: Decimal | None = None
    """Number of units."""

    tax_code: str | None = None
    """Tax class that was applied."""


class TaxTypeDetail(Model, kw_only=True):
    """A tax, explained."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    tax_type: str | None = None
    """Code of the tax."""

    official_name: str | None = None
    """Name in the law of the country."""

    display_name: str | None = None
    """Name to show to people."""

    short_description: str | None = None
    """What the tax is, in a line."""

    full_description: str | None = None
    """What the tax is, in full."""

    recommended_for: list[str] | None = None
    """Whom the tax concerns."""


class TaxTypeDetailsData(Model, kw_only=True):
    """The taxes of the jurisdictions, explained."""

    tax_type_details: list[TaxTypeDetail] | None = None
    """One entry for each tax."""


class TaxTypeDetailsResponse(Model, kw_only=True):
    """Answer that wraps the explanations."""

    data: TaxTypeDetailsData


class TaxTypeOption(Model, kw_only=True):
    """A choice of taxes that one registration covers."""

    registration_tax_type_id: str | None = None
    """Kind of registration together with its taxes, as the list of available registrations names it."""

    tax_types: Composite | None = None
    """The taxes of this choice."""

    is_default: bool | None = None
    """Whether this is the usual choice."""

    effective_start_date: date | None = None
    """First day from which the choice can be made."""

    portal_ids: list[str] | None = None
    """Portals that returns can be filed through."""

    frequencies: list[Composite] | None = None
    """How often returns can be filed."""


class Transaction(Model, kw_only=True):
    """A recorded deal; amounts are in the invoice currency."""

    id: str | None = None
    """Id of the transaction."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    transacted_at: date | None = None
    """Day of the deal."""

    tax_date_override: date | None = None
    """Day used for tax in place of transacted_at."""

    invoice_currency: str | None = None
    """Currency of all amounts, ISO 4217 code."""

    subtotal: Decimal | None = None
    """Sum of the lines before discount, shipping and tax."""

    discount: Decimal | None = None
    """Discount on the whole."""

    shipping_and_handling: Decimal | None = None
    """Charge for shipping and handling."""

    total: Decimal | None = None
    """Sum that was charged."""

    tax_collected: Decimal | None = None
    """Tax that was collected from the customer."""

    transaction_type: TransactionType | None = None

    transaction_status: TransactionStatus | None = None

    calculation_id: str | None = None
    """Calculation that the tax was taken from."""

    customer_details: TransactionCustomerDetails | None = None

    source_platform: str | None = None
    """Platform it was imported from, for example RAZORPAY, SHOPIFY or STRIPE."""

    line_items: TransactionLineItems | None = None

    exemption_type: ExemptionType | None = None

    parent_invoice_id: str | None = None
    """The original sale that a return belongs to."""


class TransactionCustomerDetails(Model, kw_only=True):
    """The other party of a deal."""

    shipping_address: Address | None = None
    """Address that goods went to."""

    customer_id: str | None = None
    """Commenda id of the customer."""

    customer_external_id: str | None = None
    """Id of the customer in your own system."""


class TransactionLineItem(Model, kw_only=True):
    """A recorded line."""

    amount: Decimal | None = None
    """Total of the line; must be negative for a RETURN, REFUND or PURCHASE."""

    quantity: Decimal | None = None
    """Number of units."""

    tax_collected: Decimal | None = None
    """Tax that was collected on the line."""

    tax_code: str | None = None
    """Tax class of the product."""

    product_id: str | None = None
    """Product that was sold."""

    product_sku: str | None = None
    """Stock keeping unit, your own article number."""

    exemption_type: ExemptionType | None = None


class TransactionLineItems(Model, kw_only=True):
    """Wrapper of the recorded lines."""

    items: list[TransactionLineItem] | None = None
    """The lines."""


class TransactionListData(Model, kw_only=True):
    """One page of transactions."""

    transactions: list[Transaction] | None = None
    """The transactions of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class TransactionListResponse(Model, kw_only=True):
    """Answer that wraps a page of transactions."""

    data: TransactionListData

    message: str | None = None
    """What was done, for a person."""


class TransactionResponse(Model, kw_only=True):
    """Answer that wraps a transaction."""

    data: Transaction

    message: str | None = None
    """What was done, for a person."""


class UpdateCustomerResponse(Model, kw_only=True):
    """Answer that says what was done, and may hold the customer."""

    message: str
    """What was done, for a person."""

    data: Customer | None = None
    """The customer as changed.

    Unsure: the narrative shows a message only, the schema section speaks of the customer too.
    """


class Webhook(Model, kw_only=True):
    """An endpoint that events are posted to."""

    id: str | None = None
    """Commenda id of the endpoint."""

    api_version: str | None = None
    """Version of the events, v1.0."""

    name: str | None = None
    """Name of the endpoint."""

    topics: list[WebhookTopic] | None = None
    """Topics that are sent there."""

    url: str | None = None
    """Address that events are posted to."""

    status: WebhookStatus | None = None
    """Whether events are sent."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class WebhookListData(Model, kw_only=True):
    """The endpoints."""

    webhooks: list[Webhook] | None = None
    """All endpoints.

    Unsure: the sample shows one object where the title says list.
    """


class WebhookListResponse(Model, kw_only=True):
    """Answer that wraps the endpoints."""

    data: WebhookListData

    message: str | None = None
    """What was done, for a person."""


class WebhookResponse(Model, kw_only=True):
    """Answer that wraps an endpoint."""

    data: Webhook

    message: str | None = None
    """What was done, for a person."""


WebhookEvent: TypeAlias = OpenUnion[
    ExistingRegistrationInvalidEvent
    | ExistingRegistrationValidEvent
    | NewRegistrationSucceededEvent
    | NewRegistrationInvalidEvent
    | CertificateRejectedEvent
    | CertificateVerifiedEvent
    | CertificateExpirationEvent
    | NexusThresholdEvent
    | CustomsCodeEvent
    | ExposureComputedEvent
]
"""What is posted to an endpoint; its topic tells what data holds."""


BulkCreateProductsResponse: TypeAlias = dict[str, Any]
"""What became of the rows of a CSV file; rows that are valid are loaded, the others are listed."""


BulkCreateTransactionsResponse: TypeAlias = dict[str, Any]
"""What became of the rows of a CSV file; rows that are valid are loaded, the others are listed."""
