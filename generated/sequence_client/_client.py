# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""The clients: credentials and resources. How a call behaves is the overlay's business."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions
    from .resources.account_payment_settings import AccountPaymentSettings, AsyncAccountPaymentSettings
    from .resources.credit_note_line_item_groups import AsyncCreditNoteLineItemGroups, CreditNoteLineItemGroups
    from .resources.credit_note_line_items import AsyncCreditNoteLineItems, CreditNoteLineItems
    from .resources.credit_notes import AsyncCreditNotes, CreditNotes
    from .resources.customer_aliases import AsyncCustomerAliases, CustomerAliases
    from .resources.customers import AsyncCustomers, Customers
    from .resources.invoice_line_item_groups import AsyncInvoiceLineItemGroups, InvoiceLineItemGroups
    from .resources.invoice_line_items import AsyncInvoiceLineItems, InvoiceLineItems
    from .resources.invoice_payment_settings import AsyncInvoicePaymentSettings, InvoicePaymentSettings
    from .resources.invoice_render_settings import AsyncInvoiceRenderSettings, InvoiceRenderSettings
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.notification_policies import AsyncNotificationPolicies, NotificationPolicies
    from .resources.prices import AsyncPrices, Prices
    from .resources.stripe_collection_settings import AsyncStripeCollectionSettings, StripeCollectionSettings
    from .resources.tax_rates import AsyncTaxRates, TaxRates
    from .resources.tax_registrations import AsyncTaxRegistrations, TaxRegistrations
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
        """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize, finalize_and_send,
        mark_as_sent, send, void.
        """
        from .resources.credit_notes import CreditNotes

        return CreditNotes(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
        reconcile_with_integration, get_summary, get, update, patch, delete, list_currency_conversions,
        convert_to_draft, finalize, finalize_and_send, mark_as_sent, update_payment_status, send,
        send_payment_reminder, patch_sent, void.
        """
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def invoice_payment_settings(self) -> InvoicePaymentSettings:
        """Invoice payment settings: create, get_for_invoice, get, update, delete."""
        from .resources.invoice_payment_settings import InvoicePaymentSettings

        return InvoicePaymentSettings(self)

    @cached_property
    def invoice_line_item_groups(self) -> InvoiceLineItemGroups:
        """Invoice line item groups: list, create, update, delete."""
        from .resources.invoice_line_item_groups import InvoiceLineItemGroups

        return InvoiceLineItemGroups(self)

    @cached_property
    def invoice_line_items(self) -> InvoiceLineItems:
        """Invoice line items: list, create, update, delete."""
        from .resources.invoice_line_items import InvoiceLineItems

        return InvoiceLineItems(self)

    @cached_property
    def invoice_render_settings(self) -> InvoiceRenderSettings:
        """Invoice render settings: get, update."""
        from .resources.invoice_render_settings import InvoiceRenderSettings

        return InvoiceRenderSettings(self)

    @cached_property
    def credit_note_line_item_groups(self) -> CreditNoteLineItemGroups:
        """Credit note line item groups: list, create, update, delete."""
        from .resources.credit_note_line_item_groups import CreditNoteLineItemGroups

        return CreditNoteLineItemGroups(self)

    @cached_property
    def credit_note_line_items(self) -> CreditNoteLineItems:
        """Credit note line items: list, create, update, delete."""
        from .resources.credit_note_line_items import CreditNoteLineItems

        return CreditNoteLineItems(self)

    @cached_property
    def account_payment_settings(self) -> AccountPaymentSettings:
        """Account payment settings: get, update."""
        from .resources.account_payment_settings import AccountPaymentSettings

        return AccountPaymentSettings(self)

    @cached_property
    def stripe_collection_settings(self) -> StripeCollectionSettings:
        """Stripe collection settings: get, update."""
        from .resources.stripe_collection_settings import StripeCollectionSettings

        return StripeCollectionSettings(self)

    @cached_property
    def tax_rates(self) -> TaxRates:
        """Tax rates: list, create, get, update, delete, archive."""
        from .resources.tax_rates import TaxRates

        return TaxRates(self)

    @cached_property
    def tax_registrations(self) -> TaxRegistrations:
        """Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""
        from .resources.tax_registrations import TaxRegistrations

        return TaxRegistrations(self)

    @cached_property
    def notification_policies(self) -> NotificationPolicies:
        """Notification policies: list, create, get, delete, add_notification_types, remove_notification_type,
        add_recipients, remove_recipient.
        """
        from .resources.notification_policies import NotificationPolicies

        return NotificationPolicies(self)


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
        """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize, finalize_and_send,
        mark_as_sent, send, void.
        """
        from .resources.credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
        reconcile_with_integration, get_summary, get, update, patch, delete, list_currency_conversions,
        convert_to_draft, finalize, finalize_and_send, mark_as_sent, update_payment_status, send,
        send_payment_reminder, patch_sent, void.
        """
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def invoice_payment_settings(self) -> AsyncInvoicePaymentSettings:
        """Invoice payment settings: create, get_for_invoice, get, update, delete."""
        from .resources.invoice_payment_settings import AsyncInvoicePaymentSettings

        return AsyncInvoicePaymentSettings(self)

    @cached_property
    def invoice_line_item_groups(self) -> AsyncInvoiceLineItemGroups:
        """Invoice line item groups: list, create, update, delete."""
        from .resources.invoice_line_item_groups import AsyncInvoiceLineItemGroups

        return AsyncInvoiceLineItemGroups(self)

    @cached_property
    def invoice_line_items(self) -> AsyncInvoiceLineItems:
        """Invoice line items: list, create, update, delete."""
        from .resources.invoice_line_items import AsyncInvoiceLineItems

        return AsyncInvoiceLineItems(self)

    @cached_property
    def invoice_render_settings(self) -> AsyncInvoiceRenderSettings:
        """Invoice render settings: get, update."""
        from .resources.invoice_render_settings import AsyncInvoiceRenderSettings

        return AsyncInvoiceRenderSettings(self)

    @cached_property
    def credit_note_line_item_groups(self) -> AsyncCreditNoteLineItemGroups:
        """Credit note line item groups: list, create, update, delete."""
        from .resources.credit_note_line_item_groups import AsyncCreditNoteLineItemGroups

        return AsyncCreditNoteLineItemGroups(self)

    @cached_property
    def credit_note_line_items(self) -> AsyncCreditNoteLineItems:
        """Credit note line items: list, create, update, delete."""
        from .resources.credit_note_line_items import AsyncCreditNoteLineItems

        return AsyncCreditNoteLineItems(self)

    @cached_property
    def account_payment_settings(self) -> AsyncAccountPaymentSettings:
        """Account payment settings: get, update."""
        from .resources.account_payment_settings import AsyncAccountPaymentSettings

        return AsyncAccountPaymentSettings(self)

    @cached_property
    def stripe_collection_settings(self) -> AsyncStripeCollectionSettings:
        """Stripe collection settings: get, update."""
        from .resources.stripe_collection_settings import AsyncStripeCollectionSettings

        return AsyncStripeCollectionSettings(self)

    @cached_property
    def tax_rates(self) -> AsyncTaxRates:
        """Tax rates: list, create, get, update, delete, archive."""
        from .resources.tax_rates import AsyncTaxRates

        return AsyncTaxRates(self)

    @cached_property
    def tax_registrations(self) -> AsyncTaxRegistrations:
        """Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""
        from .resources.tax_registrations import AsyncTaxRegistrations

        return AsyncTaxRegistrations(self)

    @cached_property
    def notification_policies(self) -> AsyncNotificationPolicies:
        """Notification policies: list, create, get, delete, add_notification_types, remove_notification_type,
        add_recipients, remove_recipient.
        """
        from .resources.notification_policies import AsyncNotificationPolicies

        return AsyncNotificationPolicies(self)
