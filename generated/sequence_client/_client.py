# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""The clients: credentials and resources. How a call behaves is the overlay's business."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions
    from .resources.credit_notes import AsyncCreditNotes, CreditNotes
    from .resources.customer_aliases import AsyncCustomerAliases, CustomerAliases
    from .resources.customers import AsyncCustomers, Customers
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.prices import AsyncPrices, Prices
    from .resources.usage_events import AsyncUsageEvents, UsageEvents


class Sequence(SyncClient):
    """Client of Sequence, version 2024-07-30.

    Customers, prices, usage and credit notes of Sequence billing. Rates and quantities of prices travel as
    decimal strings, balances as JSON numbers. A key may make 1,500 calls a minute, 12,000 when it records
    usage events.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        given = {
            "client_id": Secret(client_id),
            "client_secret": Secret(client_secret),
        }
        client_id = None  # a traceback that shows locals must not show it
        client_secret = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def customers(self) -> Customers:
        """Customers: list, create, get, update."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def customer_aliases(self) -> CustomerAliases:
        """Customer aliases: create."""
        from .resources.customer_aliases import CustomerAliases

        return CustomerAliases(self)

    @cached_property
    def prices(self) -> Prices:
        """Prices: list."""
        from .resources.prices import Prices

        return Prices(self)

    @cached_property
    def usage_events(self) -> UsageEvents:
        """Usage events: create."""
        from .resources.usage_events import UsageEvents

        return UsageEvents(self)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Credit notes: apply."""
        from .resources.credit_notes import CreditNotes

        return CreditNotes(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices: download_pdf."""
        from .resources.invoices import Invoices

        return Invoices(self)


class AsyncSequence(AsyncClient):
    """Client of Sequence, version 2024-07-30.

    Customers, prices, usage and credit notes of Sequence billing. Rates and quantities of prices travel as
    decimal strings, balances as JSON numbers. A key may make 1,500 calls a minute, 12,000 when it records
    usage events.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        given = {
            "client_id": Secret(client_id),
            "client_secret": Secret(client_secret),
        }
        client_id = None  # a traceback that shows locals must not show it
        client_secret = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Customers: list, create, get, update."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def customer_aliases(self) -> AsyncCustomerAliases:
        """Customer aliases: create."""
        from .resources.customer_aliases import AsyncCustomerAliases

        return AsyncCustomerAliases(self)

    @cached_property
    def prices(self) -> AsyncPrices:
        """Prices: list."""
        from .resources.prices import AsyncPrices

        return AsyncPrices(self)

    @cached_property
    def usage_events(self) -> AsyncUsageEvents:
        """Usage events: create."""
        from .resources.usage_events import AsyncUsageEvents

        return AsyncUsageEvents(self)

    @cached_property
    def credit_notes(self) -> AsyncCreditNotes:
        """Credit notes: apply."""
        from .resources.credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices: download_pdf."""
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)
