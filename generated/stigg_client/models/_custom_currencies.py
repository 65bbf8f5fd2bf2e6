# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import CurrencyUnits

__all__ = [
    "CustomCurrency",
    "CustomCurrencyAssociatedEntity",
    "CustomCurrencyAssociatedEntityListResponse",
    "CustomCurrencyList",
    "CustomCurrencyResponse",
]


class CustomCurrency(Model, kw_only=True):
    """A unit that credits are counted in, not money."""

    id: str
    """The caller's id of the currency."""

    archived_at: datetime | None = field(name="archivedAt")
    """When it was archived; null if it is in use."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is for."""

    display_name: str = field(name="displayName")
    """Name for people."""

    metadata: dict[str, str]
    """The caller's own notes."""

    symbol: str | None
    """Sign that stands for it."""

    units: CurrencyUnits | None
    """Words for its units."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class CustomCurrencyAssociatedEntity(Model, kw_only=True):
    """Something that uses a credit currency."""

    id: str
    """Its id."""

    display_name: str = field(name="displayName")
    """Its name for people."""

    type: str
    """What kind of thing it is."""


class CustomCurrencyAssociatedEntityListResponse(Model, kw_only=True):
    """What uses a credit currency."""

    data: list[CustomCurrencyAssociatedEntity]
    """Plans, add-ons and others that use it."""


class CustomCurrencyList(Model, kw_only=True):
    """One page of credit currencies."""

    data: list[CustomCurrency]
    """The currencies."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomCurrencyResponse(Model, kw_only=True):
    """One credit currency."""

    data: CustomCurrency
    """The currency."""
