"""The differences between two surfaces, without those that are explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Literal

from attrs import field, frozen

from .surface import Declared, Places, Surface


@frozen(order=True)
class Difference:
    """Something that one side declares and the other lacks. subject: what a pattern in source.toml is matched with."""

    side: Literal["ours", "theirs"]
    kind: str
    operation: str
    place: str = ""
    value: str = ""
    subject: str = field(default="", eq=False)


@frozen
class Comparison:
    """The differences, and the patterns of explanations that match none."""

    differences: tuple[Difference, ...]
    unused: tuple[str, ...]


def compare(ours: Surface, theirs: Surface, explained: Mapping[str, Iterable[str]]) -> Comparison:
    """Return the differences that no pattern explains. explained: the patterns by side, "ours" or "theirs".

    Events are compared if the other side declares any: many packages and documents are silent about them.
    """
    found = list(_declared("operation", ours.operations, theirs.operations))
    found += _declared("event", ours.events, theirs.events) if theirs.events else []
    used: set[str] = set()
    left = []
    for difference in sorted(found):
        matching = [row for row in explained.get(difference.side, ()) if fnmatchcase(difference.subject, row)]
        used.update(matching)
        if not matching:
            left.append(difference)
    unused = [row for rows in explained.values() for row in rows if row not in used]
    return Comparison(tuple(left), tuple(unused))


def _declared(kind: str, ours: Mapping[str, Declared], theirs: Mapping[str, Declared]) -> Iterator[Difference]:
    for key in ours.keys() | theirs.keys():
        mine, other = ours.get(key), theirs.get(key)
        if mine is not None and other is not None:
            yield from _places(mine, other)
        elif mine is not None:
            yield Difference("ours", kind, mine.label, subject=mine.id)
        elif other is not None:
            yield Difference("theirs", kind, other.label, subject=other.id)


def _places(ours: Declared, theirs: Declared) -> Iterator[Difference]:
    sides: tuple[tuple[Literal["ours", "theirs"], Places, Places], ...] = (
        ("ours", ours.places, theirs.places),
        ("theirs", theirs.places, ours.places),
    )
    for side, declared, other in sides:
        for place in _highest(declared.keys() - other.keys()):
            yield Difference(side, _kind(place), ours.label, place, subject=f"{ours.id} {place}")
        for place in declared.keys() & other.keys():
            for value in declared[place] - other[place]:
                yield Difference(side, "value", ours.label, place, value, f"{ours.id} {place}={value}")


def _highest(places: Iterable[str]) -> list[str]:
    """Return the places without those inside of another one."""
    known = set(places)
    return [place for place in known if not any(outer in known for outer in _outer(place))]


def _outer(place: str) -> Iterator[str]:
    while "/" in place:
        place = place.rpartition("/")[0]
        yield place


def _kind(place: str) -> str:
    location, _, rest = place.partition("/")
    return "parameter" if location in ("query", "header", "cookie") and "/" not in rest else "field"
