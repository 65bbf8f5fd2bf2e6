"""Seeds: full objects without a request, so that lists have items."""

from __future__ import annotations

import pytest

from billing_sandbox import Sandbox

from .documents import array, document, in_path, operation, ref, text, thing
from .providers import grid, shop


def test_seeds() -> None:
    """Seeds are full objects that differ, are listed and read like others, and are not effects."""
    sandbox = Sandbox(shop())
    seeded = sandbox.seed("list_widgets", count=3, fields=lambda index: {"name": f"W{index}"})
    with sandbox.client() as client:
        listed = client.get("/widgets").json()["data"]
        read = client.get(f"/widgets/{seeded[1]['id']}").json()

    assert [widget["name"] for widget in listed] == ["W0", "W1", "W2"]
    assert listed[1] == read
    assert {"red", "green"} == {widget["colour"] for widget in listed}
    assert not sandbox.effects


def test_seeds_for_a_required_filter() -> None:
    """Seeds share the value of a filter that a list requires, so that one list finds them all."""
    sandbox = Sandbox(grid())

    seeded = sandbox.seed("Meter", count=2)

    with sandbox.client() as client:
        listed = client.get("/meters", params={"unit": seeded[0]["unit"]}).json()["data"]["meters"]
    assert [meter["id"] for meter in seeded] == [meter["id"] for meter in listed]
    assert sorted(meter["plan"]["kind"] for meter in listed) == ["flat", "tiered"]


def test_seeds_below_the_same_name() -> None:
    """Seeds below an object get ids of their own, though the path calls its id by the same name."""
    listed = operation("list_parts", {"200": array(thing(["id"], id=text()))}, **{"x-method": "list"})
    sandbox = Sandbox(document({"/things/{id}/parts": {"parameters": [in_path()], "get": listed}}))

    seeded = sandbox.seed("list_parts", count=2, path={"id": "t"})

    with sandbox.client() as client:
        assert client.get("/things/t/parts").json() == seeded
    assert 3 == len({"t", *(part["id"] for part in seeded)})


def test_seeds_everywhere() -> None:
    """Without names, every collection that can be listed or read is seeded."""
    sandbox = Sandbox(grid())

    seeded = sandbox.seed(count=1)

    assert len(seeded) == 2


def test_seeds_inside_an_object() -> None:
    """A collection inside an object is seeded for one path, which is required."""
    schema = thing(["id"], id=text())
    listing = operation("list_members", {"200": array(ref("Member"))}, **{"x-method": "list"})
    paths = {"/teams/{team_id}/members": {"parameters": [in_path("team_id")], "get": listing}}
    sandbox = Sandbox(document(paths, {"Member": schema}))

    seeded = sandbox.seed("list_members", count=1, path={"team_id": "a"})

    assert seeded[0]["id"] == "mem_000001"
    with pytest.raises(ValueError, match="pass its id with path="):
        sandbox.seed("list_members")
    with pytest.raises(ValueError, match="'nothing' is neither an operation"):
        sandbox.seed("nothing")


def test_seeds_below_a_path_with_equal_id_names() -> None:
    """If the path names the parent by `id`, the objects below still have ids of their own."""
    schema = thing(["id"], id=text())
    listing = operation("list_members", {"200": array(ref("Member"))}, **{"x-method": "list"})
    paths = {"/teams/{id}/members": {"parameters": [in_path("id")], "get": listing}}
    sandbox = Sandbox(document(paths, {"Member": schema}))

    seeded = sandbox.seed("list_members", count=2, path={"id": "a"})

    assert ["mem_000001", "mem_000002"] == [item["id"] for item in seeded]
    assert ["/teams/a/members"] == list(sandbox.objects)
