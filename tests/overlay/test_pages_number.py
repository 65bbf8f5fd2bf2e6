"""Pages by number, by the last item and by a link: every item once, whatever the sizes and whatever is told."""

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
    """A provider with a number of items on numbered pages of at most `most`, which tells one thing about their end."""

    def __init__(self, items: int, *, most: int = 100, told: str = "nothing", first: int = 1) -> None:
        self.items, self.most, self.told, self.first = items, most, told, first
        self.asked: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number, size = int(request.url.params["page"]), min(int(request.url.params["limit"]), self.most)
        self.asked.append(number)
        begun = (number - self.first) * size
        ids = [str(one) for one in range(begun, min(begun + size, self.items))]
        told = {"total_pages": -(-self.items // size), "total": self.items, "more": begun + size < self.items}
        return page(None, ids, **told)(request)


def ids(app: App, contract: Pagination, **query: Any) -> list[str]:
    """List under a contract."""
    kept = OPERATIONS["page_customers"]
    OPERATIONS["page_customers"] = replace(kept, pagination=contract)
    try:
        with acme(app) as client:
            return [one.id for one in client.call("page_customers", query=query)]
    finally:
        OPERATIONS["page_customers"] = kept


def numbered(told: str, first: int = 1) -> Pagination:
    return replace(NUMBERS, first=first, **({told: POINTERS[told]} if told in POINTERS else {}))


@given(
    items=st.integers(0, 40),
    limit=st.none() | st.integers(1, 12),
    most=st.integers(1, 12),
    told=TOLD,
    first=st.integers(0, 1),
    start=st.none() | st.integers(0, 9),
)
def test_no_item_is_lost_or_doubled(
    items: int, limit: int | None, most: int, told: str, first: int, start: int | None
) -> None:
    """Whatever the sizes and whatever is told, every item from the page on that is asked for comes exactly once."""
    shop = Shop(items, most=most, told=told, first=first)
    size, begun = min(limit or 2, most), first if start is None else first + start

    got = ids(shop, numbered(told, first), limit=limit, page=None if start is None else begun)

    assert [str(one) for one in range((begun - first) * size, items)] == got
    assert shop.asked == list(range(begun, begun + len(shop.asked)))
    assert len(shop.asked) <= items // size + 2


@pytest.mark.parametrize("told", ["total_pages", "total", "more"])
def test_what_is_told_saves_a_request(told: str) -> None:
    """Where the end is told, a list whose last page is full ends there."""
    shop = Shop(4, told=told)

    assert ["0", "1", "2", "3"] == ids(shop, numbered(told))
    assert [1, 2] == shop.asked


def test_an_empty_page_in_the_middle_is_followed() -> None:
    """Where the provider says that there is more, an empty page does not end the list."""
    network = Network(page(None, ["1"], more=True), page(None, [], more=True), page(None, ["3"], more=False))

    assert ["1", "3"] == ids(network, numbered("more"))


def test_a_list_that_shrinks_is_no_whole_list() -> None:
    """A total that becomes smaller ends the walk with an error, since items may have moved to an earlier page."""
    network = Network(page(None, ["1", "2"], total=9), page(None, ["3", "4"], total=8), page(None, [], total=8))

    with pytest.raises(errors.PaginationError, match="shrank from 9 to 8"):
        ids(network, numbered("total"))


class Ledger:
    """A provider whose pages begin behind, or end before, the item whose id is given."""

    def __init__(self, items: int) -> None:
        self.ids = [f"i{one:02}" for one in range(items)]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        params = request.url.params
        if "before" in params:
            rest = [one for one in self.ids if one < params["before"]]
            return page(None, rest[-3:], more=len(rest) > 3)(request)
        rest = [one for one in self.ids if one > params.get("after", "")]
        return page(None, rest[:3], more=len(rest) > 3)(request)


@given(items=st.integers(0, 30))
def test_the_last_item_leads_on(items: int) -> None:
    """A list that is followed by its last items comes whole, once."""
    assert Ledger(items).ids == ids(Ledger(items), LAST)


@given(items=st.integers(1, 30))
def test_the_first_item_leads_back(items: int) -> None:
    """A call that begins with `before` gives all that stands before, page by page."""
    shop = Ledger(items)

    assert shop.ids[:-1] == sorted(ids(shop, LAST, before=shop.ids[-1]))


def test_more_without_an_item_is_an_error() -> None:
    """Where there is said to be more and nothing to go on from, the walk says so."""
    with pytest.raises(errors.PaginationError, match="no cursor at /id"):
        ids(Network(page(None, [], more=True)), LAST)


def test_a_link_is_read_and_never_followed() -> None:
    """Of a link to the next page only its parameter counts: the request goes where the others went."""
    network = Network(
        page("https://evil.test/?page=b%2Fc&key=1", ["1"]), page("/v1/all?page=3", ["2"]), page(None, ["3"])
    )

    assert ["1", "2", "3"] == ids(network, LINK)
    assert [None, "b/c", "3"] == [one.url.params.get("page") for one in network.requests]
    assert 1 == len({one.url.host for one in network.requests})


def test_a_link_that_says_nothing_is_an_error() -> None:
    """A link without the parameter ends the walk with an error, not as if there was no more."""
    with pytest.raises(errors.PaginationError, match="has no parameter page"):
        ids(Network(page("https://acme.test/all?next=2", ["1"])), LINK)
