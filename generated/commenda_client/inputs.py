# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Types of request bodies: plain dicts whose keys are the field names of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias
from uuid import UUID

from ._overlay import DateLike, DecimalLike, FileLike, typed_dict

if TYPE_CHECKING:
    from typing import TypedDict
else:
    TypedDict = typed_dict()


__all__ = [
    "Address",
    "AvailableJurisdictionsRequest",
    "BulkProductsRequest",
    "BulkTransactionsRequest",
    "BulkUpsertJurisdictionsRequest",
    "CalculateAddresses",
    "CalculateCustomerDetails",
    "CalculateLineItem",
    "CalculateLineItems",
    "CalculateTaxRequest",
    "CalculationType",
    "CertificateJurisdictionInput",
    "CloseRegistrationRequest",
    "CreateCorporationRequest",
    "CreateCredentialRequest",
    "CreateCustomerRequest",
    "CreateExemptionCertificateRequest",
    "CreateProductRequest",
    "CreateRegistrationRequest",
    "CreateRegistrationV2Request",
    "CreateTransactionRequest",
    "CreateWebhookRequest",
    "CredentialBlockInput",
    "CredentialBlockType",
    "CredentialExtension",
    "CredentialStatus",
    "CredentialType",
    "CustomerExtension",
    "ExemptionCertificateType",
    "ExemptionJurisdictionInput",
    "ExemptionReason",
    "ExemptionStatus",
    "ExemptionType",
    "ExpirationStatus",
    "FilingIdsRequest",
    "GenerateFilingsRequest",
    "GetFilingCalendarV2",
    "IdentificationType",
    "JurisdictionFilters",
    "JurisdictionIdsRequest",
    "JurisdictionType",
    "ListCredentialsIncludeInactive",
    "ListRegistrationsRequest",
    "ListRegistrationsV2Request",
    "PortalFieldsFilters",
    "PortalFieldsRequest",
    "PortalFieldsV2Request",
    "RefundType",
    "RegisteredBy",
    "RegistrationConditionsRequest",
    "RegistrationFrequency",
    "RegistrationInputOptionsFilters",
    "RegistrationInputOptionsRequest",
    "RegistrationType",
    "RegistrationValidationStatus",
    "TransactionCustomerDetails",
    "TransactionLineItemInput",
    "TransactionLineItemsInput",
    "TransactionType",
    "UpdateCorporationRequest",
    "UpdateCredentialRequest",
    "UpdateCustomerRequest",
    "UpdateExemptionCertificateRequest",
    "UpdateExemptionJurisdictionRequest",
    "UpdateProductRequest",
    "UpdateRegistrationRequest",
    "UpdateRegistrationV2Request",
    "UpdateWebhookRequest",
    "UploadFileRequest",
    "WebhookStatus",
    "WebhookTopic",
]

CalculationType: TypeAlias = Literal["SALE", "REFUND", "PURCHASE"]
"""Kind of deal that tax can be calculated for."""


CredentialBlockType: TypeAlias = Literal["String", "SecureString", "File"]
"""Kind of value in a field of a login."""


CredentialExtension: TypeAlias = Literal["PORTAL_DETAILS"]
"""Field of a login that a list holds only when requested."""


CredentialStatus: TypeAlias = Literal["ACTIVE", "EXPIRED"]
"""Whether a login still works."""


CredentialType: TypeAlias = Literal["INDIRECT_TAX_REGISTRATION", "OTHER"]
"""What a login is for."""


CustomerExtension: TypeAlias = Literal["shipping_address", "exemption_metadata"]
"""Field of a customer that a list holds only when requested."""


ExemptionCertificateType: TypeAlias = Literal["SINGLE_STATE", "MULTI_STATE", "BLANKET"]
"""For how many states a certificate is made out."""


ExemptionReason: TypeAlias = Literal[
    "PURPOSE_RESALE", "ENTITY_TYPE_NON_PROFIT", "GOVERNMENT", "MANUFACTURER", "AGRICULTURAL", "OTHER"
]
"""Ground for an exemption."""


ExemptionStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"]
"""Whether an exemption is in force."""


ExemptionType: TypeAlias = Literal[
    "PURPOSE_RESALE", "ENTITY_TYPE_NONPROFIT", "GOVERNMENT", "MANUFACTURER", "AGRICULTURAL", "EXEMPT_PRODUCT", "OTHER"
]
"""Reason for which no tax is charged."""


