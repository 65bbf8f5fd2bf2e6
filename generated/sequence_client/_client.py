# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""The clients, synchronous and asynchronous: their credentials and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient, lazy_resource
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

    @lazy_resource
    def customers(self) -> Customers:
        """Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""
        from .resources.customers import Customers

        return Customers(self)

    @lazy_resource
    def customer_aliases(self) -> CustomerAliases:
        """Customer aliases: list, create, update, delete, list_for_customer."""
        from .resources.customer_aliases import CustomerAliases

        return CustomerAliases(self)

    @lazy_resource
    def customer_contacts(self) -> CustomerContacts:
        """Customer contacts: list, create, update, archive."""
        from .resources.customer_contacts import CustomerContacts

        return CustomerContacts(self)

    @lazy_resource
    def customer_organizations(self) -> CustomerOrganizations:
        """Customer organizations: create, add_members, replace_members."""
        from .resources.customer_organizations import CustomerOrganizations

        return CustomerOrganizations(self)

    @lazy_resource
    def customer_payment_settings(self) -> CustomerPaymentSettings:
        """Customer payment settings: create, get, update, delete."""
        from .resources.customer_payment_settings import CustomerPaymentSettings

        return CustomerPaymentSettings(self)

    @lazy_resource
    def billing_schedules(self) -> BillingSchedules:
        """Billing schedules: list_custom_field_keys, list, create, validate_taxes, get, update,
        activate, archive, duplicate.
        """
        from .resources.billing_schedules import BillingSchedules

        return BillingSchedules(self)

    @lazy_resource
    def billing_schedule_payment_settings(self) -> BillingSchedulePaymentSettings:
        """Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""
        from .resources.billing_schedule_payment_settings import BillingSchedulePaymentSettings

        return BillingSchedulePaymentSettings(self)

    @lazy_resource
    def products(self) -> Products:
        """Products: list, create, get, update, archive."""
        from .resources.products import Products

        return Products(self)

    @lazy_resource
    def billing_products(self) -> BillingProducts:
        """Billing products: list."""
        from .resources.billing_products import BillingProducts

        return BillingProducts(self)

    @lazy_resource
    def prices(self) -> Prices:
        """Prices: list, create, get, update, delete."""
        from .resources.prices import Prices

        return Prices(self)

    @lazy_resource
    def list_prices(self) -> ListPrices:
        """List prices: list, create, get, update, archive."""
        from .resources.list_prices import ListPrices

        return ListPrices(self)

    @lazy_resource
    def discounts(self) -> Discounts:
        """Discounts: list, get, update, delete."""
        from .resources.discounts import Discounts

        return Discounts(self)

    @lazy_resource
    def credit_grants(self) -> CreditGrants:
        """Credit grants: list, create, list_for_customer, get, delete."""
        from .resources.credit_grants import CreditGrants

        return CreditGrants(self)

    @lazy_resource
    def credit_balances(self) -> CreditBalances:
        """Credit balances: list."""
        from .resources.credit_balances import CreditBalances

        return CreditBalances(self)

    @lazy_resource
    def quotes(self) -> Quotes:
        """Quotes: list, get_analytics, download_pdf."""
        from .resources.quotes import Quotes

        return Quotes(self)

    @lazy_resource
    def seat_events(self) -> SeatEvents:
        """Seat events: list, create, get."""
        from .resources.seat_events import SeatEvents

        return SeatEvents(self)

    @lazy_resource
    def seat_balances(self) -> SeatBalances:
        """Seat balances: list."""
        from .resources.seat_balances import SeatBalances

        return SeatBalances(self)

    @lazy_resource
    def seat_metrics(self) -> SeatMetrics:
        """Seat metrics: list, create, get, update, delete."""
        from .resources.seat_metrics import SeatMetrics

        return SeatMetrics(self)

    @lazy_resource
    def usage_events(self) -> UsageEvents:
        """Usage events: list, create."""
        from .resources.usage_events import UsageEvents

        return UsageEvents(self)

    @lazy_resource
    def usage_metrics(self) -> UsageMetrics:
        """Usage metrics: list, create, get, update, delete, calculate."""
        from .resources.usage_metrics import UsageMetrics

        return UsageMetrics(self)

    @lazy_resource
    def accounts(self) -> Accounts:
        """Accounts: list, get, update."""
        from .resources.accounts import Accounts

        return Accounts(self)

    @lazy_resource
    def users(self) -> Users:
        """Users: list, get, delete."""
        from .resources.users import Users

        return Users(self)

    @lazy_resource
    def activity_logs(self) -> ActivityLogs:
        """Activity logs: list, get."""
        from .resources.activity_logs import ActivityLogs

        return ActivityLogs(self)

    @lazy_resource
    def credit_notes(self) -> CreditNotes:
        """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize,
        finalize_and_send, mark_as_sent, send, void.
        """
        from .resources.credit_notes import CreditNotes

        return CreditNotes(self)

    @lazy_resource
    def invoices(self) -> Invoices:
        """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
        reconcile_with_integration, get_summary, get, update, patch, delete,
        list_currency_conversions, convert_to_draft, finalize, finalize_and_send, mark_as_sent,
        update_payment_status, send, send_payment_reminder, patch_sent, void.
        """
        from .resources.invoices import Invoices

        return Invoices(self)

    @lazy_resource
    def invoice_payment_settings(self) -> InvoicePaymentSettings:
        """Invoice payment settings: create, get_for_invoice, get, update, delete."""
        from .resources.invoice_payment_settings import InvoicePaymentSettings

        return InvoicePaymentSettings(self)

    @lazy_resource
    def invoice_line_item_groups(self) -> InvoiceLineItemGroups:
        """Invoice line item groups: list, create, update, delete."""
        from .resources.invoice_line_item_groups import InvoiceLineItemGroups

        return InvoiceLineItemGroups(self)

    @lazy_resource
    def invoice_line_items(self) -> InvoiceLineItems:
        """Invoice line items: list, create, update, delete."""
        from .resources.invoice_line_items import InvoiceLineItems

        return InvoiceLineItems(self)

    @lazy_resource
    def invoice_render_settings(self) -> InvoiceRenderSettings:
        """Invoice render settings: get, update."""
        from .resources.invoice_render_settings import InvoiceRenderSettings

        return InvoiceRenderSettings(self)

    @lazy_resource
    def credit_note_line_item_groups(self) -> CreditNoteLineItemGroups:
        """Credit note line item groups: list, create, update, delete."""
        from .resources.credit_note_line_item_groups import CreditNoteLineItemGroups

        return CreditNoteLineItemGroups(self)

    @lazy_resource
    def credit_note_line_items(self) -> CreditNoteLineItems:
        """Credit note line items: list, create, update, delete."""
        from .resources.credit_note_line_items import CreditNoteLineItems

        return CreditNoteLineItems(self)

    @lazy_resource
    def account_payment_settings(self) -> AccountPaymentSettings:
        """Account payment settings: get, update."""
        from .resources.account_payment_settings import AccountPaymentSettings

        return AccountPaymentSettings(self)

    @lazy_resource
    def stripe_collection_settings(self) -> StripeCollectionSettings:
        """Stripe collection settings: get, update."""
        from .resources.stripe_collection_settings import StripeCollectionSettings

        return StripeCollectionSettings(self)

    @lazy_resource
    def tax_rates(self) -> TaxRates:
        """Tax rates: list, create, get, update, delete, archive."""
        from .resources.tax_rates import TaxRates

        return TaxRates(self)

    @lazy_resource
    def tax_registrations(self) -> TaxRegistrations:
        """Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""
        from .resources.tax_registrations import TaxRegistrations

        return TaxRegistrations(self)

    @lazy_resource
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

    @lazy_resource
    def customers(self) -> AsyncCustomers:
        """Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @lazy_resource
    def customer_aliases(self) -> AsyncCustomerAliases:
        """Customer aliases: list, create, update, delete, list_for_customer."""
        from .resources.customer_aliases import AsyncCustomerAliases

        return AsyncCustomerAliases(self)

    @lazy_resource
    def customer_contacts(self) -> AsyncCustomerContacts:
        """Customer contacts: list, create, update, archive."""
        from .resources.customer_contacts import AsyncCustomerContacts

        return AsyncCustomerContacts(self)

    @lazy_resource
    def customer_organizations(self) -> AsyncCustomerOrganizations:
        """Customer organizations: create, add_members, replace_members."""
        from .resources.customer_organizations import AsyncCustomerOrganizations

        return AsyncCustomerOrganizations(self)

    @lazy_resource
    def customer_payment_settings(self) -> AsyncCustomerPaymentSettings:
        """Customer payment settings: create, get, update, delete."""
        from .resources.customer_payment_settings import AsyncCustomerPaymentSettings

        return AsyncCustomerPaymentSettings(self)

    @lazy_resource
    def billing_schedules(self) -> AsyncBillingSchedules:
        """Billing schedules: list_custom_field_keys, list, create, validate_taxes, get, update,
        activate, archive, duplicate.
        """
        from .resources.billing_schedules import AsyncBillingSchedules

        return AsyncBillingSchedules(self)

    @lazy_resource
    def billing_schedule_payment_settings(self) -> AsyncBillingSchedulePaymentSettings:
        """Billing schedule payment settings: create, get_for_billing_schedule, get, update, delete."""
        from .resources.billing_schedule_payment_settings import AsyncBillingSchedulePaymentSettings

        return AsyncBillingSchedulePaymentSettings(self)

    @lazy_resource
    def products(self) -> AsyncProducts:
        """Products: list, create, get, update, archive."""
        from .resources.products import AsyncProducts

        return AsyncProducts(self)

    @lazy_resource
    def billing_products(self) -> AsyncBillingProducts:
        """Billing products: list."""
        from .resources.billing_products import AsyncBillingProducts

        return AsyncBillingProducts(self)

    @lazy_resource
    def prices(self) -> AsyncPrices:
        """Prices: list, create, get, update, delete."""
        from .resources.prices import AsyncPrices

        return AsyncPrices(self)

    @lazy_resource
    def list_prices(self) -> AsyncListPrices:
        """List prices: list, create, get, update, archive."""
        from .resources.list_prices import AsyncListPrices

        return AsyncListPrices(self)

    @lazy_resource
    def discounts(self) -> AsyncDiscounts:
        """Discounts: list, get, update, delete."""
        from .resources.discounts import AsyncDiscounts

        return AsyncDiscounts(self)

    @lazy_resource
    def credit_grants(self) -> AsyncCreditGrants:
        """Credit grants: list, create, list_for_customer, get, delete."""
        from .resources.credit_grants import AsyncCreditGrants

        return AsyncCreditGrants(self)

    @lazy_resource
    def credit_balances(self) -> AsyncCreditBalances:
        """Credit balances: list."""
        from .resources.credit_balances import AsyncCreditBalances

        return AsyncCreditBalances(self)

    @lazy_resource
    def quotes(self) -> AsyncQuotes:
        """Quotes: list, get_analytics, download_pdf."""
        from .resources.quotes import AsyncQuotes

        return AsyncQuotes(self)

    @lazy_resource
    def seat_events(self) -> AsyncSeatEvents:
        """Seat events: list, create, get."""
        from .resources.seat_events import AsyncSeatEvents

        return AsyncSeatEvents(self)

    @lazy_resource
    def seat_balances(self) -> AsyncSeatBalances:
        """Seat balances: list."""
        from .resources.seat_balances import AsyncSeatBalances

        return AsyncSeatBalances(self)

    @lazy_resource
    def seat_metrics(self) -> AsyncSeatMetrics:
        """Seat metrics: list, create, get, update, delete."""
        from .resources.seat_metrics import AsyncSeatMetrics

        return AsyncSeatMetrics(self)

    @lazy_resource
    def usage_events(self) -> AsyncUsageEvents:
        """Usage events: list, create."""
        from .resources.usage_events import AsyncUsageEvents

        return AsyncUsageEvents(self)

    @lazy_resource
    def usage_metrics(self) -> AsyncUsageMetrics:
        """Usage metrics: list, create, get, update, delete, calculate."""
        from .resources.usage_metrics import AsyncUsageMetrics

        return AsyncUsageMetrics(self)

    @lazy_resource
    def accounts(self) -> AsyncAccounts:
        """Accounts: list, get, update."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self)

    @lazy_resource
    def users(self) -> AsyncUsers:
        """Users: list, get, delete."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @lazy_resource
    def activity_logs(self) -> AsyncActivityLogs:
        """Activity logs: list, get."""
        from .resources.activity_logs import AsyncActivityLogs

        return AsyncActivityLogs(self)

    @lazy_resource
    def credit_notes(self) -> AsyncCreditNotes:
        """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize,
        finalize_and_send, mark_as_sent, send, void.
        """
        from .resources.credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @lazy_resource
    def invoices(self) -> AsyncInvoices:
        """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
        reconcile_with_integration, get_summary, get, update, patch, delete,
        list_currency_conversions, convert_to_draft, finalize, finalize_and_send, mark_as_sent,
        update_payment_status, send, send_payment_reminder, patch_sent, void.
        """
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @lazy_resource
    def invoice_payment_settings(self) -> AsyncInvoicePaymentSettings:
        """Invoice payment settings: create, get_for_invoice, get, update, delete."""
        from .resources.invoice_payment_settings import AsyncInvoicePaymentSettings

        return AsyncInvoicePaymentSettings(self)

    @lazy_resource
    def invoice_line_item_groups(self) -> AsyncInvoiceLineItemGroups:
        """Invoice line item groups: list, create, update, delete."""
        from .resources.invoice_line_item_groups import AsyncInvoiceLineItemGroups

        return AsyncInvoiceLineItemGroups(self)

    @lazy_resource
    def invoice_line_items(self) -> AsyncInvoiceLineItems:
        """Invoice line items: list, create, update, delete."""
        from .resources.invoice_line_items import AsyncInvoiceLineItems

        return AsyncInvoiceLineItems(self)

    @lazy_resource
    def invoice_render_settings(self) -> AsyncInvoiceRenderSettings:
        """Invoice render settings: get, update."""
        from .resources.invoice_render_settings import AsyncInvoiceRenderSettings

        return AsyncInvoiceRenderSettings(self)

    @lazy_resource
    def credit_note_line_item_groups(self) -> AsyncCreditNoteLineItemGroups:
        """Credit note line item groups: list, create, update, delete."""
        from .resources.credit_note_line_item_groups import AsyncCreditNoteLineItemGroups

        return AsyncCreditNoteLineItemGroups(self)

    @lazy_resource
    def credit_note_line_items(self) -> AsyncCreditNoteLineItems:
        """Credit note line items: list, create, update, delete."""
        from .resources.credit_note_line_items import AsyncCreditNoteLineItems

        return AsyncCreditNoteLineItems(self)

    @lazy_resource
    def account_payment_settings(self) -> AsyncAccountPaymentSettings:
        """Account payment settings: get, update."""
        from .resources.account_payment_settings import AsyncAccountPaymentSettings

        return AsyncAccountPaymentSettings(self)

    @lazy_resource
    def stripe_collection_settings(self) -> AsyncStripeCollectionSettings:
        """Stripe collection settings: get, update."""
        from .resources.stripe_collection_settings import AsyncStripeCollectionSettings

        return AsyncStripeCollectionSettings(self)

    @lazy_resource
    def tax_rates(self) -> AsyncTaxRates:
        """Tax rates: list, create, get, update, delete, archive."""
        from .resources.tax_rates import AsyncTaxRates

        return AsyncTaxRates(self)

    @lazy_resource
    def tax_registrations(self) -> AsyncTaxRegistrations:
        """Tax registrations: list, create, list_for_customer, list_for_merchant, get, update, delete."""
        from .resources.tax_registrations import AsyncTaxRegistrations

        return AsyncTaxRegistrations(self)

    @lazy_resource
    def notification_policies(self) -> AsyncNotificationPolicies:
        """Notification policies: list, create, get, delete, add_notification_types,
        remove_notification_type, add_recipients, remove_recipient.
        """
        from .resources.notification_policies import AsyncNotificationPolicies

        return AsyncNotificationPolicies(self)
