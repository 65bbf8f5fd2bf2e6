"""Senders of webhooks, one for each scheme; their signatures are computed independently of the overlay."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sys
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from billing_overlay import Clock
from billing_overlay.door import Delivery, Model, Open, OpenUnion, receiver
from billing_overlay.webhooks.schemes import Scheme
from billing_overlay.webhooks.verification import Receiver

NOW = 1_800_000_000
SECRET = "whsec_" + base64.b64encode(b"a secret of twenty-four b").decode()
OTHER = "whsec_" + base64.b64encode(b"another secret of the end").decode()

Kind: TypeAlias = Open[Literal["CARD", "BANK"]]


class Paid(Model, kw_only=True, tag_field="type", tag="invoice.paid"):
    """An invoice was paid."""

    type: ClassVar[Literal["invoice.paid"]] = "invoice.paid"
    id: str
    amount: Decimal
    kind: Kind | None = None


class Voided(Model, kw_only=True, tag_field="type", tag="invoice.voided"):
    """An invoice was voided."""

    type: ClassVar[Literal["invoice.voided"]] = "invoice.voided"
    id: str


Event: TypeAlias = OpenUnion[Paid | Voided]

PAID = {"type": "invoice.paid", "id": "i1", "amount": 12.10, "kind": "CARD"}
BODY = json.dumps(PAID).encode()


def make(scheme: Scheme, **facts: Any) -> Receiver:
    """Return a receiver of these events."""
    return receiver(event="Event", models=lambda: sys.modules[__name__], scheme=scheme, **facts)


def standard() -> Receiver:
    """Standard Webhooks."""
    return make("standard-webhooks")


def timestamped(unit: str = "milliseconds") -> Receiver:
    """A timestamp and signatures in one header."""
    return make("hmac-sha256", header="Acme-Signature", timestamp="t", signature="s", unit=unit)


def shared() -> Receiver:
    """The secret itself."""
    return make("shared-secret", header="Acme-Secret")


def digest(key: bytes, content: bytes) -> bytes:
    """Sign."""
    return hmac.new(key, content, hashlib.sha256).digest()


def standard_headers(
    body: bytes = BODY, *, secret: str = SECRET, at: int = NOW, id: str = "msg_1", family: str = "webhook"
) -> dict[str, str]:
    """Sign as Standard Webhooks does."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signature = base64.b64encode(digest(key, f"{id}.{at}.".encode() + body)).decode()
    return {f"{family}-id": id, f"{family}-timestamp": str(at), f"{family}-signature": f"v1,{signature}"}


def timestamped_headers(body: bytes = BODY, *, secret: str = SECRET, at: int = NOW * 1000) -> dict[str, str]:
    """Sign as the second scheme does."""
    return {"Acme-Signature": f"t={at},s={digest(secret.encode(), f'{at}.'.encode() + body).hex()}"}


def shared_headers(body: bytes = BODY, *, secret: str = SECRET) -> dict[str, str]:
    """Send the secret."""
    return {"Acme-Secret": secret}


SENDERS: dict[str, tuple[Any, Any]] = {
    "standard": (standard, standard_headers),
    "timestamped": (timestamped, timestamped_headers),
    "shared": (shared, shared_headers),
}


def parse(
    receiver: Receiver,
    headers: Any,
    body: Any = BODY,
    secret: Any = SECRET,
    *,
    tolerance: float = 300.0,
    now: float = NOW,
    on_drift: Any = None,
) -> Any:
    """Receive a delivery at a given time, in seconds since 1970."""
    delivery = Delivery(headers, body, secret)
    headers, secret = (), ""
    return receiver.parse(delivery, tolerance=tolerance, clock=Clock(wall=lambda: now), on_drift=on_drift)
