# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from typing import Literal, TypeAlias

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import SubscriptionContract

__all__ = ["Quote", "QuoteKind", "QuoteList", "QuoteStatus"]

QuoteKind: TypeAlias = Open[Literal["new", "renewal", "amendment"]]
"""Whether a quote begins a subscription, renews one, or changes one."""


QuoteStatus: TypeAlias = Open[
    Literal["draft", "pending_approval", "sent", "signed", "rejected", "withdrawn", "expired"]
]
"""Where a quote stands between draft and signed, or how it ended otherwise."""


class Quote(Model, kw_only=True):
    """An offer to a customer, to be signed; it becomes a subscription."""

    auto_activate: bool
    """Whether the subscription starts by itself once the quote is signed."""

    contract: SubscriptionContract

    created_at: datetime
    """When the quote was created."""

    currency: str
    """ISO 4217 code of the currency of the prices."""

    customer_id: str
    """Customer to whom the offer is made."""

    id: str
    """Alguna id of the quote."""

    kind: QuoteKind

    name: str
    """Name of the quote."""

    status: QuoteStatus

    subscription_id: str
    """Subscription that the quote begins, renews or changes."""

    updated_at: datetime
    """When the quote last changed."""

    expires_at: datetime | None = None
    """When the offer ends; without end, if absent."""

    signing_url: str | None = None
    """Web address where the quote is signed; whoever has it can sign."""

    withdrawal_reason: str | None = None
    """Why the quote was taken back."""

    withdrawn_at: datetime | None = None
    """When the quote was taken back."""


class QuoteList(Model, kw_only=True):
    """One page of quotes."""

    data: list[Quote]
    """The quotes of this page."""

    pagination: Pagination
