"""Which rate limits a call counts towards, for which entity, and with how many units."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import Turn
from billing_overlay.door import RateLimit
from billing_overlay.requests.idempotency_keys import KeyedArguments
from billing_overlay.requests.turns import turns_of

CALLS = RateLimit("calls", 100, 1.0)
BULK = RateLimit("bulk", 10, 1.0, within=CALLS)
EVENTS = RateLimit("events", 1000, 1.0, counts="items", items="/events", within=BULK)
CUSTOMER = RateLimit("customer", 30, 60.0, ("id", "/part"), "writes", within=CALLS)


def turns(limit: RateLimit, body: Any = None, *, is_write: bool = True, **path: str) -> list[tuple[Any, ...]]:
    """Return bucket, entity and units of each turn."""
    taken = turns_of(limit, KeyedArguments({} if body is None else body, path, {}, {}), is_write=is_write)
    return [(turn.bucket, turn.entity, turn.units) for turn in taken]


def test_a_limit_within_others() -> None:
    """A call takes a turn of its own limit first, and then one of each limit around it."""
    assert [("events", (), 3), ("bulk", (), 1), ("calls", (), 1)] == turns(EVENTS, {"events": [{}, {}, {}]})


def test_the_limit_and_the_window_of_a_turn() -> None:
    """A turn has the limit and the window that the spec declares."""
    assert (Turn("calls", 100, 1.0),) == turns_of(CALLS, KeyedArguments({}, {}, {}, {}), is_write=False)


def test_an_entity() -> None:
    """The entity is what path parameters and the body name; an absent part is left out."""
    assert ("customer", ("c1", "a"), 1) == turns(CUSTOMER, {"part": "a"}, id="c1")[0]
    assert ("customer", ("c1",), 1) == turns(CUSTOMER, {"part": None}, id="c1")[0]


def test_a_call_that_names_no_entity() -> None:
    """It counts towards the limits around, not towards one for an unnamed entity."""
    assert [("calls", (), 1)] == turns(CUSTOMER)


def test_a_read_where_writes_count() -> None:
    """A read counts only towards the limits around that count every call."""
    assert [("calls", (), 1)] == turns(CUSTOMER, id="c1", is_write=False)


@pytest.mark.parametrize(
    ("events", "units"),
    [([1] * 1001, 1000), ((1, 2), 2), ({"a": 1, "b": 2}, 1), ("abc", 1), (iter([1]), 1), (None, 1), ([], None)],
    ids=["more than the limit", "a tuple", "an object", "a text", "an iterator", "absent", "empty"],
)
def test_the_number_of_items(events: Any, units: int | None) -> None:
    """Entries of a list are counted, at most the limit; anything else counts once, and an empty list not at all."""
    counted = {bucket: number for bucket, _, number in turns(EVENTS, {"events": events})}

    assert units == counted.get("events")
    assert 1 == counted["calls"]


def test_a_body_that_is_the_list() -> None:
    """A pointer to the whole body counts its entries."""
    assert ("things", (), 2) == turns(RateLimit("things", 5, 1.0, counts="items", items=""), [{}, {}])[0]


@given(sizes=st.lists(st.integers(1, 9), max_size=5), count=st.integers(0, 20))
def test_no_turn_is_larger_than_its_limit(sizes: list[int], count: int) -> None:
    """However limits contain each other, each has at most one turn, of at most its own size."""
    limit: RateLimit | None = None
    for number, size in enumerate(sizes):
        limit = RateLimit(f"b{number}", size, 1.0, counts="items", items="/events", within=limit)
    if limit is None:
        return

    taken = turns_of(limit, KeyedArguments({"events": [1] * count}, {}, {}, {}), is_write=True)

    assert [turn.bucket for turn in taken] == ([f"b{number}" for number in range(len(sizes))][::-1] if count else [])
    assert all(1 <= turn.units <= turn.limit for turn in taken)
