# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import EntitlementRef, PackageStatus, PricingType

__all__ = ["Addon", "AddonList", "AddonResponse"]


class Addon(Model, kw_only=True):
    """What can be bought beside a plan."""

    id: str
    """The caller's id of the add-on."""

    billing_id: str | None = field(name="billingId")
    """Id of the add-on in the billing provider."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    dependencies: list[str] | None
    """Add-ons that must be taken with it."""

    description: str | None
    """What it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    entitlements: list[EntitlementRef]
    """What it entitles to."""

    is_latest: bool | None = field(name="isLatest")
    """Whether this is its newest version."""

    max_quantity: int | None = field(name="maxQuantity")
    """Most that one subscription may have of it; null if there is no limit."""

    metadata: dict[str, str]
    """The caller's own notes."""

    pricing_type: PricingType | None = field(name="pricingType")
    """Whether it is free, paid, or priced by agreement; null if not set yet."""

    product_id: str = field(name="productId")
    """Product that it belongs to."""

    status: PackageStatus
    """Whether it is a draft, on offer, or archived."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    version_number: int = field(name="versionNumber")
    """Number of this version."""


class AddonList(Model, kw_only=True):
    """One page of add-ons."""

    data: list[Addon]
    """The add-ons."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class AddonResponse(Model, kw_only=True):
    """One add-on."""

    data: Addon
    """The add-on."""
