# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model
from ._shared import JurisdictionType, Portal

__all__ = [
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
]


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


class JurisdictionRegistrationOptions(Model, kw_only=True):
    """The registrations that one jurisdiction offers."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    registrations: "list[RegistrationInputOption] | None" = None
    """Registrations that can be applied for."""


class PortalFieldsData(Model, kw_only=True):
    """The portals, by kind of registration."""

    forms: "list[PortalForm] | None" = None
    """One entry for each kind of registration."""


class PortalFieldsResponse(Model, kw_only=True):
    """Answer that wraps the portals."""

    data: PortalFieldsData


class PortalForm(Model, kw_only=True):
    """The portals for one kind of registration."""

    registration_content_id: str | None = None
    """Kind of registration, as list_available_jurisdictions and list_registration_input_options name
    it.
    """

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    tax_type: str | None = None
    """Code of the tax."""

    portals: list[Portal] | None = None
    """Portals that returns can be filed through."""


class RegistrationInputOption(Model, kw_only=True):
    """A registration that can be applied for."""

    registration_content_id: str | None = None
    """Kind of registration, as list_available_jurisdictions and list_registration_input_options name
    it.
    """

    tax_type: str | None = None
    """Code of the tax."""

    frequencies: list[str] | None = None
    """How often returns can be filed."""

    related_tax_types: "list[RelatedTaxType] | None" = None
    """Taxes that come with this one; may be absent."""


class RegistrationInputOptionsData(Model, kw_only=True):
    """The registrations on offer, by jurisdiction."""

    options: list[JurisdictionRegistrationOptions] | None = None
    """One entry for each jurisdiction."""


class RegistrationInputOptionsResponse(Model, kw_only=True):
    """Answer that wraps the registrations on offer."""

    data: RegistrationInputOptionsData


class RelatedTaxType(Model, kw_only=True):
    """A tax that comes with another."""

    tax_type: str | None = None
    """Code of the tax."""

    optional: bool | None = None
    """Whether it may be left out."""
