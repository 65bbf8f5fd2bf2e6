"""Every list with offsets, and every list without pages, under faults: no item is lost or repeated silently."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.overlay.wire import LOST_AFTER, TIMEOUT, respond

from .clients import App
from .paged import COUNT, Shelf, each, failing, stocked, walk, whole

pytestmark = pytest.mark.filterwarnings("ignore::billing_overlay.SpecDriftWarning")
each_list = each("offset")
FAILURES = [respond(503, {}), LOST_AFTER, TIMEOUT, respond(429, {}, retry_after="1"), respond(502, b"<html>")]


def offsets(stock: Shelf, *, most: int = 3, lengths: Sequence[int] = (COUNT,), tells: bool = True) -> App:
    """A provider that returns at most `size` items; its list grows at the front. tells: totals."""
    asked: list[int] = []

    def app(request: httpx.Request) -> httpx.Response:
        asked.append(int(stock.asked(request, stock.contract.offset) or 0))
        length = lengths[min(len(asked), len(lengths)) - 1]
        held = stock.items[COUNT - length :]
        totals = {"total": length, "total_pages": -(-length // most), "per_page": most}
        part = held[asked[-1] : asked[-1] + most]
        return stock.answer(part, **(totals if tells else dict.fromkeys(totals)))

    return app


@pytest.mark.parametrize("most", [1, 2, 3, 7, 10])
@each_list
def test_a_provider_that_cuts_pages(provider: str, operation_id: str, is_async: bool, most: int) -> None:
    """Pages smaller than requested lose nothing, whether the provider reports the length of its list or not."""
    stock = stocked(provider, operation_id)

    for tells in (True, False):
        walked = walk(stock, offsets(stock, most=most, tells=tells), stock.asking(limit=5), is_async=is_async)
        assert (whole(stock), None) == (walked.items, walked.error)


@pytest.mark.parametrize("lengths", [(7, 6), (7, 7, 4), (7, 3), (7, 0)])
@each_list
def test_a_list_that_shrinks(provider: str, operation_id: str, is_async: bool, lengths: tuple[int, ...]) -> None:
    """After removals before the offset the iteration does not end as if it were complete; no item comes twice."""
    stock = stocked(provider, operation_id)

    walked = walk(stock, offsets(stock, lengths=lengths), is_async=is_async)

    remaining = whole(stock)[COUNT - lengths[-1] :]
    assert len(walked.items) == len({repr(item) for item in walked.items})
    assert isinstance(walked.error, errors.PaginationError) or all(item in walked.items for item in remaining)


@each_list
def test_the_same_page_for_ever(provider: str, operation_id: str, is_async: bool) -> None:
    """A provider that ignores the offset is found out: an error, and no item comes twice."""
    stock = stocked(provider, operation_id)

    def app(request: httpx.Request) -> httpx.Response:
        return stock.answer(stock.items[:3], total=None, total_pages=None, per_page=3)

    walked = walk(stock, app, is_async=is_async)

    assert whole(stock)[:3] == walked.items
    assert isinstance(walked.error, errors.PaginationError)


@each_list
def test_a_page_that_fails_is_asked_for_again(provider: str, operation_id: str, is_async: bool) -> None:
    """A page that is lost, late or refused for now comes at a third try, and each item comes once."""
    stock = stocked(provider, operation_id)

    for number, failure in enumerate(FAILURES):
        again = FAILURES[number - 1]
        walked = walk(stock, failing(offsets(stock), failure, again, at=number % 3), is_async=is_async)
        assert (whole(stock), None) == (walked.items, walked.error), number


@pytest.mark.parametrize("page", [1, 2])
@each_list
def test_going_on_after_a_crash(provider: str, operation_id: str, is_async: bool, page: int) -> None:
    """From the offset after the last page that came, or from the error's, another client reads the rest, once."""
    stock = stocked(provider, operation_id)
    fail = respond(500, {})

    before = walk(stock, failing(offsets(stock), fail, fail, fail, at=page), is_async=is_async)
    after = walk(stock, offsets(stock), stock.resuming(before.cursors[-1]), is_async=is_async)

    assert isinstance(before.error, errors.InternalServerError)
    assert (before.cursors[-1], whole(stock)) == (before.error.cursor, before.items + after.items)


@each("none")
def test_a_list_that_comes_whole(provider: str, operation_id: str, is_async: bool) -> None:
    """A list without pages is one page with all items; one that is lost twice is requested again."""
    stock = stocked(provider, operation_id)

    def app(request: httpx.Request) -> Any:
        return stock.answer(stock.items)

    walked = walk(stock, failing(app, LOST_AFTER, respond(503, {}), at=0), is_async=is_async)

    assert (COUNT, [None], None) == (len(walked.items), walked.cursors, walked.error)
