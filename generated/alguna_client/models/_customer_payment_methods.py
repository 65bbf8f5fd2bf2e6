# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime

from .._overlay import Model

__all__ = [
    "PaymentMethod",
    "PaymentMethodBankAccount",
    "PaymentMethodCard",
    "PaymentMethodDetails",
    "PaymentMethodList",
]


class PaymentMethod(Model, kw_only=True):
    """A stored payment method of a customer."""

    created_at: datetime
    """When it was stored."""

    customer_id: str
    """Customer who pays with it."""

    details: "PaymentMethodDetails"

    id: str
    """Alguna id of the payment method."""

    is_default: bool
    """Whether it is charged where no other is specified."""

    provider: str
    """Payment processor that holds it."""

    type: str
    """Kind of payment method, for example card.

    Unsure: the list of values is not documented.
    """


class PaymentMethodBankAccount(Model, kw_only=True):
    """A bank account, without its number."""

    account_holder_name: str
    """Name of the holder."""

    country: str | None = None
    """Country of the bank.

    Unsure: the notation is not documented.
    """

    last4: str
    """Last four digits of the number."""


class PaymentMethodCard(Model, kw_only=True):
    """A card, without its number."""

    brand: str
    """Brand of the card, for example visa."""

    exp_month: int
    """Month in which it expires, from 1 to 12."""

    exp_year: int
    """Year in which it expires."""

    last4: str
    """Last four digits of the number."""


class PaymentMethodDetails(Model, kw_only=True):
    """What is shown of a payment method; the field of its kind is set."""

    bank_account: PaymentMethodBankAccount | None = None

    card: PaymentMethodCard | None = None


class PaymentMethodList(Model, kw_only=True):
    """All stored payment methods of a customer; the list is not paged."""

    data: list[PaymentMethod]
    """The payment methods."""
