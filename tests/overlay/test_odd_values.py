"""Hostile values from providers and callers: invalid amounts, text, arguments and headers."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from billing_overlay import Drift, errors
from tests.overlay.acme import Anything, Customer, Flat, Tiered, acme
from tests.overlay.wire import Call, Network, both, make, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}
ODD = ["NaN", "Infinity", "-Infinity"]


def read(body: bytes, name: str = "get_customer", **options: Any) -> tuple[Any, list[Drift]]:
    with acme(Network(respond(200, body)), **options) as client:
        return Anything(client).make(name, **({} if "list" in name else GET)), list(client.drift)


@pytest.mark.parametrize("odd", ODD)
def test_nan_and_infinity_are_not_amounts(odd: str) -> None:
    """NaN and infinity stay the text of the response, and are reported; strict raises."""
    body = json.dumps({"id": "c1", "name": "A", "balance": odd}).encode()

    value, drift = read(body)

    assert odd == value.balance
    assert [("$.balance", "type")] == [(deviation.path, deviation.kind) for deviation in drift]
    with pytest.raises(errors.ResponseDecodeError, match=r"\$\.balance"):
        read(body, strict=True)


@pytest.mark.parametrize(
    ("price", "expected", "path"),
    [
        ({"kind": "FLAT", "amount": "NaN"}, Flat(amount="NaN"), "$.price.amount"),  # type: ignore[arg-type]
        ({"kind": "TIERED", "tiers": [1, "Infinity"]}, Tiered(tiers=[Decimal(1), "Infinity"]), "$.price.tiers[]"),  # type: ignore[list-item]
    ],
)
def test_invalid_amounts_in_nested_values(price: Any, expected: Any, path: str) -> None:
    """Amounts in lists, variants and items of pages are checked as well; other fields keep their types."""
    customer = {"id": "c1", "name": "A", "balance": "0.10", "price": price}

    page, drift = read(json.dumps({"data": [customer], "pagination": {}}).encode(), "list_customers")

    assert (Decimal("0.10"), expected) == (page.items[0].balance, page.items[0].price)
    assert [f"$.data[]{path[1:]}"] == [deviation.path for deviation in drift]


@drawn(amount=st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=6))
def test_any_amount_is_decoded_exactly(amount: Decimal) -> None:
    """Amounts as text and as number are decoded exactly, without drift."""
    for written in (f'"{amount:f}"', f"{amount:f}"):
        value, drift = read(f'{{"id":"c1","name":"A","balance":{written}}}'.encode())

        assert (amount, []) == (value.balance, drift)


BROKEN = [
    (b"caf\xe9", "caf\ufffd"),
    (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
    (rb"cut \ud83d", "cut \ufffd"),
    (rb"\udc00\ud83d", "\ufffd\ufffd"),
    (rb"\ud83d\ud83d\ude00", "\ufffd\U0001f600"),
    (rb"\\ud83d \ude00", "\\ud83d \ufffd"),
]


@pytest.mark.parametrize(("written", "expected"), BROKEN)
@both
def test_invalid_text_in_a_page(call: Call, written: bytes, expected: str) -> None:
    """Invalid UTF-8 and lone surrogates become U+FFFD, with a report; all other values are intact."""
    body = b'{"data":[{"id":"c1","name":"%s","balance":"0.10"}],"pagination":{"next":null}}' % written
    found = list[Drift]()

    page = call(Network(respond(200, body)), "list_customers", {"on_drift": found.append})

    assert [Customer(id="c1", name=expected, balance=Decimal("0.10"))] == page.items
    assert [("$", "encoding")] == [(deviation.path, deviation.kind) for deviation in found]
    with pytest.raises(errors.ResponseDecodeError, match="invalid characters"):
        call(Network(respond(200, body)), "list_customers", {"strict": True})


def test_a_byte_order_mark_is_not_drift() -> None:
    """A byte order mark before valid JSON is skipped."""
    value, drift = read(b'\xef\xbb\xbf{"id":"c1","name":"A"}')

    assert (Customer(id="c1", name="A"), []) == (value, drift)


def test_the_last_of_duplicate_fields_counts() -> None:
    """Of two fields with one name the last one counts, in a conforming and in a drifted response."""
    strict, _ = read(b'{"id":"c1","name":"A","name":"B"}')
    drifted, drift = read(b'{"id":"c1","name":"A","name":"B","status":"NEW"}')

    assert ("B", "B", 1) == (strict.name, drifted.name, len(drift))


@pytest.mark.parametrize(
    ("body", "location"),
    [
        ({"metadata": {"a": [1, {"b": float("nan")}]}}, "body.metadata.a[1].b"),
        ({"metadata": {"a": float("-inf")}}, "body.metadata.a"),
        ({"metadata": (Decimal("NaN"),)}, "body.metadata[0]"),
        ({"metadata": {"a": Decimal("-Infinity")}}, "body.metadata.a"),
        ({"metadata": {"at": datetime(2026, 1, 1, 12)}}, "body.metadata.at"),
        ({"metadata": {"at": datetime(2026, 1, 1, 12, 0, 0, 5)}, "none": None}, "body.metadata.at"),
    ],
)
@pytest.mark.parametrize("name", ["create_customer", "add_note"])
def test_untyped_fields_refuse_nan_and_local_times(name: str, body: Any, location: str) -> None:
    """Where the spec allows any value, NaN and times without a zone are refused with their location."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match=re.escape(f"{location}: ")):
        make(network, name, body=body)

    assert [] == network.requests


