"""Rows as they are stored, and their keys."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alguna_client import Alguna
from billing_jobs import JobUsageError
from billing_jobs.rows import RowWriter, business_key, decode, encode, holds, is_same, key_text
from billing_overlay import bind
from commenda_client import Commenda
from sequence_client import Sequence
from stigg_client import Stigg

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc"), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
def test_plain_values(value: Any) -> None:
    """A row is returned as it was stored."""
    assert {"body": value} == decode(encode({"body": value}))


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ({"a": 1, "b": {"c": 2, "d": 3}}, {"b": {"d": 3, "c": 2}, "a": 1}, True),
        ({"a": 1}, {"a": 2}, False),
        ({"a": 1}, {"a": True}, False),
        ({"a": [1, 2]}, {"a": [2, 1]}, False),
    ],
)
def test_content(one: Any, other: Any, is_alike: bool) -> None:
    """Rows have the same content whatever the order of their fields, as in a file whose columns were moved."""
    assert is_alike == is_same(encode({"body": one}), encode({"body": other}))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_amounts(amount: Decimal) -> None:
    """An amount is returned exactly, and never as a float."""
    body: Any = decode(encode({"body": {"amount": amount}}))["body"]

    assert amount == body["amount"]
    assert not isinstance(body["amount"], float)


def test_times() -> None:
    """Dates and times are stored as the text that is sent."""
    body = {"day": date(2026, 11, 30), "at": datetime(2026, 11, 30, 12, tzinfo=UTC)}

    assert {"day": "2026-11-30", "at": "2026-11-30T12:00:00Z"} == decode(encode({"body": body}))["body"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1.5, "row.body.a.0.: floats"),
        (Decimal("NaN"), "not a number"),
        (datetime(2026, 11, 30), "time zone"),
        (b"file", "files"),
        (object(), "JSON"),
    ],
)
def test_values_that_would_change(value: Any, words: str) -> None:
    """A value that the store would change is refused with its place, before anything is stored."""
    with pytest.raises(JobUsageError, match=words):
        encode({"body": {"a": [value]}})


@pytest.mark.parametrize("key", [None, "", (), ("invoice", None), ("invoice", "")])
def test_keys_with_empty_parts(key: object) -> None:
    """A key with an empty part is refused: all rows without it would share one."""
    with pytest.raises(JobUsageError, match="empty part"):
        business_key(key)


@given(st.lists(st.text(min_size=1), min_size=1), st.lists(st.text(min_size=1), min_size=1))
def test_keys_as_text(one: list[str], other: list[str]) -> None:
    """Different keys have different texts."""
    assert (one == other) == (key_text(tuple(one)) == key_text(tuple(other)))


def writer(method: Any) -> RowWriter:
    return RowWriter(bind(method), lambda body: None)


def http() -> httpx.Client:
    return httpx.Client()


def test_a_key_in_a_header() -> None:
    """The idempotency key is derived from the business key, as client.derive does it."""
    with Alguna(api_key="k", http_client=http()) as client:
        row = writer(client.customers.create).row({"name": "Acme", "currency": "USD"}, ("customer", "acme"))

        assert (client.derive("customer", "acme"), True) == (row.token, row.keyed)
        assert {"body": {"name": "Acme", "currency": "USD"}} == decode(row.payload)


def test_keys_of_items() -> None:
    """An item gets its key in the field of the contract, unless it has one."""
    with Stigg(api_key="k", http_client=http()) as client:
        usage = writer(client.usage.report)
        derived = usage.row({"value": 1}, "u1")
        own = usage.row({"value": 1, "idempotencyKey": "mine"}, "u1")

    assert derived.token is not None
    assert {"body": {"value": 1, "idempotencyKey": derived.token}} == decode(derived.payload)
    assert ("mine", True) == (own.token, own.keyed)
    assert holds(own.payload, "mine")
    assert not holds(own.payload, "min")


@pytest.mark.parametrize("empty", [None, ""])
def test_items_with_an_empty_key(empty: object) -> None:
    """An item whose key is null or empty gets one: without it, a second request would count twice."""
    with Stigg(api_key="k", http_client=http()) as client:
        row = writer(client.usage.report).row({"value": 1, "idempotencyKey": empty}, "u1")

        assert client.derive("u1") == row.token
        assert {"body": {"value": 1, "idempotencyKey": row.token}} == decode(row.payload)


def test_an_operation_without_a_key() -> None:
    """Without a contract for keys, a row has none."""
    with Commenda(api_key="k", http_client=http()) as client:
        row = writer(client.customers.create).row({"corporation_id": "c", "name": "Acme"}, "acme")

    assert (None, False) == (row.token, row.keyed)


def test_natural_keys() -> None:
    """An id in the arguments is the key; one that the client may choose is derived."""
    with Sequence(client_id="a", client_secret="b", http_client=http()) as client:
        path = writer(client.products.update).row({"id": "p1", "name": "Gold"}, "p1")
        event = writer(client.usage_events.create).row({"event_type": "call", "customer_alias": "a"}, "e1")
        fields = {"event_type": "call", "customer_alias": "a", "customer_event_id": "mine"}
        own = writer(client.usage_events.create).row(fields, "e1")

    assert (None, True) == (path.token, path.keyed)
    assert event.keyed
    assert event.token is not None
    assert (None, True) == (own.token, own.keyed)
