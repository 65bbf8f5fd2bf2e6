"""Webhooks: verify that the provider sent one, and decode its event. No I/O.

Importing this package is cheap: verification, with hashing and decoding, is imported by the first receiver.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .delivery import Delivery, Headers, Secrets

if TYPE_CHECKING:
    from typing import Unpack

    from .verification import Receiver, ReceiverFields

__all__ = ["Delivery", "Headers", "Secrets", "receiver"]


def receiver(**fields: Unpack[ReceiverFields]) -> Receiver:
    """Return the receiver of a provider's webhooks."""
    from .verification import Receiver  # noqa: PLC0415  most programs receive no webhooks

    return Receiver(**fields)
