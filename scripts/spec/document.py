"""A document in memory: plain dicts and lists that remember where each field was written, and how they become bytes.

Everything after `load` works on these nodes, so any stage can name the file and line of what it refuses. Nothing here
knows OpenAPI, except for the order in which `dump` writes the fields of `components`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .problems import Place

REPOSITORY = Path(__file__).resolve().parents[2]
# Legal in JSON, but YAML refuses it or folds it inside quotes; and halves of surrogate pairs, which UTF-8 cannot hold.
FRAGILE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


class Mapping(dict[str, Any]):
    """A dict with its place and the place of each field."""

    __slots__ = ("place", "places")

    def __init__(self, fields: Any = (), *, place: Place | None = None, places: dict[Any, Place] | None = None) -> None:
        super().__init__(fields)
        self.place = place
        self.places = places if places is not None else {}

    def __deepcopy__(self, memo: object) -> Mapping:
        return Mapping({key: clone(value) for key, value in self.items()}, place=self.place, places=dict(self.places))


class Sequence(list[Any]):
    """A list that records its place, and those of items that are not nodes; nodes record their own."""

    __slots__ = ("place", "places")

    def __init__(
        self, items: Iterable[Any] = (), *, place: Place | None = None, places: dict[Any, Place] | None = None
    ) -> None:
        super().__init__(items)
        self.place = place
        self.places = places if places is not None else {}

    def __deepcopy__(self, memo: object) -> Sequence:
        return Sequence(map(clone, self), place=self.place, places=dict(self.places))


def clone(value: Any) -> Any:
    """Copy a value in depth. Places are kept; plain dicts and lists become nodes without any."""
    if isinstance(value, (Mapping, Sequence)):
        return value.__deepcopy__(None)
    if isinstance(value, dict):
        return Mapping({key: clone(held) for key, held in value.items()})
    return Sequence(map(clone, value)) if isinstance(value, list) else value


def place_of(node: Any, key: object = None) -> Place | None:
    """Return where a node, or one of its fields, was written; the nearest known place if that is not known."""
    if not isinstance(node, (Mapping, Sequence)):
        return None
    if key is None:
        return node.place
    return node.places.get(key) or place_of(_child(node, key)) or node.place


def _child(node: Any, key: Any) -> Any:
    try:
        return node[key]
    except (LookupError, TypeError):
        return None


def place_at(document: Any, path: Iterable[str | int]) -> Place | None:
    """Return where the value at a path was written, or the last part of the path that is there."""
    node, place = document, place_of(document)
    for key in path:
        place = place_of(node, key) or place
        node = _child(node, key)
    return place


def put(node: Mapping, key: str, value: Any, *, place: Place | None) -> None:
    """Set a field together with its place."""
    node[key] = value
    node.places.pop(key, None)
    if place is not None:
        node.places[key] = place


def shown(path: Path) -> str:
    """Return the name of a file for people: relative to the root of the repository if it is inside, else as given."""
    resolved = path.resolve()
    return resolved.relative_to(REPOSITORY).as_posix() if resolved.is_relative_to(REPOSITORY) else str(path)


def dump(document: dict[str, Any]) -> bytes:
    """Write a document as JSON: the same document yields the same bytes. Fields keep the order of their authors,
    but components are sorted by kind and name: they come from several files, whose order has no meaning.
    """
    text = json.dumps(_with_sorted_components(document), ensure_ascii=False, allow_nan=False, indent=2)
    return (FRAGILE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n").encode()


def _with_sorted_components(document: dict[str, Any]) -> dict[str, Any]:
    components = document.get("components")
    if not isinstance(components, dict):
        return document
    return {**document, "components": {kind: _sorted(named) for kind, named in _sorted(components).items()}}


def _sorted(mapping: Any) -> Any:
    return dict(sorted(mapping.items())) if isinstance(mapping, dict) else mapping
