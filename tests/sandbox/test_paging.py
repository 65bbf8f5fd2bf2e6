"""Pages: as declared, of the requested size, and together the whole list once."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_sandbox import Sandbox

from .documents import Node, array, document, in_path, operation, query, ref, text, thing
from .providers import grid, shop

ROW = thing(["id"], id=text())
CURSORS = {"style": "cursor", "cursor": "after", "next": "/next", "items": "/rows"}


def rows(count: int, *, paging: Node = CURSORS, **fields: Any) -> Sandbox:
    """Return a sandbox with a number of rows behind cursors."""
    response = thing(["rows"], rows=array(ref("Row")), **(fields or {"next": text()}))
    cursors = [query("after", text()), query("before", text())]
    parameters = [*cursors, query("limit", {"type": "integer", "maximum": 1000})]
    listing = operation("list_rows", {"200": response}, parameters=parameters, **{"x-pagination": paging})
    remove = operation("remove_row", {"204": None})
    sandbox = Sandbox(
        document({"/rows": {"get": listing}, "/rows/{id}": {"parameters": [in_path()], "delete": remove}}, {"Row": ROW})
    )
    sandbox.seed("list_rows", count=count)
    return sandbox


def all_ids(client: httpx.Client, **params: Any) -> list[list[str]]:
    """Follow the cursors to the end; return the ids page by page."""
    pages: list[list[str]] = []
    while True:
        page = client.get("/rows", params=params).json()
        pages.append([row["id"] for row in page["rows"]])
        if page.get("next") is None:
            return pages
        params["after"] = page["next"]


@given(count=st.integers(0, 30), limit=st.integers(1, 12))
def test_cursors(count: int, limit: int) -> None:
    """Following the cursors shows each object once, in order of creation, on full pages but the last."""
    with rows(count).client() as client:
        pages = all_ids(client, limit=limit)

    assert [f"row_{number:06d}" for number in range(1, count + 1)] == [row for page in pages for row in page]
    assert [limit] * (len(pages) - 1) == [len(page) for page in pages[:-1]]
    assert pages[-1] or count == 0


def test_an_offset_from_a_cursor() -> None:
    """With a cursor, an offset skips rows from there on."""
    with rows(9, paging={**CURSORS, "offset": "before"}).client() as client:
        first = client.get("/rows", params={"limit": 2}).json()
        later = client.get("/rows", params={"limit": 2, "after": first["next"], "before": "3"}).json()

    assert ["row_000006", "row_000007"] == [row["id"] for row in later["rows"]]


@given(count=st.integers(0, 30), limit=st.integers(1, 50), offset=st.integers(0, 40))
def test_offsets(count: int, limit: int, offset: int) -> None:
    """An offset skips that number of objects, and the response holds the number of pages and their size."""
    sandbox = Sandbox(shop())
    seeded = [widget["id"] for widget in sandbox.seed("list_widgets", count=count)]

    with sandbox.client() as client:
        response = client.get("/widgets", params={"limit": limit, "offset": offset}).json()

    assert seeded[offset : offset + limit] == [widget["id"] for widget in response["data"]]
    assert {"size": limit, "pages": -(-count // limit)} == response["page"]


@given(count=st.integers(0, 30), limit=st.integers(1, 12), first=st.integers(0, 1))
def test_numbers(count: int, limit: int, first: int) -> None:
    """Pages are counted from the declared first, and state whether there is another."""
    paging = {"style": "page", "page": "after", "first": first, "more": "/more", "items": "/rows"}
    found: list[str] = []

    with rows(count, paging=paging, more={"type": "boolean"}).client() as client:
        for number in range(first, 40):
            page = client.get("/rows", params={"after": str(number), "limit": limit}).json()
            found += [row["id"] for row in page["rows"]]
            if not page["more"]:
                break

    assert [f"row_{number:06d}" for number in range(1, count + 1)] == found


@given(count=st.integers(1, 30), limit=st.integers(1, 12))
def test_the_last_item(count: int, limit: int) -> None:
    """A page starts after the item with the sent field; a value that no item has is refused."""
    paging = {"style": "cursor", "cursor": "after", "last": "/id", "more": "/more", "items": "/rows"}

    with rows(count, paging=paging, more={"type": "boolean"}).client() as client:
        first = client.get("/rows", params={"limit": limit}).json()
        then = client.get("/rows", params={"limit": limit, "after": first["rows"][-1]["id"]}).json()
        wrong = client.get("/rows", params={"after": "row_999999"})

    assert [f"row_{number:06d}" for number in range(1, min(count, 2 * limit) + 1)] == [
        row["id"] for page in (first, then) for row in page["rows"]
    ]
    assert (count > limit, count > 2 * limit) == (first["more"], then["more"])
    assert 400 == wrong.status_code


def test_a_link() -> None:
    """A link to the next page holds the cursor; the last page has none."""
    paging = {"style": "cursor", "cursor": "after", "link": "/next", "items": "/rows"}

    with rows(3, paging=paging).client() as client:
        first = client.get("/rows", params={"limit": 2}).json()
        last = client.get("/rows", params=httpx.URL(first["next"]).params).json()

    assert ["row_000003"] == [row["id"] for row in last["rows"]]
    assert "next" not in last


def test_the_default_size() -> None:
    """Without a limit a page has the declared default, or twenty items, or the maximum."""
    shops, grids = Sandbox(shop()), Sandbox(grid())
    shops.seed("list_widgets", count=30)
    unit = grids.seed("list_meters", count=30)[0]["unit"]

    with shops.client() as widgets, grids.client() as meters, rows(30).client() as plain:
        sizes = (
            len(widgets.get("/widgets").json()["data"]),
            len(plain.get("/rows").json()["rows"]),
            len(meters.get("/meters", params={"unit": unit}).json()["data"]["meters"]),
        )

    assert sizes == (10, 20, 4)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"next": text()}, "absent"),
        ({"next": {"type": ["string", "null"]}}, None),
        ({"next": {"anyOf": [text(format="uuid"), {"type": "null"}]}}, None),
    ],
)
def test_the_last_page(fields: Node, expected: str | None) -> None:
    """The last page has a null cursor if the document allows null, and none otherwise."""
    with rows(3, **fields).client() as client:
        response = client.get("/rows").json()

    assert expected == response.get("next", "absent")


def test_counts_inside_an_envelope() -> None:
    """Cursor and total are where the pointers are."""
    sandbox = Sandbox(grid())
    unit = sandbox.seed("list_meters", count=5)[0]["unit"]

    with sandbox.client() as client:
        first = client.get("/meters", params={"unit": unit, "size": 3}).json()["data"]
        last = client.get("/meters", params={"unit": unit, "size": 3, "after": first["cursor"]}).json()["data"]

    assert (len(first["meters"]), first["total"]) == (3, 5)
    assert (len(last["meters"]), last["total"], last["cursor"]) == (2, 5, None)


@pytest.mark.parametrize("cursor", ["x", "92d256b6-40f1-5102-86e7-e67b39cb7d5b", ""])
def test_an_unknown_cursor(cursor: str) -> None:
    """An unknown cursor is 400, with the cursor in the message."""
    with rows(3).client() as client:
        response = client.get("/rows", params={"after": cursor})

    assert response.status_code == 400
    assert "after: " in response.json()["message"]


def test_a_cursor_of_another_list() -> None:
    """Cursors of different lists do not mix."""
    paths = {}
    for name in ("rows", "lines"):
        response = thing(["rows"], rows=array(ref("Row")), next=text())
        parameters = [query("after", text()), query("limit", {"type": "integer"})]
        listing = operation(f"list_{name}", {"200": response}, parameters=parameters, **{"x-pagination": CURSORS})
        paths[f"/{name}"] = {"get": listing}
    sandbox = Sandbox(document(paths, {"Row": ROW}))
    sandbox.seed(count=3)

    with sandbox.client() as client:
        cursor = client.get("/rows", params={"limit": 1}).json()["next"]
        own, other = (client.get(path, params={"after": cursor}) for path in ("/rows", "/lines"))

    assert [own.status_code, other.status_code] == [200, 400]


def test_objects_deleted_and_created_between_pages() -> None:
    """A cursor stays valid when the object that it names is deleted and others are created."""
    sandbox = rows(4)
    with sandbox.client() as client:
        first = client.get("/rows", params={"limit": 2}).json()
        client.delete("/rows/row_000002")
        sandbox.seed("list_rows", count=1)
        rest = client.get("/rows", params={"after": first["next"]}).json()

    assert [row["id"] for row in rest["rows"]] == ["row_000003", "row_000004", "row_000005"]


@given(count=st.integers(2, 30), limit=st.integers(1, 12))
def test_backwards(count: int, limit: int) -> None:
    """From the last object the cursors lead back over each earlier one once, to the first."""
    paging = {**CURSORS, "before": "before", "previous": "/prev", "limit": "limit"}
    with rows(count, paging=paging, next=text(), prev=text()).client() as client:
        before_last = client.get("/rows", params={"limit": count - 1}).json()
        page, back = client.get("/rows", params={"after": before_last["next"]}).json(), list[str]()
        while page.get("prev") is not None:
            page = client.get("/rows", params={"limit": limit, "before": page["prev"]}).json()
            back[:0] = [row["id"] for row in page["rows"]]

    assert [row["id"] for row in before_last["rows"]] == back


def test_filters_and_cursors_in_the_body() -> None:
    """A list by POST reads filters, cursor and limit from its body, and lists the objects of its parent path."""
    row = thing(["id"], id=text(), kind=text())
    response = thing(["rows"], rows=array(ref("Row")), next=text())
    paging = {"style": "cursor", "cursor": "/after", "limit": "/limit", "next": "/next", "items": "/rows"}
    body = thing([], after=text(), limit={"type": "integer"}, kind=text())
    search = operation("list_rows", {"200": response}, body=body, **{"x-pagination": paging, "x-effect": "read"})
    make = operation("create_row", {"200": ref("Row")}, body=row, **{"x-idempotency": {"key": "none"}})
    paths = {"/rows": {"post": make}, "/rows/list": {"post": search}}

    with Sandbox(document(paths, {"Row": row})).client() as client:
        for number in range(5):
            client.post("/rows", json={"id": f"r{number}", "kind": "odd" if number % 2 else "even"})
        first = client.post("/rows/list", json={"kind": "even", "limit": 2}).json()
        second = client.post("/rows/list", json={"kind": "even", "limit": 2, "after": first["next"]}).json()

    assert ["r0", "r2", "r4"] == [item["id"] for item in first["rows"] + second["rows"]]
    assert "next" not in second


def test_a_list_without_pages() -> None:
    """Without paging the response holds all objects."""
    with rows(45, paging={"style": "none", "items": "/rows"}).client() as client:
        assert len(client.get("/rows").json()["rows"]) == 45
