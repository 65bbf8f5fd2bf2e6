# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from .._overlay import Model
from ._common import Pagination

__all__ = ["Merchant", "MerchantList"]


class Merchant(Model, kw_only=True):
    """A seller in whose name the organisation sells."""

    created_at: datetime
    """When the merchant was created."""

    display_name: str
    """Name that customers see."""

    external_id: str
    """Your own id of the merchant."""

    id: str
    """Alguna id of the merchant."""

    updated_at: datetime
    """When the merchant last changed."""

    archived_at: datetime | None = None
    """When the merchant was archived; absent while it is in use."""

    avatar_url: str | None = None
    """Web address of the small picture."""

    logo_url: str | None = None
    """Web address of the logo."""

    support_email: str | None = None
    """E-mail address to which customers turn."""


class MerchantList(Model, kw_only=True):
    """One page of merchants."""

    data: list[Merchant]
    """The merchants of this page."""

    pagination: Pagination
