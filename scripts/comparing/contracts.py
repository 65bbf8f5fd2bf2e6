"""Compare the contracts that specs declare in x- fields: idempotency, pagination, rate limits and others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from ..pipeline.generate.contracts import idempotency_of
from ..spec.document import place_of
from ..spec.problems import Place
from .change import (
    Change,
    Effect,
    Location,
    Texts,
    field_texts,
    labelled,
)

_READS = {"get", "head", "options", "trace"}
# Optional fields of x-pagination: adding one is additive, removing one is breaking, a change has no effect on callers.
_EXTRAS = {"limit", "page_size", "total", "total_pages", "per_page", "before", "previous"}


@frozen
class Side:
    """One operation of one document."""

    document: Any
    operation: Any

    @property
    def node(self) -> Any:
        """Return the operation as written in the spec."""
        return self.operation.node

    def place(self, name: str) -> Place | None:
        """Return where a field of the operation, or the default that it inherits, was written."""
        return place_of(self.node, name) if name in self.node else place_of(self.document, name) or place_of(self.node)


def contract_changes(old: Side, new: Side, subject: str) -> Iterator[Change]:
    """Compare the contracts of one operation."""
    location = Location(operation=subject)
    for what, read in _CONTRACTS.items():
        before, after = read(old), read(new)
        if before != after:
            effect = "other" if what in ("idempotency", "effect") else _of_extra(before, after)
            for texts, place in _differences(old, new, f"x-{what}", before, after):
                yield Change(subject, what, "request", effect, texts, place, location)
    yield from _pagination(old, new, subject)
    for texts, place in _limit_differences(old, new):
        yield Change(subject, "rate limit", "request", "none", texts, place, location)


def _differences(old: Side, new: Side, name: str, before: Any, after: Any) -> Iterator[tuple[Texts, Place | None]]:
    """Yield the differences and where they were written; of inherited defaults each field at its own line."""
    if name not in _SHARED or before is None or after is None or old.node.get(name) != new.node.get(name):
        yield field_texts(before, after), (old if after is None else new).place(name)
        return
    for field in sorted(before.keys() | after.keys()):
        was, now = before.get(field), after.get(field)
        if was != now:
            texts = labelled(field, was), labelled(field, now)
            yield texts, place_of(_SHARED[name](old if now is None else new), field)


def _limit_differences(old: Side, new: Side) -> Iterator[tuple[Texts, Place | None]]:
    """Yield what differs between the limits that a call counts towards, each at the line of its bucket."""
    before, after = (side.node.get("x-rate-limit") for side in (old, new))
    if before != after:
        yield field_texts(before, after), (old if after is None else new).place("x-rate-limit")
        return
    limits = [_limits_of(side) for side in (old, new)]
    for bucket in sorted(limits[0].keys() | limits[1].keys()):
        was, now = (side.get(bucket) for side in limits)
        if was is None or now is None:  # it is a default, or within another, on one side only
            yield (_limit_text(bucket, was), _limit_text(bucket, now)), place_of(now or was)
            continue
        for field in ("limit", "window", "counts", "within"):
            if was.get(field) != now.get(field):
                texts = labelled(field, was.get(field)), labelled(field, now.get(field))
                yield texts, place_of(now if field in now else was, field)


def _limits_of(side: Side) -> dict[str, Any]:
    """Return the limits that a call counts towards, by their buckets: its own or the default, and what it is within."""
    limits = side.document.get("x-rate-limits", {})
    default = next((name for name, limit in limits.items() if limit.get("default")), None)
    bucket = side.node.get("x-rate-limit", {}).get("bucket", default)
    found: dict[str, Any] = {}
    while bucket is not None:
        found[bucket] = limits[bucket]
        bucket = limits[bucket].get("within")
    return found


def _limit_text(bucket: str, limit: Any) -> str | None:
    return None if limit is None else f"{bucket}: {limit['limit']} in {limit['window']}"


def is_keyed(side: Side) -> bool:
    """Return whether a retry of this call is safe: an idempotency key or a natural key identifies it."""
    contract = idempotency_of(side.document, side.node)
    return contract is not None and contract["key"] != "none"


def _effect(operation: Any) -> Any:
    return operation.node.get("x-effect") or ("read" if operation.method in _READS else "write")


_SHARED: dict[str, Callable[[Side], Any]] = {
    "x-idempotency": lambda side: side.document.get("x-idempotency"),
}
"""The defaults that a contract inherits."""

_CONTRACTS: dict[str, Callable[[Side], Any]] = {
    "idempotency": lambda side: idempotency_of(side.document, side.node),
    "effect": lambda side: _effect(side.operation),
    "reconcile": lambda side: side.node.get("x-reconcile"),
    "envelope": lambda side: side.node.get("x-envelope"),
}


def _of_extra(before: Any, after: Any) -> Effect:
    return "wider" if before is None else "narrower" if after is None else "other"


def _pagination(old: Side, new: Side, subject: str) -> Iterator[Change]:
    before, after = (side.node.get("x-pagination") for side in (old, new))
    location = Location(operation=subject)
    if before is None or after is None:
        if before != after:
            place = (old if after is None else new).place("x-pagination")
            yield Change(subject, "pagination", "request", "other", field_texts(before, after), place, location)
        return
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if was != now:
            texts = labelled(name, was), labelled(name, now)
            place = place_of(before if now is None else after, name)
            effect = "other" if name not in _EXTRAS else "none" if was and now else _of_extra(was, now)
            yield Change(subject, "pagination", "request", effect, texts, place, location)
