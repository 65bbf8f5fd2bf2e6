"""Operations with another id on each side and one method: what goes by ids changes, what callers write does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from ..spec.document import clone, place_of
from .change import Change, Home
from .contracts import Side


def renames(old: Mapping[str, Side], new: Mapping[str, Side]) -> dict[str, str]:
    """Pair the ids that only one side has, by resource and method."""
    came = {_method(new[name]): name for name in new.keys() - old.keys()}
    went = {_method(old[name]): name for name in old.keys() - new.keys()}
    return {went[method]: came[method] for method in sorted(went.keys() & came.keys()) if all(method)}


def _method(side: Side) -> tuple[str, str]:
    return str(side.node.get("x-resource", "")), str(side.node.get("x-method", ""))


def rename_changes(renamed: Mapping[str, str], new: Mapping[str, Side]) -> Iterator[Change]:
    """Tell each other id."""
    for before, after in renamed.items():
        place = place_of(new[after].node, "operationId")
        yield Change(after, "operation id", "request", "other", (before, after), place, Home(operation=after))


def under(side: Side, renamed: Mapping[str, str]) -> Side:
    """Read the lookup of an operation by new ids: to point at one that was renamed is no change."""
    named = side.node.get("x-reconcile", {}).get("operation")
    if named not in renamed:
        return side
    node = clone(side.node)
    node["x-reconcile"]["operation"] = renamed[named]
    return evolve(side, operation=evolve(side.operation, node=node))
