"""Models as values: what they return as dictionaries and as JSON, and what they are to tools that inspect them."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import UnknownVariant
from billing_overlay.declared.model import field_of, fields_of, has_fields
from billing_overlay.responses.keeping import subclass
from tests.overlay.acme import Customer, CustomerList, Flat, Pages, Stale, acme
from tests.overlay.wire import Network, respond

MOMENT = datetime(2026, 4, 1, 10, tzinfo=UTC)
CUSTOMER = Customer(
    id="c1",
    name="Acme",
    balance=Decimal("0.10"),
    since=date(2026, 4, 1),
    created_at=MOMENT,
    price=Flat(amount=Decimal("1.10")),
    metadata={"a": "b"},
    notes=[{"a": Decimal("1.10")}, UnknownVariant("NEW", {"kind": "NEW", "fee": 1})],
)
NOTES = [{"a": Decimal("1.10")}, {"kind": "NEW", "fee": 1}]


def test_the_repr_of_a_model() -> None:
    """It shows the fields that are set."""
    assert "Customer(id='c1', name='Acme', metadata={})" == repr(Customer(id="c1", name="Acme", metadata={}))


def test_json_has_exact_amounts_and_wire_names() -> None:
    """to_json() writes decimals as text, which keeps every digit, and only what is set."""
    expected = {
        "id": "c1",
        "name": "Acme",
        "balance": "0.10",
        "since": "2026-04-01",
        "created_at": "2026-04-01T10:00:00Z",
        "price": {"kind": "FLAT", "amount": "1.10"},
        "metadata": {"a": "b"},
        "notes": [{"a": "1.10"}, {"kind": "NEW", "fee": 1}],
    }

    assert expected == json.loads(CUSTOMER.to_json())


@pytest.mark.parametrize("keeps", [False, True], ids=["ignoring unknown fields", "keeping them"])
@given(
    fields=st.fixed_dictionaries(
        {},
        optional={
            "balance": st.none() | st.just("1.10"),
            "metadata": st.none() | st.just({}) | st.just({"a": "b"}),
            "status": st.none(),
            "surprise": st.none() | st.just(1),
        },
    )
)
def test_one_field_is_that_of_all_fields(keeps: bool, fields: dict[str, Any]) -> None:
    """Whatever is set, null or absent, one field by its wire name is what all fields have under it."""
    kind = subclass(Customer, ("surprise",)) if keeps else Customer
    known = fields if keeps else {name: value for name, value in fields.items() if name != "surprise"}
    model = msgspec.convert({"id": "c1", "name": "a", **known}, kind, strict=False)
    values = [model, Flat(amount=Decimal(1)), UnknownVariant("NEW", {"kind": "NEW"}), fields, MappingProxyType(fields)]

    for value in (*values, None, "text", 1, b"", [], ["id"]):
        assert has_fields(value) == (fields_of(value) is not None)
        for name in ("id", "kind", "created_at", *fields):
            assert field_of(value, name) == (fields_of(value) or {}).get(name)


def test_absent_fields_on_request() -> None:
    """With `absent`, nested models have every field, too; data that is not a model is unchanged."""
    page = CustomerList(data=[CUSTOMER, Customer(id="c2", name="Beta")], pagination=Pages(total=2))

    plain = page.to_dict(absent=None)

    first, second = plain["data"]
    assert first == {**CUSTOMER.to_dict(), "status": None, "notes": NOTES}
    assert {"id": "c2", "name": "Beta"} == {name: value for name, value in second.items() if value is not None}
    assert first.keys() == second.keys() == set(Customer.__struct_encode_fields__)
    assert {"next": None, "prev": None, "per_page": None, "total_pages": None, "total": 2, "more": None} == (
        plain["pagination"]
    )
    assert {"current": 1, "before": "-"} == json.loads(Stale(current=1).to_json(absent="-"))


def kept(*bodies: dict[str, Any]) -> list[Any]:
    with acme(Network(*(respond(200, body) for body in bodies)), unknown_fields="keep") as client:
        return [client.call("get_customer", path={"id": "c1"}) for _ in bodies]


def test_absent_fields_that_only_other_responses_had() -> None:
    """A field that the spec does not have is not an absent field of a response that lacks it."""
    first, second = kept({"id": "c1", "name": "Acme", "fee": 1}, {"id": "c2", "name": "Beta"})

    assert 1 == first.to_dict(absent=None)["fee"]
    assert "fee" not in second.to_dict(absent=None)


def test_a_class_of_a_kept_response_is_inspected() -> None:
    """Tools that look at the attributes of a class, such as help(), find those that hold kept fields."""
    (customer,) = kept({"id": "c1", "name": "Acme", "fee": 1})

    names = {name for name, _ in inspect.getmembers(type(customer))}

    assert {"fee", "balance", "status"} <= names


def test_an_unknown_variant_is_a_value() -> None:
    """Unknown variants are equal by tag and data, match by position, cannot be hashed, and do not show their data."""
    variant = UnknownVariant("NEW", {"secret": 1})

    match variant:
        case UnknownVariant(tag, data):
            assert ("NEW", {"secret": 1}) == (tag, data)
    assert variant == UnknownVariant("NEW", {"secret": 1}) != UnknownVariant("OLD", {"secret": 1})
    assert "UnknownVariant(tag='NEW', 1 fields)" == repr(variant)
    with pytest.raises(TypeError):
        hash(variant)


def test_a_value_that_no_encoder_knows() -> None:
    """A value that has no place in JSON is an error when it is written, and never text that looks like one."""
    with pytest.raises(TypeError, match="complex are not accepted"):
        Customer(id="c1", name="Acme", notes=1j).to_json()
