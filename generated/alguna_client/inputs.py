# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What requests hold: plain dicts with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ._overlay import DateTimeLike, DecimalLike

__all__ = [
    "Address",
    "ContactInput",
    "CreateCustomerRequest",
    "CreateInvoiceRequest",
    "Event",
    "FeeType",
    "IngestEventsRequest",
    "InvoiceLineItemInput",
    "NewInvoiceStatus",
    "PaymentTerms",
    "UpdateCustomerRequest",
]

FeeType: TypeAlias = Literal["fixed", "metered"]
"""Whether a product costs a fixed fee or is charged by metered usage."""


NewInvoiceStatus: TypeAlias = Literal["draft", "issued"]
"""Whether a new invoice stays a draft or is issued at once."""


PaymentTerms: TypeAlias = Literal["advance", "arrears"]
"""Whether a product is charged before (advance) or after (arrears) the period it covers."""


class Address(TypedDict):
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

    line2: NotRequired[str]
    """Suite, floor or building."""


class ContactInput(TypedDict):
    """A contact to add to a customer, or one to keep when its id is given."""

    email: str
    """E-mail address."""

    is_primary: bool
    """Whether this is the customer's main contact."""

    email_preferences: NotRequired[Sequence[str]]
    """Kinds of mail that the contact receives.

    Unsure: the list of values is not documented.
    """

    first_name: NotRequired[str]
    """Given name."""

    id: NotRequired[str]
    """Alguna id of an existing contact; left out for a new one."""

    last_name: NotRequired[str]
    """Family name."""


class CreateCustomerRequest(TypedDict):
    """A customer to create."""

    currency: str
    """Billing currency, ISO 4217 code."""

    name: str
    """Name as it appears on invoices."""

    aliases: NotRequired[Sequence[str] | None]
    """Other ids the customer is known by, such as the one in your own system."""

    billing_address: NotRequired[Address]
    """Address that invoices carry."""

    contacts: NotRequired[Sequence[ContactInput]]
    """People who receive billing mail."""


class CreateInvoiceRequest(TypedDict):
    """An invoice to create for one customer."""

    currency: str
    """Currency of all amounts, ISO 4217 code."""

    customer_id: str
    """Customer to bill."""

    billing_period_end: NotRequired[DateTimeLike]
    """End of the period that is billed."""

    billing_period_start: NotRequired[DateTimeLike]
    """Start of the period that is billed."""

    description: NotRequired[str]
    """Text for the customer to read."""

    issue_date: NotRequired[DateTimeLike]
    """Date that the invoice carries."""

    line_items: NotRequired[Sequence[InvoiceLineItemInput]]
    """What is billed, one entry a line."""

    purchase_order_number: NotRequired[str]
    """Order number of the customer, to be quoted on the invoice."""

    status: NotRequired[NewInvoiceStatus]


class Event(TypedDict):
    """Something a customer used, to be counted by metrics and billed."""

    account: str
    """Customer who used it, by id or alias."""

    event_name: str
    """Name that metrics select events by."""

    unique_id: NotRequired[str]
    """Your own id of the event, at most 255 characters; a second event with it is not counted.

    Unsure: the length limit is from an older page.
    """

    properties: NotRequired[Mapping[str, Any]]
    """Flat facts to meter or filter on, at most 50; values are text or numbers.

    Unsure: the limits are from an older page.
    """

    timestamp: NotRequired[DateTimeLike]
    """When it was used; now, if absent.

    Unsure: the default is from an older page.
    """


class IngestEventsRequest(TypedDict):
    """A batch of usage events."""

    events: Sequence[Event]
    """The events, at most 100."""


class InvoiceLineItemInput(TypedDict):
    """A line to bill."""

    description: NotRequired[str]
    """Text of the line."""

    quantity: NotRequired[DecimalLike]
    """Number of units."""

    unit_price: NotRequired[DecimalLike]
    """Price of one unit before tax, in the currency of the invoice."""

    product_id: NotRequired[str]
    """Product that the line belongs to."""


class UpdateCustomerRequest(TypedDict):
    """The members of a customer to change; what is absent stays."""

    aliases: NotRequired[Sequence[str] | None]
    """All aliases from now on; replaces the whole list."""

    billing_address: NotRequired[Address]
    """Address that invoices carry."""

    contacts: NotRequired[Sequence[ContactInput]]
    """All contacts from now on; replaces the whole list."""

    currency: NotRequired[str]
    """Billing currency, ISO 4217 code."""

    name: NotRequired[str]
    """Name as it appears on invoices."""
