# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers. A member that is absent reads as None."""

from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open

__all__ = ["AccountPaymentSettings", "PaymentFailureNotificationOption", "PaymentFailureNotifications"]

PaymentFailureNotificationOption: TypeAlias = Open[Literal["SEND_NOTIFICATIONS", "DO_NOT_SEND_NOTIFICATIONS"]]
"""Whether a failed payment is told."""


class AccountPaymentSettings(Model, kw_only=True):
    """What happens in the account when a payment fails."""

    id: str
    """Sequence id of the settings."""

    failure_notifications: "PaymentFailureNotifications" = field(name="failureNotifications")


class PaymentFailureNotifications(Model, kw_only=True):
    """Who is told of a failed payment."""

    merchant_notifications: PaymentFailureNotificationOption = field(name="merchantNotifications")
    """Whether you are told."""

    customer_notifications: PaymentFailureNotificationOption = field(name="customerNotifications")
    """Whether the customer is told."""
