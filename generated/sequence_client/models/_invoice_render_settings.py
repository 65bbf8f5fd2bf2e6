# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._shared import PaymentLinkDisplayOption

__all__ = ["CurrencyConversionDisplayOption", "InvoiceRenderSettings"]

CurrencyConversionDisplayOption: TypeAlias = Open[Literal["SHOW_CURRENCY_CONVERSION", "HIDE_CURRENCY_CONVERSION"]]
"""Whether an invoice shows its totals in another currency too."""


class InvoiceRenderSettings(Model, kw_only=True):
    """How the invoices of the account are laid out."""

    id: str
    """Sequence id of the settings."""

    payment_link_display: PaymentLinkDisplayOption = field(name="paymentLinkDisplay")

    currency_conversion_display: CurrencyConversionDisplayOption = field(name="currencyConversionDisplay")
