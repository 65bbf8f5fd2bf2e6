"""Comparison with a baseline: what fails, what is only reported, and when nothing can be compared."""

from __future__ import annotations

import pytest

from bench.baseline import Verdict, compared, dumped, loaded, unlike
from bench.check import judged
from bench.counts import Count, Counts

HERE = {"python": "CPython 3.11.7", "msgspec": "0.22.0"}


def counts(number: int, exchange: str = "a", name: str = "decode") -> Counts:
    """One part with a cost."""
    return Counts({name: Count(number, exchange)}, HERE)


@pytest.mark.parametrize(
    ("now", "verdict", "status"),
    [
        (counts(1050), Verdict.SAME, 0),
        (counts(1051), Verdict.DEARER, 1),
        (counts(950), Verdict.SAME, 0),
        (counts(949), Verdict.CHEAPER, 0),
        (counts(2000, "b"), Verdict.OTHER, 3),
    ],
)
def test_verdicts(now: Counts, verdict: Verdict, status: int) -> None:
    """More than 5 % dearer fails; cheaper does not; a part with a different response is reported, not compared."""
    (finding,) = compared(counts(1000), now)

    assert verdict is finding.verdict
    assert status == judged(counts(1000), now)


def test_parts_that_come_and_go() -> None:
    """A part on one side only is reported as not compared."""
    findings = compared(counts(1000, name="old"), counts(1000, name="new"))

    assert [("new", Verdict.NEW, None), ("old", Verdict.GONE, None)] == [
        (finding.name, finding.verdict, finding.change) for finding in findings
    ]
    assert 3 == judged(counts(1000, name="old"), counts(1000, name="new"))


def test_dearer_wins_over_not_compared() -> None:
    """A part that got dearer fails, whatever else could not be compared."""
    then = Counts({"a": Count(100, "x"), "b": Count(100, "x")}, HERE)
    now = Counts({"a": Count(200, "x"), "b": Count(100, "y")}, HERE)

    assert 1 == judged(then, now)


def test_another_interpreter(capsys: pytest.CaptureFixture[str]) -> None:
    """Under another interpreter or library the baseline does not apply; the differences are reported."""
    now = Counts(counts(9000).parts, {**HERE, "python": "CPython 3.13.1"})

    status = judged(counts(1000), now)

    assert 3 == status
    said = capsys.readouterr().out
    assert "python: CPython 3.13.1; the baseline has CPython 3.11.7" in said
    assert "UPDATE=1" in said


def test_conditions_that_come_and_go() -> None:
    """A library that is new, or gone, is another condition."""
    then, now = Counts({}, {"a": "1", "b": "1"}), Counts({}, {"a": "1", "c": "1"})

    assert ["b: none; the baseline has 1", "c: 1; the baseline has none"] == list(unlike(then, now))


def test_a_baseline_is_read_as_it_was_written() -> None:
    """What is written is read back unchanged."""
    assert counts(1000) == loaded(dumped(counts(1000)))
