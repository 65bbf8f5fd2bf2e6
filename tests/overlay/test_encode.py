"""JSON request bodies: exact amounts in the wire type that the spec declares; inexact values are refused."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import ABSENT, UnknownVariant, errors
from tests.overlay.acme import Customer, Flat, Tiered
from tests.overlay.wire import Network, make

CET = timezone(timedelta(hours=1))


def sent(body: Any, operation: str = "create_customer") -> str:
    network = Network()
    make(network, operation, body=body)
    return network.last.content.decode()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"balance": Decimal("19.90")}, '{"balance":"19.90"}'),
        ({"balance": 19}, '{"balance":"19"}'),
        ({"balance": "19.9"}, '{"balance":"19.9"}'),
        ({"limit": Decimal("19.90")}, '{"limit":19.90}'),
        ({"limit": "0.1"}, '{"limit":0.1}'),
        ({"limit": -7}, '{"limit":-7}'),
        ({"limit": Decimal("1E+3")}, '{"limit":1000}'),
        ({"limit": Decimal("1E-7")}, '{"limit":0.0000001}'),
        ({"balance": 10**30}, '{"balance":"1' + "0" * 30 + '"}'),
        ({"balance": None, "limit": None}, '{"balance":null,"limit":null}'),
        ({"balance": ABSENT, "name": "x"}, '{"name":"x"}'),
        (
            {"lines": [{"amount": Decimal("1.50"), "quantity": Decimal("2.0")}]},
            '{"lines":[{"amount":1.50,"quantity":"2.0"}]}',
        ),
        ({"lines": ({"amount": n} for n in (1, 2))}, '{"lines":[{"amount":1},{"amount":2}]}'),
        ({"lines": [{"amount": ABSENT, "note": None}, None]}, '{"lines":[{"note":null},null]}'),
        ({"rates": {"a": Decimal("0.10"), "b": 1}}, '{"rates":{"a":0.10,"b":1}}'),
        ({"rates": MappingProxyType({"a": "0.10"})}, '{"rates":{"a":0.10}}'),
        ({"price": {"kind": "FLAT", "amount": Decimal("1.0")}}, '{"price":{"kind":"FLAT","amount":"1.0"}}'),
        ({"price": {"kind": "NEW", "amount": 1}}, '{"price":{"kind":"NEW","amount":1}}'),
        ({"prices": [{"kind": "FLAT", "amount": 1}, Flat(amount=Decimal(2))]},
         '{"prices":[{"kind":"FLAT","amount":"1"},{"kind":"FLAT","amount":"2"}]}'),
        ({"parent": {"parent": {"limit": "1.10"}, "balance": 1}}, '{"parent":{"parent":{"limit":1.10},"balance":"1"}}'),
        ({"since": date(2026, 4, 1)}, '{"since":"2026-04-01"}'),
        ({"since": "2026-04-01"}, '{"since":"2026-04-01"}'),
        ({"at": datetime(2026, 4, 1, 10, tzinfo=UTC)}, '{"at":"2026-04-01T10:00:00Z"}'),
        ({"at": datetime(2026, 4, 1, 10, tzinfo=CET)}, '{"at":"2026-04-01T10:00:00+01:00"}'),
        ({"at": "2026-04-01T10:00:00Z"}, '{"at":"2026-04-01T10:00:00Z"}'),
        ({"name": "Ünï\n\"", "tags": [1, True, None]}, '{"name":"Ünï\\n\\"","tags":[1,true,null]}'),
        ({"limit": Decimal("-1E+64")}, '{"limit":-1' + "0" * 64 + "}"),
        ({"lines": 5, "rates": [1], "price": "x", "parent": 7}, '{"lines":5,"rates":[1],"price":"x","parent":7}'),
        ({"lines": "abc", "rates": "x"}, '{"lines":"abc","rates":"x"}'),
        ({"lines": {"amount": 1}}, '{"lines":{"amount":1}}'),
        ({"dimensions": {"a": "b", "c": 3, "d": None}}, '{"dimensions":{"a":"b","c":3,"d":null}}'),
        ({"dimensions": {"a": Decimal("0.30"), "b": "0.30", "c": 3, "d": True, "e": None, "f": Decimal("1E+2")}},
         '{"dimensions":{"a":0.30,"b":"0.30","c":3,"d":true,"e":null,"f":100}}'),
        ({"total": Decimal("1.10")}, '{"total":"1.10"}'),
        ({"total": "free"}, '{"total":"free"}'),
        ({"total": 3}, '{"total":"3"}'),
        ({"id": UUID(int=1)}, '{"id":"00000000-0000-0000-0000-000000000001"}'),
        ({"price": UnknownVariant("NEW", {"kind": "NEW", "tax": Decimal("0.10")})},
         '{"price":{"kind":"NEW","tax":0.10}}'),
        ({}, "{}"),
    ],
)  # fmt: skip
def test_fields_are_sent_in_their_wire_types(body: Any, expected: str) -> None:
    """Amounts are text or numbers as the spec declares, digit for digit, in lists, maps, unions and nested objects."""
    assert expected == sent(body)


def test_a_model_as_input_keeps_its_tag() -> None:
    """A model from a response is sent with its tag and its wire types, and without the fields that are not set."""
    customer = Customer(id="c", name="x", balance=Decimal("1.10"), price=Flat(amount=Decimal("2.50")))

    assert sent({"parent": customer}) == (
        '{"parent":{"id":"c","name":"x","balance":"1.10","price":{"kind":"FLAT","amount":"2.50"}}}'
    )
    assert sent({"price": Tiered(tiers=[Decimal("1.0")])}) == '{"price":{"kind":"TIERED","tiers":[1.0]}}'


@pytest.mark.parametrize(
    ("body", "location"),
    [
        ({"balance": 1.5}, "body.balance: float"),
        ({"limit": 1.5}, "body.limit: float"),
        ({"limit": float("nan")}, "body.limit: float"),
        ({"limit": True}, "body.limit: bool"),
        ({"limit": b"1"}, "body.limit: bytes"),
        ({"limit": "one"}, "body.limit: 'one' is not a number"),
        ({"limit": ""}, "body.limit: '' is not a number"),
        ({"limit": "NaN"}, "body.limit: NaN is not an amount"),
        ({"balance": Decimal("sNaN")}, "body.balance: sNaN is not an amount"),
        ({"balance": Decimal("Infinity")}, "body.balance: Infinity is not an amount"),
        ({"limit": Decimal("-inf")}, "body.limit: -Infinity is not an amount"),
        ({"limit": Decimal("1E+65")}, "body.limit: "),
        ({"limit": "1e-999999999"}, "body.limit: "),
        ({"limit": 10**4000}, "body.limit: "),
        ({"lines": [{}, {"amount": 0.1}]}, r"body.lines\[1\].amount: float"),
        ({"rates": {"a": 0.1}}, "body.rates.a: float"),
        ({"prices": [{"kind": "FLAT", "amount": 0.1}]}, r"body.prices\[0\].amount: float"),
        ({"parent": {"parent": {"balance": 0.1}}}, "body.parent.parent.balance: float"),
        ({"at": datetime(2026, 4, 1)}, "body.at: a datetime without a time zone"),
        ({"since": datetime(2026, 4, 1, tzinfo=UTC)}, "body.since: this field is a plain date"),
        ({"name": object()}, "cannot be written as JSON"),
        ({"name": "\ud800"}, "cannot be written as JSON"),
        ({"metadata": {"a": ABSENT}}, "cannot be written as JSON"),
        ({"prices": [{"kind": ["FLAT"]}]}, "cannot be written as JSON"),
        ({"dimensions": {"a": 0.1 + 0.2}}, "body.dimensions.a"),
        ({"dimensions": {"a": [0.5]}}, "body.dimensions.a"),
        ({"dimensions": {"a": Decimal("NaN")}}, "body.dimensions.a"),
        ({"total": 0.5}, "body.total"),
    ],
)
def test_values_that_cannot_be_sent_exactly_are_refused(body: Any, location: str) -> None:
    """Inexact, oversized or ambiguous values raise ConfigurationError with their location, and nothing is sent."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match=location):
        make(network, "create_customer", body=body)

    assert network.requests == []


