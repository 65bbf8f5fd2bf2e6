"""Decoding responses: strictly, and responses that no decoder can read."""

from __future__ import annotations

import contextlib
import gzip
import json
import sys
import zlib
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import Page, UnknownVariant, errors
from billing_overlay.responses.decoders import decoder_of
from tests.overlay.acme import Anything, Customer, Flat, Tiered, Wrapped, acme
from tests.overlay.wire import Call, Network, both, make, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}
RICH = (
    b'{"id":"c1","name":"Acme","status":"ACTIVE","balance":0.10,"since":"2026-04-01","later":{"a":[1]},'
    b'"created_at":"2026-04-01T10:00:00Z","price":{"kind":"TIERED","tiers":[1.10,"2.20",3]},"metadata":{"a":"b"}}'
)


@both
def test_a_response_that_conforms_to_the_spec(call: Call) -> None:
    """A conforming response has typed values: exact decimals, dates, unions by tag; unknown fields are not an error."""
    expected = Customer(
        id="c1",
        name="Acme",
        status="ACTIVE",
        balance=Decimal("0.10"),
        since=date(2026, 4, 1),
        created_at=datetime(2026, 4, 1, 10, tzinfo=UTC),
        price=Tiered(tiers=[Decimal("1.10"), Decimal("2.20"), Decimal(3)]),
        metadata={"a": "b"},
    )

    customer = call(Network(respond(200, RICH)), "get_customer", {"strict": True}, **GET)

    assert expected == customer
    assert str(customer.balance) == "0.10"


def test_absent_and_null_fields_are_none() -> None:
    """A field that is absent and one that is null, where the spec allows it, are both None."""
    body = b'{"id":"c1","name":"Acme","status":null,"balance":null}'

    customer = make(Network(respond(200, body)), "get_customer", {"strict": True}, **GET)

    assert (customer.status, customer.balance, customer.price) == (None, None, None)
    assert repr(customer) == "Customer(id='c1', name='Acme')"


def test_models_in_a_long_chain() -> None:
    """Models that refer to each other more deeply than Python recurses are decoded; the limit is what it was before."""
    model: type[msgspec.Struct] = msgspec.defstruct("Last", [("amount", Decimal)])
    for _ in range(1500):
        model = msgspec.defstruct("Outer", [("inner", model | None, None)])
    before = sys.getrecursionlimit()

    value: Any = decoder_of(model).decode(b'{"inner":' * 3 + b"{}" + b"}" * 3)

    assert value.inner.inner.inner.inner is None
    assert before == sys.getrecursionlimit()


def test_a_model_returns_its_wire_names() -> None:
    """to_dict() returns the fields by wire name, with the tag and the exact values."""
    customer = make(Network(respond(200, RICH)), "get_customer", **GET)

    plain = customer.to_dict()

    assert (Decimal("0.10"), date(2026, 4, 1)) == (plain["balance"], plain["since"])
    assert {"kind": "TIERED", "tiers": [Decimal("1.10"), Decimal("2.20"), Decimal(3)]} == plain["price"]
    assert "notes" not in plain


def test_untyped_values_hold_no_float() -> None:
    """A number where the spec allows any value is a Decimal or an int."""
    body = b'{"id":"c1","name":"A","notes":{"a":1.10,"b":[2,1e2]}}'

    customer = make(Network(respond(200, body)), "get_customer", **GET)

    assert ("1.10", 2, Decimal) == (
        str(customer.notes["a"]),
        customer.notes["b"][0],
        type(customer.notes["b"][1]),
    )


@pytest.mark.parametrize(
    ("name", "given", "content", "expected"),
    [
        ("download_invoice", GET, b"%PDF-1.7 \xff\x00", b"%PDF-1.7 \xff\x00"),
        ("download_invoice", GET, b"", b""),
        ("read_terms", {}, "Ünï".encode(), "Ünï"),
        ("read_terms", {}, b"\xff", "\ufffd"),
        ("delete_customer", GET, b"", None),
        ("delete_customer", GET, b"ok", None),
        ("ingest_events", {"body": {}}, b'{"accepted":1}', None),
    ],
)
@both
def test_responses_other_than_json(call: Call, name: str, given: Any, content: bytes, expected: Any) -> None:
    """Files are bytes, texts are text, and an operation without a documented body returns None."""
    assert expected == call(Network(respond(200, content)), name, **given)


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
@both
def test_a_compressed_response_is_decoded(call: Call, compress: Any) -> None:
    """Responses in the content codings that the client accepts are decompressed."""
    coding = "gzip" if compress is gzip.compress else "deflate"
    network = Network(respond(200, compress(RICH), content_encoding=coding))

    assert call(network, "get_customer", **GET).balance == Decimal("0.10")
    assert coding in network.last.headers["accept-encoding"]


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_every_status_of_success_returns_the_value(status: int) -> None:
    """Any status from 200 to 299 is a success."""
    assert Customer(id="c1", name="Acme") == make(Network(status), "get_customer", **GET)


