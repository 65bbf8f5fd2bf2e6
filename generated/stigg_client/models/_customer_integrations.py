# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination

__all__ = [
    "BillingVendor",
    "CustomerIntegrationLink",
    "CustomerIntegrationLinkList",
    "CustomerIntegrationLinkResponse",
    "CustomerIntegrationSyncData",
]

BillingVendor: TypeAlias = Open[Literal["STRIPE", "ZUORA", "HUBSPOT", "AWS_MARKETPLACE"]]
"""A system that a customer can be linked to."""


class CustomerIntegrationLink(Model, kw_only=True):
    """How a customer is known in another system."""

    id: str
    """Id of the integration."""

    synced_entity_id: str | None = field(name="syncedEntityId")
    """Id of the customer in the other system; null as long as it is unknown there."""

    vendor_identifier: BillingVendor = field(name="vendorIdentifier")
    """The other system."""

    sync_data: "CustomerIntegrationSyncData | None" = field(name="syncData", default=None)
    """What the last synchronisation left behind."""


class CustomerIntegrationLinkList(Model, kw_only=True):
    """One page of links."""

    data: list[CustomerIntegrationLink]
    """The links."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CustomerIntegrationLinkResponse(Model, kw_only=True):
    """One link."""

    data: CustomerIntegrationLink
    """The link."""


class CustomerIntegrationSyncData(Model, kw_only=True):
    """What the last synchronisation left behind. A billing provider gives ids and a page, a
    marketplace its dimensions.
    """

    billing_id: str | None = field(name="billingId", default=None)
    """Id of the customer in the billing provider."""

    billing_link_url: str | None = field(name="billingLinkUrl", default=None)
    """Page of the customer in the billing provider."""

    price_group_package_billing_id: str | None = field(name="priceGroupPackageBillingId", default=None)
    """Id in the billing provider of the group of prices."""

    dimensions: str | None = None
    """Dimensions of the marketplace, as text."""
