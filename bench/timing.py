"""Measure competitors in turn: in each round every competitor once. `rows` interprets the times."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping, Sequence

Work = Callable[[], object]
Works = Mapping[str, Work]
Times = dict[str, list[float]]
Clock = Callable[[], float]

_SLICE = 0.004
"""Seconds that one rival works in one round, at least."""


def interleaved(works: Works, *, rounds: int, per: float = 1.0, clock: Clock | None = None) -> Times:
    """Return the seconds of each call by rival, one value for each round. per: calls that one working makes.

    clock: by default that on the wall; time.process_time leaves out the waits, and other processes.

    Who begins changes from round to round. The collector runs for all, as it does for users, and finds nothing old.
    """
    counts = {name: _count(work) for name, work in works.items()}
    times: Times = {name: [] for name in works}
    gc.collect()
    gc.freeze()
    try:
        for number in range(rounds):
            for name in _turned(list(works), number):
                gc.collect()
                times[name].append(_timed(works[name], counts[name], clock) / counts[name] / per)
    finally:
        gc.unfreeze()
    return times


def _turned(names: Sequence[str], by: int) -> list[str]:
    first = by % len(names)
    return [*names[first:], *names[:first]]


def _count(work: Work) -> int:
    """Return how many calls fill a slice; the first calls warm up and do not count."""
    _timed(work, 2)
    return max(1, round(_SLICE / max(_timed(work, 2) / 2, 1e-9)))


def _timed(work: Work, count: int, clock: Clock | None = None) -> float:
    clock = clock or time.perf_counter
    start = clock()
    for _ in range(count):
        work()
    return clock() - start
