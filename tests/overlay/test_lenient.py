"""Lenient decoding, as a table: the deviation, the resulting value, and the reported drift."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing_overlay import Drift, UnknownVariant
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


@pytest.mark.parametrize(
    "body",
    [
        {**BASE, "extra": 1, "nested": {"a": [1]}},
        {**BASE, "balance": "1.5"},
        {**BASE, "balance": 1.5},
        {**BASE, "balance": 1},
        {**BASE, "price": {"kind": "FLAT", "amount": "1", "extra": None}},
    ],
)
def test_extensions_are_not_drift(body: Any) -> None:
    """Additional fields, and amounts as text or number, are not reported."""
    _, drift = read(body)

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


def test_long_values_are_truncated_in_reports() -> None:
    """A report shows the beginning of a scalar at most, and never an object."""
    _, drift = read({**BASE, "status": "x" * 1000, "id": {"secret": "canary"}})

    assert max(len(deviation.got) for deviation in drift) == 64
    assert "canary" not in repr(drift)
