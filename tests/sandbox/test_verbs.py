"""Verbs on one object: they change that object, a copy creates another, nested collections stay their own."""

from __future__ import annotations

from typing import Any

import pytest

from billing_sandbox import Sandbox

from .documents import Clock, Node, array, document, in_path, operation, ref, text, thing

STATES = ["DRAFT", "ACTIVE", "INACTIVE", "ARCHIVED", "SENT", "VOIDED"]
TASK = thing(["id", "name", "status"], id=text(), name=text(), status=text(enum=STATES), archivedAt=text(), note=text())
# An older shape of the same thing, with one field of its own.
OLD_TASK = thing(["id", "name"], id=text(), name=text(), note=text(), voidedAt=text())
STEP = thing(["id", "text"], id=text(), text=text(), length=text(), archivedAt=text())
BY_ADDRESS: dict[str, Any] = {"x-idempotency": {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}}


def verb(name: str, method: str = "post", *, response: str = "Task", status: str = "200", **more: Any) -> Node:
    """The path item of a verb, such as `/tasks/{id}/name`."""
    body = thing(None, note=text())
    call = operation(f"{name}_task".replace("-", "_"), {status: ref(response)}, body=body, **more)
    return {"parameters": [in_path()], method: {**call, "requestBody": {**call["requestBody"], "required": False}}}


def tasks() -> Node:
    """Tasks with verbs, and steps inside of them."""
    in_task = {"parameters": [in_path()]}
    listed = operation("list_steps", {"200": thing(["items"], items=array(ref("Step")))}, **{"x-method": "list"})
    paths: Node = {
        "/tasks": {"post": operation("create_task", {"201": ref("Task")}, body=thing(["name"], name=text()))},
        "/tasks/{id}": {**in_task, "get": operation("get_task", {"200": ref("Task")})},
        "/tasks/{id}/archive": verb("archive"),
        "/tasks/{id}/activate": verb("activate", "put"),
        "/tasks/{id}/mark-as-sent": verb("mark-as-sent"),
        "/tasks/{id}/void": verb("void", response="OldTask"),
        "/tasks/{id}/draft": verb("drop", "delete", **BY_ADDRESS),
        "/tasks/{id}/duplicate": verb("duplicate", status="201"),
        "/tasks/{id}/steps": {
            **in_task,
            "get": listed,
            "post": operation("create_step", {"201": ref("Step")}, body=thing(["text"], text=text())),
        },
    }
    return document(paths, {"Task": TASK, "OldTask": OLD_TASK, "Step": STEP})


@pytest.mark.parametrize(
    ("path", "method", "left"),
    [
        ("archive", "POST", {"status": "ARCHIVED", "archivedAt": "2030-01-02T03:04:05Z"}),
        ("activate", "PUT", {"status": "ACTIVE"}),
        ("mark-as-sent", "POST", {"status": "SENT"}),
    ],
)
def test_a_verb_changes_its_object(path: str, method: str, left: Node) -> None:
    """A verb stores what it was sent, and sets the state and the time that are named after it."""
    with Sandbox(tasks(), clock=Clock()).client() as client:
        created = client.post("/tasks", json={"name": "Ann"}).json()
        response = client.request(method, f"/tasks/{created['id']}/{path}", json={"note": "why"})
        read = client.get(f"/tasks/{created['id']}").json()

    assert {**created, "note": "why", **left} == response.json() == read


def test_a_removed_state() -> None:
    """A DELETE of the state of an object sets another one; the second DELETE does nothing."""
    sandbox = Sandbox(tasks(), clock=Clock())
    with sandbox.client() as client:
        created = client.post("/tasks", json={"name": "Ann"}).json()
        left = [client.request("DELETE", f"/tasks/{created['id']}/draft", json={}).json() for _ in range(2)]

    assert "DRAFT" == created["status"]
    assert [{**created, "status": "ACTIVE"}] * 2 == left
    assert 1 == sandbox.effects["drop_task"]


def test_a_verb_with_another_response_schema() -> None:
    """A verb may show the object in another schema, with a field that only this one has."""
    with Sandbox(tasks(), clock=Clock()).client() as client:
        created = client.post("/tasks", json={"name": "Ann"}).json()
        response = client.post(f"/tasks/{created['id']}/void").json()
        read = client.get(f"/tasks/{created['id']}").json()

    assert {"id": created["id"], "name": "Ann", "voidedAt": "2030-01-02T03:04:05Z"} == response
    assert {**created, "status": "VOIDED"} == read


def test_a_verb_on_a_missing_object() -> None:
    """A verb on a missing object is 404, and has no effect."""
    sandbox = Sandbox(tasks(), clock=Clock())
    with sandbox.client() as client:
        response = client.post("/tasks/none/archive")

    assert 404 == response.status_code
    assert not sandbox.effects


def test_each_verb_counts() -> None:
    """A verb without a key has an effect each time; one with a harmless path only if it changes something."""
    whole = tasks()
    whole["paths"]["/tasks/{id}/archive"]["post"] |= BY_ADDRESS
    sandbox = Sandbox(whole, clock=Clock())
    with sandbox.client() as client:
        created = client.post("/tasks", json={"name": "Ann"}).json()
        for path in ("archive", "archive", "void", "void"):
            client.post(f"/tasks/{created['id']}/{path}")

    assert {"create_task": 1, "archive_task": 1, "void_task": 2} == sandbox.effects


def test_a_copy() -> None:
    """A verb that returns 201 creates another object with the fields of the first one."""
    with Sandbox(tasks(), clock=Clock()).client() as client:
        created = client.post("/tasks", json={"name": "Ann"}).json()
        copy = client.post(f"/tasks/{created['id']}/duplicate", json={"note": "copy"}).json()
        read = client.get(f"/tasks/{copy['id']}").json()

    assert created["id"] != copy["id"]
    assert {**created, "id": copy["id"], "note": "copy"} == copy == read


def test_a_nested_collection_is_not_a_verb() -> None:
    """What is created inside an object is an object of its own, even if both are much alike."""
    with Sandbox(tasks(), clock=Clock()).client() as client:
        created = client.post("/tasks", json={"name": "Ann"}).json()
        step = client.post(f"/tasks/{created['id']}/steps", json={"text": "first"}).json()
        listed = client.get(f"/tasks/{created['id']}/steps").json()

    assert "first" == step["text"]
    assert [step] == listed["items"]
