# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""The clients, synchronous and asynchronous: their credentials and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._overlay import AsyncClient, Secret, SyncClient, lazy_resource
from ._provider import PROVIDER

if TYPE_CHECKING:
    from ._overlay import AsyncClientOptions, ClientOptions, Credential
    from .resources.address_requirements import AddressRequirements, AsyncAddressRequirements
    from .resources.corporations import AsyncCorporations, Corporations
    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.customers import AsyncCustomers, Customers
    from .resources.exemption_certificates import AsyncExemptionCertificates, ExemptionCertificates
    from .resources.exemption_jurisdictions import AsyncExemptionJurisdictions, ExemptionJurisdictions
    from .resources.exemptions import AsyncExemptions, Exemptions
    from .resources.files import AsyncFiles, Files
    from .resources.filings import AsyncFilings, Filings
    from .resources.nexus import AsyncNexus, Nexus
    from .resources.products import AsyncProducts, Products
    from .resources.registration_content import AsyncRegistrationContent, RegistrationContent
    from .resources.registration_content_v2 import AsyncRegistrationContentV2, RegistrationContentV2
    from .resources.registrations import AsyncRegistrations, Registrations
    from .resources.registrations_v2 import AsyncRegistrationsV2, RegistrationsV2
    from .resources.tax import AsyncTax, Tax
    from .resources.transactions import AsyncTransactions, Transactions
    from .resources.webhooks import AsyncWebhooks, Webhooks


