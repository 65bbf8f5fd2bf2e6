"""Replace references to an `$id` or an `$anchor` by JSON pointers, the only references that later stages follow."""

from __future__ import annotations

from typing import Any

from ...spec.document import Mapping
from ...spec.references import pointer_of, targets_of
from ...spec.structure import walk


def follow_anchors(document: Mapping) -> None:
    """Rewrite, in place, each reference to the identifier or the anchor of a schema of the document."""
    pointers = _pointers(document)
    for visit in walk(document) if pointers else ():
        for reference, _, holder, field in list(targets_of(visit)):
            pointer = pointers.get(reference.removesuffix("#") or reference)
            if pointer is not None:
                holder[field] = pointer


def _pointers(document: Any) -> dict[str, str]:
    """Return the pointer to each schema by its `$id`, and by its anchor, with and without the `$id` before it."""
    pointers: dict[str, str] = {}
    base, inside = "", tuple[str | int, ...]()
    for visit in walk(document):
        if visit.kind != "schema":
            continue
        pointer = f"#{pointer_of(visit.path)}"
        identifier, anchor = visit.node.get("$id"), visit.node.get("$anchor")
        if isinstance(identifier, str) and identifier:
            base, inside = identifier.removesuffix("#"), visit.path
            pointers.setdefault(base, pointer)
        if isinstance(anchor, str):
            pointers.setdefault(f"#{anchor}", pointer)
            if visit.path[: len(inside)] == inside and base:
                pointers.setdefault(f"{base}#{anchor}", pointer)
    return pointers
