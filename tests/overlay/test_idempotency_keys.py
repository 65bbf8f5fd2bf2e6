"""Idempotency keys on the wire: one key for all attempts, in each of the five locations."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest

from billing_overlay import derive, errors
from billing_overlay.door import derive_for
from tests.overlay.acme import Acme, Customer
from tests.overlay.wire import LOST_AFTER, TIMEOUT, Call, Network, both, make


def in_header(request: httpx.Request) -> Any:
    return request.headers.get("idempotency-key")


def in_body(*steps: str | int) -> Callable[[httpx.Request], Any]:
    def read(request: httpx.Request) -> Any:
        value = json.loads(request.content)
        for step in steps:
            value = value[step]
        return value

    return read


def in_query(request: httpx.Request) -> Any:
    return request.url.params.get("reservation")


PLACES: dict[str, tuple[dict[str, Any], Callable[[httpx.Request], Any]]] = {
    "create_customer": ({"body": {"name": "Acme"}}, in_header),
    "consume_credits": ({"body": {"amount": 1}}, in_body("idempotencyKey")),
    "report_event": ({"body": {"value": 1}}, in_body("eventId")),
    "check_entitlement": ({"query": {"reserve": 1}}, in_query),
}
NATURAL = {"apply_credit": ({"body": {"amount": 1}}, in_body("version"))}


@pytest.mark.parametrize(
    ("name", "given"),
    [
        *((name, given) for name, (given, _) in PLACES.items() if name != "check_entitlement"),
        ("check_entitlement", {"query": {"reserve": 1, "reservation": "r1"}}),
        ("ingest_events", {"body": {"events": [{"value": 1}, {"value": 2}]}}),
        ("apply_credit", {"body": {"version": 3}}),
        ("delete_customer", {"path": {"id": "c1"}}),
    ],
)
@both
def test_every_attempt_sends_the_same_request(call: Call, name: str, given: dict[str, Any]) -> None:
    """Method, URL, headers and body, with the key in them, are the same in all attempts."""
    network = Network(LOST_AFTER, TIMEOUT, 503, 500, 200)

    call(network, name, {"max_attempts": 5}, **given)

    sent = {(request.method, request.url, tuple(request.headers.raw), request.content) for request in network.requests}
    assert (len(network.requests), len(sent)) == (5, 1)


@pytest.mark.parametrize("name", ["create_customer", "consume_credits", "report_event"])
@both
def test_a_key_is_minted_for_each_call(call: Call, name: str) -> None:
    """A call without a key gets a new one, which its error or response reports."""
    given, read = PLACES[name]
    network = Network(LOST_AFTER)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(network, name, **given)

    assert [read(request) for request in network.requests] == ["minted-1"] * 3
    assert caught.value.idempotency_key == "minted-1"


def test_minted_keys_differ_between_calls() -> None:
    """Two calls never share a minted key, with the default source of keys: random UUIDs of version 4."""
    network = Network()

    for _ in range(50):
        make(network, "create_customer", {"clock": None}, body={})

    keys = [UUID(in_header(request)) for request in network.requests]
    assert [len(set(keys)), {key.version for key in keys}] == [50, {4}]
    assert [str(key) for key in keys] == [in_header(request) for request in network.requests]


@pytest.mark.parametrize("name", [*PLACES, *NATURAL])
@both
def test_the_key_of_the_caller_takes_precedence(call: Call, name: str) -> None:
    """idempotency_key is sent where the contract declares it, on every attempt."""
    given, read = {**PLACES, **NATURAL}[name]
    network = Network(LOST_AFTER, 200)

    call(network, name, **given, idempotency_key="mine")

    assert [read(request) for request in network.requests] == ["mine", "mine"]


@both
def test_a_uuid_as_key(call: Call) -> None:
    """A UUID is a key by its text, as in a body."""
    network = Network()

    call(network, "create_customer", body={}, idempotency_key=UUID(int=7))
    call(network, "consume_credits", body={"idempotencyKey": UUID(int=8)})

    assert str(UUID(int=7)) == in_header(network.requests[0])
    assert str(UUID(int=8)) == in_body("idempotencyKey")(network.last)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("create_customer", {"body": {}, "headers": {"Idempotency-Key": "a"}}),
        ("create_customer", {"body": {}, "extra_headers": {"idempotency-KEY": "a"}}),
        ("consume_credits", {"body": {"idempotencyKey": "a"}}),
        ("report_event", {"body": {"eventId": "a"}}),
        ("apply_credit", {"body": {"version": "a"}}),
        ("check_entitlement", {"query": {"reserve": 1, "reservation": "a"}}),
        ("check_entitlement", {"query": {"reserve": 1}, "extra_query": {"reservation": "a"}}),
    ],
)
@both
def test_a_key_in_the_arguments_is_used(call: Call, name: str, given: dict[str, Any]) -> None:
    """A key that the body, query or headers hold is used; a different idempotency_key is refused before sending."""
    network = Network(LOST_AFTER)

    with pytest.raises(errors.OutcomeUnknownError) as unknown:
        call(network, name, **given)
    with pytest.raises(errors.ConfigurationError, match="two idempotency keys"):
        call(network, name, **given, idempotency_key="b")

    assert unknown.value.idempotency_key == "a"
    assert len(network.requests) == 3


def test_the_same_key_twice_is_accepted() -> None:
    """The same key as idempotency_key and in the arguments is one key."""
    network = Network()

    make(network, "create_customer", body={}, headers={"Idempotency-Key": "a"}, idempotency_key="a")

    assert [value for name, value in network.last.headers.multi_items() if name == "idempotency-key"] == ["a"]


@both
def test_the_length_of_a_key(call: Call) -> None:
    """A key as long as the contract allows is sent; the refusal of a longer one reports the bounds."""
    network = Network()
    call(network, "create_customer", body={}, idempotency_key="x" * 255)
    assert "x" * 255 == network.last.headers["Idempotency-Key"]

    with pytest.raises(errors.ConfigurationError, match="must have 1 to 255 characters, not 256"):
        call(network, "create_customer", body={}, idempotency_key="x" * 256)


@pytest.mark.parametrize(
    ("name", "given", "key"),
    [
        ("create_customer", {"body": {}}, "x" * 256),
        ("create_customer", {"body": {}}, ""),
        ("create_customer", {"body": {}}, "schlüssel"),
        ("create_customer", {"body": {}}, "a\r\nb"),
        ("create_customer", {"body": {}}, " a"),
        ("create_customer", {"body": {}}, 7),
        ("create_customer", {"body": {}, "headers": {"Idempotency-Key": ""}}, None),
        ("consume_credits", {"body": {}}, "x" * 41),
        ("consume_credits", {"body": {"idempotencyKey": "x" * 41}}, None),
        ("consume_credits", {"body": "text"}, None),
        ("consume_credits", {"body": [1]}, None),
        ("ingest_events", {"body": {"events": []}}, "x" * 65),
        ("ingest_events", {"body": {"events": [{"unique_id": "x" * 65}]}}, None),
        ("ingest_events", {"body": {"events": [{"unique_id": ""}]}}, None),
        ("ingest_events", {"body": {"events": ["text"]}}, None),
        ("ingest_events", {"body": {"events": "text"}}, None),
        ("ingest_events", {"body": {"events": 5}}, None),
        ("ingest_events", {"body": {"events": {}}}, None),
        ("ingest_events", {"body": {"events": ""}}, None),
        ("apply_credit", {"body": {"version": 3}}, "4"),
        ("delete_customer", {"path": {"id": "c1"}}, "k"),
        ("add_note", {"body": {}}, "k"),
    ],
    ids=repr,
)
@both
def test_an_invalid_key_is_refused_before_sending(call: Call, name: str, given: dict[str, Any], key: Any) -> None:
    """A key that is too long, not valid in its location, or not supported by the endpoint raises ConfigurationError."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match=f"^{name}: "):
        call(network, name, **given, idempotency_key=key)

    assert network.requests == []


