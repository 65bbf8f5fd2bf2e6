"""Cursor pages, sync and async: one lazy request for each page, no page lost, one page in memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from billing_overlay import AsyncPage, AsyncPages, Page, errors
from tests.overlay.acme import Anything, App, AsyncAnything, acme, async_acme
from tests.overlay.wire import Network, Time, respond, run


def page(next: Any = None, ids: Sequence[str] = (), **pagination: Any) -> App:
    return respond(
        200, {"data": [{"id": text, "name": text} for text in ids], "pagination": {"next": next, **pagination}}
    )


def sync_list(app: App, name: str = "list_customers", **given: Any) -> list[str]:
    with acme(app, clock=Time().clock()) as client:
        return [customer.id for customer in Anything(client).list(name, **given)]


def async_list(app: App, name: str = "list_customers", **given: Any) -> list[str]:
    async def work() -> list[str]:
        async with async_acme(app, clock=Time().clock()) as client:
            return [customer.id async for customer in AsyncAnything(client).list(name, **given)]

    ids: list[str] = run(work())
    return ids


both_lists = pytest.mark.parametrize("read", [pytest.param(sync_list, id="sync"), pytest.param(async_list, id="async")])
THREE = (page("a", ["1", "2"]), page("b", ["3"]), page(None, ["4"]))


def cursors(network: Network) -> list[str | None]:
    return [request.url.params.get("after") for request in network.requests]


@both_lists
def test_all_items_of_a_list(read: Any) -> None:
    """Iteration yields the items of all pages in order, with one request for each page."""
    network = Network(*THREE)

    assert read(network, query={"limit": 2}) == ["1", "2", "3", "4"]
    assert cursors(network) == [None, "a", "b"]
    assert {"2"} == {request.url.params["limit"] for request in network.requests}


def test_pages_are_fetched_only_when_needed() -> None:
    """The next page is requested after the last item of the current one."""
    network, counts = Network(*THREE), []

    with acme(network) as client:
        for _ in client.call("list_customers"):
            counts.append(len(network.requests))

    assert counts == [1, 1, 2, 3]


def test_async_pages_are_fetched_only_when_needed() -> None:
    """An async list sends no request before it is awaited or iterated over, and then one for each page."""
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


@both_lists
def test_an_empty_page_with_a_cursor(read: Any) -> None:
    """A page without items but with a cursor does not end the iteration."""
    network = Network(page("a"), page("b", ["1"]), page("c"), page("d"), page(None, ["2"]))

    assert read(network) == ["1", "2"]


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
@both_lists
def test_the_end_of_a_list(read: Any, last: Any) -> None:
    """A cursor that is null, empty or absent ends the list."""
    assert read(Network(page("a", ["1"]), respond(200, last))) == ["1"]


def test_the_attributes_of_a_page() -> None:
    """A page has items, length, next_cursor, has_next, the whole response, and a short repr."""
    with acme(Network(*THREE)) as client:
        first = client.call("list_customers")
        *_, last = first.pages()

    assert isinstance(first, Page)
    assert (len(first), first.has_next, first.next_cursor) == (2, True, "a")
    assert (len(last), last.has_next, last.next_cursor) == (1, False, None)
    assert first.response.pagination.next == "a"
    assert repr(first) == "<Page of list_customers: 2 items, next_cursor='a'>"


def test_resuming_from_a_cursor() -> None:
    """next_cursor of any page is enough to resume later, in another process."""
    network = Network(THREE[0], THREE[1], THREE[2])

    with acme(network) as client:
        kept = client.call("list_customers").next_cursor
    rest = sync_list(network, query={"after": kept})

    assert rest == ["3", "4"]
    assert cursors(network) == [None, "a", "b"]


def test_two_iterations_from_one_page() -> None:
    """Fetching a next page twice, or iterating twice, is not mistaken for a cycle."""
    by_cursor = {None: THREE[0], "a": THREE[1], "b": THREE[2]}

    with acme(lambda request: by_cursor[request.url.params.get("after")](request)) as client:
        first = client.call("list_customers")
        again = [[customer.id for customer in page] for page in (first, first.next_page(), first)]

    assert again == [["1", "2", "3", "4"], ["3", "4"], ["1", "2", "3", "4"]]


def test_async_pages() -> None:
    """An awaited list is a page; pages() and next_page() work as in the sync client."""

    async def work() -> tuple[Any, ...]:
        async with async_acme(Network(*THREE, *THREE, *THREE)) as client:
            first = await client.call("list_customers")
            second = await first.next_page()
            last = await second.next_page()
            with pytest.raises(errors.PaginationError, match="last page"):
                await last.next_page()
            sizes = [len(page) async for page in client.call("list_customers").pages()]
            more = [len(page) async for page in (await client.call("list_customers")).pages()]
            return first, sizes, more

    first, sizes, more = run(work())
    assert isinstance(first, AsyncPage)
    assert repr(first) == "<AsyncPage of list_customers: 2 items, next_cursor='a'>"
    assert [2, 1, 1] == sizes == more


def test_a_plain_for_over_async_pages() -> None:
    """A plain `for` is a TypeError that names `async for`, and no encoder takes pages for a list."""

    async def work() -> None:
        async with async_acme(respond(200, {"data": []}), clock=Time().clock()) as client:
            pages: Any = AsyncAnything(client).list()
            for iterable, advice in ((pages, "use `async for`, or await it"), (await pages, "or `.items`")):
                with pytest.raises(TypeError, match=advice):
                    list(iterable)
                assert not isinstance(iterable, Iterable)
                with pytest.raises(errors.ConfigurationError, match="AsyncPage"):
                    await AsyncAnything(client).list(query={"ids": iterable})

    run(work())


@both_lists
def test_reading_backward(read: Any) -> None:
    """A call with `before` follows the previous cursor, and sends no other."""
    network = Network(
        page("n1", ["5", "6"], prev="p1"), page("n2", ["3", "4"], prev="p0"), page("n3", ["1"], prev=None)
    )

    assert read(network, query={"before": "x"}) == ["5", "6", "3", "4", "1"]
    assert ["x", "p1", "p0"] == [request.url.params.get("before") for request in network.requests]
    assert [None] * 3 == cursors(network)


@both_lists
def test_an_offset_beside_a_cursor(read: Any) -> None:
    """An offset beside a cursor is sent with the first page only; on later pages it would skip items."""
    network = Network(*THREE)

    assert read(network, query={"after": "x", "skip": 7}) == ["1", "2", "3", "4"]
    assert ["7", None, None] == [request.url.params.get("skip") for request in network.requests]
    assert ["x", "a", "b"] == cursors(network)


def test_both_directions_at_once_are_refused() -> None:
    """`after` beside `before` is a ConfigurationError: the requested page would be ambiguous."""
    with acme(Network()) as client, pytest.raises(errors.ConfigurationError, match="cannot be combined"):
        client.call("list_customers", query={"after": "a", "before": "b"})


@both_lists
def test_a_list_with_its_cursor_in_the_body(read: Any) -> None:
    """A list by POST has cursor and page size in its body, beside the filters, which are unchanged."""
    network = Network(*THREE)
    body = {"country": "DE", "page": {"size": 9}}

    assert read(network, "find_customers", body=body) == ["1", "2", "3", "4"]
    assert [
        {"country": "DE", "page": {"size": 9, **more}, "limit": 2} for more in ({}, {"cursor": "a"}, {"cursor": "b"})
    ] == [json.loads(request.content) for request in network.requests]
    assert body == {"country": "DE", "page": {"size": 9}}


@both_lists
def test_a_list_without_pages(read: Any) -> None:
    """A list without pages is one page, the last."""
    network = Network(page("a", ["1", "2"], total_pages=7))

    assert read(network, "all_customers") == ["1", "2"]
    assert len(network.requests) == 1
