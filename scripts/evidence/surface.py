"""What a document or a package declares: its operations and events, with the places of their fields.

A place is a location and the fields on the way from there, such as `query/limit`, `body/lines/[]/amount` or
`response/data/*`: `[]` is an item of a list, `*` a value of a map. It has the values of its enum, if it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import frozen

Places: TypeAlias = Mapping[str, frozenset[str]]
DEPTH = 9
"""Fields deeper than this are not listed: types may contain themselves."""


@frozen
class Declared:
    """An operation or event. label: for people. id: its own name for it. places: of its request and response."""

    label: str
    id: str
    places: Places


@frozen
class Surface:
    """The operations by method and path, and the events by type."""

    operations: Mapping[str, Declared]
    events: Mapping[str, Declared]


def operation_key(method: str, path: str) -> str:
    """Return what identifies an operation, whatever the names of its path parameters are."""
    return f"{method.upper()} /{re.sub(r'{[^}]*}', '{}', path).strip('/')}"


def merged(found: Iterable[tuple[str, Iterable[object]]]) -> Places:
    """Join the values of each place. Null is a matter of types, and the empty text clears a field: neither counts."""
    places: dict[str, set[str]] = {}
    for place, values in found:
        places.setdefault(place, set()).update(str(value) for value in values if value not in (None, ""))
    return {place: frozenset(values) for place, values in places.items()}


def is_deep(place: str) -> bool:
    """Return whether the fields below a place are not listed."""
    return place.count("/") > DEPTH
