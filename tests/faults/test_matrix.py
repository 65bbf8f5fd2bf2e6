"""The matrix on a part of the sample, and that it runs what it lists."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.faults.bench import Bench
from tests.faults.cases import Case, Setting, sampled
from tests.faults.run import judged
from tests.faults.scenarios import named
from tests.faults.sockets import chosen
from tests.faults.subjects import Subject, keyings, subjects
from tests.packages.clients import PROVIDERS

PASSING = (
    "unsent/refuse", "before read/reset", "before read/503+", "before commit/timeout", "before commit/500",
    "before commit/429", "after commit/reset", "after commit/timeout", "after commit/504", "after commit/media",
    "mid response/reset", "mid response/timeout", "before commit/reset>503", "after commit/reset>503+",
)  # fmt: skip


@pytest.fixture(params=PROVIDERS)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    """A bench for each provider."""
    with closing(Bench(request.param)) as bench:
        yield bench


def test_one_write_of_each_class(bench: Bench) -> None:
    """One write of each class of each provider, through each fault: at most one effect, and no false report."""
    verdicts = [
        verdict
        for subject in chosen(subjects([bench.provider]))
        for verdict in judged(bench, sampled(subject, keyings(subject, bench.arguments)))
    ]

    assert [] == [(verdict.name, verdict.wrong) for verdict in verdicts if verdict.wrong]
    assert {0, 1} <= {verdict.effects for verdict in verdicts}


def test_no_write_is_idle(bench: Bench) -> None:
    """Each write has an effect when nothing goes wrong, with a key of the caller's and without."""
    for subject in subjects([bench.provider]):
        for keyed in keyings(subject, bench.arguments):
            ready = bench.ready(subject, keyed=keyed)
            assert 1 <= ready.expected <= 2, subject
            assert not bench.sandbox.effects, subject


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("scenario", PASSING)
def test_transient_faults(scenario: str, is_async: bool) -> None:
    """A keyed write with three attempts survives transient faults: one effect, and its value."""
    cases = [Case(Subject("alguna", "create_customer", "header"), named(scenario), Setting(3, True, is_async))]

    with closing(Bench("alguna")) as bench:
        (verdict,) = judged(bench, cases)

    assert ("a value", 1, None) == (verdict.ending, verdict.effects, verdict.wrong)
