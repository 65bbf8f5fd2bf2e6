"""Points, the straight line through them, and both in words. Pure: measures nothing, draws nothing."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from msgspec import Struct

Curve = Mapping[float, Sequence[float]]
"""What was measured at each x, once a round."""
_STRAIGHT = 1.5
"""How far two stretches of a line may differ, on a machine that is never quite still."""


class Line(Struct, frozen=True):
    """A cost: what is paid once, and what each step adds."""

    base: float
    slope: float


def median(curve: Curve) -> dict[float, float]:
    """Return the median at each x."""
    return {x: statistics.median(values) for x, values in sorted(curve.items())}


def spread(curve: Curve) -> tuple[list[float], list[float]]:
    """Return how far the quartiles are from the median, below and above it, at each x."""
    below, above = [], []
    for x, middle in median(curve).items():
        low, high = quartiles(curve[x])
        below.append(max(0.0, middle - low))
        above.append(max(0.0, high - middle))
    return below, above


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Return the first and the third quartile; of a single value, itself."""
    if len(values) < 2:
        return values[0], values[0]
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return low, high


def line(curve: Curve) -> Line:
    """Fit a line to the medians by least squares of the relative errors, so that small xs count as well."""
    points = [(x, y, 1 / y**2) for x, y in median(curve).items()]
    total = sum(weight for _, _, weight in points)
    x_mean = sum(x * weight for x, _, weight in points) / total
    y_mean = sum(y * weight for _, y, weight in points) / total
    slope = sum(w * (x - x_mean) * (y - y_mean) for x, y, w in points) / sum(
        w * (x - x_mean) ** 2 for x, _, w in points
    )
    return Line(y_mean - slope * x_mean, slope)


def bend(curve: Curve) -> float:
    """Return by how much a step costs more in the last stretch than in the one before it: 1 is a straight line."""
    (x, y), (middle_x, middle_y), (last_x, last_y) = list(median(curve).items())[-3:]
    before = max((middle_y - y) / (middle_x - x), 1e-12)
    return (last_y - middle_y) / (last_x - middle_x) / before


def shape(curve: Curve) -> str:
    """Describe how the cost grows."""
    found = bend(curve)
    if found > _STRAIGHT:
        return f"faster than a straight line (a step costs {found:.1f} times as much in its last stretch)"
    return "in a straight line" if found > 1 / _STRAIGHT else "slower than a straight line"


def seconds(value: float) -> str:
    """Write a time with the unit that suits it."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if abs(value) >= size or unit == "µs":
            return f"{value / size:.3g} {unit}"
    raise AssertionError(value)


def size(value: float) -> str:
    """Write a number of bytes."""
    return f"{value / 2**20:.2f} MiB" if value >= 2**20 else f"{value / 2**10:.0f} KiB"
