"""References of schemas to nothing, or in a circle: mistakes of a document that take nothing from an operation. What
stands there may be anything.
"""

from __future__ import annotations

from typing import Any

from ..document import place_of
from ..problems import Problem
from ..reading.references import resolve
from ..reading.structure import reference_of, walk


def open_dangling(document: Any, notes: list[Problem]) -> None:
    """Read, in place, as anything what a schema should find inside the document, and does not."""
    for visit in list(walk(document)):
        reference = reference_of(visit.node)
        if visit.kind != "schema" or reference is None or not reference.startswith("#"):
            continue
        if resolve(document, visit.node) is None:
            reason = f"{reference} leads to nothing"
            notes.append(Problem(place_of(visit.node, "$ref"), f"read as anything: {reason}"))
            del visit.node["$ref"]
            visit.node["x-unsure"] = reason
