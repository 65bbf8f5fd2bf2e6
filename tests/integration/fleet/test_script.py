"""The script in a real server, under a clock that the tests set."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from billing_fleet import script
from billing_overlay import RateLimiter, Turn
from tests.integration.fleet.valkey import Valkey

START = 1_800_000_000
"""Seconds of the store's clock."""
OUTER = Turn("all", 5, 90.0)
BUCKETS = [
    (Turn("calls", 3, 60.0),),
    (Turn("items", 10, 60.0, (), 4), OUTER),
    (Turn("items", 10, 60.0, (), 10), OUTER),
    (Turn("customer", 2, 70.0, ("c1",)), OUTER),
    (Turn("customer", 2, 70.0, ("c2",)),),
]


class Clocked:
    """The store, with a time that is an argument: in seconds since the start."""

    def __init__(self, valkey: Valkey) -> None:
        self.client = valkey.client()
        self.client.flushall()

    def reserve(self, turns: tuple[Turn, ...], now: float, remaining: float, held: int = 0) -> tuple[float, int]:
        """Take turns."""
        arguments = script.arguments(turns, remaining, held, 0.0)
        delay, taken = self._run(script.RESERVE, script.keys("test", "scope", turns), arguments, now)
        return delay / script.MICRO, taken

    def pause(self, turns: tuple[Turn, ...], now: float, seconds: float) -> None:
        """Pause turns."""
        self._run(script.PAUSE, script.pauses(script.keys("test", "scope", turns)), [script.micro(seconds)], now)

    def _run(self, text: str, keys: list[str], arguments: list[int], now: float) -> list[int]:
        micro = script.micro(START + now)
        clocked = text.replace("redis.call('TIME')", "{ARGV[#ARGV - 2], ARGV[#ARGV - 1]}")
        assert clocked != text
        found: list[int] = self.client.eval(
            clocked, len(keys), *keys, *arguments, micro // script.MICRO, micro % script.MICRO, 7
        )
        assert 7 == found.pop()
        return found


@pytest.fixture
def clocked(valkey: Valkey) -> Clocked:
    """An empty store with a time that is an argument."""
    return Clocked(valkey)


CALLS = st.tuples(
    st.integers(0, 40), st.sampled_from(BUCKETS), st.sampled_from([1, 50, 1000]), st.sampled_from([*[0] * 9, 30])
)
"""Seconds since the last call, its turns, the seconds that it may wait, and those of a pause that it meets."""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(CALLS, max_size=40))
def test_any_sequence_of_calls(valkey: Valkey, calls: list[tuple[int, tuple[Turn, ...], int, int]]) -> None:
    """The store gives the turns that the limiter of one process gives: after any calls, refusals and pauses."""
    store, limiter, now = Clocked(valkey), RateLimiter(), 0.0
    for passed, turns, remaining, paused in calls:
        now += passed
        if paused:
            store.pause(turns, now, paused)
            limiter.pause(turns, now + paused)
        expected = limiter.reserve(turns, now, remaining)
        assert (expected.delay, expected.taken) == store.reserve(turns, now, remaining)


def test_turns_that_are_held(clocked: Clocked) -> None:
    """A turn that was waited for is not taken again, unless a pause came meanwhile: then a new one comes after it."""
    one = (Turn("calls", 1, 10.0),)
    assert [(0.0, 1), (10.0, 1), (20.0, 1)] == [clocked.reserve(one, 0, 60) for _ in range(3)]

    assert (0.0, 1) == clocked.reserve(one, 10, 60, held=1)
    clocked.pause(one, 15, 30)
    assert (25.0, 1) == clocked.reserve(one, 20, 60, held=1)
    assert (0.0, 1) == clocked.reserve(one, 45, 60, held=1)


def test_the_clock_of_the_store_goes_back(clocked: Clocked) -> None:
    """After the store's clock went back an hour, calls wait for one window, not for an hour; a pause is forgotten."""
    two = (Turn("calls", 2, 10.0),)
    clocked.reserve(two, 3600, 60)
    clocked.pause(two, 3600, 30)

    assert [(10.0, 1), (10.0, 1), (20.0, 1)] == [clocked.reserve(two, 0, 60) for _ in range(3)]
    assert (0.0, 1) == clocked.reserve((Turn("calls", 2, 10.0, ("other",)),), 0, 60)


def test_the_clock_goes_back_while_calls_wait(clocked: Clocked) -> None:
    """Turns that calls wait for when the clock goes back are kept: new ones come after the last of them."""
    two = (Turn("calls", 2, 10.0),)
    assert [0.0, 0.0, 10.0, 10.0, 20.0] == [clocked.reserve(two, 3600, 60)[0] for _ in range(5)]

    assert [30.0, 30.0, 40.0] == [clocked.reserve(two, 0, 60)[0] for _ in range(3)]


def test_a_pause_that_ends_at_once(clocked: Clocked) -> None:
    """A pause shorter than what the store can count is no error."""
    two = (Turn("calls", 2, 10.0),)
    clocked.pause(two, 0, 1e-9)

    assert 0.0 == clocked.reserve(two, 0, 60)[0]


def test_keys_expire_and_are_anonymous(clocked: Clocked) -> None:
    """Each key expires with its last turn or pause, holds no more entries than the limit, and shows no entity."""
    turn = (Turn("customer", 3, 60.0, ("jane@example.com",)),)
    for _ in range(9):
        clocked.reserve(turn, 0, 1e6)
    clocked.pause(turn, 0, 500)

    keys = list(clocked.client.scan_iter())
    expiries = {key.rpartition(":")[2]: clocked.client.pttl(key) for key in keys}
    assert 3 == clocked.client.zcard(script.keys("test", "scope", turn)[0])
    assert 170_000 < expiries["turns"] <= 180_000
    assert 490_000 < expiries["pause"] <= 500_000
    assert "jane" not in str(keys)
    assert 1 == len({key[key.index("{") : key.index("}")] for key in keys})
