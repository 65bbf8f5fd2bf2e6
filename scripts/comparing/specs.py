"""Compare two bundled specs: every change once, with the operations that it affects."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from attrs import evolve, frozen

from .change import Change, Direction
from .contracts import Side
from .operations import operation_part, presence_changes, sides_of, wire_part
from .renames import rename_changes, renames, under
from .roots import root_changes, webhook_part
from .schemas import Comparison, Merge, Part

_WEBHOOKS = "webhooks"
_NOT_ON_THE_WIRE = ("documentation", "deprecated")

Key = TypeVar("Key", bound=Hashable)


@frozen
class SpecChange:
    """A change, and the operations whose callers it affects."""

    change: Change
    operations: tuple[str, ...] = ()


def compare_specs(old: Any, new: Any) -> list[SpecChange]:
    """Return the changes between two bundled documents; none if they are equivalent."""
    before, after = sides_of(old), sides_of(new)
    renamed = renames(before, after)
    before = {renamed.get(name, name): under(side, renamed) for name, side in before.items()}
    comparison = Comparison(old, new)
    shared = [name for name in after if name in before]
    parts = {name: operation_part(comparison, before[name], after[name]) for name in shared}
    parts[_WEBHOOKS] = webhook_part(comparison, old, new)
    found = [SpecChange(change) for change in root_changes(old, new)]
    found += [SpecChange(change, (change.subject,)) for change in presence_changes(before, after)]
    found += [SpecChange(change, (change.subject,)) for change in rename_changes(renamed, after)]
    found += _gathered(SpecChange(change, (name,)) for name, part in parts.items() for change in part.changes)
    return found + _components(comparison, parts)


def _gathered(found: Iterable[SpecChange]) -> Iterator[SpecChange]:
    """Yield changes that several operations share once: the same change at the same place."""
    groups: dict[object, list[SpecChange]] = {}
    for at, spec_change in enumerate(found):
        change, inner = spec_change.change, spec_change.change.subject.removeprefix(spec_change.operations[0])
        key = (change.place, inner, change.what, change.direction, change.effect, change.texts)
        groups.setdefault(key if change.place else at, []).append(spec_change)
    for first, *others in groups.values():
        if others:
            inner = first.change.subject.removeprefix(first.operations[0]).strip() or _named(first.change.what)
            users = tuple(sorted({name for spec_change in (first, *others) for name in spec_change.operations}))
            yield SpecChange(evolve(first.change, subject=inner), users)
        else:
            yield first


def _named(what: str) -> str:
    return {"idempotency": "x-idempotency", "rate limit": "x-rate-limits"}.get(what, what)


def wire_changes(
    old: Any, new: Any, pairs: Mapping[Key, tuple[Side, Side]], *, merge: Merge
) -> dict[Key, list[Change]]:
    """Return the changes of pairs of operations, by key, that are visible on the wire: no documentation, no contracts.

    The documents need not be bundled or valid for a client. merge: writes out `allOf`.
    """
    comparison = Comparison(old, new, merge=merge)
    parts = {key: wire_part(comparison, *pair) for key, pair in pairs.items()}
    known = _compared(comparison, parts.values())
    found = {}
    for key, part in parts.items():
        shared = [change for name in sorted(_reached(known, part.reaches)) for change in known[name].changes]
        found[key] = [change for change in (*part.changes, *shared) if change.what not in _NOT_ON_THE_WIRE]
    return found


def _compared(comparison: Comparison, parts: Iterable[Part]) -> dict[tuple[str, Direction], Part]:
    """Compare each referenced component, in each direction that it is used in."""
    known: dict[tuple[str, Direction], Part] = {}
    waiting = [key for part in parts for key in part.reaches]
    while waiting:
        key = waiting.pop()
        if key not in known:
            known[key] = comparison.component(*key)
            waiting += known[key].reaches
    return known


def _components(comparison: Comparison, parts: dict[str, Part]) -> list[SpecChange]:
    """Return the changes of referenced components, with the operations that use them."""
    known = _compared(comparison, parts.values())
    users: dict[tuple[str, Direction], list[str]] = {}
    for operation, part in parts.items():
        for key in _reached(known, part.reaches):
            users.setdefault(key, []).append(operation)
    return [SpecChange(change, tuple(users[key])) for key in sorted(known) for change in known[key].changes]


def _reached(
    known: dict[tuple[str, Direction], Part], roots: Iterable[tuple[str, Direction]]
) -> set[tuple[str, Direction]]:
    found: set[tuple[str, Direction]] = set()
    waiting = list(roots)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += known[key].reaches
    return found
