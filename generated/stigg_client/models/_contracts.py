# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from .._overlay import Model
from ._common import Pagination
from ._shared import Contract

__all__ = ["ContractList", "ContractResponse"]


class ContractList(Model, kw_only=True):
    """One page of contracts."""

    data: list[Contract]
    """The contracts."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class ContractResponse(Model, kw_only=True):
    """One contract."""

    data: Contract
    """The contract."""
