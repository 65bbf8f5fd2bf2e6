"""The order of a list: by creation, or by the field and in the direction that a request names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import neg
from typing import Final

from attrs import frozen

from ..document.document import Document
from ..document.filters import Filter
from ..document.pointers import Json, cut, escaped, plain, reached
from ..problems import Problem
from ..state import Item
from ..values.comparing import order_key
from ..values.sentences import listed
from .paging import Rank, by_creation

_DIRECTIONS: Final = {"asc": False, "ascending": False, "desc": True, "descending": True}


@frozen(kw_only=True)
class Order:
    """A requested order: pointers to what is compared (none: the time of creation), and whether it descends."""

    pointer: str | None = None
    descends: bool = False


def requested(
    filters: Mapping[str, Filter], given: Mapping[str, Json], fields: Mapping[str, Json], *, status: int
) -> Order:
    """Return the order that a request asks for, by some of the fields. Raises Problem for an unknown one."""
    pointer, descends = None, False
    for name, filter_ in sorted(filters.items(), key=lambda row: row[0] in given):  # what is requested beats a default
        wanted = given.get(name, filter_.default)
        if filter_.sort is None or wanted is None:
            continue
        key, direction = _split(filter_, str(wanted))
        if key:
            pointer = _pointer(filter_, key, fields)
            if pointer is None:
                raise Problem(
                    status, f"parameter {name}: unknown field {key!r}; sort by {listed(filter_.keys or fields)}"
                )
        if direction:
            if direction.lower() not in _DIRECTIONS:
                raise Problem(status, f"parameter {name}: unknown direction {direction!r}; use asc or desc")
            descends = _DIRECTIONS[direction.lower()]
    return Order(pointer=pointer, descends=descends)


def rank(document: Document, order: Order, items: Iterable[Item], fields: Mapping[str, Json]) -> Rank:
    """Return the rank of each object of a collection in an order."""
    if order.pointer is None:
        return neg if order.descends else by_creation
    pointer = order.pointer
    first, rest = cut(pointer)
    schema = document.reached(fields[first], rest)
    keyed = ((order_key(next(reached(item.fields, pointer), None), schema), item.number) for item in items)
    ranks = {number: place for place, (_, number) in enumerate(sorted(keyed, reverse=order.descends))}
    return ranks.get


def _split(filter_: Filter, text: str) -> tuple[str, str]:
    if filter_.sort == "both":
        key, _, direction = text.partition(":")
        return ("", key) if key.lower() in _DIRECTIONS else (key, direction)
    return (text, "") if filter_.sort == "key" else ("", text)


def _pointer(filter_: Filter, key: str, fields: Mapping[str, Json]) -> str | None:
    """Return the pointer to a field by its declared name, its own name, or a path of names joined by dots."""
    if key in filter_.keys:
        return filter_.keys[key]
    first, *rest = key.split(".")
    names = [name for name in fields if plain(name) == plain(first)]
    if filter_.keys or not names:
        return None
    return "".join("/" + escaped(name) for name in (names[0], *rest))
