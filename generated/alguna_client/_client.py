# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""The clients, synchronous and asynchronous: their credentials and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient, lazy_resource
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions, Credential
    from .resources.bundles import AsyncBundles, Bundles
    from .resources.checkout_sessions import AsyncCheckoutSessions, CheckoutSessions
    from .resources.credit_notes import AsyncCreditNotes, CreditNotes
    from .resources.credits import AsyncCredits, Credits
    from .resources.customer_connected_accounts import AsyncCustomerConnectedAccounts, CustomerConnectedAccounts
    from .resources.customer_entitlements import AsyncCustomerEntitlements, CustomerEntitlements
    from .resources.customer_payment_methods import AsyncCustomerPaymentMethods, CustomerPaymentMethods
    from .resources.customer_portal_sessions import AsyncCustomerPortalSessions, CustomerPortalSessions
    from .resources.customers import AsyncCustomers, Customers
    from .resources.events import AsyncEvents, Events
    from .resources.insights import AsyncInsights, Insights
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.invoice_line_items import AsyncInvoiceLineItems, InvoiceLineItems
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.merchants import AsyncMerchants, Merchants
    from .resources.metrics import AsyncMetrics, Metrics
    from .resources.payments import AsyncPayments, Payments
    from .resources.plans import AsyncPlans, Plans
    from .resources.products import AsyncProducts, Products
    from .resources.quote_phases import AsyncQuotePhases, QuotePhases
    from .resources.quotes import AsyncQuotes, Quotes
    from .resources.refunds import AsyncRefunds, Refunds
    from .resources.revenue_schedules import AsyncRevenueSchedules, RevenueSchedules
    from .resources.subscription_changes import AsyncSubscriptionChanges, SubscriptionChanges
    from .resources.subscription_entitlements import AsyncSubscriptionEntitlements, SubscriptionEntitlements
    from .resources.subscription_versions import AsyncSubscriptionVersions, SubscriptionVersions
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.tags import AsyncTags, Tags
    from .resources.tax_calculations import AsyncTaxCalculations, TaxCalculations
    from .resources.wallet_grants import AsyncWalletGrants, WalletGrants
    from .resources.wallets import AsyncWallets, Wallets


