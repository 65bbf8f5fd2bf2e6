"""The stored objects, and returning to a checkpoint."""

from __future__ import annotations

from billing_sandbox import Fault, Sandbox

from .providers import grid, shop

NEW = {"name": "Ann"}
ONCE = {"Once": "k"}


def test_stored_objects_are_what_reads_return() -> None:
    """`objects` holds the fields of each object, by collection and id."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        created = client.post("/widgets", json=NEW, headers=ONCE).json()

    assert created["id"] in sandbox.objects["/widgets"]
    assert "Ann" == sandbox.objects["/widgets"][created["id"]]["name"]


def test_restoring_a_checkpoint() -> None:
    """Objects, keys and effects are restored, any number of times; later requests and faults are gone."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        first = client.post("/widgets", json=NEW, headers=ONCE).json()
        go_back, kept = sandbox.checkpoint(), dict(sandbox.objects)
        for _ in range(2):
            sandbox.add_fault(Fault(operation="get_widget", point="before_commit", kind="status", times=9))
            client.patch(f"/widgets/{first['id']}", json={"name": "Bob"})
            second = client.post("/widgets", json=NEW, headers={"Once": "other"}).json()
            go_back()
        replayed = client.post("/widgets", json=NEW, headers=ONCE)
        shown = client.get(f"/widgets/{first['id']}")

    assert "true" == replayed.headers["Once-Replayed"]
    assert first == shown.json()
    assert kept == sandbox.objects
    assert second["id"] not in sandbox.objects["/widgets"]
    assert {"create_widget": 1} == sandbox.effects
    assert ["create_widget", "create_widget", "get_widget"] == [request.operation for request in sandbox.requests]


def test_the_same_request_after_restoring() -> None:
    """Generated ids continue from the checkpoint."""
    sandbox = Sandbox(grid())
    go_back = sandbox.checkpoint()
    with sandbox.client() as client:
        created = []
        for _ in range(2):
            created.append(client.post("/bookings", json={"amount": 1, "token": "a"}).json())
            go_back()

    assert created[0] == created[1]
