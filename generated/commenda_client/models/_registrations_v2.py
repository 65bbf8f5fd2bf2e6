# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date, datetime
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._shared import JurisdictionType, RegisteredBy

__all__ = [
    "RegistrationV2",
    "RegistrationV2ListData",
    "RegistrationV2ListResponse",
    "RegistrationV2Response",
    "RegistrationV2ValidationStatus",
]

RegistrationV2ValidationStatus: TypeAlias = Open[Literal["PENDING", "VALID", "INVALID"]]
"""Whether the data of a registration were checked with the authority."""


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
