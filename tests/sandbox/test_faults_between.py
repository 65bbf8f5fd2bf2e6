"""Faults of intermediaries: requests that are not parsed, HTML pages, truncated JSON, wrong content types."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from billing_sandbox import Fault, Sandbox
from billing_sandbox.server import serve

from .providers import shop

NEW = {"name": "Ann"}


def make(client: httpx.Client, **fields: Any) -> httpx.Response:
    return client.post("/widgets", json={**NEW, **fields}, headers={"Once": "k"})


def test_a_request_that_is_not_parsed() -> None:
    """A before_read fault affects even a request that would be refused; other faults wait for a valid request."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="before_read", kind="status", status=503))
    sandbox.add_fault(Fault(point="before_commit", kind="status", status=502))
    with sandbox.client() as client:
        statuses = [make(client, name=1).status_code, make(client, name=1).status_code, make(client).status_code]

    assert [503, 400, 502] == statuses
    assert not sandbox.effects


def test_a_request_that_is_not_parsed_can_be_lost() -> None:
    """A drop before_read is an error in the client, and nothing happens."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="before_read", kind="drop"))
    with sandbox.client() as client, pytest.raises(httpx.RemoteProtocolError):
        make(client)

    assert not sandbox.effects


@pytest.mark.parametrize(("point", "effects"), [("before_read", 0), ("before_commit", 0), ("after_commit", 1)])
def test_a_page(point: str, effects: int) -> None:
    """A page is HTML with status 200 in place of the response, whether anything happened or not."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point=point, kind="page"))
    with sandbox.client() as client:
        response = make(client)

    assert (200, "text/html; charset=utf-8") == (response.status_code, response.headers["Content-Type"])
    assert response.text.startswith("<!doctype html>")
    assert effects == sandbox.effects["create_widget"]


def test_json_of_an_intermediary() -> None:
    """JSON of an intermediary arrives with status 200 in place of the response."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="after_commit", kind="portal"))
    with sandbox.client() as client:
        response = make(client)

    assert (200, {"sign_in_required": True}) == (response.status_code, response.json())
    assert 1 == sandbox.effects["create_widget"]


def test_a_wrong_content_type() -> None:
    """The response is complete, but its content type is wrong."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="after_commit", kind="media"))
    with sandbox.client() as client:
        response = make(client)

    assert (201, "text/html; charset=utf-8") == (response.status_code, response.headers["Content-Type"])
    assert "Ann" == response.json()["name"]


def test_a_truncated_response_that_looks_complete() -> None:
    """Half of the JSON arrives with a matching length, over a socket too; other media arrive complete."""
    sandbox = Sandbox(shop())
    for operation in ("create_widget", "delete_widget"):
        sandbox.add_fault(Fault(operation=operation, point="after_commit", kind="truncate"))
    with serve(sandbox) as url, httpx.Client(base_url=url, headers=dict(sandbox.headers)) as client:
        half, whole = make(client), make(client)
        deleted = client.delete(f"/widgets/{whole.json()['id']}")

    assert 201 == half.status_code
    assert len(whole.content) // 2 == len(half.content) == int(half.headers["Content-Length"])
    assert (204, b"") == (deleted.status_code, deleted.content)


@pytest.mark.parametrize(
    ("point", "kind", "linger"),
    [
        ("mid_response", "page", 0),
        ("mid_response", "truncate", 0),
        ("before_commit", "truncate", 0),
        ("before_read", "media", 0),
        ("before_read", "stall", 1),
    ],
)
def test_contradictory_faults(point: str, kind: str, linger: int) -> None:
    """A contradictory fault is refused when it is created."""
    with pytest.raises(ValueError, match=r"mid_response|distorts|linger"):
        Fault(point=point, kind=kind, linger=linger)


def test_a_client_that_leaves_in_the_middle_of_a_body() -> None:
    """A request whose body is incomplete is not handled."""
    sandbox = Sandbox(shop())

    def parts() -> Any:
        yield b'{"name": '
        raise ZeroDivisionError

    with serve(sandbox) as url, httpx.Client(base_url=url, headers=dict(sandbox.headers)) as client:
        with pytest.raises(ZeroDivisionError):
            client.post("/widgets", content=parts(), headers={"Content-Type": "application/json"})
        make(client)

    assert ["create_widget"] == [request.operation for request in sandbox.requests]
