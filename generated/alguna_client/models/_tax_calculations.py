# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal

from .._overlay import Model
from ._common import Pagination
from ._shared import TaxReason, TaxType

__all__ = [
    "TaxCalculation",
    "TaxCalculationDetail",
    "TaxCalculationDetailLine",
    "TaxCalculationLine",
    "TaxCalculationList",
    "TaxCalculationSummary",
]


class TaxCalculation(Model, kw_only=True):
    """Tax on a sale, as it was just calculated."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    expires_at: datetime
    """Until when an invoice can use it."""

    id: str
    """Alguna id of the calculation."""

    line_items: "list[TaxCalculationLine]"
    """Tax of each line."""

    total_tax: Decimal
    """Tax on all lines."""

    merchant_id: str | None = None
    """Merchant in whose name it is sold."""


class TaxCalculationDetail(Model, kw_only=True):
    """Tax on a sale, with what it was calculated for."""

    created_at: datetime
    """When it was calculated."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    expired: bool
    """Whether it is past its expiry."""

    expires_at: datetime
    """Until when an invoice can use it."""

    id: str
    """Alguna id of the calculation."""

    legal_entity_id: str
    """Legal entity of the organisation that sells."""

    line_items: "list[TaxCalculationDetailLine]"
    """The lines with their tax."""

    tax_date: datetime
    """Moment whose tax rules apply."""

    total_tax: Decimal
    """Tax on all lines."""

    consumed_at: datetime | None = None
    """When an invoice used it."""

    customer_reference: str | None = None
    """Your own reference of the customer."""

    invoice_id: str | None = None
    """Invoice that used it."""

    merchant_id: str | None = None
    """Merchant in whose name it is sold."""


class TaxCalculationDetailLine(Model, kw_only=True):
    """A line of the sale with its tax."""

    amount: Decimal
    """Amount of the line, in the currency of the calculation.

    Unsure: whether it is for one unit or for the quantity is not documented.
    """

    quantity: Decimal
    """How many units are sold."""

    tax_amount: Decimal
    """Tax on the line."""

    tax_rate: Decimal
    """Tax rate of the line.

    Unsure: whether 0.2 or 20 means 20 percent is not documented; customers have fractions.
    """

    taxable_amount: Decimal
    """Amount that the tax is on."""

    billing_period_end: datetime | None = None
    """End of the period that the line is for."""

    billing_period_start: datetime | None = None
    """Start of the period that the line is for."""

    description: str | None = None
    """What is sold."""

    reference: str | None = None
    """Your own id of the line."""

    tax_code: str | None = None
    """Code of the kind of goods for tax."""

    tax_reason: TaxReason | None = None

    tax_type: TaxType | None = None


class TaxCalculationLine(Model, kw_only=True):
    """Tax of one line."""

    tax_amount: Decimal
    """Tax on the line."""

    tax_rate: Decimal
    """Tax rate of the line.

    Unsure: whether 0.2 or 20 means 20 percent is not documented; customers have fractions.
    """

    taxable_amount: Decimal
    """Amount that the tax is on."""

    billing_period_end: datetime | None = None
    """End of the period that the line is for."""

    billing_period_start: datetime | None = None
    """Start of the period that the line is for."""

    reference: str | None = None
    """Your own id of the line."""

    tax_reason: TaxReason | None = None

    tax_type: TaxType | None = None


class TaxCalculationList(Model, kw_only=True):
    """One page of calculations."""

    data: "list[TaxCalculationSummary]"
    """The calculations of this page."""

    pagination: Pagination


class TaxCalculationSummary(Model, kw_only=True):
    """A tax calculation in a list, without its lines."""

    created_at: datetime
    """When it was calculated."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    expired: bool
    """Whether it is past its expiry."""

    expires_at: datetime
    """Until when an invoice can use it."""

    id: str
    """Alguna id of the calculation."""

    line_count: int
    """Number of lines."""

    tax_date: datetime
    """Moment whose tax rules apply."""

    total_tax: Decimal
    """Tax on all lines."""

    consumed_at: datetime | None = None
    """When an invoice used it."""

    customer_reference: str | None = None
    """Your own reference of the customer."""

    invoice_id: str | None = None
    """Invoice that used it."""
