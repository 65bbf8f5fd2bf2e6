"""The matrix in parts that processes share: each job is some writes of one provider, in process or over sockets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from typing import Final

from attrs import frozen

from tests.faults import interruptions, run, sockets
from tests.faults.bench import Bench
from tests.faults.cases import SEED, every, sampled
from tests.faults.run import Verdict
from tests.faults.subjects import Subject, keyings, subjects
from tests.packages.clients import PROVIDERS

_SHARE: Final = 6
"""Writes in one job: few enough that the last one does not hold up all."""


@frozen
class Wanted:
    """What to run. whole: the full product instead of a sample; seed: of the sample."""

    providers: tuple[str, ...] = PROVIDERS
    whole: bool = False
    seed: int = SEED
    over_sockets: bool = True


@frozen
class Job:
    """Some writes of one provider."""

    subjects: tuple[Subject, ...]
    wanted: Wanted
    over_sockets: bool = False

    def work(self) -> list[Verdict]:
        """Run it on its own bench."""
        with closing(Bench(self.subjects[0].provider)) as bench:
            if self.over_sockets:
                return [*sockets.judged(bench, self.subjects), *interruptions.judged(bench, self.subjects)]
            return [verdict for subject in self.subjects for verdict in self._of(bench, subject)]

    def _of(self, bench: Bench, subject: Subject) -> Iterator[Verdict]:
        keyed = keyings(subject, bench.arguments)
        cases = every(subject, keyed) if self.wanted.whole else sampled(subject, keyed, seed=self.wanted.seed)
        return run.judged(bench, cases)


def jobs(wanted: Wanted) -> list[Job]:
    """Return the jobs, in the order of the table."""
    known = {provider: subjects([provider]) for provider in wanted.providers}
    made = [Job(tuple(part), wanted) for found in known.values() for part in _parts(found)]
    if wanted.over_sockets:
        made += [Job(tuple(sockets.chosen(found)), wanted, over_sockets=True) for found in known.values()]
    return made


def _parts(found: list[Subject]) -> Iterator[list[Subject]]:
    return (found[at : at + _SHARE] for at in range(0, len(found), _SHARE))


def worked(
    made: Iterable[Job], *, processes: int | None = None, on_progress: Callable[[int], None] = lambda count: None
) -> Iterator[Verdict]:
    """Run jobs. Yield verdicts in order. on_progress: called with the number of cases so far."""
    made = list(made)
    with ProcessPoolExecutor(processes or os.cpu_count(), mp_context=get_context("spawn")) as pool:
        # Those over sockets wait for stalled connections most of their time, so they start first.
        futures: dict[Job, Future[list[Verdict]]] = {}
        for job in sorted(made, key=lambda job: not job.over_sockets):
            futures[job] = pool.submit(job.work)
        count = 0
        for job in made:
            found = futures[job].result()
            count += len(found)
            on_progress(count)
            yield from found
