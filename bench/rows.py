"""A row of the table: the time of each rival, the ratio to this client, and the bars. Arithmetic only."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

OURS, RAW, TYPED, OFFICIAL, STOCK = "ours", "raw .json()", "raw msgspec", "official", "stock"


def microseconds(times: Mapping[str, Sequence[float]]) -> dict[str, list[float]]:
    """Convert seconds of each rival."""
    return {name: [seconds * 1e6 for seconds in some] for name, some in times.items()}


@frozen
class Sample:
    """The median of some runs, and their quartiles."""

    median: float
    low: float
    high: float
    runs: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Sample:
        """Summarize runs; a single value is its own quartiles."""
        if len(values) < 2:
            return cls(values[0], values[0], values[0], len(values))
        low, median, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(median, low, high, len(values))

    @property
    def spread(self) -> float:
        """Half the distance of the quartiles, as a share of the median."""
        return (self.high - self.low) / 2 / self.median if self.median else 0.0


@frozen
class Bar:
    """The maximum cost of a row: relative to a competitor, or in the unit of the row."""

    most: float
    against: str | None = None


@frozen
class Verdict:
    """A bar and the measured value."""

    bar: Bar
    value: float

    @property
    def is_reached(self) -> bool:
        """Return whether the bar holds."""
        return self.value <= self.bar.most


@frozen
class Row:
    """One thing measured. samples: the runs of each column, in the same order, in `unit`."""

    group: str
    name: str
    unit: str
    samples: Mapping[str, Sequence[float]]
    bars: tuple[Bar, ...] = ()
    note: str = ""

    def sample(self, rival: str) -> Sample:
        """Return the sample of a competitor."""
        return Sample.of(self.samples[rival])

    def ratio(self, rival: str) -> float | None:
        """Divide ours by a rival's, round by round, and take the median; None without common rounds."""
        pairs = zip(self.samples.get(OURS, ()), self.samples.get(rival, ()), strict=False)
        ratios = [ours / theirs for ours, theirs in pairs if theirs]
        return statistics.median(ratios) if ratios and rival != OURS else None

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The results of the bars that apply."""
        found = ((bar, self._value(bar)) for bar in self.bars)
        return tuple(Verdict(bar, value) for bar, value in found if value is not None)

    def _value(self, bar: Bar) -> float | None:
        return self.sample(OURS).median if bar.against is None else self.ratio(bar.against)

    def plain(self) -> dict[str, Any]:
        """Return the row as JSON data."""
        cells = {name: self.sample(name) for name in self.samples}
        return {
            "group": self.group, "name": self.name, "unit": self.unit, "note": self.note,
            "cells": {
                name: {"median": cell.median, "quartiles": [cell.low, cell.high], "runs": cell.runs}
                for name, cell in cells.items()
            },
            "ratios": {name: self.ratio(name) for name in self.samples if name != OURS},
            "bars": [
                {
                    "against": verdict.bar.against,
                    "most": verdict.bar.most,
                    "value": verdict.value,
                    "reached": verdict.is_reached,
                }
                for verdict in self.verdicts
            ],
        }  # fmt: skip
