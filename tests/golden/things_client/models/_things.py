# Generated from specs/things. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from .._overlay import Model
from ._shared import Thing

__all__ = ["ThingList"]


class ThingList(Model, kw_only=True):
    data: list[Thing] | None = None

    next: str | None = None
