# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""The clients, synchronous and asynchronous: their credentials and resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions, Credential
    from .resources.account_payment_settings import AccountPaymentSettings, AsyncAccountPaymentSettings
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.activity_logs import ActivityLogs, AsyncActivityLogs
    from .resources.billing_products import AsyncBillingProducts, BillingProducts
    from .resources.billing_schedule_payment_settings import (
        AsyncBillingSchedulePaymentSettings,
        BillingSchedulePaymentSettings,
    )
    from .resources.billing_schedules import AsyncBillingSchedules, BillingSchedules
    from .resources.credit_balances import AsyncCreditBalances, CreditBalances
    from .resources.credit_grants import AsyncCreditGrants, CreditGrants
    from .resources.credit_note_line_item_groups import AsyncCreditNoteLineItemGroups, CreditNoteLineItemGroups
    from .resources.credit_note_line_items import AsyncCreditNoteLineItems, CreditNoteLineItems
    from .resources.credit_notes import AsyncCreditNotes, CreditNotes
    from .resources.customer_aliases import AsyncCustomerAliases, CustomerAliases
    from .resources.customer_contacts import AsyncCustomerContacts, CustomerContacts
    from .resources.customer_organizations import AsyncCustomerOrganizations, CustomerOrganizations
    from .resources.customer_payment_settings import AsyncCustomerPaymentSettings, CustomerPaymentSettings
    from .resources.customers import AsyncCustomers, Customers
    from .resources.discounts import AsyncDiscounts, Discounts
    from .resources.invoice_line_item_groups import AsyncInvoiceLineItemGroups, InvoiceLineItemGroups
    from .resources.invoice_line_items import AsyncInvoiceLineItems, InvoiceLineItems
    from .resources.invoice_payment_settings import AsyncInvoicePaymentSettings, InvoicePaymentSettings
    from .resources.invoice_render_settings import AsyncInvoiceRenderSettings, InvoiceRenderSettings
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.list_prices import AsyncListPrices, ListPrices
    from .resources.notification_policies import AsyncNotificationPolicies, NotificationPolicies
    from .resources.prices import AsyncPrices, Prices
    from .resources.products import AsyncProducts, Products
    from .resources.quotes import AsyncQuotes, Quotes
    from .resources.seat_balances import AsyncSeatBalances, SeatBalances
    from .resources.seat_events import AsyncSeatEvents, SeatEvents
    from .resources.seat_metrics import AsyncSeatMetrics, SeatMetrics
    from .resources.stripe_collection_settings import AsyncStripeCollectionSettings, StripeCollectionSettings
    from .resources.tax_rates import AsyncTaxRates, TaxRates
    from .resources.tax_registrations import AsyncTaxRegistrations, TaxRegistrations
    from .resources.usage_events import AsyncUsageEvents, UsageEvents
    from .resources.usage_metrics import AsyncUsageMetrics, UsageMetrics
    from .resources.users import AsyncUsers, Users


