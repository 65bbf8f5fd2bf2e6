"""Idempotency: one effect per key, wherever the key is, for as long as it is kept."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from billing_sandbox import Fault, Sandbox

from .documents import Clock, text, thing
from .providers import grid, shop

NEW = {"name": "Ann"}


def make(client: httpx.Client, key: str | None = "k", **fields: Any) -> httpx.Response:
    return client.post("/widgets", json={**NEW, **fields}, headers={} if key is None else {"Once": key})


def test_a_replayed_request() -> None:
    """The same key with the same parameters replays the first response, with a header, and has no second effect."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        first, again = make(client), make(client)

    assert (first.status_code, first.content) == (again.status_code, again.content)
    assert [response.headers.get("Once-Replayed") for response in (first, again)] == [None, "true"]
    assert sandbox.effects == {"create_widget": 1}
    assert [recorded.replayed for recorded in sandbox.requests] == [False, True]


def test_another_request_under_the_key() -> None:
    """The same key with other parameters, or on another operation, is refused with the declared status."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        created = make(client).json()
        other_body = make(client, name="Bob")
        other_operation = client.patch(f"/widgets/{created['id']}", json=NEW, headers={"Once": "k"})

    assert [other_body.status_code, other_operation.status_code] == [422, 422]
    assert "use a new key for a new request" in other_body.json()["detail"]
    assert sandbox.effects == {"create_widget": 1}


def test_requests_without_a_key() -> None:
    """Without a key each request has an effect."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        responses = [make(client, key=None) for _ in range(2)]

    assert len({response.json()["id"] for response in responses}) == 2
    assert sandbox.effects["create_widget"] == 2


@pytest.mark.parametrize(("hours", "effects"), [(23.9, 1), (24, 2)])
def test_how_long_a_key_is_kept(hours: float, effects: int) -> None:
    """A key expires at the end of its lifetime."""
    clock = Clock()
    sandbox = Sandbox(shop(), clock=clock)
    with sandbox.client() as client:
        make(client)
        clock.pass_by(hours=hours)
        make(client)

    assert effects == sandbox.effects["create_widget"]


@pytest.mark.parametrize(("length", "status"), [(40, 201), (41, 400)])
def test_how_long_a_key_may_be(length: int, status: int) -> None:
    """A key that exceeds the declared length is refused."""
    with Sandbox(shop()).client() as client:
        response = make(client, key="k" * length)

    assert status == response.status_code


def test_a_refused_request() -> None:
    """A refused request leaves its key free."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        refused = make(client, price="x")
        accepted = make(client)

    assert [refused.status_code, accepted.status_code] == [400, 201]


def test_a_retried_deletion() -> None:
    """Under a key even a deletion is replayed."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        created = make(client, key=None).json()
        responses = [client.delete(f"/widgets/{created['id']}", headers={"Once": "k"}) for _ in range(2)]

    assert [response.status_code for response in responses] == [204, 204]
    assert sandbox.effects["delete_widget"] == 1


def book(client: httpx.Client, **body: Any) -> httpx.Response:
    return client.post("/bookings", json={"amount": 5, **body})


def test_a_key_in_the_body() -> None:
    """A field of the body is the key: replayed, refused with other parameters, limited in length."""
    sandbox = Sandbox(grid())
    with sandbox.client() as client:
        first, again, other = book(client, token="a"), book(client, token="a"), book(client, token="a", amount=6)
        unkeyed = [book(client), book(client)]
        long = book(client, token="a" * 10)

    assert first.json() == again.json()
    assert [first.status_code, other.status_code, long.status_code] == [201, 422, 422]
    assert len({response.json()["id"] for response in unkeyed}) == 2
    assert sandbox.effects["book"] == 3


def report(client: httpx.Client, *keys: str | None) -> httpx.Response:
    readings = [{"name": "n", **({} if key is None else {"key": key})} for key in keys]
    return client.post("/readings", json={"readings": readings})


def test_a_key_for_each_item() -> None:
    """In a batch each new key is one effect, and so is each item without a key."""
    clock = Clock()
    sandbox = Sandbox(grid(), clock=clock)
    counts = []
    with sandbox.client() as client:
        for keys in (("a", "b"), ("a", "b"), ("b", "c", "c"), (None, None)):
            response = report(client, *keys)
            counts.append(sandbox.effects["report_readings"])
        clock.pass_by(days=7)
        report(client, "a")

    assert counts == [2, 2, 3, 5]
    assert response.json()["data"] == {"reported": [], "failed": []}
    assert sandbox.effects["report_readings"] == 6
    assert [recorded.replayed for recorded in sandbox.requests] == [False, True, False, False, False]


