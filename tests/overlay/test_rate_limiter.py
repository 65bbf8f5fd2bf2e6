"""The limiter of a client: how turns are given over sliding windows."""

from __future__ import annotations

import heapq
import os
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import RateLimiter, Reservation, Turn
from tests.overlay.test_closing import in_child

THIRTY = Turn("customer", 30, 60.0)

Action = tuple[float, str, int, float, float | None]
ACTIONS = st.lists(
    st.tuples(
        st.floats(0, 5), st.sampled_from("ab"), st.integers(1, 4), st.sampled_from([1.0, 60.0]),
        st.none() | st.floats(0.1, 20),
    ),
    max_size=120,
)  # fmt: skip


@given(actions=ACTIONS, most=st.integers(4, 9))
def test_no_window_holds_more_units_than_the_limit(actions: list[Action], most: int) -> None:
    """In any window an entity has at most `limit` units, in time order, and none before the end of a pause."""
    limiter, now = RateLimiter(), 0.0
    made: dict[str, list[float]] = {"a": [], "b": []}
    paused = {"a": 0.0, "b": 0.0}

    for elapsed, entity, units, remaining, pause in actions:
        now += elapsed
        turn = Turn("thing", most, 10.0, (entity,), units)
        if pause is not None:
            paused[entity] = max(paused[entity], now + pause)
            limiter.pause([turn], now + pause)
        reservation = limiter.reserve([turn], now, remaining)
        if reservation.taken:
            made[entity] += [round(now + reservation.delay, 6)] * units
            assert now + reservation.delay >= paused[entity] - 1e-9
        assert (reservation.taken == 0) == (reservation.delay >= remaining)

    for moments in made.values():
        assert moments == sorted(moments)
        assert all(later - first >= 10.0 - 1e-5 for first, later in zip(moments, moments[most:], strict=False))


@given(
    calls=st.lists(st.tuples(st.floats(0, 2), st.booleans()), max_size=80),
    pauses=st.lists(st.tuples(st.floats(0, 40), st.floats(0.1, 5)), max_size=3),
)
def test_calls_that_wait_for_several_limits(calls: list[tuple[float, bool]], pauses: list[tuple[float, float]]) -> None:
    """No window of the inner or the outer limit has more calls, as they leave, and none leaves in a pause."""
    limiter, outer, inner = RateLimiter(), Turn("outer", 5, 10.0), Turn("inner", 2, 4.0)
    waiting: list[tuple[float, int, Any]] = []
    start = 0.0
    for number, (elapsed, is_bulk) in enumerate(calls):
        start += elapsed
        waiting.append((start, number, ([inner, outer] if is_bulk else [outer], 0)))
    waiting += [(at, -number - 1, seconds) for number, (at, seconds) in enumerate(pauses)]
    heapq.heapify(waiting)
    left, bulk, closed = list[float](), list[float](), -1.0

    while waiting:
        now, number, what = heapq.heappop(waiting)
        if number < 0:
            closed = max(closed, now + what)
            limiter.pause([outer], now + what)
            continue
        reservation = limiter.reserve(what[0], now, 1e9, what[1])
        if reservation.delay:
            heapq.heappush(waiting, (now + reservation.delay, number, (what[0], reservation.taken)))
        else:
            assert now >= closed - 1e-6
            left.append(now)
            if len(what[0]) > 1:
                bulk.append(now)

    assert len(calls) == len(left)
    assert all(later - first >= 4.0 - 1e-6 for first, later in zip(bulk, bulk[2:], strict=False))
    assert all(later - first >= 10.0 - 1e-6 for first, later in zip(left, left[5:], strict=False))


def test_turns_of_several_limits() -> None:
    """All turns are taken at one time, or none of them if that is too late."""
    limiter = RateLimiter()
    own, outer, last = Turn("own", 9, 1.0), Turn("outer", 1, 10.0), Turn("last", 9, 1.0)
    limiter.reserve([outer], 0.0, 60.0)

    assert Reservation(9.0, 3) == limiter.reserve([own, outer, last], 1.0, 60.0)
    assert Reservation(0.0, 3) == limiter.reserve([own, outer, last], 10.0, 60.0, 3)
    assert Reservation(5.0, 1) == limiter.reserve([own, outer, last], 15.0, 3.0)
    assert Reservation(0.0, 1) == limiter.reserve([replace(own, limit=8)], 15.0, 3.0)


