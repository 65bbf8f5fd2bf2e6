"""Answers on the way in: strict decoding, and answers that no decoder can read."""

from __future__ import annotations

import contextlib
import gzip
import json
import zlib
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import Page, UnknownVariant, errors
from tests.overlay.acme import Anything, Customer, Flat, Tiered, Wrapped, acme
from tests.overlay.wire import Call, Network, answer, both, make

GET: dict[str, Any] = {"path": {"id": "c1"}}
RICH = (
    b'{"id":"c1","name":"Acme","status":"ACTIVE","balance":0.10,"since":"2026-04-01","later":{"a":[1]},'
    b'"created_at":"2026-04-01T10:00:00Z","price":{"kind":"TIERED","tiers":[1.10,"2.20",3]},"metadata":{"a":"b"}}'
)


@both
def test_an_answer_as_in_the_spec_is_its_model(call: Call) -> None:
    """A strict answer gives typed values: decimals exact, dates as dates, unions by tag; the unknown is ignored."""
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

    customer = call(Network(answer(200, RICH)), "get_customer", {"strict": True}, **GET)

    assert expected == customer
    assert str(customer.balance) == "0.10"


def test_absent_and_null_members_read_as_none() -> None:
    """A member that is absent and one that is null, where the spec allows it, are both None."""
    body = b'{"id":"c1","name":"Acme","status":null,"balance":null}'

    customer = make(Network(answer(200, body)), "get_customer", {"strict": True}, **GET)

    assert (customer.status, customer.balance, customer.price) == (None, None, None)
    assert repr(customer) == "Customer(id='c1', name='Acme')"


def test_a_model_gives_back_its_wire_names() -> None:
    """to_dict() of a model has the wire names, the tag, and the exact values."""
    customer = make(Network(answer(200, RICH)), "get_customer", **GET)

    plain = customer.to_dict()

    assert (Decimal("0.10"), date(2026, 4, 1)) == (plain["balance"], plain["since"])
    assert {"kind": "TIERED", "tiers": [Decimal("1.10"), Decimal("2.20"), Decimal(3)]} == plain["price"]
    assert "notes" not in plain


def test_free_values_hold_no_float() -> None:
    """A number where the spec allows anything is a Decimal or an int."""
    body = b'{"id":"c1","name":"A","notes":{"a":1.10,"b":[2,1e2]}}'

    customer = make(Network(answer(200, body)), "get_customer", **GET)

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
def test_answers_that_are_no_json(call: Call, name: str, given: Any, content: bytes, expected: Any) -> None:
    """Files are bytes, texts are text, and where the spec has no answer there is None, whatever came."""
    assert expected == call(Network(answer(200, content)), name, **given)


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
@both
def test_a_compressed_answer_is_read(call: Call, compress: Any) -> None:
    """What is asked for compressed may come compressed."""
    coding = "gzip" if compress is gzip.compress else "deflate"
    network = Network(answer(200, compress(RICH), content_encoding=coding))

    assert call(network, "get_customer", **GET).balance == Decimal("0.10")
    assert coding in network.last.headers["accept-encoding"]


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_every_good_status_gives_the_value(status: int) -> None:
    """Any status from 200 to 299 is a success."""
    assert Customer(id="c1", name="Acme") == make(Network(status), "get_customer", **GET)


UNREADABLE = [
    (b"", "text/plain", "an empty body (text/plain)"),
    (b" \n", None, "an empty body (no content type)"),
    (b"too many at once: wait..", "text/plain", "24 bytes of text/plain where Customer was due: JSON is malformed"),
    (b'{"id":"c1","na', "application/json", "14 bytes of application/json where Customer was due"),
    (b'{"id":"c1","name":"A"} x', None, "where Customer was due"),
    (b'{"id":"c1","name":\xff}', None, "where Customer was due"),
    ('{"id":"c1","name":"A"}'.encode("utf-16"), "application/json; charset=utf-16", "where Customer was due"),
    (b"null", "application/json", "4 bytes of application/json where Customer was due"),
    (b"[]", None, "where Customer was due"),
    (b'"text"', None, "where Customer was due"),
    (b"7", None, "where Customer was due"),
    (b'{"id":"c1","name":"A","notes":1e99999999999999999999}', None, "where Customer was due"),
    (b'{"id":7,"name":"A","notes":' + b"9" * 5000 + b"}", None, "where Customer was due"),
    (b'{"id":"c1","name":"A","notes":' + b"[" * 100_000, None, "where Customer was due"),
    (b"[" * 100_000 + b"]" * 100_000, None, "where Customer was due"),
]


@pytest.mark.parametrize(("content", "kind", "said"), UNREADABLE, ids=range(len(UNREADABLE)))
@both
def test_a_good_status_with_an_unreadable_body(call: Call, content: bytes, kind: str | None, said: str) -> None:
    """The error of an unreadable answer gives status, kind, size and body, and the key of a write that did happen."""
    headers = {"X-Trace": "t1", **({"Content-Type": kind} if kind else {})}

    with pytest.raises(errors.ResponseDecodeError) as caught:
        call(Network(500, answer(200, content, **headers)), "create_customer", body={}, idempotency_key="k")

    error = caught.value
    assert said in error.message
    assert (error.status_code, error.request_id, error.attempts, error.idempotency_key) == (200, "t1", 2, "k")
    assert content.decode("utf-8", "replace") == error.body


def test_an_unreadable_write_is_not_repeated() -> None:
    """A write that was answered with success is done, readable or not."""
    network = Network(answer(200, b"{"), 200)

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
    """Every JSON answer gives a customer, as the spec has it or reported as drift, or an error of the tree."""
    network = Network(answer(200, json.dumps(body).encode()))

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
    """Every JSON answer to a list gives a page, whose walk ends, or an error of the tree."""
    network = Network(answer(200, json.dumps(body).encode()))

    with contextlib.suppress(errors.APIError), acme(network) as client:
        page = client.call("list_customers")

        assert isinstance(page, Page)
        assert len(list(page)) >= len(page.items)


@pytest.mark.parametrize("body", [{"data": {"id": "c1", "name": "A"}}, {"id": "c1", "name": "A"}])
def test_both_forms_of_an_envelope_are_read(body: Any) -> None:
    """An answer with and one without its declared envelope give the same value."""
    assert Wrapped(data=Customer(id="c1", name="A")) == make(Network(answer(200, body)), "wrapped_customer", **GET)


@both
def test_a_status_that_may_come_without_a_body(call: Call) -> None:
    """Where a status is documented as bodiless, an empty body is None and a body is read; elsewhere it is an error."""
    body = {"version": 1}

    assert None is call(Network(answer(202, b"")), "apply_credit", body=body)
    assert "c1" == call(Network(answer(202, RICH)), "apply_credit", body=body).id
    with pytest.raises(errors.ResponseDecodeError, match="an empty body"):
        call(Network(answer(201, b"")), "apply_credit", body=body)
