"""Walks that must not go wrong: circles of cursors, strange cursors, failures in the middle, and memory."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import Page, errors
from tests.overlay.acme import Anything, acme, async_acme
from tests.overlay.test_pages import THREE, cursors, page, sync_walk, walks
from tests.overlay.wire import LOST_AFTER, TIMEOUT, Network, answer, run


@pytest.mark.parametrize("cursor", [{"a": 1}, ["a"], True, 1.5], ids=repr)
@walks
def test_a_cursor_that_is_no_text_is_an_error(walk: Any, cursor: Any) -> None:
    """A cursor that cannot be sent back raises PaginationError, since nobody knows whether the list ended."""
    with pytest.raises(errors.PaginationError, match="the cursor must be a string or an integer") as caught:
        walk(Network(page("a", ["1"]), page(cursor, ["2"])))

    assert (caught.value.status_code, caught.value.attempts, caught.value.operation) == (200, 1, "list_customers")


@walks
def test_a_cursor_that_is_a_number_goes_on(walk: Any) -> None:
    """A provider that changes its cursor from text to a number is followed; 0 is a cursor too."""
    network = Network(page("a", ["1"]), page(7, ["2"]), page(0, ["3"]), page(None, ["4"]))

    assert walk(network) == ["1", "2", "3", "4"]
    assert cursors(network) == [None, "a", "7", "0"]


class Circle:
    """A provider whose cursors run into a circle: `lead` pages before it, `size` pages in it."""

    def __init__(self, lead: int, size: int, kind: Any) -> None:
        self.lead, self.size, self.kind, self.asked = lead, size, kind, 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        number = int(request.url.params.get("after", "-1")) + 1
        if number >= self.lead + self.size:
            number = self.lead
        return page(self.kind(number), [str(self.asked)])(request)


@given(lead=st.integers(0, 12), size=st.integers(1, 12), kind=st.sampled_from([int, str]), later=st.booleans())
def test_a_circle_of_any_length_is_found(lead: int, size: int, kind: Any, later: bool) -> None:
    """A cursor that comes back raises PaginationError before a page is read a second time."""
    circle = Circle(lead, size, kind)

    with pytest.raises(errors.PaginationError, match=r"returned the cursor .* twice"):
        sync_walk(circle, query={"after": "-1"} if later and not lead else {})

    assert circle.asked <= lead + size + 1


@walks
def test_a_circle_is_found_in_both_kinds(walk: Any) -> None:
    """A cursor that led to this very page, or to the first, ends the walk, as text or as number."""
    for cursor in ("7", 7):
        network = Network(page("7", ["1"]), page(cursor, ["2"]))
        with pytest.raises(errors.PaginationError, match="returned the cursor '7' twice") as caught:
            walk(network)
        assert caught.value.cursor == cursor
        assert len(network.requests) == 2


@walks
def test_a_circle_back_to_where_a_walk_was_resumed_is_found(walk: Any) -> None:
    """The cursor that a walk began with counts as one that it has seen."""
    network = Network(page("b", ["1"]), page("a", ["2"]), page("b", ["1"]))

    with pytest.raises(errors.PaginationError, match="returned the cursor 'a' twice"):
        walk(network, query={"after": "a"})

    assert len(network.requests) == 2


@given(values=st.lists(st.text(min_size=1) | st.integers(), unique_by=str, max_size=20))
def test_no_honest_walk_is_called_a_circle(values: list[Any]) -> None:
    """Cursors that all differ are all followed, whatever they are."""
    network = Network(*(page(value, ["x"]) for value in [*values, None]))

    assert len(values) + 1 == len(sync_walk(network))
    assert [None, *map(str, values)] == cursors(network)


def test_after_the_last_page_comes_an_error() -> None:
    """next_page() of the last page raises PaginationError and asks nobody."""
    network = Network(page(None, ["1"]))

    with acme(network) as client, pytest.raises(errors.PaginationError, match="last page: check has_next"):
        client.call("list_customers").next_page()

    assert len(network.requests) == 1


@walks
def test_an_error_in_the_middle_is_repeated(walk: Any) -> None:
    """A page that is lost, late or refused for now is asked for again, and no item is lost or doubled."""
    network = Network(THREE[0], LOST_AFTER, 503, THREE[1], TIMEOUT, THREE[2])

    assert walk(network) == ["1", "2", "3", "4"]
    assert cursors(network) == [None, "a", "a", "a", "b", "b"]


def test_an_error_in_the_middle_can_be_outlived() -> None:
    """After an error the page before it still leads on."""
    network = Network(THREE[0], 404, THREE[1], THREE[2])

    with acme(network) as client:
        first = client.call("list_customers")
        with pytest.raises(errors.NotFoundError):
            first.next_page()
        rest = [one.id for one in first.next_page()]

    assert rest == ["3", "4"]


@walks
def test_an_error_in_the_middle_tells_where_to_go_on(walk: Any) -> None:
    """The error of a page has the cursor of that page: a call that begins with it reads the rest."""
    with pytest.raises(errors.NotFoundError) as caught:
        walk(Network(THREE[0], THREE[1], 404))

    assert caught.value.cursor == "b"
    assert walk(Network(THREE[2]), query={"after": caught.value.cursor}) == ["4"]


def test_a_second_walk_from_one_page_is_no_circle() -> None:
    """A list that changed between two walks from one page may lead over the old cursors at other places."""
    network = Network(*THREE, page("c", ["3"]), page("b", ["new"]), page(None, ["4"]))

    with acme(network) as client:
        first = client.call("list_customers")
        walks = [[one.id for one in first] for _ in range(2)]

    assert [["1", "2", "3", "4"], ["1", "2", "3", "new", "4"]] == walks


@walks
def test_pages_of_nothing_end(walk: Any) -> None:
    """Empty pages that for ever name another, always new, end in a PaginationError."""
    asked = []

    def app(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return page(str(len(asked)), [])(request)

    with pytest.raises(errors.PaginationError, match="1000 successive pages") as caught:
        walk(app)
    assert caught.value.cursor == "1000"


@pytest.mark.parametrize("pagination", ["x", ["x"], 7, True], ids=repr)
@walks
def test_paging_that_cannot_be_read_is_an_error(walk: Any, pagination: Any) -> None:
    """Where something else stands in place of the cursors, nobody knows whether the list ended."""
    broken = answer(200, {"data": [{"id": "1", "name": "1"}], "pagination": pagination})

    with pytest.raises(errors.PaginationError, match="no cursor can be read"):
        walk(Network(broken))


@pytest.mark.parametrize("body", [[{"id": "1", "name": "1"}], {"data": {"id": "1"}}, {"data": "x"}, {"data": 7}])
@walks
def test_an_answer_without_a_list_is_no_empty_page(walk: Any, body: Any) -> None:
    """Where the items are no list the call fails, instead of ending as if there were none."""
    with pytest.raises((errors.PaginationError, errors.ResponseDecodeError)):
        walk(Network(answer(200, body)))


def endless(request: httpx.Request) -> httpx.Response:
    """Twenty pages of ten items."""
    number = int(request.url.params.get("after", "0")) + 1
    return page(str(number) if number < 20 else None, ["x"] * 10)(request)


def test_a_page_that_was_left_behind_is_gone() -> None:
    """While pages are walked, sync and async, only the present one is alive."""
    seen: list[weakref.ref[Any]] = []
    alive: list[int] = []

    def note(one: Any) -> None:
        seen.append(weakref.ref(one))
        alive.append(sum(ref() is not None for ref in seen))

    async def work() -> None:
        async with async_acme(endless) as client:
            async for one in client.call("list_customers").pages():
                note(one)

    with acme(endless) as client:
        for one in Anything(client).list().pages():
            note(one)
        del one
    run(work())
    assert alive == [1] * 40


def pages_alive() -> int:
    return sum(isinstance(one, Page) for one in gc.get_objects())


def test_iterating_over_items_holds_one_page() -> None:
    """While items are iterated over, only the page that they are on is alive."""
    gc.collect()
    before, alive = pages_alive(), []

    with acme(endless) as client:
        for number, _ in enumerate(Anything(client).list()):
            if number % 10 == 5:
                alive.append(pages_alive() - before)

    assert alive == [1] * 20
