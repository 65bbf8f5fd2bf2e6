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
from tests.overlay.test_pages import page, walks
from tests.overlay.wire import Network


class Shop:
    """A provider with a number of items, whose pages start at the offset and hold at most `most` items."""

    def __init__(self, items: int, *, most: int = 100, told: bool = True, per_page: bool = True) -> None:
        self.items, self.most, self.told, self.per_page = items, most, told, per_page
        self.asked: list[tuple[int, int]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        offset, limit = int(request.url.params["offset"]), int(request.url.params.get("limit", self.most))
        size = min(limit, self.most)
        self.asked.append((offset, limit))
        told = {"total_pages": -(-self.items // size)} if self.told else {}
        told |= {"per_page": size} if self.per_page else {}
        return page(None, [str(n) for n in range(offset, min(offset + size, self.items))], **told)(request)


def everything(shop: Shop) -> list[str]:
    return [str(n) for n in range(shop.items)]


@walks
def test_an_offset_list_is_walked_to_its_end(walk: Any) -> None:
    """The spec's page size is filled in, and each request starts where the page before it ended."""
    shop = Shop(5)

    assert everything(shop) == walk(shop, "page_customers")
    assert shop.asked == [(0, 2), (2, 2), (4, 2)]


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
@walks
def test_the_caller_sets_size_and_start(walk: Any, given: Any, expected: list[tuple[int, int]]) -> None:
    """Limit and offset of the caller count, also where extra_query gives them."""
    shop = Shop(5)

    assert everything(shop)[expected[0][0] :] == walk(shop, "page_customers", **given)
    assert expected == shop.asked


@given(
    items=st.integers(0, 40),
    limit=st.none() | st.integers(1, 12),
    most=st.integers(1, 12),
    told=st.booleans(),
    start=st.integers(0, 45),
)
def test_no_item_is_lost_or_doubled(items: int, limit: int | None, most: int, told: bool, start: int) -> None:
    """Whatever the sizes, with or without totals, every item from the start on comes exactly once."""
    shop = Shop(items, most=most, told=told)

    with acme(shop) as client:
        got = [one.id for one in client.call("page_customers", query={"limit": limit, "offset": start})]

    assert everything(shop)[start:] == got
    assert len(shop.asked) <= items // min(limit or 2, most) + 2


@walks
def test_an_exact_last_page_needs_no_request_more(walk: Any) -> None:
    """With totals, a list that ends with a full page ends there."""
    shop = Shop(4)

    assert everything(shop) == walk(shop, "page_customers")
    assert shop.asked == [(0, 2), (2, 2)]


@walks
def test_without_totals_a_short_page_is_the_last(walk: Any) -> None:
    """Without totals the list ends with a page that is smaller than the provider says its pages are, or empty."""
    for items, requests in ((0, 1), (3, 2), (4, 3)):
        shop = Shop(items, told=False)

        assert everything(shop) == walk(shop, "page_customers")
        assert requests == len(shop.asked)


@walks
def test_a_provider_that_cuts_pages_without_a_word_loses_nothing(walk: Any) -> None:
    """Where neither totals nor a page size come back, only an empty page ends the list."""
    shop = Shop(5, most=2, told=False, per_page=False)

    assert everything(shop) == walk(shop, "page_customers", query={"limit": 4})
    assert shop.asked == [(0, 4), (2, 4), (4, 4), (5, 4)]


@walks
def test_an_empty_page_in_the_middle_is_followed(walk: Any) -> None:
    """Where the totals say that there is more, an empty page does not end the list."""
    told = {"total_pages": 3, "per_page": 2}
    network = Network(page(None, ["1", "2"], **told), page(None, [], **told), page(None, ["5"], **told))

    assert walk(network, "page_customers") == ["1", "2", "5"]


def moving(*totals: int) -> Network:
    """Pages of two items each, after which the list is empty; the provider tells these totals one after the other."""
    pages = (page(None, [f"{n}a", f"{n}b"], total_pages=told, per_page=2) for n, told in enumerate(totals))
    return Network(*pages, page(None, [], per_page=2))


@pytest.mark.parametrize(("totals", "expected"), [((2, 3, 3), 3), ((1, 9), 1), ((0,), 1), ((2, 2), 2)])
@walks
def test_totals_that_grow_are_believed(walk: Any, totals: tuple[int, ...], expected: int) -> None:
    """The total of the last answer counts, and one that contradicts the page beside it counts for nothing."""
    assert 2 * expected == len(walk(moving(*totals), "page_customers"))


@pytest.mark.parametrize("totals", [(3, 2, 1), (3, 1), (2, 0), (9, 8)])
@walks
def test_a_list_that_shrinks_is_no_whole_list(walk: Any, totals: tuple[int, ...]) -> None:
    """What is removed while an offset walks on moves the rest towards it: the walk ends with a PaginationError."""
    with pytest.raises(errors.PaginationError, match="shrank from"):
        walk(moving(*totals), "page_customers")


def test_a_list_that_shrinks_gives_its_items_first() -> None:
    """The page that shows it has its items; it has a next page in name, and that one tells why it cannot be had."""
    with acme(moving(2, 1)) as client:
        second = client.call("page_customers").next_page()

        assert ["1a", "1b"] == [one.id for one in second.items]
        assert second.has_next
        with pytest.raises(errors.PaginationError, match="from 2 to 1 while it was read"):
            second.next_page()


@given(items=st.integers(0, 30), most=st.integers(1, 7), told=st.integers(1, 12))
def test_pages_shorter_than_they_are_said_to_be_lose_nothing(items: int, most: int, told: int) -> None:
    """A provider that cuts pages, but says that they are as large as was asked, is read on from what came."""

    def app(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        size = max(told, most)
        shown = [str(n) for n in range(offset, min(offset + most, items))]
        return page(None, shown, per_page=size, total_pages=-(-items // size))(request)

    with acme(app) as client:
        got = [one.id for one in client.call("page_customers", query={"limit": max(told, most)})]

    expected = [str(n) for n in range(items)]
    assert got == (expected if items > max(told, most) or most >= told else expected[:most])


@given(items=st.integers(1, 30), most=st.integers(1, 7), after=st.integers(1, 5), grown=st.integers(1, 5))
def test_what_comes_in_at_the_front_repeats_nothing(items: int, most: int, after: int, grown: int) -> None:
    """New items at the front, up to a page of them, push others past the offset a second time: they come once."""
    grown = min(grown, most)
    held = [f"old{n}" for n in range(items)]

    def app(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        told = {"per_page": most, "total_pages": -(-len(held) // most)}
        answered = page(None, held[offset : offset + most], **told)(request)
        if offset // most == after:
            held[:0] = [f"new{n}" for n in range(grown)]
        return answered

    with acme(app) as client:
        got = [one.id for one in client.call("page_customers", query={"limit": most})]

    assert [f"old{n}" for n in range(items)] == got


@walks
def test_a_provider_that_ignores_the_offset_is_found_out(walk: Any) -> None:
    """The same page again and again brings nothing new, and ends the walk."""
    with pytest.raises(errors.PaginationError, match="had no new items"):
        walk(Network(page(None, ["1", "2"])), "page_customers")


@walks
def test_totals_that_are_strange_are_passed_over(walk: Any) -> None:
    """Totals of another type, or a page size of nothing, end no list early."""
    for strange in ({"total_pages": "3"}, {"per_page": 0}, {"per_page": None, "total_pages": None}, {"per_page": "x"}):
        network = Network(page(None, ["1", "2"], **strange), page(None, ["3"], **strange), page(None, []))

        assert walk(network, "page_customers") == ["1", "2", "3"]


@pytest.mark.parametrize("start", ["ten", "-1", "1.5"])
@walks
def test_an_offset_that_is_no_number_is_an_error(walk: Any, start: str) -> None:
    """Where the next page begins cannot be known from an offset that is must be a whole number."""
    with pytest.raises(errors.PaginationError, match="must be a whole number"):
        walk(Network(page(None, ["1", "2"])), "page_customers", query={"offset": start})


def test_a_walk_goes_on_from_an_offset() -> None:
    """next_cursor of an offset page is the offset of the next."""
    shop = Shop(5)

    with acme(shop) as client:
        first = client.call("page_customers")
        rest = [one.id for one in client.call("page_customers", query={"offset": first.next_cursor})]

    assert first.next_cursor == 2
    assert rest == ["2", "3", "4"]


@given(items=st.integers(0, 30), most=st.integers(1, 7))
def test_a_total_of_items_is_enough(items: int, most: int) -> None:
    """A provider that tells only how many items there are loses none, even where it cuts the pages short."""

    def app(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        return page(None, [str(n) for n in range(offset, min(offset + most, items))], total_pages=items)(request)

    assert [str(n) for n in range(items)] == by_total(app)


def test_an_empty_page_ends_a_list_whose_total_says_more() -> None:
    """Where an offset leads to nothing the list ends, whatever its total."""
    assert by_total(page(None, [], total_pages=9)) == []


def by_total(app: App) -> list[str]:
    contract = Pagination(
        "offset", "/data", offset="offset", limit="limit", page_size=5, total="/pagination/total_pages"
    )
    operation = replace(OPERATIONS["page_customers"], pagination=contract)

    class Client(Acme):
        provider = replace(Acme.provider, operations={"page_customers": operation})

    with Client({"api_key": "k"}, {"http_client": httpx.Client(transport=httpx.MockTransport(app))}) as client:
        return [one.id for one in client.call("page_customers")]