class Alguna(SyncClient):
    """Client of Alguna, version 2026-04-01.

    Customers, the catalogue (products, bundles, plans, metrics), usage events, quotes,
    subscriptions with their versions, invoices, payments, credit notes, refunds, wallets, checkout
    sessions, tax calculations and merchants of Alguna billing, and reports on revenue. Every call
    names the API version in a header; money, quantities, rates and percentages travel as decimal
    strings, units of tiers as whole numbers.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. The class documents its options."""
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @lazy_resource
    def customers(self) -> Customers:
        """Customers: list, create, get, update, lookup."""
        from .resources.customers import Customers

        return Customers(self)

    @lazy_resource
    def customer_entitlements(self) -> CustomerEntitlements:
        """Customer entitlements: list."""
        from .resources.customer_entitlements import CustomerEntitlements

        return CustomerEntitlements(self)

    @lazy_resource
    def customer_payment_methods(self) -> CustomerPaymentMethods:
        """Customer payment methods: list."""
        from .resources.customer_payment_methods import CustomerPaymentMethods

        return CustomerPaymentMethods(self)

    @lazy_resource
    def customer_connected_accounts(self) -> CustomerConnectedAccounts:
        """Customer connected accounts: list, create, delete."""
        from .resources.customer_connected_accounts import CustomerConnectedAccounts

        return CustomerConnectedAccounts(self)

    @lazy_resource
    def quotes(self) -> Quotes:
        """Quotes: list, create, get, update, discard, activate, mark_signed_offline, download_pdf,
        send_for_signature, withdraw.
        """
        from .resources.quotes import Quotes

        return Quotes(self)

    @lazy_resource
    def quote_phases(self) -> QuotePhases:
        """Quote phases: list, create, get, replace, delete, list_items."""
        from .resources.quote_phases import QuotePhases

        return QuotePhases(self)

    @lazy_resource
    def merchants(self) -> Merchants:
        """Merchants: list, create, get, update, delete, unarchive."""
        from .resources.merchants import Merchants

        return Merchants(self)

    @lazy_resource
    def products(self) -> Products:
        """Products: list, create, get, update, delete."""
        from .resources.products import Products

        return Products(self)

    @lazy_resource
    def bundles(self) -> Bundles:
        """Bundles: list, create, get, update."""
        from .resources.bundles import Bundles

        return Bundles(self)

    @lazy_resource
    def plans(self) -> Plans:
        """Plans: list, create, get."""
        from .resources.plans import Plans

        return Plans(self)

    @lazy_resource
    def metrics(self) -> Metrics:
        """Metrics: list, create, get."""
        from .resources.metrics import Metrics

        return Metrics(self)

    @lazy_resource
    def events(self) -> Events:
        """Events: ingest."""
        from .resources.events import Events

        return Events(self)

    @lazy_resource
    def subscriptions(self) -> Subscriptions:
        """Subscriptions: list, create, get, update, delete, activate, cancel, get_billing_dates,
        get_revenue, download_pdf, get_credit_balance, grant_credits.
        """
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @lazy_resource
    def subscription_entitlements(self) -> SubscriptionEntitlements:
        """Subscription entitlements: list, get."""
        from .resources.subscription_entitlements import SubscriptionEntitlements

        return SubscriptionEntitlements(self)

    @lazy_resource
    def subscription_versions(self) -> SubscriptionVersions:
        """Subscription versions: list, create, get, replace, delete, get_current, publish, get_item,
        get_revenue.
        """
        from .resources.subscription_versions import SubscriptionVersions

        return SubscriptionVersions(self)

    @lazy_resource
    def subscription_changes(self) -> SubscriptionChanges:
        """Subscription changes: create, preview."""
        from .resources.subscription_changes import SubscriptionChanges

        return SubscriptionChanges(self)

    @lazy_resource
    def invoices(self) -> Invoices:
        """Invoices: list, create, mark_as_paid, get, update, download_pdf, void."""
        from .resources.invoices import Invoices

        return Invoices(self)

    @lazy_resource
    def invoice_line_items(self) -> InvoiceLineItems:
        """Invoice line items: create, update, delete."""
        from .resources.invoice_line_items import InvoiceLineItems

        return InvoiceLineItems(self)

    @lazy_resource
    def credit_notes(self) -> CreditNotes:
        """Credit notes: create_from_invoice, list, create, get, apply."""
        from .resources.credit_notes import CreditNotes

        return CreditNotes(self)

    @lazy_resource
    def payments(self) -> Payments:
        """Payments: list, get."""
        from .resources.payments import Payments

        return Payments(self)

    @lazy_resource
    def refunds(self) -> Refunds:
        """Refunds: list, create, get."""
        from .resources.refunds import Refunds

        return Refunds(self)

    @lazy_resource
    def wallets(self) -> Wallets:
        """Wallets: list, create, get, update, delete, get_balance, credit, debit."""
        from .resources.wallets import Wallets

        return Wallets(self)

    @lazy_resource
    def wallet_grants(self) -> WalletGrants:
        """Wallet grants: list_for_wallet, list, create, get."""
        from .resources.wallet_grants import WalletGrants

        return WalletGrants(self)

    @lazy_resource
    def credits(self) -> Credits:
        """Credits: check, track, get_reservation."""
        from .resources.credits import Credits

        return Credits(self)

    @lazy_resource
    def checkout_sessions(self) -> CheckoutSessions:
        """Checkout sessions: create, get."""
        from .resources.checkout_sessions import CheckoutSessions

        return CheckoutSessions(self)

    @lazy_resource
    def customer_portal_sessions(self) -> CustomerPortalSessions:
        """Customer portal sessions: create."""
        from .resources.customer_portal_sessions import CustomerPortalSessions

        return CustomerPortalSessions(self)

    @lazy_resource
    def tax_calculations(self) -> TaxCalculations:
        """Tax calculations: list, create, get."""
        from .resources.tax_calculations import TaxCalculations

        return TaxCalculations(self)

    @lazy_resource
    def revenue_schedules(self) -> RevenueSchedules:
        """Revenue schedules: get_for_organization, get_for_customer, get_for_legal_entity,
        get_for_subscription.
        """
        from .resources.revenue_schedules import RevenueSchedules

        return RevenueSchedules(self)

    @lazy_resource
    def integrations(self) -> Integrations:
        """Integrations: list, get."""
        from .resources.integrations import Integrations

        return Integrations(self)

    @lazy_resource
    def tags(self) -> Tags:
        """Tags: list, get."""
        from .resources.tags import Tags

        return Tags(self)

    @lazy_resource
    def insights(self) -> Insights:
        """Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
        get_revenue_by_customer, get_revenue_over_time, get_revenue_by_subscription,
        get_billings_by_product, get_billings_over_time, get_ar_aging, list_ar_aging_by_customer,
        get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
        """
        from .resources.insights import Insights

        return Insights(self)


