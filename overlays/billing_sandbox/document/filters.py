"""Filters of lists: what a query parameter, or a field of a list's body, selects or sorts by.

Declared as `x-filter`, or implied by a field of the same name. What they do to a list is in `behavior`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen

from .document import Document, types
from .pointers import Json, escaped, plain

RANGE: Final = frozenset(("gt", "gte", "lt", "lte"))


@frozen(kw_only=True)
class Related:
    """Objects beside an item: those that another list shows.

    path: a pointer into the item for each path parameter of that list. match: for pointers into the objects, pointers
    into the item whose values must be equal.
    """

    operation: str
    path: Mapping[str, str] = field(factory=dict)
    match: Mapping[str, str] = field(factory=dict)


@frozen(kw_only=True)
class Filter:
    """What `x-filter` declares.

    fields: pointers into an item; a list on the way counts with each of its entries. value, when: the constant that the
    fields are compared with, and the argument which requests that it holds. any: the argument that requests nothing.
    sort: key, direction or both. default: the argument of a request without one.
    """

    fields: tuple[str, ...] = ()
    compare: str = "equals"
    value: Json = None
    when: Json = True
    any: Json = None
    related: Related | None = None
    sort: str | None = None
    keys: Mapping[str, str] = field(factory=dict)
    default: Json = None
    unsupported: str | None = None

    @property
    def is_condition(self) -> bool:
        """Whether the argument requests that a condition holds, or does not; other arguments are compared."""
        return self.value is not None or self.compare in ("is_set", "include")

    @property
    def selects(self) -> bool:
        """Whether items are left out because of the filter."""
        return bool(self.fields)


NOT_A_FILTER: Final = Filter()
"""A parameter that selects no items: it changes what the response shows of them."""


def declared(node: Json) -> Filter | None:
    """Return the filter that `x-filter` declares, None without it."""
    if not isinstance(node, Mapping):
        return NOT_A_FILTER if node is False else None
    named, of = node.get("field", ()), node.get("of")
    rest = {
        name: node[name] for name in ("compare", "value", "when", "any", "sort", "keys", "unsupported") if name in node
    }
    return Filter(
        fields=(named,) if isinstance(named, str) else tuple(named),
        related=related(of) if of else None,
        **rest,
    )


def implied(document: Document, name: str, schema: Json, item: Json) -> Filter | None:
    """Return the filter of a parameter that has the name of a field, apart from case and separators; None without."""
    fields = document.properties(item)
    same = [name] if name in fields else [known for known in fields if plain(known) == plain(name)]
    shape = document.flat(schema)
    parts = document.properties(shape)
    is_range = bool(parts) and parts.keys() <= RANGE
    if len(same) != 1 or ("object" in types(shape) and not is_range):
        return None
    return Filter(fields=("/" + escaped(same[0]),), compare="range" if is_range else "equals")


def related(node: Mapping[str, Any]) -> Related:
    """Return the related objects that `of` declares."""
    return Related(operation=node["operation"], path=node.get("with", {}), match=node.get("match", {}))
