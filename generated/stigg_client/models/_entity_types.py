# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["EntityType", "EntityTypeList", "EntityTypeListResponse"]


class EntityType(Model, kw_only=True):
    """A kind of entity, such as department or user."""

    id: str
    """The caller's id of the kind."""

    attribution_keys: list[str] = field(name="attributionKeys")
    """Dimensions of usage that name an entity of this kind."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    description: str | None
    """What it is for."""

    display_name: str = field(name="displayName")
    """Name for people."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class EntityTypeList(Model, kw_only=True):
    """One page of kinds of entities."""

    data: list[EntityType]
    """The kinds."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class EntityTypeListResponse(Model, kw_only=True):
    """Several kinds of entities."""

    data: list[EntityType]
    """The kinds."""
