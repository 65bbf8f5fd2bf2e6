# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""Types of request bodies: plain dicts whose keys are the field names of the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias
from uuid import UUID

from ._overlay import DecimalLike, typed_dict

if TYPE_CHECKING:
    from typing import TypedDict
else:
    TypedDict = typed_dict()


__all__ = ["Thing", "ThingKind"]

ThingKind: TypeAlias = Literal["a", "b", "c", "d"]


class Thing(TypedDict):
    id: NotRequired[str | UUID]

    tags: NotRequired[Sequence[str]]

    kind: NotRequired[ThingKind]

    price: NotRequired[DecimalLike]
