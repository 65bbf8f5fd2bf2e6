# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import CreditGrantCost, InvoiceStatus, PaymentCollection, VendorIdentifier

__all__ = [
    "CreditGrant",
    "CreditGrantGrantType",
    "CreditGrantInvoice",
    "CreditGrantInvoiceBillingReason",
    "CreditGrantList",
    "CreditGrantResponse",
    "CreditGrantSourceType",
    "CreditGrantStatus",
    "SyncState",
    "SyncStateStatus",
]

CreditGrantGrantType: TypeAlias = Open[Literal["PAID", "PROMOTIONAL", "RECURRING", "OVERDRAFT"]]
"""Whether it was bought, given, part of a plan, or covers an overdraft."""


CreditGrantInvoiceBillingReason: TypeAlias = Open[Literal["MANUAL", "OTHER"]]
"""Why it was made."""


CreditGrantSourceType: TypeAlias = Open[Literal["PRICE", "PLAN_ENTITLEMENT", "ADDON_ENTITLEMENT"]]
"""Where a grant of a plan or add-on comes from."""


CreditGrantStatus: TypeAlias = Open[Literal["PAYMENT_PENDING", "ACTIVE", "EXPIRED", "VOIDED", "SCHEDULED"]]
"""State of the grant."""


SyncStateStatus: TypeAlias = Open[Literal["PENDING", "ERROR", "SUCCESS", "NO_SYNC_REQUIRED"]]
"""How the last synchronisation went."""


class CreditGrant(Model, kw_only=True):
    """Credits put into a customer's wallet at one time."""

    id: str
    """Id of the grant."""

    amount: Decimal
    """Credits granted."""

    comment: str | None
    """Remark for people."""

    consumed_amount: Decimal = field(name="consumedAmount")
    """Credits of it that are used up."""

    cost: CreditGrantCost
    """What the customer paid for it."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    currency_id: str = field(name="currencyId")
    """Credit currency."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    display_name: str = field(name="displayName")
    """Name for people."""

    effective_at: datetime = field(name="effectiveAt")
    """From when the credits can be used."""

    expire_at: datetime | None = field(name="expireAt")
    """When what is left of it lapses; null if never."""

    grant_type: CreditGrantGrantType = field(name="grantType")
    """Whether it was bought, given, part of a plan, or covers an overdraft."""

    invoice_id: str | None = field(name="invoiceId")
    """Invoice that bills it."""

    latest_invoice: "CreditGrantInvoice | None" = field(name="latestInvoice")
    """The newest invoice for it."""

    metadata: dict[str, str]
    """The caller's own notes."""

    payment_collection: PaymentCollection = field(name="paymentCollection")
    """How far the collection of the payment is."""

    priority: int
    """Which grant is used first, 0 to 100; the lower number goes first."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    source_type: CreditGrantSourceType | None = field(name="sourceType")
    """Where a grant of a plan or add-on comes from."""

    status: CreditGrantStatus
    """State of the grant."""

    sync_states: "list[SyncState] | None" = field(name="syncStates")
    """How it stands in other systems."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""

    voided_at: datetime | None = field(name="voidedAt")
    """When it was voided; null if it was not."""


class CreditGrantInvoice(Model, kw_only=True):
    """An invoice that bills a grant."""

    billing_id: str = field(name="billingId")
    """Id of the invoice in the billing provider."""

    billing_reason: CreditGrantInvoiceBillingReason | None = field(name="billingReason")
    """Why it was made."""

    created_at: datetime = field(name="createdAt")
    """When it was made."""

    currency: str | None
    """Currency of its amounts."""

    due_date: datetime | None = field(name="dueDate")
    """When it is to be paid."""

    error_message: str | None = field(name="errorMessage")
    """Why its payment failed."""

    payment_url: str | None = field(name="paymentUrl")
    """Page where it can be paid."""

    pdf_url: str | None = field(name="pdfUrl")
    """Where it can be read as a PDF."""

    requires_action: bool = field(name="requiresAction")
    """Whether the customer has to do something before it can be paid."""

    status: InvoiceStatus
    """State of the invoice."""

    sub_total: Decimal | None = field(name="subTotal")
    """Amount before tax."""

    tax: Decimal | None
    """Amount of tax."""

    total: Decimal | None
    """Amount to pay."""

    updated_at: datetime = field(name="updatedAt")
    """When it last changed."""


class CreditGrantList(Model, kw_only=True):
    """One page of grants."""

    data: list[CreditGrant]
    """The grants."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CreditGrantResponse(Model, kw_only=True):
    """One grant."""

    data: CreditGrant
    """The grant."""


class SyncState(Model, kw_only=True):
    """How something stands in another system."""

    status: SyncStateStatus
    """How the last synchronisation went."""

    synced_entity_id: str | None = field(name="syncedEntityId")
    """Its id in the other system."""

    vendor_identifier: VendorIdentifier = field(name="vendorIdentifier")
    """The other system."""