def test_calls_that_wait_for_an_outer_limit() -> None:
    """Calls that waited together do not exceed their own limit when the outer one permits them."""
    limiter, outer, inner = RateLimiter(), Turn("outer", 5, 1.0), Turn("inner", 1, 1.0)
    assert [0.0] * 5 + [1.0] * 5 == [limiter.reserve([outer], 0.0, 60.0).delay for _ in range(10)]

    assert [2.0, 3.0, 4.0] == [limiter.reserve([inner, outer], 0.0, 60.0).delay for _ in range(3)]


def test_a_call_that_waits_for_its_own_limit() -> None:
    """It delays no call that counts only towards the outer limit, and finds its place there when its time comes."""
    limiter, outer, inner = RateLimiter(), Turn("outer", 2, 10.0), Turn("inner", 1, 10.0)
    assert [0.0, 10.0, 20.0] == [limiter.reserve([inner, outer], 0.0, 60.0).delay for _ in range(3)]

    assert [0.0, 10.0, 20.0, 30.0, 30.0] == [limiter.reserve([outer], 0.0, 60.0).delay for _ in range(5)]
    assert [10.0, 10.0] == [limiter.reserve([outer], 30.0, 60.0).delay for _ in range(2)]
    limiter.reserve([outer], 200.0, 60.0)
    assert [] == limiter._counts["outer", ()].ahead


def test_a_large_turn_beside_turns_ahead() -> None:
    """Where turns ahead leave no room for it, a turn comes after them."""
    limiter, outer, inner = RateLimiter(), Turn("outer", 2, 10.0), Turn("inner", 1, 10.0)
    assert [0.0, 10.0] == [limiter.reserve([inner, outer], 0.0, 60.0).delay for _ in range(2)]

    assert 20.0 == limiter.reserve([replace(outer, units=2)], 0.0, 60.0).delay


def test_a_turn_between_turns_ahead() -> None:
    """Turns ahead that are a window apart do not count together, so a turn between them is not delayed."""
    limiter, outer, inner = RateLimiter(), Turn("outer", 2, 10.0), Turn("inner", 1, 10.5)
    limiter.pause([inner], 1.0)
    assert [1.0, 11.5] == [limiter.reserve([inner, outer], 0.0, 60.0).delay for _ in range(2)]

    assert 0.0 == limiter.reserve([outer], 2.0, 60.0).delay


@pytest.mark.parametrize(("now", "ahead", "delay"), [(0.5, 8.0, 17.5), (100.0, 108.0, 18.0), (100.0, 120.0, 0.0)])
def test_a_turn_before_turns_ahead(now: float, ahead: float, delay: float) -> None:
    """A turn comes after turns ahead that fill the window after it, and before those that are a window later."""
    limiter, outer, inner = RateLimiter(), Turn("outer", 2, 10.0), Turn("inner", 2, 10.0)
    limiter.pause([inner], ahead)
    limiter.reserve([replace(inner, units=2), replace(outer, units=2)], now, 60.0)

    assert delay == limiter.reserve([outer], now, 60.0).delay


def test_a_pause_reaches_a_call_that_waits() -> None:
    """A call that slept until its turn takes a new one if a pause came meanwhile."""
    limiter, turn = RateLimiter(), Turn("calls", 1, 10.0)
    limiter.reserve([turn], 0.0, 60.0)
    limiter.reserve([turn], 0.0, 60.0)
    limiter.pause([turn], 25.0)

    assert Reservation(15.0, 1) == limiter.reserve([turn], 10.0, 60.0, 1)


def test_a_shorter_pause_ends_no_longer_one() -> None:
    """Of several pauses the longest counts."""
    limiter, turn = RateLimiter(), Turn("calls", 1, 1.0)
    limiter.pause([turn], 20.0)
    limiter.pause([turn], 5.0)

    assert 20.0 == limiter.reserve([turn], 0.0, 60.0).delay


def test_a_time_that_another_thread_has_passed() -> None:
    """A thread that read the clock before another one reserved is not delayed, and turns stay in order."""
    limiter, turn = RateLimiter(), Turn("calls", 2, 10.0)
    limiter.reserve([turn], 10.0, 60.0)

    assert Reservation(0.0, 1) == limiter.reserve([turn], 9.0, 60.0)
    assert [Reservation(8.0, 1)] * 2 == [limiter.reserve([turn], 12.0, 60.0) for _ in range(2)]


