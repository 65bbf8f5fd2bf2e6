"""What a walk gives with prefetch=1 is what it gives without: over any pages, faults, stops and lists that move."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import httpx
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay.acme import App
from tests.overlay.test_pages import cursors, page
from tests.overlay.test_prefetch import read_async, settled, read_sync
from tests.overlay.wire import LOST_AFTER, Network, respond


class Moving:
    """An offset list that changes between requests, and a network that fails now and then: both by the request."""

    def __init__(self, sizes: list[int], faults: list[App | None], most: int, told: bool) -> None:
        self._sizes, self._faults, self._most, self._told, self.asked = sizes, faults, most, told, list[Any]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        turn = len(self.asked)
        self.asked.append((request.url.params.get("offset"), request.url.params.get("after")))
        fault = self._faults[turn] if turn < len(self._faults) else None
        if fault is not None:
            return fault(request)
        size, offset = self._sizes[min(turn, len(self._sizes) - 1)], int(request.url.params["offset"])
        told = {"total_pages": -(-size // self._most), "per_page": self._most} if self._told else {}
        return page(None, [str(n) for n in range(offset, min(offset + self._most, size))], **told)(request)


FAULTS = st.lists(st.sampled_from([None, None, None, LOST_AFTER, respond(503), respond(404), respond(200, b"{")]))


@given(
    pages=st.lists(st.tuples(st.sampled_from(["a", "b", "c", "d", "e", "f"]), st.integers(0, 3)), max_size=8),
    faults=FAULTS,
    take=st.none() | st.integers(1, 20),
    read=st.sampled_from([read_sync, read_async]),
)
def test_a_cursor_walk_is_the_same_ahead(pages: Any, faults: Any, take: int | None, read: Any) -> None:
    """Over any pages, empty and circling ones too, faults and stops: same items and error, one request more at most."""

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
    told=st.booleans(),
    take=st.none() | st.integers(1, 25),
    read=st.sampled_from([read_sync, read_async]),
)
def test_a_moving_list_is_the_same_ahead(
    sizes: list[int], faults: Any, most: int, told: bool, take: int | None, iterator: Any
) -> None:
    """Where a list shrinks and grows while it is read, the walk that goes ahead finds the same, and says the same."""
    plain, ahead = (Moving(sizes, faults, most, told) for _ in range(2))

    assert read(plain, 0, take, ("page_customers", {})) == read(ahead, 1, take, ("page_customers", {}))
    settled()
    assert ahead.asked[: len(plain.asked)] == plain.asked
    assert len(ahead.asked) - len(plain.asked) in ((0, 1) if take else (0,))
