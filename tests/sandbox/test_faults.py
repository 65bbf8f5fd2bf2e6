"""Faults: what fails, at which point, and what is true afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from billing_sandbox import Fault, Sandbox

from .providers import grid, shop

NEW = {"name": "Ann"}
ONCE = {"Once": "k"}


def make(client: httpx.Client) -> httpx.Response:
    return client.post("/widgets", json=NEW, headers=ONCE)


@pytest.mark.parametrize(
    ("point", "kind", "error", "effects_after"),
    [
        ("before_commit", "drop", httpx.RemoteProtocolError, 0),
        ("before_commit", "stall", httpx.ReadTimeout, 0),
        ("after_commit", "drop", httpx.RemoteProtocolError, 1),
        ("after_commit", "stall", httpx.ReadTimeout, 1),
        ("mid_response", "drop", httpx.RemoteProtocolError, 1),
        ("mid_response", "stall", httpx.ReadTimeout, 1),
    ],
)
def test_a_lost_response(point: str, kind: str, error: type[Exception], effects_after: int) -> None:
    """A lost response is an error in the client; the effect exists from the commit on, and a retry makes it one."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(operation="create_widget", point=point, kind=kind))
    with sandbox.client() as client:
        with pytest.raises(error):
            make(client)
        effects = sandbox.effects["create_widget"]
        retried = make(client)

    assert effects_after == effects
    assert ("true" if effects_after else None) == retried.headers.get("Once-Replayed")
    assert sandbox.effects == {"create_widget": 1}
    assert [201 if point == "mid_response" else None, 201] == [recorded.status for recorded in sandbox.requests]


def test_half_a_response() -> None:
    """In the middle of a response, the status, the headers and half of the body have arrived."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="mid_response", kind="drop"))
    parts: list[bytes] = []
    with (
        sandbox.client() as client,
        client.stream("POST", "/widgets", json=NEW) as response,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        parts.extend(response.iter_raw())

    assert response.status_code == 201
    assert int(response.headers["Content-Length"]) // 2 == len(b"".join(parts)) > 0


def test_a_response_without_a_body() -> None:
    """A response without a body cannot be cut, so it is lost as a whole."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        make(client)
        sandbox.add_fault(Fault(operation="delete_widget", point="mid_response", kind="drop"))
        with pytest.raises(httpx.RemoteProtocolError):
            client.delete("/widgets/wid_000001")

    assert sandbox.effects["delete_widget"] == 1


def test_a_connection_that_was_never_established() -> None:
    """A request that was never sent is not recorded."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="before_commit", kind="drop", sent=False))
    with sandbox.client() as client, pytest.raises(httpx.ConnectError):
        make(client)

    assert not sandbox.requests


@pytest.mark.parametrize(
    ("point", "status", "retry_after", "header", "released"),
    [
        ("before_commit", 503, None, None, "true"),
        ("before_commit", 503, 2, "2", "true"),
        ("before_commit", 429, 0.5, "0.5", "true"),
        ("before_commit", 403, None, None, None),
        ("before_commit", 599, None, None, "true"),
        ("after_commit", 504, "Wed, 02 Jan 2030 03:04:06 GMT", "Wed, 02 Jan 2030 03:04:06 GMT", None),
    ],
)
def test_a_status(point: str, status: int, retry_after: Any, header: str | None, released: str | None) -> None:
    """A status comes in the provider's shape, with Retry-After, and states whether nothing happened."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point=point, kind="status", status=status, retry_after=retry_after))
    with sandbox.client() as client:
        failed, retried = make(client), make(client)

    assert status == failed.status_code == failed.json()["status"]
    assert header == failed.headers.get("Retry-After")
    assert released == failed.headers.get("Once-Released")
    assert retried.status_code == 201
    assert sandbox.effects == {"create_widget": 1}


def test_which_requests_are_affected() -> None:
    """The oldest matching fault affects a request, `times` times; refused requests are unaffected."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(operation="get_widget", point="before_commit", kind="status", status=500))
    sandbox.add_fault(Fault(point="before_commit", kind="status", status=503, times=2))
    with sandbox.client() as client:
        statuses = [client.get(f"/widgets{path}").status_code for path in ("?x=1", "", "/1", "", "/1", "")]

    assert statuses == [400, 503, 500, 503, 404, 200]
    assert [r.fault and r.fault.status for r in sandbox.requests] == [None, 503, 500, 503, None, None]


def test_a_lost_replay() -> None:
    """A replay can be lost like any response."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="after_commit", kind="drop", times=2))
    with sandbox.client() as client:
        for _ in range(2):
            with pytest.raises(httpx.RemoteProtocolError):
                make(client)
        last = make(client)

    assert last.headers["Once-Replayed"] == "true"
    assert sandbox.effects == {"create_widget": 1}


@pytest.mark.parametrize(
    "make_fault",
    [
        lambda: Fault(point="somewhere", kind="drop"),
        lambda: Fault(point="before_commit", kind="fire"),
        lambda: Fault(point="mid_response", kind="status"),
        lambda: Fault(point="after_commit", kind="drop", sent=False),
        lambda: Fault(point="after_commit", kind="drop", linger=1),
        lambda: Fault(point="after_commit", kind="drop", times=0),
        lambda: Sandbox(shop()).add_fault(Fault(operation="mke_widget", point="after_commit", kind="drop")),
    ],
)
def test_an_impossible_fault(make_fault: Callable[[], object]) -> None:
    """An impossible fault is refused when it is created."""
    with pytest.raises(ValueError, match=r"."):
        make_fault()


async def lost(sandbox: Sandbox, client: httpx.AsyncClient) -> list[str]:
    errors = []
    for point, kind in (("before_commit", "drop"), ("after_commit", "stall"), ("mid_response", "drop")):
        sandbox.add_fault(Fault(point=point, kind=kind))
        try:
            await client.post("/bookings", json={"amount": 1, "token": "a"})
        except httpx.TransportError as error:
            errors.append(type(error).__name__)
    return errors


def test_async_clients() -> None:
    """An async client meets the same faults."""
    sandbox = Sandbox(grid())

    async def run() -> tuple[list[str], httpx.Response]:
        async with sandbox.async_client() as client:
            return await lost(sandbox, client), await client.post("/bookings", json={"amount": 1, "token": "a"})

    errors, response = asyncio.run(run())

    assert errors == ["RemoteProtocolError", "ReadTimeout", "RemoteProtocolError"]
    assert response.status_code == 201
    assert sandbox.effects == {"book": 1}