ExpirationStatus: TypeAlias = Literal["ACTIVE", "EXPIRED"]
"""Whether an exemption has expired."""


GetFilingCalendarV2: TypeAlias = Literal["true"]


IdentificationType: TypeAlias = Literal["FEIN", "STATE_ISSUED_EXEMPTION_ID", "DRIVERS_LICENSE", "FOREIGN_DIPLOMAT_ID"]
"""Kind of number that identifies an exempt customer."""


JurisdictionType: TypeAlias = Literal[
    "STATE_OR_PROVINCE", "CITY", "COUNTY", "DISTRICT", "LOCAL", "COUNTRY", "TERRITORY", "TRADEBLOC"
]
"""Level of a tax jurisdiction."""


ListCredentialsIncludeInactive: TypeAlias = Literal["true", "false"]


RefundType: TypeAlias = Literal["FULL", "PARTIAL"]
"""Whether all or a part of the original sale is given back."""


RegisteredBy: TypeAlias = Literal["COMMENDA", "API", "USER"]
"""Who applied for a registration."""


RegistrationFrequency: TypeAlias = Literal[
    "MONTHLY",
    "QUARTERLY",
    "SEMI_ANNUALLY",
    "ANNUAL_CALENDAR_YEAR",
    "FISCAL_YEAR",
    "QUARTERLY_PREPAY_MONTHLY",
    "MONTHLY_ACCELERATED_PREPAY_EARLY",
]
"""How often returns are filed."""


RegistrationType: TypeAlias = Literal["EXISTING", "NEW"]
"""Whether a registration stood before Commenda or is a new one."""


RegistrationValidationStatus: TypeAlias = Literal["PENDING", "VALIDATION_IN_PROGRESS", "VALID", "INVALID"]
"""Whether the data of a registration were checked with the authority."""


TransactionType: TypeAlias = Literal["SALE", "RETURN", "REFUND", "PURCHASE", "PURCHASE_REFUND"]
"""Kind of deal; the docs disagree which of RETURN and REFUND is the old name."""


WebhookStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
"""Whether events are sent."""


