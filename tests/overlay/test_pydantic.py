"""Models in pydantic: validated, serialized and documented without any ceremony."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from decimal import Decimal
from types import FunctionType
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from tests.overlay.acme import Customer, CustomerList, Flat, Stale

CUSTOMER = Customer(id="c1", name="Acme", balance=Decimal("0.10"), price=Flat(amount=Decimal("1.10")))
PLAIN = {"id": "c1", "name": "Acme", "balance": "0.10", "price": {"kind": "FLAT", "amount": "1.10"}}


class Order(BaseModel):
    """A model of pydantic with generated models as fields."""

    customer: Customer
    others: list[Customer] = []


def test_instances_and_objects_are_accepted() -> None:
    """An instance stays the instance that it is; an object with wire names is decoded, with exact amounts."""
    order = Order.model_validate({"customer": CUSTOMER, "others": [PLAIN]})

    assert order.customer is CUSTOMER
    assert [CUSTOMER] == order.others
    assert Decimal("0.10") == order.others[0].balance


@pytest.mark.parametrize(
    ("value", "place"), [({"id": 7, "name": "Acme"}, "id"), ({**PLAIN, "price": {"kind": "NEW"}}, "price"), ("c1", "")]
)
def test_an_invalid_value_is_refused(value: object, place: str) -> None:
    """Objects that do not fit a model are refused, with the place of the deviation."""
    with pytest.raises(ValidationError, match=f"Expected|Invalid.*{place}"):
        Order.model_validate({"customer": value})


def test_models_are_serialized_by_their_wire_names() -> None:
    """A generated model is serialized with wire names, its tag and exact amounts; unset fields are left out."""
    order = Order(customer=CUSTOMER)

    assert {"customer": CUSTOMER.to_dict(), "others": []} == order.model_dump()
    assert {"customer": PLAIN, "others": []} == json.loads(order.model_dump_json())
    assert order == Order.model_validate_json(order.model_dump_json())


def test_a_value_of_another_type_is_serialized_unchanged() -> None:
    """A value that was assigned in place of a model, without validation, is serialized unchanged."""
    order = Order.model_construct(customer={"id": "c1"})

    assert {"customer": {"id": "c1"}, "others": []} == order.model_dump()


def alternatives(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schemas of a union; its order and its depth depend on the version of msgspec."""
    inner = schema.get("anyOf")
    return [schema] if inner is None else [part for each in inner for part in alternatives(each)]


def test_models_are_documented_by_their_fields() -> None:
    """The JSON schema lists the fields of a model and of the models in it, and has no reference that leads nowhere."""
    schema = TypeAdapter(CustomerList).json_schema()

    customer = schema["properties"]["data"]["items"]
    assert {"id", "name", "status", "balance", "price"} <= customer["properties"].keys()
    assert {"type": "string", "format": "decimal"} in customer["properties"]["balance"]["anyOf"]
    price = alternatives(customer["properties"]["price"])
    assert [["FLAT"], ["TIERED"]] == [each["properties"]["kind"]["enum"] for each in price if "properties" in each]
    assert [{"type": "null"}] == [each for each in price if "properties" not in each]
    assert "$ref" not in json.dumps(schema)


def test_a_model_inside_itself_is_documented() -> None:
    """A model that refers to itself is an object of any fields where it does so."""
    schema = TypeAdapter(Stale).json_schema()

    assert {"current", "before"} == schema["properties"].keys()
    assert {"type": "object"} in schema["properties"]["before"]["anyOf"]


def test_models_are_dataclasses_for_fastapi_only() -> None:
    """FastAPI, which reads dataclasses from the body, accepts models as such; to others they are not dataclasses."""
    asks = FunctionType(is_complex.__code__, {"__name__": "fastapi._compat.shared", "is_dataclass": is_dataclass})

    assert asks(Customer)
    assert not is_complex(Customer)
    with pytest.raises(AttributeError, match=r"convert it with to_dict\(\) or to_json\(\)"):
        CUSTOMER.__dataclass_fields__  # noqa: B018
    with pytest.raises(TypeError):
        asdict(CUSTOMER)
    with pytest.raises(PydanticSerializationError, match="Customer"):
        TypeAdapter(object).dump_json(CUSTOMER)


def is_complex(annotation: object) -> bool:
    """Ask as FastAPI does."""
    return is_dataclass(annotation)
