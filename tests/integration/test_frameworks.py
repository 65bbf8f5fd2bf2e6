"""Web frameworks accept models and input types: FastAPI and Django as they are installed."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from typing import Annotated, Any

import django
import httpx
import pytest
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import Context, Engine
from fastapi import Body, FastAPI
from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

from tests.overlay.acme import Customer, CustomerList, Flat, Pages
from tests.overlay.wire import run

CUSTOMER = Customer(id="c1", name="Acme", balance=Decimal("0.10"), price=Flat(amount=Decimal("1.10")))
PLAIN = {"id": "c1", "name": "Acme", "balance": "0.10", "price": {"kind": "FLAT", "amount": "1.10"}}


class Order(BaseModel):
    """A pydantic model with fields of our types."""

    customer: Customer
    others: list[Customer] = []


def returned() -> Customer:
    return CUSTOMER


def listed() -> Any:
    return [CUSTOMER, CUSTOMER]


def page() -> CustomerList:
    return CustomerList(data=[CUSTOMER], pagination=Pages(total=1))


def echo(customer: Customer) -> Customer:
    assert isinstance(customer, Customer)
    return customer


def echo_explicit(customer: Annotated[Customer, Body()]) -> Customer:
    return customer


def echo_optional(customer: Customer | None = None) -> list[Customer]:
    return [customer] if customer else []


def echo_list(customers: list[Customer]) -> list[Customer]:
    return customers


def echo_two(customer: Customer, price: Flat, shop: str) -> dict[str, Any]:
    return {"customer": customer.to_json(), "price": price.to_json(), "shop": shop}


def unannotated() -> Any:
    return CUSTOMER


def echo_order(order: Order) -> Order:
    return order


def app() -> FastAPI:
    """Return an app that takes and returns models in every way."""
    api = FastAPI()
    api.add_api_route("/returned", returned)
    api.add_api_route("/listed", listed, response_model=list[Customer])
    api.add_api_route("/page", page)
    api.add_api_route("/body", echo, methods=["POST"])
    api.add_api_route("/explicit", echo_explicit, methods=["POST"])
    api.add_api_route("/optional", echo_optional, methods=["POST"])
    api.add_api_route("/list", echo_list, methods=["POST"])
    api.add_api_route("/two", echo_two, methods=["POST"])
    api.add_api_route("/unannotated", unannotated)
    api.add_api_route("/order", echo_order, methods=["POST"])
    return api


def respond(method: str, path: str, body: Any = None) -> httpx.Response:
    """Return the response of the app."""

    async def work() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app()), base_url="http://app.example") as http:
            return await http.request(method, path, json=body)

    response: httpx.Response = run(work())
    return response


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/returned", PLAIN), ("/listed", [PLAIN, PLAIN]), ("/page", {"data": [PLAIN], "pagination": {"total": 1}})],
)
def test_fastapi_returns_models(path: str, expected: Any) -> None:
    """A model as a return type, as a response_model and in a list is JSON with wire names and exact amounts."""
    assert expected == respond("GET", path).json()


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("/body", PLAIN, PLAIN),
        ("/explicit", PLAIN, PLAIN),
        ("/optional", PLAIN, [PLAIN]),
        ("/optional", None, []),
        ("/list", [PLAIN, PLAIN], [PLAIN, PLAIN]),
        (
            "/two?shop=s1",
            {"customer": PLAIN, "price": PLAIN["price"]},
            {"customer": CUSTOMER.to_json(), "price": Flat(amount=Decimal("1.10")).to_json(), "shop": "s1"},
        ),
    ],
)
def test_fastapi_reads_models_from_the_body(path: str, body: Any, expected: Any) -> None:
    """A parameter whose type is a model is the request body, without a marker; several are its fields."""
    assert expected == respond("POST", path, body).json()


def test_fastapi_writes_no_amount_as_a_float() -> None:
    """A model that is returned without an annotation is an error, not a dataclass whose amounts become floats."""
    with pytest.raises(PydanticSerializationError, match="Customer"):
        respond("GET", "/unannotated")


def test_fastapi_takes_models() -> None:
    """A request body is decoded to a model, also inside a pydantic model; an invalid one has status 422."""
    assert PLAIN == respond("POST", "/body", PLAIN).json()
    assert {"customer": PLAIN, "others": [PLAIN]} == (
        respond("POST", "/order", {"customer": PLAIN, "others": [PLAIN]}).json()
    )
    refused = respond("POST", "/body", {"id": 7})
    assert (422, "Expected `str`, got `int` - at `$.id`") == (
        refused.status_code,
        refused.json()["detail"][0]["msg"].removeprefix("Value error, "),
    )


def test_fastapi_documents_models() -> None:
    """The OpenAPI schema of an app has the fields of models, without references that lead nowhere."""
    document = respond("GET", "/openapi.json").json()

    response = document["paths"]["/returned"]["get"]["responses"]["200"]
    fields = response["content"]["application/json"]["schema"]["properties"]
    body = document["paths"]["/body"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert fields == body["properties"]
    assert {"id", "name", "status", "balance", "price"} <= fields.keys()
    assert {"type": "string", "format": "decimal"} in fields["balance"]["anyOf"]
    references = [line for line in json.dumps(document, indent=1).splitlines() if '"$ref"' in line]
    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert {line.split('"')[3] for line in references} <= known


def test_django_takes_models() -> None:
    """A view returns to_dict() or to_json(), and a template reads attributes."""
    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
        django.setup()

    def view(request: HttpRequest) -> JsonResponse:
        return JsonResponse(CUSTOMER.to_dict(), encoder=DjangoJSONEncoder)

    assert PLAIN == json.loads(view(HttpRequest()).content)
    assert PLAIN == json.loads(HttpResponse(CUSTOMER.to_json(), content_type="application/json").content)
    template = Engine().from_string("{{ customer.name }}: {{ customer.balance }}")
    assert "Acme: 0.10" == template.render(Context({"customer": CUSTOMER}))


@pytest.mark.parametrize("package", ["alguna", "commenda", "sequence", "stigg"])
def test_pydantic_takes_input_types(package: str) -> None:
    """Each TypedDict of a package is a type that pydantic validates, whichever of the two is imported first."""
    script = f"""
import {package}_client.inputs as inputs
from pydantic import TypeAdapter
names = [name for name in inputs.__all__ if isinstance(getattr(inputs, name), type)]
for name in names:
    TypeAdapter(getattr(inputs, name)).json_schema()
print(len(names))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert "" == done.stderr
    assert int(done.stdout) > 0