WebhookTopic: TypeAlias = Literal[
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
"""Topic of an event."""


class Address(TypedDict):
    """A postal address; which fields beyond country are needed depends on the country."""

    address_line_1: NotRequired[str]
    """Street and number."""

    address_line_2: NotRequired[str]
    """Suite, floor or building."""

    address_line_3: NotRequired[str]
    """Further line, where a country has one."""

    postal_code: NotRequired[str]
    """Postal or ZIP code."""

    city: NotRequired[str]
    """City or town."""

    state: NotRequired[str]
    """State, province or region."""

    country: str
    """Country, ISO 3166-1 alpha-2 code."""


class AvailableJurisdictionsRequest(TypedDict):
    """Which jurisdictions to list, and from where."""

    filters: NotRequired[JurisdictionFilters]
    """What to list."""

    cursor: NotRequired[str]
    """Cursor of the page to read, taken from the page before it."""

    limit: NotRequired[int]
    """Page size, 1 to 100."""


class BulkProductsRequest(TypedDict):
    """An uploaded file with products."""

    file_id: str | UUID
    """CSV file that was uploaded before, with the columns name, description, sku,
    product_taxability_code (TPP if absent), source_platform, source_platform_id and
    corporation_id.
    """

    corporation_id: NotRequired[str | UUID]
    """Corporation that sells the products."""


class BulkTransactionsRequest(TypedDict):
    """A file with transactions, one line of a transaction in each row."""

    file: FileLike
    """CSV, at most 50 MB. Columns are corporation_id, process_code, transaction_type (SALE, RETURN or
    PURCHASE), transaction_status (UNCOMMITTED, COMMITTED, LOCKED or VOIDED), invoice_number,
    transacted_at, reporting_date_override, calculation_date_override, tax_date_override,
    line_number, price_per_unit, quantity and discount (from 0); the status, the overrides,
    line_number and discount may be left out.

    Unsure: the list of columns is cut after discount; whether the file is required was not read.
    """

    corporation_id: NotRequired[str | UUID]
    """Corporation that sells or buys."""


class BulkUpsertJurisdictionsRequest(TypedDict):
    """Exemptions to add or to replace."""

    jurisdictions: Sequence[ExemptionJurisdictionInput]
    """Exemptions to add or to replace, each jurisdiction once."""


class CalculateAddresses(TypedDict):
    """Where goods come from and go to."""

    ship_to: NotRequired[Address]
    """Destination; may be absent when the customer has a stored address."""

    ship_from: NotRequired[Address]
    """Origin; needed for some countries, such as GB."""


class CalculateCustomerDetails(TypedDict):
    """The buyer."""

    customer_id: NotRequired[str | UUID]
    """Commenda id of the customer."""


class CalculateLineItem(TypedDict):
    """A line to calculate tax for."""

    line_number: NotRequired[int]
    """Position of the line."""

    product_taxability_code: NotRequired[str]
    """Tax class of the product; tangible personal property (TPP), if absent."""

    quantity: NotRequired[DecimalLike]
    """Number of units."""

    amount: NotRequired[DecimalLike]
    """Price of the line before tax, in the transaction currency."""

    discount: NotRequired[DecimalLike]
    """Discount on the line, in the transaction currency."""

    product_id: NotRequired[str | UUID]
    """Product that is sold."""


class CalculateLineItems(TypedDict):
    """Wrapper of the lines to calculate."""

    items: Sequence[CalculateLineItem]
    """The lines."""


class CalculateTaxRequest(TypedDict):
    """What is sold, by whom, from where to where."""

    corporation_id: str | UUID
    """Corporation that sells or buys."""

    transaction_date: DateLike
    """Day whose tax rules apply."""

    transaction_currency: NotRequired[str]
    """Currency of the amounts, ISO 4217 code; that of the ship-to country, if absent."""

    transaction_type: NotRequired[CalculationType]

    addresses: NotRequired[CalculateAddresses]

    customer_details: NotRequired[CalculateCustomerDetails]

    discount: NotRequired[DecimalLike]
    """Discount on the whole, from 0, in the transaction currency."""

    exemption_type: NotRequired[ExemptionType]
    """Unsure: the name could not be read on this page and is taken from transactions."""

    line_items: CalculateLineItems


class CertificateJurisdictionInput(TypedDict):
    """A jurisdiction that a new certificate exempts in."""

    identification_type: IdentificationType
    """Kind of number that identifies the customer."""

    identification_number: str
    """The number itself."""

    country: NotRequired[str]
    """Country, ISO 3166-1 alpha-2 code."""

    state: NotRequired[str]
    """State or province."""

    reason: NotRequired[ExemptionReason]
    """Ground for the exemption."""

    end_date: NotRequired[DateLike]
    """Last day of the exemption."""

    is_active: NotRequired[bool]
    """Whether the exemption is in force."""


class CloseRegistrationRequest(TypedDict):
    """The end of a registration."""

    effective_end_date: DateLike
    """Last day of the registration, not before effective_start_date."""


class CreateCorporationRequest(TypedDict):
    """A corporation to create."""

    legal_name: str
    """Name in the company register."""

    jurisdiction: str
    """Country of incorporation, ISO 3166-1 alpha-2 code."""

    email_alias: NotRequired[str]
    """Local part of an e-mail address for tax mail; responses hold it with its domain."""


class CreateCredentialRequest(TypedDict):
    """A login to store."""

    corporation_id: str | UUID
    """Corporation that the login belongs to."""

    credential_type: CredentialType
    """What the credential is for."""

    blocks: Sequence[CredentialBlockInput]
    """The fields of the login, at least one."""

    portal_id: NotRequired[str | UUID]
    """Portal of the authority that returns are filed through."""

    name: NotRequired[str]
    """Name to find it by."""

    portal_url: NotRequired[str]
    """Address of the portal."""

    notes: NotRequired[str]
    """Remarks."""

    is_custom: NotRequired[bool]
    """Whether the portal is one that Commenda does not list."""


class CreateCustomerRequest(TypedDict):
    """A customer to create."""

    corporation_id: str | UUID
    """Corporation that sells to the customer."""

    name: str
    """Name of the customer, at least 3 characters."""

    email: NotRequired[str]
    """E-mail address."""

    external_id: NotRequired[str | UUID]
    """Id of the customer in your own system."""

    business_identification_number: NotRequired[str]
    """Tax or company number of the customer."""

    shipping_address: NotRequired[Address]
    """Address that goods go to."""


class CreateExemptionCertificateRequest(TypedDict):
    """A certificate to store."""

    customer_id: str | UUID
    """Customer who is exempt.

    Unsure: that it is a UUID is taken from the response.
    """

    file_id: NotRequired[str | UUID]
    """Uploaded document."""

    effective_date: DateLike
    """First day on which the certificate counts."""

    type: ExemptionCertificateType
    """For how many states the certificate is made out."""

    exemption_certificate_number: NotRequired[str]
    """Number of the certificate, at most 20 characters."""

    jurisdictions: Sequence[CertificateJurisdictionInput]
    """Where the customer is exempt; exactly one for SINGLE_STATE."""


class CreateProductRequest(TypedDict):
    """A product to create."""

    name: NotRequired[str]
    """Name of the product."""

    tax_code: NotRequired[str]
    """Tax class of the product, for example DIG_CloudService_SaaS_B2B; tangible personal property
    (TPP), if absent.
    """

    sku: NotRequired[str]
    """Stock keeping unit, your own article number; unique in the corporation."""

    description: NotRequired[str]
    """What the product is."""

    corporation_id: NotRequired[str | UUID]
    """Corporation that sells the product."""

    customs_jurisdiction_details: NotRequired[Mapping[str, str]]
    """Customs code by country code."""


class CreateRegistrationRequest(TypedDict):
    """A registration to create."""

    corporation_id: str | UUID
    """Corporation to register."""

    registration_content_id: str | UUID
    """Kind of registration, as the list of input options names it."""

    tax_types: NotRequired[Sequence[str]]
    """Taxes to register for; needed at state level, local registrations inherit those of their state."""

    frequency: NotRequired[RegistrationFrequency]
    """How often returns are filed."""

    effective_start_date: NotRequired[DateLike]
    """First day of the registration."""

    portal_id: NotRequired[str | UUID]
    """Portal of the authority that returns are filed through."""


class CreateRegistrationV2Request(TypedDict):
    """A registration to create."""

    corporation_id: str | UUID
    """Corporation to register."""

    registration_tax_type_id: str | UUID
    """Kind of registration together with its taxes, as the list of available registrations names it."""

    tax_types: Sequence[str]
    """Taxes to register for, 1 to 100."""

    frequencies: NotRequired[Sequence[str]]
    """How often returns are filed, at most 100 entries."""

    effective_start_date: NotRequired[DateLike]
    """First day of the registration."""

    registered_by: NotRequired[RegisteredBy]
    """Who applied for the registration."""

    tax_registration_number: NotRequired[str]
    """Number that the authority gave."""

    credential_id: NotRequired[str | UUID]
    """Credential for the portal."""

    managed_filing_enabled: NotRequired[bool]
    """Whether Commenda files the returns."""

    registered_through_registration_tax_type_id: NotRequired[str | UUID]
    """Registration of the member country that an OSS or IOSS registration goes through.

    Unsure: the name is taken from the response.
    """


class CreateTransactionRequest(TypedDict):
    """A deal to record; amounts are in the invoice currency."""

    id: NotRequired[str | UUID]
    """Your own id of the transaction, unique for the seller; guards against recording it twice.

    Unsure: the overview says that the caller gives it, yet no sample shows it.
    """

    corporation_id: str | UUID
    """Corporation that sells or buys."""

    transacted_at: DateLike
    """Day of the deal."""

    tax_date_override: NotRequired[DateLike]
    """Day to use for tax in place of transacted_at."""

    calculation_date_override: NotRequired[DateLike]
    """Day whose rates are used in place of transacted_at."""

    reporting_date_override: NotRequired[DateLike]
    """Day that decides the filing period in place of transacted_at."""

    invoice_currency: str
    """Currency of all amounts, ISO 4217 code."""

    invoice_number: NotRequired[str]
    """Number of the invoice in your own books."""

    subtotal: NotRequired[DecimalLike]
    """Sum of the lines before discount, shipping and tax."""

    discount: NotRequired[DecimalLike]
    """Discount on the whole."""

    shipping_and_handling: NotRequired[DecimalLike]
    """Charge for shipping and handling."""

    total: NotRequired[DecimalLike]
    """Sum that was charged."""

    tax_collected: NotRequired[DecimalLike]
    """Tax that was collected from the customer."""

    transaction_type: TransactionType
    """Kind of deal; PURCHASE_REFUND is derived by the provider and cannot be sent."""

    calculation_id: NotRequired[str | UUID]
    """Calculation that the tax was taken from."""

    parent_invoice_id: NotRequired[str | UUID]
    """The original sale that a return belongs to."""

    refund_type: NotRequired[RefundType]

    customer_details: TransactionCustomerDetails
    """Unsure: the documented required list is cut at the start of this name."""

    line_items: NotRequired[TransactionLineItemsInput]

    tax_included: NotRequired[bool]
    """Whether the amounts of the lines contain the tax."""

    exemption_type: NotRequired[ExemptionType]


class CreateWebhookRequest(TypedDict):
    """An endpoint to create."""

    api_version: str
    """Version of the events, v1.0."""

    name: NotRequired[str]
    """Name of the endpoint."""

    topics: Sequence[WebhookTopic]
    """Topics that are sent there."""

    url: str
    """Address that events are posted to, https only; it cannot be changed later."""

    key: str
    """Secret that events are signed with, of your own choice; it is never returned and cannot be
    changed.
    """

    status: WebhookStatus
    """Whether events are sent."""


class CredentialBlockInput(TypedDict):
    """A field of a login."""

    id: NotRequired[str | UUID]
    """Block to change; left out to add one (only in an update)."""

    block_key: str
    """Key of the field, as the portal fields name it."""

    block_label: str
    """Label of the field."""

    block_type: CredentialBlockType
    """Kind of value."""

    value: str
    """The secret or text itself."""


class ExemptionJurisdictionInput(TypedDict):
    """A jurisdiction that a certificate exempts in."""

    country: NotRequired[str]
    """Country, ISO 3166-1 alpha-2 code; only US so far."""

    state: NotRequired[str]
    """State or province."""

    reason: NotRequired[ExemptionReason]
    """Ground for the exemption."""

    identification_type: NotRequired[str]
    """Kind of number that identifies the customer; samples show STATE_TAX_ID and FEDERAL_TAX_ID."""

    identification_number: NotRequired[str]
    """The number itself."""

    end_date: NotRequired[DateLike]
    """Last day of the exemption."""

    is_active: NotRequired[bool]
    """Whether the exemption is in force."""


class FilingIdsRequest(TypedDict):
    """Filings to report on."""

    filing_ids: Sequence[str | UUID]
    """Filings to report on, 1 to 100 ids."""


class GenerateFilingsRequest(TypedDict):
    """For which registration and months to make filings."""

    corporation_id: str | UUID
    """Corporation that files."""

    registration_tax_type_id: NotRequired[str | UUID]
    """Registration to file for; takes the place of country, state and filing_frequency."""

    country: NotRequired[str]
    """Country to file in, ISO 3166-1 alpha-2 code; only without registration_tax_type_id."""

    state: NotRequired[str]
    """State to file in; only without registration_tax_type_id."""

    filing_frequency: NotRequired[str]
    """How often returns are filed; only without registration_tax_type_id."""

    tax_period_start_month: str
    """First month, as YYYY-MM."""

    tax_period_end_month: str
    """Last month, as YYYY-MM."""


class JurisdictionFilters(TypedDict):
    """Which jurisdictions are meant."""

    countries: NotRequired[Sequence[str]]
    """Only these countries, ISO 3166-1 alpha-2 codes."""

    types: NotRequired[Sequence[JurisdictionType]]
    """Only jurisdictions of these kinds."""


class JurisdictionIdsRequest(TypedDict):
    """Jurisdictions to ask about."""

    jurisdiction_ids: Sequence[str | UUID]
    """Jurisdictions to ask about, 1 to 100 ids."""


class ListRegistrationsRequest(TypedDict):
    """Whose registrations to list, and which of them."""

    corporation_id: str | UUID
    """Corporation whose registrations are listed."""

    countries: NotRequired[Sequence[str]]
    """Only these countries, ISO 3166-1 alpha-2 codes."""

    states_or_provinces: NotRequired[Sequence[str]]
    """Only these states or provinces."""

    jurisdiction_types: NotRequired[Sequence[JurisdictionType]]
    """Only jurisdictions of these kinds."""

    jurisdiction_name: NotRequired[str]
    """Only jurisdictions whose name contains this text."""

    registration_type: NotRequired[RegistrationType]
    """Only existing or only new registrations."""

    validation_status: NotRequired[RegistrationValidationStatus]
    """Only registrations in this state of validation."""

    include_archived: NotRequired[bool]
    """Whether archived registrations are listed too."""

    cursor: NotRequired[str]
    """Cursor of the page to read, taken from the page before it.

    Unsure: the page lists no paging fields; a response that carries a cursor must be able to go
    on.
    """

    limit: NotRequired[int]
    """Page size, 1 to 100.

    Unsure: the page lists no paging fields.
    """


class ListRegistrationsV2Request(TypedDict):
    """Whose registrations to list."""

    corporation_id: str | UUID
    """Corporation whose registrations are listed."""

    include_archived: NotRequired[bool]
    """Whether archived registrations are listed too."""

    cursor: NotRequired[str]
    """Cursor of the page to read, taken from the page before it."""

    limit: NotRequired[int]
    """Page size, 1 to 100."""


class PortalFieldsFilters(TypedDict):
    """Which kinds of registration are meant."""

    registration_content_ids: Sequence[str | UUID]
    """Kinds of registration to ask about, by their content ids."""


class PortalFieldsRequest(TypedDict):
    """Kinds of registration to ask about."""

    filters: PortalFieldsFilters
    """What to list."""


class PortalFieldsV2Request(TypedDict):
    """Portals to ask about."""

    portal_ids: Sequence[str | UUID]
    """Portals to ask about, 1 to 100 ids."""


class RegistrationConditionsRequest(TypedDict):
    """The registration to ask about."""

    registration_tax_type_id: str | UUID
    """Registration to ask about, as the list of available registrations names it."""


class RegistrationInputOptionsFilters(TypedDict):
    """Which jurisdictions are meant."""

    jurisdiction_ids: Sequence[str | UUID]
    """Jurisdictions to ask about, by their ids."""


class RegistrationInputOptionsRequest(TypedDict):
    """Jurisdictions to ask about."""

    filters: RegistrationInputOptionsFilters
    """What to list."""


class TransactionCustomerDetails(TypedDict):
    """The other party of a deal."""

    shipping_address: NotRequired[Address]
    """Address that goods went to."""

    customer_id: NotRequired[str | UUID]
    """Commenda id of the customer."""

    customer_external_id: NotRequired[str | UUID]
    """Id of the customer in your own system."""


class TransactionLineItemInput(TypedDict):
    """A line to record."""

    amount: NotRequired[DecimalLike]
    """Total of the line; must be negative for a RETURN, REFUND or PURCHASE."""

    line_number: NotRequired[str]
    """Position of the line.

    Unsure: text here, a number when tax is calculated.
    """

    quantity: NotRequired[DecimalLike]
    """Number of units."""

    price_per_unit: NotRequired[DecimalLike]
    """Price of one unit."""

    discount_amount: NotRequired[DecimalLike]
    """Discount on the line."""

    tax_collected: NotRequired[DecimalLike]
    """Tax that was collected on the line."""

    tax_code: NotRequired[str]
    """Tax class of the product."""

    product_id: NotRequired[str | UUID]
    """Product that was sold."""

    product_sku: NotRequired[str]
    """Stock keeping unit, your own article number."""

    exemption_type: NotRequired[ExemptionType]

    exemption_reason: NotRequired[str]
    """Why the line is exempt."""

    exemption_certificate_id: NotRequired[str | UUID]
    """Certificate that proves the exemption."""


class TransactionLineItemsInput(TypedDict):
    """Wrapper of the lines to record."""

    items: NotRequired[Sequence[TransactionLineItemInput]]
    """The lines."""


class UpdateCorporationRequest(TypedDict):
    """What to change of a corporation; what is absent stays."""

    legal_name: NotRequired[str]
    """Name in the company register."""

    jurisdiction: NotRequired[str]
    """Country of incorporation, ISO 3166-1 alpha-2 code."""

    email_alias: NotRequired[str]
    """Local part of an e-mail address for tax mail; responses hold it with its domain."""


class UpdateCredentialRequest(TypedDict):
    """What to change of a login; what is absent stays."""

    corporation_id: str | UUID
    """Corporation that the login belongs to."""

    portal_id: NotRequired[str | UUID]
    """Portal of the authority that returns are filed through."""

    name: NotRequired[str]
    """Name to find it by."""

    status: NotRequired[CredentialStatus]
    """Whether the login still works."""

    blocks: NotRequired[Sequence[CredentialBlockInput]]
    """Fields to change or to add."""


class UpdateCustomerRequest(TypedDict):
    """What to change of a customer; what is absent stays."""

    name: NotRequired[str]
    """Name of the customer, at least 3 characters."""

    email: NotRequired[str]
    """E-mail address."""

    shipping_address: NotRequired[Address]
    """Address that goods go to."""

    business_identification_number: NotRequired[str]
    """Tax or company number of the customer."""


class UpdateExemptionCertificateRequest(TypedDict):
    """What to change of a certificate; what is absent stays."""

    file_id: NotRequired[str | UUID]
    """Uploaded document to attach."""


class UpdateExemptionJurisdictionRequest(TypedDict):
    """What to change of an exemption, at least one field; what is absent stays."""

    reason: NotRequired[ExemptionReason]
    """Ground for the exemption."""

    identification_type: NotRequired[str]
    """Kind of number that identifies the customer; samples show STATE_TAX_ID and FEDERAL_TAX_ID."""

    identification_number: NotRequired[str]
    """The number itself."""

    end_date: NotRequired[DateLike]
    """Last day of the exemption."""

    is_active: NotRequired[bool]
    """Whether the exemption is in force."""


class UpdateProductRequest(TypedDict):
    """What to change of a product; what is absent stays."""

    name: NotRequired[str]
    """Name of the product."""

    tax_code: NotRequired[str]
    """Tax class of the product, for example TPP (tangible personal property) or
    DIG_CloudService_SaaS_B2B.
    """

    sku: NotRequired[str]
    """Stock keeping unit, your own article number; unique in the corporation."""

    description: NotRequired[str]
    """What the product is."""

    customs_jurisdiction_details: NotRequired[Mapping[str, str]]
    """Customs code by country code."""


class UpdateRegistrationRequest(TypedDict):
    """What to change of a registration; what is absent stays."""

    tax_types: NotRequired[Sequence[str]]
    """Taxes that the registration covers, by their codes."""

    frequency: NotRequired[RegistrationFrequency]
    """How often returns are filed."""

    effective_start_date: NotRequired[DateLike]
    """First day of the registration."""

    tax_registration_id: NotRequired[str | UUID]
    """Number that the authority gave."""

    credential_id: NotRequired[str | UUID]
    """Credential for the portal."""

    portal_id: NotRequired[str | UUID]
    """Portal of the authority that returns are filed through."""


class UpdateRegistrationV2Request(TypedDict):
    """What to change of a registration; what is absent stays, and empty text clears a day, the number
    or the credential.
    """

    tax_types: NotRequired[Sequence[str]]
    """Taxes that the registration covers, 1 to 100."""

    frequencies: NotRequired[Sequence[str]]
    """How often returns are filed, 1 to 100 entries."""

    effective_start_date: NotRequired[DateLike]
    """First day of the registration; empty text clears it."""

    tax_registration_number: NotRequired[str]
    """Number that the authority gave; empty text clears it."""

    credential_id: NotRequired[str | UUID]
    """Credential for the portal; empty text clears it."""

    managed_filing_enabled: NotRequired[bool]
    """Whether Commenda files the returns."""

    registered_by: NotRequired[RegisteredBy]
    """Who applied for the registration."""


class UpdateWebhookRequest(TypedDict):
    """What to change of an endpoint; what is absent stays. Its url and key cannot be changed."""

    api_version: NotRequired[str]
    """Version of the events, v1.0."""

    name: NotRequired[str]
    """Name of the endpoint."""

    topics: NotRequired[Sequence[WebhookTopic]]
    """Topics that are sent there."""

    status: NotRequired[WebhookStatus]
    """Whether events are sent."""


class UploadFileRequest(TypedDict):
    """A file to upload."""

    file: FileLike
    """The file itself."""

    companyId: str | UUID
    """Owner of the file.

    Unsure: the tax API probably names the owner corporation_id.
    """