def test_calls_below_the_limit() -> None:
    """Calls below the limit are not delayed, and each entity has a limit of its own."""
    limiter = RateLimiter()

    assert [0.0] * 30 == [limiter.reserve([THIRTY], 0.0, 60.0).delay for _ in range(30)]
    assert limiter.reserve([replace(THIRTY, entity=("b",))], 0.0, 60.0).delay == 0.0
    assert limiter.reserve([THIRTY], 15.0, 60.0).delay == 45.0


def test_entities_are_forgotten() -> None:
    """Of a million entities only those of the last window are remembered."""
    limiter = RateLimiter()

    for number in range(10_000):
        limiter.reserve([replace(THIRTY, entity=(str(number),))], float(number), 60.0)

    assert len(limiter._counts) <= 130


def test_a_pause_reaches_calls_that_wait_for_a_turn() -> None:
    """A call that waited for its turn goes on, but takes a new one if a pause came meanwhile."""
    limiter, one = RateLimiter(), Turn("thing", 1, 10.0)
    assert [0.0, 10.0, 20.0] == [limiter.reserve([one], 0.0, 60.0).delay for _ in range(3)]

    assert 0.0 == limiter.reserve([one], 10.0, 60.0, held=1).delay
    limiter.pause([one], 45.0)
    assert 25.0 == limiter.reserve([one], 20.0, 60.0, held=1).delay
    assert 0.0 == limiter.reserve([one], 45.0, 60.0, held=1).delay


def test_an_entity_that_is_paused_is_not_forgotten() -> None:
    """A pause outlasts the window of its limit."""
    limiter, paused = RateLimiter(), replace(THIRTY, entity=("paused",))
    limiter.pause([paused], 9000.0)

    for number in range(300):
        limiter.reserve([replace(THIRTY, entity=(str(number),))], float(number), 60.0)

    assert 9000.0 == 299.0 + limiter.reserve([paused], 299.0, 9999.0).delay


def test_a_turn_at_the_deadline() -> None:
    """A turn that comes exactly when the call ends is not taken."""
    limiter = RateLimiter()
    limiter.reserve([Turn("calls", 1, 10.0)], 0.0, 60.0)

    assert [Reservation(10.0, 0)] * 2 == [limiter.reserve([Turn("calls", 1, 10.0)], 0.0, 10.0) for _ in range(2)]


def test_turns_that_are_given_back() -> None:
    """The next call with the same turns takes those that an interrupted one gives back, once and in time."""
    limiter, one, outer = RateLimiter(), Turn("one", 1, 10.0), Turn("outer", 9, 10.0)
    assert [0.0, 10.0, 20.0, 30.0] == [limiter.reserve([one, outer], 0.0, 60.0).delay for _ in range(4)]
    limiter.release([one, outer], 20.0)
    limiter.release([one, outer], 10.0)

    assert 40.0 == limiter.reserve([one], 0.0, 60.0).delay
    assert Reservation(9.0, 2) == limiter.reserve([one, outer], 1.0, 60.0)
    assert Reservation(49.0, 0) == limiter.reserve([one, outer], 1.0, 19.0)
    assert Reservation(19.0, 2) == limiter.reserve([one, outer], 1.0, 20.0)
    assert Reservation(49.0, 2) == limiter.reserve([one, outer], 1.0, 60.0)


def test_turns_that_are_given_back_and_come_too_early() -> None:
    """What was given back is not taken once it is past, nor during a pause, and is forgotten then."""
    limiter, one = RateLimiter(), Turn("one", 1, 10.0)
    for time in (0.0, 10.0, 20.0, 30.0):
        assert time == limiter.reserve([one], 0.0, 60.0).delay
        limiter.release([replace(one, entity=(str(time),))], 1.0)
    for time in (10.0, 20.0, 30.0):
        limiter.release([one], time)
    limiter.pause([one], 25.0)

    assert [18.0, 28.0] == [limiter.reserve([one], 12.0, 60.0).delay for _ in range(2)]
    for number in range(200):
        limiter.reserve([replace(THIRTY, entity=(str(number),))], 100.0, 60.0)
    assert {} == limiter._released


def test_threads_share_a_limit() -> None:
    """Concurrent threads reserve each slot once."""
    limiter, waits = RateLimiter(), []

    def work() -> None:
        for _ in range(50):
            waits.append(limiter.reserve([Turn("thing", 10, 1.0)], 0.0, 1e9).delay)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [float(number // 10) for number in range(400)] == sorted(waits)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_while_another_thread_reserves() -> None:
    """A forked child is not blocked by a thread that it does not have."""
    limiter = RateLimiter()

    with limiter._lock:
        assert 0 == in_child(lambda: limiter.reserve([THIRTY], 0.0, 60.0))
