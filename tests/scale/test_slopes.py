"""The arithmetic of curves: medians, quartiles, the line through them, and its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import slopes


@given(
    base=st.floats(0.001, 100), slope=st.floats(0.001, 100), xs=st.sets(st.integers(1, 1000), min_size=2, max_size=6)
)
def test_a_line_is_found_again(base: float, slope: float, xs: set[int]) -> None:
    """Points on a line yield that line."""
    found = slopes.line({x: [base + slope * x] for x in xs})

    assert found.slope == pytest.approx(slope, rel=1e-3)
    assert found.base == pytest.approx(base, rel=1e-2, abs=1e-2 * slope)


def test_a_round_that_was_disturbed_does_not_count() -> None:
    """The median of the rounds is what counts, and the quartiles describe the rest."""
    curve: dict[float, list[float]] = {1: [5.0, 1.0, 2.0, 3.0, 90.0]}

    assert {1: 3.0} == slopes.median(curve)
    assert ([1.0], [2.0]) == slopes.spread(curve)
    assert ([0.0], [0.0]) == slopes.spread({1: [4.0]})


@pytest.mark.parametrize(
    ("curve", "words"),
    [
        (lambda x: 3 + 2 * x, "in a straight line"),
        (lambda x: x * x, "faster than a straight line (a step costs 4.0 times as much in its last stretch)"),
        (lambda x: x**0.5, "slower than a straight line"),
    ],
)
def test_the_shape_is_told(curve: object, words: str) -> None:
    """A line with a base is still a line; a curve is reported as such, with its size."""
    assert callable(curve)
    assert words == slopes.shape({x: [curve(x)] for x in (50, 200, 800)})


@pytest.mark.parametrize(
    ("value", "text"), [(2.5, "2.5 s"), (0.0123, "12.3 ms"), (4e-6, "4 µs"), (1e-9, "0.001 µs"), (-0.002, "-2 ms")]
)
def test_times_have_a_unit_that_suits_them(value: float, text: str) -> None:
    """Seconds, milliseconds or microseconds, with three figures."""
    assert text == slopes.seconds(value)


def test_sizes_have_a_unit_that_suits_them() -> None:
    """KiB below a MiB, MiB from there."""
    assert ("500 KiB", "1.50 MiB") == (slopes.size(500 * 1024), slopes.size(1.5 * 2**20))
