"""Limits, patterns and defaults of two schemas: they restrict requests; for responses they are documentation."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ..spec.document import place_of
from .change import Change, Effect, Spot, labelled

_LOW = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_HIGH = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_RULES = ("pattern", "multipleOf", "uniqueItems")


def limit_changes(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    """Compare the constraints of two schemas beyond the type."""
    for name in (*_LOW, *_HIGH, *_RULES, "default", "additionalProperties"):
        before, after = (_plain(name, side.get(name)) for side in (old, new))
        if before != after:
            effect = _effect(name, before, after) if spot.direction == "request" else "none"
            place = place_of(old, name) if after is None else place_of(new, name)
            texts = labelled(name, before), labelled(name, after)
            yield spot.change("default" if name == "default" else "limit", effect, texts, place)


def _plain(name: str, value: Any) -> Any:
    """Drop constraints without effect; the values of a map are compared as a schema."""
    if name == "additionalProperties":
        return "none" if value is False else None
    return None if value is False and name == "uniqueItems" else value


def _effect(name: str, before: Any, after: Any) -> Effect:
    if name == "default":
        # Adding or removing the documented default has no effect; another default changes calls that omit the field.
        return "none" if before is None or after is None else "other"
    if before is None or after is None:
        return "narrower" if before is None else "wider"
    if name in _RULES:
        return "other"
    grew = Decimal(str(after)) > Decimal(str(before))
    return "narrower" if grew == (name in _LOW) else "wider"
