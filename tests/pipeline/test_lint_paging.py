"""The lint of how a list is paged: what each style needs, and that what it names is there."""

from __future__ import annotations

from typing import Any

import pytest

from .small_spec import linted, spec

PAGING = "paths /things get x-pagination"
NUMBER = {"style": "page", "items": "/data", "page": "after", "first": 1}
CURSOR = {"style": "cursor", "items": "/data", "cursor": "after"}


@pytest.mark.parametrize(
    ("told", "words"),
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
def test_what_is_wrong(told: dict[str, Any], words: str) -> None:
    """A contract that lacks something, says it twice, or names what is not there is a problem with its place."""
    problems = linted(spec({PAGING: told}))

    assert any(words in problem for problem in problems), problems


@pytest.mark.parametrize(
    "told",
    [
        NUMBER,
        {**NUMBER, "first": 0},
        {**CURSOR, "link": "/next"},
        {**CURSOR, "last": "/id"},
        {**CURSOR, "last": "/id", "before": "after"},
    ],
)
def test_what_is_right(told: dict[str, Any]) -> None:
    """Numbers, links and last items are ways to page."""
    assert [] == linted(spec({PAGING: told}))
