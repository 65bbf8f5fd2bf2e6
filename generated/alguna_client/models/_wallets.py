# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from .._overlay import Model
from ._common import Pagination

__all__ = ["Wallet", "WalletBalance", "WalletList"]


class Wallet(Model, kw_only=True):
    """Money that a customer has paid ahead or was given, to pay invoices with."""

    active: bool
    """Whether it can be used."""

    created_at: datetime
    """When the wallet was created."""

    currency: str
    """ISO 4217 code of the currency of the balance."""

    current_balance: Decimal
    """Money in the wallet now."""

    customer_id: str
    """Customer who owns it."""

    id: str
    """Alguna id of the wallet."""

    name: str
    """Name of the wallet."""

    updated_at: datetime
    """When the wallet last changed."""

    product_ids: list[str] | None = None
    """Products that it can pay for."""


class WalletBalance(Model, kw_only=True):
    """Money in a wallet."""

    balance: Decimal
    """Money in the wallet now, in its currency."""


class WalletList(Model, kw_only=True):
    """One page of wallets."""

    data: list[Wallet]
    """The wallets of this page."""

    pagination: Pagination
