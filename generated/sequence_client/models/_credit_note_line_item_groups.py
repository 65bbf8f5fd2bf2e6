# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from decimal import Decimal

from msgspec import field

from .._overlay import Model
from ._common import Pagination

__all__ = ["CreditNoteLineItemGroup", "CreditNoteLineItemGroupList"]


class CreditNoteLineItemGroup(Model, kw_only=True):
    """A heading on a credit note with the lines under it."""

    id: str
    """Sequence id of the group."""

    credit_note_id: str = field(name="creditNoteId")
    """Credit note that it is part of."""

    line_item_group_id: str | None = field(name="lineItemGroupId", default=None)
    """Group of invoice lines that is given back."""

    title: str
    """Heading, as printed."""

    description: str | None = None
    """More about it, as printed."""

    index: int
    """Place in the order."""

    net_total: Decimal = field(name="netTotal")
    """Total of the lines before tax, in the currency of the credit note."""

    total_tax: Decimal = field(name="totalTax")
    """Tax of the lines, in the currency of the credit note."""

    gross_total: Decimal = field(name="grossTotal")
    """Total of the lines with tax, in the currency of the credit note."""


class CreditNoteLineItemGroupList(Model, kw_only=True):
    """One page of groups of credit note lines."""

    items: list[CreditNoteLineItemGroup]
    """The groups of this page."""

    pagination: Pagination
