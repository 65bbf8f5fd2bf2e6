# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date, datetime
from typing import Any, Literal, TypeAlias

from .._overlay import Model, Open
from ._shared import JurisdictionType, RegisteredBy

__all__ = [
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
]

LegacyFilingStatus: TypeAlias = Open[Literal["FILING", "NOT_FILING"]]
"""Whether Commenda files the returns."""


LegacyRegistrationStatus: TypeAlias = Open[Literal["REGISTRATION_IN_PROGRESS", "REGISTERED"]]
"""How far a registration is."""


LegacyRegistrationType: TypeAlias = Open[Literal["SALES_TAX_REGISTRATION"]]
"""Kind of a registration."""


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


RegistrationValidationStatus: TypeAlias = Open[Literal["PENDING", "VALIDATION_IN_PROGRESS", "VALID", "INVALID"]]
"""Whether the data of a registration were checked with the authority."""


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


class Registration(Model, kw_only=True):
    """A corporation's registration with a tax authority."""

    id: str
    """Commenda id of the registration."""

    corporation_id: str | None = None
    """Corporation that is registered."""

    registration_content_id: str | None = None
    """Kind of registration, as list_available_jurisdictions and list_registration_input_options name
    it.
    """

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
