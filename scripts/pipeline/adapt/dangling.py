"""Dangling or circular references of schemas: errors of a document for which no operation is dropped. Such a
schema is typed as Any.
"""

from __future__ import annotations

from typing import Any

from ...spec.document import place_of
from ...spec.problems import Problem
from ...spec.references import follow, fragment_of, resolve
from ...spec.structure import reference_of, walk
from .strip import holds


def open_dangling(document: Any, notes: list[Problem]) -> None:
    """Replace, in place, dangling and circular references of schemas by schemas that allow anything."""
    for visit in list(walk(document)):
        reference = reference_of(visit.node)
        if visit.kind != "schema" or reference is None or not reference.startswith("#"):
            continue
        if resolve(document, visit.node) is None:
            target = "itself" if _is_circle(document, visit.node) else "nothing"
            reason = f"{reference} refers to {target}"
            notes.append(Problem(place_of(visit.node, "$ref"), f"typed as Any: {reason}"))
            del visit.node["$ref"]
            visit.node["x-unsure"] = reason


def _is_circle(document: Any, node: Any) -> bool:
    seen: set[str] = set()
    while (reference := reference_of(node)) is not None:
        if reference in seen:
            return True
        seen.add(reference)
        node = follow(document, fragment_of(reference)) if holds(document, reference) else None
    return False
