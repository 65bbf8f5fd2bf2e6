"""JSON that another server sends with a status of success is not the result of a write."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import SpecDriftWarning, errors
from billing_overlay.door import Model
from billing_overlay.responses.recognition import is_result
from tests.overlay.acme import Customer, CustomerList, Price, Wrapped
from tests.overlay.wire import Call, Network, both, make, respond

FOREIGN = {
    "an empty object": b"{}",
    "another object": b'{"login": "required"}',
    "an error": b'{"error": {"message": "no such host"}}',
    "an object without its id": b'{"name": "Acme"}',
    "an object with a null id": b'{"id": null, "name": "Acme"}',
    "an empty list": b"[]",
    "a list": b'[{"id": "c1", "name": "Acme"}]',
    "null": b"null",
    "a text": b'"ok"',
    "a number": b"7",
    "lists in lists": b"[" * 100_000 + b"]" * 100_000,
    "behind a byte order mark": b"\xef\xbb\xbf{}",
}


class Contract(Model, kw_only=True):
    """An object whose id is required, and may be null."""

    id: str | None
    number: int | None = None


class Optional(Model, kw_only=True):
    """An object without a required field."""

    name: str | None = None


class Result(Model, kw_only=True):
    """A wrapper of an object without a required field."""

    data: Optional
    message: str | None = None


@pytest.mark.parametrize("status", [200, 202])
@pytest.mark.parametrize("body", FOREIGN.values(), ids=FOREIGN)
@both
def test_an_unkeyed_write(call: Call, body: bytes, status: int) -> None:
    """A write without a key is not retried after another server's JSON; its outcome is unknown."""
    network = Network(respond(status, body), 200)

    with pytest.raises(errors.OutcomeUnknownError, match="a body that the provider did not write") as caught:
        call(network, "add_note", body={"text": "hello"})

    assert 1 == len(network.requests)
    assert (status, "unsafe") == (caught.value.status_code, caught.value.stop_reason)


@pytest.mark.parametrize("body", FOREIGN.values(), ids=FOREIGN)
@both
def test_a_keyed_write(call: Call, body: bytes) -> None:
    """A write under a key is retried after another server's JSON, and returns the provider's result."""
    network = Network(respond(200, body), 200)

    assert Customer(id="c1", name="Acme") == call(network, "create_customer", body={"name": "Acme"})

    assert 1 == len({request.headers["Idempotency-Key"] for request in network.requests})


@pytest.mark.parametrize("body", [b"{}", b"[]", b'"ok"'])
def test_a_write_that_returns_nothing(body: bytes) -> None:
    """JSON in response to a write that returns nothing is not judged, because nothing is declared about it."""
    assert make(Network(respond(200, body)), "delete_customer", path={"id": "c1"}) is None


@pytest.mark.parametrize("body", [b"{}", b'{"login": "required"}'])
def test_a_read(body: bytes) -> None:
    """A read of such a body is drift, as of any other body that lacks its fields."""
    with pytest.warns(SpecDriftWarning):
        assert make(Network(respond(200, body)), "get_customer", path={"id": "c1"}).id is None


@pytest.mark.parametrize(
    ("kind", "envelope", "body", "expected"),
    [
        (Customer, None, {"id": "c1", "later": 1}, True),
        (Customer, None, {"id": 7}, True),
        (Wrapped, None, {"data": {"id": "c1"}}, True),
        (Wrapped, None, {"data": {}}, False),
        (Contract, None, {"id": None}, True),
        (Contract, None, {"number": 7}, False),
        (Result, None, {"data": {}}, True),
        (Result, None, {"message": "done"}, True),
        (Result, None, {"login": 1}, False),
        (Result, None, {}, False),
        (Wrapped, None, {"message": "log in"}, False),
        (Wrapped, "data", {"id": "c1", "name": "Acme"}, True),
        (Wrapped, "data", {"login": "required"}, False),
        (CustomerList, None, {"data": []}, True),
        (CustomerList, None, {"login": "required"}, False),
        (list[Customer], None, [], True),
        (list[Customer], None, [{"id": "c1"}], True),
        (list[Customer], None, [{"login": 1}], False),
        (list[Customer], None, {"id": "c1"}, True),
        (list[Customer], None, {}, False),
        (dict[str, Any], None, {}, True),
        (dict[str, Any], None, [], False),
        (Price, None, {"kind": "OTHER"}, True),
        (Price, None, {"login": "required"}, False),
    ],
)
def test_what_a_model_declares(kind: Any, envelope: str | None, body: Any, expected: bool) -> None:
    """A body is a model's if it has one of its fields, its required id, and a model's fields in its only object."""
    assert expected is is_result(kind, msgspec.json.encode(body), envelope)


@given(name=st.text(), balance=st.none() | st.decimals(allow_nan=False, allow_infinity=False))
def test_what_the_provider_writes(name: str, balance: Any) -> None:
    """Every customer that the strict decoder accepts is recognized, alone and in each wrapper."""
    customer = Customer(id="c1", name=name, balance=balance)

    assert is_result(Customer, msgspec.json.encode(customer))
    assert is_result(Wrapped, msgspec.json.encode(Wrapped(data=customer)), "data")
    assert is_result(list[Customer], msgspec.json.encode([customer]))


@given(st.dictionaries(st.text().filter(lambda name: name != "id"), st.none() | st.text()))
def test_what_another_server_writes(body: dict[str, Any]) -> None:
    """An object without an id is never accepted as a customer."""
    assert not is_result(Customer, msgspec.json.encode(body))


@given(st.binary())
def test_bytes_that_are_not_json(content: bytes) -> None:
    """Recognition judges any bytes without an exception."""
    assert isinstance(is_result(Customer, content), bool)
