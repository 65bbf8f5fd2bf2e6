"""Objects in wrappers, objects that no path can address, and lists by POST."""

from __future__ import annotations

from billing_sandbox import Sandbox

from .documents import array, document, in_path, operation, text, thing

LOGIN = thing(["id"], id=text(), name=text())
WRAPPED = thing(["data"], data=thing(None, login=LOGIN), message=text())
NAMED = thing(None, name=text())
READ = {"x-effect": "read"}


def test_a_wrapper_inside_a_wrapper() -> None:
    """An object two levels down in responses is stored, read and changed like any other."""
    item = {
        "parameters": [in_path()],
        "get": operation("get_login", {"200": WRAPPED}),
        "post": operation("update_login", {"200": WRAPPED}, body=NAMED),
    }
    paths = {"/logins": {"post": operation("create_login", {"200": WRAPPED}, body=NAMED)}, "/logins/{id}": item}

    with Sandbox(document(paths)).client() as client:
        created = client.post("/logins", json={"name": "a"}).json()["data"]["login"]
        client.post(f"/logins/{created['id']}", json={"name": "b"})
        read = client.get(f"/logins/{created['id']}").json()["data"]["login"]

    assert {"id": created["id"], "name": "b"} == read


def test_an_object_that_no_path_can_address() -> None:
    """If responses hold no id, an operation on one object returns an example and counts, and never fails."""
    item = {"parameters": [in_path("place")], "delete": operation("remove", {"204": None})}
    paths = {"/places": {"post": operation("add", {"200": NAMED}, body=NAMED)}, "/places/{place}": item}
    sandbox = Sandbox(document(paths))

    with sandbox.client() as client:
        client.post("/places", json={"name": "US_CA"})
        removed = client.delete("/places/US_CA")

    assert (204, 1) == (removed.status_code, sandbox.effects["remove"])


def test_a_list_by_post_that_is_not_a_search() -> None:
    """A list by POST shows the objects of its parent path only if there are any, and if it lists such objects."""
    listed, reports = thing(["data"], data=array(LOGIN)), thing(["data"], data=array(NAMED))
    paging = {"x-pagination": {"style": "none", "items": "/data"}, **READ}
    paths = {
        "/logins": {"post": operation("create_login", {"200": LOGIN}, body=NAMED)},
        "/logins/list": {"post": operation("list_logins", {"200": listed}, body=NAMED, **paging)},
        "/logins/reports": {"post": operation("list_reports", {"200": reports}, body=NAMED, **paging)},
        "/content/options": {"post": operation("list_options", {"200": listed}, body=NAMED, **paging)},
        "/content/others": {"post": operation("list_others", {"200": listed}, body=NAMED, **paging)},
    }
    sandbox = Sandbox(document(paths))
    sandbox.seed("list_options", count=1)

    with sandbox.client() as client:
        created = client.post("/logins", json={"name": "a"}).json()
        asked = ("/logins/list", "/logins/reports", "/content/options", "/content/others")
        found, told, options, others = (client.post(path, json={}).json()["data"] for path in asked)

    assert ([created], [], 1, []) == (found, told, len(options), others)
