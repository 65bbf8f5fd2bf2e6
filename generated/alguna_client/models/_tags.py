# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination

__all__ = ["Tag", "TagList", "TaggedEntityType"]

TaggedEntityType: TypeAlias = Open[Literal["product", "customer", "plan", "subscription", "metric", "invoice", "quote"]]
"""Kind of object that can carry a tag."""


class Tag(Model, kw_only=True):
    """A label that objects can carry."""

    color: str
    """Colour in which the tag is shown.

    Unsure: the notation is not documented.
    """

    created_at: datetime
    """When the tag was created."""

    entity_types: list[TaggedEntityType]
    """Kinds of objects that can carry the tag."""

    id: str
    """Alguna id of the tag."""

    name: str
    """Name of the tag."""

    updated_at: datetime
    """When the tag last changed."""


class TagList(Model, kw_only=True):
    """One page of tags."""

    data: list[Tag]
    """The tags of this page."""

    pagination: Pagination