@pytest.mark.parametrize(
    ("name", "given"),
    [("get_customer", {"path": {"id": "c1"}}), ("search_customers", {"body": {}}), ("check_entitlement", {})],
)
@both
def test_a_read_with_a_key(call: Call, name: str, given: dict[str, Any]) -> None:
    """A read refuses a key before sending, and is retried without one."""
    network = Network(LOST_AFTER, 200)

    with pytest.raises(errors.ConfigurationError, match=f"^{name}: this endpoint does not support idempotency keys"):
        call(network, name, **given, idempotency_key="k")

    assert network.requests == []
    assert isinstance(call(network, name, **given), Customer)
    assert len(network.requests) == 2


@pytest.mark.parametrize("given", [{"query": {"reserve": 1}}, {"extra_query": {"reserve": 1}}], ids=["query", "extra"])
@both
def test_a_read_that_reserves_is_a_write(call: Call, given: dict[str, Any]) -> None:
    """The parameter that turns a read into a write may be in extra_query, and without a key there is no retry."""
    network = Network(LOST_AFTER, 200)

    with pytest.raises(errors.OutcomeUnknownError):
        call(network, "check_entitlement", **given)

    assert len(network.requests) == 1


def test_extra_query_that_removes_the_key() -> None:
    """A write whose key extra_query removes is not retried."""
    network = Network(LOST_AFTER, 200)

    with pytest.raises(errors.OutcomeUnknownError):
        make(network, "check_entitlement", query={"reserve": 1, "reservation": "r"}, extra_query={"reservation": None})

    assert len(network.requests) == 1


