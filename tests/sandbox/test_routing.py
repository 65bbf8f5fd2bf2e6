"""Routes: the path templates of a document, matched literally first, with or without the base path."""

from __future__ import annotations

from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_sandbox import Sandbox

from .documents import document, in_path, operation, query, text, thing
from .providers import grid, shop

ECHO = thing(None, a=text(), b=text())


# Not the reading or removing of an object, so that nothing has to be there first.
ACT, LOOK = {"x-effect": "write"}, {"x-effect": "read"}

# httpx itself resolves dot segments.
VALUES = st.text(min_size=1).filter(lambda value: value not in (".", ".."))


def routed() -> Sandbox:
    named = {"parameters": [in_path("a")]}
    return Sandbox(
        document(
            {
                "/x/{a}": {**named, "get": operation("item", {"200": ECHO}, **ACT)},
                "/x/special": {"get": operation("special", {"200": ECHO})},
                "/x/{a}.pdf": {**named, "get": operation("file", {"200": ECHO})},
                "/x/{a}/y/{b}": {
                    "parameters": [in_path("a"), in_path("b")],
                    "get": operation("nested", {"200": ECHO}, **ACT),
                    "delete": operation("end", {"204": None}, **LOOK),
                },
            },
            servers=[{"url": "https://api.test/base"}],
        )
    )


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/x/1", "item"),
        ("GET", "/base/x/1", "item"),
        ("GET", "/x/special", "special"),
        ("GET", "/x/1.pdf", "file"),
        ("GET", "/x/1/y/2", "nested"),
        ("DELETE", "/base/x/1/y/2", "end"),
    ],
)
def test_a_path_of_the_document(method: str, path: str, expected: str) -> None:
    """The most literal template with the method matches a request, on any host."""
    sandbox = routed()

    with httpx.Client(transport=sandbox) as client:
        response = client.request(method, f"http://anywhere{path}")

    assert response.is_success
    assert expected == sandbox.requests[-1].operation


@pytest.mark.parametrize("path", ["/", "/x", "/x/", "/x/1/y", "/x/1/y/2/z", "/basex/1", "/other"])
def test_an_unknown_path(path: str) -> None:
    """An unknown path is 404, recorded without an operation."""
    sandbox = routed()

    with sandbox.client(base_url="https://api.test") as client:
        response = client.get(path)

    assert response.status_code == 404
    assert sandbox.requests[-1].operation is None


def test_an_unsupported_method() -> None:
    """A known path with another method is 405 and lists the supported methods."""
    sandbox = routed()

    with sandbox.client() as client:
        response = client.put("/x/1/y/2")

    assert response.status_code == 405
    assert response.headers["Allow"] == "DELETE, GET"


@given(a=VALUES, b=VALUES)
def test_any_value_in_a_path(a: str, b: str) -> None:
    """Every value that is percent-encoded into a path is decoded unchanged."""
    sandbox = routed()
    path = f"/x/{quote(a, safe='', errors='replace')}/y/{quote(b, safe='', errors='replace')}"

    with sandbox.client() as client:
        request = httpx.Request("GET", "https://api.test")
        request.url = request.url.copy_with(raw_path=f"/base{path}".encode())
        response = client.send(request)

    expected = {name: value.encode(errors="replace").decode() for name, value in (("a", a), ("b", b))}
    assert expected == response.json()


@pytest.mark.parametrize("make", [shop, grid])
def test_a_client_over_the_sandbox(make: object) -> None:
    """The base URL of a sandbox is the first server of its document."""
    sandbox = Sandbox(make())  # type: ignore[operator]  # either of two functions

    with sandbox.client() as client:
        assert client.base_url.host == httpx.URL(sandbox.base_url).host
        assert sandbox.base_url.endswith(sandbox.base_path)


def told_apart() -> Sandbox:
    """Return a sandbox with two operations at one path, distinguished by a constant parameter."""
    flag = query("v2", text(const="true"), required=True)
    paths = {
        "/x": {"get": operation("old", {"200": thing(["a"], a=text())})},
        "/x#v2": {"get": operation("new", {"200": thing(["b"], b=text())}, parameters=[flag])},
    }
    return Sandbox(document(paths))


@pytest.mark.parametrize(("asked", "expected"), [("", "old"), ("?v2=true", "new"), ("?v2=false", None)])
def test_operations_at_one_path(asked: str, expected: str | None) -> None:
    """The operation whose constants the query holds matches a request; a value of none is refused."""
    sandbox = told_apart()

    with sandbox.client() as client:
        response = client.get(f"/x{asked}")

    assert (expected is not None) is response.is_success
    assert (expected or "old") == sandbox.requests[-1].operation