def test_a_header_beside_the_keys_of_items() -> None:
    """A key in the header takes precedence over those of the items: under another one the items have effects again."""
    whole = grid()
    whole["x-idempotency"] = {"header": "Once"}
    whole["paths"]["/readings"]["post"]["x-idempotency"]["header"] = True
    sandbox, counts = Sandbox(whole), []
    with sandbox.client() as client:
        for key in ("k1", "k1", "k2"):
            client.headers["Once"] = key
            report(client, "a", "b")
            counts.append(sandbox.effects["report_readings"])

    assert counts == [2, 2, 4]


def test_the_lifetime_of_a_header_beside_the_keys_of_items() -> None:
    """A lifetime covers the key in the header; ids of items do not expire with it."""
    whole, clock = grid(), Clock()
    whole["x-idempotency"] = {"header": "Once", "lifetime": "PT24H"}
    contract = whole["paths"]["/readings"]["post"]["x-idempotency"]
    contract["header"] = True
    del contract["lifetime"]
    sandbox, counts = Sandbox(whole, clock=clock), []
    with sandbox.client() as client:
        for key in ("k1", None):
            client.headers.update({"Once": key} if key else {})
            for _ in range(2):
                report(client, "a", "b")
                counts.append(sandbox.effects["report_readings"])
                clock.pass_by(hours=25)
            client.headers.pop("Once", None)
            report(client, "c")

    assert [2, 4, 7, 7] == counts


@pytest.mark.parametrize(
    ("point", "status", "announced", "expected"),
    [
        ("after_commit", 500, True, [500, 500]),
        ("after_commit", 502, True, [502, 201]),
        ("after_commit", 500, False, [500, 201]),
        ("before_commit", 500, True, [500, 201]),
    ],
)
def test_a_500_that_a_key_keeps(point: str, status: int, announced: bool, expected: list[int]) -> None:
    """Where released keys are announced, a 500 that is not released is returned to every retry; the effect is one."""
    whole = shop()
    whole["x-idempotency"].pop("released", None)
    whole["x-idempotency"] |= {"released": "Once-Released"} if announced else {}
    sandbox = Sandbox(whole)
    sandbox.add_fault(Fault(point=point, kind="status", status=status))
    with sandbox.client() as client:
        responses = [make(client), make(client)]

    assert expected == [response.status_code for response in responses]
    assert (point == "before_commit" and announced) is ("Once-Released" in responses[0].headers)
    assert 1 == sandbox.effects["create_widget"]


@pytest.mark.parametrize(("is_required", "delay"), [(True, "1"), (False, None)])
def test_the_delay_of_a_request_in_flight(is_required: bool, delay: str | None) -> None:
    """Where a request in flight is known by a Retry-After, the response has one."""
    whole = shop()
    whole["x-idempotency"] |= {"in_flight": 409} | ({"in_flight_retry_after": True} if is_required else {})
    sandbox = Sandbox(whole)
    sandbox.add_fault(Fault(point="before_commit", kind="stall", linger=1))
    with sandbox.client() as client:
        with pytest.raises(httpx.ReadTimeout):
            make(client)
        second, third = make(client), make(client)

    assert (409, delay) == (second.status_code, second.headers.get("Retry-After"))
    assert 201 == third.status_code


def test_a_batch_reports_accepted_keys() -> None:
    """The response to a batch lists the keys in a field named after the verb."""
    with Sandbox(grid()).client() as client:
        response = report(client, "a", "b", None)

    assert response.json()["data"] == {"reported": ["a", "b"], "failed": []}


def test_a_retried_batch() -> None:
    """An identical batch is replayed, including what the provider generated for it."""
    whole = grid()
    content = whole["paths"]["/readings"]["post"]["responses"]["200"]["content"]["application/json"]
    content["schema"] = thing(["receipt"], receipt=text())
    with Sandbox(whole).client() as client:
        first, other, again = report(client, "a"), report(client, "b"), report(client, "a")

    assert first.json() == again.json()
    assert first.json() != other.json()


def test_a_batch_with_a_key_that_is_too_long() -> None:
    """One key that is too long refuses the whole batch."""
    sandbox = Sandbox(grid())
    with sandbox.client() as client:
        response = report(client, "a", "b" * 10)

    assert response.status_code == 400
    assert not sandbox.effects


@pytest.mark.parametrize("text_", ["P", "1D", "P1Y", "PT", "P1.5D"])
def test_an_invalid_lifetime(text_: str) -> None:
    """A lifetime that is not a duration in weeks to seconds is refused when the sandbox is created."""
    root = {**shop(), "x-idempotency": {"header": "Once", "lifetime": text_}}

    with pytest.raises(ValueError, match="invalid duration"):
        Sandbox(root)