def test_a_natural_number_stays_a_number() -> None:
    """A natural id that is a number is sent unchanged, and makes a retry safe."""
    network = Network(LOST_AFTER, 200)

    make(network, "apply_credit", body={"version": 0})

    assert [request.content for request in network.requests] == [b'{"version":0}'] * 2


def test_the_body_of_the_caller_is_not_changed() -> None:
    """Placing a key does not change the objects that the caller passed."""
    body: dict[str, Any] = {"events": [{"value": 1}]}

    make(Network(), "ingest_events", body=body)
    make(Network(), "consume_credits", body=body)

    assert body == {"events": [{"value": 1}]}


def test_a_derived_key_is_valid_everywhere() -> None:
    """derive() returns a key that is valid in every location."""
    for name, (given, _) in PLACES.items():
        make(Network(), name, **given, idempotency_key=derive("invoice", "2026-11", 1))


def test_a_derived_key_for_a_provider_and_an_account() -> None:
    """Provider, account and environment change the key; without them it depends on the parts only."""
    places = [{}, {"provider": "a"}, {"account": "a"}, {"environment": "a"}, {"provider": "a", "account": "a"}]
    keys = [derive("invoice", 1, **place) for place in places]

    assert len(set(keys)) == len(places)
    assert keys == [derive("invoice", 1, **place) for place in places]
    assert derive("invoice", 1) == "9f37d4cd-41c9-5c5f-bf9d-31486826b5b4"


def test_keys_derived_by_a_client() -> None:
    """client.derive() depends on provider, host and account, not on the API key or the path of the base URL."""
    clients = [
        Acme({"api_key": key}, {"base_url": url, "account": account})
        for key, url, account in (
            ("k1", "https://a.example/v1", None),
            ("k2", "https://A.example:443/v2", None),
            ("k1", "https://b.example/v1", None),
            ("k1", "https://a.example/v1", "eu"),
        )
    ]
    first, same, *others = [client.derive("invoice", 1) for client in clients]

    assert first == same
    assert len({first, *others, derive("invoice", 1), derive_for("acme")("invoice", 1)}) == 5


def test_each_package_has_its_own_derive() -> None:
    """The derive() of a package depends on its provider."""
    assert derive("x", provider="acme", account="eu") == derive_for("acme")("x", account="eu")
    assert derive("x", provider="acme") != derive("x", provider="other")
