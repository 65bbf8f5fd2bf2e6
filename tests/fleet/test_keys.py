"""The keys and arguments of the scripts."""

from __future__ import annotations

from math import inf
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_fleet.script import arguments, keys, micro, reservation
from billing_overlay import Reservation, Turn

PARTS = st.tuples(st.text(max_size=5), st.sampled_from(["calls", "bulk"]), st.lists(st.text(max_size=5), max_size=3))


@given(PARTS, PARTS)
def test_keys_are_equal_only_if_all_their_parts_are(
    one: tuple[str, str, list[str]], other: tuple[str, str, list[str]]
) -> None:
    """Two turns have the same keys only if scope, bucket and entity are the same, however the texts are cut."""
    first, second = (keys("n", scope, [Turn(bucket, 1, 1.0, tuple(entity))]) for scope, bucket, entity in (one, other))

    assert (one == other) == bool({*first} & {*second})
    assert (one[0] == other[0]) == (first[0][: first[0].index("}")] == second[0][: second[0].index("}")])


def test_arguments_are_whole_microseconds() -> None:
    """Times are whole microseconds, and the padding is added to each window."""
    turns = [Turn("calls", 100, 1.0), Turn("items", 1000, 60.0, ("a",), 7)]

    assert [2_500_000, 1, 100, 1_020_000, 1, 1000, 60_020_000, 7] == arguments(turns, 2.5, 1, 0.02)


def test_a_time_without_an_end() -> None:
    """A call without a deadline may wait for years, which the store can count."""
    assert 4 * 10**15 == micro(inf) == micro(1e300)


def test_a_reply() -> None:
    """The script returns a delay in microseconds, and how many turns are taken."""
    assert Reservation(1.5, 1) == reservation([1_500_000, 1], 2)
    assert Reservation(0.0, 2) == reservation([0, 2], 2)


@pytest.mark.parametrize(
    "reply",
    [None, 5, b"OK", [], [0], [0, 1, 2], [b"0", b"1"], [0, 2], [0, 0], [-5, 1], [5, 2], [5, -1], [0.5, 1], {0: 1}],
)
def test_a_reply_of_something_else(reply: Any) -> None:
    """Anything else is no reservation."""
    with pytest.raises(ValueError, match="reply"):
        reservation(reply, 1)