UNREADABLE = [
    (b"", "text/plain", "an empty body (text/plain)"),
    (b" \n", None, "an empty body (no content type)"),
    (b"too many at once: wait..", "text/plain", "24 bytes of text/plain, where Customer is expected: JSON"),
    (b'{"id":"c1","na', "application/json", "14 bytes of application/json, where Customer is expected"),
    (b'{"id":"c1","name":"A"} x', None, "where Customer is expected"),
    (b'{"id":"c1","name":\xff}', None, "where Customer is expected"),
    ('{"id":"c1","name":"A"}'.encode("utf-16"), "application/json; charset=utf-16", "where Customer is expected"),
    (b'{"id":"c1","name":"A","notes":1e99999999999999999999}', None, "where Customer is expected"),
    (b'{"id":7,"name":"A","notes":' + b"9" * 5000 + b"}", None, "where Customer is expected"),
    (b'{"id":"c1","name":"A","notes":' + b"[" * 100_000, None, "where Customer is expected"),
]


@pytest.mark.parametrize(("content", "kind", "text"), UNREADABLE, ids=range(len(UNREADABLE)))
@both
def test_a_status_of_success_with_an_unreadable_body(call: Call, content: bytes, kind: str | None, text: str) -> None:
    """The error reports status, content type, size and body, and the key of a write that did happen."""
    headers = {"X-Trace": "t1", **({"Content-Type": kind} if kind else {})}

    with pytest.raises(errors.ResponseDecodeError) as caught:
        call(Network(500, respond(200, content, **headers)), "create_customer", body={}, idempotency_key="k")

    error = caught.value
    assert text in error.message
    assert (error.status_code, error.request_id, error.attempts, error.idempotency_key) == (200, "t1", 2, "k")
    assert content.decode("utf-8", "replace") == error.body


def test_a_write_with_an_unreadable_response_is_not_retried() -> None:
    """A write with a status of success is complete, whether its response is readable or not."""
    network = Network(respond(200, b"{"), 200)

    with pytest.raises(errors.ResponseDecodeError):
        make(network, "create_customer", body={})

    assert len(network.requests) == 1


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_LIKELY = st.fixed_dictionaries(
    {},
    optional={
        "id": st.text() | _JSON,
        "name": st.text() | _JSON,
        "status": st.sampled_from(["ACTIVE", "NEW"]) | _JSON,
        "balance": st.sampled_from(["1.0", 1.5, "x", "1e99999999999999999999", "NaN"]) | _JSON,
        "since": st.sampled_from(["2026-04-01", "2026-02-30", "0000-00-00", ""]) | _JSON,
        "created_at": st.sampled_from(["2026-04-01T10:00:00Z", "2026-04-01", "9999-12-31T23:59:60-23:59"]) | _JSON,
        "price": st.fixed_dictionaries({}, optional={"kind": st.just("FLAT") | _JSON, "amount": _JSON}) | _JSON,
        "metadata": st.dictionaries(st.text(), st.text() | _JSON) | _JSON,
        "notes": _JSON,
    },
)


@given(body=_LIKELY | _JSON)
def test_any_json_is_a_value_or_an_error(body: Any) -> None:
    """Any JSON response is a customer, conforming or with reported drift, or an error of the tree."""
    network = Network(respond(200, json.dumps(body).encode()))

    with acme(network) as client:
        try:
            customer = Anything(client).make("get_customer", **GET)
        except errors.ResponseDecodeError:
            assert not isinstance(body, dict) or "Infinity" in json.dumps(body) or "NaN" in json.dumps(body)
        else:
            assert isinstance(customer, Customer)
            assert client.drift or isinstance(customer.price, Flat | UnknownVariant | None)


@given(body=st.fixed_dictionaries({}, optional={"data": st.lists(_LIKELY) | _JSON, "pagination": _JSON}) | _JSON)
def test_any_json_is_a_page_or_an_error(body: Any) -> None:
    """Any JSON response to a list is a page, whose iteration ends, or an error of the tree."""
    network = Network(respond(200, json.dumps(body).encode()))

    with contextlib.suppress(errors.APIError), acme(network) as client:
        page = client.call("list_customers")

        assert isinstance(page, Page)
        assert len(list(page)) >= len(page.items)


@pytest.mark.parametrize("body", [{"data": {"id": "c1", "name": "A"}}, {"id": "c1", "name": "A"}])
def test_a_response_with_or_without_its_envelope(body: Any) -> None:
    """Responses with and without the declared envelope return the same value."""
    assert Wrapped(data=Customer(id="c1", name="A")) == make(Network(respond(200, body)), "wrapped_customer", **GET)


@both
def test_a_status_that_may_lack_a_body(call: Call) -> None:
    """An empty body is None for a status that is documented as bodiless, and an error for others."""
    body = {"version": 1}

    assert None is call(Network(respond(202, b"")), "apply_credit", body=body)
    assert "c1" == call(Network(respond(202, RICH)), "apply_credit", body=body).id
    with pytest.raises(errors.ResponseDecodeError, match="an empty body"):
        call(Network(respond(201, b"")), "apply_credit", body=body)
