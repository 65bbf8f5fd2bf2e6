# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from .._overlay import Model, Open
from ._shared import Address

__all__ = [
    "BulkCreateTransactionsResponse",
    "ExemptionType",
    "Transaction",
    "TransactionCustomerDetails",
    "TransactionLineItem",
    "TransactionLineItems",
    "TransactionListData",
    "TransactionListResponse",
    "TransactionResponse",
    "TransactionStatus",
    "TransactionType",
]

ExemptionType: TypeAlias = Open[
    Literal[
        "PURPOSE_RESALE",
        "ENTITY_TYPE_NONPROFIT",
        "GOVERNMENT",
        "MANUFACTURER",
        "AGRICULTURAL",
        "EXEMPT_PRODUCT",
        "OTHER",
    ]
]
"""Reason for which no tax is charged."""


TransactionStatus: TypeAlias = Open[Literal["UNCOMMITTED", "IGNORED", "LOCKED"]]
"""Where a transaction stands towards filing; a LOCKED one cannot be deleted."""


TransactionType: TypeAlias = Open[Literal["SALE", "RETURN", "REFUND", "PURCHASE", "PURCHASE_REFUND"]]
"""Kind of deal; the docs disagree which of RETURN and REFUND is the old name."""


class Transaction(Model, kw_only=True):
    """A recorded deal; amounts are in the invoice currency."""

    id: str | None = None
    """Id of the transaction."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    transacted_at: date | None = None
    """Day of the deal."""

    tax_date_override: date | None = None
    """Day used for tax in place of transacted_at."""

    invoice_currency: str | None = None
    """Currency of all amounts, ISO 4217 code."""

    subtotal: Decimal | None = None
    """Sum of the lines before discount, shipping and tax."""

    discount: Decimal | None = None
    """Discount on the whole."""

    shipping_and_handling: Decimal | None = None
    """Charge for shipping and handling."""

    total: Decimal | None = None
    """Sum that was charged."""

    tax_collected: Decimal | None = None
    """Tax that was collected from the customer."""

    transaction_type: TransactionType | None = None

    transaction_status: TransactionStatus | None = None

    calculation_id: str | None = None
    """Calculation that the tax was taken from."""

    customer_details: "TransactionCustomerDetails | None" = None

    source_platform: str | None = None
    """Platform it was imported from, for example RAZORPAY, SHOPIFY or STRIPE."""

    line_items: "TransactionLineItems | None" = None

    exemption_type: ExemptionType | None = None

    parent_invoice_id: str | None = None
    """The original sale that a return belongs to."""


class TransactionCustomerDetails(Model, kw_only=True):
    """The other party of a deal."""

    shipping_address: Address | None = None
    """Address that goods went to."""

    customer_id: str | None = None
    """Commenda id of the customer."""

    customer_external_id: str | None = None
    """Id of the customer in your own system."""


class TransactionLineItem(Model, kw_only=True):
    """A recorded line."""

    amount: Decimal | None = None
    """Total of the line; must be negative for a RETURN, REFUND or PURCHASE."""

    quantity: Decimal | None = None
    """Number of units."""

    tax_collected: Decimal | None = None
    """Tax that was collected on the line."""

    tax_code: str | None = None
    """Tax class of the product."""

    product_id: str | None = None
    """Product that was sold."""

    product_sku: str | None = None
    """Stock keeping unit, your own article number."""

    exemption_type: ExemptionType | None = None


class TransactionLineItems(Model, kw_only=True):
    """Wrapper of the recorded lines."""

    items: list[TransactionLineItem] | None = None
    """The lines."""


class TransactionListData(Model, kw_only=True):
    """One page of transactions."""

    transactions: list[Transaction] | None = None
    """The transactions of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class TransactionListResponse(Model, kw_only=True):
    """Answer that wraps a page of transactions."""

    data: TransactionListData

    message: str | None = None
    """What was done, for a person."""


class TransactionResponse(Model, kw_only=True):
    """Answer that wraps a transaction."""

    data: Transaction

    message: str | None = None
    """What was done, for a person."""


BulkCreateTransactionsResponse: TypeAlias = dict[str, Any]
"""What became of the rows of a CSV file; rows that are valid are loaded, the others are listed."""
