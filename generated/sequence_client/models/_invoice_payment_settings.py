# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from msgspec import field

from .._overlay import Model
from ._shared import PaymentProvider

__all__ = ["InvoicePaymentSettings", "InvoicePaymentSettingsByInvoice"]


class InvoicePaymentSettings(Model, kw_only=True):
    """How one invoice is collected; they win over those of its schedule and customer."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that they are for."""

    customer_id: str = field(name="customerId")
    """Customer of the invoice."""

    payment_provider: PaymentProvider = field(name="paymentProvider")


class InvoicePaymentSettingsByInvoice(Model, kw_only=True):
    """How one invoice is collected, as found by the invoice; its customer is left out."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    invoice_id: str = field(name="invoiceId")
    """Invoice that they are for."""

    payment_provider: PaymentProvider = field(name="paymentProvider")
