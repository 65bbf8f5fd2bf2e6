"""Many objects in one call, parts taken away from an object, and objects that no answer names."""

from __future__ import annotations

from typing import Any

import httpx

from billing_sandbox import Sandbox

from .documents import Node, array, document, in_path, operation, ref, text, thing

FLAG = thing(["id", "name"], id=text(), name=text(), note=text(), mainOwner=text(type=["string", "null"]))
BY_ADDRESS = {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}
RULE = thing(["id", "flagId"], id=text(), flagId=text(), parentId=text(type=["string", "null"]), limit=text())


def flags() -> Node:
    """Flags that are made and changed in lists, rules that have no id of the caller's, and hooks that are not shown."""
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


def data(answer: httpx.Response) -> Any:
    """The list in an answer that went well."""
    assert answer.is_success, answer.text
    return answer.json()["data"]


def test_each_object_of_a_list_is_made() -> None:
    """A POST with a list keeps every object under its id, counts as one effect, and refuses an id that is taken."""
    sandbox = Sandbox(flags())
    with sandbox.client() as client:
        made = data(client.post("/flags", json={"flags": [{"id": "a", "name": "A"}, {"id": "b"}]}))
        again = client.post("/flags", json={"flags": [{"id": "a"}]})
        listed = data(client.get("/flags"))

    assert ["a", "b"] == [flag["id"] for flag in made]
    assert made == listed
    assert 409 == again.status_code
    assert 1 == sandbox.effects["create_flags"]


def test_a_put_changes_what_is_there_and_makes_the_rest() -> None:
    """A PUT with a list merges into the objects that have an id, makes the others, and repeated it changes nothing."""
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


def test_a_put_whose_address_makes_it_harmless_still_changes() -> None:
    """A second list at the same address is another change, the same list again is none."""
    sandbox = Sandbox(flags())
    with sandbox.client() as client:
        for name in ("A", "B", "B"):
            data(client.put("/places/here/flags", json={"flags": [{"id": "a", "name": name}]}))
        listed = data(client.get("/places/here/flags"))

    assert ["B"] == [flag["name"] for flag in listed]
    assert 2 == sandbox.effects["upsert_flags_of"]


def test_an_entry_without_an_id_is_known_by_what_it_names() -> None:
    """A PUT finds an object by the ids of others that it names for good, and not by those that can be taken away."""
    with Sandbox(flags()).client() as client:
        made = data(client.put("/rules", json={"rules": [{"flagId": "a", "parentId": "x"}, {"flagId": "b"}]}))
        changed = data(client.put("/rules", json={"rules": [{"flagId": "a", "parentId": None, "limit": "9"}]}))
        listed = data(client.get("/rules"))

    assert (made[0]["id"], None, "9") == (changed[0]["id"], changed[0]["parentId"], changed[0]["limit"])
    assert 2 == len(listed)


def test_a_deleted_part_is_gone_from_the_object() -> None:
    """A DELETE of something that an object has leaves null in the member that is called like it."""
    sandbox = Sandbox(flags())
    flag = sandbox.seed("get_flag", count=1, fields=lambda _: {"mainOwner": "Ada"})[0]
    with sandbox.client() as client:
        left = client.delete(f"/flags/{flag['id']}/owner").json()
        read = client.get(f"/flags/{flag['id']}").json()

    assert "Ada" == flag["mainOwner"]
    assert {**flag, "mainOwner": None} == left == read


def test_a_deleted_part_that_nothing_shows_goes_once() -> None:
    """A DELETE of something that no member tells of has one effect, until the object changes."""
    sandbox = Sandbox(flags())
    flag = sandbox.seed("get_flag", count=1, fields=lambda _: {"mainOwner": "Ada"})[0]
    with sandbox.client() as client:
        for path in ("draft", "draft", "owner", "draft", "draft"):
            assert 200 == client.delete(f"/flags/{flag['id']}/{path}").status_code

    assert 2 == sandbox.effects["drop_draft"]


def test_an_object_that_no_answer_names_is_deleted_by_any_name() -> None:
    """Where answers hold no id, a call on one object succeeds whatever it is called."""
    with Sandbox(flags()).client() as client:
        client.post("/hooks", json={"hookId": "mine"})
        answer = client.delete("/hooks/mine")

    assert 200 == answer.status_code
