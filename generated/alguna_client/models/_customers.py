# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from .._overlay import Model
from ._common import Pagination
from ._shared import TaxReason, TaxType

__all__ = ["Address", "Contact", "Customer", "CustomerList", "CustomerReference"]


class Address(Model, kw_only=True):
    """A postal address."""

    city: str
    """City or town."""

    country: str
    """Country code.

    Unsure: the example holds an alpha-3 code (USA) where tax_country is alpha-2.
    """

    line1: str
    """Street and number."""

    postal_code: str
    """Postal or ZIP code."""

    state: str
    """State, province or region."""

    line2: str | None = None
    """Suite, floor or building."""


class Contact(Model, kw_only=True):
    """A person who receives billing mail for a customer."""

    email: str
    """E-mail address."""

    id: str
    """Alguna id of the contact, with the prefix cont_."""

    is_primary: bool
    """Whether this is the customer's main contact."""

    email_preferences: list[str] | None = None
    """Kinds of mail that the contact receives.

    Unsure: the list of values is not documented.
    """

    first_name: str | None = None
    """Given name."""

    last_name: str | None = None
    """Family name."""


class Customer(Model, kw_only=True):
    """A company or person that is billed."""

    created_at: datetime
    """Time of creation."""

    currency: str
    """Billing currency, ISO 4217 code."""

    id: str
    """Alguna id, with the prefix cust_."""

    name: str
    """Name as it appears on invoices."""

    updated_at: datetime
    """When the customer last changed."""

    aliases: list[str] | None = None
    """Other ids the customer is known by, such as the one in your own system."""

    billing_address: Address | None = None
    """Address that invoices carry."""

    contacts: list[Contact] | None = None
    """People who receive billing mail."""

    tax_country: str | None = None
    """Country whose tax rules apply, ISO 3166-1 alpha-2 code."""

    tax_id: str | None = None
    """Tax registration number of the customer."""

    tax_rate: Decimal | None = None
    """Tax rate as a fraction, so 0.20 is 20 percent."""

    tax_reason: TaxReason | None = None

    tax_status: str | None = None
    """Standing towards tax, for example taxable.

    Unsure: the list of values is not documented.
    """

    tax_type: TaxType | None = None


class CustomerList(Model, kw_only=True):
    """One page of customers."""

    data: list[Customer]
    """The customers of this page."""

    pagination: Pagination


class CustomerReference(Model, kw_only=True):
    """Which customer an alias belongs to."""

    customer_id: str
    """Alguna id of the customer."""
