"""Summaries, descriptions, examples, doubts and sources: documentation, which never requires callers to act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..spec.document import place_of
from .change import Change, Spot, both, either, labelled

_DOCUMENTATION = (
    "summary",
    "description",
    "title",
    "example",
    "examples",
    "x-unsure",
    "x-inferred",
    "x-source",
    "externalDocs",
)


def documentation_changes(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    """Compare the documentation of two nodes, and whether they are deprecated."""
    old, new = (side if isinstance(side, dict) else {} for side in (old, new))
    for name in _DOCUMENTATION:
        if old.get(name) != new.get(name):
            texts = labelled(name, old.get(name)), labelled(name, new.get(name))
            yield spot.change("documentation", "none", texts, place_of(new if name in new else old, name))
    was, now = (bool(side.get("deprecated")) for side in (old, new))
    if was != now:
        texts = both(either("deprecated"), was, now)
        yield spot.change("deprecated", "none", texts, place_of(new if now else old, "deprecated"))
