"""Pages: what a list call returns. The arithmetic of the next page is pure; sync and async differ only in waiting.

One page is in memory at a time. A cursor that comes back ends the walk with a PaginationError, an empty page that
carries a cursor does not end it, and `next_cursor` is enough to go on after a restart.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, TypeVar

from ._walk import Walk

T = TypeVar("T")


class _Page(Generic[T]):
    """items: of this page. next_cursor: what asks for the next one, None at the end. response: the whole answer."""

    def __init__(self, walk: Walk, answer: Any, fetch: Callable[[Walk], Any]) -> None:
        self._walk, self._fetch = walk, fetch
        self.response = answer
        self.items: list[T] = []  # for the repr, in a traceback of what follows
        self.next_cursor: str | int | None = None
        found = walk.items(answer)
        self.next_cursor = walk.cursor(answer, found)
        self.items = walk.fresh(found)
        self._doubt = walk.doubt(answer)
        self._left = False

    @property
    def has_next(self) -> bool:
        """Whether there is more: the provider says so, or items may have been missed and next_page() tells why."""
        return self.next_cursor is not None or self._doubt is not None

    def _fetch_next(self) -> Any:
        if self._doubt is not None:
            raise self._walk.error(f"{self._doubt}; read it again from its beginning")
        if self.next_cursor is None:
            raise self._walk.error("this is the last page: ask has_next first")
        walk, self._left = self._walk.again() if self._left else self._walk, True
        return self._fetch(walk.following(self.next_cursor, self.items, self.response))

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
