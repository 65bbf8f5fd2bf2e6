# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import Address, Contact, CustomerOrganization, IntegrationService, TaxStatus

__all__ = [
    "Customer",
    "CustomerByAlias",
    "CustomerCustomPropertyKeys",
    "CustomerIntegrationId",
    "CustomerList",
    "CustomerListItem",
    "CustomerStatus",
]

CustomerStatus: TypeAlias = Open[Literal["DRAFT", "ACTIVE"]]
"""Whether a customer can be used; a DRAFT one has to be approved first."""


class Customer(Model, kw_only=True):
    """A company or person that is billed."""

    id: str
    """Sequence id of the customer."""

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    organizations: list[CustomerOrganization]
    """Groups of customers that this one belongs to."""

    legal_name: str = field(name="legalName")
    """Registered name, as invoices carry it."""

    address: Address
    """Address that invoices carry."""

    url: str | None = None
    """Web site of the customer."""

    domain: str | None = None
    """Internet domain of the customer."""

    label: str | None = None
    """Short name for your own use."""

    integration_ids: "list[CustomerIntegrationId]" = field(name="integrationIds")
    """Ids of the same customer in connected systems."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    tax_status: TaxStatus = field(name="taxStatus")

    contacts: list[Contact]
    """People who receive billing mail; at least one is PRIMARY."""

    status: CustomerStatus

    custom_properties: dict[str, str] = field(name="customProperties")
    """Your own facts about the customer, text by key."""


class CustomerByAlias(Model, kw_only=True):
    """A customer as API version 2024-05-09 showed it: one contact, flattened into it."""

    id: str
    """Sequence id of the customer."""

    created_at: datetime = field(name="createdAt")
    """When the customer was created."""

    legal_name: str = field(name="legalName")
    """Registered name, as invoices carry it."""

    contact_name: str | None = field(name="contactName", default=None)
    """Name of the contact person."""

    address: Address
    """Address that invoices carry."""

    email: str
    """E-mail address of the contact person."""

    telephone: str | None = None
    """Telephone number."""

    url: str | None = None
    """Web site of the customer."""

    label: str | None = None
    """Short name for your own use."""

    integration_ids: "list[CustomerIntegrationId]" = field(name="integrationIds")
    """Ids of the same customer in connected systems."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    billing_emails: list[str] = field(name="billingEmails")
    """Addresses that receive billing mail."""

    tax_status: TaxStatus = field(name="taxStatus")


class CustomerCustomPropertyKeys(Model, kw_only=True):
    """All keys in use in the customProperties of customers."""

    items: list[str]
    """Each key once."""


class CustomerIntegrationId(Model, kw_only=True):
    """Id of a customer in a connected system, and the state of its synchronisation."""

    service: IntegrationService

    id: str
    """Id in that system."""

    last_synced: datetime | None = field(name="lastSynced", default=None)
    """When it was last synchronised."""

    is_pending: bool = field(name="isPending")
    """Whether a synchronisation is under way."""


class CustomerList(Model, kw_only=True):
    """One page of customers."""

    items: "list[CustomerListItem]"
    """The customers of this page."""

    pagination: Pagination


class CustomerListItem(Model, kw_only=True):
    """A customer as it stands in a list, without contacts and status."""

    id: str
    """Sequence id of the customer."""

    created_at: datetime = field(name="createdAt")
    """Time of creation."""

    organizations: list[CustomerOrganization]
    """Groups of customers that this one belongs to."""

    legal_name: str = field(name="legalName")
    """Registered name, as invoices carry it."""

    address: Address
    """Address that invoices carry."""

    url: str | None = None
    """Web site of the customer."""

    domain: str | None = None
    """Internet domain of the customer."""

    label: str | None = None
    """Short name for your own use."""

    integration_ids: list[CustomerIntegrationId] = field(name="integrationIds")
    """Ids of the same customer in connected systems."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    tax_status: TaxStatus = field(name="taxStatus")

    custom_properties: dict[str, str] = field(name="customProperties")
    """Your own facts about the customer, text by key."""
