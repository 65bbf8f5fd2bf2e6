"""An iteration with prefetch=1 has the same result as without: over any pages, faults, stops and changing lists."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import httpx
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay.acme import App
from tests.overlay.test_pages import cursors, page
from tests.overlay.test_prefetch import read_async, read_sync, settled
from tests.overlay.wire import LOST_AFTER, Network, respond


class Moving:
    """An offset list that changes between requests, over a network that fails now and then."""

    def __init__(self, sizes: list[int], faults: list[App | None], most: int, reported: bool) -> None:
        self._sizes, self._faults, self._most, self._reported, self.requests = (
            sizes,
            faults,
            most,
            reported,
            list[Any](),
        )

    def __call__(self, request: httpx.Request) -> httpx.Response:
        turn = len(self.requests)
        self.requests.append((request.url.params.get("offset"), request.url.params.get("after")))
        fault = self._faults[turn] if turn < len(self._faults) else None
        if fault is not None:
            return fault(request)
        size, offset = self._sizes[min(turn, len(self._sizes) - 1)], int(request.url.params["offset"])
        reported = {"total_pages": -(-size // self._most), "per_page": self._most} if self._reported else {}
        return page(None, [str(n) for n in range(offset, min(offset + self._most, size))], **reported)(request)


FAULTS = st.lists(st.sampled_from([None, None, None, LOST_AFTER, respond(503), respond(404), respond(200, b"{")]))


@given(
    pages=st.lists(st.tuples(st.sampled_from(["a", "b", "c", "d", "e", "f"]), st.integers(0, 3)), max_size=8),
    faults=FAULTS,
    take=st.none() | st.integers(1, 20),
    read=st.sampled_from([read_sync, read_async]),
)
def test_a_cursor_list_with_prefetch(pages: Any, faults: Any, take: int | None, read: Any) -> None:
    """Over any pages, faults and stops: the same items and error, and at most one more request."""

    def script() -> Iterator[App]:
        good = (page(cursor, [f"{at}-{n}" for n in range(count)]) for at, (cursor, count) in enumerate(pages))
        queue = itertools.chain(faults, itertools.repeat(None))
        for step in itertools.chain(good, itertools.repeat(page(None, ["end"]))):
            while (fault := next(queue)) is not None:
                yield fault
            yield step

    plain, ahead = (Network(*itertools.islice(script(), 40)) for _ in range(2))

    assert read(plain, 0, take) == read(ahead, 1, take)
    settled()
    assert cursors(ahead)[: len(plain.requests)] == cursors(plain)
    assert len(ahead.requests) - len(plain.requests) in ((0, 1) if take else (0,))


@given(
    sizes=st.lists(st.integers(0, 25), min_size=1, max_size=8),
    faults=FAULTS,
    most=st.integers(1, 6),
    reported=st.booleans(),
    take=st.none() | st.integers(1, 25),
    read=st.sampled_from([read_sync, read_async]),
)
def test_a_changing_list_with_prefetch(
    sizes: list[int], faults: Any, most: int, reported: bool, take: int | None, read: Any
) -> None:
    """Over a list that changes while it is read: the same items, the same error and the same requests."""
    plain, ahead = (Moving(sizes, faults, most, reported) for _ in range(2))

    assert read(plain, 0, take, ("page_customers", {})) == read(ahead, 1, take, ("page_customers", {}))
    settled()
    assert ahead.requests[: len(plain.requests)] == plain.requests
    assert len(ahead.requests) - len(plain.requests) in ((0, 1) if take else (0,))
