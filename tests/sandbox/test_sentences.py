"""What the sandbox says to wrong input: the place, what is wrong, and what is allowed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from billing_sandbox import Sandbox
from billing_sandbox.values.validation import Validation

from .documents import array, text, thing
from .providers import shop

NUMBER = {"type": "integer"}
CLOSED = {**thing(["a"], a=NUMBER), "additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        (NUMBER, "1", 'must be an integer, not "1"'),
        (NUMBER, True, "must be an integer, not true"),
        ({"type": ["string", "null"]}, 7, "must be a string or null, not 7"),
        ({"type": ["string", "null", "array"]}, {"a": None}, 'must be a string, null or an array, not {"a":null}'),
        ({"type": "number"}, "x" * 99, f'must be a number, not "{"x" * 59}...'),
        ({"enum": ["A", 2, None]}, Decimal("1.50"), 'must be "A", 2 or null, not 1.50'),
        ({"enum": list(range(50))}, 51, f"must be one of {', '.join(map(str, range(40)))}, ... (50 in all), not 51"),
        ({"const": "card"}, "cash", 'must be "card", not "cash"'),
        (text(format="date"), "31.1.", 'must be a date such as 2026-01-31, not "31.1."'),
        (text(format="uuid"), "x", 'must be a UUID, not "x"'),
        (text(pattern="^a$"), "b", 'must match ^a$, not "b"'),
        (text(minLength=2), "b", "must have at least 2 characters, not 1"),
        (text(maxLength=2), "abc", "must have at most 2 characters, not 3"),
        ({"minimum": 0}, -1, "must be at least 0, not -1"),
        ({"maximum": 9}, 10, "must be at most 9, not 10"),
        ({"exclusiveMinimum": 0}, 0, "must be greater than 0, not 0"),
        ({"exclusiveMaximum": 1}, 1, "must be less than 1, not 1"),
        ({"multipleOf": Decimal("0.01")}, Decimal("0.001"), "must be a multiple of 0.01, not 0.001"),
        ({"minItems": 1}, [], "must have at least 1 item, not 0"),
        ({"maxItems": 1}, [1, 2], "must have at most 1 item, not 2"),
        ({"uniqueItems": True}, [1, 1], "must not have an item twice"),
        ({"minProperties": 1}, {}, "must have at least 1 field, not 0"),
        ({"maxProperties": 0}, {"a": 1}, "must have at most 0 fields, not 1"),
        (CLOSED, {"a": 1, "b": 2}, "unknown field 'b'; the known fields are a"),
        ({**CLOSED, "properties": {}, "required": []}, {"b": 2}, "unknown field 'b'; the known fields are none"),
        ({"allOf": [thing(["a"], a=NUMBER)], "unevaluatedProperties": False}, {"a": 1, "b": 2}, "unknown field 'b'"),
        ({"additionalProperties": NUMBER}, {"b": "2"}, '/b: must be an integer, not "2"'),
        ({"unevaluatedProperties": NUMBER}, {"b": "2"}, "Unevaluated properties are not valid under the given schema"),
        (thing(["a"], a=NUMBER), {}, "/a: is required"),
        (thing(None, a=array(CLOSED)), {"a": [{"a": 1}, {}]}, "/a/1/a: is required"),
        ({"anyOf": [NUMBER, text()]}, [], "fits none of the allowed forms (must be an integer, not []; or must"),
        ({"oneOf": [NUMBER, {"minimum": 0}]}, 1, "does not fit exactly one of the allowed forms"),
    ],
)  # fmt: skip
def test_an_invalid_value(schema: Any, value: Any, expected: str) -> None:
    """The sentence names the place, what is allowed and what was sent, as JSON."""
    (error,) = Validation({}).errors(schema, value)

    assert error.startswith(expected)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (NUMBER, 1),
        (thing(["a"], a=NUMBER), {"a": 1}),
        (CLOSED, {"a": 1}),
        ({"required": ["a"]}, "text"),
        ({"enum": [1]}, 1),
    ],
)
def test_a_valid_value(schema: Any, value: Any) -> None:
    """A valid value has no errors."""
    assert [] == Validation({}).errors(schema, value)


def test_many_errors() -> None:
    """Of many errors the first ten are listed, and the others counted."""
    errors = Validation({}).errors(array(NUMBER), ["x"] * 1000)

    assert (11, "990 more") == (len(errors), errors[-1])


@pytest.mark.parametrize(
    ("method", "path", "options", "status", "expected"),
    [
        ("POST", "/widgets", {"json": {}}, 400, "invalid body: /name: is required"),
        ("POST", "/widgets", {"content": b""}, 400, "a body of application/json is required"),
        ("GET", "/widgets", {"content": b"x"}, 400, "GET /widgets takes no body; omit it"),
        ("GET", "/widgets?limit=x", {}, 400, 'query parameter limit: must be an integer, not "x"'),
        ("GET", "/widgets/nope", {}, 404, "/widgets has no object 'nope'; create or seed it first"),
        ("GET", "/widgets", {"headers": {"Authorization": "Bearer x"}}, 401, "header Authorization: wrong; send the"),
    ],
)
def test_a_refused_request(method: str, path: str, options: Any, status: int, expected: str) -> None:
    """The message does not repeat the operation, which the error of a client names, and gives no credential."""
    with Sandbox(shop()).client() as client:
        response = client.request(method, path, **options)

    assert status == response.status_code
    assert response.json()["detail"].startswith(expected)
    assert not any(name in response.text for name in ("create_widget", "list_widgets", "get_widget", "sandbox-key"))
