"""Idempotency as a provider declares it: where the key is, how long it is kept, what a second use of it gets.

Pure decisions. The keys that were seen are kept in `_state`.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any, Self

from attrs import define, frozen

from ._document import Json, escaped, read
from ._problems import Problem
from ._values import Answer, Request

_DURATION = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")


@frozen(kw_only=True)
class Contract:
    """What `x-idempotency` declares for one operation, over the defaults of the root."""

    key: str
    header: str | None = None
    at: str | None = None
    field: str | None = None
    place: str = "body"
    reuse: str = "replay"
    conflict: int = 422
    in_flight: int = 409
    replayed: str | None = None
    released: str | None = None
    lifetime: timedelta | None = None
    max_length: int | None = None
    refuses_other_parameters: bool = True

    @classmethod
    def read(cls, defaults: Mapping[str, Any], own: Mapping[str, Any] | None) -> Self | None:
        """Read the extension of an operation; without one, no key means anything to it."""
        if own is None or own.get("key", "none") == "none":
            return None
        whole = {**defaults, **own}
        natural = own["key"] == "natural"
        # The root's lifetime is about keys that clients mint; the caller's own ids do not run out with them.
        lifetime = own.get("lifetime") if natural else whole.get("lifetime")
        return cls(
            key=own["key"],
            header=defaults.get("header") if own["key"] == "header" or own.get("header") else None,
            at=whole.get("at"),
            field=whole.get("field"),
            place=whole.get("in", "body"),
            reuse=whole.get("reuse", "replay"),
            conflict=whole.get("conflict", 409 if natural and whole.get("reuse") == "reject" else 422),
            in_flight=whole.get("in_flight", 409),
            replayed=whole.get("replayed"),
            released=whole.get("released"),
            lifetime=duration(lifetime) if lifetime else None,
            max_length=own.get("max_length") if natural else whole.get("max_length"),
            refuses_other_parameters=not natural or "conflict" in own,
        )

    def key_of(self, request: Request) -> str | None:
        """Give the key that a call carries; None if it carries none."""
        found: Json = None
        if self.key in ("header", "items"):  # beside the keys of items, one in a header counts instead of them
            found = request.headers.get((self.header or "").lower())
        elif self.key in ("body", "natural"):
            source = {"path": request.path, "query": request.query, "body": request.body}[self.place]
            at = self.at or ""
            found = read(source, at if at.startswith("/") else "/" + escaped(at))
        return None if found in (None, "") else self._checked(str(found))

    def keys_in(self, body: Json) -> list[str | None]:
        """Give the key of each item of a batch, None for an item without one."""
        items = read(body, self.at or "") if self.key == "items" else None
        found = [read(item, "/" + escaped(self.field or "")) for item in items] if isinstance(items, list) else []
        return [None if key in (None, "") else self._checked(str(key)) for key in found]

    def _checked(self, key: str) -> str:
        if self.max_length is not None and len(key) > self.max_length:
            raise Problem(400, f"the idempotency key has {len(key)} characters; at most {self.max_length} are kept")
        return key

    def scope_of(self, operation: str, place: str) -> str:
        """Tell which keys are kept apart: header keys are shared by all operations, others belong to theirs."""
        return "" if self.key in ("header", "items") else f"{operation} {place}"


@define(kw_only=True)
class Seen:
    """A key that was used: for which call, with which answer, and whether that call still runs."""

    fingerprint: str
    at: datetime
    answer: Answer | None = None
    held: bool = False
    linger: int = 0
    item: tuple[str, str] | None = None


class Verdict(Enum):
    """What to do with a call that carries a key."""

    NEW = auto()
    REPLAY = auto()
    SUPERSEDE = auto()
    CONFLICT = auto()
    IN_FLIGHT = auto()


def decide(contract: Contract, *, seen: Seen | None, fingerprint: str, now: datetime) -> Verdict:
    """Say what a call gets, given what is known of its key."""
    if seen is None or (contract.lifetime is not None and now >= seen.at + contract.lifetime):
        return Verdict.NEW
    if seen.held or seen.linger:
        return Verdict.IN_FLIGHT
    if contract.reuse == "supersede":
        return Verdict.SUPERSEDE
    if contract.reuse == "reject":
        return Verdict.CONFLICT
    if contract.refuses_other_parameters and fingerprint != seen.fingerprint:
        return Verdict.CONFLICT
    return Verdict.REPLAY


def fingerprint(request: Request) -> str:
    """Give a text that two calls share only if they have the same parameters."""
    parts = [request.operation.id, request.path, request.query, request.body]
    text = json.dumps(parts, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def duration(text: str) -> timedelta:
    """Read an ISO 8601 duration in weeks, days, hours, minutes and seconds."""
    found = _DURATION.fullmatch(text)
    if found is None or not any(found.groups()):
        raise ValueError(f"{text!r} is no duration; write weeks to seconds, as in P7D or PT24H")
    weeks, days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
