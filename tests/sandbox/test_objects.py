"""Objects: what is created can be read, listed, changed, replaced and deleted, in every schema."""

from __future__ import annotations

from typing import Any

import pytest

from billing_sandbox import Sandbox

from .documents import Clock, Node, array, document, in_path, operation, query, ref, text, thing
from .providers import grid, shop

NEW = {"name": "Ann", "price": "1.10", "colour": "red", "note": "x", "parts": [{"size": 3}], "labels": {"a": "b"}}


def test_a_created_object() -> None:
    """A created object holds the request and what a provider adds, and is read and listed as it was returned."""
    with Sandbox(shop(), clock=Clock()).client() as client:
        created = client.post("/widgets", json={**NEW, "made_on": "2030-01-01"})
        read = client.get("/widgets/wid_000001")
        listed = client.get("/widgets")

    added = {"id": "wid_000001", "created_at": "2030-01-02T03:04:05Z", "updated_at": "2030-01-02T03:04:05Z"}
    parts = [{"id": "par_000001_1", "size": 3}]
    assert created.status_code == 201
    assert {**NEW, **added, "parts": parts, "retired_at": None} == created.json()
    assert created.json() == read.json()
    assert [created.json()] == listed.json()["data"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"name": "Bob"}, {**NEW, "name": "Bob"}),
        ({"note": None}, {**NEW, "note": None}),
        ({"tags": ["a", "b"]}, {**NEW, "tags": ["a", "b"]}),
        ({"labels": {}}, {**NEW, "labels": {}}),
        ({}, NEW),
    ],
)
def test_a_merge(change: Node, expected: Node) -> None:
    """A PATCH sets what it sends, clears what it sends as null, replaces lists, and leaves the rest."""
    clock = Clock()
    with Sandbox(shop(), clock=clock).client() as client:
        before = client.post("/widgets", json=NEW).json()
        clock.pass_by(hours=1)
        after = client.patch("/widgets/wid_000001", json=change).json()

    assert {**expected, "parts": before["parts"]} == {name: after[name] for name in expected}
    assert (before["updated_at"] != after["updated_at"]) is bool(change)
    assert before["created_at"] == after["created_at"]


def test_clearing_what_cannot_be_null() -> None:
    """Null for a field that responses never show as null removes it."""
    schema = thing(["id"], id=text(), note=text())
    clear = thing(None, note={"type": ["string", "null"]})
    item = {"parameters": [in_path()], "patch": operation("alter", {"200": schema}, body=clear)}
    paths = {"/things": {"post": operation("make", {"201": schema}, body=clear)}, "/things/{id}": item}
    with Sandbox(document(paths)).client() as client:
        client.post("/things", json={"note": "x"})

        after = client.patch("/things/thi_000001", json={"note": None})

    assert after.json() == {"id": "thi_000001"}


def test_a_replacement() -> None:
    """A PUT keeps only what it sends, beside id and time of creation; the same one again changes nothing."""
    sandbox = Sandbox(shop(), clock=Clock())
    with sandbox.client() as client:
        before = client.post("/widgets", json=NEW).json()
        after = client.put("/widgets/wid_000001", json={"name": "Bob", "parts": [{"size": 1}]}).json()
        again = client.put("/widgets/wid_000001", json={"name": "Bob", "parts": [{"size": 1}]}).json()

    assert {"colour", "note", "labels"}.isdisjoint(after)
    assert (before["id"], before["created_at"], "Bob") == (after["id"], after["created_at"], after["name"])
    assert after == again
    assert sandbox.effects["replace_widget"] == 1


def test_a_replacement_of_a_part() -> None:
    """A PUT drops what it omits, and keeps what its body does not declare."""
    schema = thing(["id", "name"], id=text(), name=text(), note=text(), owner=text())
    told = thing(["name"], name=text(), note=text())
    item = {"parameters": [in_path()], "put": operation("change", {"200": schema}, body=told)}
    paths = {"/things": {"post": operation("make", {"201": schema}, body=schema)}, "/things/{id}": item}
    with Sandbox(document(paths)).client() as client:
        client.post("/things", json={"id": "t", "name": "Ann", "note": "x", "owner": "me"})

        after = client.put("/things/t", json={"name": "Bob"})

    assert after.json() == {"id": "t", "name": "Bob", "owner": "me"}


def test_a_replacement_that_creates() -> None:
    """If no other operation creates, a PUT does."""
    schema = thing(["id", "name"], id=text(), name=text())
    put = operation("set_thing", {"200": schema}, body=thing(None, name=text()))
    paths = {"/things/{id}": {"parameters": [in_path()], "put": put, "get": operation("see", {"200": schema})}}
    with Sandbox(document(paths)).client() as client:
        missing = client.get("/things/a")
        client.put("/things/a", json={"name": "x"})
        found = client.get("/things/a")

    assert missing.status_code == 404
    assert found.json() == {"id": "a", "name": "x"}


def test_a_deletion() -> None:
    """A deleted object is gone: 204 without a body, then 404, and no longer listed."""
    with Sandbox(shop()).client() as client:
        client.post("/widgets", json=NEW)
        first = client.delete("/widgets/wid_000001")
        second = client.delete("/widgets/wid_000001")
        listed = client.get("/widgets")

    assert (first.status_code, first.content) == (204, b"")
    assert second.status_code == 404
    assert second.json()["detail"] == "/widgets has no object 'wid_000001'; create or seed it first"
    assert listed.json()["data"] == []


def test_an_id_of_the_caller() -> None:
    """An id of the caller is the id; without a contract on retries, the same id again is 409."""
    schema = thing(["id"], id=text())
    paths = {"/things": {"post": operation("make", {"201": schema}, body=schema)}}
    with Sandbox(document(paths)).client() as client:
        first = client.post("/things", json={"id": "thi_000001"})
        again = client.post("/things", json={"id": "thi_000001"})

    assert [first.status_code, again.status_code] == [201, 409]


