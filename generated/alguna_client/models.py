# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from ._overlay import Model, Open

__all__ = [
    "Address",
    "BillingFrequency",
    "Contact",
    "Customer",
    "CustomerList",
    "Error",
    "FeeType",
    "IngestEventsResponse",
    "Invoice",
    "InvoiceLineItem",
    "InvoiceStatus",
    "Pagination",
    "PaymentTerms",
    "Product",
    "ProductList",
    "RevenueAllocationMethod",
    "TaxReason",
    "TaxType",
]

BillingFrequency: TypeAlias = Open[Literal["recurring", "one-off"]]
"""Whether a fixed fee comes back each period or is charged once."""


FeeType: TypeAlias = Open[Literal["fixed", "metered"]]
"""Whether a product costs a fixed fee or is charged by metered usage."""


InvoiceStatus: TypeAlias = Open[
    Literal[
        "draft",
        "upcoming",
        "pending_approval",
        "scheduled",
        "processing",
        "issuing",
        "issued",
        "void",
        "paid",
        "canceled",
        "overdue",
    ]
]
"""Where an invoice stands between draft and paid, void or canceled."""


PaymentTerms: TypeAlias = Open[Literal["advance", "arrears"]]
"""Whether a product is charged before (advance) or after (arrears) the period it covers."""


RevenueAllocationMethod: TypeAlias = Open[Literal["straight_line", "usage_based", "contract_level_straight_line"]]
"""How revenue is spread over time when it is recognised."""


TaxReason: TypeAlias = Open[
    Literal["standard_rated", "reverse_charge", "not_collecting", "customer_exempt", "zero_rated", "other"]
]
"""Why tax is charged, or not charged, to a customer."""


TaxType: TypeAlias = Open[
    Literal["gst", "hst", "igst", "jct", "lease_tax", "pst", "qst", "sales_tax", "service_tax", "vat"]
]
"""Kind of tax that a customer is charged."""


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
    """Country whose tax rules apply, ISO 3166-1 alpha-2 code.

    Unsure: stands only on the newest stored pages.
    """

    tax_id: str | None = None
    """Tax registration number of the customer.

    Unsure: stands only on the newest stored pages.
    """

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


class Error(Model, kw_only=True):
    """What went wrong; the only error shape, without a code."""

    detail: str
    """Explanation for a person."""

    status: int
    """HTTP status, repeated in the body."""


class IngestEventsResponse(Model, kw_only=True):
    """What became of each event of a batch."""

    failed: list[str]
    """The unique_id of each event that was not taken."""

    ingested: list[str]
    """The unique_id of each event that was taken."""


class Invoice(Model, kw_only=True):
    """What a customer owes for a period; amounts are in the currency of the invoice."""

    amount_paid: Decimal
    """Sum of the payments received."""

    amount_remaining: Decimal
    """What is still to be paid."""

    billing_period: str
    """Period that is billed, as text."""

    created_at: datetime
    """When the invoice was created."""

    currency: str
    """Currency of all amounts, ISO 4217 code."""

    customer_id: str
    """Customer who is billed."""

    description: str
    """Text for the customer to read."""

    id: str
    """Alguna id of the invoice."""

    line_items: list[InvoiceLineItem]
    """What is billed, one entry a line."""

    status: InvoiceStatus

    subtotal: Decimal
    """Sum of the lines before tax."""

    tax: Decimal
    """Amount of tax."""

    total: Decimal
    """Amount due with tax."""

    updated_at: datetime
    """When the invoice last changed."""

    billing_period_end: datetime | None = None
    """End of the period that is billed."""

    billing_period_start: datetime | None = None
    """Start of the period that is billed."""

    due_date: datetime | None = None
    """Last date to pay by."""

    external_id: str | None = None
    """Id of the invoice in the connected system."""

    external_provider: str | None = None
    """Connected system that holds a copy of the invoice."""

    external_reference: str | None = None
    """Reference of the invoice in the connected system."""

    external_url: str | None = None
    """Web address of the invoice in the connected system."""

    invoicing_date: datetime | None = None
    """Date on which the invoice is due to be issued."""

    issue_date: datetime | None = None
    """Date that the invoice carries."""

    paid_date: datetime | None = None
    """Date on which it was paid in full."""

    purchase_order_number: str | None = None
    """Order number of the customer, quoted on the invoice."""


class InvoiceLineItem(Model, kw_only=True):
    """A line of an invoice."""

    description: str
    """Text of the line."""

    id: str
    """Alguna id of the line."""

    is_editable: bool
    """Whether the line may still be changed."""

    quantity: Decimal
    """Number of units."""

    total_price: Decimal
    """Price of the line before tax, in the currency of the invoice."""

    unit_price: Decimal
    """Price of one unit before tax, in the currency of the invoice."""

    billing_period_end: datetime | None = None
    """End of the period that the line covers."""

    billing_period_start: datetime | None = None
    """Start of the period that the line covers."""

    product_id: str | None = None
    """Product that the line belongs to."""


class Pagination(Model, kw_only=True):
    """Where a page stands in its list; there is no count of all items."""

    per_page: int
    """Page size that was used."""

    total_pages: int
    """Number of pages at this page size."""


class Product(Model, kw_only=True):
    """Something that is sold, and how it is charged and recognised as revenue."""

    created_at: datetime
    """When the product was created."""

    description: str
    """What the product is, for people."""

    fee_type: FeeType

    id: str
    """Alguna id of the product."""

    name: str
    """Name in the catalogue."""

    payment_terms: PaymentTerms

    revenue_allocation_method: RevenueAllocationMethod

    updated_at: datetime
    """When the product last changed."""

    billing_frequency: BillingFrequency | None = None

    metric_ids: list[str] | None = None
    """Metrics whose usage is charged; set for metered products."""

    sku: str | None = None
    """Stock keeping unit, your own article number."""

    tag_ids: list[str] | None = None
    """Tags on the product."""


class ProductList(Model, kw_only=True):
    """One page of products."""

    data: list[Product]
    """The products of this page."""

    pagination: Pagination
