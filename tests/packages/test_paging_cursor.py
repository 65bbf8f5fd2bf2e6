"""Every list with cursors, under faults: no item is lost or repeated silently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.overlay.wire import LOST_AFTER, TIMEOUT, respond

from .clients import App
from .paged import COUNT, Shelf, each, failing, stocked, walk, whole

pytestmark = pytest.mark.filterwarnings("ignore::billing_overlay.SpecDriftWarning")
each_list = each("cursor")
FAILURES = [respond(503, {}), LOST_AFTER, TIMEOUT, respond(429, {}, retry_after="1"), respond(502, b"<html>")]
Step = tuple[slice, Any]


def pages(stock: Shelf, script: Mapping[Any, Step], *, totals: Sequence[int] = (COUNT,)) -> App:
    """A provider that returns some items and the next cursor for each cursor (None: no cursor)."""
    asked: list[Any] = []

    def app(request: httpx.Request) -> httpx.Response:
        cursor = stock.asked(request, stock.contract.cursor)
        asked.append(None if cursor is None else str(cursor))
        part, following = script[asked[-1]]
        total = totals[min(len(asked), len(totals)) - 1]
        return stock.answer(stock.items[part], next=following, total=total, previous=None)

    return app


THREE: dict[Any, Step] = {None: (slice(0, 3), "a"), "a": (slice(3, 5), "b"), "b": (slice(5, 7), None)}


@each_list
def test_empty_pages_with_a_cursor(provider: str, operation_id: str, is_async: bool) -> None:
    """Empty pages with a next page are skipped, at the beginning, in the middle and before the end."""
    stock = stocked(provider, operation_id)
    none = slice(0, 0)
    script = {
        None: (none, "a"),
        "a": (slice(0, 3), "b"),
        "b": (none, "c"),
        "c": (none, "d"),
        "d": (slice(3, 7), "e"),
        "e": (none, None),
    }

    walked = walk(stock, pages(stock, script), is_async=is_async)

    assert (whole(stock), None) == (walked.items, walked.error)
    assert ["a", "b", "c", "d", "e", None] == walked.cursors


CIRCLES = [(0, 1), (0, 3), (1, 1), (1, 4), (2, 2)]


@each_list
def test_cursors_that_run_in_a_circle(provider: str, operation_id: str, is_async: bool) -> None:
    """A cursor that repeats is an error before an item comes a second time, however long the circle is.

    Only a second cursor of the first page cannot be recognized before it is read.
    """
    stock = stocked(provider, operation_id)

    for lead, size in CIRCLES:
        names = [None, *(f"c{number}" for number in range(1, lead + size))]
        after = [*names[1:], names[lead] or "c0"]
        script = {name: (slice(at, at + 1), after[at]) for at, name in enumerate(names)}
        walked = walk(stock, pages(stock, {**script, "c0": script[None]}), is_async=is_async)

        assert isinstance(walked.error, errors.PaginationError), (lead, size)
        known = whole(stock)[: lead + size]
        assert [*known, *known[: int(lead == 0)]] == walked.items, (lead, size)


@each_list
def test_a_cursor_that_changes_its_type(provider: str, operation_id: str, is_async: bool) -> None:
    """A cursor of another type is followed, or ends the iteration with an error; the list never ends silently."""
    stock = stocked(provider, operation_id)

    for odd in (7, 0, True, 1.5, {"after": "a"}, ["a"]):
        script = {**THREE, "a": (slice(3, 5), odd), str(odd): THREE["b"]}
        walked = walk(stock, pages(stock, script), is_async=is_async)

        if walked.error is None:
            assert whole(stock) == walked.items, odd
        else:
            assert isinstance(walked.error, errors.PaginationError | errors.ResponseDecodeError), odd
            assert whole(stock)[: len(walked.items)] == walked.items, odd
            assert 3 <= len(walked.items) <= 5, odd


@each_list
def test_a_total_that_shrinks(provider: str, operation_id: str, is_async: bool) -> None:
    """Where cursors lead, a total decides nothing."""
    stock = stocked(provider, operation_id)

    for totals in ((7, 5, 2), (7, 0, 0), (0,), (1, 99, -1)):
        walked = walk(stock, pages(stock, THREE, totals=totals), is_async=is_async)
        assert (whole(stock), None) == (walked.items, walked.error), totals


@each_list
def test_a_page_that_fails_is_asked_for_again(provider: str, operation_id: str, is_async: bool) -> None:
    """A page that is lost, late or refused for now comes at a third try, and each item comes once."""
    stock = stocked(provider, operation_id)

    for number, failure in enumerate(FAILURES):
        again = FAILURES[number - 1]
        walked = walk(stock, failing(pages(stock, THREE), failure, again, at=number % 3), is_async=is_async)
        assert (whole(stock), None) == (walked.items, walked.error), number


@pytest.mark.parametrize("page", [1, 2])
@each_list
def test_going_on_after_a_crash(provider: str, operation_id: str, is_async: bool, page: int) -> None:
    """From the cursor of the last page that came, or from the error's, another client reads the rest, once."""
    stock = stocked(provider, operation_id)
    fail = respond(500, {})

    before = walk(stock, failing(pages(stock, THREE), fail, fail, fail, at=page), is_async=is_async)
    after = walk(stock, pages(stock, THREE), stock.resuming(before.cursors[-1]), is_async=is_async)

    assert isinstance(before.error, errors.InternalServerError)
    assert (before.cursors[-1], whole(stock)) == (before.error.cursor, before.items + after.items)
