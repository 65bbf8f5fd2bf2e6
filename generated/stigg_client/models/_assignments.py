# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["Assignment", "AssignmentList", "AssignmentListResponse"]


class Assignment(Model, kw_only=True):
    """A limit given to an entity."""

    id: str
    """Id of the assignment."""

    cadence: str
    """How often usage starts again from zero, as an ISO 8601 duration such as P1M."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    entity_id: str = field(name="entityId")
    """The entity."""

    parent_id: str | None = field(name="parentId")
    """Entity above it, whose limit also holds; null at the top."""

    scope_entity_ids: list[str] = field(name="scopeEntityIds")
    """Entities that the limit is narrowed to."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    usage_limit: Decimal | None = field(name="usageLimit")
    """How much may be used in a period; null if there is no limit."""

    currency_id: str | None = field(name="currencyId", default=None)
    """Credit currency, where credits are governed."""

    feature_id: str | None = field(name="featureId", default=None)
    """Feature, where a feature is governed."""


class AssignmentList(Model, kw_only=True):
    """One page of assignments."""

    data: list[Assignment]
    """The assignments."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class AssignmentListResponse(Model, kw_only=True):
    """Several assignments."""

    data: list[Assignment]
    """The assignments."""
