# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model
from ._common import Pagination
from ._shared import Price

__all__ = ["PriceList"]


class PriceList(Model, kw_only=True):
    """One page of prices."""

    items: list[Price]
    """The prices of this page."""

    pagination: Pagination
