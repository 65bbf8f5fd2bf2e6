"""What each action of an overlay document does to a newer document: applied one by one, skipping those that fail."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from ..pipeline.read.overlay_document import check, perform, select, source_of
from ..spec.document import Mapping, Sequence, clone, place_of
from ..spec.problems import PipelineError, Place
from .listing import Key, operations_in


@frozen
class Tried:
    """One action, and its result.

    `is_held`: the document already has all that it adds; `is_twice`: it would write items of a list a second time.
    """

    index: int
    place: Place | None
    target: str
    why: str
    is_unmatched: bool = False
    is_held: bool = False
    is_twice: bool = False
    failure: str = ""
    repeated: tuple[str, ...] = ()
    removed: frozenset[Key] = frozenset()


def try_all(document: Mapping, overlay: Mapping | None) -> tuple[Mapping, list[Tried]]:
    """Apply the valid actions to a copy. Return the result of each. Raise PipelineError for a malformed overlay."""
    changed: Mapping = clone(document)
    if overlay is None:
        return changed, []
    check(overlay)
    return changed, [_tried(changed, overlay, index) for index in range(len(overlay["actions"]))]


def _tried(document: Mapping, overlay: Mapping, index: int) -> Tried:
    action, place = overlay["actions"][index], place_of(overlay["actions"], index)
    tried = Tried(index, place, action["target"], action["description"])
    before = operations_in(document).keys() if "remove" in action else frozenset()
    try:
        matches = select(document, action["target"], place)
        if not matches:
            return evolve(tried, is_unmatched=True)
        tried = _judged(tried, document, action, [match.value for match in matches])
        perform(document, action, place)
    except PipelineError as error:
        return evolve(tried, failure=error.problems[0].message)
    return evolve(tried, removed=frozenset(before - operations_in(document).keys())) if before else tried


def _judged(tried: Tried, document: Mapping, action: Mapping, values: list[Any]) -> Tried:
    """Return whether the document already has what an action would add."""
    if "remove" in action:
        return tried
    brought = source_of(document, action, tried.place)["update"]
    if all(holds(value, brought) for value in values):
        return evolve(tried, is_held=True, is_twice=any(_meets_list(value, brought) for value in values))
    return evolve(tried, repeated=tuple(dict.fromkeys(item for value in values for item in repeated(value, brought))))


def holds(value: Any, brought: Any) -> bool:
    """Return whether an update would add nothing to a value (but perhaps write the items of a list again)."""
    if isinstance(value, dict) and isinstance(brought, dict):
        return all(name in value and holds(value[name], item) for name, item in brought.items())
    if isinstance(value, list):
        return all(entry in value for entry in _items(brought))
    return type(value) is type(brought) and bool(value == brought)


def repeated(value: Any, brought: Any) -> list[str]:
    """Return what an update would write a second time: plain items that a list already has."""
    if isinstance(value, dict) and isinstance(brought, dict):
        return [item for name in brought if name in value for item in repeated(value[name], brought[name])]
    if isinstance(value, list):
        return [str(entry) for entry in _items(brought) if entry in value and not isinstance(entry, (dict, list))]
    return []


def _items(brought: Any) -> list[Any]:
    return brought if isinstance(brought, list) else [brought]


def _meets_list(value: Any, brought: Any) -> bool:
    if isinstance(value, dict) and isinstance(brought, dict):
        return any(name in value and _meets_list(value[name], item) for name, item in brought.items())
    return isinstance(value, list) and bool(_items(brought))


def without(overlay: Mapping, indices: set[int]) -> Mapping:
    """Return the overlay with fewer actions; each keeps its line."""
    kept = [index for index in range(len(overlay["actions"])) if index not in indices]
    actions = Sequence([overlay["actions"][index] for index in kept], place=overlay["actions"].place)
    actions.places = {at: place for at, index in enumerate(kept) if (place := place_of(overlay["actions"], index))}
    shorter: Mapping = clone(overlay)
    shorter["actions"] = actions
    return shorter
