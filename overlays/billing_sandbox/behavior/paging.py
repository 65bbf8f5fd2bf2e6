"""Pages: the part of a list that a response holds, and the values of its pagination fields.

Cursors are opaque to the client but hold no state here: each names the item after which the next page starts.
They look like UUIDs, to fit documents which declare them so.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Protocol, TypeVar
from uuid import UUID

from attrs import frozen

from ..document.document import ANYTHING, Document
from ..document.operations import Parameter
from ..document.pagination import Pagination
from ..document.pointers import Json, read
from ..problems import Problem

DEFAULT_SIZE: Final = 20
_PLACE_BITS: Final = 48


class Numbered(Protocol):
    """Anything with a position in the order of creation."""

    @property
    def number(self) -> int:
        """The position in the order of creation."""
        ...

    @property
    def fields(self) -> Mapping[str, Json]:
        """The fields."""
        ...


T = TypeVar("T", bound=Numbered)
Rank = Callable[[int], int | None]
"""What a list is sorted by, from the number of an item; None for an item that is no longer there."""


def by_creation(number: int) -> int:
    """Return the rank of an item in the order of creation."""
    return number


@frozen(kw_only=True)
class Slice:
    """The items of a page, and the pagination fields of the response by pointer; None if there is no next page."""

    entries: Sequence[Any]
    fields: Mapping[str, Json]


def page_size(document: Document, parameters: Iterable[Parameter], pagination: Pagination) -> int:
    """Return the default page size: the declared default, or 20."""
    schema = next((document.flat(p.schema) for p in parameters if p.name == pagination.limit), ANYTHING)
    return int(schema.get("default", min(DEFAULT_SIZE, schema.get("maximum", DEFAULT_SIZE))))


def paged(
    entries: Sequence[T],
    *,
    pagination: Pagination,
    arguments: Mapping[str, Json],
    size: int,
    scope: str,
    rank: Rank = by_creation,
) -> Slice:
    """Return the requested page of a list.

    arguments: the paging arguments by their names in `Pagination.parameters`. size: the default page size.
    scope: distinguishes the cursors of different lists. rank: what the list is sorted by, from the number of an item.
    Raises Problem for an invalid cursor.
    """
    if pagination.style == "none":
        return Slice(entries=entries, fields={})
    limit = int(arguments.get(pagination.limit, size))
    start, end = _range(entries, arguments, limit=limit, pagination=pagination, scope=scope, rank=rank)
    page = entries[start:end]
    more = len(entries) > end and bool(page)
    following = cursor(page[-1].number, scope=scope) if more else None
    fields = {
        pagination.next: following,
        pagination.link: following and f"https://sandbox.invalid/?{pagination.cursor}={following}",
        pagination.more: start > 0 if arguments.get(pagination.before or "") is not None else more,
        pagination.previous: cursor(page[0].number, scope=scope) if start > 0 and page else None,
        pagination.total: len(entries),
        pagination.total_pages: -(-len(entries) // limit) if limit else 0,
        pagination.per_page: limit,
    }
    return Slice(entries=page, fields={pointer: value for pointer, value in fields.items() if pointer})


def cursor(place: int, *, scope: str) -> str:
    """Return the cursor for "after this position"."""
    mark = hashlib.blake2b(scope.encode(), digest_size=10).digest()
    return str(UUID(bytes=mark + place.to_bytes(_PLACE_BITS // 8), version=4))


def place(text: str, *, scope: str) -> int | None:
    """Return the position of a cursor, None for one that this list never returned."""
    try:
        number = UUID(text).int & ((1 << _PLACE_BITS) - 1)
    except ValueError:
        return None
    return number if text == cursor(number, scope=scope) else None


def _range(
    entries: Sequence[Any], arguments: Mapping[str, Json], *, limit: int, pagination: Pagination, scope: str, rank: Rank
) -> tuple[int, int]:
    def after(text: Json) -> int:
        return _start(entries, text, pagination=pagination, scope=scope, rank=rank)

    if pagination.style == "offset":
        start = int(arguments.get(pagination.offset or "", 0))
    elif pagination.style == "page":
        start = (int(arguments.get(pagination.page or "", pagination.first)) - pagination.first) * limit
    elif arguments.get(pagination.before or "") is not None:  # up to, but excluding, the item of the cursor
        end = after(arguments[pagination.before or ""]) - 1
        return max(0, end - limit), max(0, end)
    else:
        start = after(arguments.get(pagination.cursor or ""))
        start += int(arguments.get(pagination.offset or "", 0))  # from the cursor on
    return start, start + limit


def _start(entries: Sequence[T], text: Json, *, pagination: Pagination, scope: str, rank: Rank) -> int:
    if text is None:
        return 0
    if pagination.last is not None:
        names = [read(entry.fields, pagination.last) for entry in entries]
        if text in names:
            return names.index(text) + 1
    elif (number := place(text, scope=scope)) is not None and (after := rank(number)) is not None:
        return bisect_right(entries, after, key=lambda entry: rank(entry.number) or 0)
    raise Problem(
        400, f"parameter {pagination.cursor}: unknown cursor {text!r}; send one that a page of this list returned"
    )
