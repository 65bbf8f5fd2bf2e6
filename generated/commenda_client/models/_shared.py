# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses of several resources. An absent optional field reads as None."""

from datetime import date
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
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
]

CertificateVerificationStatus: TypeAlias = Open[
    Literal["NOT_READY", "VERIFICATION_PENDING", "VERIFICATION_SUCCESS", "VERIFICATION_FAILED"]
]
"""Whether a certificate was checked."""


ExemptionCertificateType: TypeAlias = Open[Literal["SINGLE_STATE", "MULTI_STATE", "BLANKET"]]
"""For how many states a certificate is made out."""


ExemptionReason: TypeAlias = Open[
    Literal["PURPOSE_RESALE", "ENTITY_TYPE_NON_PROFIT", "GOVERNMENT", "MANUFACTURER", "AGRICULTURAL", "OTHER"]
]
"""Ground for an exemption."""


JurisdictionType: TypeAlias = Open[
    Literal["STATE_OR_PROVINCE", "CITY", "COUNTY", "DISTRICT", "LOCAL", "COUNTRY", "TERRITORY", "TRADEBLOC"]
]
"""Level of a tax jurisdiction."""


RegisteredBy: TypeAlias = Open[Literal["COMMENDA", "API", "USER"]]
"""Who applied for a registration."""


class Address(Model, kw_only=True):
    """A postal address; which fields beyond country are needed depends on the country."""

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


class MessageResponse(Model, kw_only=True):
    """Answer that says what was done, and nothing else."""

    message: str
    """What was done, for a person."""


class Portal(Model, kw_only=True):
    """A website of an authority, and what a login to it needs."""

    portal_id: str | None = None
    """Portal of the authority that returns are filed through."""

    portal_name: str | None = None
    """Name of the portal."""

    portal_url: str | None = None
    """Address of the portal."""

    credential_fields: "list[PortalCredentialField] | None" = None
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
