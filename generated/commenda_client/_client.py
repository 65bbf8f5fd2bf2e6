# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""The clients: credentials and resources. How a call behaves is the overlay's business."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions
    from .resources.customers import AsyncCustomers, Customers
    from .resources.tax import AsyncTax, Tax
    from .resources.transactions import AsyncTransactions, Transactions


class Commenda(SyncClient):
    """Client of Commenda, version 1.0.0.

    Customers, tax calculations and transactions of the Commenda indirect tax API. The version is part of the
    path; amounts travel as JSON numbers; most answers wrap their object in data beside a message.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def tax(self) -> Tax:
        """Tax: calculate."""
        from .resources.tax import Tax

        return Tax(self)

    @cached_property
    def customers(self) -> Customers:
        """Customers: list, create, get."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def transactions(self) -> Transactions:
        """Transactions: create, get, delete."""
        from .resources.transactions import Transactions

        return Transactions(self)


class AsyncCommenda(AsyncClient):
    """Client of Commenda, version 1.0.0.

    Customers, tax calculations and transactions of the Commenda indirect tax API. The version is part of the
    path; amounts travel as JSON numbers; most answers wrap their object in data beside a message.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def tax(self) -> AsyncTax:
        """Tax: calculate."""
        from .resources.tax import AsyncTax

        return AsyncTax(self)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Customers: list, create, get."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """Transactions: create, get, delete."""
        from .resources.transactions import AsyncTransactions

        return AsyncTransactions(self)
