"""Apply OpenAPI Overlay 1.1 documents: corrections of a published document, as data.

Follows https://spec.openapis.org/overlay/v1.1.0.html but is stricter in three ways: an action that matches nothing is
an error (the document has changed), an action does one thing, and every action has a `description` with the reason.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from ...spec.document import Mapping, Sequence, clone, place_of, put
from ...spec.problems import PipelineError, Place, Problem, failure

_VERBS = ("update", "copy", "remove")
_FIELDS = {
    "overlay": {"overlay", "info", "extends", "actions"},
    "info": {"title", "version", "description"},
    "action": {"target", "description", *_VERBS},
}
_LABELS = {"overlay": "an overlay document", "info": "its info", "action": "an action"}


@frozen
class Match:
    """One node of the document that a JSONPath selected: its value, location and parent."""

    value: Any
    location: tuple[str | int, ...]
    parent: Any


def apply(document: Mapping, overlay: Mapping) -> Mapping:
    """Return a copy of the document with all actions applied, in order. Added nodes keep the lines of their action."""
    check(overlay)
    changed: Mapping = clone(document)
    for index, action in enumerate(overlay["actions"]):
        perform(changed, action, place_of(overlay["actions"], index))
    return changed


def perform(document: Mapping, action: Mapping, place: Place | None) -> None:
    """Apply, in place, one action of a checked overlay. Raise PipelineError if it matches nothing."""
    matches = select(document, action["target"], place)
    if not matches:
        raise failure(place, f"action matches nothing: {action['target']}: remove or fix it ({action['description']})")
    if "remove" in action:
        _remove(matches, place)
        return
    if len({_kind(match.value) for match in matches}) > 1:
        raise failure(
            place, f"{action['target']} selects a mix of objects, lists and plain values: write an action for each kind"
        )
    source = source_of(document, action, place)
    for match in matches:
        _update(match, source, place)


def source_of(document: Mapping, action: Mapping, place: Place | None) -> Any:
    """Return the value that an action adds, as the field `update` of a mapping."""
    if "update" in action:
        # A scalar carries no place of its own; a mapping around it does.
        return Mapping({"update": action["update"]}, places=action.places, place=place)
    matches = select(document, action["copy"], place)
    if len(matches) != 1:
        raise failure(place, f"copy: {action['copy']} must select exactly one node, not {len(matches)}")
    return Mapping({"update": clone(matches[0].value)}, place=place)


def select(document: Mapping, query: str, place: Place | None) -> list[Match]:
    """Return every node of the document that a JSONPath selects, each once."""
    from jsonpath_rfc9535 import JSONPathError, find  # noqa: PLC0415  needed by the few folders with an overlay only

    try:
        nodes = find(query, document)
    except JSONPathError as error:
        raise failure(place, f"{query!r} is not a JSONPath (RFC 9535): {error}") from None
    matches = {node.location: Match(node.value, node.location, node.parent and node.parent.value) for node in nodes}
    return list(matches.values())


def _remove(matches: list[Match], place: Place | None) -> None:
    # From the end, so that the indices of items still to be removed stay valid.
    for match in sorted(
        matches, key=lambda match: [(isinstance(part, int), part) for part in match.location], reverse=True
    ):
        if not match.location:
            raise failure(place, "the root of a document cannot be removed: select a field of it")
        if isinstance(match.parent, Sequence):
            _drop_item(match.parent, int(match.location[-1]))
        else:
            del match.parent[match.location[-1]]
            match.parent.places.pop(match.location[-1], None)


def _drop_item(items: Sequence, index: int) -> None:
    del items[index]
    items.places = {at - (at > index): place for at, place in items.places.items() if at != index}


def _update(match: Match, source: Mapping, place: Place | None) -> None:
    value = source["update"]
    if isinstance(match.value, Sequence):
        added = value if isinstance(value, list) else Sequence([value], place=place_of(source, "update"))
        _extend(match.value, added)
    elif isinstance(match.value, Mapping) and isinstance(value, dict):
        _merge(match.value, value, match.location)
    elif _is_primitive(match.value) and _is_primitive(value) and match.location:
        _replace_primitive(match, value, place_of(source, "update"))
    else:
        raise failure(
            place, f"{_kind(value)} cannot update {_kind(match.value)} at {_path(match.location)}: remove it first"
        )


def _merge(target: Mapping, update: Any, location: tuple[str | int, ...]) -> None:
    for key, value in update.items():
        path = (*location, key)
        if key not in target or (_is_primitive(target[key]) and _is_primitive(value)):
            put(target, key, clone(value), place=place_of(update, key))
        elif isinstance(target[key], Mapping) and isinstance(value, dict):
            _merge(target[key], value, path)
        elif isinstance(target[key], Sequence) and isinstance(value, list):
            _extend(target[key], value)
        else:
            message = f"{_kind(value)} cannot update {_kind(target[key])} at {_path(path)}: remove it first"
            raise failure(place_of(update, key), message)


def _extend(target: Sequence, items: Any) -> None:
    for index, item in enumerate(items):
        place = place_of(items, index)
        if place is not None:
            target.places[len(target)] = place
        target.append(clone(item))


def _replace_primitive(match: Match, value: Any, place: Place | None) -> None:
    key = match.location[-1]
    match.parent[key] = value
    if place is not None:
        match.parent.places[key] = place


def _is_primitive(value: Any) -> bool:
    return not isinstance(value, (dict, list))


def _kind(value: Any) -> str:
    return "an object" if isinstance(value, dict) else "a list" if isinstance(value, list) else "a plain value"


def _path(location: tuple[str | int, ...]) -> str:
    return "$" + "".join(f"[{part!r}]" for part in location)


def check(overlay: Mapping) -> None:
    """Raise PipelineError unless this is an Overlay document whose actions have a target, a reason and one effect."""
    problems = _unknown(overlay, "overlay")
    if not str(overlay.get("overlay", "")).startswith(("1.0.", "1.1.")):
        problems.append(Problem(place_of(overlay, "overlay"), "overlay: unsupported version: must be 1.0.x or 1.1.x"))
    info = overlay.get("info")
    problems += _missing(info, ("title", "version"), place_of(overlay, "info")) + _unknown(info, "info")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        problems.append(Problem(place_of(overlay, "actions"), "actions: must be a list with at least one action"))
        actions = []
    for index, action in enumerate(actions):
        problems += _faults_of(action, place_of(actions, index))
    if problems:
        raise PipelineError(problems)


def _faults_of(action: Any, place: Place | None) -> list[Problem]:
    problems = _unknown(action, "action") + _missing(action, ("target", "description"), place)
    verbs = [verb for verb in _VERBS if isinstance(action, dict) and verb in action]
    if len(verbs) != 1 or not _is_verb(verbs[0], action[verbs[0]]):
        problems.append(Problem(place, "an action has exactly one of update: VALUE, copy: JSONPATH, remove: true"))
    return problems


def _is_verb(verb: str, value: Any) -> bool:
    return verb == "update" or (value is True if verb == "remove" else isinstance(value, str))


def _missing(node: Any, fields: tuple[str, ...], place: Place | None) -> list[Problem]:
    held = node if isinstance(node, dict) else {}
    missing = [field for field in fields if not (isinstance(held.get(field), str) and held[field].strip())]
    return [Problem(place, f"{field}: missing: must be a non-empty string") for field in missing]


def _unknown(node: Any, kind: str) -> list[Problem]:
    names = (
        [name for name in node if name not in _FIELDS[kind] and not name.startswith("x-")]
        if isinstance(node, dict)
        else []
    )
    return [Problem(place_of(node, name), f"unknown field {name!r} of {_LABELS[kind]}") for name in names]
