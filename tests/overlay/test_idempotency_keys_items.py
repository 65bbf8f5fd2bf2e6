"""The keys of the items of a batch, and `derive`, which computes keys from names."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from unittest.mock import ANY
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import ABSENT, derive, errors
from billing_overlay.door import Idempotency, Model, Operation, Resource
from tests.overlay.acme import OPERATIONS, acme, options_of
from tests.overlay.wire import LOST_AFTER, Call, Network, both, make


def ids(request: httpx.Request) -> list[str]:
    return [event["unique_id"] for event in json.loads(request.content)["events"]]


@both
def test_each_item_has_one_key_for_all_attempts(call: Call) -> None:
    """Every item of a batch gets a key of its own, the same in all attempts."""
    network = Network(LOST_AFTER, 500, 200)

    call(network, "ingest_events", body={"events": [{"value": n} for n in range(5)]})

    first, *others = [ids(request) for request in network.requests]
    assert len(set(first)) == 5
    assert [first, first] == others


@both
def test_items_that_have_a_key_keep_it(call: Call) -> None:
    """An item with its own id keeps it, even with an idempotency_key; the others get one that lives for this call."""
    network = Network()

    call(network, "ingest_events", body={"events": [{"unique_id": "a"}, {"unique_id": "b"}]}, idempotency_key="batch")
    call(network, "ingest_events", body={"events": [{"unique_id": "a"}, {}]})

    assert [["a", "b"], ["a", "minted-1"]] == [ids(request) for request in network.requests]


@pytest.mark.parametrize("events", [[{}], [{"unique_id": "a"}, {"unique_id": None}], [{"unique_id": "a"}, {}, {}]])
@both
def test_a_key_for_a_batch_of_items_without_keys(call: Call, events: list[Any]) -> None:
    """A key for the whole batch is refused where an item lacks its own, because another chunking would double rows."""
    network = Network()

    with pytest.raises(
        errors.ConfigurationError, match=r"set unique_id in each item, such as unique_id=derive\(\.\.\.\)"
    ):
        call(network, "ingest_events", body={"events": events}, idempotency_key="batch")

    assert [] == network.requests


@both
def test_a_batch_of_unknown_outcome_can_be_retried(call: Call) -> None:
    """The error reports no key for the batch; the request in it holds the keys of its items, for another call."""
    network, body = Network(LOST_AFTER, LOST_AFTER, LOST_AFTER, 200), {"events": [{}, {"unique_id": "a"}, {}]}

    with pytest.raises(errors.OutcomeUnknownError, match="call it again with the same unique_id in each") as unknown:
        call(network, "ingest_events", body=body)
    sent = unknown.value.request
    assert sent is not None
    call(network, "ingest_events", body=json.loads(sent.content or b""))

    assert unknown.value.idempotency_key is None
    assert ids(network.requests[0]) == ids(network.last)


@both
def test_a_batch_that_fails_with_a_500(call: Call) -> None:
    """A batch that ends in a 500 has an unknown outcome: another call would create other keys."""
    with pytest.raises(errors.OutcomeUnknownError):
        call(Network(500), "ingest_events", body={"events": [{}]})


@pytest.mark.parametrize(("count", "is_sent"), [(0, True), (3, True), (4, False)])
def test_the_most_items_of_a_batch(count: int, is_sent: bool) -> None:
    """More items than the provider accepts are refused before a byte is sent, with their number and the limit."""
    network, contract = Network(), OPERATIONS["ingest_events"].idempotency
    assert contract is not None
    limited = replace(OPERATIONS["ingest_events"], idempotency=replace(contract, max_items=3))

    def work() -> None:
        with acme(network) as client:
            Nested(client).make(limited, body={"events": ({} for _ in range(count))})

    if is_sent:
        work()
    else:
        with pytest.raises(errors.ConfigurationError, match="events has 4 items, and the provider accepts 3; split"):
            work()

    assert is_sent is bool(network.requests)


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
    """Tuples, iterators and models get keys as lists of dicts do."""
    network = Network()

    make(network, "ingest_events", body={"events": events})

    assert ids(network.last) == ["minted-1", "minted-2"]
    assert [event["value"] for event in json.loads(network.last.content)["events"]] == [1, 2]


@pytest.mark.parametrize("body", [{}, {"events": None}, {"events": []}, {"events": ABSENT}], ids=repr)
def test_a_batch_without_items_is_sent_unchanged(body: dict[str, Any]) -> None:
    """A body without items is sent for the provider to validate."""
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
        key = {} if kind == "items" else {"idempotency_key": "k"}
        Nested(client).make(NESTED[kind], body=body, **key)
    return json.loads(network.last.content)


class Nested(Resource):
    """A resource for operations that a test defines."""

    def make(self, operation: Operation[Any], **given: Any) -> Any:
        return self._call(operation, options_of(given), **given)


@pytest.mark.parametrize("kind", ["body", "natural"])
@pytest.mark.parametrize("body", [None, {}, {"a": 1}, {"meta": None}, {"meta": {"ids": {"b": 1}, "c": 2}}], ids=repr)
def test_a_key_deep_in_the_body(kind: str, body: Any) -> None:
    """A key is set at a pointer of several tokens: missing objects are created, other fields are kept."""
    got = placed(kind, body)

    meta = (body or {}).get("meta") or {}
    assert {**(body or {}), "meta": {**meta, "ids": {**meta.get("ids", {}), "key": "k"}}} == got


@pytest.mark.parametrize("kind", ["body", "natural"])
@pytest.mark.parametrize("body", [{"meta": "text"}, {"meta": {"ids": [1]}}], ids=repr)
def test_a_key_that_cannot_be_set(kind: str, body: Any) -> None:
    """A body with text or a list on the path of the pointer is refused."""
    with pytest.raises(errors.ConfigurationError, match=r": cannot set /meta/ids/key: "):
        placed(kind, body)


def test_items_deep_in_the_body() -> None:
    """A list of items in a nested field gets keys, and the other fields are kept."""
    got = placed("items", {"meta": {"ids": [{}, {"key": "k"}], "b": 1}, "c": 2})

    assert {"meta": {"ids": [{"key": ANY}, {"key": "k"}], "b": 1}, "c": 2} == got
    assert UUID(got["meta"]["ids"][0]["key"]).version == 4
    assert placed("items", {"meta": None, "c": 2}) == {"meta": None, "c": 2}


def test_derive_is_stable_between_processes() -> None:
    """The same parts have the same key, also in another process with another hash seed."""
    code = "from billing_overlay import derive; print(derive('invoice', '2026-11', 7))"
    fresh = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert fresh.stdout.strip() == derive("invoice", "2026-11", 7) == "6d7f0468-f0a4-5c33-ad37-e3aed16d7f7c"


_PARTS = st.one_of(st.text(), st.integers(), st.booleans(), st.decimals(), st.dates(), st.datetimes(), st.uuids())


@given(first=st.lists(_PARTS, min_size=1), second=st.lists(_PARTS, min_size=1))
def test_derive_separates_different_parts(first: list[Any], second: list[Any]) -> None:
    """Equal keys mean equal parts, by their text, with equal boundaries."""
    same = list(map(str, first)) == list(map(str, second))

    assert same == (derive(*first) == derive(*second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("a", "bc"), ("ab", "c")),
        (("a",), ("a", "")),
        ((1,), (True,)),
        (("a", "b"), ('a", "b',)),
        ((Decimal("1.0"),), (Decimal("1.00"),)),
        ((date(2026, 11, 21),), (datetime(2026, 11, 21, tzinfo=UTC),)),
    ],
)
def test_boundaries_and_texts_matter(first: tuple[Any, ...], second: tuple[Any, ...]) -> None:
    """Parts that only look alike have different keys."""
    assert derive(*first) != derive(*second)


@pytest.mark.parametrize("part", [42, Decimal("4.20"), date(2026, 11, 21), UUID(int=1)])
def test_types_do_not_matter(part: Any) -> None:
    """A value and its text name the same event: one system stores an id as a number, and another one as text."""
    assert derive("usage", part) == derive("usage", str(part))


@pytest.mark.parametrize(
    "parts", [(), (None,), ("usage", None), (...,), ({"a"},), ("invoice", {"id": 1}), (b"a",), (["a"],)], ids=repr
)
def test_derive_refuses_parts_without_a_stable_text(parts: tuple[Any, ...]) -> None:
    """Parts without a stable text, or no parts, are refused."""
    with pytest.raises(errors.ConfigurationError, match="names of the business event"):
        derive(*parts)


def test_two_items_with_one_key() -> None:
    """Two items of a batch with the same key are refused, because the provider would drop one of them."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match=r"events\[0\] and \[2\] have the same key"):
        make(network, "ingest_events", body={"events": [{"unique_id": "a"}, {"unique_id": "b"}, {"unique_id": "a"}]})
    assert [] == network.requests


@pytest.mark.parametrize("key", [True, 1.5, ["a"], {"a": 1}, b"a"])
def test_a_key_in_an_item_is_text(key: Any) -> None:
    """A key that is not text, a number or a UUID is refused with the location of its item."""
    with pytest.raises(errors.ConfigurationError, match=r"key must be text, not .* \(in events\[1\]\)"):
        make(Network(), "ingest_events", body={"events": [{}, {"unique_id": key}]})


@pytest.mark.parametrize("item", [None, "a", 1])
def test_an_item_that_is_not_an_object(item: Any) -> None:
    """An item that is not an object is refused with its location."""
    with pytest.raises(errors.ConfigurationError, match=r"can only be set in an object, not in .* \(in events\[2\]\)"):
        make(Network(), "ingest_events", body={"events": [{}, {}, item]})
