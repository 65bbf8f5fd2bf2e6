# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model
from ._shared import Thing

__all__ = ["ThingList"]


class ThingList(Model, kw_only=True):
    data: list[Thing] | None = None

    next: str | None = None
