"""Waves: which rows of a chunk are sent next, and how rows leave it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_jobs.states import FINAL
from billing_jobs.values import Outcome, Row
from billing_jobs.waves import OpenRows, Shape, shape_of
from tests.overlay.acme import OPERATIONS

SINGLES = Shape(False, 1, 20)
BATCHES = Shape(True, 10, 2)


def row(n: int, state: Any = "new", *, keyed: bool = True, first_sent: float | None = None) -> Row:
    return Row(n, state, "key", "{}", keyed, first_sent)


def sent(rows: OpenRows, shape: Shape, now: float = 0.0) -> list[list[int]]:
    return [[row.n for row in unit] for unit in rows.next_wave(shape, now).send]


def done(*numbers: int) -> list[Outcome]:
    return [Outcome(number, "done") for number in numbers]


def test_single_writes() -> None:
    """Rows with keys are sent 20 at a time, in order."""
    rows = OpenRows([row(n) for n in range(30)], 0.0, None)

    assert [[n] for n in range(20)] == sent(rows, SINGLES)
    rows.follow(done(*range(20)), 0.0)
    assert [[n] for n in range(20, 30)] == sent(rows, SINGLES)
    rows.follow(done(*range(20, 30)), 0.0)
    assert ((), None) == (rows.next_wave(SINGLES, 0.0).send, rows.next_wave(SINGLES, 0.0).wait)


def test_batches() -> None:
    """Items are sent in batches of the contract's size, two at a time."""
    rows = OpenRows([row(n) for n in range(25)], 0.0, None)

    assert [list(range(10)), list(range(10, 20))] == sent(rows, BATCHES)
    rows.follow(done(*range(20)), 0.0)
    assert [list(range(20, 25))] == sent(rows, BATCHES)


def test_rows_without_a_key() -> None:
    """A row without a key is sent alone."""
    rows = OpenRows([row(0, keyed=False), row(1, keyed=False)], 0.0, None)

    assert [[0]] == sent(rows, SINGLES)
    rows.follow(done(0), 0.0)
    assert [[1]] == sent(rows, SINGLES)


def test_rows_that_a_worker_left() -> None:
    """A row that was sent is sent again under its key; one whose key expired, or has none, is looked up."""
    found = [row(0, "sent", first_sent=0.0), row(1, "sent", first_sent=900.0), row(2, "sent", keyed=False), row(3)]
    rows = OpenRows(found, 1000.0, 500.0)

    assert [(True, True), (True, False), (True, True), (False, False)] == [
        (row.resent, row.look_up is not None) for row in found
    ]
    assert [[0]] == sent(rows, SINGLES)
    rows.follow([Outcome(0, "unknown")], 0.0)
    assert [[1], [3]] == sent(rows, SINGLES)


def test_a_row_that_waits() -> None:
    """A row that failed for now waits; the others go on meanwhile."""
    rows = OpenRows([row(0), row(1)], 0.0, None)

    rows.follow([Outcome(0, "new", again_after=4.0)], 100.0)
    assert [[1]] == sent(rows, SINGLES, 101.0)
    rows.follow(done(1), 101.0)
    assert 3.0 == rows.next_wave(SINGLES, 101.0).wait
    assert [[0]] == sent(rows, SINGLES, 104.0)


def fail(rows: OpenRows, failing: Row, state: Any, times: int) -> list[Outcome]:
    last: list[Outcome] = []
    for _ in range(times):
        failing.attempts += 1
        last = rows.follow([Outcome(failing.n, state, reason="503", again_after=1.0)], 0.0)
    return last


def test_a_row_that_fails_for_ever() -> None:
    """A row that had no effect is refused after many attempts if others got through, and not before."""
    failing = row(0)
    rows = OpenRows([failing, row(1)], 0.0, None)

    assert 1.0 == fail(rows, failing, "new", 20)[0].again_after
    rows.follow(done(1), 0.0)
    outcome = fail(rows, failing, "new", 1)[0]

    assert ("refused", None) == (outcome.state, outcome.again_after)
    assert "503" in str(outcome.reason)


def test_a_row_whose_outcome_stays_unknown() -> None:
    """A row that may have been sent is looked up after many attempts if others got through."""
    failing = row(0)
    rows = OpenRows([failing, row(1)], 0.0, None)

    fail(rows, failing, "sent", 1)
    rows.follow(done(1), 0.0)
    assert 0.0 == fail(rows, failing, "sent", 8)[0].again_after
    assert failing.look_up is not None
    assert [[0]] == sent(rows, SINGLES)


@pytest.mark.parametrize(
    ("operation", "shape"),
    [("create_customer", SINGLES), ("add_note", SINGLES), ("ingest_events", Shape(True, 100, 5))],
)
def test_shapes(operation: str, shape: Shape) -> None:
    """Operations whose items have keys are batched, in calls of 100 if the contract sets no limit."""
    assert shape == shape_of(OPERATIONS[operation])
    assert 3 == shape_of(OPERATIONS[operation], 3).calls


@given(
    st.lists(st.tuples(st.booleans(), st.sampled_from(["new", "sent"])), max_size=40),
    st.lists(st.sampled_from([*FINAL, "new", "sent"]), min_size=1),
    st.sampled_from([SINGLES, BATCHES, Shape(False, 1, 1)]),
)
def test_every_row_ends_once(given_rows: list[tuple[bool, Any]], ends: list[Any], shape: Shape) -> None:
    """Whatever happens to the calls, each row ends exactly once, and rows without a key are never sent with others."""
    rows = OpenRows(
        [row(n, state, keyed=keyed, first_sent=0.0) for n, (keyed, state) in enumerate(given_rows)], 0.0, None
    )
    ended: list[int] = []
    now = 0.0
    for step in range(10_000):
        wave = rows.next_wave(shape, now)
        if not wave.send:
            if wave.wait is None:
                break
            now += wave.wait
            continue
        assert all(
            len(wave.send) == 1 == len(unit) for unit in wave.send for row in unit if not row.keyed or row.look_up
        )
        outcomes = []
        for unit in wave.send:
            for number, current in enumerate(unit):
                current.attempts += 1
                state: Any = "done" if current.attempts > 3 else ends[(step + number) % len(ends)]
                state = "unknown" if current.look_up else state
                outcomes.append(Outcome(current.n, state, again_after=None if state in FINAL else 1.0))
        ended.extend(outcome.n for outcome in rows.follow(outcomes, now) if outcome.again_after is None)

    assert list(range(len(given_rows))) == sorted(ended)
