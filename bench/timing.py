"""Measure competitors in turn: in each round every competitor once. `rows` interprets the times."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Mapping

Work = Callable[[], object]
Works = Mapping[str, Work]
Times = dict[str, list[float]]
Clock = Callable[[], float]

_SLICE = 0.004
"""Seconds that one rival works in one round, at least."""
_WARM_UP = 8


def interleaved(works: Works, *, rounds: int, per: float = 1.0, clock: Clock | None = None) -> Times:
    """Return the seconds of each call by rival, one value for each round. per: calls that one working makes.

    clock: by default that on the wall; time.process_time leaves out the waits, and other processes.

    The order is drawn anew for each round, from a fixed seed: what a competitor leaves in the caches of the processor
    would else always slow the same one. The collector runs for all, as it does for users, and finds nothing old.
    """
    counts = {name: _count(work) for name, work in works.items()}
    times: Times = {name: [] for name in works}
    order = random.Random(rounds)  # noqa: S311  no secret
    gc.collect()
    gc.freeze()
    try:
        for _ in range(rounds):
            for name in order.sample(list(works), len(works)):
                gc.collect()
                times[name].append(_timed(works[name], counts[name], clock) / counts[name] / per)
    finally:
        gc.unfreeze()
    return times


def _count(work: Work) -> int:
    """Return how many calls fill a slice; the first calls warm up, or look closer at a response, and do not count."""
    _timed(work, _WARM_UP)
    return max(1, round(_SLICE / max(_timed(work, 2) / 2, 1e-9)))


def _timed(work: Work, count: int, clock: Clock | None = None) -> float:
    clock = clock or time.perf_counter
    start = clock()
    for _ in range(count):
        work()
    return clock() - start
