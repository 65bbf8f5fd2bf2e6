# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._shared import JurisdictionType, Portal

__all__ = [
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
]

RegistrationConditionType: TypeAlias = Open[
    Literal["PREREQUISITE_REGISTRATION", "MUTUALLY_EXCLUSIVE", "MEMBER_COUNTRY_TO_REGISTER_THROUGH"]
]
"""Kind of condition: another registration must stand first, must not stand beside, or is to be gone
through.
"""


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

    tax_type_options: "list[TaxTypeOption] | None" = None
    """The choices, one of which an application names."""


class AvailableRegistrationsData(Model, kw_only=True):
    """The registrations on offer."""

    registrations: list[AvailableRegistration] | None = None
    """What can be registered for."""


class AvailableRegistrationsResponse(Model, kw_only=True):
    """Answer that wraps the registrations on offer."""

    data: AvailableRegistrationsData


class Composite(Model, kw_only=True):
    """A leading code and those that come with it: of taxes, or of frequencies."""

    primary: str | None = None
    """Code of the tax or the frequency that leads."""

    related: "list[CompositeRelated] | None" = None
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


class JurisdictionFilters(Model, kw_only=True):
    """Which jurisdictions are meant."""

    countries: list[str] | None = None
    """Only these countries, ISO 3166-1 alpha-2 codes."""

    types: list[JurisdictionType] | None = None
    """Only jurisdictions of these kinds."""


class PortalFieldsV2Data(Model, kw_only=True):
    """The portals and what a login to them needs."""

    portals: list[Portal] | None = None
    """The requested portals."""


class PortalFieldsV2Response(Model, kw_only=True):
    """Answer that wraps the portals."""

    data: PortalFieldsV2Data


class Region(Model, kw_only=True):
    """A part of the world, and how to find its jurisdictions."""

    region_id: str | None = None
    """Id of the region; US, EU, CA and GB were seen."""

    region_name: str | None = None
    """Name of the region."""

    jurisdiction_filter_sets: list[JurisdictionFilters] | None = None
    """Filters that find the jurisdictions of the region."""


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


class SupportedRegionsData(Model, kw_only=True):
    """The regions on offer."""

    regions: list[Region] | None = None
    """All regions."""


class SupportedRegionsResponse(Model, kw_only=True):
    """Answer that wraps the regions."""

    data: SupportedRegionsData


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
