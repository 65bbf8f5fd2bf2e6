"""The lint of pagination contracts: the fields that each style needs, and that they exist."""

from __future__ import annotations

from typing import Any

import pytest

from .small_spec import linted, spec

PAGING = "paths /things get x-pagination"
NUMBER = {"style": "page", "items": "/data", "page": "after", "first": 1}
CURSOR = {"style": "cursor", "items": "/data", "cursor": "after"}


@pytest.mark.parametrize(
    ("contract", "words"),
    [
        ({**NUMBER, "first": 2}, "x-pagination"),
        ({key: value for key, value in NUMBER.items() if key != "first"}, "missing first"),
        ({**NUMBER, "page": "number"}, "unknown query parameter 'number'"),
        ({**NUMBER, "more": "/absent"}, "unknown field '/absent' of the response"),
        ({**CURSOR, "last": "/absent"}, "unknown field '/data/0/absent' of the response"),
        ({**CURSOR, "link": "/absent"}, "unknown field '/absent' of the response"),
        ({**CURSOR, "link": "/next", "next": "/next"}, "x-pagination"),
        ({**CURSOR, "last": "/id", "next": "/next"}, "x-pagination"),
        ({**CURSOR, "link": "/next", "before": "after"}, "x-pagination"),
        (CURSOR, "missing next"),
    ],
)
def test_an_invalid_contract(contract: dict[str, Any], words: str) -> None:
    """A contract with a missing, contradictory or unknown field is reported with its place."""
    problems = linted(spec({PAGING: contract}))

    assert any(words in problem for problem in problems), problems


@pytest.mark.parametrize(
    "contract",
    [
        NUMBER,
        {**NUMBER, "first": 0},
        {**CURSOR, "link": "/next"},
        {**CURSOR, "last": "/id"},
        {**CURSOR, "last": "/id", "before": "after"},
    ],
)
def test_a_valid_contract(contract: dict[str, Any]) -> None:
    """Page numbers, links and last items are styles of pagination."""
    assert [] == linted(spec({PAGING: contract}))
