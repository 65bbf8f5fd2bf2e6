# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""The clients, synchronous and asynchronous: their credentials and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient, lazy_resource
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions, Credential
    from .resources.addon_entitlements import AddonEntitlements, AsyncAddonEntitlements
    from .resources.addons import Addons, AsyncAddons
    from .resources.assignments import Assignments, AsyncAssignments
    from .resources.contracts import AsyncContracts, Contracts
    from .resources.coupons import AsyncCoupons, Coupons
    from .resources.credit_grants import AsyncCreditGrants, CreditGrants
    from .resources.credit_reservations import AsyncCreditReservations, CreditReservations
    from .resources.credits import AsyncCredits, Credits
    from .resources.custom_currencies import AsyncCustomCurrencies, CustomCurrencies
    from .resources.customer_integrations import AsyncCustomerIntegrations, CustomerIntegrations
    from .resources.customers import AsyncCustomers, Customers
    from .resources.data_export import AsyncDataExport, DataExport
    from .resources.data_export_destinations import AsyncDataExportDestinations, DataExportDestinations
    from .resources.entities import AsyncEntities, Entities
    from .resources.entity_types import AsyncEntityTypes, EntityTypes
    from .resources.events import AsyncEvents, Events
    from .resources.features import AsyncFeatures, Features
    from .resources.governance import AsyncGovernance, Governance
    from .resources.plan_entitlements import AsyncPlanEntitlements, PlanEntitlements
    from .resources.plans import AsyncPlans, Plans
    from .resources.products import AsyncProducts, Products
    from .resources.promotional_entitlements import AsyncPromotionalEntitlements, PromotionalEntitlements
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.usage import AsyncUsage, Usage


