"""Paths beside an object: actions on it, lists inside it, lookups by another key, the only one of a kind."""

from __future__ import annotations

import pytest

from billing_sandbox import Sandbox

from .documents import Node, array, document, in_path, operation, ref, text, thing

SCHEMAS = {
    "Rule": thing(["id", "name", "ownerId"], id=text(), name=text(), ownerId=text(), tags=array(text()), state=text()),
    "RuleInput": thing(["name"], name=text(), ownerId=text(), tags=array(text())),
    "Closed": thing(["id", "name", "ownerId", "closed"], id=text(), name=text(), ownerId=text(), closed=text()),
    "Step": thing(["id", "rule_id"], id=text(), rule_id=text(), size={"type": "integer"}),
    "Layout": thing(["id", "colour"], id=text(), colour=text(enum=["red", "green"])),
}
KEYED = {"x-idempotency": {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}}
AN_ID = {"parameters": [in_path()]}


def rules() -> Node:
    """Rules that have an owner, tags and steps; and the one layout of the account."""
    tags = thing(["tags"], tags=array(text()))
    listing = thing(["data"], data=array(ref("Rule")))
    return document(
        {
            "/rules": {"post": operation("create_rule", {"201": ref("Rule")}, body=ref("RuleInput"))},
            "/rules/{id}": {**AN_ID, "get": operation("get_rule", {"200": ref("Rule")})},
            "/rules/{id}/close": {**AN_ID, "post": operation("close_rule", {"200": ref("Closed")})},
            "/rules/{id}/copy": {**AN_ID, "post": operation("copy_rule", {"201": ref("Rule")})},
            "/rules/{id}/state": {
                **AN_ID,
                "put": operation("set_state", {"200": ref("Rule")}, body=thing(["state"], state=text()), **KEYED),
            },
            "/rules/{id}/tags": {**AN_ID, "post": operation("add_tags", {"200": ref("Rule")}, body=tags)},
            "/rules/{id}/tags/{tag}": {
                "parameters": [in_path(), in_path("tag")],
                "delete": operation("remove_tag", {"200": ref("Rule")}),
            },
            "/rules/by-owner/{owner}": {
                "parameters": [in_path("owner")],
                "get": operation("get_rule_by_owner", {"200": ref("Rule")}),
            },
            "/rules/for-owner/{id}": {**AN_ID, "get": operation("rules_of", {"200": listing}, **{"x-method": "list"})},
            "/rules/{rule}/steps": {
                "parameters": [in_path("rule")],
                "post": operation("create_step", {"201": ref("Step")}, body=thing(None, size={"type": "integer"})),
            },
            "/layout": {"get": operation("get_layout", {"200": ref("Layout")})},
            "/layout/{id}": {
                **AN_ID,
                "put": operation("set_layout", {"200": ref("Layout")}, body=thing(["colour"], colour=text())),
            },
        },
        SCHEMAS,
    )


@pytest.fixture
def sandbox() -> Sandbox:
    """A sandbox with the rule rul_000001 of owner o1."""
    created = Sandbox(rules())
    created.client().post("/rules", json={"name": "First", "ownerId": "o1", "tags": ["a"]})
    return created


def test_an_action_that_returns_its_object(sandbox: Sandbox) -> None:
    """A POST below an object that returns one is about that object, and each one is an effect."""
    closed = [sandbox.client().post("/rules/rul_000001/close").json() for _ in range(2)]

    assert [("rul_000001", "First", "o1")] * 2 == [(item["id"], item["name"], item["ownerId"]) for item in closed]
    assert 2 == sandbox.effects["close_rule"]
    assert 404 == sandbox.client().post("/rules/none/close").status_code


def test_an_action_that_creates(sandbox: Sandbox) -> None:
    """A POST below an object that returns 201 creates another one."""
    copy = sandbox.client().post("/rules/rul_000001/copy")

    assert 201 == copy.status_code
    assert "rul_000001" != copy.json()["id"]


