# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from .._overlay import Model, OpenUnion
from ._shared import Thing

__all__ = ["ThingEvent", "ThingLost", "ThingMade"]


class ThingLost(Model, kw_only=True, tag_field="type", tag="thing.lost"):
    type: ClassVar[Literal["thing.lost"]] = "thing.lost"

    price: Decimal | None = None


class ThingMade(Model, kw_only=True, tag_field="type", tag="thing.made"):
    type: ClassVar[Literal["thing.made"]] = "thing.made"

    thing: Thing | None = None


ThingEvent: TypeAlias = OpenUnion[ThingMade | ThingLost]
