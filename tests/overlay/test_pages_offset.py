"""Offset pages: the arithmetic of the next page, with totals, without, and with totals that change."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import Pagination
from tests.overlay.acme import OPERATIONS, Acme, App, acme
from tests.overlay.test_pages import both_lists, page
from tests.overlay.wire import Network


class Shop:
    """A provider with a number of items, whose pages start at the offset and have at most `most` items."""

    def __init__(self, items: int, *, most: int = 100, reported: bool = True, per_page: bool = True) -> None:
        self.items, self.most, self.reported, self.per_page = items, most, reported, per_page
        self.received: list[tuple[int, int]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        offset, limit = int(request.url.params["offset"]), int(request.url.params.get("limit", self.most))
        size = min(limit, self.most)
        self.received.append((offset, limit))
        reported = {"total_pages": -(-self.items // size)} if self.reported else {}
        reported |= {"per_page": size} if self.per_page else {}
        return page(None, [str(n) for n in range(offset, min(offset + size, self.items))], **reported)(request)


def everything(shop: Shop) -> list[str]:
    return [str(n) for n in range(shop.items)]


@both_lists
def test_all_items_of_an_offset_list(read: Any) -> None:
    """The spec's page size is sent, and each request starts where the previous page ended."""
    shop = Shop(5)

    assert everything(shop) == read(shop, "page_customers")
    assert shop.received == [(0, 2), (2, 2), (4, 2)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"query": {"limit": 3}}, [(0, 3), (3, 3)]),
        ({"query": {"limit": 3, "offset": 3}}, [(3, 3)]),
        ({"query": {"offset": "2"}}, [(2, 2), (4, 2)]),
        ({"extra_query": {"limit": 3}}, [(0, 3), (3, 3)]),
        ({"extra_query": {"offset": 4}}, [(4, 2)]),
        ({"query": {"limit": 3}, "extra_query": {"limit": 4, "offset": None}}, [(0, 4), (4, 4)]),
    ],
    ids=repr,
)
@both_lists
def test_limit_and_offset_of_the_caller(read: Any, given: Any, expected: list[tuple[int, int]]) -> None:
    """Limit and offset of the caller are used, also from extra_query."""
    shop = Shop(5)

    assert everything(shop)[expected[0][0] :] == read(shop, "page_customers", **given)
    assert expected == shop.received


@given(
    items=st.integers(0, 40),
    limit=st.none() | st.integers(1, 12),
    most=st.integers(1, 12),
    reported=st.booleans(),
    start=st.integers(0, 45),
)
def test_no_item_is_lost_or_doubled(items: int, limit: int | None, most: int, reported: bool, start: int) -> None:
    """For any sizes, with or without totals, every item from the start on is returned exactly once."""
    shop = Shop(items, most=most, reported=reported)

    with acme(shop) as client:
        got = [customer.id for customer in client.call("page_customers", query={"limit": limit, "offset": start})]

    assert everything(shop)[start:] == got
    assert len(shop.received) <= items // min(limit or 2, most) + 2


@both_lists
def test_a_full_last_page(read: Any) -> None:
    """With totals, a list that ends with a full page ends there."""
    shop = Shop(4)

    assert everything(shop) == read(shop, "page_customers")
    assert shop.received == [(0, 2), (2, 2)]


@both_lists
def test_a_short_page_without_totals(read: Any) -> None:
    """Without totals the list ends with a page that is empty or smaller than the reported page size."""
    for items, requests in ((0, 1), (3, 2), (4, 3)):
        shop = Shop(items, reported=False)

        assert everything(shop) == read(shop, "page_customers")
        assert requests == len(shop.received)


@both_lists
def test_shortened_pages_without_totals_and_page_size(read: Any) -> None:
    """Without totals and page size only an empty page ends the list."""
    shop = Shop(5, most=2, reported=False, per_page=False)

    assert everything(shop) == read(shop, "page_customers", query={"limit": 4})
    assert shop.received == [(0, 4), (2, 4), (4, 4), (5, 4)]


@both_lists
def test_an_empty_page_in_the_middle(read: Any) -> None:
    """An empty page does not end the list if the totals report more."""
    reported = {"total_pages": 3, "per_page": 2}
    network = Network(page(None, ["1", "2"], **reported), page(None, [], **reported), page(None, ["5"], **reported))

    assert read(network, "page_customers") == ["1", "2", "5"]


def moving(*totals: int) -> Network:
    """Return pages of two items each, with these totals, and empty pages after them."""
    pages = (page(None, [f"{n}a", f"{n}b"], total_pages=reported, per_page=2) for n, reported in enumerate(totals))
    return Network(*pages, page(None, [], per_page=2))


@pytest.mark.parametrize(("totals", "expected"), [((2, 3, 3), 3), ((1, 9), 1), ((0,), 1), ((2, 2), 2)])
@both_lists
def test_totals_that_grow(read: Any, totals: tuple[int, ...], expected: int) -> None:
    """The total of the last response is used, and ignored if it contradicts its page."""
    assert 2 * expected == len(read(moving(*totals), "page_customers"))


@pytest.mark.parametrize("totals", [(3, 2, 1), (3, 1), (2, 0), (9, 8)])
@both_lists
def test_a_list_that_shrinks(read: Any, totals: tuple[int, ...]) -> None:
    """A removal during the iteration moves items in front of the offset, and raises PaginationError."""
    with pytest.raises(errors.PaginationError, match="shrank from"):
        read(moving(*totals), "page_customers")