def test_untyped_fields_send_other_values_unchanged() -> None:
    """Null, finite floats, times with a zone, and texts that look suspicious are sent unchanged."""
    network = Network()
    body = {"a": None, "b": 0.5, "c": datetime(2026, 1, 1, tzinfo=UTC), "d": "NaN", "e": "T12:00:00"}

    make(network, "add_note", body=body)

    sent = json.loads(network.last.content)
    assert {**body, "c": "2026-01-01T00:00:00Z"} == sent


@pytest.mark.parametrize(
    "given",
    [
        {"path": ["c1"]},
        {"path": "c1"},
        {"path": {"id": object()}},
        {"path": {"id": ["c1"]}},
        {"path": {7: "c1"}},
        {"path": {"id": 10**5000}},
        {**GET, "query": [("a", 1)]},
        {**GET, "query": {7: 1}},
        {**GET, "query": {"a": {7: {}}}},
        {**GET, "headers": "X: 1"},
        {**GET, "headers": {7: "1"}},
        {**GET, "headers": {"X": object()}},
        {**GET, "body": {}},
    ],
    ids=range(13),
)
def test_arguments_of_a_wrong_type(given: Any) -> None:
    """Arguments of any type to call() raise an error of the tree at most, and nothing is sent."""
    network = Network()

    with acme(network) as client, pytest.raises(errors.ConfigurationError):
        client.call("get_customer", **given)

    assert [] == network.requests


@pytest.mark.parametrize("name", [None, 7, ["get_customer"], {}, "", b"get_customer"], ids=str)
def test_an_unknown_operation(name: Any) -> None:
    """call() of an unknown operation refers to OPERATIONS."""
    with acme(Network()) as client, pytest.raises(errors.ConfigurationError, match="OPERATIONS"):
        client.call(name)


@pytest.mark.parametrize(
    "name",
    ["Host", "content-length", "Transfer-Encoding", "CONNECTION", "Upgrade", "TE", "Expect", "Trailer", "Keep-Alive"],
)
@both
def test_framing_headers_are_refused(call: Call, name: str) -> None:
    """Headers that frame a request are refused: they could split it, or redirect its secrets."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match="belongs to the connection"):
        call(network, "add_note", body={}, extra_headers={name: "1"})

    assert [] == network.requests


@pytest.mark.parametrize("name", ["", "X Y", "X:", "X\r\nY", "X\n", "ü", "X(", 7, None])
@pytest.mark.parametrize("value", ["1"])
def test_an_invalid_header_name(name: Any, value: str) -> None:
    """A header name must be an ASCII token; otherwise nothing is sent."""
    with pytest.raises(errors.ConfigurationError, match="header"):
        make(Network(), "add_note", body={}, extra_headers={name: value})


@pytest.mark.parametrize("value", [" x", "x ", "\tx", "x\x00", "x\r\nY: 1", "ü", 7])
def test_an_invalid_header_value(value: Any) -> None:
    """A value with control characters, or with spaces at its ends, is refused before sending."""
    with pytest.raises(errors.ConfigurationError, match="header"):
        make(Network(), "add_note", body={}, extra_headers={"X-A": value})


@drawn(name=st.text(max_size=12), value=st.text(max_size=12))
def test_any_header_is_sent_unchanged_or_refused(name: str, value: str) -> None:
    """Every header is sent exactly as passed, or refused before anything is sent."""
    network = Network()
    try:
        make(network, "add_note", body={}, extra_headers={name: value})
    except errors.ConfigurationError:
        assert [] == network.requests
    else:
        assert value == network.last.headers[name]


@pytest.mark.parametrize("name", ["list_customers", "get_customer"])
@pytest.mark.parametrize("value", [[("a", 1)], "a=1", 7])
def test_extra_query_is_a_mapping(name: str, value: Any) -> None:
    """extra_query that is not a mapping is refused, for lists as for any other call."""
    with pytest.raises(errors.ConfigurationError, match="extra_query must be a mapping of names to values"):
        make(Network(), name, path={"id": "c1"} if name == "get_customer" else {}, extra_query=value)
