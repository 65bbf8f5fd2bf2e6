# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
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
]

LegacyCertificateStatus: TypeAlias = Open[Literal["VALID", "INVALID"]]
"""Whether a certificate can be relied on."""


LegacyCertificateType: TypeAlias = Open[Literal["PURPOSE_WHOLESALE", "ENTITY_TYPE_NONPROFIT"]]
"""Ground on which a certificate exempts."""


LegacyVerificationStatus: TypeAlias = Open[Literal["PENDING_VERIFICATION", "VERIFICATION_COMPLETED"]]
"""Whether a certificate has been checked."""


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

    shipping_address: "CustomerAddress | None" = None
    """Address that goods go to; in a list only when requested by extend."""

    exemption_metadata: "ExemptionMetadata | None" = None
    """Counts of exemptions; in a list only when requested by extend."""

    exemption_certificates: "list[LegacyExemptionCertificate] | None" = None
    """Certificates on file.

    Unsure: stands only on the single read in the oldest docs.
    """


class CustomerAddress(Model, kw_only=True):
    """A postal address as it is stored; street lines are in address_line_1 to 3, or else in line1 and
    line2.
    """

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
    """Time of creation, in unix seconds (a whole number)."""


class UpdateCustomerResponse(Model, kw_only=True):
    """Answer that says what was done, and may hold the customer."""

    message: str
    """What was done, for a person."""

    data: Customer | None = None
    """The customer as changed.

    Unsure: the narrative shows a message only, the schema section speaks of the customer too.
    """
