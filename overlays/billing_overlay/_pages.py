"""Pages: what a list call returns. The arithmetic of the next page is pure; sync and async differ only in waiting.

One page is in memory at a time. A cursor that comes back ends the walk with a PaginationError, an empty page that
carries a cursor does not end it, and `next_cursor` is enough to go on after a restart.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, TypeVar

from attrs import evolve, field, frozen

from ._model import members
from ._operation import Operation, Pagination
from ._request import Arguments
from .errors import PaginationError

T = TypeVar("T")


@frozen
class Walk:
    """Where a walk over pages stands. seen: hash of each cursor, and the number of the page that it led to."""

    operation: Operation[Any]
    contract: Pagination
    given: Arguments
    page: int = 1
    seen: dict[int, int] = field(factory=dict, repr=False)

    def items(self, answer: Any) -> list[Any]:
        """Find the items of a page; a list that is null or absent counts as empty."""
        found = at(answer, self.contract.items)
        if (found is None and not self._is_page(answer)) or (found is not None and not isinstance(found, list)):
            raise self.error(f"the answer has no list at {self.contract.items}")
        return found or []

    def _is_page(self, answer: Any) -> bool:
        """Tell a page whose list is null from an answer that is none: only the first says where it stands."""
        holder = str(self.contract.next).rpartition("/")[0] if self.contract.next else None
        places = (self.contract.per_page, self.contract.total_pages, self.contract.total)
        found = answer if holder == "" else at(answer, holder)
        return members(found) is not None or any(at(answer, one) is not None for one in places)

    def cursor(self, answer: Any, count: int) -> str | int | None:
        """Find what asks for the next page, a cursor or an offset; None at the end."""
        if self.contract.style == "offset":
            return self._offset(answer, count)
        found = at(answer, self.contract.next)
        if found is None or found == "":
            return None
        if isinstance(found, bool) or not isinstance(found, str | int):
            raise self.error(f"the cursor is a {type(found).__name__}, not text: where the list ends is not known")
        return found

    def _offset(self, answer: Any, count: int) -> int | None:
        given = str(self.given.query.get(str(self.contract.offset)) or 0)
        if not given.isdecimal():
            raise self.error(f"the offset {given[:60]!r} is no whole number: where the next page begins is not known")
        begun, total = int(given), at(answer, self.contract.total)
        size, pages = at(answer, self.contract.per_page), at(answer, self.contract.total_pages)
        asked = self.given.query.get(str(self.contract.limit))
        if not isinstance(size, int) or size < 1:  # a page that the provider cut is smaller than what was asked for
            size = count if isinstance(pages, int) and count else asked
        if isinstance(pages, int) and isinstance(size, int):
            return begun + size if begun + size < pages * size else None
        if isinstance(total, int):
            return begun + count if count and begun + count < total else None
        return None if count == 0 or (isinstance(size, int) and count < size) else begun + count

    def following(self, cursor: str | int) -> Walk:
        """Move on to the next page; refuses a cursor that led to an earlier one."""
        name = str(self.contract.cursor or self.contract.offset)
        begun = self.given.query.get(name)
        self.seen.setdefault(hash("" if begun is None else str(begun)), self.page)
        if self.seen.setdefault(hash(str(cursor)), self.page + 1) != self.page + 1:
            raise self.error(f"the provider repeats the cursor {str(cursor)[:60]!r}: going on would loop for ever")
        return evolve(self, given=evolve(self.given, query={**self.given.query, name: cursor}), page=self.page + 1)

    def error(self, text: str) -> PaginationError:
        """Make a PaginationError of this operation."""
        return PaginationError(text, operation=self.operation.id)


def first(operation: Operation[Any], contract: Pagination, given: Arguments) -> Walk:
    """Begin a walk: fill in the page size and the offset that the provider wants and the caller did not give."""
    filled, asked = {contract.limit: contract.page_size, contract.offset: 0}, given.asked
    wanted = {name: value for name, value in filled.items() if name and value is not None and asked.get(name) is None}
    return Walk(operation, contract, evolve(given, query={**asked, **wanted}, extra_query=None))


def at(value: Any, pointer: str | None) -> Any:
    """Follow a JSON pointer of wire names into a model or a plain value."""
    for step in pointer[1:].split("/") if pointer else ():
        known = members(value)
        value = known.get(step) if known is not None else None
    return value if pointer else None


class _Page(Generic[T]):
    """items: of this page. next_cursor: what asks for the next one, None at the end. response: the whole answer."""

    def __init__(self, walk: Walk, answer: Any, fetch: Callable[[Walk], Any]) -> None:
        self._walk, self._fetch = walk, fetch
        self.response = answer
        self.items: list[T] = []  # for the repr, in a traceback of what follows
        self.next_cursor: str | int | None = None
        self.items = walk.items(answer)
        self.next_cursor = walk.cursor(answer, len(self.items))

    @property
    def has_next(self) -> bool:
        """Whether the provider says that there is more."""
        return self.next_cursor is not None

    def _fetch_next(self) -> Any:
        if self.next_cursor is None:
            raise self._walk.error("this is the last page: ask has_next first")
        return self._fetch(self._walk.following(self.next_cursor))

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} of {self._walk.operation.id}: {len(self)} items, next_cursor={self.next_cursor!r}>"
        )


class Page(_Page[T]):
    """A page of a list. Iterating over it gives its items and, lazily, those of all pages that follow."""

    def next_page(self) -> Page[T]:
        """Fetch the next page. Raises PaginationError after the last one, or where a cursor comes back."""
        page: Page[T] = self._fetch_next()
        return page

    def pages(self) -> Iterator[Page[T]]:
        """Give this page and all that follow, one at a time."""
        page = self
        del self  # or the first page would stay in memory for the whole walk
        yield page
        while page.has_next:
            page = page.next_page()
            yield page

    def __iter__(self) -> Iterator[T]:
        return (item for page in self.pages() for item in page.items)


class AsyncPage(_Page[T]):
    """A page of a list. `async for` over it gives its items and, lazily, those of all pages that follow."""

    async def next_page(self) -> AsyncPage[T]:
        """Fetch the next page. Raises PaginationError after the last one, or where a cursor comes back."""
        page: AsyncPage[T] = await self._fetch_next()
        return page

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Give this page and all that follow, one at a time."""
        page = self
        del self  # or the first page would stay in memory for the whole walk
        yield page
        while page.has_next:
            page = await page.next_page()
            yield page

    def __aiter__(self) -> AsyncIterator[T]:
        return (item async for page in self.pages() for item in page.items)


class AsyncPages(Generic[T]):
    """What an async list call returns: await it for the first page, or `async for` over it for every item."""

    def __init__(self, fetch_first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._fetch_first = fetch_first

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._fetch_first().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Give every page, one at a time."""
        async for page in (await self).pages():
            yield page

    def __aiter__(self) -> AsyncIterator[T]:
        return (item async for page in self.pages() for item in page.items)
