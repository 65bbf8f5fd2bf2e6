"""Natural keys: an id of the caller, a field or a parameter that identifies a call."""

from __future__ import annotations

import pytest

from billing_sandbox import Sandbox

from .documents import Clock, Node, document, in_path, operation, text, thing
from .providers import grid


def test_a_superseding_request() -> None:
    """If a later request supersedes, the object keeps its id and position, and only the first is an effect."""
    sandbox = Sandbox(grid())
    with sandbox.client() as client:
        responses = [
            client.post("/meters", json={"unit": "kWh", "serial": serial, "reading": reading}).json()["data"]
            for serial, reading in (("a", 1), ("b", 2), ("a", 3))
        ]
        listed = client.get("/meters", params={"unit": "kWh"}).json()["data"]["meters"]
        client.delete(f"/meters/{responses[0]['id']}")
        after = client.post("/meters", json={"unit": "kWh", "serial": "a"}).json()["data"]

    assert responses[0]["id"] == responses[2]["id"]
    assert [responses[0]["reading"], responses[2]["reading"]] == [1, 3]
    assert [responses[0]["id"], responses[1]["id"]] == [meter["id"] for meter in listed]
    assert after["id"] != responses[0]["id"]
    assert (sandbox.effects["add_meter"], sandbox.superseded["add_meter"]) == (3, 1)


def test_a_rejected_retry() -> None:
    """If a retry is rejected, an id of the caller creates one object only, however that was created."""
    sandbox = Sandbox(grid())
    sandbox.seed("make_profile", count=1, fields=lambda _: {"id": "abc-2"})
    with sandbox.client() as client:
        responses = [client.post("/profiles", json={"id": name, "name": "n"}) for name in ("abc-1", "abc-1", "abc-2")]

    assert [response.status_code for response in responses] == [201, 409, 409]
    assert sandbox.effects == {"make_profile": 1}


@pytest.mark.parametrize(("own", "status"), [({}, 201), ({"conflict": 409}, 409)])
def test_a_natural_key_that_replays(own: Node, status: int) -> None:
    """A retry under an id of the caller changes nothing; other parameters are refused only if declared."""
    schema = thing(["id", "name"], id=text(), name=text())
    natural = {"x-idempotency": {"key": "natural", "at": "/id", "reuse": "replay", **own}}
    sandbox = Sandbox(document({"/things": {"post": operation("make", {"201": schema}, body=schema, **natural)}}))
    with sandbox.client() as client:
        first, again, other = (client.post("/things", json={"id": "a", "name": name}) for name in "xxy")

    assert first.json() == again.json()
    assert status == other.status_code
    assert status == 409 or first.json() == other.json()
    assert sandbox.effects == {"make": 1}


def test_a_natural_key_of_an_existing_object() -> None:
    """A retry also finds an object that was not created by such a request."""
    schema = thing(["id", "name"], id=text(), name=text())
    natural = {"x-idempotency": {"key": "natural", "at": "/id", "reuse": "replay"}}
    sandbox = Sandbox(document({"/things": {"post": operation("make", {"201": schema}, body=schema, **natural)}}))
    seeded = sandbox.seed("make", count=1, fields=lambda _: {"id": "a"})

    with sandbox.client() as client:
        response = client.post("/things", json={"id": "a", "name": "other"})

    assert seeded == [response.json()]
    assert not sandbox.effects


def test_a_retried_change() -> None:
    """With a natural key in the path, the same change again is not counted, another one is."""
    schema = thing(["id", "name", "updated_at"], id=text(), name=text(), updated_at=text(format="date-time"))
    put = operation(
        "rename",
        {"200": schema},
        body=thing(None, name=text()),
        **{"x-idempotency": {"key": "natural", "in": "path", "at": "id"}},
    )
    clock = Clock()
    sandbox = Sandbox(document({"/things/{id}": {"parameters": [in_path()], "put": put}}), clock=clock)
    with sandbox.client() as client:
        responses = []
        for name in "xxy":
            clock.pass_by(hours=1)
            responses.append(client.put("/things/a", json={"name": name}).json())

    assert responses[0] == responses[1] != responses[2]
    assert sandbox.effects == {"rename": 2}


@pytest.mark.parametrize(
    ("body", "key", "status", "effects"),
    [
        ({}, None, 200, 0),
        ({"reserve": None}, None, 200, 0),
        ({"reserve": {}}, None, 400, 0),
        ({"reserve": {}}, "mine", 200, 1),
        ({}, "mine", 200, 0),
    ],
)
def test_a_body_that_makes_a_write(body: Node, key: str | None, status: int, effects: int) -> None:
    """With the field that makes it a write, a request requires a key, and has one effect under it."""
    reserve: Node = {"type": ["object", "null"]}
    check = operation(
        "check",
        {"200": thing(["granted"], granted={"type": "boolean"})},
        body=thing(None, reserve=reserve),
        **{
            "x-effect": {"write_when": "/reserve"},
            "x-idempotency": {"key": "header", "mint": False, "required": True},
        },
    )
    sandbox = Sandbox({**document({"/check": {"post": check}}), "x-idempotency": {"header": "Idempotency-Key"}})
    headers = {"Idempotency-Key": key} if key else {}
    with sandbox.client() as client:
        responses = [client.post("/check", json=body, headers=headers) for _ in range(2)]

    assert [status] * 2 == [response.status_code for response in responses]
    assert effects == sandbox.effects["check"]


@pytest.mark.parametrize(
    ("params", "statuses", "effects"),
    [
        ([{"reserve": 1, "slot": "a"}] * 2, [200, 200], 1),
        ([{"reserve": 1, "slot": "a"}, {"reserve": 2, "slot": "a"}], [200, 409], 1),
        ([{"reserve": 1, "slot": "a"}, {"reserve": 1, "slot": "b"}], [200, 200], 2),
        ([{"slot": "a"}] * 2, [200, 200], 0),
        ([{"reserve": 1}] * 2, [200, 200], 2),
    ],
)
def test_a_read_that_may_write(params: list[Node], statuses: list[int], effects: int) -> None:
    """A read has an effect only with the parameter that makes it a write, once for each key in the query."""
    sandbox = Sandbox(grid())
    with sandbox.client() as client:
        meter = client.post("/meters", json={"unit": "kWh"}).json()["data"]["id"]
        responses = [client.get(f"/meters/{meter}/check", params=each) for each in params]

    assert statuses == [response.status_code for response in responses]
    assert effects == sandbox.effects["check_meter"]