class AsyncAlguna(AsyncClient):
    """Client of Alguna, version 2026-04-01.

    Customers, the catalogue (products, bundles, plans, metrics), usage events, quotes,
    subscriptions with their versions, invoices, payments, credit notes, refunds, wallets, checkout
    sessions, tax calculations and merchants of Alguna billing, and reports on revenue. Every call
    names the API version in a header; money, quantities, rates and percentages travel as decimal
    strings, units of tiers as whole numbers.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Create a client. The class documents its options."""
        given = {
            "api_key": Secret(api_key),
        }
        api_key = None  # a traceback that shows locals must not show it
        super().__init__(given, options)

    @lazy_resource
    def customers(self) -> AsyncCustomers:
        """Customers: list, create, get, update, lookup."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @lazy_resource
    def customer_entitlements(self) -> AsyncCustomerEntitlements:
        """Customer entitlements: list."""
        from .resources.customer_entitlements import AsyncCustomerEntitlements

        return AsyncCustomerEntitlements(self)

    @lazy_resource
    def customer_payment_methods(self) -> AsyncCustomerPaymentMethods:
        """Customer payment methods: list."""
        from .resources.customer_payment_methods import AsyncCustomerPaymentMethods

        return AsyncCustomerPaymentMethods(self)

    @lazy_resource
    def customer_connected_accounts(self) -> AsyncCustomerConnectedAccounts:
        """Customer connected accounts: list, create, delete."""
        from .resources.customer_connected_accounts import AsyncCustomerConnectedAccounts

        return AsyncCustomerConnectedAccounts(self)

    @lazy_resource
    def quotes(self) -> AsyncQuotes:
        """Quotes: list, create, get, update, discard, activate, mark_signed_offline, download_pdf,
        send_for_signature, withdraw.
        """
        from .resources.quotes import AsyncQuotes

        return AsyncQuotes(self)

    @lazy_resource
    def quote_phases(self) -> AsyncQuotePhases:
        """Quote phases: list, create, get, replace, delete, list_items."""
        from .resources.quote_phases import AsyncQuotePhases

        return AsyncQuotePhases(self)

    @lazy_resource
    def merchants(self) -> AsyncMerchants:
        """Merchants: list, create, get, update, delete, unarchive."""
        from .resources.merchants import AsyncMerchants

        return AsyncMerchants(self)

    @lazy_resource
    def products(self) -> AsyncProducts:
        """Products: list, create, get, update, delete."""
        from .resources.products import AsyncProducts

        return AsyncProducts(self)

    @lazy_resource
    def bundles(self) -> AsyncBundles:
        """Bundles: list, create, get, update."""
        from .resources.bundles import AsyncBundles

        return AsyncBundles(self)

    @lazy_resource
    def plans(self) -> AsyncPlans:
        """Plans: list, create, get."""
        from .resources.plans import AsyncPlans

        return AsyncPlans(self)

    @lazy_resource
    def metrics(self) -> AsyncMetrics:
        """Metrics: list, create, get."""
        from .resources.metrics import AsyncMetrics

        return AsyncMetrics(self)

    @lazy_resource
    def events(self) -> AsyncEvents:
        """Events: ingest."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @lazy_resource
    def subscriptions(self) -> AsyncSubscriptions:
        """Subscriptions: list, create, get, update, delete, activate, cancel, get_billing_dates,
        get_revenue, download_pdf, get_credit_balance, grant_credits.
        """
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @lazy_resource
    def subscription_entitlements(self) -> AsyncSubscriptionEntitlements:
        """Subscription entitlements: list, get."""
        from .resources.subscription_entitlements import AsyncSubscriptionEntitlements

        return AsyncSubscriptionEntitlements(self)

    @lazy_resource
    def subscription_versions(self) -> AsyncSubscriptionVersions:
        """Subscription versions: list, create, get, replace, delete, get_current, publish, get_item,
        get_revenue.
        """
        from .resources.subscription_versions import AsyncSubscriptionVersions

        return AsyncSubscriptionVersions(self)

    @lazy_resource
    def subscription_changes(self) -> AsyncSubscriptionChanges:
        """Subscription changes: create, preview."""
        from .resources.subscription_changes import AsyncSubscriptionChanges

        return AsyncSubscriptionChanges(self)

    @lazy_resource
    def invoices(self) -> AsyncInvoices:
        """Invoices: list, create, mark_as_paid, get, update, download_pdf, void."""
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @lazy_resource
    def invoice_line_items(self) -> AsyncInvoiceLineItems:
        """Invoice line items: create, update, delete."""
        from .resources.invoice_line_items import AsyncInvoiceLineItems

        return AsyncInvoiceLineItems(self)

    @lazy_resource
    def credit_notes(self) -> AsyncCreditNotes:
        """Credit notes: create_from_invoice, list, create, get, apply."""
        from .resources.credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @lazy_resource
    def payments(self) -> AsyncPayments:
        """Payments: list, get."""
        from .resources.payments import AsyncPayments

        return AsyncPayments(self)

    @lazy_resource
    def refunds(self) -> AsyncRefunds:
        """Refunds: list, create, get."""
        from .resources.refunds import AsyncRefunds

        return AsyncRefunds(self)

    @lazy_resource
    def wallets(self) -> AsyncWallets:
        """Wallets: list, create, get, update, delete, get_balance, credit, debit."""
        from .resources.wallets import AsyncWallets

        return AsyncWallets(self)

    @lazy_resource
    def wallet_grants(self) -> AsyncWalletGrants:
        """Wallet grants: list_for_wallet, list, create, get."""
        from .resources.wallet_grants import AsyncWalletGrants

        return AsyncWalletGrants(self)

    @lazy_resource
    def credits(self) -> AsyncCredits:
        """Credits: check, track, get_reservation."""
        from .resources.credits import AsyncCredits

        return AsyncCredits(self)

    @lazy_resource
    def checkout_sessions(self) -> AsyncCheckoutSessions:
        """Checkout sessions: create, get."""
        from .resources.checkout_sessions import AsyncCheckoutSessions

        return AsyncCheckoutSessions(self)

    @lazy_resource
    def customer_portal_sessions(self) -> AsyncCustomerPortalSessions:
        """Customer portal sessions: create."""
        from .resources.customer_portal_sessions import AsyncCustomerPortalSessions

        return AsyncCustomerPortalSessions(self)

    @lazy_resource
    def tax_calculations(self) -> AsyncTaxCalculations:
        """Tax calculations: list, create, get."""
        from .resources.tax_calculations import AsyncTaxCalculations

        return AsyncTaxCalculations(self)

    @lazy_resource
    def revenue_schedules(self) -> AsyncRevenueSchedules:
        """Revenue schedules: get_for_organization, get_for_customer, get_for_legal_entity,
        get_for_subscription.
        """
        from .resources.revenue_schedules import AsyncRevenueSchedules

        return AsyncRevenueSchedules(self)

    @lazy_resource
    def integrations(self) -> AsyncIntegrations:
        """Integrations: list, get."""
        from .resources.integrations import AsyncIntegrations

        return AsyncIntegrations(self)

    @lazy_resource
    def tags(self) -> AsyncTags:
        """Tags: list, get."""
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @lazy_resource
    def insights(self) -> AsyncInsights:
        """Insights: get_net_revenue_summary, get_revenue_breakdown_over_time, get_revenue_by_product,
        get_revenue_by_customer, get_revenue_over_time, get_revenue_by_subscription,
        get_billings_by_product, get_billings_over_time, get_ar_aging, list_ar_aging_by_customer,
        get_billings_by_customer, get_customer_metrics, get_customer_metrics_over_time.
        """
        from .resources.insights import AsyncInsights

        return AsyncInsights(self)
