# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""The clients: credentials and resources. How a call behaves is the overlay's business."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions
    from .resources.customers import AsyncCustomers, Customers
    from .resources.events import AsyncEvents, Events
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.products import AsyncProducts, Products


class Alguna(SyncClient):
    """Client of Alguna, version 2026-04-01.

    Customers, products, invoices and usage events of Alguna billing. Every call names the API version in a
    header; money, quantities and rates travel as decimal strings.
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
    def customers(self) -> Customers:
        """Customers: list, create, get, update."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def products(self) -> Products:
        """Products: list."""
        from .resources.products import Products

        return Products(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices: create, get."""
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def events(self) -> Events:
        """Events: ingest."""
        from .resources.events import Events

        return Events(self)


class AsyncAlguna(AsyncClient):
    """Client of Alguna, version 2026-04-01.

    Customers, products, invoices and usage events of Alguna billing. Every call names the API version in a
    header; money, quantities and rates travel as decimal strings.
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
    def customers(self) -> AsyncCustomers:
        """Customers: list, create, get, update."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def products(self) -> AsyncProducts:
        """Products: list."""
        from .resources.products import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices: create, get."""
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def events(self) -> AsyncEvents:
        """Events: ingest."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)