def test_an_id_that_exists() -> None:
    """A generated id avoids one that a caller chose."""
    schema = thing(["id"], id=text())
    paths = {"/things": {"post": operation("make", {"201": schema}, body=thing(None, id=text()))}}
    with Sandbox(document(paths)).client() as client:
        ids = [client.post("/things", json=body).json()["id"] for body in ({"id": "thi_000003"}, {}, {})]

    assert ids == ["thi_000003", "thi_000002", "thi_000004"]


def test_ids_that_run_out() -> None:
    """A schema that allows only one id is reported, not looped over."""
    schema = thing(["id"], id={"const": "only"})
    with Sandbox(document({"/things": {"post": operation("make", {"201": schema})}})).client() as client:
        responses = [client.post("/things") for _ in range(2)]

    assert [response.status_code for response in responses] == [201, 409]


def test_an_object_in_an_envelope() -> None:
    """The object inside an envelope is stored, and a list shows it in the list's own shape."""
    with Sandbox(grid()).client() as client:
        created = client.post("/meters", json={"unit": "kWh", "plan": {"kind": "tiered", "steps": ["1"]}}).json()[
            "data"
        ]
        read = client.get(f"/meters/{created['id']}").json()["data"]
        listed = client.get("/meters", params={"unit": "kWh"}).json()["data"]["meters"]

    assert created == read
    assert [{name: created[name] for name in ("id", "unit", "plan")}] == listed


def test_objects_inside_objects() -> None:
    """Each object has collections of its own, and its fields hold the parent."""
    schema = thing(["id", "team_id"], id=text(), team_id=text())
    listing = operation("list_members", {"200": array(schema)}, **{"x-method": "list"})
    add = operation("add_member", {"201": schema})
    paths = {"/teams/{team_id}/members": {"parameters": [in_path("team_id")], "get": listing, "post": add}}
    with Sandbox(document(paths)).client() as client:
        created = client.post("/teams/a/members").json()
        of_a, of_b = (client.get(f"/teams/{team}/members").json() for team in "ab")

    assert created == {"id": "mem_000001", "team_id": "a"}
    assert ([created], []) == (of_a, of_b)


def test_an_action() -> None:
    """What stores nothing echoes the request, and counts as an effect only if it writes."""
    sandbox = Sandbox(grid())
    with sandbox.client() as client:
        estimate = client.post("/estimate", json={"amount": 5}).json()["data"]
        touched = client.put("/profiles")

    assert (estimate["id"], estimate["amount"]) == ("est_000001", 5)
    assert touched.status_code == 200
    assert sandbox.effects == {"touch": 1}


def test_a_file() -> None:
    """A binary response has bytes of its media type."""
    with Sandbox(shop()).client() as client:
        response = client.get("/widgets/any/picture")

    assert response.headers["Content-Type"] == "application/pdf"
    assert response.content.startswith(b"%PDF-1.4")


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, ["Ann", "Bob", "Cid"]),
        ({"name": "Bob"}, ["Bob"]),
        ({"name": "nobody"}, []),
        ({"colour": "red,green"}, ["Ann", "Bob"]),
        ({"colour": "green"}, ["Bob"]),
        ({"tags": ["x", "y"]}, ["Ann", "Cid"]),
    ],
)
def test_a_filter(params: Any, expected: list[str]) -> None:
    """A list is filtered by parameters that are fields, by any of several values."""
    with Sandbox(shop()).client() as client:
        client.post("/widgets", json={"name": "Ann", "colour": "red", "tags": ["x"]})
        client.post("/widgets", json={"name": "Bob", "colour": "green", "tags": []})
        client.post("/widgets", json={"name": "Cid", "tags": ["y", "z"]})

        response = client.get("/widgets", params=params)

    assert expected == [widget["name"] for widget in response.json()["data"]]


def test_a_reset() -> None:
    """A reset removes everything, and counts from the start."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        client.post("/widgets", json=NEW)
        sandbox.drift("get_widget", lambda response: {})

        sandbox.reset()

        assert not sandbox.effects
        assert not sandbox.requests
        assert client.post("/widgets", json=NEW).json()["id"] == "wid_000001"
        assert client.get("/widgets/wid_000001").json()["name"] == "Ann"


def test_drift() -> None:
    """A drifted response is changed as it is sent, by value or in place; the object is unaffected."""
    sandbox = Sandbox(shop())
    with sandbox.client() as client:
        client.post("/widgets", json=NEW)
        sandbox.drift("get_widget", lambda response: {**response, "price": 5})
        sandbox.drift("list_widgets", lambda response: response["data"][0].pop("name") and None)
        read, listed = client.get("/widgets/wid_000001").json(), client.get("/widgets").json()

    assert read["price"] == 5
    assert ("name" in listed["data"][0], "1.10") == (False, listed["data"][0]["price"])
    with pytest.raises(ValueError, match="unknown operation 'get_wdget'; known operations: list_widgets"):
        sandbox.drift("get_wdget", lambda response: response)


def test_an_unpaged_list() -> None:
    """A list that is not paged shows everything."""
    listing = operation("list_all", {"200": thing(["rows"], rows=array(ref("Row")))}, **{"x-method": "list"})
    sandbox = Sandbox(
        document({"/rows": {"get": {**listing, "parameters": [query("n", text())]}}}, {"Row": thing(["id"], id=text())})
    )
    sandbox.seed(count=30)

    with sandbox.client() as client:
        rows = client.get("/rows").json()["rows"]

    assert len(rows) == 30
