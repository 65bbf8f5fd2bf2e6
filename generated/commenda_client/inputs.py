# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""What requests hold: plain dicts with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._overlay import DateLike, DecimalLike

__all__ = [
    "Address",
    "CalculateAddresses",
    "CalculateCustomerDetails",
    "CalculateLineItem",
    "CalculateLineItems",
    "CalculateTaxRequest",
    "CalculationType",
    "CreateCustomerRequest",
    "CreateTransactionRequest",
    "CustomerExtension",
    "ExemptionType",
    "RefundType",
    "TransactionCustomerDetails",
    "TransactionLineItemInput",
    "TransactionLineItemsInput",
    "TransactionType",
]

CalculationType: TypeAlias = Literal["SALE", "REFUND", "PURCHASE"]
"""Kind of deal that tax can be calculated for."""


CustomerExtension: TypeAlias = Literal["shipping_address", "exemption_metadata"]
"""Member of a customer that a list holds only when asked for."""


ExemptionType: TypeAlias = Literal[
    "PURPOSE_RESALE", "ENTITY_TYPE_NONPROFIT", "GOVERNMENT", "MANUFACTURER", "AGRICULTURAL", "EXEMPT_PRODUCT", "OTHER"
]
"""Reason for which no tax is charged."""


RefundType: TypeAlias = Literal["FULL", "PARTIAL"]
"""Whether all or a part of the original sale is given back."""


TransactionType: TypeAlias = Literal["SALE", "RETURN", "REFUND", "PURCHASE", "PURCHASE_REFUND"]
"""Kind of deal; the docs disagree which of RETURN and REFUND is the old name."""


class Address(TypedDict):
    """A postal address; which members beyond country are needed depends on the country."""

    address_line_1: NotRequired[str]
    """Street and number."""

    address_line_2: NotRequired[str]
    """Suite, floor or building."""

    address_line_3: NotRequired[str]
    """Further line, where a country has one."""

    postal_code: NotRequired[str]
    """Postal or ZIP code."""

    city: NotRequired[str]
    """City or town."""

    state: NotRequired[str]
    """State, province or region."""

    country: str
    """Country, ISO 3166-1 alpha-2 code."""


class CalculateAddresses(TypedDict):
    """Where goods come from and go to."""

    ship_to: NotRequired[Address]
    """Destination; may be absent when the customer has a stored address."""

    ship_from: NotRequired[Address]
    """Origin; needed for some countries, such as GB."""


class CalculateCustomerDetails(TypedDict):
    """The buyer."""

    customer_id: NotRequired[str]
    """Commenda id of the customer."""


class CalculateLineItem(TypedDict):
    """A line to calculate tax for."""

    line_number: NotRequired[int]
    """Position of the line."""

    product_taxability_code: NotRequired[str]
    """Tax class of the product; tangible personal property (TPP), if absent."""

    quantity: NotRequired[DecimalLike]
    """Number of units."""

    amount: NotRequired[DecimalLike]
    """Price of the line before tax, in the transaction currency."""

    discount: NotRequired[DecimalLike]
    """Discount on the line, in the transaction currency."""

    product_id: NotRequired[str]
    """Product that is sold."""


class CalculateLineItems(TypedDict):
    """Wrapper of the lines to calculate."""

    items: Sequence[CalculateLineItem]
    """The lines."""


class CalculateTaxRequest(TypedDict):
    """What is sold, by whom, from where to where."""

    corporation_id: str
    """Corporation that sells or buys."""

    transaction_date: DateLike
    """Day whose tax rules apply."""

    transaction_currency: NotRequired[str]
    """Currency of the amounts, ISO 4217 code; that of the ship-to country, if absent."""

    transaction_type: NotRequired[CalculationType]

    addresses: NotRequired[CalculateAddresses]

    customer_details: NotRequired[CalculateCustomerDetails]

    discount: NotRequired[DecimalLike]
    """Discount on the whole, from 0, in the transaction currency."""

    exemption_type: NotRequired[ExemptionType]
    """Unsure: the name could not be read on this page and is taken from transactions."""

    line_items: CalculateLineItems


