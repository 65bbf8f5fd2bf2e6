# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["CustomerAlias", "CustomerAliasDetail", "CustomerAliasList", "CustomerAliasesForCustomer"]


class CustomerAlias(Model, kw_only=True):
    """An alias of a customer, without label and state."""

    id: str
    """Sequence id of the alias."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer whom it stands for."""

    value: str
    """The alias itself."""

    created_at: datetime = field(name="createdAt")
    """When the alias was created."""


class CustomerAliasDetail(Model, kw_only=True):
    """An alias of a customer."""

    id: str
    """Sequence id of the alias."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer whom it stands for."""

    value: str
    """The alias itself."""

    created_at: datetime = field(name="createdAt")
    """When the alias was created."""

    deleted_at: datetime | None = field(name="deletedAt", default=None)
    """When it was deleted; absent while it exists."""

    label: str | None = None
    """Short name for your own use."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""


class CustomerAliasList(Model, kw_only=True):
    """One page of aliases."""

    items: list[CustomerAliasDetail]
    """The aliases of this page."""

    pagination: Pagination


class CustomerAliasesForCustomer(Model, kw_only=True):
    """All aliases of one customer."""

    items: list[CustomerAlias]
    """The aliases."""
