# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from ._overlay import Model, Open

__all__ = [
    "Address",
    "CalculateAddresses",
    "CalculateCustomerDetails",
    "CalculateTaxResponse",
    "Customer",
    "CustomerListData",
    "CustomerListResponse",
    "CustomerResponse",
    "Error",
    "ErrorDetail",
    "ErrorItem",
    "ExemptionMetadata",
    "ExemptionType",
    "LegacyCertificateStatus",
    "LegacyCertificateType",
    "LegacyExemptionCertificate",
    "LegacyVerificationStatus",
    "TaxCalculation",
    "TaxCalculationLineItem",
    "Transaction",
    "TransactionCustomerDetails",
    "TransactionLineItem",
    "TransactionLineItems",
    "TransactionResponse",
    "TransactionStatus",
    "TransactionType",
]

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


LegacyCertificateStatus: TypeAlias = Open[Literal["VALID", "INVALID"]]
"""Whether a certificate can be relied on."""


LegacyCertificateType: TypeAlias = Open[Literal["PURPOSE_WHOLESALE", "ENTITY_TYPE_NONPROFIT"]]
"""Ground on which a certificate exempts."""


LegacyVerificationStatus: TypeAlias = Open[Literal["PENDING_VERIFICATION", "VERIFICATION_COMPLETED"]]
"""Whether a certificate has been checked."""


TransactionStatus: TypeAlias = Open[Literal["UNCOMMITTED", "IGNORED", "LOCKED"]]
"""Where a transaction stands towards filing; a LOCKED one cannot be deleted."""


TransactionType: TypeAlias = Open[Literal["SALE", "RETURN", "REFUND", "PURCHASE", "PURCHASE_REFUND"]]
"""Kind of deal; the docs disagree which of RETURN and REFUND is the old name."""


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


class Customer(Model, kw_only=True):
    """A buyer whose sales are taxed."""

    id: str | None = None
    """Commenda id of the customer."""

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

    shipping_address: Address | None = None
    """Address that goods go to; in a list only when asked for by extend."""

    exemption_metadata: ExemptionMetadata | None = None
    """Counts of exemptions; in a list only when asked for by extend."""

    exemption_certificates: list[LegacyExemptionCertificate] | None = None
    """Certificates on file.

    Unsure: stands only on the single read in the oldest docs.
    """


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


class Error(Model, kw_only=True):
    """What went wrong."""

    error: ErrorDetail


class ErrorDetail(Model, kw_only=True):
    """Kind and explanation of an error; either type and detail are set, or code and message."""

    type: str | None = None
    """Code for a program, for example CLIENT_INVALID_REQUEST_BODY."""

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
    """Code for a program in the hand-written shape, for example ERR_MISSING_PARENT_INVOICE."""

    message: str | None = None
    """Explanation for a person in the hand-written shape."""


class ErrorItem(Model, kw_only=True):
    """What is wrong with one member of the request."""

    details: str | None = None
    """Explanation for a person."""

    pointer: str | None = None
    """Place of the member in the request."""


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
    """When it was created, in unix seconds."""


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
    """Price of the line; negative for a return, refund or purchase."""

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


class TransactionResponse(Model, kw_only=True):
    """Answer that wraps a transaction."""

    data: Transaction

    message: str | None = None
    """What was done, for a person."""
