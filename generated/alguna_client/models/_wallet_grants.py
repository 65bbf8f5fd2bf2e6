# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination

__all__ = ["WalletGrant", "WalletGrantList", "WalletGrantStatus"]

WalletGrantStatus: TypeAlias = Open[Literal["pending", "approved", "voided", "expired"]]
"""Whether the money of a grant can be spent (approved), is awaited, was taken back, or ran out of
time.
"""


class WalletGrant(Model, kw_only=True):
    """Money that was put into a wallet, with a date up to which it can be spent."""

    amount: Decimal
    """How much was granted, in the currency of the wallet."""

    created_at: datetime
    """When the grant was created."""

    id: str
    """Alguna id of the grant, with the prefix wgr_."""

    status: WalletGrantStatus

    updated_at: datetime
    """When the grant last changed."""

    wallet_id: str
    """Wallet that got it."""

    description: str | None = None
    """Text about the grant, for people."""

    expires_at: datetime | None = None
    """When what is left is lost."""

    invoice_id: str | None = None
    """Invoice that billed it."""

    payment_id: str | None = None
    """Payment that paid for it."""


class WalletGrantList(Model, kw_only=True):
    """Grants of wallets."""

    data: list[WalletGrant]
    """The grants."""

    pagination: Pagination
