# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date
from decimal import Decimal

from .._overlay import Model
from ._shared import Address

__all__ = [
    "CalculateAddresses",
    "CalculateCustomerDetails",
    "CalculateTaxResponse",
    "TaxCalculation",
    "TaxCalculationLineItem",
]


class CalculateAddresses(Model, kw_only=True):
    """Where goods come from and go to."""

    ship_to: Address | None = None
    """Destination; may be absent when the customer has a stored address."""

    ship_from: Address | None = None
    """Origin; needed for some countries, such as GB."""


class CalculateCustomerDetails(Model, kw_only=True):
    """The buyer."""

    customer_id: str | None = None
    """Commenda id of the customer."""


class CalculateTaxResponse(Model, kw_only=True):
    """Answer that wraps a calculation."""

    data: "TaxCalculation"

    message: str | None = None
    """What was done, for a person."""


class TaxCalculation(Model, kw_only=True):
    """The tax on a deal, in sum and by line."""

    id: str | None = None
    """Id of the calculation, to name when a transaction is created from it."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    transaction_date: date | None = None
    """Day whose tax rules were applied."""

    transaction_currency: str | None = None
    """Currency of the request, ISO 4217 code."""

    discount: Decimal | None = None
    """Discount on the whole."""

    calculation_currency: str | None = None
    """Currency that was calculated in, ISO 4217 code."""

    exchange_rate: Decimal | None = None
    """Rate between transaction currency and calculation currency."""

    total_amount: Decimal | None = None
    """Sum of the lines before tax."""

    total_tax: Decimal | None = None
    """Sum of the tax."""

    total_due: Decimal | None = None
    """Sum to be paid, tax included."""

    customer_details: CalculateCustomerDetails | None = None

    tax_currency: str | None = None
    """Currency that the tax is owed in, ISO 4217 code."""

    addresses: CalculateAddresses | None = None

    line_items: "list[TaxCalculationLineItem] | None" = None
    """The lines; a plain list, where the request has a wrapper."""


class TaxCalculationLineItem(Model, kw_only=True):
    """The tax base of one line."""

    line_item_id: str | None = None
    """Id of the line."""

    amount: Decimal | None = None
    """Price of the line before tax."""

    taxable_amount: Decimal | None = None
    """Part of the amount that is taxed."""

    quantity: Decimal | None = None
    """Number of units."""

    tax_code: str | None = None
    """Tax class that was applied."""
