"""`/_sandbox/...`: what a test in another process sets up and reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from billing_sandbox import Sandbox
from billing_sandbox.server import bind, serve

from .providers import shop

NEW = {"name": "Ann"}


def fault(kind: Any, **fields: Any) -> bytes:
    return json.dumps({"kind": kind, "point": "before_commit", **fields}).encode()


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Sandbox, httpx.Client]]:
    """A sandbox over a socket, and a client of its host."""
    sandbox = Sandbox(shop())
    with serve(sandbox) as url:
        root = url.removesuffix(sandbox.base_path)
        with httpx.Client(base_url=root, headers=dict(sandbox.headers), trust_env=False) as client:
            yield sandbox, client


@pytest.fixture
def client(served: tuple[Sandbox, httpx.Client]) -> httpx.Client:
    """The client, of an empty sandbox."""
    served[0].reset()
    return served[1]


def test_effects_and_requests(client: httpx.Client) -> None:
    """What changed and what was received can be read, without the credentials."""
    client.post("/v1/widgets", json=NEW, headers={"Once": "k"})

    (request,) = client.get("/_sandbox/requests").json()
    assert {"create_widget": 1} == client.get("/_sandbox/effects").json() == client.get("/v1/_sandbox/effects").json()
    assert ("create_widget", "POST", 201, "***") == (
        request["operation"], request["method"], request["status"], request["headers"]["authorization"],
    )  # fmt: skip


def test_a_fault(client: httpx.Client) -> None:
    """A fault is injected with the fields of a Fault, and affects requests of the provider only."""
    fault = {"operation": "create_widget", "point": "before_commit", "kind": "status", "status": 503}
    assert 200 == client.post("/_sandbox/faults", json=fault).status_code

    statuses = [client.post("/v1/widgets", json=NEW, headers={"Once": "k"}).status_code for _ in range(2)]

    assert [503, 201] == statuses


def test_a_fault_without_a_body(client: httpx.Client) -> None:
    """A status that has no body arrives without one, and the connection can be used again."""
    client.post("/_sandbox/faults", content=fault("status", status=304, retry_after=1.5))

    responses = [client.get("/v1/widgets") for _ in range(2)]

    assert [(304, "1.5"), (200, None)] == [(one.status_code, one.headers.get("Retry-After")) for one in responses]


def test_seeds_and_a_reset(client: httpx.Client) -> None:
    """Objects are stored and removed."""
    assert 2 == len(client.post("/_sandbox/seed", json={"names": ["list_widgets"], "count": 2}).json())
    assert 2 == len(client.get("/v1/widgets").json()["data"])

    client.post("/_sandbox/reset")

    assert [] == client.get("/v1/widgets").json()["data"]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "message"),
    [
        ("POST", "faults", b'{"kind": "drop"}', 422, "point"),
        ("POST", "faults", b'{"kind": "drop", "point": "nowhere"}', 422, "point"),
        ("POST", "faults", b'{"kind": "drop", "point": "before_read", "operation": "x"}', 422, "x"),
        ("POST", "faults", b"[]", 422, "must be a JSON object"),
        ("POST", "faults", b"{", 422, ""),
        ("POST", "faults", b"[" * 100_000, 422, "nested too deeply"),
        ("POST", "faults", b'{"when": 1}', 422, "unknown field 'when'; known: kind, linger"),
        ("POST", "faults", fault(["drop"]), 422, "kind must be drop, stall"),
        ("POST", "faults", fault("drop", operation=[1]), 422, "operation must be"),
        ("POST", "faults", fault("drop", sent="no"), 422, "sent must be true or false"),
        ("POST", "faults", fault("drop", times=1.5), 422, "times must be a whole"),
        ("POST", "faults", fault("status", status=99999), 422, "from 300 to 599"),
        ("POST", "faults", fault("status", status=True), 422, "from 300 to 599"),
        ("POST", "faults", fault("status", retry_after="1\r\nX: 2"), 422, "printable"),
        ("POST", "faults", fault("status", retry_after=[1]), 422, "printable"),
        ("POST", "seed", b'{"names": "list_widgets"}', 422, "names must be a list"),
        ("POST", "seed", b'{"names": [{}]}', 422, "names must be a list of texts"),
        ("POST", "seed", b'{"count": "3"}', 422, "count must be a whole number"),
        ("POST", "seed", b'{"count": true}', 422, "count must be a whole number"),
        ("POST", "seed", b'{"count": -1}', 422, "from 0 to 10000"),
        ("POST", "seed", b'{"count": 1000000000}', 422, "from 0 to 10000"),
        ("POST", "seed", b'{"path": "x"}', 422, "path must be an object"),
        ("POST", "seed", b'{"path": {"id": []}}', 422, "path must be an object"),
        ("POST", "reset", b'{"hard": true}', 422, "unknown field 'hard'; known: none"),
        ("POST", "seed", b'{"number": 3}', 422, "unknown field 'number'; known: count, names, path"),
        ("GET", "faults", b"", 404, "known: GET /_sandbox/effects"),
        ("GET", "nothing", b"", 404, "known: GET /_sandbox/effects"),
    ],
)
def test_refusals(client: httpx.Client, method: str, path: str, body: bytes, status: int, message: str) -> None:
    """What is not valid is refused with the reason."""
    response = client.request(method, f"/_sandbox/{path}", content=body)

    assert status == response.status_code
    assert message in response.json()["message"]
    assert "Attribute(" not in response.text


def test_without_the_credentials(client: httpx.Client) -> None:
    """Nothing can be read or set up without the credentials."""
    response = httpx.get(client.base_url.join("/_sandbox/requests"), trust_env=False)

    assert 401 == response.status_code
    assert "credentials" in response.json()["message"]


def test_another_address() -> None:
    """A host that is not an address of this machine is refused when it starts."""
    with pytest.raises(OSError, match=r"."):
        bind(0, "192.0.2.1")
