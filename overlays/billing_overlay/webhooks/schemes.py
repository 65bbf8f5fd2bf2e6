"""Signature schemes: which bytes were signed, with which keys, and how a signature is written. Pure.

Functions return None or an empty list for malformed input instead of raising: their frames hold secrets.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from attrs import frozen

Scheme: TypeAlias = Literal["standard-webhooks", "hmac-sha256", "shared-secret", "unknown"]
_HEADER_FAMILIES = ("webhook", "svix")
"""The prefixes of the headers of Standard Webhooks: the present one, and the one before the standard."""


@frozen(kw_only=True)
class Signing:
    """How a provider signs. header: of the signature, or of the shared secret. timestamp, signature: the names of the
    two values in that header. unit: of the timestamp. reason: why the scheme is unknown. digest: what is known of it.
    """

    scheme: Scheme
    header: str = "webhook-signature"
    timestamp: str = ""
    signature: str = ""
    unit: Literal["seconds", "milliseconds"] = "seconds"
    reason: str = ""
    digest: str = ""


class Claim(NamedTuple):
    """What a delivery claims: a timestamp, text signed before the body, and signatures, one of which must match.

    id: of the delivery, part of that text; empty if the scheme has none.
    """

    timestamp: str
    prefix: str
    signatures: list[str]
    id: str = ""


def standard_claim(headers: Mapping[str, str]) -> Claim | None:
    """Return what the headers of Standard Webhooks claim; None if they are missing or malformed."""
    for family in _HEADER_FAMILIES:
        name, timestamp, signature = (headers.get(f"{family}-{part}", "") for part in ("id", "timestamp", "signature"))
        # With a dot in it, an id could end at another position than the signer meant.
        if name and "." not in name and _is_timestamp(timestamp) and signature:
            return Claim(timestamp, f"{name}.{timestamp}.", signature.split(), name)
    return None


def timestamped_claim(header: str, timestamp_name: str, signature_name: str) -> Claim | None:
    """Return what a header of the form "t=...,v1=..." claims; None if it is malformed."""
    parts = [part.strip().partition("=") for part in header.split(",")]
    timestamps = [value for name, _, value in parts if name == timestamp_name]
    signatures = [value.lower() for name, _, value in parts if name == signature_name]
    if len(timestamps) != 1 or not _is_timestamp(timestamps[0]) or not signatures:
        return None
    return Claim(timestamps[0], f"{timestamps[0]}.", signatures)


def signing_keys(scheme: Scheme, secrets: Iterable[str]) -> list[bytes]:
    """Return the bytes of every secret; an empty list if one of them is not a valid secret."""
    try:
        keys = [_signing_key(scheme, secret) for secret in secrets]
    except (TypeError, ValueError):
        return []
    return keys if all(keys) else []


def _signing_key(scheme: Scheme, secret: str) -> bytes:
    text = str.strip(secret)
    if scheme != "standard-webhooks":
        return text.encode()
    text = text.removeprefix("whsec_").rstrip("=")
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def signature(scheme: Scheme, key: bytes, prefix: str, body: bytes) -> str:
    """Return the signature of a body, as the scheme writes it."""
    digest = hmac.digest(key, _bytes(prefix) + body, hashlib.sha256)
    return digest.hex() if scheme == "hmac-sha256" else "v1," + base64.b64encode(digest).decode()


def any_equal(received: Iterable[str], expected: Iterable[str]) -> bool:
    """Return whether a received value is expected, in a time that does not depend on where two values differ."""
    candidates = list(map(_bytes, expected))
    return any(hmac.compare_digest(_bytes(value), candidate) for value in received for candidate in candidates)


def _is_timestamp(text: str) -> bool:
    return re.fullmatch(r"[0-9]{1,15}", text) is not None


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
