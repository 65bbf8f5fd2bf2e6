# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from msgspec import field

from .._overlay import Model
from ._shared import PaymentProvider

__all__ = ["CustomerPaymentSettings"]


class CustomerPaymentSettings(Model, kw_only=True):
    """How the invoices of a customer are paid."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    customer_id: str = field(name="customerId")
    """Customer that it is set for."""

    payment_provider: PaymentProvider = field(name="paymentProvider")
