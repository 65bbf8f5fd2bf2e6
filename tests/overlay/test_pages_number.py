"""Pages by number, by the last item and by a link: every item once, for any sizes and any reported totals."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import Pagination
from tests.overlay.acme import OPERATIONS, App, acme
from tests.overlay.test_pages import page
from tests.overlay.wire import Network

TOLD = st.sampled_from(["total_pages", "total", "more", "nothing"])
NUMBERS = Pagination("page", "/data", page="page", limit="limit", page_size=2)
POINTERS = {"total_pages": "/pagination/total_pages", "total": "/pagination/total", "more": "/pagination/more"}
LAST = Pagination("cursor", "/data", cursor="after", before="before", last="/id", more="/pagination/more")
LINK = Pagination("cursor", "/data", cursor="page", link="/pagination/next")


class Shop:
    """A provider with items on numbered pages of at most `most`, which reports one fact about the last page."""

    def __init__(self, items: int, *, most: int = 100, reported: str = "nothing", first: int = 1) -> None:
        self.items, self.most, self.reported, self.first = items, most, reported, first
        self.received: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number, size = int(request.url.params["page"]), min(int(request.url.params["limit"]), self.most)
        self.received.append(number)
        start = (number - self.first) * size
        ids = [str(number) for number in range(start, min(start + size, self.items))]
        reported = {"total_pages": -(-self.items // size), "total": self.items, "more": start + size < self.items}
        return page(None, ids, **reported)(request)


def ids(app: App, contract: Pagination, **query: Any) -> list[str]:
    """List under a contract."""
    kept = OPERATIONS["page_customers"]
    OPERATIONS["page_customers"] = replace(kept, pagination=contract)
    try:
        with acme(app) as client:
            return [customer.id for customer in client.call("page_customers", query=query)]
    finally:
        OPERATIONS["page_customers"] = kept


def numbered(reported: str, first: int = 1) -> Pagination:
    return replace(NUMBERS, first=first, **({reported: POINTERS[reported]} if reported in POINTERS else {}))


@given(
    items=st.integers(0, 40),
    limit=st.none() | st.integers(1, 12),
    most=st.integers(1, 12),
    reported=TOLD,
    first=st.integers(0, 1),
    start=st.none() | st.integers(0, 9),
)
def test_no_item_is_lost_or_doubled(
    items: int, limit: int | None, most: int, reported: str, first: int, start: int | None
) -> None:
    """For any sizes and any reported totals, every item from the requested page on is returned exactly once."""
    shop = Shop(items, most=most, reported=reported, first=first)
    size, start = min(limit or 2, most), first if start is None else first + start

    got = ids(shop, numbered(reported, first), limit=limit, page=None if start is None else start)

    assert [str(number) for number in range((start - first) * size, items)] == got
    assert shop.received == list(range(start, start + len(shop.received)))
    assert len(shop.received) <= items // size + 2


@pytest.mark.parametrize("reported", ["total_pages", "total", "more"])
def test_a_reported_end_saves_a_request(reported: str) -> None:
    """If the end is reported, a list with a full last page ends there."""
    shop = Shop(4, reported=reported)

    assert ["0", "1", "2", "3"] == ids(shop, numbered(reported))
    assert [1, 2] == shop.received


@pytest.mark.parametrize("reported", ["total_pages", "total", "more"])
def test_a_reported_end_of_a_single_page(reported: str) -> None:
    """A list whose only page is full, and reports the end, has one request."""
    shop = Shop(300, most=300, reported=reported)

    assert 300 == len(ids(shop, numbered(reported), limit=300))
    assert [1] == shop.received


@pytest.mark.parametrize("reported", [{"total_pages": 0}, {"total": 0}, {"total": 1}])
def test_totals_that_contradict_their_page(reported: dict[str, int]) -> None:
    """A total of fewer items or pages than were returned is ignored: only an empty page ends the list."""
    network = Network(
        page(None, ["1", "2"], **reported), page(None, ["3", "4"], **reported), page(None, [], **reported)
    )

    assert ["1", "2", "3", "4"] == ids(network, numbered(next(iter(reported))))


def test_an_empty_page_in_the_middle() -> None:
    """An empty page does not end the list if the provider reports more."""
    network = Network(page(None, ["1"], more=True), page(None, [], more=True), page(None, ["3"], more=False))

    assert ["1", "3"] == ids(network, numbered("more"))


def test_a_list_that_shrinks() -> None:
    """A decreasing total raises PaginationError, because items may have moved to an earlier page."""
    network = Network(page(None, ["1", "2"], total=9), page(None, ["3", "4"], total=8), page(None, [], total=8))

    with pytest.raises(errors.PaginationError, match="shrank from 9 to 8"):
        ids(network, numbered("total"))


class Ledger:
    """A provider whose pages start after, or end before, the item with a given id."""

    def __init__(self, items: int) -> None:
        self.ids = [f"i{number:02}" for number in range(items)]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        params = request.url.params
        if "before" in params:
            rest = [text for text in self.ids if text < params["before"]]
            return page(None, rest[-3:], more=len(rest) > 3)(request)
        rest = [text for text in self.ids if text > params.get("after", "")]
        return page(None, rest[:3], more=len(rest) > 3)(request)


@given(items=st.integers(0, 30))
def test_pages_after_the_last_item(items: int) -> None:
    """A list that is followed by its last items is complete, without duplicates."""
    assert Ledger(items).ids == ids(Ledger(items), LAST)


def test_a_list_without_items() -> None:
    """An empty page ends a list that is followed by its items, unless more is reported."""
    assert [] == ids(Network(page(None, [], more=False)), LAST)
    assert [] == ids(Network(page(None, [])), replace(LAST, more=None))


@given(items=st.integers(1, 30))
def test_pages_before_the_first_item(items: int) -> None:
    """A call with `before` returns all items before it, page by page."""
    shop = Ledger(items)

    assert shop.ids[:-1] == sorted(ids(shop, LAST, before=shop.ids[-1]))


def test_more_without_an_item() -> None:
    """A page that reports more but has no item raises PaginationError."""
    with pytest.raises(errors.PaginationError, match="no cursor at /id"):
        ids(Network(page(None, [], more=True)), LAST)


def test_the_parameter_of_a_link() -> None:
    """Only the parameter of a link to the next page is used: the request goes to the same URL."""
    network = Network(
        page("https://evil.test/?page=b%2Fc&key=1", ["1"]), page("/v1/all?page=3", ["2"]), page(None, ["3"])
    )

    assert ["1", "2", "3"] == ids(network, LINK)
    assert [None, "b/c", "3"] == [request.url.params.get("page") for request in network.requests]
    assert 1 == len({request.url.host for request in network.requests})


def test_a_link_without_the_parameter() -> None:
    """A link without the parameter raises PaginationError."""
    with pytest.raises(errors.PaginationError, match="has no parameter page"):
        ids(Network(page("https://acme.test/all?next=2", ["1"])), LINK)
