"""Webhooks: whether the provider sent one, and which event it is. No I/O; a delivery comes in, an event goes out.

What tells the provider from a stranger is declared in the spec. Nothing is read before the signature holds, and no
frame that may end in an error holds a secret or a header: tracebacks show locals.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal, TypeAlias

import msgspec
from attrs import field, frozen

from .calls.clock import Clock
from .delivery import Delivery
from .errors import ConfigurationError, WebhookDecodeError, WebhookVerificationError
from .responses.decode import UNREADABLE, decode_leniently
from .responses.drift import Drift, DriftLog
from .settings import positive

_FAMILIES = ("webhook", "svix")  # how Standard Webhooks begins the names of its headers, and how they began before
_RAW = "what was read as text or JSON and written again is not the bytes that were signed"
_Signed: TypeAlias = tuple[str, str, list[str]]
"""When it was signed, what was signed before the body, and the signatures, of which one must hold."""


@frozen(kw_only=True)
class Receiver:
    """Receives the webhooks of one provider.

    event: the union of its events, among `models`. header: of the signature or of the shared secret. timestamp,
    signature: the names of the two values in that header. unit: of the timestamp. reason: why the scheme is unknown.
    """

    event: str
    models: Callable[[], Any]
    scheme: Literal["standard-webhooks", "hmac-sha256", "shared-secret", "unknown"]
    header: str = "webhook-signature"
    timestamp: str = ""
    signature: str = ""
    unit: Literal["seconds", "milliseconds"] = "seconds"
    reason: str = ""
    drift: DriftLog = field(factory=DriftLog, init=False)

    def parse(
        self, delivery: Delivery, *, tolerance: float, clock: Clock | None, on_drift: Callable[[Drift], None] | None
    ) -> Any:
        """Give the event of a delivery that the provider sent; refuse any other."""
        positive("tolerance", tolerance)
        _check_raw(delivery.body)
        if self.scheme == "unknown":
            advice = "use parse_unverified, and believe nothing in it before you have looked it up with the client"
            raise WebhookVerificationError(f"nothing can show who sent this: {self.reason}; {advice}")
        if delivery.headers is None:
            raise ConfigurationError("headers must be a mapping or pairs of names and values, each text or bytes")
        refusal = self._refusal(delivery, tolerance, (clock or Clock()).wall())
        if refusal is not None:
            raise refusal
        return self.parse_unverified(delivery.body, on_drift=on_drift)

    def parse_unverified(self, body: bytes, *, on_drift: Callable[[Drift], None] | None) -> Any:
        """Give the event in a body, whoever sent it."""
        _check_raw(body)
        kind = getattr(self.models(), self.event)
        try:
            return _decoder(kind).decode(body)
        except UNREADABLE as error:
            reason = str(error)
        try:
            event, found = decode_leniently("webhook", kind, body, reason)
        except UNREADABLE:
            raise WebhookDecodeError(f"{len(body)} bytes that are no JSON object: {reason}") from None
        self.drift.record(found, on_drift)
        return event

    def _refusal(self, delivery: Delivery, tolerance: float, now: float) -> Exception | None:
        """Say why a delivery is not to be believed; None if it is."""
        keys, headers = self._keys(delivery.secrets), delivery.headers or {}
        if not keys:
            form = "whsec_ and base64" if self.scheme == "standard-webhooks" else "not empty"
            return ConfigurationError(f"secret must be what the provider shows for this endpoint ({form}), or several")
        if self.scheme == "shared-secret":
            known = _holds([headers.get(self.header.lower(), "")], map(bytes.decode, keys))
            return None if known else WebhookVerificationError(f"{self.header} does not hold the secret")
        signed = _standard(headers) if self.scheme == "standard-webhooks" else self._timestamped(headers)
        if signed is None:
            return WebhookVerificationError(f"{self.header}, or what belongs to it, is missing or malformed")
        moment, head, signatures = signed
        digests = [hmac.digest(key, _bytes(head) + delivery.body, hashlib.sha256) for key in keys]
        if not _holds(signatures, map(self._written, digests)):
            return WebhookVerificationError(f"no signature holds: it is another secret, or {_RAW}")
        return self._lateness(now - int(moment) / (1000 if self.unit == "milliseconds" else 1), tolerance)

    @staticmethod
    def _lateness(age: float, tolerance: float) -> Exception | None:
        late = f"signed {age:.0f} s ago, {tolerance:g} s are allowed: somebody sends it again, or a clock is wrong"
        return None if abs(age) <= tolerance else WebhookVerificationError(late)

    def _keys(self, secrets: Iterable[str]) -> list[bytes]:
        """Give the bytes of every secret; nothing if one of them cannot be a secret."""
        try:
            keys = [self._key(one) for one in secrets]
        except (TypeError, ValueError):
            return []
        return keys if all(keys) else []

    def _key(self, secret: str) -> bytes:
        text = str.strip(secret)
        if self.scheme != "standard-webhooks":
            return text.encode()
        text = text.removeprefix("whsec_").rstrip("=")
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)

    def _timestamped(self, headers: Mapping[str, str]) -> _Signed | None:
        """Read the one header that holds the moment and the signatures."""
        parts = [part.strip().partition("=") for part in headers.get(self.header.lower(), "").split(",")]
        moments = [value for name, _, value in parts if name == self.timestamp]
        signatures = [value.lower() for name, _, value in parts if name == self.signature]
        is_whole = len(moments) == 1 and _is_moment(moments[0]) and signatures
        return (moments[0], f"{moments[0]}.", signatures) if is_whole else None

    def _written(self, digest: bytes) -> str:
        return digest.hex() if self.scheme == "hmac-sha256" else "v1," + base64.b64encode(digest).decode()


def _standard(headers: Mapping[str, str]) -> _Signed | None:
    for family in _FAMILIES:
        name, moment, given = (headers.get(f"{family}-{part}", "") for part in ("id", "timestamp", "signature"))
        # With a dot in it, an id could end at another place than its signer meant.
        if name and "." not in name and _is_moment(moment) and given:
            return moment, f"{name}.{moment}.", given.split()
    return None


def _is_moment(text: str) -> bool:
    return re.fullmatch(r"[0-9]{1,15}", text) is not None


def _holds(given: Iterable[str], expected: Iterable[str]) -> bool:
    """Whether something that was given is expected; the time that it takes tells nothing of either."""
    wanted = list(map(_bytes, expected))
    return any(hmac.compare_digest(_bytes(one), other) for one in given for other in wanted)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _check_raw(body: object) -> None:
    if not isinstance(body, bytes):
        raise ConfigurationError(f"body must be the raw bytes of the request, not {type(body).__name__}: {_RAW}")


@lru_cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind, float_hook=Decimal)
