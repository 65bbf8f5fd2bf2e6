"""What makes a repeat harmless, how pages are asked for, and what else the specs' own vocabulary promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from ..pipeline.generate.contracts import idempotency_of, rate_limit_of
from ..spec.document import place_of
from ..spec.problems import Place
from .change import (
    Change,
    Effect,
    Home,
    Told,
    labelled,
    members_told,
)

_READS = {"get", "head", "options", "trace"}
# Members of x-pagination that only help: to come is a gift, to go is a loss, to change is nothing a caller sees.
_EXTRAS = {"limit", "page_size", "total", "total_pages", "per_page", "before", "previous"}


@frozen
class Side:
    """One operation of one document."""

    document: Any
    operation: Any

    @property
    def node(self) -> Any:
        """Give the operation as it is written."""
        return self.operation.node

    def place(self, name: str) -> Place | None:
        """Say where a member of the operation, or the default that it stands on, was written."""
        return place_of(self.node, name) if name in self.node else place_of(self.document, name) or place_of(self.node)


def contract_changes(old: Side, new: Side, subject: str) -> Iterator[Change]:
    """Compare the contracts of one operation."""
    home = Home(operation=subject)
    for what, read in _CONTRACTS.items():
        before, after = read(old), read(new)
        if before != after:
            effect = "other" if what in ("idempotency", "effect") else _of_extra(before, after)
            for told, place in _differences(old, new, f"x-{what}", before, after):
                yield Change(subject, what, "request", effect, told, place, home)
    yield from _paging(old, new, subject)
    limits = [rate_limit_of(one.document, one.node) for one in (old, new)]
    if limits[0] != limits[1]:
        for told, place in _differences(old, new, "x-rate-limit", *limits):
            yield Change(subject, "rate limit", "request", "none", told, place, home)


def _differences(old: Side, new: Side, name: str, before: Any, after: Any) -> Iterator[tuple[Told, Place | None]]:
    """Tell what differs, and where it was written; of defaults each member, at its own line."""
    if name not in _SHARED or before is None or after is None or old.node.get(name) != new.node.get(name):
        yield members_told(before, after), (old if after is None else new).place(name)
        return
    for member in sorted(before.keys() | after.keys()):
        was, now = before.get(member), after.get(member)
        if was != now:
            told = labelled(member, was), labelled(member, now)
            yield told, place_of(_SHARED[name](old if now is None else new), member)


def is_keyed(side: Side) -> bool:
    """Tell whether something makes a repeat of this call harmless."""
    contract = idempotency_of(side.document, side.node)
    return contract is not None and contract["key"] != "none"


def _effect(operation: Any) -> Any:
    return operation.node.get("x-effect") or ("read" if operation.method in _READS else "write")


_SHARED: dict[str, Callable[[Side], Any]] = {
    "x-idempotency": lambda side: side.document.get("x-idempotency"),
    "x-rate-limit": lambda side: side.document["x-rate-limits"][side.node["x-rate-limit"]["bucket"]],
}
"""Where the defaults stand on which a contract rests."""

_CONTRACTS: dict[str, Callable[[Side], Any]] = {
    "idempotency": lambda side: idempotency_of(side.document, side.node),
    "effect": lambda side: _effect(side.operation),
    "reconcile": lambda side: side.node.get("x-reconcile"),
    "envelope": lambda side: side.node.get("x-envelope"),
}


def _of_extra(before: Any, after: Any) -> Effect:
    return "wider" if before is None else "narrower" if after is None else "other"


def _paging(old: Side, new: Side, subject: str) -> Iterator[Change]:
    before, after = (one.node.get("x-pagination") for one in (old, new))
    home = Home(operation=subject)
    if before is None or after is None:
        if before != after:
            place = (old if after is None else new).place("x-pagination")
            yield Change(subject, "paging", "request", "other", members_told(before, after), place, home)
        return
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if was != now:
            told = labelled(name, was), labelled(name, now)
            place = place_of(before if now is None else after, name)
            effect = "other" if name not in _EXTRAS else "none" if was and now else _of_extra(was, now)
            yield Change(subject, "paging", "request", effect, told, place, home)