def test_the_items_of_a_list_that_shrinks() -> None:
    """The page with the smaller total has its items; its next_page() raises the error."""
    with acme(moving(2, 1)) as client:
        second = client.call("page_customers").next_page()

        assert ["1a", "1b"] == [customer.id for customer in second.items]
        assert second.has_next
        with pytest.raises(errors.PaginationError, match="from 2 to 1 while it was read"):
            second.next_page()


@given(items=st.integers(0, 30), most=st.integers(1, 7), reported=st.integers(1, 12))
def test_pages_shorter_than_reported(items: int, most: int, reported: int) -> None:
    """After a page with fewer items than reported, the next offset is where its items ended."""

    def app(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        size = max(reported, most)
        shown = [str(n) for n in range(offset, min(offset + most, items))]
        return page(None, shown, per_page=size, total_pages=-(-items // size))(request)

    with acme(app) as client:
        got = [customer.id for customer in client.call("page_customers", query={"limit": max(reported, most)})]

    expected = [str(n) for n in range(items)]
    assert got == (expected if items > max(reported, most) or most >= reported else expected[:most])


@given(items=st.integers(1, 30), most=st.integers(1, 7), after=st.integers(1, 5), grown=st.integers(1, 5))
def test_insertions_at_the_front(items: int, most: int, after: int, grown: int) -> None:
    """Items that an insertion at the front moves past the offset again are returned once."""
    grown = min(grown, most)
    held = [f"old{n}" for n in range(items)]

    def app(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        reported = {"per_page": most, "total_pages": -(-len(held) // most)}
        answered = page(None, held[offset : offset + most], **reported)(request)
        if offset // most == after:
            held[:0] = [f"new{n}" for n in range(grown)]
        return answered

    with acme(app) as client:
        got = [customer.id for customer in client.call("page_customers", query={"limit": most})]

    assert [f"old{n}" for n in range(items)] == got


@both_lists
def test_a_provider_that_ignores_the_offset(read: Any) -> None:
    """The same page again and again has no new items, and raises PaginationError."""
    with pytest.raises(errors.PaginationError, match="10 successive pages had no new items"):
        read(Network(page(None, ["1", "2"])), "page_customers")


@both_lists
def test_invalid_totals(read: Any) -> None:
    """Totals of another type, and a page size of 0, end no list early."""
    for strange in ({"total_pages": "3"}, {"per_page": 0}, {"per_page": None, "total_pages": None}, {"per_page": "x"}):
        network = Network(page(None, ["1", "2"], **strange), page(None, ["3"], **strange), page(None, []))

        assert read(network, "page_customers") == ["1", "2", "3"]


@pytest.mark.parametrize("start", ["ten", "-1", "1.5"])
@both_lists
def test_an_invalid_offset(read: Any, start: str) -> None:
    """An offset that is not a whole number raises PaginationError."""
    with pytest.raises(errors.PaginationError, match="must be a whole number"):
        read(Network(page(None, ["1", "2"])), "page_customers", query={"offset": start})


def test_resuming_from_an_offset() -> None:
    """next_cursor of an offset page is the offset of the next."""
    shop = Shop(5)

    with acme(shop) as client:
        first = client.call("page_customers")
        rest = [customer.id for customer in client.call("page_customers", query={"offset": first.next_cursor})]

    assert first.next_cursor == 2
    assert rest == ["2", "3", "4"]


@given(items=st.integers(0, 30), most=st.integers(1, 7))
def test_a_total_of_items_only(items: int, most: int) -> None:
    """With only a total of items, no item is lost, also if pages are shortened."""

    def app(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        return page(None, [str(n) for n in range(offset, min(offset + most, items))], total_pages=items)(request)

    assert [str(n) for n in range(items)] == by_total(app)


def test_a_total_of_items_that_contradicts_its_page() -> None:
    """A total below the number of items of its page is ignored: only an empty page ends the list."""
    network = Network(page(None, ["1", "2"], total_pages=0), page(None, ["3", "4"], total_pages=1), page(None, []))

    assert ["1", "2", "3", "4"] == by_total(network)


def test_a_total_of_items_saves_a_request() -> None:
    """A list that has as many items as its total ends without a request for an empty page."""
    network = Network(page(None, ["1", "2"], total_pages=3), page(None, ["3"], total_pages=3))

    assert ["1", "2", "3"] == by_total(network)
    assert 2 == len(network.requests)


def test_an_empty_page_below_the_total() -> None:
    """An empty page ends an offset list, whatever its total."""
    assert by_total(page(None, [], total_pages=9)) == []


def by_total(app: App) -> list[str]:
    contract = Pagination(
        "offset", "/data", offset="offset", limit="limit", page_size=5, total="/pagination/total_pages"
    )
    operation = replace(OPERATIONS["page_customers"], pagination=contract)

    class Client(Acme):
        provider = replace(Acme.provider, operations={"page_customers": operation})

    with Client({"api_key": "k"}, {"http_client": httpx.Client(transport=httpx.MockTransport(app))}) as client:
        return [customer.id for customer in client.call("page_customers")]


def test_an_empty_page_of_a_list_without_a_limit() -> None:
    """Where neither the request nor the response has a page size, an empty page ends the list, whatever is reported."""
    contract = Pagination("offset", "/data", offset="offset", total_pages="/pagination/total_pages")
    operation = replace(OPERATIONS["page_customers"], pagination=contract)

    with acme(Network(page(None, [], total_pages=3))) as client:
        client.provider = replace(client.provider, operations={"page_customers": operation})
        assert [] == list(client.call("page_customers"))
