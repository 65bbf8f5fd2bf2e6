# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model

__all__ = ["Corporation", "CorporationListData", "CorporationListResponse", "CorporationResponse"]


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
