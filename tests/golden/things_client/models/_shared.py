# Generated from specs/things. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers for several resources. A member that is absent reads as None."""

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
