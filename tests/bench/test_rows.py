"""The arithmetic of a row: medians, quartiles, ratios of rounds, bars."""

from __future__ import annotations

import pytest

from bench.rows import OFFICIAL, OURS, RAW, Bar, Row, Sample


def row(ours: list[float], raw: list[float], *bars: Bar) -> Row:
    """A row of two."""
    return Row("calls", "one", "µs", {OURS: ours, RAW: raw}, bars)


def test_a_sample_is_its_median_and_quartiles() -> None:
    """A sample has the median, both quartiles and how many runs there were; its spread is a share of the median."""
    sample = Sample.of([5.0, 1.0, 2.0, 4.0, 3.0])

    assert Sample(3.0, 2.0, 4.0, 5) == sample
    assert 1 / 3 == pytest.approx(sample.spread)


def test_one_run_has_no_spread() -> None:
    """What ran once is its own quartiles."""
    assert Sample(7.0, 7.0, 7.0, 1) == Sample.of([7.0])
    assert 0.0 == Sample.of([7.0]).spread == Sample.of([0.0, 0.0]).spread


def test_a_ratio_is_made_round_by_round() -> None:
    """A round in which the machine was slow for both changes no ratio, though it changes both medians."""
    quiet, slow = row([1, 1, 1], [2, 2, 2]), row([1, 9, 9], [2, 18, 18])

    assert 0.5 == quiet.ratio(RAW) == slow.ratio(RAW)
    assert 9.0 == slow.sample(OURS).median


def test_where_there_is_nothing_to_divide() -> None:
    """There is no ratio to itself, to a missing competitor, or to zero."""
    assert [None, None, None] == [row([1], [0]).ratio(name) for name in (OURS, OFFICIAL, RAW)]


@pytest.mark.parametrize(
    ("bar", "value", "reached"),
    [(Bar(0.5, RAW), 0.5, True), (Bar(0.4, RAW), 0.5, False), (Bar(3.0), 3.0, True), (Bar(2.9), 3.0, False)],
)
def test_bars(bar: Bar, value: float, reached: bool) -> None:
    """A bar is beside a rival or in the unit of the row, and a value equal to it is reached."""
    (verdict,) = row([3, 3], [6, 6], bar).verdicts

    assert (value, reached) == (verdict.value, verdict.is_reached)


def test_a_bar_beside_nobody_is_not_looked_at() -> None:
    """A bar relative to a competitor that did not run is not reported."""
    assert () == row([1], [1], Bar(1.0, OFFICIAL)).verdicts


def test_plain() -> None:
    """JSON gets the medians, quartiles, ratios and bars that the table shows."""
    plain = row([1, 2, 3], [2, 4, 6], Bar(0.4, RAW)).plain()

    assert {"median": 2.0, "quartiles": [1.5, 2.5], "runs": 3} == plain["cells"][OURS]
    assert {RAW: 0.5} == plain["ratios"]
    assert [{"against": RAW, "most": 0.4, "value": 0.5, "reached": False}] == plain["bars"]
