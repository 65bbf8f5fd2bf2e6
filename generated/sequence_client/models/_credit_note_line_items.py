# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._common import Pagination
from ._shared import (
    InclusiveDateRange,
    IntegrationExternalIdentifier,
    RateDisplay,
    RevenueClassification,
    RevenueRecognitionMethod,
)

__all__ = ["CreditNoteLineItem", "CreditNoteLineItemList"]


class CreditNoteLineItem(Model, kw_only=True):
    """A line of a credit note. The response to a deletion leaves out the service period, the product
    and how revenue is recognised.
    """

    id: str
    """Sequence id of the line."""

    credit_note_id: str = field(name="creditNoteId")
    """Credit note that it is part of."""

    group_id: str | None = field(name="groupId", default=None)
    """Group that the line stands in."""

    line_item_id: str | None = field(name="lineItemId", default=None)
    """Invoice line that is given back."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    quantity: Decimal
    """Number of units."""

    rate: Decimal
    """Amount given back for one unit."""

    tax_rate: Decimal = field(name="taxRate")
    """Tax rate of the line.

    Unsure: whether as a fraction or in percent.
    """

    index: int
    """Place in the order."""

    price_id: str | None = field(name="priceId", default=None)
    """Price that the line was made from."""

    net_total: Decimal = field(name="netTotal")
    """Total before tax, in the currency of the document."""

    total_tax: Decimal = field(name="totalTax")
    """Tax, in the currency of the document."""

    gross_total: Decimal = field(name="grossTotal")
    """Total with tax, in the currency of the document."""

    rate_display: RateDisplay = field(name="rateDisplay")

    external_ids: list[IntegrationExternalIdentifier] = field(name="externalIds")
    """Ids of the line in connected systems."""

    service_period: InclusiveDateRange | None = field(name="servicePeriod", default=None)
    """Days in which the service was given."""

    revenue_recognition_method: RevenueRecognitionMethod | None = field(name="revenueRecognitionMethod", default=None)
    """Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only."""

    revenue_classification: RevenueClassification | None = field(name="revenueClassification", default=None)

    product_id: str | None = field(name="productId", default=None)
    """Product that is charged."""


class CreditNoteLineItemList(Model, kw_only=True):
    """One page of credit note lines."""

    items: list[CreditNoteLineItem]
    """The lines of this page."""

    pagination: Pagination