class Commenda(SyncClient):
    """Client of Commenda, version 1.0.0.

    The Commenda indirect tax API: calculations, transactions, registrations, exposure, exemptions
    and filings. The version is part of the path; amounts travel as JSON numbers. Most responses
    wrap their object in data beside a message, and pages of the docs contradict each other on that
    wrapper, so a bare object is read too. Points in time come in three units: unix seconds, ISO
    8601 and (figures of filings) unix microseconds. Updates are a POST at the object; no header
    makes a retry safe.
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
    def corporations(self) -> Corporations:
        """Corporations: list, create, get, update."""
        from .resources.corporations import Corporations

        return Corporations(self)

    @lazy_resource
    def address_requirements(self) -> AddressRequirements:
        """Address requirements: get."""
        from .resources.address_requirements import AddressRequirements

        return AddressRequirements(self)

    @lazy_resource
    def tax(self) -> Tax:
        """Tax: calculate."""
        from .resources.tax import Tax

        return Tax(self)

    @lazy_resource
    def transactions(self) -> Transactions:
        """Transactions: list, create, bulk_create, get, delete."""
        from .resources.transactions import Transactions

        return Transactions(self)

    @lazy_resource
    def nexus(self) -> Nexus:
        """Nexus: sync_exposure, get, get_v2."""
        from .resources.nexus import Nexus

        return Nexus(self)

    @lazy_resource
    def registrations(self) -> Registrations:
        """Registrations: create, list, submit_new_fields, get, update, delete, archive, close,
        request_validation.
        """
        from .resources.registrations import Registrations

        return Registrations(self)

    @lazy_resource
    def registration_content(self) -> RegistrationContent:
        """Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""
        from .resources.registration_content import RegistrationContent

        return RegistrationContent(self)

    @lazy_resource
    def registrations_v2(self) -> RegistrationsV2:
        """Registrations v2: create, list, get, update, delete, archive, close."""
        from .resources.registrations_v2 import RegistrationsV2

        return RegistrationsV2(self)

    @lazy_resource
    def registration_content_v2(self) -> RegistrationContentV2:
        """Registration content v2: list_available_jurisdictions, list_available_registrations,
        list_portal_fields, list_conditions, list_supported_regions, list_tax_type_details.
        """
        from .resources.registration_content_v2 import RegistrationContentV2

        return RegistrationContentV2(self)

    @lazy_resource
    def credentials(self) -> Credentials:
        """Credentials: list, create, get, update, delete."""
        from .resources.credentials import Credentials

        return Credentials(self)

    @lazy_resource
    def products(self) -> Products:
        """Products: list, create, bulk_create, get, update."""
        from .resources.products import Products

        return Products(self)

    @lazy_resource
    def customers(self) -> Customers:
        """Customers: list, create, get, update."""
        from .resources.customers import Customers

        return Customers(self)

    @lazy_resource
    def exemptions(self) -> Exemptions:
        """Exemptions: list."""
        from .resources.exemptions import Exemptions

        return Exemptions(self)

    @lazy_resource
    def exemption_certificates(self) -> ExemptionCertificates:
        """Exemption certificates: list, create, get, update, delete."""
        from .resources.exemption_certificates import ExemptionCertificates

        return ExemptionCertificates(self)

    @lazy_resource
    def exemption_jurisdictions(self) -> ExemptionJurisdictions:
        """Exemption jurisdictions: create, bulk_upsert, update, delete."""
        from .resources.exemption_jurisdictions import ExemptionJurisdictions

        return ExemptionJurisdictions(self)

    @lazy_resource
    def files(self) -> Files:
        """Files: upload."""
        from .resources.files import Files

        return Files(self)

    @lazy_resource
    def filings(self) -> Filings:
        """Filings: list, list_calendar, list_contributions, list_liabilities, get, bulk_create,
        preview.
        """
        from .resources.filings import Filings

        return Filings(self)

    @lazy_resource
    def webhooks(self) -> Webhooks:
        """Webhooks: list, create, trigger_test, update, delete."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncCommenda(AsyncClient):
    """Client of Commenda, version 1.0.0.

    The Commenda indirect tax API: calculations, transactions, registrations, exposure, exemptions
    and filings. The version is part of the path; amounts travel as JSON numbers. Most responses
    wrap their object in data beside a message, and pages of the docs contradict each other on that
    wrapper, so a bare object is read too. Points in time come in three units: unix seconds, ISO
    8601 and (figures of filings) unix microseconds. Updates are a POST at the object; no header
    makes a retry safe.
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
    def corporations(self) -> AsyncCorporations:
        """Corporations: list, create, get, update."""
        from .resources.corporations import AsyncCorporations

        return AsyncCorporations(self)

    @lazy_resource
    def address_requirements(self) -> AsyncAddressRequirements:
        """Address requirements: get."""
        from .resources.address_requirements import AsyncAddressRequirements

        return AsyncAddressRequirements(self)

    @lazy_resource
    def tax(self) -> AsyncTax:
        """Tax: calculate."""
        from .resources.tax import AsyncTax

        return AsyncTax(self)

    @lazy_resource
    def transactions(self) -> AsyncTransactions:
        """Transactions: list, create, bulk_create, get, delete."""
        from .resources.transactions import AsyncTransactions

        return AsyncTransactions(self)

    @lazy_resource
    def nexus(self) -> AsyncNexus:
        """Nexus: sync_exposure, get, get_v2."""
        from .resources.nexus import AsyncNexus

        return AsyncNexus(self)

    @lazy_resource
    def registrations(self) -> AsyncRegistrations:
        """Registrations: create, list, submit_new_fields, get, update, delete, archive, close,
        request_validation.
        """
        from .resources.registrations import AsyncRegistrations

        return AsyncRegistrations(self)

    @lazy_resource
    def registration_content(self) -> AsyncRegistrationContent:
        """Registration content: list_available_jurisdictions, list_portal_fields, list_input_options."""
        from .resources.registration_content import AsyncRegistrationContent

        return AsyncRegistrationContent(self)

    @lazy_resource
    def registrations_v2(self) -> AsyncRegistrationsV2:
        """Registrations v2: create, list, get, update, delete, archive, close."""
        from .resources.registrations_v2 import AsyncRegistrationsV2

        return AsyncRegistrationsV2(self)

    @lazy_resource
    def registration_content_v2(self) -> AsyncRegistrationContentV2:
        """Registration content v2: list_available_jurisdictions, list_available_registrations,
        list_portal_fields, list_conditions, list_supported_regions, list_tax_type_details.
        """
        from .resources.registration_content_v2 import AsyncRegistrationContentV2

        return AsyncRegistrationContentV2(self)

    @lazy_resource
    def credentials(self) -> AsyncCredentials:
        """Credentials: list, create, get, update, delete."""
        from .resources.credentials import AsyncCredentials

        return AsyncCredentials(self)

    @lazy_resource
    def products(self) -> AsyncProducts:
        """Products: list, create, bulk_create, get, update."""
        from .resources.products import AsyncProducts

        return AsyncProducts(self)

    @lazy_resource
    def customers(self) -> AsyncCustomers:
        """Customers: list, create, get, update."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @lazy_resource
    def exemptions(self) -> AsyncExemptions:
        """Exemptions: list."""
        from .resources.exemptions import AsyncExemptions

        return AsyncExemptions(self)

    @lazy_resource
    def exemption_certificates(self) -> AsyncExemptionCertificates:
        """Exemption certificates: list, create, get, update, delete."""
        from .resources.exemption_certificates import AsyncExemptionCertificates

        return AsyncExemptionCertificates(self)

    @lazy_resource
    def exemption_jurisdictions(self) -> AsyncExemptionJurisdictions:
        """Exemption jurisdictions: create, bulk_upsert, update, delete."""
        from .resources.exemption_jurisdictions import AsyncExemptionJurisdictions

        return AsyncExemptionJurisdictions(self)

    @lazy_resource
    def files(self) -> AsyncFiles:
        """Files: upload."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @lazy_resource
    def filings(self) -> AsyncFilings:
        """Filings: list, list_calendar, list_contributions, list_liabilities, get, bulk_create,
        preview.
        """
        from .resources.filings import AsyncFilings

        return AsyncFilings(self)

    @lazy_resource
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks: list, create, trigger_test, update, delete."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
