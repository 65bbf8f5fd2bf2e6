# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = ["AddressRequirements", "AddressRequirementsResponse", "FieldRequirement"]

FieldRequirement: TypeAlias = Open[Literal["REQUIRED", "OPTIONAL", "IGNORED"]]
"""Whether a field of an address is needed."""


class AddressRequirements(Model, kw_only=True):
    """What an address in one country must hold."""

    country_code: str | None = None
    """Requested country, ISO 3166-1 alpha-2 code."""

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
