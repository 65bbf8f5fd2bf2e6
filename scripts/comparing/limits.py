"""Limits, patterns and defaults of two schemas: what a caller may send shrinks or grows; for answers they are words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..spec.document import place_of
from .change import Change, Effect, labelled

if TYPE_CHECKING:
    from .schemas import Spot

_LOW = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_HIGH = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_RULES = ("pattern", "multipleOf", "uniqueItems")


def limit_changes(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    """Compare what two schemas demand of a value beyond its type."""
    for name in (*_LOW, *_HIGH, *_RULES, "default", "additionalProperties"):
        before, after = (_plain(name, side.get(name)) for side in (old, new))
        if before != after:
            effect = _effect(name, before, after) if spot.way == "request" else "none"
            place = place_of(old, name) if after is None else place_of(new, name)
            told = labelled(name, before), labelled(name, after)
            yield spot.change("default" if name == "default" else "limit", effect, told, place)


def _plain(name: str, value: Any) -> Any:
    """Leave out what demands nothing; what stands in a map is compared as a schema."""
    if name == "additionalProperties":
        return "none" if value is False else None
    return None if value is False and name == "uniqueItems" else value


def _effect(name: str, before: Any, after: Any) -> Effect:
    if name == "default":
        # One that is told or no longer told changes nothing; another one changes calls that leave the member out.
        return "none" if before is None or after is None else "other"
    if before is None or after is None:
        return "narrower" if before is None else "wider"
    if name in _RULES:
        return "other"
    grew = Decimal(str(after)) > Decimal(str(before))
    return "narrower" if grew == (name in _LOW) else "wider"