def test_a_change_of_one_field(sandbox: Sandbox) -> None:
    """A PUT below an object sets what it sends, leaves the rest, and changes nothing the second time."""
    for _ in range(2):
        sandbox.client().put("/rules/rul_000001/state", json={"state": "OFF"})

    rule = sandbox.client().get("/rules/rul_000001").json()
    assert ("OFF", "First", ["a"]) == (rule["state"], rule["name"], rule["tags"])
    assert 1 == sandbox.effects["set_state"]


def test_a_list_inside_an_object(sandbox: Sandbox) -> None:
    """A POST adds new values to a list, a DELETE with a value in its path removes it."""
    added = sandbox.client().post("/rules/rul_000001/tags", json={"tags": ["a", "b", "c"]}).json()
    removed = sandbox.client().delete("/rules/rul_000001/tags/b").json()

    assert ["a", "b", "c"] == added["tags"]
    assert ["a", "c"] == removed["tags"]
    assert removed == sandbox.client().get("/rules/rul_000001").json()


def test_an_entry_that_its_path_names() -> None:
    """If its path makes a retry harmless, a value is removed from each object that has it, and again if added."""
    whole = rules()
    whole["paths"]["/rules/{id}/tags/{tag}"]["delete"]["x-idempotency"] = {
        "key": "natural", "in": "path", "at": "tag", "reuse": "replay",
    }  # fmt: skip
    sandbox = Sandbox(whole)
    with sandbox.client() as client:
        for name in ("rul_000001", "rul_000002"):
            client.post("/rules", json={"name": name, "ownerId": "o1", "tags": ["a"]})
            left = [client.delete(f"/rules/{name}/tags/a").json()["tags"] for _ in range(2)]
            assert [[], []] == left
        client.post("/rules/rul_000001/tags", json={"tags": ["a"]})

        assert [] == client.delete("/rules/rul_000001/tags/a").json()["tags"]
    assert 3 == sandbox.effects["remove_tag"]


def test_a_lookup_by_another_key(sandbox: Sandbox) -> None:
    """A path `by-owner` finds an object by its owner, a list `for-owner` holds only the objects of the owner."""
    with sandbox.client() as client:
        client.post("/rules", json={"name": "Second", "ownerId": "o2"})

        assert "Second" == client.get("/rules/by-owner/o2").json()["name"]
        assert 404 == client.get("/rules/by-owner/o3").status_code
        assert ["First"] == [item["name"] for item in client.get("/rules/for-owner/o1").json()["data"]]


def test_an_object_holds_the_id_of_its_parent(sandbox: Sandbox) -> None:
    """What is created below an object holds the id of that object in its own field."""
    step = sandbox.client().post("/rules/rul_000001/steps", json={"size": 2})

    assert ("rul_000001", 2) == (step.json()["rule_id"], step.json()["size"])


def test_the_only_one_of_its_kind(sandbox: Sandbox) -> None:
    """A read without an id returns the only object, created when it is first read, and its changes."""
    with sandbox.client() as client:
        first = client.get("/layout").json()
        client.put(f"/layout/{first['id']}", json={"colour": "green"})

        assert {"id": first["id"], "colour": "green"} == client.get("/layout").json()
    assert 0 == sandbox.effects["get_layout"]


def test_seeds_for_a_lookup(sandbox: Sandbox) -> None:
    """Seeds for a list `for-owner` have that owner, so that the list shows them."""
    seeded = sandbox.seed("rules_of", path={"id": "o7"}, count=2)

    assert ["o7", "o7"] == [item["ownerId"] for item in seeded]
    assert 2 == len(sandbox.client().get("/rules/for-owner/o7").json()["data"])


def test_seeds_for_a_list_inside_an_object(sandbox: Sandbox) -> None:
    """For a value in a list, the object in the path is seeded; for a verb, objects with ids of their own."""
    (rule,) = sandbox.seed("remove_tag", path={"id": "rul_9"}, count=3)

    assert "rul_9" == rule["id"]
    assert 200 == sandbox.client().delete("/rules/rul_9/tags/a").status_code
    with pytest.raises(ValueError, match="needs the id"):
        sandbox.seed("remove_tag")
    with pytest.raises(ValueError, match="omit its id"):
        sandbox.seed("close_rule", path={"id": "rul_9"})
