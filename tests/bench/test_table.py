"""The table: columns that line up, bars that are reported, and its place in a page."""

from __future__ import annotations

import re

import pytest

from bench.rows import OURS, RAW, STOCK, Bar, Row
from bench.table import BEGIN, END, markdown, number, placed, text

FAST = Row("calls", "one customer", "µs", {OURS: [50, 52, 54, 56], RAW: [100, 104, 108, 112]}, (Bar(0.8, RAW),))
SLOW = Row("calls", "a batch", "µs", {OURS: [3.0], RAW: [2.0]}, (Bar(1.0, RAW),))
STAGE = Row("stages", "lint", "s", {"alpha": [0.5], "beta": [1.25]})


def test_text() -> None:
    """Each group has its own columns, aligned; a cell has median, spread and ratio; a bar has its result."""
    lines = text([FAST, SLOW, STAGE], ["a note"]).splitlines()

    assert [
        "calls",
        "              unit  ours    raw .json()     bar",
        "one customer  µs    53 ±3%  106 ±3% (0.50)  <= 0.80 x raw .json(): reached",
        "a batch       µs    3       2 (1.50)        <= 1 x raw .json(): MISSED, 1.5",
        "",
        "stages",
        "      unit  alpha  beta",
        "lint  s     0.50   1.25",
    ] == lines[:8]
    assert ["a note", "Bars missed: calls: a batch."] == lines[-2:]


def test_a_rival_that_does_not_know_a_row_has_an_empty_cell() -> None:
    """A rival without a figure leaves its cell empty, and the columns stay in one order."""
    lines = text([SLOW, Row("calls", "more", "µs", {STOCK: [4.0], OURS: [2.0]})], []).splitlines()

    assert ["unit", "ours", "raw .json()", "stock", "bar"] == re.split(" {2,}", lines[1].strip())
    assert ["more", "µs", "2", "4 (0.50)"] == lines[3].split(maxsplit=3)


def test_nothing_missed() -> None:
    """If every bar is reached, the text states it."""
    assert text([FAST], []).endswith("Bars missed: none.")


def test_markdown() -> None:
    """A page gets a heading for each group, and figures that line up at the right."""
    lines = markdown([STAGE], ["a note"]).splitlines()

    assert ["### Stages", "", "|  | unit | alpha | beta |", "| --- | --- | ---: | ---: |"] == lines[2:6]
    assert ["- a note", "- Bars missed: none."] == lines[-2:]


@pytest.mark.parametrize(
    ("value", "written"),
    [(1234.5, "1,234"), (100.4, "100"), (12.34, "12.3"), (1.234, "1.23"), (0.0412, "0.041"), (0.0, "0"), (25.0, "25")],
)
def test_number(value: float, written: str) -> None:
    """A figure has the digits that mean something."""
    assert written == number(value)


def test_placed() -> None:
    """A new table replaces the old one; the rest of the page is unchanged."""
    page = f"# Page\n{BEGIN}\nold\n{END}\nmore\n"

    once = placed(page, "new")

    assert f"# Page\n{BEGIN}\n\nnew\n\n{END}\nmore\n" == once == placed(once, "new")


def test_a_page_without_a_place() -> None:
    """A page without both markers is refused, not overwritten."""
    with pytest.raises(ValueError, match="has no"):
        placed(f"# Page\n{BEGIN}\n", "new")
