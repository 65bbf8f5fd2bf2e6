"""The filters of a list that select a period: bounds of one date or time of the listed objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...spec.operations import Operation
from ...spec.references import parts_of, pointer_of
from .returns import bare, item_schema

_STARTS, _ENDS = ("gte", "gt"), ("lt", "lte")
_FORMATS = ("date", "date-time")
Bound = tuple[str, str]
"""A comparison, and a pointer into the query."""


def since_of(components: Any, operation: Operation, returns: str | None) -> tuple[Mapping[str, Any], ...]:
    """Return the fields of each `Since` of a list, in the order of its parameters."""
    if "x-pagination" not in operation.node or operation.method != "get":
        return ()
    item = bare(components, item_schema(components, operation, str(returns)))
    bounds: dict[str, list[Bound]] = {}
    for parameter in operation.parameters:
        if parameter["in"] == "query":
            for field, bound in _bounds(components, parameter, item):
                bounds.setdefault(field, []).append(bound)
    found = [_since(components, item, field, those) for field, those in bounds.items()]
    return tuple(since for since in found if since is not None)


def _bounds(components: Any, parameter: Any, item: Any) -> Iterator[tuple[str, Bound]]:
    """Yield the fields that a parameter bounds, and how. A range bounds the field of its own name, too."""
    declared, at = parameter.get("x-filter"), pointer_of((parameter["name"],))
    parts = bare(components, parameter["schema"]).get("properties", {})
    is_range = bool(parts) and parts.keys() <= {*_STARTS, *_ENDS}
    if declared is None:
        same = [name for name in item.get("properties", {}) if _plain(name) == _plain(parameter["name"])]
        field, compare = pointer_of((same[0],)) if is_range and len(same) == 1 else None, "range"
    elif isinstance(declared, Mapping) and not {"of", "value", "unsupported"} & declared.keys():
        field, compare = declared.get("field"), declared.get("compare", "equals")
    else:
        return
    if not isinstance(field, str):
        return
    if compare == "range":
        yield from ((field, (name, f"{at}/{name}")) for name in parts)
    elif compare in (*_STARTS, *_ENDS):
        yield field, (compare, at)


def _since(components: Any, item: Any, field: str, bounds: list[Bound]) -> Mapping[str, Any] | None:
    """Return the period of a date or a time; None for other fields, and without a bound on both sides."""
    known = dict(reversed(bounds))
    start = next((name for name in _STARTS if name in known), None)
    end = next((name for name in _ENDS if name in known), None)
    schema = item
    for part in parts_of(field):
        schema = bare(components, schema).get("properties", {}).get(part, {})
    form = bare(components, schema).get("format")
    if start is None or end is None or form not in _FORMATS:
        return None
    facts = {"field": field, "start": known[start], "end": known[end], "format": form}
    return {**facts, **({} if start == "gte" else {"start_excluded": True})}


def _plain(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())
