"""Cycles of cursors, invalid cursors, failures in the middle of a list, and memory."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import Page, SpecDriftWarning, errors
from tests.overlay.acme import Anything, acme, async_acme
from tests.overlay.test_pages import THREE, both_lists, cursors, page, sync_list
from tests.overlay.wire import LOST_AFTER, TIMEOUT, Network, respond, run


@pytest.mark.parametrize("cursor", [{"a": 1}, ["a"], True, 1.5], ids=repr)
@both_lists
def test_an_invalid_cursor(read: Any, cursor: Any) -> None:
    """A cursor that is neither text nor an integer raises PaginationError."""
    with pytest.raises(errors.PaginationError, match="the cursor must be a string or an integer") as caught:
        read(Network(page("a", ["1"]), page(cursor, ["2"])))

    assert (caught.value.status_code, caught.value.attempts, caught.value.operation) == (200, 1, "list_customers")


@both_lists
def test_a_numeric_cursor(read: Any) -> None:
    """A cursor may change from text to a number; 0 is a cursor too."""
    network = Network(page("a", ["1"]), page(7, ["2"]), page(0, ["3"]), page(None, ["4"]))

    assert read(network) == ["1", "2", "3", "4"]
    assert cursors(network) == [None, "a", "7", "0"]


class Cycle:
    """A provider whose cursors form a cycle: `lead` pages before it, `size` pages in it."""

    def __init__(self, lead: int, size: int, kind: Any) -> None:
        self.lead, self.size, self.kind, self.requests = lead, size, kind, 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        number = int(request.url.params.get("after", "-1")) + 1
        if number >= self.lead + self.size:
            number = self.lead
        return page(self.kind(number), [str(self.requests)])(request)


@given(lead=st.integers(0, 12), size=st.integers(1, 12), kind=st.sampled_from([int, str]), later=st.booleans())
def test_a_cycle_of_any_length(lead: int, size: int, kind: Any, later: bool) -> None:
    """A cursor that repeats raises PaginationError before a page is read a second time."""
    cycle = Cycle(lead, size, kind)

    with pytest.raises(errors.PaginationError, match=r"returned the cursor .* twice"):
        sync_list(cycle, query={"after": "-1"} if later and not lead else {})

    assert cycle.requests <= lead + size + 1


@both_lists
def test_short_cycles(read: Any) -> None:
    """A cursor of this page or of the first one raises PaginationError, as text or as a number."""
    for cursor in ("7", 7):
        network = Network(page("7", ["1"]), page(cursor, ["2"]))
        with pytest.raises(errors.PaginationError, match="returned the cursor '7' twice") as caught:
            read(network)
        assert caught.value.cursor == cursor
        assert len(network.requests) == 2


@both_lists
def test_a_cycle_to_the_resumed_page(read: Any) -> None:
    """The cursor that an iteration was resumed from counts as seen."""
    network = Network(page("b", ["1"]), page("a", ["2"]), page("b", ["1"]))

    with pytest.raises(errors.PaginationError, match="returned the cursor 'a' twice"):
        read(network, query={"after": "a"})

    assert len(network.requests) == 2


@given(values=st.lists(st.text(min_size=1) | st.integers(), unique_by=str, max_size=20))
def test_distinct_cursors(values: list[Any]) -> None:
    """Distinct cursors are all followed, whatever their values."""
    network = Network(*(page(value, ["x"]) for value in [*values, None]))

    assert len(values) + 1 == len(sync_list(network))
    assert [None, *map(str, values)] == cursors(network)


def test_the_next_page_of_the_last_page() -> None:
    """next_page() of the last page raises PaginationError without a request."""
    network = Network(page(None, ["1"]))

    with acme(network) as client, pytest.raises(errors.PaginationError, match="last page: check has_next"):
        client.call("list_customers").next_page()

    assert len(network.requests) == 1


@both_lists
def test_a_transient_error_in_the_middle(read: Any) -> None:
    """A page with a transient error is retried, and no item is lost or duplicated."""
    network = Network(THREE[0], LOST_AFTER, 503, THREE[1], TIMEOUT, THREE[2])

    assert read(network) == ["1", "2", "3", "4"]
    assert cursors(network) == [None, "a", "a", "a", "b", "b"]


def test_continuing_after_an_error() -> None:
    """After an error the previous page can fetch the next one again."""
    network = Network(THREE[0], 404, THREE[1], THREE[2])

    with acme(network) as client:
        first = client.call("list_customers")
        with pytest.raises(errors.NotFoundError):
            first.next_page()
        rest = [customer.id for customer in first.next_page()]

    assert rest == ["3", "4"]


@both_lists
def test_resuming_from_the_cursor_of_an_error(read: Any) -> None:
    """The error of a page has the cursor of that page, from which the rest can be read."""
    with pytest.raises(errors.NotFoundError) as caught:
        read(Network(THREE[0], THREE[1], 404))

    assert caught.value.cursor == "b"
    assert read(Network(THREE[2]), query={"after": caught.value.cursor}) == ["4"]


def test_a_second_iteration_over_a_changed_list() -> None:
    """A list that changed between two iterations from one page may have its cursors in another order."""
    network = Network(*THREE, page("c", ["3"]), page("b", ["new"]), page(None, ["4"]))

    with acme(network) as client:
        first = client.call("list_customers")
        iterations = [[customer.id for customer in first] for _ in range(2)]

    assert [["1", "2", "3", "4"], ["1", "2", "3", "new", "4"]] == iterations


@both_lists
def test_endless_empty_pages(read: Any) -> None:
    """Empty pages with ever new cursors raise PaginationError."""
    requests = []

    def app(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return page(str(len(requests)), [])(request)

    with pytest.raises(errors.PaginationError, match="1000 successive pages") as caught:
        read(app)
    assert caught.value.cursor == "1000"


@pytest.mark.parametrize("pagination", ["x", ["x"], 7, True], ids=repr)
@both_lists
def test_malformed_pagination(read: Any, pagination: Any) -> None:
    """A value of another type in place of the pagination object raises PaginationError."""
    broken = respond(200, {"data": [{"id": "1", "name": "1"}], "pagination": pagination})

    with pytest.raises(errors.PaginationError, match="no cursor can be read"):
        read(Network(broken))


@pytest.mark.parametrize("body", [[{"id": "1", "name": "1"}], {"data": "x"}, {"data": 7}])
@both_lists
def test_a_response_without_a_list(read: Any, body: Any) -> None:
    """A response whose items are not a list raises PaginationError; it is not an empty page."""
    with pytest.raises((errors.PaginationError, errors.ResponseDecodeError)):
        read(Network(respond(200, body)))


@both_lists
def test_an_object_in_place_of_the_list(read: Any) -> None:
    """An object where a list of items is expected is the only item, and drift is reported."""
    alone = respond(200, {"data": {"id": "1", "name": "1"}, "pagination": {}})

    with pytest.warns(SpecDriftWarning, match="expected array, got object"):
        assert ["1"] == read(Network(alone))


@both_lists
def test_a_map_in_place_of_the_list(read: Any) -> None:
    """No item of a map is lost: all pages are read, with drift."""
    pages = [page("a", ["1", "2"]), page(None, ["3"])]

    def as_map(request: httpx.Request) -> httpx.Response:
        body = pages["after" in request.url.params](request).json()
        return respond(200, {**body, "data": {item["id"]: item for item in body["data"]}})(request)

    with pytest.warns(SpecDriftWarning, match="expected array, got object"):
        assert ["1", "2", "3"] == read(Network(as_map))


@pytest.mark.parametrize("data", [{"error": {"message": "down"}}, {"c1": {"id": "1"}}, {"message": "down"}])
@both_lists
def test_an_object_without_items_in_place_of_the_list(read: Any, data: Any) -> None:
    """An object that is neither an item nor a map of items raises PaginationError; it is not an item without fields."""
    with (
        pytest.warns(SpecDriftWarning, match="expected array, got object"),
        pytest.raises(errors.PaginationError, match="no list of items at /data, but object"),
    ):
        read(Network(respond(200, {"data": data, "pagination": {}})))


def endless(request: httpx.Request) -> httpx.Response:
    """Twenty pages of ten items."""
    number = int(request.url.params.get("after", "0")) + 1
    return page(str(number) if number < 20 else None, ["x"] * 10)(request)


def test_earlier_pages_are_not_kept() -> None:
    """During iteration over pages, sync and async, only the current one is in memory."""
    seen: list[weakref.ref[Any]] = []
    alive: list[int] = []

    def note(value: Any) -> None:
        seen.append(weakref.ref(value))
        alive.append(sum(ref() is not None for ref in seen))

    async def work() -> None:
        async with async_acme(endless) as client:
            async for page in client.call("list_customers").pages():
                note(page)

    with acme(endless) as client:
        for page in Anything(client).list().pages():
            note(page)
        del page
    run(work())
    assert alive == [1] * 40


@contextmanager
def only_new_objects() -> Iterator[None]:
    """Hide the objects that exist from `gc.get_objects`, which takes long to list those of all tests before."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def pages_alive() -> int:
    """The number of pages in memory."""
    return sum(isinstance(value, Page) for value in gc.get_objects())


def test_iterating_over_items_holds_one_page() -> None:
    """During iteration over items, only their page is in memory."""
    alive = []

    with only_new_objects(), acme(endless) as client:
        for number, _ in enumerate(Anything(client).list()):
            if number % 10 == 5:
                alive.append(pages_alive())

    assert alive == [1] * 20
