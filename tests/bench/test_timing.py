"""Rounds: every competitor once in each, with a rotating start. No duration is asserted."""

from __future__ import annotations

from functools import partial
from itertools import count, groupby

import pytest

from bench.timing import interleaved


def test_rivals_work_in_turns() -> None:
    """In every round every competitor runs once, with a rotating start."""
    worked: list[str] = []

    times = interleaved({name: partial(worked.append, name) for name in "abc"}, rounds=3)

    turns = "".join(name for name, _ in groupby(worked))
    warm_up, *rounds = "abc", "abc", "bca", "cab"
    assert warm_up + "".join(rounds) == turns
    assert {"a": 3, "b": 3, "c": 3} == {name: len(some) for name, some in times.items()}


def test_a_working_may_be_many_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """The seconds are those of one call, also where one working makes many."""
    monkeypatch.setattr("bench.timing.time.perf_counter", count(step=2.0).__next__)

    assert {"a": [0.02]} == interleaved({"a": lambda: None}, rounds=1, per=100)