def test_a_body_that_contains_itself_is_refused() -> None:
    """A body that contains itself raises ConfigurationError, in fields with a shape and in others."""
    shaped: dict[str, Any] = {}
    shaped["parent"] = shaped
    free: dict[str, Any] = {}
    free["free"] = free

    for body in (shaped, free):
        with pytest.raises(errors.ConfigurationError, match="cannot be written as JSON"):
            make(Network(), "create_customer", body=body)


_AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False).filter(lambda amount: abs(amount.adjusted()) <= 64)
_BODIES = st.fixed_dictionaries(
    {},
    optional={
        "balance": _AMOUNTS,
        "limit": _AMOUNTS,
        "rates": st.dictionaries(st.text(), _AMOUNTS),
        "lines": st.lists(st.fixed_dictionaries({}, optional={"amount": _AMOUNTS, "quantity": _AMOUNTS})),
    },
)


def numbers(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from numbers(item)
    else:
        yield Decimal(value)


@given(body=_BODIES)
def test_any_amount_arrives_unchanged(body: dict[str, Any]) -> None:
    """Amounts decoded from the body equal those passed, to the digit; none becomes a float."""
    text = sent(body)

    assert list(numbers(body)) == list(numbers(msgspec.json.Decoder(float_hook=Decimal).decode(text)))
    assert list(numbers(body)) == list(numbers(json.loads(text, parse_float=Decimal)))


@pytest.mark.parametrize(
    ("body", "location"),
    [
        ({"lines": {"amount": 1.5}}, "body.lines.amount"),
        ({"lines": [[{"amount": 1.5}]]}, "body.lines[0][0].amount"),
        ({"parent": [{"limit": 1.5}]}, "body.parent[0].limit"),
        ({"rates": [1, 1.5]}, "body.rates[1]"),
        ({"price": [{"kind": "FLAT", "amount": 1.5}]}, "body.price[0].amount"),
        ([{"limit": 1.5}], "body[0].limit"),
    ],
)
def test_a_float_in_a_value_of_another_shape_is_refused(body: Any, location: str) -> None:
    """A float in a value that does not match its shape is refused with its location: it may be an amount."""
    with pytest.raises(errors.ConfigurationError, match=re.escape(f"{location}: floats are not accepted")):
        sent(body)


def test_a_value_of_another_shape_is_sent_unchanged() -> None:
    """A value that does not match its shape, without floats, is sent as the caller passed it."""
    assert '{"lines":{"amount":1},"rates":["a"]}' == sent({"lines": {"amount": 1}, "rates": ["a"]})
