"""Pages, which list methods return. Sync and async differ only in waiting.

One page is in memory at a time; with prefetch=1, two. A cursor that repeats ends the iteration with a
PaginationError. An empty page with a cursor does not end it. `next_cursor` is enough to resume after a restart.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ..declared.model import fields_of
from ..errors import BillingClientError
from .fetching import PageFetcher
from .pagination import PageRequest
from .prefetch import AsyncPrefetch, Prefetch

T = TypeVar("T")
P = TypeVar("P")


class _Page(Generic[T]):
    """items: of this page. next_cursor: requests the next page, None at the end. response: the decoded response."""

    def __init__(self, page_request: PageRequest, response: Any, fetcher: PageFetcher) -> None:
        self._page_request = page_request
        self._fetcher = fetcher
        self.response = response
        self.items: list[T] = []  # for the repr, in a traceback of what follows
        self.next_cursor: str | int | None = None
        items = page_request.items(response)
        self.next_cursor = page_request.cursor(response, items)
        self.items = page_request.without_duplicates(items)
        self._doubt = page_request.doubt(response)
        self._followed = False

    @property
    def has_next(self) -> bool:
        """Whether next_page() returns a page, or raises because items may have been skipped."""
        return self.next_cursor is not None or self._doubt is not None

    @property
    def total(self) -> int | None:
        """How many items the whole list has, as the provider reports it; None if it does not."""
        return self._page_request.total(self.response)

    def _next_request(self) -> PageRequest:
        if self._doubt is not None:
            raise self._page_request.error(f"{self._doubt}; read it again from the first page")
        if self.next_cursor is None:
            raise self._page_request.error("this is the last page: check has_next first")
        page_request = self._page_request.restarted() if self._followed else self._page_request
        self._followed = True
        return page_request.following(self.next_cursor, self.items, self.response)

    def _prefetch(self, start: Callable[[PageFetcher, PageRequest], P]) -> P | None:
        """Start the request of the next page if the client prefetches. An error is raised in the page's turn."""
        if not self._fetcher.prefetch or not self.has_next or self._page_request.operation.effect != "read":
            return None
        try:
            return start(self._fetcher, self._next_request())
        except (BillingClientError, RuntimeError):  # RuntimeError: no thread can be started
            return None

    def __len__(self) -> int:
        """Return the number of items of this page alone, while iteration goes over all pages; see `total`."""
        return len(self.items)

    def _repr_html_(self) -> str:
        """Return the items as a table, for notebooks."""
        from ..declared.html import html_table  # noqa: PLC0415  only for notebooks

        return html_table([fields_of(item) for item in self.items])

    def __repr__(self) -> str:
        kind = type(self).__name__
        operation = self._page_request.operation.id
        return f"<{kind} of {operation}: {len(self)} items, next_cursor={self.next_cursor!r}>"


class Page(_Page[T]):
    """A page of a list. Iterate over it for its items and, lazily, the items of all pages that follow."""

    def next_page(self) -> Page[T]:
        """Fetch the next page. Raise PaginationError after the last page, or if a cursor repeats."""
        page: Page[T] = self._fetcher.fetch(self._next_request())
        return page

    def pages(self) -> Iterator[Page[T]]:
        """Yield this page and all that follow, one at a time."""
        page = self
        ahead = None
        del self  # or the first page would stay in memory until the end
        try:
            yield page
            while page.has_next:
                page = page.next_page() if ahead is None else ahead.page()
                ahead = page._prefetch(Prefetch)
                yield page
        finally:
            if ahead is not None:
                ahead.cancel()

    def first(self) -> T | None:
        """Return the first item from here on, None if there is none. Empty pages are skipped."""
        return next(iter(self), None)

    def __iter__(self) -> Iterator[T]:
        return (item for page in self.pages() for item in page.items)


class _OnlyAsync:
    """Reports a plain `for`, by the protocol of sequences: with `__iter__`, encoders would take it for a list."""

    _advice = "use `async for`"

    if not TYPE_CHECKING:  # a type checker reports a plain `for` itself

        def __getitem__(self, _index: object) -> NoReturn:
            raise TypeError(f"{type(self).__name__!r} object is not iterable with a plain `for`: {self._advice}")


class AsyncPage(_OnlyAsync, _Page[T]):
    """A page of a list. Iterate with `async for` for its items and, lazily, the items of all pages that follow."""

    _advice = "use `async for`, or `.items` for this page alone"

    async def next_page(self) -> AsyncPage[T]:
        """Fetch the next page. Raise PaginationError after the last page, or if a cursor repeats."""
        page: AsyncPage[T] = await self._fetcher.fetch(self._next_request())
        return page

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Yield this page and all that follow, one at a time."""
        page = self
        ahead = None
        del self  # or the first page would stay in memory until the end
        try:
            yield page
            while page.has_next:
                page = await (page.next_page() if ahead is None else ahead.page())
                ahead = page._prefetch(AsyncPrefetch)
                yield page
        finally:
            if ahead is not None:
                await ahead.cancel()

    async def first(self) -> T | None:
        """Return the first item from here on, None if there is none. Empty pages are skipped."""
        return await _first(self.pages())

    def __aiter__(self) -> AsyncIterator[T]:
        return _items(self.pages())


class AsyncPages(_OnlyAsync, Generic[T]):
    """What an async list method returns: await it for the first page, or iterate with `async for` over all items."""

    _advice = "use `async for`, or await it for its first page"

    def __init__(self, fetch_first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._fetch_first = fetch_first

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._fetch_first().__await__()

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Yield all pages, one at a time."""
        async with aclosing((await self).pages()) as pages:
            async for page in pages:
                yield page

    async def first(self) -> T | None:
        """Return the first item of the list, None if it is empty."""
        return await _first(self.pages())

    def __aiter__(self) -> AsyncIterator[T]:
        return _items(self.pages())


async def _first(page_iterator: AsyncGenerator[AsyncPage[T], None]) -> T | None:
    async with aclosing(page_iterator) as pages:
        async for page in pages:
            if page.items:
                return page.items[0]
    return None


async def _items(page_iterator: AsyncGenerator[AsyncPage[T], None]) -> AsyncIterator[T]:
    async with aclosing(page_iterator) as pages:  # closing the items closes the pages
        async for page in pages:
            for item in page.items:
                yield item
