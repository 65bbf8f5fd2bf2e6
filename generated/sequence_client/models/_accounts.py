# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import CountryCode

__all__ = ["Account", "AccountList"]


class Account(Model, kw_only=True):
    """A company of yours that bills with Sequence."""

    id: str
    """Sequence id of the account."""

    created_at: datetime = field(name="createdAt")
    """When the account was created."""

    sequence_organisation_id: str = field(name="sequenceOrganisationId")
    """Sequence organization that it belongs to."""

    company_name: str = field(name="companyName")
    """Name of the company."""

    company_number: str = field(name="companyNumber")
    """Number of the company in its register."""

    country: CountryCode
    """Where the company is registered."""

    send_customer_notifications: bool = field(name="sendCustomerNotifications")
    """Whether customers receive mail from Sequence."""

    alert_email_addresses: list[str] = field(name="alertEmailAddresses")
    """Addresses that receive alerts."""


class AccountList(Model, kw_only=True):
    """One page of accounts."""

    items: list[Account]
    """The accounts of this page."""

    pagination: Pagination
