"""Receiver: verifies that the provider sent a delivery, then decodes its event.

The spec declares how the provider signs. Nothing is decoded before the signature is verified, and no frame that may
raise holds a secret or a header, because tracebacks may show locals.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from types import ModuleType
from typing import Any, Literal, Required, TypedDict

from attrs import field, frozen

from ..calls.clock import Clock
from ..declared.amounts import TypeForm
from ..errors import ConfigurationError, WebhookDecodeError, WebhookVerificationError
from ..responses.decode import UNREADABLE, decode_leniently, extra_in
from ..responses.decoders import ModelDecoder
from ..responses.drift import Drift, DriftLog
from ..responses.lenient import LenientReader
from ..responses.unknown_fields import Sampler
from ..settings import positive
from .delivery import Delivery
from .schemes import Scheme, Signing, any_equal, signature, signing_keys, standard_claim, timestamped_claim

_OPERATION = "webhook"
_RAW = "a body that was parsed and written again differs from the bytes that were signed"


class ReceiverFields(TypedDict, total=False):
    """The fields of a Receiver that a generated package declares."""

    event: Required[str]
    models: Required[Callable[[], ModuleType]]
    scheme: Required[Scheme]
    header: str
    timestamp: str
    signature: str
    unit: Literal["seconds", "milliseconds"]
    reason: str
    digest: str


@frozen(kw_only=True)
class Receiver(Signing):
    """Receives the webhooks of one provider. event: the union of its events, in `models`."""

    event: str
    models: Callable[[], ModuleType]
    drift: DriftLog = field(factory=DriftLog, init=False)
    _sampler: Sampler = field(factory=Sampler, init=False, eq=False, repr=False)

    def parse(
        self, delivery: Delivery, *, tolerance: float, clock: Clock | None, on_drift: Callable[[Drift], None] | None
    ) -> Any:
        """Return the event of a delivery.

        tolerance: the largest difference between its timestamp and now, in seconds. Raise WebhookVerificationError if
        the provider may not have sent it, WebhookDecodeError for a body that is not an object.
        """
        positive("tolerance", tolerance)
        _check_raw(delivery.body)
        if self.scheme == "unknown":
            raise WebhookVerificationError(
                f"the sender cannot be verified{self._known}: {self.reason}; "
                "use parse_unverified, and look everything up with the client before you act on it"
            )
        if delivery.headers is None:
            raise ConfigurationError("headers must be a mapping or pairs of names and values, each text or bytes")
        refusal = self._refusal(delivery, tolerance, (clock or Clock()).wall())
        if refusal is not None:
            raise refusal
        return self.parse_unverified(delivery.body, on_drift=on_drift)

    def parse_unverified(self, body: bytes, *, on_drift: Callable[[Drift], None] | None) -> Any:
        """Return the event in a body, unverified. Raise WebhookDecodeError for a body that is not an object."""
        _check_raw(body)
        kind = getattr(self.models(), self.event)
        reader = LenientReader(_OPERATION)
        try:
            event = _decoder(kind).decode(body)
        except UNREADABLE as error:
            event = _decode_leniently(reader, kind, body, str(error))
        extra = extra_in(_OPERATION, kind, body) if self._sampler.selects(_OPERATION) else []
        self.drift.record([*reader.found, *extra], on_drift)
        return event

    def delivery_id(self, delivery: Delivery) -> str:
        """Return the id of a delivery, which its signature covers. Raise WebhookVerificationError if it is missing."""
        claim = standard_claim(delivery.headers or {})
        if claim is None:
            raise WebhookVerificationError("the header webhook-id, or one that belongs to it, is missing or malformed")
        return claim.id

    def sign(self, event: object, secret: str, *, clock: Clock | None) -> tuple[dict[str, str], bytes]:
        """Return the headers and the body of a delivery of an event, which `parse` verifies. See `signing`."""
        from .signing import sign  # noqa: PLC0415  only tests need it

        return sign(self, event, secret, clock or Clock())

    @property
    def _known(self) -> str:
        """What is known of an unknown scheme, in words."""
        return f" (known: {self.digest} in the header {self.header})" if self.digest else ""

    def _refusal(self, delivery: Delivery, tolerance: float, now: float) -> Exception | None:
        """Return why a delivery is not verified; None if it is."""
        keys = signing_keys(self.scheme, delivery.secrets)
        headers = delivery.headers or {}
        if not keys:
            form = "whsec_ and base64" if self.scheme == "standard-webhooks" else "not empty"
            return ConfigurationError(f"secret must be the secret of this endpoint ({form}), or a list of secrets")
        value = headers.get(self.header.lower(), "")
        if self.scheme == "shared-secret":
            is_known = any_equal([value], map(bytes.decode, keys))
            return None if is_known else WebhookVerificationError(f"header {self.header} does not hold the secret")
        is_standard = self.scheme == "standard-webhooks"
        claim = standard_claim(headers) if is_standard else timestamped_claim(value, self.timestamp, self.signature)
        if claim is None:
            return WebhookVerificationError(f"header {self.header}, or one that belongs to it, is missing or malformed")
        expected = [signature(self.scheme, key, claim.prefix, delivery.body) for key in keys]
        if not any_equal(claim.signatures, expected):
            return WebhookVerificationError(f"no signature matches: the secret is wrong, or {_RAW}")
        return self._lateness(int(claim.timestamp), tolerance, now)

    def _lateness(self, timestamp: int, tolerance: float, now: float) -> Exception | None:
        age = now - timestamp / (1000 if self.unit == "milliseconds" else 1)
        if abs(age) <= tolerance:
            return None
        return WebhookVerificationError(
            f"signed {age:.0f} s ago, {tolerance:g} s are allowed: it may be a replay, or a clock is wrong"
        )


def _check_raw(body: object) -> None:
    if not isinstance(body, bytes):
        raise ConfigurationError(f"body must be the raw bytes of the request, not {type(body).__name__}: {_RAW}")


@lru_cache
def _decoder(kind: TypeForm) -> ModelDecoder:
    return ModelDecoder(kind)


def _decode_leniently(reader: LenientReader, kind: TypeForm, body: bytes, reason: str) -> object:
    try:
        return decode_leniently(reader, kind, body, reason)
    except UNREADABLE:
        raise WebhookDecodeError(f"the body, of {len(body)} bytes, is not a JSON object: {reason}") from None
