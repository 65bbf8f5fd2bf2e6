"""Compare instruction counts with the committed baseline, and whether the baseline applies. Arithmetic only."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from attrs import asdict, frozen

from .counts import Count, Counts

LIMIT = 0.05


class Verdict(StrEnum):
    """The result of a comparison."""

    SAME = "same"
    DEARER = "DEARER"
    CHEAPER = "cheaper"
    NEW = "not in the baseline"
    GONE = "only in the baseline"
    OTHER = "works on a different response now"


@frozen
class Finding:
    """The counts of one part in the baseline and now; None if it is missing."""

    name: str
    then: int | None
    now: int | None
    verdict: Verdict

    @property
    def change(self) -> float | None:
        """The relative change."""
        return self.now / self.then - 1 if self.now and self.then else None

    def line(self) -> str:
        """Return it as a line of the table."""
        then, now = (f"{counts:>15,}" if counts is not None else f"{'-':>15}" for counts in (self.then, self.now))
        change = f"{self.change:+8.1%}" if self.change is not None else f"{'':8}"
        return f"{self.name:<40}{then}{now}  {change}  {self.verdict}"


def compared(then: Counts, now: Counts) -> list[Finding]:
    """Compare each part with the baseline."""
    names = dict.fromkeys([*now.parts, *then.parts])
    return [_finding(name, then.parts.get(name), now.parts.get(name)) for name in names]


def _finding(name: str, then: Count | None, now: Count | None) -> Finding:
    before, after = (None if counts is None else counts.instructions for counts in (then, now))
    return Finding(name, before, after, _verdict(then, now))


def _verdict(then: Count | None, now: Count | None) -> Verdict:
    if then is None or now is None:
        return Verdict.NEW if then is None else Verdict.GONE
    if then.exchange != now.exchange:
        return Verdict.OTHER
    more = now.instructions - then.instructions
    if abs(more) <= LIMIT * then.instructions:
        return Verdict.SAME
    return Verdict.DEARER if more > 0 else Verdict.CHEAPER


def unlike(then: Counts, now: Counts) -> Iterator[str]:
    """Return the conditions in which the baseline differs."""
    for name in dict.fromkeys([*then.conditions, *now.conditions]):
        before, after = then.conditions.get(name), now.conditions.get(name)
        if before != after:
            yield f"{name}: {after or 'none'}; the baseline has {before or 'none'}"


def dumped(counts: Counts) -> str:
    """Return a baseline as JSON."""
    parts = {name: asdict(part) for name, part in counts.parts.items()}
    return json.dumps({"conditions": dict(counts.conditions), "parts": parts}, indent=2) + "\n"


def loaded(text: str) -> Counts:
    """Read a baseline."""
    whole: Mapping[str, Any] = json.loads(text)
    return Counts({name: Count(**part) for name, part in whole["parts"].items()}, whole["conditions"])
