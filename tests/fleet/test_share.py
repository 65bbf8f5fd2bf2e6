"""What each process takes of a limit while the store is away."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from billing_fleet.share import Shares
from billing_overlay import Turn


@given(st.integers(1, 40), st.integers(1, 40), st.lists(st.integers(1, 40), max_size=30))
def test_parts_in_sum(limit: int, workers: int, units: list[int]) -> None:
    """Workers that each take all that their part permits, batches too, keep the limit in sum."""
    part, now, taken = Shares(workers), 0.0, 0
    for number in [*units, limit]:
        turn = Turn("calls", limit, 10.0, (), min(number, limit))
        now += part.reserve("scope", [turn], now, 1e9, 0).delay
        before, taken = taken, taken + turn.units

    assert workers * before <= limit * now / 10.0 + 1e-6


def test_a_limit_below_the_number_of_workers() -> None:
    """Of a limit of 2 a second, each of 8 workers takes one call in 4 seconds."""
    part, turn = Shares(8), Turn("calls", 2, 1.0)

    assert [0.0, 4.0, 8.0] == [part.reserve("scope", [turn], 0.0, 60.0, 0).delay for _ in range(3)]


def test_a_batch_above_the_part() -> None:
    """After a batch of ten times the part, a process waits as long as its part needs for that."""
    part = Shares(10)

    assert 0.0 == part.reserve("scope", [Turn("items", 100, 1.0, (), 100)], 0.0, 60.0, 0).delay
    assert 10.0 == part.reserve("scope", [Turn("items", 100, 1.0, (), 1)], 0.0, 60.0, 0).delay


def test_scopes_entities_and_pauses() -> None:
    """Each scope and each entity has a count of its own, and a pause holds for its entity."""
    part, turn, other = Shares(4), Turn("calls", 4, 10.0, ("a",)), Turn("calls", 4, 10.0, ("b",))
    part.pause("scope", [turn], 7.0)

    assert 7.0 == part.reserve("scope", [turn], 0.0, 60.0, 0).delay
    assert 0.0 == part.reserve("scope", [other], 0.0, 60.0, 0).delay
    assert 0.0 == part.reserve("another", [turn], 0.0, 60.0, 0).delay
    assert 0.0 == part.reserve("scope", [turn], 7.0, 60.0, 1).delay
