# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""Models of responses of several resources. An absent optional field reads as None."""

from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = ["Thing", "ThingKind"]

ThingKind: TypeAlias = Open[Literal["a", "b", "c", "d"]]


class Thing(Model, kw_only=True):
    id: str | None = None

    tags: list[str] | None = None

    kind: ThingKind | None = None

    price: Decimal | None = None
