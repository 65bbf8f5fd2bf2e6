# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import IntegrationExternalIdentifier, RateDisplay, RevenueClassification, RevenueRecognitionMethod

__all__ = ["DateRange", "InvoiceLineItem", "InvoiceLineItemList"]


class DateRange(Model, kw_only=True):
    """A span of days."""

    start_date: date_aliased = field(name="startDate")
    """First day."""

    end_date: date_aliased = field(name="endDate")
    """Last day."""


class InvoiceLineItem(Model, kw_only=True):
    """A line of an invoice."""

    id: str
    """Sequence id of the line."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that it is part of."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    quantity: Decimal
    """Number of units."""

    rate: Decimal
    """Price of one unit."""

    tax_rate: Decimal = field(name="taxRate")
    """Tax rate of the line.

    Unsure: whether as a fraction or in percent.
    """

    service_period_start: datetime | None = field(name="servicePeriodStart", default=None)
    """When the service began."""

    service_period_end: datetime | None = field(name="servicePeriodEnd", default=None)
    """When the service ended."""

    service_period: DateRange | None = field(name="servicePeriod", default=None)
    """Days in which the service was given."""

    index: int
    """Place in the order."""

    group_id: str | None = field(name="groupId", default=None)
    """Group that the line stands in."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    price_id: str | None = field(name="priceId", default=None)
    """Price that the line was made from."""

    rate_display: RateDisplay = field(name="rateDisplay")

    external_ids: list[IntegrationExternalIdentifier] = field(name="externalIds")
    """Ids of the line in connected systems."""

    revenue_classification: RevenueClassification | None = field(name="revenueClassification", default=None)

    credit_grant_id: str | None = field(name="creditGrantId", default=None)
    """Credit grant that the line pays for or uses."""

    product_id: str | None = field(name="productId", default=None)
    """Product that is charged."""

    revenue_recognition_method: RevenueRecognitionMethod | None = field(name="revenueRecognitionMethod", default=None)


class InvoiceLineItemList(Model, kw_only=True):
    """One page of invoice lines."""

    items: list[InvoiceLineItem]
    """The lines of this page."""

    pagination: Pagination
