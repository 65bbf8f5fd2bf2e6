"""The decision on a request with an idempotency key, from the record of the key. No I/O and no state."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from enum import Enum, auto

from ..document.contracts import Contract
from ..document.pointers import Json, escaped, read
from ..messages import Request
from ..problems import Problem
from ..state import KeyRecord


class KeyDecision(Enum):
    """What to do with a request that carries a key."""

    NEW = auto()
    REPLAY = auto()
    SUPERSEDE = auto()
    CONFLICT = auto()
    IN_FLIGHT = auto()


def decide(contract: Contract, *, record: KeyRecord | None, fingerprint: str, now: datetime) -> KeyDecision:
    """Decide on a request from the record of its key, None for a new key."""
    if record is None or (contract.lifetime is not None and now >= record.at + contract.lifetime):
        return KeyDecision.NEW
    if record.held or record.linger:
        return KeyDecision.IN_FLIGHT
    if contract.reuse == "supersede":
        return KeyDecision.SUPERSEDE
    if contract.reuse == "reject":
        return KeyDecision.CONFLICT
    if contract.refuses_other_parameters and fingerprint != record.fingerprint:
        return KeyDecision.CONFLICT
    return KeyDecision.REPLAY


def fingerprint(request: Request) -> str:
    """Return a text that is equal only for requests with the same parameters."""
    targets = [request.operation.id, request.path, request.query, request.body]
    text = json.dumps(targets, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def key_of(contract: Contract, request: Request) -> str | None:
    """Return the idempotency key of a request, None without one. Raises Problem for a key that is too long."""
    key: Json = None
    if contract.key in ("header", "items"):  # a key in the header takes precedence over the keys of the items
        key = request.headers.get((contract.header or "").lower())
    elif contract.key in ("body", "natural"):
        source = {"path": request.path, "query": request.query, "body": request.body}[contract.place]
        at = contract.at or ""
        key = read(source, at if at.startswith("/") else "/" + escaped(at))
    return None if key in (None, "") else _checked(contract, str(key))


def keys_in(contract: Contract, body: Json) -> list[str | None]:
    """Return the key of each item of a batch, None for an item without one. Raises Problem as `key_of` does."""
    items = read(body, contract.at or "") if contract.key == "items" else None
    keys = [read(item, "/" + escaped(contract.field or "")) for item in items] if isinstance(items, list) else []
    return [None if key in (None, "") else _checked(contract, str(key)) for key in keys]


def scope_of(contract: Contract, operation: str, place: str) -> str:
    """Return the scope in which a key is unique: header keys are shared by all operations, others are not."""
    return "" if contract.key in ("header", "items") else f"{operation} {place}"


def _checked(contract: Contract, key: str) -> str:
    if contract.max_length is not None and len(key) > contract.max_length:
        message = f"the idempotency key has {len(key)} characters; send at most {contract.max_length}"
        raise Problem(400, message)
    return key
