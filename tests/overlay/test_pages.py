"""Cursor pages: lazily one request each, no page lost, no endless walk, one page in memory. Sync and async alike."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from billing_overlay import AsyncPage, AsyncPages, Page, errors
from tests.overlay.acme import Anything, App, AsyncAnything, acme, async_acme
from tests.overlay.wire import Network, Time, answer, run


def page(next: Any = None, ids: Sequence[str] = (), **pagination: Any) -> App:
    return answer(200, {"data": [{"id": one, "name": one} for one in ids], "pagination": {"next": next, **pagination}})


def sync_walk(app: App, name: str = "list_customers", **given: Any) -> list[str]:
    with acme(app, clock=Time().clock()) as client:
        return [one.id for one in Anything(client).list(name, **given)]


def async_walk(app: App, name: str = "list_customers", **given: Any) -> list[str]:
    async def work() -> list[str]:
        async with async_acme(app, clock=Time().clock()) as client:
            return [one.id async for one in AsyncAnything(client).list(name, **given)]

    ids: list[str] = run(work())
    return ids


walks = pytest.mark.parametrize("walk", [pytest.param(sync_walk, id="sync"), pytest.param(async_walk, id="async")])
THREE = (page("a", ["1", "2"]), page("b", ["3"]), page(None, ["4"]))


def cursors(network: Network) -> list[str | None]:
    return [request.url.params.get("after") for request in network.requests]


@walks
def test_a_list_is_walked_to_its_end(walk: Any) -> None:
    """Iterating gives the items of all pages in order, with one request for each page."""
    network = Network(*THREE)

    assert walk(network, query={"limit": 2}) == ["1", "2", "3", "4"]
    assert cursors(network) == [None, "a", "b"]
    assert {"2"} == {request.url.params["limit"] for request in network.requests}


def test_pages_are_fetched_only_when_needed() -> None:
    """The next page is asked for when the items of this one are used up, not before."""
    network, counts = Network(*THREE), []

    with acme(network) as client:
        for _ in client.call("list_customers"):
            counts.append(len(network.requests))

    assert counts == [1, 1, 2, 3]


def test_async_pages_are_fetched_only_when_needed() -> None:
    """An async list makes no request before it is awaited or iterated, then one for each page."""
    network, counts = Network(*THREE), []

    async def work() -> None:
        async with async_acme(network) as client:
            pages = client.call("list_customers")
            assert isinstance(pages, AsyncPages)
            assert network.requests == []
            async for _ in pages:
                counts.append(len(network.requests))

    run(work())
    assert counts == [1, 1, 2, 3]


@walks
def test_an_empty_page_with_a_cursor_is_followed(walk: Any) -> None:
    """Pages without items do not end the walk while they carry a cursor."""
    network = Network(page("a"), page("b", ["1"]), page("c"), page("d"), page(None, ["2"]))

    assert walk(network) == ["1", "2"]


@pytest.mark.parametrize(
    "last",
    [
        {"data": [], "pagination": {"next": None}},
        {"data": [], "pagination": {"next": ""}},
        {"data": [], "pagination": {}},
        {"data": [], "pagination": None},
        {"data": []},
        {"data": None, "pagination": {}},
    ],
)
@walks
def test_no_cursor_ends_the_list(walk: Any, last: Any) -> None:
    """A cursor that is null, empty or absent ends the list."""
    assert walk(Network(page("a", ["1"]), answer(200, last))) == ["1"]


def test_a_page_shows_where_the_list_stands() -> None:
    """A page has its items, its length, the cursor, whether there is more, the whole answer, and a short repr."""
    with acme(Network(*THREE)) as client:
        first = client.call("list_customers")
        *_, last = first.pages()

    assert isinstance(first, Page)
    assert (len(first), first.has_next, first.next_cursor) == (2, True, "a")
    assert (len(last), last.has_next, last.next_cursor) == (1, False, None)
    assert first.response.pagination.next == "a"
    assert repr(first) == "<Page of list_customers: 2 items, next_cursor='a'>"


def test_a_walk_goes_on_from_a_cursor() -> None:
    """next_cursor of any page is enough to go on later, in another process."""
    network = Network(THREE[0], THREE[1], THREE[2])

    with acme(network) as client:
        kept = client.call("list_customers").next_cursor
    rest = sync_walk(network, query={"after": kept})

    assert rest == ["3", "4"]
    assert cursors(network) == [None, "a", "b"]


def test_the_same_page_can_be_walked_again() -> None:
    """Fetching a next page twice, or iterating twice, is no circle."""
    by_cursor = {None: THREE[0], "a": THREE[1], "b": THREE[2]}

    with acme(lambda request: by_cursor[request.url.params.get("after")](request)) as client:
        first = client.call("list_customers")
        again = [[one.id for one in first], [one.id for one in first.next_page()], [one.id for one in first]]

    assert again == [["1", "2", "3", "4"], ["3", "4"], ["1", "2", "3", "4"]]


def test_async_pages_have_the_same_shape() -> None:
    """An awaited list is a page; pages() and next_page() work as in the sync client."""

    async def work() -> tuple[Any, ...]:
        async with async_acme(Network(*THREE, *THREE, *THREE)) as client:
            first = await client.call("list_customers")
            second = await first.next_page()
            last = await second.next_page()
            with pytest.raises(errors.PaginationError, match="last page"):
                await last.next_page()
            sizes = [len(one) async for one in client.call("list_customers").pages()]
            more = [len(one) async for one in (await client.call("list_customers")).pages()]
            return first, sizes, more

    first, sizes, more = run(work())
    assert isinstance(first, AsyncPage)
    assert repr(first) == "<AsyncPage of list_customers: 2 items, next_cursor='a'>"
    assert [2, 1, 1] == sizes == more


@walks
def test_a_list_can_be_read_backwards(walk: Any) -> None:
    """A call that begins with `before` follows the cursor of the page before, and sends no other."""
    network = Network(
        page("n1", ["5", "6"], prev="p1"), page("n2", ["3", "4"], prev="p0"), page("n3", ["1"], prev=None)
    )

    assert walk(network, query={"before": "x"}) == ["5", "6", "3", "4", "1"]
    assert ["x", "p1", "p0"] == [request.url.params.get("before") for request in network.requests]
    assert [None] * 3 == cursors(network)


@walks
def test_an_offset_from_a_cursor_counts_once(walk: Any) -> None:
    """An offset beside a cursor says where a walk begins; on later pages it would lose as many items each time."""
    network = Network(*THREE)

    assert walk(network, query={"after": "x", "skip": 7}) == ["1", "2", "3", "4"]
    assert ["7", None, None] == [request.url.params.get("skip") for request in network.requests]
    assert ["x", "a", "b"] == cursors(network)


def test_both_directions_at_once_are_refused() -> None:
    """`after` beside `before` is a ConfigurationError: nobody could say which page is meant."""
    with acme(Network()) as client, pytest.raises(errors.ConfigurationError, match="cannot be combined"):
        client.call("list_customers", query={"after": "a", "before": "b"})


@walks
def test_a_list_pages_through_its_body(walk: Any) -> None:
    """Where a list is a POST, cursor and page size travel in its body beside the filters, which stay as they are."""
    network = Network(*THREE)
    body = {"country": "DE", "page": {"size": 9}}

    assert walk(network, "find_customers", body=body) == ["1", "2", "3", "4"]
    assert [
        {"country": "DE", "page": {"size": 9, **more}, "limit": 2} for more in ({}, {"cursor": "a"}, {"cursor": "b"})
    ] == [json.loads(request.content) for request in network.requests]
    assert body == {"country": "DE", "page": {"size": 9}}


@walks
def test_a_list_that_comes_whole_is_one_page(walk: Any) -> None:
    """A list without pages is a page that is the last, whatever stands beside it."""
    network = Network(page("a", ["1", "2"], total_pages=7))

    assert walk(network, "all_customers") == ["1", "2"]
    assert len(network.requests) == 1
