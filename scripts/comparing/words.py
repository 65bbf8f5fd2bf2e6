"""What is only said of a thing: summaries, descriptions, examples, doubts, sources. A caller has nothing to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..spec.document import place_of
from .change import Change, both, either, labelled

if TYPE_CHECKING:
    from .schemas import Spot

_WORDS = (
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


def word_changes(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    """Compare what two nodes say, and whether they are deprecated."""
    old, new = (side if isinstance(side, dict) else {} for side in (old, new))
    for name in _WORDS:
        if old.get(name) != new.get(name):
            told = labelled(name, old.get(name)), labelled(name, new.get(name))
            yield spot.change("words", "none", told, place_of(new if name in new else old, name))
    was, now = (bool(side.get("deprecated")) for side in (old, new))
    if was != now:
        told = both(either("deprecated"), was, now)
        yield spot.change("deprecated", "none", told, place_of(new if now else old, "deprecated"))
