"""Refused requests: credentials, versions, and errors in the shape of the provider."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from billing_sandbox import Sandbox

from .documents import Node, document, operation, query, ref, text, thing
from .providers import FAILURE, grid, shop


@pytest.mark.parametrize(
    ("make", "path", "header", "status"),
    [
        (shop, "/widgets", "Bearer sandbox-key", 200),
        (shop, "/widgets", "bearer sandbox-key", 200),
        (shop, "/widgets", "Bearer SANDBOX-KEY", 401),
        (shop, "/widgets", "sandbox-key", 401),
        (shop, "/widgets", None, 401),
        (grid, "/meters?unit=a", "Basic c2FuZGJveC1pZDpzYW5kYm94LXNlY3JldA==", 200),
        (grid, "/meters?unit=a", "Basic c2FuZGJveC1pZDo=", 401),
    ],
)
def test_credentials(make: Any, path: str, header: str | None, status: int) -> None:
    """A request is accepted with the credentials of the sandbox, and with no others."""
    with Sandbox(make()).client() as client:
        del client.headers["Authorization"]
        response = client.get(path, headers={} if header is None else {"Authorization": header})

    assert status == response.status_code
    assert "sandbox-" not in response.text


def test_which_credentials() -> None:
    """Credentials are named as the constructor of a client names them, are recognizably fake, and end with the key."""
    assert Sandbox(shop()).credentials == {"api_key": "sandbox-key"}
    assert Sandbox(shop(), key="k").credentials == {"api_key": "sandbox-key-k"}
    assert Sandbox(grid()).credentials == {"client_id": "sandbox-id", "client_secret": "sandbox-secret"}


@pytest.mark.parametrize(("sent", "status"), [({"X-Key": "sandbox-key"}, 200), ({"X-Key": "other"}, 401), ({}, 401)])
def test_an_api_key(sent: dict[str, str], status: int) -> None:
    """An API key is checked in its own header, but not for operations without security."""
    show = {"200": thing(None, a=text())}
    paths = {"/it": {"get": operation("show", show)}, "/open": {"get": operation("free", show, security=[])}}
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    sandbox = Sandbox(document(paths, security=[{"key": []}], components={"securitySchemes": schemes}))
    with sandbox.client(headers=sent) as client:
        closed, opened = client.get("/it"), client.get("/open")

    assert (status, 200) == (closed.status_code, opened.status_code)
    assert sandbox.headers == {"X-Key": "sandbox-key"}


@pytest.mark.parametrize(
    ("path", "version", "status"),
    [("", "2030-01-01", 200), ("", None, 200), ("", "2029-01-01", 400), ("/1", None, 400), ("/1", "2030-01-01", 404)],
)
def test_the_version(path: str, version: str | None, status: int) -> None:
    """Another version is refused, a missing one if the header is required; the response states the version used."""
    with Sandbox(shop()).client() as client:
        del client.headers["Shop-Version"]
        response = client.get(f"/widgets{path}", headers={} if version is None else {"Shop-Version": version})

    assert status == response.status_code
    assert response.headers["Shop-Version-Used"] == "2030-01-01"


def test_a_documented_error() -> None:
    """An error is valid for the schema of its status; codes are the provider's; the request has an id."""
    with Sandbox(grid()).client() as client:
        response = client.get("/meters")

    error = response.json()["error"]
    Draft202012Validator(FAILURE).validate(response.json())
    assert 422 == response.status_code == error["status"]
    assert (
        error["text"],
        error["code"],
        error["trace"],
    ) == ("query parameter unit: is required", "bad", "req_000001")


def test_an_undocumented_error() -> None:
    """A status that is not documented has the usual shape, with a code of its own."""
    with Sandbox(grid()).client() as client:
        response = client.get("/nowhere")

    assert (response.status_code, response.json()["error"]["code"]) == (404, "not_found")


def test_a_nullable_code() -> None:
    """A code that is an enum or null is one of the enum."""
    failure = thing(["code"], code={"anyOf": [text(enum=["no"]), {"type": "null"}]})
    show = operation("show", {"200": None, "400": failure})
    with Sandbox(document({"/it": {"get": show}}, **{"x-errors": {"code": ["/code"]}})).client() as client:
        response = client.get("/it", params={"n": 1})

    assert response.json() == {"code": "no"}


def test_request_ids() -> None:
    """Each response has a request id in the declared header."""
    with Sandbox(shop()).client() as client:
        responses = [client.get(path) for path in ("/widgets", "/nowhere")]

    assert [response.headers["Shop-Request"] for response in responses] == ["req_000001", "req_000002"]


@pytest.mark.parametrize(
    ("schema", "errors", "expected"),
    [
        (None, {}, {"message", "code"}),
        (None, {"message": ["/a/b"]}, {"a"}),
        (thing(["kind"], kind={"const": "no"}), {}, {"kind"}),
        (
            thing(["why"], why=text(maxLength=3), code={"type": "integer"}),
            {"message": ["/why"], "code": ["/code"]},
            {"why", "code"},
        ),
    ],
)
def test_shapes(schema: Any, errors: Node, expected: set[str]) -> None:
    """An error has the fields that the pointers and the schema require, and none that the schema forbids."""
    show = operation("show", {"200": None, "400": schema}, parameters=[query("n", {"type": "integer"})])
    with Sandbox(document({"/it": {"get": show}}, **{"x-errors": errors})).client() as client:
        response = client.get("/it", params={"n": "x"})

    assert response.status_code == 400
    assert expected == response.json().keys()
    assert schema is None or Draft202012Validator(schema).is_valid(response.json())


def test_an_unknown_reference() -> None:
    """A document that is not bundled is refused with the reference."""
    with pytest.raises(ValueError, match=r"other\.yaml#/Thing does not exist in the document; bundle the spec first"):
        Sandbox(document({"/it": {"post": operation("make", {"200": {"$ref": "other.yaml#/Thing"}})}}))


def test_circular_references() -> None:
    """References that only refer to each other are refused."""
    with pytest.raises(ValueError, match="circular reference"):
        Sandbox(document({"/it": {"post": operation("make", {"200": ref("A")})}}, {"A": ref("B"), "B": ref("A")}))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"name": "x" * 500}, "/name: must have at most 5 characters, not 500"),
        ({"kind": "b" * 500}, '/kind: must be "a" or "b", not "bbb'),
        ({"part": {"type": "flat", "note": "x" * 500}}, "(/part/fee: is required)"),
        ({"day": "x" * 500}, "; or /day: must be null, not "),
    ],
)
def test_the_reason_of_a_refusal(body: Node, words: str) -> None:
    """The message names the place and what is allowed, however long the refused value is; of a tagged union, of the
    variant meant.
    """
    flat = thing(["type", "fee"], type={"const": "flat"}, fee=text())
    steps = thing(["type", "steps"], type={"const": "steps"}, steps=text())
    schema = thing(
        None,
        name=text(maxLength=5),
        kind={"enum": ["a", "b"]},
        part={"oneOf": [flat, steps]},
        day={"anyOf": [text(format="date"), {"type": "null"}]},
    )
    whole = document({"/things": {"post": operation("create_thing", {"204": None}, body=schema)}})
    with Sandbox(whole).client() as client:
        response = client.post("/things", json=body)

    assert 400 == response.status_code
    assert words in response.json()["message"]
    assert len(response.json()["message"]) < 400
