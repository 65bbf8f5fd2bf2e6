"""Lenient decoding, as a table: the deviation, the resulting value, and the reported drift."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Literal

import pytest

from billing_overlay import Drift, UnknownVariant
from billing_overlay.door import Model
from billing_overlay.responses.decode import decode_leniently
from billing_overlay.responses.lenient import LenientReader
from tests.overlay.acme import Anything, Customer, CustomerList, Flat, Pages, Tiered, Wrapped, acme
from tests.overlay.wire import Network, respond

BASE = {"id": "c1", "name": "Acme"}


def read(body: Any, name: str = "get_customer", **given: Any) -> tuple[Any, list[Drift]]:
    with acme(Network(respond(200, body))) as client:
        value = Anything(client).make(name, **({} if "list" in name else {"path": {"id": "c1"}}), **given)
        return value, list(client.drift)


def customer(**fields: Any) -> Customer:
    return Customer(**{**BASE, **fields})


DEVIATIONS: list[tuple[str, dict[str, Any], Customer, str, str, str, str]] = [
    ("unknown enum", {"status": "NEW"}, customer(status="NEW"), "$.status", "enum", "a known value", "'NEW'"),
    ("enum of another type", {"status": 7}, customer(status=7), "$.status", "type", "enum", "integer"),
    ("missing", {"id": "c1"}, customer(name=None), "$.name", "missing", "string", "nothing"),
    ("null", {"name": None}, customer(name=None), "$.name", "null", "string", "null"),
    ("number for text", {"id": 7}, customer(id=7), "$.id", "type", "string", "integer"),
    ("object for text", {"id": {"a": 1}}, customer(id={"a": 1}), "$.id", "type", "string", "object"),
    ("text for a map", {"metadata": "x"}, customer(metadata="x"), "$.metadata", "type", "object", "string"),
    ("number in a map", {"metadata": {"a": "b", "c": 1}}, customer(metadata={"a": "b", "c": 1}),
     "$.metadata.*", "type", "string", "integer"),
    ("no number", {"balance": "many"}, customer(balance="many"), "$.balance", "type", "decimal", "string"),
    ("truth for a number", {"balance": True}, customer(balance=True), "$.balance", "type", "decimal", "boolean"),
    ("no date", {"since": "2026-02-30"}, customer(since="2026-02-30"), "$.since", "type", "date", "string"),
    ("no moment", {"created_at": "soon"}, customer(created_at="soon"), "$.created_at", "type", "datetime", "string"),
    ("unknown variant", {"price": {"kind": "NEW", "a": 1}},
     customer(price=UnknownVariant("NEW", {"kind": "NEW", "a": 1})),
     "$.price.kind", "variant", "'FLAT' or 'TIERED'", "'NEW'"),
    ("variant without a tag", {"price": {"amount": 1}}, customer(price=UnknownVariant(None, {"amount": 1})),
     "$.price.kind", "variant", "'FLAT' or 'TIERED'", "null"),
    ("tag of another type", {"price": {"kind": ["FLAT"]}}, customer(price=UnknownVariant(["FLAT"], {"kind": ["FLAT"]})),
     "$.price.kind", "variant", "'FLAT' or 'TIERED'", "array"),
    ("text for a variant", {"price": "free"}, customer(price="free"),
     "$.price", "type", "Flat or Tiered or null", "string"),
    ("variant without a field", {"price": {"kind": "FLAT"}}, customer(price=Flat(amount=None)),  # type: ignore[arg-type]
     "$.price.amount", "missing", "decimal", "nothing"),
    ("list with a stranger", {"price": {"kind": "TIERED", "tiers": [1, "x"]}},
     customer(price=Tiered(tiers=[Decimal(1), "x"])),  # type: ignore[list-item]
     "$.price.tiers[]", "type", "decimal", "string"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "expected", "drift"),
    [(*deviation[1:3], deviation[3:]) for deviation in DEVIATIONS],
    ids=[deviation[0] for deviation in DEVIATIONS],
)
def test_one_deviation(fields: Any, expected: Customer, drift: tuple[str, Any, str, str]) -> None:
    """The value keeps what the response held, and the drift names path, kind, expected and actual type."""
    body = fields if fields == {"id": "c1"} else {**BASE, **fields}

    value, found = read(body)

    assert expected == value
    assert [Drift("get_customer", *drift)] == found


def test_the_other_fields_of_a_drifted_response() -> None:
    """A deviation of one field does not affect the types of the others."""
    value, drift = read(
        {**BASE, "status": "NEW", "balance": "1.10", "since": "2026-04-01", "price": {"kind": "FLAT", "amount": 0.10}}
    )

    assert (
        customer(status="NEW", balance=Decimal("1.10"), since=date(2026, 4, 1), price=Flat(amount=Decimal("0.10")))
        == value
    )
    assert [deviation.path for deviation in drift] == ["$.status"]


def test_several_deviations_are_all_reported() -> None:
    """Each path is reported, in the order of the model."""
    value, drift = read({"id": 1, "status": "NEW", "price": {"kind": "NEW"}})

    assert isinstance(value, Customer)
    assert [deviation.path for deviation in drift] == ["$.id", "$.name", "$.status", "$.price.kind"]


@pytest.mark.parametrize("balance", ["1.5", 1.5, 1])
def test_amounts_as_text_or_number_are_not_drift(balance: Any) -> None:
    """An amount may be text or a number."""
    _, drift = read({**BASE, "balance": balance})

    assert drift == []


def test_a_missing_envelope_is_added_and_reported() -> None:
    """A response without its envelope is decoded as if wrapped, with one report."""
    value, drift = read(BASE, "wrapped_customer")

    assert Wrapped(data=customer()) == value
    assert [Drift("wrapped_customer", "$", "envelope", "an object in 'data'", "the object itself")] == drift


def test_a_deviation_inside_a_response_without_its_envelope() -> None:
    """Deviations in a response without its envelope are reported at the path in the spec."""
    value, drift = read({"id": "c1", "name": None}, "wrapped_customer")

    assert Wrapped(data=customer(name=None)) == value
    assert [(deviation.path, deviation.kind) for deviation in drift] == [("$", "envelope"), ("$.data.name", "null")]


def test_a_page_with_drifted_items() -> None:
    """Drifted items keep their positions between the others, and a path is reported once for all indices."""
    body = {"data": [BASE, {**BASE, "status": "NEW"}, {**BASE, "status": "NEWER"}, None], "pagination": {"next": 7}}

    page, drift = read(body, "list_customers")

    assert [customer(), customer(status="NEW"), customer(status="NEWER"), None] == page.items
    assert CustomerList(data=page.items, pagination=Pages(next=7)) == page.response  # type: ignore[arg-type]
    assert [deviation.path for deviation in drift] == ["$.data[].status", "$.data[]", "$.pagination.next"]
    assert page.next_cursor == 7


@pytest.mark.parametrize("value", ["past_due", "NET30", "invoice.paid", "on-line", "A_1.b2"])
def test_an_unknown_value_that_looks_like_an_identifier(value: str) -> None:
    """A report shows an unknown value that looks like an identifier."""
    _, drift = read({**BASE, "status": value})

    assert [repr(value)] == [deviation.got for deviation in drift]


@pytest.mark.parametrize(
    "value", ["user@private.example", "Jane Doe", "+41791234567", "4242424242424242", "x" * 1000, "", "a\n", "ü"]
)
def test_an_unknown_value_that_may_be_personal(value: str) -> None:
    """A report does not show an unknown value that does not look like an identifier."""
    result, drift = read({**BASE, "status": value, "price": {"kind": value}})

    assert ["text that is not an identifier"] * 2 == [deviation.got for deviation in drift]
    assert (value, value) == (result.status, result.price.tag)


def test_unknown_values_are_shown_by_option() -> None:
    """With show_drift_values=True, a report shows the beginning of a scalar, and never an object."""
    body = {**BASE, "status": "Jane " * 100, "id": {"secret": "canary"}}

    with acme(Network(respond(200, body)), show_drift_values=True) as client:
        client.call("get_customer", path={"id": "c1"})

    assert [("object", 6), (repr("Jane " * 100)[:64], 64)] == [(drift.got, len(drift.got)) for drift in client.drift]


def test_an_object_in_place_of_a_list() -> None:
    """An object where a list is expected is read as a list of one, and reported."""
    page, drift = read({"data": {**BASE, "balance": "1.10"}, "pagination": {}}, "list_customers")

    assert [customer(balance=Decimal("1.10"))] == page.items
    assert [Drift("list_customers", "$.data", "type", "array", "object")] == drift


def test_an_object_where_the_response_is_a_list() -> None:
    """An object with the required fields of an item is the only item, and reported; any other object is refused."""
    reader = LenientReader("pay")

    value = decode_leniently(reader, list[Customer], b'{"id":"c1","name":"Acme","balance":"1.10"}', "no list")

    assert [customer(balance=Decimal("1.10"))] == value
    assert [Drift("pay", "$", "type", "array", "object")] == reader.found
    refused = (b'{"error":"down"}', b'{"error":{"id":"down"}}', b'{"id":"c1"}', b'"down"', b"{}")
    for kind, content in [*((list[Customer], content) for content in refused), (list[str], b"{}")]:
        with pytest.raises(ValueError, match="JSON of another kind: no list"):
            decode_leniently(LenientReader("pay"), kind, content, "no list")


class Card(Model, kw_only=True, tag_field="kind", tag="CARD"):
    """A model with a discriminator that is not part of a union."""

    kind: ClassVar[Literal["CARD"]] = "CARD"
    limit: Decimal


class Coin(Model, kw_only=True, tag_field="kind", tag="COIN"):
    """A model whose discriminator is not an attribute."""

    amount: Decimal


class Payment(Model, kw_only=True):
    """A model with single variants, and a union of list and object."""

    method: Card | None = None
    coin: Coin | None = None
    lines: list[Customer] | Customer | None = None


def lenient(body: Any) -> tuple[Any, list[Drift]]:
    reader = LenientReader("pay")
    return reader.read(Payment, body), reader.found


def test_a_discriminator_of_another_value() -> None:
    """A discriminator that is present is preserved, and the other fields of its model are typed."""
    payment, drift = lenient({"method": {"kind": "BANK", "limit": "1.10"}})

    assert isinstance(payment.method, Card)
    assert ("BANK", Decimal("1.10")) == (payment.method.kind, payment.method.limit)
    assert {"method": {"kind": "BANK", "limit": Decimal("1.10")}} == payment.to_dict()
    assert payment == pickle.loads(pickle.dumps(payment))
    assert [Drift("pay", "$.method.kind", "variant", "'CARD'", "'BANK'")] == drift


def test_a_discriminator_that_is_no_attribute() -> None:
    """A discriminator of another value is preserved where no attribute shows it, too."""
    payment, drift = lenient({"coin": {"kind": "TOKEN", "amount": "1.10"}})

    assert isinstance(payment.coin, Coin)
    assert {"coin": {"kind": "TOKEN", "amount": Decimal("1.10")}} == payment.to_dict()
    assert [Drift("pay", "$.coin.kind", "variant", "'COIN'", "'TOKEN'")] == drift


def test_a_union_of_list_and_object() -> None:
    """The items and fields of a union of list and object are typed, although one of them deviates."""
    drifted = {**BASE, "status": "NEW", "balance": "1.10"}

    listed, drift_of_list = lenient({"lines": [drifted]})
    alone, drift_of_object = lenient({"lines": drifted})

    assert [customer(status="NEW", balance=Decimal("1.10"))] == listed.lines == [alone.lines]
    assert ["$.lines[].status"] == [deviation.path for deviation in drift_of_list]
    assert ["$.lines.status"] == [deviation.path for deviation in drift_of_object]


class Ranked(Model, kw_only=True):
    """A model with an enum of integers."""

    rank: Literal[1, 2] | None = None


@pytest.mark.parametrize(
    ("value", "drift"),
    [
        (3, ("enum", "a known value", "3")),
        ("3", ("type", "enum", "string")),
        (True, ("type", "enum", "boolean")),
    ],
)
def test_integer_enum(value: Any, drift: tuple[Any, str, str]) -> None:
    """An unknown integer of an integer enum is reported as a value, and any other type as a type."""
    reader = LenientReader("rank")

    assert value == reader.read(Ranked, {"rank": value}).rank
    assert [Drift("rank", "$.rank", *drift)] == reader.found
