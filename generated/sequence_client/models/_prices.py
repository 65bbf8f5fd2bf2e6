# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from .._overlay import Model
from ._common import Pagination
from ._shared import Price

__all__ = ["PriceList"]


class PriceList(Model, kw_only=True):
    """One page of prices."""

    items: list[Price]
    """The prices of this page."""

    pagination: Pagination
