"""Sign an event as the provider does, for tests of the code that receives it. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from ..declared.model import Model, plain
from ..errors import ConfigurationError
from ..messages import is_token
from .schemes import Signing, signature, signing_keys

if TYPE_CHECKING:
    from ..calls.clock import Clock

_JSON = msgspec.json.Encoder(enc_hook=plain)


def sign(signing: Signing, event: object, secret: str, clock: Clock) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body of a delivery that the provider's receiver verifies.

    event: a model, a mapping of wire names, or the bytes of a body. Raise ConfigurationError for a secret that is not
    valid or that its header cannot carry, for a clock whose `mint` returns no id, and for a provider whose scheme is
    unknown.
    """
    if signing.scheme == "unknown":
        raise ConfigurationError(f"an event cannot be signed: {signing.reason}; test with parse_unverified")
    keys = signing_keys(signing.scheme, [secret])
    if not keys:
        raise ConfigurationError("secret must be the secret of an endpoint, as `parse` takes it")
    body = _body(event)
    if signing.scheme == "shared-secret":
        if not _is_sendable(secret):
            raise ConfigurationError("secret contains characters that a header cannot carry: check how it was copied")
        return {signing.header: secret.strip()}, body
    timestamp = str(int(clock.wall() * (1000 if signing.unit == "milliseconds" else 1)))
    if signing.scheme == "standard-webhooks":
        name = f"msg_{clock.mint()}"
        if not is_token(name) or "." in name:
            raise ConfigurationError("mint of the clock must return an id of letters, digits, dashes and underscores")
        signed = signature(signing.scheme, keys[0], f"{name}.{timestamp}.", body)
        return {"webhook-id": name, "webhook-timestamp": timestamp, "webhook-signature": signed}, body
    signed = signature(signing.scheme, keys[0], f"{timestamp}.", body)
    return {signing.header: f"{signing.timestamp}={timestamp},{signing.signature}={signed}"}, body


def _is_sendable(secret: str) -> bool:
    text = secret.strip()
    return text.isascii() and text.isprintable()


def _body(event: object) -> bytes:
    if isinstance(event, bytes):
        return event
    if isinstance(event, Model):
        return event.to_json().encode()
    if isinstance(event, Mapping):
        return _JSON.encode(event)
    raise ConfigurationError(f"event must be a model, a mapping or bytes, not {type(event).__name__}")
