"""The position in a paged list, and the request of the next page. Pure: reads responses, sends nothing.

Lists change while they are read. Items that a shift duplicates are dropped; a shift that may have skipped items ends
the iteration with an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from ..declared.model import field_of, has_fields
from ..declared.operation import ABSENT, Operation, Pagination
from ..declared.pointers import is_pointer, obstacle, place, resolve
from ..errors import APIError, ConfigurationError, PaginationError
from ..messages import Arguments, Steps
from ..requests.extras import with_extras
from ..responses.drift import type_name

MOST_EMPTY_PAGES = {"cursor": 1000, "offset": 10, "page": 10}


class PageRequest(Struct, frozen=True):
    """The request of one page, with what the iteration knows so far.

    backward: the iteration follows the previous pages. number: of this page in the iteration, from 1. seen: hash of
    each cursor, with the number of the page that it led to. empty: successive pages without items, up to here.
    last_item: the last item before this page. length: of the list, as the provider last reported it, in items or pages.
    items_read: the number of items before this page, if known. short_pages: pages have fewer items than the provider
    reports, and only an empty page is the end.
    """

    operation: Operation[object]
    contract: Pagination
    arguments: Arguments
    backward: bool = False
    number: int = 1
    seen: dict[int, int] = {}
    empty: int = 0
    last_item: object = None
    length: int | None = None
    items_read: int | None = None
    short_pages: bool = False

    def __repr__(self) -> str:
        return f"<page {self.number} of {self.operation.id}>"

    def items(self, response: object) -> list[Any]:
        """Return the items of a page; a list that is null or absent counts as empty."""
        items = resolve(response, self.contract.items)
        if (items is None and not self._is_page(response)) or (items is not None and not isinstance(items, list)):
            place, kind = self.contract.items or "its top level", type_name(type(items))
            raise self.error(f"the response has no list of items at {place}, but {kind}")
        return items or []

    def _is_page(self, response: object) -> bool:
        """Return whether a response without a list is a page: only a page reports its position."""
        parent = self.contract.next.rpartition("/")[0] if self.contract.next else None
        pointers = (self.contract.per_page, self.contract.total_pages, self.contract.total, self.contract.more)
        if has_fields(resolve(response, parent)):
            return True
        return any(resolve(response, pointer) is not None for pointer in pointers)

    def total(self, response: object) -> int | None:
        """Return how many items the whole list has, as the response reports it."""
        total = resolve(response, self.contract.total)
        return total if isinstance(total, int) else None

    def without_duplicates(self, items: list[Any]) -> list[Any]:
        """Return the items that the previous page did not have: after an insertion, an offset returns some again."""
        if self.contract.style == "cursor" or field_of(self.last_item, "id") is None or self.last_item not in items:
            return items
        return items[items.index(self.last_item) + 1 :]

    def cursor(self, response: object, items: list[Any]) -> str | int | None:
        """Return what requests the next page: a cursor, an offset or a page number; None at the end."""
        if self.contract.style == "offset":
            return self._next_offset(response, len(items))
        more = resolve(response, self.contract.more)
        if more is False:
            return None
        if self.contract.style == "page":
            return self._next_number(response, len(items), is_more=more is True)
        if self.contract.last is not None:
            return self._cursor_in_items(items, is_more=more is True)
        return self._cursor_in_response(response)

    def _cursor_in_response(self, response: object) -> str | int | None:
        pointer = self.contract.link or (self.contract.previous if self.backward else self.contract.next)
        wrong = obstacle(response, pointer)
        if wrong is not None:
            raise self.error(
                f"the response has a {type(wrong).__name__} on the way to {pointer}: no cursor can be read"
            )
        cursor = resolve(response, pointer)
        if cursor is None or cursor == "":
            return None
        if isinstance(cursor, bool) or not isinstance(cursor, str | int):
            raise self.error(f"the cursor must be a string or an integer, not {type(cursor).__name__}")
        return self._cursor_in_link(str(cursor)) if self.contract.link else cursor

    def _cursor_in_link(self, address: str) -> str:
        """Return the cursor in an address. The address itself is never followed: it could lead elsewhere."""
        values = parse_qs(urlsplit(address).query).get(str(self.contract.cursor))
        if not values:
            raise self.error(f"the link to the next page has no parameter {self.contract.cursor}: it is not followed")
        return values[0]

    def _cursor_in_items(self, items: list[Any], *, is_more: bool) -> str | int | None:
        """Return the cursor of the last item of a page; backward, of its first."""
        if not items and not is_more:
            return None
        cursor = resolve(items[0 if self.backward else -1], self.contract.last) if items else None
        if isinstance(cursor, bool) or not isinstance(cursor, str | int) or cursor == "":
            raise self.error(f"the last item has no cursor at {self.contract.last}")
        return cursor

    def _next_number(self, response: object, count: int, *, is_more: bool) -> int | None:
        number = self._whole(self.contract.page, self.contract.first)
        first = self.contract.first
        pages, total = resolve(response, self.contract.total_pages), resolve(response, self.contract.total)
        if isinstance(pages, int) and not (pages < 1 and count):
            return number + 1 if number - first + 1 < pages else None
        if isinstance(total, int) and self.items_read is not None and not (total < count) and not is_more:
            return number + 1 if count and self.items_read + count < total else None
        return number + 1 if count or is_more else None

    def _whole(self, name: str | None, default: int) -> int:
        value = argument(self.arguments, name)
        text = str(default if value is None else value)
        if not text.isdecimal():
            raise self.error(f"{name} must be a whole number, not {text[:60]!r}")
        return int(text)

    def _next_offset(self, response: object, count: int) -> int | None:
        offset = self._whole(self.contract.offset, 0)
        total = resolve(response, self.contract.total)
        per_page = resolve(response, self.contract.per_page)
        pages = resolve(response, self.contract.total_pages)
        if self.short_pages:
            return offset + count if count else None
        size = per_page if isinstance(per_page, int) and per_page > 0 else None
        if isinstance(pages, int) and not (pages < 1 and count):  # no pages, yet items: the total is not reliable
            # a page that the provider shortened has fewer items than the limit in the request
            size = size or count or argument(self.arguments, self.contract.limit)
            if isinstance(size, int):
                return offset + (count or size) if offset + size < pages * size else None
        if isinstance(total, int) and not (total < count):
            return offset + count if count and offset + count < total else None
        return None if count == 0 or (size is not None and count < size) else offset + count

    def reported_length(self, response: object) -> int | None:
        """Return the length of the list that a response reports, in items or in pages."""
        length = resolve(response, self.contract.total)
        length = resolve(response, self.contract.total_pages) if length is None else length
        return length if isinstance(length, int) else None

    def doubt(self, response: object) -> str | None:
        """Return why items may have been skipped: a removal before an offset moves later items in front of it."""
        if self.contract.style == "cursor" or self.length is None:
            return None
        length = self.reported_length(response)
        if length is None or length >= self.length:
            return None
        return f"the list shrank from {self.length} to {length} while it was read, so items may have been skipped"

    def following(self, cursor: str | int, items: list[Any], response: object) -> PageRequest:
        """Return the request of the next page. Raise PaginationError for a cursor that led to an earlier one."""
        position = argument(self.arguments, self._position_name)
        self.seen.setdefault(hash("" if position is None else str(position)), self.number)
        if self.seen.setdefault(hash(str(cursor)), self.number + 1) != self.number + 1:
            text = f"the provider returned the cursor {str(cursor)[:60]!r} twice: the list would never end"
            raise self.error(text, cursor)
        empty = 0 if items else self.empty + 1
        if empty >= MOST_EMPTY_PAGES[self.contract.style]:
            raise self.error(f"{empty} successive pages had no new items, and each had a next page", cursor)
        return replace(
            self,
            arguments=self._without_offset(with_argument(self.arguments, str(self._position_name), cursor)),
            number=self.number + 1,
            empty=empty,
            last_item=items[-1] if items else self.last_item,
            length=self.reported_length(response),
            items_read=None if self.items_read is None else self.items_read + len(items),
            short_pages=self.short_pages or self._is_short(position, cursor, response),
        )

    def _is_short(self, position: Any, cursor: str | int, response: object) -> bool:
        """Return whether a page has fewer items than the provider reports for its pages, though others follow."""
        per_page = resolve(response, self.contract.per_page)
        is_reported = self.contract.style == "offset" and isinstance(per_page, int)
        return is_reported and 0 < int(cursor) - int(position or 0) < per_page

    def _without_offset(self, arguments: Arguments) -> Arguments:
        """Drop an offset beside a cursor: it was meant for the first page, and would skip items of every other."""
        offset = self.contract.offset if self.contract.style == "cursor" else None
        if offset is None or argument(arguments, offset) is None:
            return arguments
        return with_argument(arguments, offset, ABSENT)

    def restarted(self) -> PageRequest:
        """Return this request without the cursors of later pages: a second iteration may meet others."""
        return replace(self, seen={cursor: number for cursor, number in self.seen.items() if number <= self.number})

    def with_cursor_on_error(self, steps: Steps) -> Steps:
        """Run the call for this page; an error that ends it has the cursor of the page."""
        try:
            return (yield from steps)
        except APIError as error:
            error.cursor = argument(self.arguments, self._position_name)
            raise

    @property
    def _position_name(self) -> str | None:
        """The parameter that requests a page."""
        if self.backward:
            return self.contract.before
        return self.contract.cursor or self.contract.offset or self.contract.page

    def error(self, text: str, cursor: str | int | None = None) -> PaginationError:
        """Return a PaginationError of this operation."""
        return PaginationError(text, operation=self.operation.id, cursor=cursor)


def first_page(operation: Operation[object], contract: Pagination, arguments: Arguments) -> PageRequest:
    """Return the request of the first page, with the page size and the offset that the provider requires filled in."""
    arguments = with_extras(operation, arguments)
    for name, value in _defaults(contract).items():
        if argument(arguments, name) is None:
            arguments = with_argument(arguments, name, value)
    backward = argument(arguments, contract.before) is not None
    if backward and argument(arguments, contract.cursor) is not None:
        raise ConfigurationError(f"{operation.id}: {contract.cursor} and {contract.before} cannot be combined")
    is_first = str(argument(arguments, contract.page)) == str(contract.first)
    return PageRequest(operation, contract, arguments, backward, items_read=0 if is_first else None)


def _defaults(contract: Pagination) -> Mapping[str, int]:
    start = contract.offset if contract.style == "offset" else contract.page
    values = {contract.limit: contract.page_size, start: 0 if contract.offset else contract.first}
    return {name: value for name, value in values.items() if name and value is not None}


def argument(arguments: Arguments, name: str | None) -> Any:
    """Return the value of a query parameter, or of a pointer into the body; None without one."""
    if not name:
        return None
    value = resolve(arguments.body, name) if is_pointer(name) else arguments.query.get(name)
    return None if value is ABSENT else value


def with_argument(arguments: Arguments, name: str, value: object) -> Arguments:
    """Return the arguments with another value of a query parameter, or at a pointer into the body."""
    if not is_pointer(name):
        return replace(arguments, query={**arguments.query, name: value})
    return replace(arguments, body=place(arguments.body, name, value))