class Sequence(SyncClient):
    """Client of Sequence, version 2024-07-30.

    Customers, schedules, prices, usage, invoices, credit notes and tax of Sequence billing. Rates,
    quantities and totals travel as decimal strings, balances as JSON numbers. A key may make 1,500
    calls a minute, 12,000 when it records usage events.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. The class documents its options."""
        given = {
            "client_id": Secret(client_id),
            "client_secret": Secret(client_secret),
        }
        client_id = None  # a traceback that shows locals must not show it
        client_secret = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def customers(self) -> Customers:
        """Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def customer_aliases(self) -> CustomerAliases:
        """Customer aliases: list, create, update, delete, list_for_customer."""
        from .resources.customer_aliases import CustomerAliases

        return CustomerAliases(self)

    @cached_property
    def customer_contacts(self) -> CustomerContacts:
        """Customer contacts: list, create, update, archive."""
        from .resources.customer_contacts import CustomerContacts

        return CustomerContacts(self)

    @cached_property
    def customer_organizations(self) -> CustomerOrganizations:
        """Customer organizations: create, add_members, replace_members."""
        from .resources.customer_organizations import CustomerOrganizations

        return CustomerOrganizations(self)

    @cached_property
    def customer_payment_settings(self) -> CustomerPaymentSettings:
        """Customer payment settings: create, get, update, delete."""
        from .resources.customer_payment_settings import CustomerPaymentSettings

        return CustomerPaymentSettings(self)

    @cached_property
    def billing_schedules(self) -> BillingSchedules:
        """Billing schedules: list_custom_field_keys, list, create, validate_taxes, get, update,
        activate, archive, duplicate.
        """
        from .resources.billing_schedules import BillingSchedules

        return BillingSchedules(self)

    @cached_property
    def billing_schedule_payment_settings(self) -> BillingSchedulePaymentSettings:
        """Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""
        from .resources.billing_schedule_payment_settings import BillingSchedulePaymentSettings

        return BillingSchedulePaymentSettings(self)

    @cached_property
    def products(self) -> Products:
        """Products: list, create, get, update, archive."""
        from .resources.products import Products

        return Products(self)

    @cached_property
    def billing_products(self) -> BillingProducts:
        """Billing products: list."""
        from .resources.billing_products import BillingProducts

        return BillingProducts(self)

    @cached_property
    def prices(self) -> Prices:
        """Prices: list, create, get, update, delete."""
        from .resources.prices import Prices

        return Prices(self)

    @cached_property
    def list_prices(self) -> ListPrices:
        """List prices: list, create, get, update, archive."""
        from .resources.list_prices import ListPrices

        return ListPrices(self)

    @cached_property
    def discounts(self) -> Discounts:
        """Discounts: list, get, update, delete."""
        from .resources.discounts import Discounts

        return Discounts(self)

    @cached_property
    def credit_grants(self) -> CreditGrants:
        """Credit grants: list, create, list_for_customer, get, delete."""
        from .resources.credit_grants import CreditGrants

        return CreditGrants(self)

    @cached_property
    def credit_balances(self) -> CreditBalances:
        """Credit balances: list."""
        from .resources.credit_balances import CreditBalances

        return CreditBalances(self)

    @cached_property
    def quotes(self) -> Quotes:
        """Quotes: list, get_analytics, download_pdf."""
        from .resources.quotes import Quotes

        return Quotes(self)

    @cached_property
    def seat_events(self) -> SeatEvents:
        """Seat events: list, create, get."""
        from .resources.seat_events import SeatEvents

        return SeatEvents(self)

    @cached_property
    def seat_balances(self) -> SeatBalances:
        """Seat balances: list."""
        from .resources.seat_balances import SeatBalances

        return SeatBalances(self)

    @cached_property
    def seat_metrics(self) -> SeatMetrics:
        """Seat metrics: list, create, get, update, delete."""
        from .resources.seat_metrics import SeatMetrics

        return SeatMetrics(self)

    @cached_property
    def usage_events(self) -> UsageEvents:
        """Usage events: list, create."""
        from .resources.usage_events import UsageEvents

        return UsageEvents(self)

    @cached_property
    def usage_metrics(self) -> UsageMetrics:
        """Usage metrics: list, create, get, update, delete, calculate."""
        from .resources.usage_metrics import UsageMetrics

        return UsageMetrics(self)

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts: list, get, update."""
        from .resources.accounts import Accounts

        return Accounts(self)

    @cached_property
    def users(self) -> Users:
        """Users: list, get, delete."""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def activity_logs(self) -> ActivityLogs:
        """Activity logs: list, get."""
        from .resources.activity_logs import ActivityLogs

        return ActivityLogs(self)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize,
        finalize_and_send, mark_as_sent, send, void.
        """
        from .resources.credit_notes import CreditNotes

        return CreditNotes(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
        reconcile_with_integration, get_summary, get, update, patch, delete,
        list_currency_conversions, convert_to_draft, finalize, finalize_and_send, mark_as_sent,
        update_payment_status, send, send_payment_reminder, patch_sent, void.
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
        """Notification policies: list, create, get, delete, add_notification_types,
        remove_notification_type, add_recipients, remove_recipient.
        """
        from .resources.notification_policies import NotificationPolicies

        return NotificationPolicies(self)


class AsyncSequence(AsyncClient):
    """Client of Sequence, version 2024-07-30.

    Customers, schedules, prices, usage, invoices, credit notes and tax of Sequence billing. Rates,
    quantities and totals travel as decimal strings, balances as JSON numbers. A key may make 1,500
    calls a minute, 12,000 when it records usage events.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Create a client. The class documents its options."""
        given = {
            "client_id": Secret(client_id),
            "client_secret": Secret(client_secret),
        }
        client_id = None  # a traceback that shows locals must not show it
        client_secret = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def customer_aliases(self) -> AsyncCustomerAliases:
        """Customer aliases: list, create, update, delete, list_for_customer."""
        from .resources.customer_aliases import AsyncCustomerAliases

        return AsyncCustomerAliases(self)

    @cached_property
    def customer_contacts(self) -> AsyncCustomerContacts:
        """Customer contacts: list, create, update, archive."""
        from .resources.customer_contacts import AsyncCustomerContacts

        return AsyncCustomerContacts(self)

    @cached_property
    def customer_organizations(self) -> AsyncCustomerOrganizations:
        """Customer organizations: create, add_members, replace_members."""
        from .resources.customer_organizations import AsyncCustomerOrganizations

        return AsyncCustomerOrganizations(self)

    @cached_property
    def customer_payment_settings(self) -> AsyncCustomerPaymentSettings:
        """Customer payment settings: create, get, update, delete."""
        from .resources.customer_payment_settings import AsyncCustomerPaymentSettings

        return AsyncCustomerPaymentSettings(self)

    @cached_property
    def billing_schedules(self) -> AsyncBillingSchedules:
        """Billing schedules: list_custom_field_keys, list, create, validate_taxes, get, update,
        activate, archive, duplicate.
        """
        from .resources.billing_schedules import AsyncBillingSchedules

        return AsyncBillingSchedules(self)

    @cached_property
    def billing_schedule_payment_settings(self) -> AsyncBillingSchedulePaymentSettings:
        """Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""
        from .resources.billing_schedule_payment_settings import AsyncBillingSchedulePaymentSettings

        return AsyncBillingSchedulePaymentSettings(self)

    @cached_property
    def products(self) -> AsyncProducts:
        """Products: list, create, get, update, archive."""
        from .resources.products import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def billing_products(self) -> AsyncBillingProducts:
        """Billing products: list."""
        from .resources.billing_products import AsyncBillingProducts

        return AsyncBillingProducts(self)

    @cached_property
    def prices(self) -> AsyncPrices:
        """Prices: list, create, get, update, delete."""
        from .resources.prices import AsyncPrices

        return AsyncPrices(self)

    @cached_property
    def list_prices(self) -> AsyncListPrices:
        """List prices: list, create, get, update, archive."""
        from .resources.list_prices import AsyncListPrices

        return AsyncListPrices(self)

    @cached_property
    def discounts(self) -> AsyncDiscounts:
        """Discounts: list, get, update, delete."""
        from .resources.discounts import AsyncDiscounts

        return AsyncDiscounts(self)

    @cached_property
    def credit_grants(self) -> AsyncCreditGrants:
        """Credit grants: list, create, list_for_customer, get, delete."""
        from .resources.credit_grants import AsyncCreditGrants

        return AsyncCreditGrants(self)

    @cached_property
    def credit_balances(self) -> AsyncCreditBalances:
        """Credit balances: list."""
        from .resources.credit_balances import AsyncCreditBalances

        return AsyncCreditBalances(self)

    @cached_property
    def quotes(self) -> AsyncQuotes:
        """Quotes: list, get_analytics, download_pdf."""
        from .resources.quotes import AsyncQuotes

        return AsyncQuotes(self)

    @cached_property
    def seat_events(self) -> AsyncSeatEvents:
        """Seat events: list, create, get."""
        from .resources.seat_events import AsyncSeatEvents

        return AsyncSeatEvents(self)

    @cached_property
    def seat_balances(self) -> AsyncSeatBalances:
        """Seat balances: list."""
        from .resources.seat_balances import AsyncSeatBalances

        return AsyncSeatBalances(self)

    @cached_property
    def seat_metrics(self) -> AsyncSeatMetrics:
        """Seat metrics: list, create, get, update, delete."""
        from .resources.seat_metrics import AsyncSeatMetrics

        return AsyncSeatMetrics(self)

    @cached_property
    def usage_events(self) -> AsyncUsageEvents:
        """Usage events: list, create."""
        from .resources.usage_events import AsyncUsageEvents

        return AsyncUsageEvents(self)

    @cached_property
    def usage_metrics(self) -> AsyncUsageMetrics:
        """Usage metrics: list, create, get, update, delete, calculate."""
        from .resources.usage_metrics import AsyncUsageMetrics

        return AsyncUsageMetrics(self)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Accounts: list, get, update."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """Users: list, get, delete."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def activity_logs(self) -> AsyncActivityLogs:
        """Activity logs: list, get."""
        from .resources.activity_logs import AsyncActivityLogs

        return AsyncActivityLogs(self)

    @cached_property
    def credit_notes(self) -> AsyncCreditNotes:
        """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize,
        finalize_and_send, mark_as_sent, send, void.
        """
        from .resources.credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
        reconcile_with_integration, get_summary, get, update, patch, delete,
        list_currency_conversions, convert_to_draft, finalize, finalize_and_send, mark_as_sent,
        update_payment_status, send, send_payment_reminder, patch_sent, void.
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
        """Notification policies: list, create, get, delete, add_notification_types,
        remove_notification_type, add_recipients, remove_recipient.
        """
        from .resources.notification_policies import AsyncNotificationPolicies

        return AsyncNotificationPolicies(self)
