"""Keys of a batch, one for each item, and `derive`, which makes them from names."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import ABSENT, derive, errors
from billing_overlay.door import Idempotency, Model, Operation, Resource
from tests.overlay.acme import OPERATIONS, acme
from tests.overlay.wire import LOST_AFTER, Call, Network, both, make


def ids(request: httpx.Request) -> list[str]:
    return [event["unique_id"] for event in json.loads(request.content)["events"]]


@both
def test_each_item_has_one_key_for_all_attempts(call: Call) -> None:
    """Every item of a batch gets a key of its own, and keeps it over the attempts."""
    network = Network(LOST_AFTER, 500, 200)

    call(network, "ingest_events", body={"events": [{"value": n} for n in range(5)]})

    first, *others = [ids(request) for request in network.requests]
    assert len(set(first)) == 5
    assert [first, first] == others


@both
def test_items_keep_the_keys_that_they_bring(call: Call) -> None:
    """An item with its own id keeps it, also beside an idempotency_key."""
    network = Network()

    call(network, "ingest_events", body={"events": [{"unique_id": "a"}, {}]}, idempotency_key="batch")

    assert ids(network.last) == ["a", derive("batch", 1)]


@both
def test_a_batch_of_unknown_outcome_can_be_repeated(call: Call) -> None:
    """The key that the error tells gives every item the same id again."""
    network, body = Network(LOST_AFTER, LOST_AFTER, LOST_AFTER, 200), {"events": [{}, {"unique_id": "a"}, {}]}

    with pytest.raises(errors.OutcomeUnknownError) as unknown:
        call(network, "ingest_events", body=body)
    call(network, "ingest_events", body=body, idempotency_key=unknown.value.idempotency_key)

    assert ids(network.requests[0]) == ids(network.last)


class EventInput(Model, kw_only=True):
    """An event as a model."""

    value: int
    unique_id: str | None = None


@pytest.mark.parametrize(
    "events",
    [
        ({"value": 1}, {"value": 2, "unique_id": None}),
        [EventInput(value=1), EventInput(value=2)],
        iter([{"value": 1}, {"value": 2, "unique_id": ABSENT}]),
    ],
    ids=["tuple", "models", "iterator"],
)
def test_items_of_any_kind_get_keys(events: Any) -> None:
    """Tuples, iterators and models take keys as lists of dicts do."""
    network = Network()

    make(network, "ingest_events", body={"events": events}, idempotency_key="k")

    assert ids(network.last) == [derive("k", 0), derive("k", 1)]
    assert [event["value"] for event in json.loads(network.last.content)["events"]] == [1, 2]


@pytest.mark.parametrize("body", [{}, {"events": None}, {"events": []}, {"events": ABSENT}], ids=repr)
def test_a_batch_without_items_is_sent_as_it_is(body: dict[str, Any]) -> None:
    """Where there are no items the provider judges the body."""
    network = Network()

    make(network, "ingest_events", body=body)

    assert json.loads(network.last.content) == {name: value for name, value in body.items() if value is not ABSENT}


NESTED = {
    "body": replace(OPERATIONS["consume_credits"], idempotency=Idempotency("body", at="/meta/ids/key")),
    "natural": replace(OPERATIONS["report_event"], idempotency=Idempotency("natural", at="/meta/ids/key", mint=True)),
    "items": replace(OPERATIONS["ingest_events"], idempotency=Idempotency("items", at="/meta/ids", field="key")),
}


def placed(kind: str, body: Any) -> Any:
    network = Network()
    with acme(network) as client:
        Nested(client).make(NESTED[kind], body=body, idempotency_key="k")
    return json.loads(network.last.content)


class Nested(Resource):
    """A resource with operations of its own."""

    def make(self, operation: Operation[Any], **given: Any) -> Any:
        return self._call(operation, **given)


@pytest.mark.parametrize("kind", ["body", "natural"])
@pytest.mark.parametrize("body", [None, {}, {"a": 1}, {"meta": None}, {"meta": {"ids": {"b": 1}, "c": 2}}], ids=repr)
def test_a_key_deep_in_the_body(kind: str, body: Any) -> None:
    """A pointer of several steps is followed, what is there stays, and what is not there yet is made."""
    got = placed(kind, body)

    meta = (body or {}).get("meta") or {}
    assert {**(body or {}), "meta": {**meta, "ids": {**meta.get("ids", {}), "key": "k"}}} == got


@pytest.mark.parametrize("kind", ["body", "natural"])
@pytest.mark.parametrize("body", [{"meta": "text"}, {"meta": {"ids": [1]}}], ids=repr)
def test_a_key_has_no_place_in_what_is_no_object(kind: str, body: Any) -> None:
    """Where the pointer leads through text or a list the body is refused."""
    with pytest.raises(errors.ConfigurationError, match=r": cannot set /meta/ids/key: "):
        placed(kind, body)


def test_items_deep_in_the_body() -> None:
    """A list of items below another member is found, and its neighbours stay."""
    assert placed("items", {"meta": {"ids": [{}], "b": 1}, "c": 2}) == {
        "meta": {"ids": [{"key": derive("k", 0)}], "b": 1},
        "c": 2,
    }
    assert placed("items", {"meta": None, "c": 2}) == {"meta": None, "c": 2}


def test_derive_is_stable_between_processes() -> None:
    """The same parts give the same key, also in another process with another hash seed."""
    code = "from billing_overlay import derive; print(derive('invoice', '2026-11', 7, None))"
    fresh = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert fresh.stdout.strip() == derive("invoice", "2026-11", 7, None) == "4c80fa33-5ba8-5001-80fd-0353024d2448"


_PARTS = st.one_of(
    st.text(), st.integers(), st.none(), st.booleans(), st.decimals(), st.dates(), st.datetimes(), st.uuids()
)


@given(one=st.lists(_PARTS, min_size=1), other=st.lists(_PARTS, min_size=1))
def test_derive_tells_apart_what_differs(one: list[Any], other: list[Any]) -> None:
    """Equal keys mean equal parts, of equal types, with equal borders."""
    same = [(type(part), str(part)) for part in one] == [(type(part), str(part)) for part in other]

    assert same == (derive(*one) == derive(*other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "bc"), ("ab", "c")),
        (("a",), ("a", "")),
        (("1",), (1,)),
        ((1,), (True,)),
        ((None,), ("None",)),
        (("a", "b"), ('a", "b',)),
        ((Decimal("1.0"),), (Decimal("1.00"),)),
        ((date(2026, 11, 21),), (datetime(2026, 11, 21, tzinfo=UTC),)),
        ((UUID(int=1),), (str(UUID(int=1)),)),
    ],
)
def test_borders_and_types_count(one: tuple[Any, ...], other: tuple[Any, ...]) -> None:
    """Parts that only look alike give different keys."""
    assert derive(*one) != derive(*other)


@pytest.mark.parametrize("parts", [(), (...,), ({"a"},), ("invoice", {"id": 1}), (b"a",), (["a"],)], ids=repr)
def test_derive_refuses_what_may_look_different_tomorrow(parts: tuple[Any, ...]) -> None:
    """Parts without a stable text, or no parts, are refused."""
    with pytest.raises(errors.ConfigurationError, match="names of the business event"):
        derive(*parts)


def test_two_items_with_one_key() -> None:
    """Two items of a batch with the same key are refused: the provider would take one and drop the other."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match=r"events\[0\] and \[2\] have the same key"):
        make(network, "ingest_events", body={"events": [{"unique_id": "a"}, {"unique_id": "b"}, {"unique_id": "a"}]})
    assert [] == network.requests


@pytest.mark.parametrize("key", [True, 1.5, ["a"], {"a": 1}, b"a"])
def test_a_key_in_an_item_is_text(key: Any) -> None:
    """A key in an item that is no text, number or UUID is refused, with the place of the item."""
    with pytest.raises(errors.ConfigurationError, match=r"key is text, not .* \(in events\[1\]\)"):
        make(Network(), "ingest_events", body={"events": [{}, {"unique_id": key}]})


@pytest.mark.parametrize("item", [None, "a", 1])
def test_an_item_that_holds_no_key(item: Any) -> None:
    """What is no object among the items of a batch is told with its place."""
    with pytest.raises(errors.ConfigurationError, match=r"needs an object to be in, not .* \(in events\[2\]\)"):
        make(Network(), "ingest_events", body={"events": [{}, {}, item]})
