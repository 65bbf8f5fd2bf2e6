"""Objects inside others, verbs on one object, and views: what a path means to the sandbox."""

from __future__ import annotations

from billing_sandbox import Sandbox

from .documents import Node, array, document, in_path, operation, ref, text, thing

PARCEL = thing(["id", "state", "sent_at"], id=text(), state=text(), note=text(), sent_at=text(format="date-time"))
LABEL = thing(["id", "text"], id=text(), text=text())
PIECE = thing(["weight"], weight=text())


def post_office() -> Node:
    """A document of parcels with labels inside them, verbs on them, and a view of their pieces."""
    parcel, label, id_ = ref("Parcel"), ref("Label"), [in_path()]
    day = thing(None, sent_at=text(format="date"), state=text())
    paths = {
        "/parcels": {"post": operation("make_parcel", {"200": parcel}, body=day)},
        "/parcels/{id}": {"get": operation("get_parcel", {"200": parcel}, parameters=id_)},
        "/parcels/{id}/close": {
            "post": operation("close_parcel", {"200": parcel}, body=thing(None, note=text()), parameters=id_)
        },
        "/parcels/{id}/labels": {
            "get": operation("list_labels", {"200": array(label)}, parameters=id_, **{"x-method": "list"}),
            "post": operation("make_label", {"200": label}, body=thing(None, text=text()), parameters=id_),
        },
        "/parcels/{id}/pieces/{ref}": {
            "get": operation("get_piece", {"200": PIECE}, parameters=[in_path(), in_path("ref")])
        },
    }
    return document(paths, schemas={"Parcel": PARCEL, "Label": LABEL})


def test_a_verb_is_about_the_object_in_its_path() -> None:
    """A POST on an object that returns the object stores what was sent; each one is an effect."""
    sandbox = Sandbox(post_office())
    with sandbox.client() as client:
        created = client.post("/parcels", json={"state": "open"}).json()
        closed = client.post(f"/parcels/{created['id']}/close", json={"note": "full"}).json()
        client.post(f"/parcels/{created['id']}/close", json={"note": "full"})
        read = client.get(f"/parcels/{created['id']}").json()
        missed = client.post("/parcels/other/close", json={})

    assert {**created, "note": "full"} == closed == read
    assert sandbox.effects["close_parcel"] == 2
    assert missed.status_code == 404


def test_an_id_in_the_path_is_of_the_parent() -> None:
    """What is created or seeded inside an object gets an id of its own, not the one in its path."""
    sandbox = Sandbox(post_office())
    with sandbox.client() as client:
        client.post("/parcels/par_9/labels", json={"text": "fragile"})
        sandbox.seed("list_labels", path={"id": "par_9"}, count=2)
        listed = client.get("/parcels/par_9/labels").json()

    ids = [label["id"] for label in listed]
    assert len(set(ids)) == 3
    assert "par_9" not in ids


def test_a_view_exists_for_any_name() -> None:
    """What is only read and has no id is part of something else, and is shown as an example."""
    with Sandbox(post_office()).client() as client:
        response = client.get("/parcels/par_1/pieces/left")

    assert response.status_code == 200
    assert response.json()["weight"]


def test_an_id_is_never_null() -> None:
    """An object has an id even if its schema allows null."""
    entry = thing(["key"], key=text(type=["string", "null"]))
    item = {"get": operation("get_entry", {"200": entry}, parameters=[in_path("key")])}
    paths = {"/entries": {"post": operation("make_entry", {"200": entry}, body=thing())}, "/entries/{key}": item}
    with Sandbox(document(paths)).client() as client:
        key = client.post("/entries", json={}).json()["key"]
        read = client.get(f"/entries/{key}")

    assert {"key": key} == read.json()


def test_a_date_is_shown_as_its_first_moment() -> None:
    """A plain date that was sent is kept where responses declare a date-time."""
    with Sandbox(post_office()).client() as client:
        created = client.post("/parcels", json={"sent_at": "2031-05-06"}).json()

    assert created["sent_at"] == "2031-05-06T00:00:00Z"


def test_what_is_created_inside_an_object_that_is_the_response() -> None:
    """An operation that returns the parent creates an entry in it, and later changes of the entry show there."""
    line, order = ref("Line"), ref("Order")
    inside = [in_path(), in_path("line_id")]
    paths = {
        "/orders": {"post": operation("make_order", {"200": order}, body=thing(None, note=text()))},
        "/orders/{id}": {"get": operation("get_order", {"200": order}, parameters=[in_path()])},
        "/orders/{id}/lines": {
            "post": operation("add_line", {"200": order}, body=thing(None, words=text()), parameters=[in_path()])
        },
        "/orders/{id}/lines/{line_id}": {
            "patch": operation("change_line", {"200": line}, body=thing(None, words=text()), parameters=inside),
            "delete": operation("drop_line", {"204": None}, parameters=inside),
        },
    }
    schemas = {"Order": thing(["id", "lines"], id=text(), note=text(), lines=array(line))}
    sandbox = Sandbox(document(paths, schemas={**schemas, "Line": thing(["id", "words"], id=text(), words=text())}))
    with sandbox.client() as client:
        there = sandbox.seed("get_order", count=1, fields=lambda _: {"lines": []})[0]["id"]
        for words in ("one", "two"):
            added = client.post(f"/orders/{there}/lines", json={"words": words}).json()
        first, second = added["lines"]
        changed = client.patch(f"/orders/{there}/lines/{first['id']}", json={"words": "uno"}).json()
        both = client.get(f"/orders/{there}").json()
        gone = client.delete(f"/orders/{there}/lines/{first['id']}").status_code
        left = client.get(f"/orders/{there}").json()
        missed = client.post("/orders/other/lines", json={"words": "three"}).status_code
        seeded = sandbox.seed("add_line", path={"id": there}, count=1)

    assert (added["id"], [first["words"], second["words"]]) == (there, ["one", "two"])
    assert (both["lines"], gone, left["lines"], missed) == ([changed, second], 204, [second], 404)
    assert len(seeded) == 1