class Stigg(SyncClient):
    """Client of Stigg API, version 7.59.1.

    Customers, subscriptions, plans, add-ons, features, entitlements, usage and credits of Stigg.
    The published document is the slice of version 7.59.1; what it lacks follows newer slices and
    the official packages.
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
        """Customers: list, provision, get, update, archive, unarchive, bulk_import, list_resources,
        get_entitlements, check_entitlement, list_contracts, list_invoices, attach_payment_method,
        detach_payment_method, check_entitlement_beta.
        """
        from .resources.customers import Customers

        return Customers(self)

    @lazy_resource
    def promotional_entitlements(self) -> PromotionalEntitlements:
        """Promotional entitlements: list, create, revoke."""
        from .resources.promotional_entitlements import PromotionalEntitlements

        return PromotionalEntitlements(self)

    @lazy_resource
    def customer_integrations(self) -> CustomerIntegrations:
        """Customer integrations: list, link, get, update, unlink."""
        from .resources.customer_integrations import CustomerIntegrations

        return CustomerIntegrations(self)

    @lazy_resource
    def subscriptions(self) -> Subscriptions:
        """Subscriptions: get, update, list, provision, cancel, delegate, bulk_import, migrate,
        preview, transfer, cancel_pending_payment, cancel_schedule, charge_usage, sync_usage,
        mark_invoice_paid.
        """
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @lazy_resource
    def coupons(self) -> Coupons:
        """Coupons: list, create, get, update, archive."""
        from .resources.coupons import Coupons

        return Coupons(self)

    @lazy_resource
    def events(self) -> Events:
        """Events: report, estimate."""
        from .resources.events import Events

        return Events(self)

    @lazy_resource
    def data_export(self) -> DataExport:
        """Data export: trigger_sync, mint_scoped_token, list_models."""
        from .resources.data_export import DataExport

        return DataExport(self)

    @lazy_resource
    def data_export_destinations(self) -> DataExportDestinations:
        """Data export destinations: create, update_selection, delete."""
        from .resources.data_export_destinations import DataExportDestinations

        return DataExportDestinations(self)

    @lazy_resource
    def governance(self) -> Governance:
        """Governance: list_nodes."""
        from .resources.governance import Governance

        return Governance(self)

    @lazy_resource
    def credits(self) -> Credits:
        """Credits: list_usage, get_auto_recharge, list_ledger, consume, consume_batch."""
        from .resources.credits import Credits

        return Credits(self)

    @lazy_resource
    def credit_grants(self) -> CreditGrants:
        """Credit grants: list, create, void."""
        from .resources.credit_grants import CreditGrants

        return CreditGrants(self)

    @lazy_resource
    def credit_reservations(self) -> CreditReservations:
        """Credit reservations: release."""
        from .resources.credit_reservations import CreditReservations

        return CreditReservations(self)

    @lazy_resource
    def custom_currencies(self) -> CustomCurrencies:
        """Custom currencies: list, create, update, archive, unarchive, list_associated_entities."""
        from .resources.custom_currencies import CustomCurrencies

        return CustomCurrencies(self)

    @lazy_resource
    def features(self) -> Features:
        """Features: get, update, list, create, archive, unarchive."""
        from .resources.features import Features

        return Features(self)

    @lazy_resource
    def addons(self) -> Addons:
        """Addons: list, create, get, update, archive, publish, create_draft, remove_draft,
        list_charges.
        """
        from .resources.addons import Addons

        return Addons(self)

    @lazy_resource
    def addon_entitlements(self) -> AddonEntitlements:
        """Addon entitlements: list, create, update, delete."""
        from .resources.addon_entitlements import AddonEntitlements

        return AddonEntitlements(self)

    @lazy_resource
    def plans(self) -> Plans:
        """Plans: list, create, get, update, archive, publish, create_draft, remove_draft,
        list_charges, list_overage_charges.
        """
        from .resources.plans import Plans

        return Plans(self)

    @lazy_resource
    def plan_entitlements(self) -> PlanEntitlements:
        """Plan entitlements: list, create, update, delete."""
        from .resources.plan_entitlements import PlanEntitlements

        return PlanEntitlements(self)

    @lazy_resource
    def usage(self) -> Usage:
        """Usage: report_v1, report, get_history, estimate."""
        from .resources.usage import Usage

        return Usage(self)

    @lazy_resource
    def products(self) -> Products:
        """Products: list, create, update, archive, unarchive, duplicate."""
        from .resources.products import Products

        return Products(self)

    @lazy_resource
    def contracts(self) -> Contracts:
        """Contracts: list, create, get, update, archive."""
        from .resources.contracts import Contracts

        return Contracts(self)

    @lazy_resource
    def entities(self) -> Entities:
        """Entities: list, upsert, get, archive, unarchive."""
        from .resources.entities import Entities

        return Entities(self)

    @lazy_resource
    def assignments(self) -> Assignments:
        """Assignments: list, upsert."""
        from .resources.assignments import Assignments

        return Assignments(self)

    @lazy_resource
    def entity_types(self) -> EntityTypes:
        """Entity types: list, upsert."""
        from .resources.entity_types import EntityTypes

        return EntityTypes(self)


class AsyncStigg(AsyncClient):
    """Client of Stigg API, version 7.59.1.

    Customers, subscriptions, plans, add-ons, features, entitlements, usage and credits of Stigg.
    The published document is the slice of version 7.59.1; what it lacks follows newer slices and
    the official packages.
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
        """Customers: list, provision, get, update, archive, unarchive, bulk_import, list_resources,
        get_entitlements, check_entitlement, list_contracts, list_invoices, attach_payment_method,
        detach_payment_method, check_entitlement_beta.
        """
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @lazy_resource
    def promotional_entitlements(self) -> AsyncPromotionalEntitlements:
        """Promotional entitlements: list, create, revoke."""
        from .resources.promotional_entitlements import AsyncPromotionalEntitlements

        return AsyncPromotionalEntitlements(self)

    @lazy_resource
    def customer_integrations(self) -> AsyncCustomerIntegrations:
        """Customer integrations: list, link, get, update, unlink."""
        from .resources.customer_integrations import AsyncCustomerIntegrations

        return AsyncCustomerIntegrations(self)

    @lazy_resource
    def subscriptions(self) -> AsyncSubscriptions:
        """Subscriptions: get, update, list, provision, cancel, delegate, bulk_import, migrate,
        preview, transfer, cancel_pending_payment, cancel_schedule, charge_usage, sync_usage,
        mark_invoice_paid.
        """
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @lazy_resource
    def coupons(self) -> AsyncCoupons:
        """Coupons: list, create, get, update, archive."""
        from .resources.coupons import AsyncCoupons

        return AsyncCoupons(self)

    @lazy_resource
    def events(self) -> AsyncEvents:
        """Events: report, estimate."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @lazy_resource
    def data_export(self) -> AsyncDataExport:
        """Data export: trigger_sync, mint_scoped_token, list_models."""
        from .resources.data_export import AsyncDataExport

        return AsyncDataExport(self)

    @lazy_resource
    def data_export_destinations(self) -> AsyncDataExportDestinations:
        """Data export destinations: create, update_selection, delete."""
        from .resources.data_export_destinations import AsyncDataExportDestinations

        return AsyncDataExportDestinations(self)

    @lazy_resource
    def governance(self) -> AsyncGovernance:
        """Governance: list_nodes."""
        from .resources.governance import AsyncGovernance

        return AsyncGovernance(self)

    @lazy_resource
    def credits(self) -> AsyncCredits:
        """Credits: list_usage, get_auto_recharge, list_ledger, consume, consume_batch."""
        from .resources.credits import AsyncCredits

        return AsyncCredits(self)

    @lazy_resource
    def credit_grants(self) -> AsyncCreditGrants:
        """Credit grants: list, create, void."""
        from .resources.credit_grants import AsyncCreditGrants

        return AsyncCreditGrants(self)

    @lazy_resource
    def credit_reservations(self) -> AsyncCreditReservations:
        """Credit reservations: release."""
        from .resources.credit_reservations import AsyncCreditReservations

        return AsyncCreditReservations(self)

    @lazy_resource
    def custom_currencies(self) -> AsyncCustomCurrencies:
        """Custom currencies: list, create, update, archive, unarchive, list_associated_entities."""
        from .resources.custom_currencies import AsyncCustomCurrencies

        return AsyncCustomCurrencies(self)

    @lazy_resource
    def features(self) -> AsyncFeatures:
        """Features: get, update, list, create, archive, unarchive."""
        from .resources.features import AsyncFeatures

        return AsyncFeatures(self)

    @lazy_resource
    def addons(self) -> AsyncAddons:
        """Addons: list, create, get, update, archive, publish, create_draft, remove_draft,
        list_charges.
        """
        from .resources.addons import AsyncAddons

        return AsyncAddons(self)

    @lazy_resource
    def addon_entitlements(self) -> AsyncAddonEntitlements:
        """Addon entitlements: list, create, update, delete."""
        from .resources.addon_entitlements import AsyncAddonEntitlements

        return AsyncAddonEntitlements(self)

    @lazy_resource
    def plans(self) -> AsyncPlans:
        """Plans: list, create, get, update, archive, publish, create_draft, remove_draft,
        list_charges, list_overage_charges.
        """
        from .resources.plans import AsyncPlans

        return AsyncPlans(self)

    @lazy_resource
    def plan_entitlements(self) -> AsyncPlanEntitlements:
        """Plan entitlements: list, create, update, delete."""
        from .resources.plan_entitlements import AsyncPlanEntitlements

        return AsyncPlanEntitlements(self)

    @lazy_resource
    def usage(self) -> AsyncUsage:
        """Usage: report_v1, report, get_history, estimate."""
        from .resources.usage import AsyncUsage

        return AsyncUsage(self)

    @lazy_resource
    def products(self) -> AsyncProducts:
        """Products: list, create, update, archive, unarchive, duplicate."""
        from .resources.products import AsyncProducts

        return AsyncProducts(self)

    @lazy_resource
    def contracts(self) -> AsyncContracts:
        """Contracts: list, create, get, update, archive."""
        from .resources.contracts import AsyncContracts

        return AsyncContracts(self)

    @lazy_resource
    def entities(self) -> AsyncEntities:
        """Entities: list, upsert, get, archive, unarchive."""
        from .resources.entities import AsyncEntities

        return AsyncEntities(self)

    @lazy_resource
    def assignments(self) -> AsyncAssignments:
        """Assignments: list, upsert."""
        from .resources.assignments import AsyncAssignments

        return AsyncAssignments(self)

    @lazy_resource
    def entity_types(self) -> AsyncEntityTypes:
        """Entity types: list, upsert."""
        from .resources.entity_types import AsyncEntityTypes

        return AsyncEntityTypes(self)
