# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from msgspec import field

from .._overlay import Model

__all__ = ["StripeCollectionSettings"]


class StripeCollectionSettings(Model, kw_only=True):
    """How the account collects through Stripe."""

    id: str
    """Sequence id of the settings."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    enable_automatic_payments: bool = field(name="enableAutomaticPayments")
    """Whether invoices are collected automatically."""

    auto_enable_stripe_payments: bool = field(name="autoEnableStripePayments")
    """Whether payment through Stripe is switched on by itself."""

    retry_offset_days: list[int] = field(name="retryOffsetDays")
    """Days after the anchor on which a failed payment is tried again."""