class CreateCustomerRequest(TypedDict):
    """A customer to create."""

    corporation_id: str
    """Corporation that sells to the customer."""

    name: str
    """Name of the customer, at least 3 characters."""

    email: NotRequired[str]
    """E-mail address."""

    external_id: NotRequired[str]
    """Id of the customer in your own system."""

    business_identification_number: NotRequired[str]
    """Tax or company number of the customer."""

    shipping_address: NotRequired[Address]
    """Address that goods go to."""


class CreateTransactionRequest(TypedDict):
    """A deal to record; amounts are in the invoice currency."""

    id: NotRequired[str]
    """Your own id of the transaction, unique for the seller; guards against recording it twice.

    Unsure: the overview says that the caller gives it, yet no sample shows it.
    """

    corporation_id: str
    """Corporation that sells or buys."""

    transacted_at: DateLike
    """Day of the deal."""

    tax_date_override: NotRequired[DateLike]
    """Day to use for tax in place of transacted_at."""

    calculation_date_override: NotRequired[DateLike]
    """Day whose rates are used in place of transacted_at."""

    reporting_date_override: NotRequired[DateLike]
    """Day that decides the filing period in place of transacted_at."""

    invoice_currency: str
    """Currency of all amounts, ISO 4217 code."""

    invoice_number: NotRequired[str]
    """Number of the invoice in your own books."""

    subtotal: NotRequired[DecimalLike]
    """Sum of the lines before discount, shipping and tax."""

    discount: NotRequired[DecimalLike]
    """Discount on the whole."""

    shipping_and_handling: NotRequired[DecimalLike]
    """Charge for shipping and handling."""

    total: NotRequired[DecimalLike]
    """Sum that was charged."""

    tax_collected: NotRequired[DecimalLike]
    """Tax that was collected from the customer."""

    transaction_type: TransactionType
    """Kind of deal; PURCHASE_REFUND is derived by the provider and cannot be sent."""

    calculation_id: NotRequired[str]
    """Calculation that the tax was taken from."""

    parent_invoice_id: NotRequired[str]
    """The original sale that a return belongs to."""

    refund_type: NotRequired[RefundType]

    customer_details: TransactionCustomerDetails
    """Unsure: the documented required list is cut at the start of this name."""

    line_items: NotRequired[TransactionLineItemsInput]

    tax_included: NotRequired[bool]
    """Whether the amounts of the lines contain the tax."""

    exemption_type: NotRequired[ExemptionType]


class TransactionCustomerDetails(TypedDict):
    """The other party of a deal."""

    shipping_address: NotRequired[Address]
    """Address that goods went to."""

    customer_id: NotRequired[str]
    """Commenda id of the customer."""

    customer_external_id: NotRequired[str]
    """Id of the customer in your own system."""


class TransactionLineItemInput(TypedDict):
    """A line to record."""

    amount: NotRequired[DecimalLike]
    """Price of the line; negative for a return, refund or purchase."""

    line_number: NotRequired[str]
    """Position of the line.

    Unsure: text here, a number when tax is calculated.
    """

    quantity: NotRequired[DecimalLike]
    """Number of units."""

    price_per_unit: NotRequired[DecimalLike]
    """Price of one unit."""

    discount_amount: NotRequired[DecimalLike]
    """Discount on the line."""

    tax_collected: NotRequired[DecimalLike]
    """Tax that was collected on the line."""

    tax_code: NotRequired[str]
    """Tax class of the product."""

    product_id: NotRequired[str]
    """Product that was sold."""

    product_sku: NotRequired[str]
    """Stock keeping unit, your own article number."""

    exemption_type: NotRequired[ExemptionType]

    exemption_reason: NotRequired[str]
    """Why the line is exempt."""

    exemption_certificate_id: NotRequired[str]
    """Certificate that proves the exemption."""


class TransactionLineItemsInput(TypedDict):
    """Wrapper of the lines to record."""

    items: NotRequired[Sequence[TransactionLineItemInput]]
    """The lines."""
