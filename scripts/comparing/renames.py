"""Operations whose id changed but whose method did not: lookups by id change, calls of the method do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from ..spec.document import clone, place_of
from .change import Change, Location
from .contracts import Side


def renames(old: Mapping[str, Side], new: Mapping[str, Side]) -> dict[str, str]:
    """Return old id to new id of operations that keep their resource and method."""
    added = {_method(new[name]): name for name in new.keys() - old.keys()}
    removed = {_method(old[name]): name for name in old.keys() - new.keys()}
    return {removed[method]: added[method] for method in sorted(removed.keys() & added.keys()) if all(method)}


def _method(side: Side) -> tuple[str, str]:
    return str(side.node.get("x-resource", "")), str(side.node.get("x-method", ""))


def rename_changes(renamed: Mapping[str, str], new: Mapping[str, Side]) -> Iterator[Change]:
    """Yield a change for each changed id."""
    for before, after in renamed.items():
        place = place_of(new[after].node, "operationId")
        yield Change(after, "operation id", "request", "other", (before, after), place, Location(operation=after))


def under(side: Side, renamed: Mapping[str, str]) -> Side:
    """Return the side with its x-reconcile under the new id: a reference to a renamed operation is not a change."""
    named = side.node.get("x-reconcile", {}).get("operation")
    if named not in renamed:
        return side
    node = clone(side.node)
    node["x-reconcile"]["operation"] = renamed[named]
    return evolve(side, operation=evolve(side.operation, node=node))
