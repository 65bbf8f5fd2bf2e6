"""Parameters: decoded by style, validated by schema, and none that the document does not declare."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_sandbox import Sandbox

from .documents import Node, array, document, operation, query, text, thing
from .providers import shop

NUMBER = {"type": "integer"}


def echoing(*parameters: Node) -> Sandbox:
    """Return a sandbox with one read that returns the decoded parameters."""
    fields = {parameter["name"]: parameter.get("schema", {}) for parameter in parameters}
    got = operation("read_it", {"200": thing(None, **fields)}, parameters=list(parameters))
    return Sandbox(document({"/it": {"get": got}}))


def ask(sandbox: Sandbox, query_string: str, **headers: str) -> httpx.Response:
    with sandbox.client() as client:
        return client.get(httpx.URL(f"{sandbox.base_url}/it?{query_string}"), headers=headers)


NUMBERS = {"type": "object", "additionalProperties": {"type": "integer"}}
POINT = thing(None, x=NUMBER, y=text())


@pytest.mark.parametrize(
    ("parameter", "sent", "expected"),
    [
        (query("v", text()), "v=a%20b", "a b"),
        (query("v", text()), "v=", ""),
        (query("v", NUMBER), "v=-7", -7),
        (query("v", {"type": "number"}), "v=1.50", 1.5),
        (query("v", {"type": "boolean"}), "v=true", True),
        (query("v", {"type": ["integer", "null"]}), "v=1", 1),
        (query("v", {"oneOf": [NUMBER, text()]}), "v=1", 1),
        (query("v", array(text())), "v=a,b&v=c", ["a,b", "c"]),
        (query("v", array(NUMBER), explode=False), "v=1,2,3", [1, 2, 3]),
        (query("v", array(NUMBER), explode=False), "v=1%2C2", [1, 2]),
        (query("v", array(text()), explode=False), "v=", []),
        (query("v", array(text()), style="pipeDelimited", explode=False), "v=a%7Cb", ["a", "b"]),
        (query("v", array(text()), style="spaceDelimited", explode=False), "v=a+b", ["a", "b"]),
        (query("v", POINT, style="deepObject"), "v[x]=1&v[y]=b", {"x": 1, "y": "b"}),
        (query("v", NUMBERS, style="deepObject"), "v[x]=1&v[any]=2", {"x": 1, "any": 2}),
        (query("v", POINT), "x=1&y=b", {"x": 1, "y": "b"}),
        (query("v", POINT, explode=False), "v=x,1,y,b", {"x": 1, "y": "b"}),
        (
            {"name": "v", "in": "query", "content": {"application/json": {"schema": POINT}}},
            "v=%7B%22x%22:1%7D",
            {"x": 1},
        ),
    ],
)
def test_a_value_on_the_wire(parameter: Node, sent: str, expected: Any) -> None:
    """A query string is decoded by the declared style and type."""
    sandbox = echoing(parameter)

    response = ask(sandbox, sent)

    assert response.status_code == 200, response.text
    seen = response.json()["v"]
    assert expected == ({name: seen[name] for name in expected} if isinstance(expected, dict) else seen)


@pytest.mark.parametrize(
    ("parameter", "sent", "complaint"),
    [
        (query("v", NUMBER), "v=x", 'query parameter v: must be an integer, not "x"'),
        (query("v", NUMBER), "v=1&v=2", "v: is repeated"),
        (query("v", {"type": "integer", "minimum": 1, "maximum": 9}), "v=10", "must be at most 9, not 10"),
        (query("v", text(enum=["a", "b"])), "v=c", 'v: must be "a" or "b", not "c"'),
        (query("v", text(maxLength=2)), "v=abc", "v: must have at most 2 characters, not 3"),
        (query("v", text(pattern="^a+$")), "v=b", 'v: must match ^a+$, not "b"'),
        (
            query("v", text(format="date-time")),
            "v=today",
            "v: must be a time such as 2026-01-31T12:00:00Z",
        ),
        (query("v", array(NUMBER), explode=False), "v=1,x", 'v: /1: must be an integer, not "x"'),
        (query("v", text(), required=True), "", "query parameter v: is required"),
        (query("v", text()), "w=1", "query parameter w: unknown; the known ones are v"),
        (
            query("v", POINT, style="deepObject"),
            "v[z]=1",
            "query parameter v[z]: unknown; the known ones are v[x]",
        ),
        (query("v", POINT, explode=False), "v=x,1,y", "v: "),
        ({"name": "v", "in": "query", "content": {"application/json": {"schema": POINT}}}, "v={", "v: invalid JSON"),
    ],
)
def test_an_invalid_value(parameter: Node, sent: str, complaint: str) -> None:
    """An invalid value is 400, and the message names the parameter."""
    sandbox = echoing(parameter)

    response = ask(sandbox, sent)

    assert response.status_code == 400
    assert complaint in response.json()["message"]


def test_several_invalid_parameters() -> None:
    """One response reports all invalid parameters."""
    with Sandbox(shop()).client() as client:
        response = client.get("/widgets", params={"limit": 99, "colur": "red", "made[after]": "soon"})

    message = response.json()["detail"]
    assert all(part in message for part in ("limit: ", "colur: ", "/after: "))


@pytest.mark.parametrize(
    ("headers", "status"), [({}, 400), ({"X-Team": "1"}, 400), ({"X-Team": "red"}, 200), ({"x-team": "red"}, 200)]
)
def test_a_header(headers: dict[str, str], status: int) -> None:
    """A required header is matched in any case and validated by its schema."""
    sandbox = echoing({"name": "X-Team", "in": "header", "required": True, "schema": text(pattern="^[a-z]+$")})

    response = ask(sandbox, "", **headers)

    assert status == response.status_code


def test_headers_that_are_no_parameters() -> None:
    """Parameters named Accept, Content-Type or Authorization are ignored, as OpenAPI requires."""
    sandbox = echoing({"name": "Authorization", "in": "header", "required": True, "schema": text()})

    response = ask(sandbox, "")

    assert response.status_code == 200


@given(values=st.lists(st.text(), max_size=4), number=st.integers(min_value=-(10**30), max_value=10**30))
def test_any_values(values: list[str], number: int) -> None:
    """What httpx writes into a query string is decoded unchanged."""
    sandbox = echoing(query("many", array(text())), query("number", NUMBER))
    texts = [value.encode(errors="replace").decode() for value in values]

    with sandbox.client() as client:
        response = client.get("/it", params={"many": texts, "number": number})

    assert texts == response.json().get("many", []) or not texts
    assert number == response.json()["number"]
