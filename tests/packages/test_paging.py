"""Every paged list against its sandbox: two items a page, with faults on the way."""

from __future__ import annotations

from typing import Any

import pytest

from billing_sandbox import Fault

from .paged import COUNT, PAGED, shelf, walk, whole

FAULTS: list[dict[str, Any]] = [
    {"point": "before_commit", "kind": "drop"},
    {"point": "before_read", "kind": "status", "status": 503, "retry_after": 1},
    {"point": "mid_response", "kind": "stall"},
    {"point": "after_commit", "kind": "status", "status": 504},
]


@pytest.mark.parametrize(("provider", "operation_id"), PAGED, ids=str)
def test_all_pages_through_faults(provider: str, operation_id: str) -> None:
    """Each item of a list comes once and in order, page by page, with a fault before each of the first pages.

    Every list meets every fault, and every fault both clients: a list meets one half of them sync, the next the other.
    """
    turn = PAGED.index((provider, operation_id))
    stock = shelf(provider, operation_id)
    size = 2 if stock.contract.limit else COUNT
    expected = whole(stock)
    for number, fault in enumerate(FAULTS, turn):
        stock.sandbox.add_fault(Fault(operation=operation_id, times=2, **fault))
        given = stock.asking(limit=size)
        walked = walk(stock, stock.sandbox.handle_request, given, is_async=number % 2 == 1)
        assert (expected, None) == (walked.items, walked.error)
        assert -(-COUNT // size) <= len(walked.cursors) <= -(-COUNT // size) + 1
        assert None is walked.cursors[-1]
