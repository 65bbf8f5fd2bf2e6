"""The tolerant reader, as a table: what differs, what the value is then, and how it is reported."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing_overlay import Drift, UnknownVariant
from tests.overlay.acme import Anything, Customer, CustomerList, Flat, Pages, Tiered, Wrapped, acme
from tests.overlay.wire import Network, answer

BASE = {"id": "c1", "name": "Acme"}


def read(body: Any, name: str = "get_customer", **given: Any) -> tuple[Any, list[Drift]]:
    with acme(Network(answer(200, body))) as client:
        value = Anything(client).make(name, **({} if "list" in name else {"path": {"id": "c1"}}), **given)
        return value, list(client.drift)


def customer(**members: Any) -> Customer:
    return Customer(**{**BASE, **members})


ONE: list[tuple[str, dict[str, Any], Customer, str, str, str, str]] = [
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
    ("variant without a member", {"price": {"kind": "FLAT"}}, customer(price=Flat(amount=None)),  # type: ignore[arg-type]
     "$.price.amount", "missing", "decimal", "nothing"),
    ("list with a stranger", {"price": {"kind": "TIERED", "tiers": [1, "x"]}},
     customer(price=Tiered(tiers=[Decimal(1), "x"])),  # type: ignore[list-item]
     "$.price.tiers[]", "type", "decimal", "string"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("members", "expected", "drift"), [(*one[1:3], one[3:]) for one in ONE], ids=[one[0] for one in ONE]
)
def test_one_difference(members: Any, expected: Customer, drift: tuple[str, Any, str, str]) -> None:
    """The value arrives with what came in its place, and the report names place, kind, what was due and what came."""
    body = members if members == {"id": "c1"} else {**BASE, **members}

    value, found = read(body)

    assert expected == value
    assert [Drift("get_customer", *drift)] == found


def test_the_rest_of_a_drifted_answer_is_typed_all_the_same() -> None:
    """One strange member costs no other member its type."""
    value, drift = read(
        {**BASE, "status": "NEW", "balance": "1.10", "since": "2026-04-01", "price": {"kind": "FLAT", "amount": 0.10}}
    )

    assert (
        customer(status="NEW", balance=Decimal("1.10"), since=date(2026, 4, 1), price=Flat(amount=Decimal("0.10")))
        == value
    )
    assert [one.path for one in drift] == ["$.status"]


def test_several_differences_are_all_reported() -> None:
    """Each place is reported, in the order of the answer's model."""
    value, drift = read({"id": 1, "status": "NEW", "price": {"kind": "NEW"}})

    assert isinstance(value, Customer)
    assert [one.path for one in drift] == ["$.id", "$.name", "$.status", "$.price.kind"]


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
def test_what_the_spec_leaves_open_is_no_drift(body: Any) -> None:
    """Additional members, and amounts as text or number, are read in silence."""
    _, drift = read(body)

    assert drift == []


def test_a_missing_envelope_is_filled_in_and_reported() -> None:
    """The bare form is read as if wrapped, with one report for the answer."""
    value, drift = read(BASE, "wrapped_customer")

    assert Wrapped(data=customer()) == value
    assert [Drift("wrapped_customer", "$", "envelope", "an object in 'data'", "the object itself")] == drift


def test_a_bare_answer_may_differ_inside_too() -> None:
    """Differences inside a bare answer are reported at the place where the spec has them."""
    value, drift = read({"id": "c1", "name": None}, "wrapped_customer")

    assert Wrapped(data=customer(name=None)) == value
    assert [(one.path, one.kind) for one in drift] == [("$", "envelope"), ("$.data.name", "null")]


def test_a_page_with_strange_items_is_a_page() -> None:
    """Strange items arrive in their places beside good ones, and any index is one place."""
    body = {"data": [BASE, {**BASE, "status": "NEW"}, {**BASE, "status": "NEWER"}, None], "pagination": {"next": 7}}

    page, drift = read(body, "list_customers")

    assert [customer(), customer(status="NEW"), customer(status="NEWER"), None] == page.items
    assert CustomerList(data=page.items, pagination=Pages(next=7)) == page.response  # type: ignore[arg-type]
    assert [one.path for one in drift] == ["$.data[].status", "$.data[]", "$.pagination.next"]
    assert page.next_cursor == 7


def test_long_values_are_cut_in_reports() -> None:
    """A report shows no more than the beginning of what came, and never a whole object."""
    _, drift = read({**BASE, "status": "x" * 1000, "id": {"secret": "canary"}})

    assert max(len(one.got) for one in drift) == 64
    assert "canary" not in repr(drift)
