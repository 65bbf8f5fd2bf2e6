# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open

__all__ = ["AccountPaymentSettings", "PaymentFailureNotificationOption", "PaymentFailureNotifications"]

PaymentFailureNotificationOption: TypeAlias = Open[Literal["SEND_NOTIFICATIONS", "DO_NOT_SEND_NOTIFICATIONS"]]
"""Whether a failed payment causes a notification."""


class AccountPaymentSettings(Model, kw_only=True):
    """What happens in the account when a payment fails."""

    id: str
    """Sequence id of the settings."""

    failure_notifications: "PaymentFailureNotifications" = field(name="failureNotifications")


class PaymentFailureNotifications(Model, kw_only=True):
    """Who is notified of a failed payment."""

    merchant_notifications: PaymentFailureNotificationOption = field(name="merchantNotifications")
    """Whether you are notified."""

    customer_notifications: PaymentFailureNotificationOption = field(name="customerNotifications")
    """Whether the customer is notified."""
