"""Rounds: every competitor once in each, in a drawn order. No duration is asserted."""

from __future__ import annotations

from functools import partial
from itertools import count

import pytest

from bench.timing import interleaved


def test_rivals_work_in_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """In every round every competitor runs once, in an order that changes."""
    monkeypatch.setattr("bench.timing._count", lambda _: 1)
    worked: list[str] = []

    times = interleaved({name: partial(worked.append, name) for name in "abc"}, rounds=20)

    rounds = ["".join(worked[start : start + 3]) for start in range(0, 60, 3)]
    assert {"abc"} == {"".join(sorted(turns)) for turns in rounds}
    assert len(set(rounds)) > 3
    assert {"a": 20, "b": 20, "c": 20} == {name: len(some) for name, some in times.items()}


def test_a_working_may_be_many_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """The seconds are those of one call, also where one working makes many."""
    monkeypatch.setattr("bench.timing.time.perf_counter", count(step=2.0).__next__)

    assert {"a": [0.02]} == interleaved({"a": lambda: None}, rounds=1, per=100)
