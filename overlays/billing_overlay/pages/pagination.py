"""Where a walk over pages stands, and what asks for the next page. Pure: reads answers, sends nothing.

Lists move while they are read. What a shift repeats is left out; what it may have hidden ends the walk with an error.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any
from urllib.parse import parse_qs, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from ..declared.model import fields_of
from ..declared.operation import ABSENT, Operation, Pagination
from ..declared.pointers import is_pointer, obstacle, place, resolve
from ..errors import APIError, ConfigurationError, PaginationError
from ..requests.prepare import Arguments

MOST_EMPTY_PAGES = {"cursor": 1000, "offset": 10, "page": 10}


class Walk(Struct, frozen=True):
    """A place in a list.

    back: the walk follows the pages before. page: its number in this walk. seen: hash of each cursor, and the number of
    the page that it led to. empty: pages without items in a row, up to here. last: the last item before this page.
    size: how long the list was said to be. read: how many items came before this page, if that is known. cut: pages
    come shorter than they are said to be, and only an empty one is the end.
    """

    operation: Operation[Any]
    contract: Pagination
    given: Arguments
    back: bool = False
    page: int = 1
    seen: dict[int, int] = {}
    empty: int = 0
    last: Any = None
    size: int | None = None
    read: int | None = None
    cut: bool = False

    def __repr__(self) -> str:
        return f"<page {self.page} of {self.operation.id}>"

    def items(self, answer: Any) -> list[Any]:
        """Find the items of a page; a list that is null or absent counts as empty."""
        found = resolve(answer, self.contract.items)
        if (found is None and not self._is_page(answer)) or (found is not None and not isinstance(found, list)):
            raise self.error(f"the answer has no list at {self.contract.items or 'its top'}")
        return found or []

    def _is_page(self, answer: Any) -> bool:
        """Tell a page whose list is null from an answer that is none: only the first says where it stands."""
        holder = self.contract.next.rpartition("/")[0] if self.contract.next else None
        places = (self.contract.per_page, self.contract.total_pages, self.contract.total, self.contract.more)
        return fields_of(resolve(answer, holder)) is not None or any(resolve(answer, one) is not None for one in places)

    def fresh(self, items: list[Any]) -> list[Any]:
        """Leave out what the page before held already: an offset finds it again when the list grew at its front."""
        named = fields_of(self.last)
        if self.contract.style == "cursor" or named is None or named.get("id") is None or self.last not in items:
            return items
        return items[items.index(self.last) + 1 :]

    def cursor(self, answer: Any, items: list[Any]) -> str | int | None:
        """Find what asks for the next page, a cursor, an offset or a number; None at the end."""
        if self.contract.style == "offset":
            return self._offset(answer, len(items))
        more = resolve(answer, self.contract.more)
        if more is False:
            return None
        if self.contract.style == "page":
            return self._number(answer, len(items), is_more=more is True)
        if self.contract.last is not None:
            return self._beyond(items, is_more=more is True)
        pointer = self.contract.link or (self.contract.previous if self.back else self.contract.next)
        wrong = obstacle(answer, pointer)
        if wrong is not None:
            raise self.error(f"the answer has a {type(wrong).__name__} for {pointer}: where the list ends is not known")
        found = resolve(answer, pointer)
        if found is None or found == "":
            return None
        if isinstance(found, bool) or not isinstance(found, str | int):
            raise self.error(f"the cursor is a {type(found).__name__}, not text: where the list ends is not known")
        return self._linked(str(found)) if self.contract.link else found

    def _linked(self, address: str) -> str:
        """Take the cursor out of an address. The address itself is never followed: it could lead elsewhere."""
        values = parse_qs(urlsplit(address).query).get(str(self.contract.cursor))
        if not values:
            raise self.error(f"the link to the next page says nothing of {self.contract.cursor}: it is not followed")
        return values[0]

    def _beyond(self, items: list[Any], *, is_more: bool) -> str | int | None:
        """Go on from the last item of a page; backwards, from its first."""
        if not items and not is_more:
            return None
        found = resolve(items[0 if self.back else -1], self.contract.last) if items else None
        if isinstance(found, bool) or not isinstance(found, str | int) or found == "":
            raise self.error(f"the last item has nothing at {self.contract.last} to go on from")
        return found

    def _number(self, answer: Any, count: int, *, is_more: bool) -> int | None:
        now, first = self._whole(self.contract.page, self.contract.first), self.contract.first
        pages, total = resolve(answer, self.contract.total_pages), resolve(answer, self.contract.total)
        if isinstance(pages, int) and not (pages < 1 and count):
            return now + 1 if now - first + 1 < pages else None
        if isinstance(total, int) and self.read is not None and not (total < count) and not is_more:
            return now + 1 if count and self.read + count < total else None
        return now + 1 if count or is_more else None

    def _whole(self, name: str | None, otherwise: int) -> int:
        asked_for = asked(self.given, name)
        given = str(otherwise if asked_for is None else asked_for)
        if not given.isdecimal():
            raise self.error(f"{name} {given[:60]!r} is no whole number: where the next page begins is not known")
        return int(given)

    def _offset(self, answer: Any, count: int) -> int | None:
        begun, total = self._whole(self.contract.offset, 0), resolve(answer, self.contract.total)
        told, pages = resolve(answer, self.contract.per_page), resolve(answer, self.contract.total_pages)
        if self.cut:
            return begun + count if count else None
        size = told if isinstance(told, int) and told > 0 else None
        if isinstance(pages, int) and not (pages < 1 and count):  # no pages at all, beside items, says nothing
            # a page that the provider cut is smaller than what was asked for
            size = size or count or asked(self.given, self.contract.limit)
            if isinstance(size, int):
                return begun + (count or size) if begun + size < pages * size else None
        if isinstance(total, int) and not (total < count):
            return begun + count if count and begun + count < total else None
        return None if count == 0 or (size is not None and count < size) else begun + count

    def length(self, answer: Any) -> int | None:
        """Read how long the provider says that the list is, in items or in pages."""
        found = resolve(answer, self.contract.total)
        found = resolve(answer, self.contract.total_pages) if found is None else found
        return found if isinstance(found, int) else None

    def doubt(self, answer: Any) -> str | None:
        """Say why items may have been passed over: what is removed before an offset moves the rest towards it."""
        now = self.length(answer)
        if self.contract.style == "cursor" or self.size is None or now is None or now >= self.size:
            return None
        return f"the list shrank from {self.size} to {now} while it was read, so items may have slipped past the offset"

    def following(self, cursor: str | int, items: list[Any], answer: Any) -> Walk:
        """Move on to the next page; refuses a cursor that led to an earlier one."""
        begun = asked(self.given, self._asker)
        self.seen.setdefault(hash("" if begun is None else str(begun)), self.page)
        if self.seen.setdefault(hash(str(cursor)), self.page + 1) != self.page + 1:
            text = f"the provider repeats the cursor {str(cursor)[:60]!r}: going on would loop for ever"
            raise self.error(text, cursor)
        empty = 0 if items else self.empty + 1
        if empty >= MOST_EMPTY_PAGES[self.contract.style]:
            raise self.error(f"{empty} pages in a row brought nothing new, and each named another", cursor)
        return replace(
            self,
            given=self._begun(asking(self.given, str(self._asker), cursor)),
            page=self.page + 1,
            empty=empty,
            last=items[-1] if items else self.last,
            size=self.length(answer),
            read=None if self.read is None else self.read + len(items),
            cut=self.cut or self._is_cut(begun, cursor, resolve(answer, self.contract.per_page)),
        )

    def _is_cut(self, begun: Any, cursor: str | int, told: Any) -> bool:
        """Tell a page that has fewer items than the provider says its pages have, though others follow."""
        is_told = self.contract.style == "offset" and isinstance(told, int)
        return is_told and 0 < int(cursor) - int(begun or 0) < told

    def _begun(self, given: Arguments) -> Arguments:
        """Leave out the offset from a cursor: where the walk has begun, it would pass over items of each page."""
        skip = self.contract.offset if self.contract.style == "cursor" else None
        return given if skip is None or asked(given, skip) is None else asking(given, skip, ABSENT)

    def again(self) -> Walk:
        """Stand here once more, knowing what was seen up to here: a second way on may meet other cursors."""
        return replace(self, seen={one: page for one, page in self.seen.items() if page <= self.page})

    def marked(self, steps: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        """Make the call for this page; an error that ends it tells the cursor to go on from."""
        try:
            return (yield from steps)
        except APIError as error:
            error.cursor = asked(self.given, self._asker)
            raise

    @property
    def _asker(self) -> str | None:
        """Name what asks for a page."""
        return self.contract.before if self.back else self._forward

    @property
    def _forward(self) -> str | None:
        return self.contract.cursor or self.contract.offset or self.contract.page

    def error(self, text: str, cursor: str | int | None = None) -> PaginationError:
        """Make a PaginationError of this operation."""
        return PaginationError(text, operation=self.operation.id, cursor=cursor)


def first(operation: Operation[Any], contract: Pagination, given: Arguments) -> Walk:
    """Begin a walk: fill in the page size and the offset that the provider wants and the caller did not give."""
    given = replace(given, query=given.asked, extra_query=None)
    start = contract.offset if contract.style == "offset" else contract.page
    for name, value in ((contract.limit, contract.page_size), (start, 0 if contract.offset else contract.first)):
        if name and value is not None and asked(given, name) is None:
            given = asking(given, name, value)
    back = asked(given, contract.before) is not None
    if back and asked(given, contract.cursor) is not None:
        raise ConfigurationError(f"{operation.id}: {contract.cursor} and {contract.before} lead apart; give one")
    is_first = str(asked(given, contract.page)) == str(contract.first)
    return Walk(operation, contract, given, back, read=0 if is_first else None)


def asked(given: Arguments, name: str | None) -> Any:
    """Read what a call says at a query parameter, or at a pointer into its body; None if nothing."""
    if not name:
        return None
    found = resolve(given.body, name) if is_pointer(name) else given.query.get(name)
    return None if found is ABSENT else found


def asking(given: Arguments, name: str, value: Any) -> Arguments:
    """Make the same call with another value there."""
    if not is_pointer(name):
        return replace(given, query={**given.query, name: value})
    return replace(given, body=place(given.body, name, value))
