# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["Entity", "EntityIds", "EntityIdsResponse", "EntityList", "EntityListResponse", "EntityResponse"]


class Entity(Model, kw_only=True):
    """A part of a customer whose usage is governed, such as a department or a user."""

    id: str
    """The caller's id of the entity."""

    archived_at: datetime | None = field(name="archivedAt")
    """When it was archived; null if it is in use."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    display_name: str | None = field(name="displayName")
    """Name for people."""

    entity_type_id: str = field(name="entityTypeId")
    """Kind of the entity."""

    metadata: dict[str, str]
    """The caller's own notes."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class EntityIds(Model, kw_only=True):
    """Ids of entities."""

    ids: list[str]
    """The ids."""


class EntityIdsResponse(Model, kw_only=True):
    """The entities that were changed."""

    data: EntityIds
    """Their ids."""


class EntityList(Model, kw_only=True):
    """One page of entities."""

    data: list[Entity]
    """The entities."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class EntityListResponse(Model, kw_only=True):
    """Several entities."""

    data: list[Entity]
    """The entities."""


class EntityResponse(Model, kw_only=True):
    """One entity."""

    data: Entity
    """The entity."""
