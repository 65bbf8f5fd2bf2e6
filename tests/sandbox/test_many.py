"""Several objects in one request, parts removed from an object, and objects without an id in responses."""

from __future__ import annotations

from typing import Any

import httpx

from billing_sandbox import Sandbox

from .documents import Node, array, document, in_path, operation, ref, text, thing

FLAG = thing(["id", "name"], id=text(), name=text(), note=text(), mainOwner=text(type=["string", "null"]))
BY_ADDRESS = {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}
RULE = thing(["id", "flagId"], id=text(), flagId=text(), parentId=text(type=["string", "null"]), limit=text())


def flags() -> Node:
    """Flags created and changed in lists, rules without an id of the caller, and hooks that are never shown."""
    listed: Node = {"200": thing(["data"], data=array(ref("Flag")))}
    rules: Node = {"200": thing(["data"], data=array(ref("Rule")))}
    body = thing(["flags"], flags=array(thing(["id"], id=text(), name=text(), note=text())))
    hooks: Node = {"200": thing(["data"], data=thing(["hooks"], hooks=array(text())))}
    paths: Node = {
        "/flags": {
            "get": operation("list_flags", listed, **{"x-method": "list"}),
            "post": operation("create_flags", listed, body=body, **{"x-idempotency": {"key": "none"}}),
            "put": operation("upsert_flags", listed, body=body),
        },
        "/places/{id}/flags": {
            "parameters": [in_path()],
            "get": operation("list_flags_of", listed, **{"x-method": "list"}),
            "put": operation("upsert_flags_of", listed, body=body, **{"x-idempotency": BY_ADDRESS}),
        },
        "/flags/{id}": {"parameters": [in_path()], "get": operation("get_flag", {"200": ref("Flag")})},
        "/flags/{id}/owner": {"parameters": [in_path()], "delete": operation("drop_owner", {"200": ref("Flag")})},
        "/flags/{id}/draft": {
            "parameters": [in_path()],
            "delete": operation("drop_draft", {"200": ref("Flag")}, **{"x-idempotency": BY_ADDRESS}),
        },
        "/rules": {
            "get": operation("list_rules", rules, **{"x-method": "list"}),
            "put": operation(
                "upsert_rules", rules, body=thing(["rules"], rules=array(RULE | {"required": ["flagId"]}))
            ),
        },
        "/hooks": {"post": operation("create_hook", hooks, body=thing(["hookId"], hookId=text()))},
        "/hooks/{hookId}": {"parameters": [in_path("hookId")], "delete": operation("delete_hook", hooks)},
    }
    return document(paths, {"Flag": FLAG, "Rule": RULE})


def data(response: httpx.Response) -> Any:
    """The list in a success response."""
    assert response.is_success, response.text
    return response.json()["data"]


def test_each_object_of_a_list_is_created() -> None:
    """A POST with a list stores every object under its id, counts as one effect, and refuses an existing id."""
    sandbox = Sandbox(flags())
    with sandbox.client() as client:
        created = data(client.post("/flags", json={"flags": [{"id": "a", "name": "A"}, {"id": "b"}]}))
        again = client.post("/flags", json={"flags": [{"id": "a"}]})
        listed = data(client.get("/flags"))

    assert ["a", "b"] == [flag["id"] for flag in created]
    assert created == listed
    assert 409 == again.status_code
    assert 1 == sandbox.effects["create_flags"]


def test_a_put_changes_existing_objects_and_creates_the_rest() -> None:
    """A PUT with a list merges into the objects with an id and creates the others; retried, it changes nothing."""
    sandbox = Sandbox(flags())
    entries = {"flags": [{"id": "a", "note": "new"}, {"id": "c", "name": "C"}]}
    with sandbox.client() as client:
        client.post("/flags", json={"flags": [{"id": "a", "name": "A"}]})
        put = data(client.put("/flags", json=entries))
        repeated = data(client.put("/flags", json=entries))
        listed = data(client.get("/flags"))

    assert ("A", "new") == (put[0]["name"], put[0]["note"])
    assert put == repeated == listed
    assert 1 == sandbox.effects["upsert_flags"]


def test_a_put_with_a_harmless_address_still_changes() -> None:
    """A second list at the same address is another change, the same list again is none."""
    sandbox = Sandbox(flags())
    with sandbox.client() as client:
        for name in ("A", "B", "B"):
            data(client.put("/places/here/flags", json={"flags": [{"id": "a", "name": name}]}))
        listed = data(client.get("/places/here/flags"))

    assert ["B"] == [flag["name"] for flag in listed]
    assert 2 == sandbox.effects["upsert_flags_of"]


def test_an_entry_without_an_id() -> None:
    """A PUT finds an object by the ids in it that cannot be null."""
    with Sandbox(flags()).client() as client:
        created = data(client.put("/rules", json={"rules": [{"flagId": "a", "parentId": "x"}, {"flagId": "b"}]}))
        changed = data(client.put("/rules", json={"rules": [{"flagId": "a", "parentId": None, "limit": "9"}]}))
        listed = data(client.get("/rules"))

    assert (created[0]["id"], None, "9") == (changed[0]["id"], changed[0]["parentId"], changed[0]["limit"])
    assert 2 == len(listed)


def test_a_deleted_part() -> None:
    """A DELETE of a part of an object sets the field of that name to null."""
    sandbox = Sandbox(flags())
    flag = sandbox.seed("get_flag", count=1, fields=lambda _: {"mainOwner": "Ada"})[0]
    with sandbox.client() as client:
        left = client.delete(f"/flags/{flag['id']}/owner").json()
        read = client.get(f"/flags/{flag['id']}").json()

    assert "Ada" == flag["mainOwner"]
    assert {**flag, "mainOwner": None} == left == read


def test_a_deleted_part_without_a_field() -> None:
    """A DELETE of a part that no field shows has one effect, until the object changes."""
    sandbox = Sandbox(flags())
    flag = sandbox.seed("get_flag", count=1, fields=lambda _: {"mainOwner": "Ada"})[0]
    with sandbox.client() as client:
        for path in ("draft", "draft", "owner", "draft", "draft"):
            assert 200 == client.delete(f"/flags/{flag['id']}/{path}").status_code

    assert 2 == sandbox.effects["drop_draft"]


def test_an_object_without_an_id_in_responses() -> None:
    """If responses hold no id, a request on one object succeeds for any id."""
    with Sandbox(flags()).client() as client:
        client.post("/hooks", json={"hookId": "mine"})
        response = client.delete("/hooks/mine")

    assert 200 == response.status_code
