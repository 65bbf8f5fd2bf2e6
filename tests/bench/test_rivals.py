"""What the rivals are given: pages, arguments, and words of the stock generator."""

from __future__ import annotations

import json
from enum import Enum
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest

from bench import paging, stock
from bench.rivals import official_arguments, path_names
from bench.rows import OURS, RAW
from bench.subjects import CUSTOMERS
from bench.wire import InProcess, Wire


class Version(Enum):
    """A parameter with one value."""

    ONLY = "2026-04-01"


def sync_detailed(*, sort: str, offset: int, version: Version, limit: int = 20) -> None:
    """A function as the stock generator writes it."""


def test_what_a_stock_function_needs() -> None:
    """What has one value only, and the offset of the first page, are filled in; what is given wins."""
    module = SimpleNamespace(sync_detailed=sync_detailed)

    assert {"offset": 0, "version": Version.ONLY, "sort": "a"} == stock.arguments(module, {"sort": "a"})
    assert 5 == stock.arguments(module, {"sort": "a", "offset": 5})["offset"]


def test_what_the_stock_generator_left_out() -> None:
    """Its warnings are counted: skipped responses, and schemas that it cannot process."""
    said = "response will be omitted from\nUnable to process schema /a:\nUnable to process schema /b:\n"

    assert (1, 2) == stock.skipped_counts(said)


def test_names_for_the_official_package() -> None:
    """Fields of batches get Python names; the rest stays."""
    assert {"usages": [{"customer_id": "c"}], "limit": 1} == official_arguments(
        {"usages": [{"customerId": "c"}], "limit": 1}
    )


def test_names_in_a_path() -> None:
    """The places in a path are named in their order."""
    assert ["id", "key"] == path_names("/a/{id}/b/{key}")


def test_pages() -> None:
    """Every page but the last leads to the next, by a cursor of its own."""
    page, cursors, after = paging.server(3), [], ""
    for _ in range(3):
        after = json.loads(page(urlencode({"limit": 100, **({"after": after} if after else {})}).encode()))[
            "pagination"
        ]["next"]
        cursors.append(after)

    assert (3, None) == (len(set(cursors)), cursors[-1])


@pytest.mark.parametrize("name", [OURS, RAW])
def test_loops_over_pages(name: str) -> None:
    """A rival's loop sees every page once."""
    wire = Wire("https://api.example.com", InProcess(CUSTOMERS.exchange(), paging.server(3)))

    assert 3 == len(list(paging.loop_over(name, wire)()))
