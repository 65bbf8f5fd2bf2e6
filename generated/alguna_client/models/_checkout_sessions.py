# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = ["CheckoutIntent", "CheckoutSession", "CheckoutSessionStatus"]

CheckoutIntent: TypeAlias = Open[Literal["payment", "vault"]]
"""Whether a session collects money (payment), or only stores a means of payment (vault)."""


CheckoutSessionStatus: TypeAlias = Open[Literal["created", "started", "successful", "expired"]]
"""How far the customer has come."""


class CheckoutSession(Model, kw_only=True):
    """A page on which a customer pays, or leaves a means of payment."""

    checkout_intent: CheckoutIntent

    created_at: datetime
    """When the session was created."""

    currency: str
    """ISO 4217 code of the currency of the amount."""

    id: str
    """Alguna id of the session."""

    session_token: str
    """Token that opens the session; whoever has it gets in."""

    status: CheckoutSessionStatus

    url: str
    """Web address to send the customer to; whoever has it gets in."""

    amount: Decimal | None = None
    """Amount to collect."""

    client_reference_id: str | None = None
    """Your own id of the session."""

    customer_id: str | None = None
    """Customer who pays."""

    expires_at: datetime | None = None
    """When the address stops working."""

    invoice_id: str | None = None
    """Invoice that came of it."""

    payment_id: str | None = None
    """Payment that came of it."""

    subscription_id: str | None = None
    """Subscription that came of it."""
