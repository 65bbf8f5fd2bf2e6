"""Values that no provider should send and no caller should: odd amounts, broken text, arguments and headers."""

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
from tests.overlay.wire import Call, Network, answer, both, make

GET: dict[str, Any] = {"path": {"id": "c1"}}
ODD = ["NaN", "Infinity", "-Infinity"]


def read(body: bytes, name: str = "get_customer", **options: Any) -> tuple[Any, list[Drift]]:
    with acme(Network(answer(200, body)), **options) as client:
        return Anything(client).make(name, **({} if "list" in name else GET)), list(client.drift)


@pytest.mark.parametrize("odd", ODD)
def test_what_is_no_amount_is_not_taken_for_one(odd: str) -> None:
    """NaN and infinity, as JSON libraries spell them, arrive as the text that came, and are reported; strict raises."""
    body = json.dumps({"id": "c1", "name": "A", "balance": odd}).encode()

    value, drift = read(body)

    assert odd == value.balance
    assert [("$.balance", "type")] == [(one.path, one.kind) for one in drift]
    with pytest.raises(errors.ResponseDecodeError, match=r"\$\.balance"):
        read(body, strict=True)


@pytest.mark.parametrize(
    ("price", "expected", "path"),
    [
        ({"kind": "FLAT", "amount": "NaN"}, Flat(amount="NaN"), "$.price.amount"),  # type: ignore[arg-type]
        ({"kind": "TIERED", "tiers": [1, "Infinity"]}, Tiered(tiers=[Decimal(1), "Infinity"]), "$.price.tiers[]"),  # type: ignore[list-item]
    ],
)
def test_odd_amounts_deep_inside(price: Any, expected: Any, path: str) -> None:
    """Amounts in lists, variants and items of pages are looked at as well; the rest keeps its types."""
    customer = {"id": "c1", "name": "A", "balance": "0.10", "price": price}

    page, drift = read(json.dumps({"data": [customer], "pagination": {}}).encode(), "list_customers")

    assert (Decimal("0.10"), expected) == (page.items[0].balance, page.items[0].price)
    assert [f"$.data[]{path[1:]}"] == [one.path for one in drift]


@drawn(amount=st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=6))
def test_every_amount_comes_back_exactly(amount: Decimal) -> None:
    """Amounts as text and as number arrive exactly and without a report."""
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
def test_one_broken_letter_costs_no_page(call: Call, written: bytes, expected: str) -> None:
    """Text that is not UTF-8, or half a surrogate pair, reads as U+FFFD, with a report and all the rest intact."""
    body = b'{"data":[{"id":"c1","name":"%s","balance":"0.10"}],"pagination":{"next":null}}' % written
    found = list[Drift]()

    page = call(Network(answer(200, body)), "list_customers", {"on_drift": found.append})

    assert [Customer(id="c1", name=expected, balance=Decimal("0.10"))] == page.items
    assert [("$", "encoding")] == [(one.path, one.kind) for one in found]
    with pytest.raises(errors.ResponseDecodeError, match="characters that are none"):
        call(Network(answer(200, body)), "list_customers", {"strict": True})


def test_a_byte_order_mark_is_no_drift() -> None:
    """A byte order mark before good JSON is read past."""
    value, drift = read(b'\xef\xbb\xbf{"id":"c1","name":"A"}')

    assert (Customer(id="c1", name="A"), []) == (value, drift)


def test_the_last_of_duplicate_members_counts() -> None:
    """Of two members of one name the last counts, in a strict and in a drifted answer alike."""
    strict, _ = read(b'{"id":"c1","name":"A","name":"B"}')
    drifted, drift = read(b'{"id":"c1","name":"A","name":"B","status":"NEW"}')

    assert ("B", "B", 1) == (strict.name, drifted.name, len(drift))


@pytest.mark.parametrize(
    ("body", "place"),
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
def test_free_members_send_nothing_odd(name: str, body: Any, place: str) -> None:
    """Where the spec allows anything, NaN (JSON would say null) and times without zone are refused, with the place."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match=re.escape(f"{place}: ")):
        make(network, name, body=body)

    assert [] == network.requests


def test_free_members_send_the_rest_as_it_is() -> None:
    """Null, finite floats, times with a zone, and texts that look odd go out unchanged."""
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
def test_arguments_of_a_wrong_type_are_configuration_errors(given: Any) -> None:
    """Whatever call() is given, nothing but an error of the tree comes out, and nothing is sent."""
    network = Network()

    with acme(network) as client, pytest.raises(errors.ConfigurationError):
        client.call("get_customer", **given)

    assert [] == network.requests


@pytest.mark.parametrize("name", [None, 7, ["get_customer"], {}, "", b"get_customer"], ids=str)
def test_what_names_no_operation_is_a_configuration_error(name: Any) -> None:
    """call() of anything but an operation's id says where to look."""
    with acme(Network()) as client, pytest.raises(errors.ConfigurationError, match="OPERATIONS"):
        client.call(name)


@pytest.mark.parametrize(
    "name",
    ["Host", "content-length", "Transfer-Encoding", "CONNECTION", "Upgrade", "TE", "Expect", "Trailer", "Keep-Alive"],
)
@both
def test_the_frame_of_a_request_is_not_the_callers(call: Call, name: str) -> None:
    """Headers that frame a request are refused: they could split it in two, or send its secrets to another host."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match="belongs to the connection"):
        call(network, "add_note", body={}, extra_headers={name: "1"})

    assert [] == network.requests


@pytest.mark.parametrize("name", ["", "X Y", "X:", "X\r\nY", "X\n", "ü", "X(", 7, None])
@pytest.mark.parametrize("value", ["1"])
def test_a_header_needs_a_name(name: Any, value: str) -> None:
    """A header's name is a token of ASCII; anything else was never sent."""
    with pytest.raises(errors.ConfigurationError, match="header"):
        make(Network(), "add_note", body={}, extra_headers={name: value})


@pytest.mark.parametrize("value", [" x", "x ", "\tx", "x\x00", "x\r\nY: 1", "ü", 7, None])
def test_a_header_needs_a_value_that_it_can_carry(value: Any) -> None:
    """A value with controls or space at its ends is refused here, not by the HTTP client after the fact."""
    with pytest.raises(errors.ConfigurationError, match="header"):
        make(Network(), "add_note", body={}, extra_headers={"X-A": value})


@drawn(name=st.text(max_size=12), value=st.text(max_size=12))
def test_any_header_is_sent_as_it_is_or_refused(name: str, value: str) -> None:
    """Every header either goes out exactly as given, or is refused before anything is sent."""
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
    """Anything else as extra_query is refused with a sentence, of a list as of any other call."""
    with pytest.raises(errors.ConfigurationError, match="extra_query is a mapping of names to values"):
        make(Network(), name, path={"id": "c1"} if name == "get_customer" else {}, extra_query=value)
