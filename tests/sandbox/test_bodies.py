"""Request bodies: validated against the schema, refused with all errors, kept to the last digit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_sandbox import Sandbox

from .documents import document, operation, ref, text, thing
from .providers import grid, shop


def accepting(schema: Any, **schemas: Any) -> Sandbox:
    """Return a sandbox with one write that returns the value it was sent."""
    body = thing(["v"], v=schema)
    return Sandbox(
        document({"/it": {"post": operation("send_it", {"200": thing(None, v=schema)}, body=body)}}, schemas)
    )


@pytest.mark.parametrize(
    ("schema", "value", "status"),
    [
        (text(format="date"), "2030-02-28", 200),
        (text(format="date"), "2030-02-30", 400),
        (text(format="date"), "20300228", 400),
        (text(format="date-time"), "2030-02-28T10:00:00Z", 200),
        (text(format="date-time"), "2030-02-28T10:00:00.123456789+01:00", 200),
        (text(format="date-time"), "2030-02-28T10:00:00", 400),
        (text(format="uuid"), "92d256b6-40f1-5102-86e7-e67b39cb7d5b", 200),
        (text(format="uuid"), "92d256b640f1510286e7e67b39cb7d5b", 400),
        (text(format="decimal"), "-12.50", 200),
        (text(format="decimal"), "12,5", 400),
        (text(format="decimal"), "NaN", 400),
        ({"type": "number", "multipleOf": 0.01}, 1.15, 200),
        ({"type": "number", "multipleOf": 0.01}, 1.155, 400),
        ({"type": "integer"}, 2.0, 200),
        ({"type": "integer"}, True, 400),
        (text(pattern="^(?<name>a)$"), "b", 200),
        ({"allOf": [ref("Short"), {"minLength": 1}]}, "", 400),
        ({"allOf": [ref("Short"), {"minLength": 1}]}, "abcd", 400),
    ],
)
def test_a_field(schema: Any, value: Any, status: int) -> None:
    """A field is validated by type, format, limits and references; a pattern in another dialect is ignored."""
    sandbox = accepting(schema, Short=text(maxLength=3))

    with sandbox.client() as client:
        response = client.post("/it", json={"v": value})

    assert status == response.status_code, response.text


def test_several_errors_in_a_body() -> None:
    """One message reports every error of a body, each with its JSON pointer."""
    with Sandbox(shop()).client() as client:
        response = client.post("/widgets", json={"price": "x", "parts": [{"size": 1}, {"size": 0}]})

    detail = response.json()["detail"]
    assert response.status_code == 400
    assert all(
        part in detail for part in ("/name: is required", "/price: ", "/parts/1/size: must be at least 1, not 0")
    )


def test_a_union() -> None:
    """In a union, the error is about the variant that was meant, not about all of them."""
    with Sandbox(grid()).client() as client:
        response = client.post("/meters", json={"unit": "kWh", "plan": {"kind": "flat", "fee": "much"}})

    assert response.status_code == 422
    assert '(/plan/fee: must be a decimal number such as 12.50, not "much")' in response.json()["error"]["text"]


@pytest.mark.parametrize(
    ("content", "media", "complaint"),
    [
        (b"{", "application/json", "invalid JSON"),
        (b'{"name": NaN}', "application/json", "invalid JSON"),
        (b'"\xff"', "application/json", "invalid JSON"),
        (b'"\\ud800"', "application/json", "invalid JSON"),
        (b"[" * 100_000, "application/json", "invalid JSON"),
        (b"", "application/json", "a body of application/json is required"),
        (b"{}", "text/plain", "must be application/json, not text/plain"),
        (b"{}", "", "must be application/json, and it is missing"),
        (b"[]", "application/json; charset=utf-8", "must be an object, not []"),
    ],
)
def test_an_invalid_body(content: bytes, media: str, complaint: str) -> None:
    """A body that is malformed, missing or of another media type is refused with the reason."""
    with Sandbox(shop()).client() as client:
        response = client.post("/widgets", content=content, headers={"Content-Type": media})

    assert response.status_code == 400
    assert complaint in response.json()["detail"]


def test_a_body_for_an_operation_without_one() -> None:
    """An operation without a body refuses one."""
    with Sandbox(shop()).client() as client:
        response = client.request("DELETE", "/widgets/1", json={})

    assert response.status_code == 400


def test_an_unsupported_media_type_with_a_documented_415() -> None:
    """Where 415 is documented, it is the response to an unsupported content type."""
    put = operation("send_it", {"200": None, "415": None}, body=text())
    with Sandbox(document({"/it": {"post": put}})).client() as client:
        response = client.post("/it", content=b"x", headers={"Content-Type": "text/plain"})

    assert response.status_code == 415


@given(amount=st.decimals(allow_nan=False, allow_infinity=False), count=st.integers(-(10**40), 10**40))
def test_any_number(amount: Decimal, count: int) -> None:
    """A number is returned with the digits that it was sent with."""
    schema = thing(None, amount={"type": "number"}, count={"type": "integer"})
    content = f'{{"v": {{"amount": {amount}, "count": {count}}}}}'

    with accepting(schema).client() as client:
        response = client.post("/it", content=content, headers={"Content-Type": "application/json"})

    seen = msgspec.json.decode(response.content, type=dict[str, dict[str, Decimal]])["v"]
    assert {"amount": amount, "count": Decimal(count)} == seen
