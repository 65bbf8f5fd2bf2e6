# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination

__all__ = ["CreditNote", "CreditNoteAttachment", "CreditNoteLineItem", "CreditNoteList", "CreditNoteStatus"]

CreditNoteStatus: TypeAlias = Open[Literal["draft", "applied", "void", "pending_refund"]]
"""Where a credit note stands; an applied or void one cannot be changed."""


class CreditNote(Model, kw_only=True):
    """What a customer is given back on an invoice; amounts are in its currency."""

    attachments: "list[CreditNoteAttachment]"
    """Files that go with the credit note."""

    created_at: datetime
    """When the credit note was created."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    customer_id: str
    """Customer who is credited."""

    description: str
    """Text for the customer to read."""

    external_reference: str
    """Reference of the credit note in another system."""

    id: str
    """Alguna id of the credit note."""

    is_pdf_available: bool
    """Whether a PDF of it exists."""

    line_items: "list[CreditNoteLineItem]"
    """What is credited, one entry a line."""

    status: CreditNoteStatus

    subtotal: Decimal
    """Sum of the lines before tax."""

    sync_enabled: bool
    """Whether it is copied into the accounting system."""

    tax: Decimal
    """Amount of tax."""

    total: Decimal
    """Amount credited with tax."""

    updated_at: datetime
    """When the credit note last changed."""

    accounting_credit_note_id: str | None = None
    """Id of the copy in the accounting system."""

    accounting_credit_note_url: str | None = None
    """Web address of the copy in the accounting system."""

    accounting_integration_id: str | None = None
    """Connection to the accounting system that holds the copy."""

    accounting_provider: str | None = None
    """Accounting system that holds the copy."""

    apply_date: datetime | None = None
    """When it was applied."""

    billing_period_end: datetime | None = None
    """End of the period that is credited."""

    billing_period_start: datetime | None = None
    """Start of the period that is credited."""

    credit_date: datetime | None = None
    """Date that the credit note carries."""

    invoice_id: str | None = None
    """Invoice that it corrects."""

    last_refund_date: datetime | None = None
    """When money was last paid back on it."""

    last_refund_id: str | None = None
    """Refund that was last made on it."""

    legal_entity_id: str | None = None
    """Legal entity that issues it."""

    purchase_order_number: str | None = None
    """Order number of the customer, quoted on the credit note."""

    void_date: datetime | None = None
    """When it was made void."""

    merchant_id: str | None = None
    """Merchant on whose behalf it is issued."""


class CreditNoteAttachment(Model, kw_only=True):
    """A file that goes with a credit note."""

    file_url: str
    """Web address of the file."""

    title: str
    """Name of the file, for people."""


class CreditNoteLineItem(Model, kw_only=True):
    """A line of a credit note."""

    billing_period_end: datetime
    """End of the period that the line covers."""

    billing_period_start: datetime
    """Start of the period that the line covers."""

    description: str
    """Text of the line."""

    id: str
    """Alguna id of the line, with the prefix cnli_."""

    is_editable: bool
    """Whether the line may still be changed."""

    quantity: Decimal
    """Number of units."""

    total_price: Decimal
    """Price of the line before tax."""

    unit_price: Decimal
    """Price of one unit before tax."""

    additional_description: str | None = None
    """More text of the line."""

    invoice_line_item_id: str | None = None
    """Line of the invoice that it corrects."""

    product_id: str | None = None
    """Product that the line belongs to."""

    tax_amount: Decimal | None = None
    """Amount of tax on the line."""

    tax_rate: Decimal | None = None
    """Tax rate as a fraction, so 0.20 is 20 percent."""


class CreditNoteList(Model, kw_only=True):
    """One page of credit notes."""

    data: list[CreditNote]
    """The credit notes of this page."""

    pagination: Pagination
