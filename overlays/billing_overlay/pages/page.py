"""Pages: what a list call returns. The arithmetic of the next page is pure; sync and async differ only in waiting.

One page is in memory at a time, with prefetch=1 two. A cursor that comes back ends the walk with a PaginationError, an
empty page that carries a cursor does not end it, and `next_cursor` is enough to go on after a restart.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing
from typing import Any, Generic, TypeVar

from ..errors import BillingClientError
from .pagination import Walk
from .prefetch import Ahead, AsyncAhead

T = TypeVar("T")


class _Page(Generic[T]):
    """items: of this page. next_cursor: what asks for the next one, None at the end. response: the whole answer."""

    def __init__(self, walk: Walk, answer: Any, client: Any) -> None:
        self._walk, self._client = walk, client
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

    def _following(self) -> Walk:
        if self._doubt is not None:
            raise self._walk.error(f"{self._doubt}; read it again from its beginning")
        if self.next_cursor is None:
            raise self._walk.error("this is the last page: ask has_next first")
        walk, self._left = self._walk.again() if self._left else self._walk, True
        return walk.following(self.next_cursor, self.items, self.response)

    def _begun(self, kind: Callable[[Any, Walk], Any]) -> Any:
        """Begin with the page ahead, if the client does that; what cannot begin (no thread, say) comes in its turn."""
        if not self._client._context.config.prefetch or not self.has_next or self._walk.operation.effect != "read":
            return None
        try:
            return kind(self._client, self._following())
        except (BillingClientError, RuntimeError):
            return None

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        kind, operation = type(self).__name__, self._walk.operation.id
        return f"<{kind} of {operation}: {len(self)} items, next_cursor={self.next_cursor!r}>"


class Page(_Page[T]):
    """A page of a list. Iterating over it gives its items and, lazily, those of all pages that follow."""

    def next_page(self) -> Page[T]:
        """Fetch the next page. Raises PaginationError after the last one, or where a cursor comes back."""
        page: Page[T] = self._client._page(self._following())
        return page

    def pages(self) -> Iterator[Page[T]]:
        """Give this page and all that follow, one at a time."""
        page, ahead = self, None
        del self  # or the first page would stay in memory for the whole walk
        try:
            yield page
            while page.has_next:
                page = page.next_page() if ahead is None else ahead.page()
                ahead = page._begun(Ahead)
                yield page
        finally:
            if ahead is not None:
                ahead.drop()

    def __iter__(self) -> Iterator[T]:
        return (item for page in self.pages() for item in page.items)


class AsyncPage(_Page[T]):
    """A page of a list. `async for` over it gives its items and, lazily, those of all pages that follow."""

    async def next_page(self) -> AsyncPage[T]:
        """Fetch the next page. Raises PaginationError after the last one, or where a cursor comes back."""
        page: AsyncPage[T] = await self._client._page(self._following())
        return page

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Give this page and all that follow, one at a time."""
        page, ahead = self, None
        del self  # or the first page would stay in memory for the whole walk
        try:
            yield page
            while page.has_next:
                page = await (page.next_page() if ahead is None else ahead.page())
                ahead = page._begun(AsyncAhead)
                yield page
        finally:
            if ahead is not None:
                await ahead.drop()

    def __aiter__(self) -> AsyncIterator[T]:
        return _items(self.pages())


class AsyncPages(Generic[T]):
    """What an async list call returns: await it for the first page, or `async for` over it for every item."""

    def __init__(self, fetch_first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._fetch_first = fetch_first

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._fetch_first().__await__()

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Give every page, one at a time."""
        async with aclosing((await self).pages()) as pages:
            async for page in pages:
                yield page

    def __aiter__(self) -> AsyncIterator[T]:
        return _items(self.pages())


async def _items(walk: AsyncGenerator[AsyncPage[T], None]) -> AsyncIterator[T]:
    async with aclosing(walk) as pages:  # what closes the items closes the walk
        async for page in pages:
            for item in page.items:
                yield item
