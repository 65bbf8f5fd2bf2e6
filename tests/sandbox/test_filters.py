"""Filters of lists: what they select is what a filter in Python selects; what is unknown is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from billing_sandbox import Sandbox

from .documents import Node, query
from .filtered import shop

SHARED = Sandbox(shop())
STATES = ["open", "paid", "void"]
TEXTS = ["Acme", "acme ltd", "Bolt", "a@x.example", "b@Y.example"]
DAYS = ["2026-01-31", "2026-02-01", "2026-12-01"]
TIMES = [f"{day}T10:00:00Z" for day in DAYS]
Check = Callable[[Node, Any], bool]


def held(order: Node) -> list[str]:
    """The texts that a search looks at."""
    return [text.casefold() for text in [order.get("memo", ""), *(part["email"] for part in order.get("contacts", []))]]


CHECKS: dict[str, tuple[st.SearchStrategy[Any], Check]] = {
    "state": (st.sampled_from(STATES), lambda order, want: order["state"] == want),
    "OwnerId": (st.sampled_from("xyz"), lambda order, want: order.get("owner_id") == want),
    "tags": (st.lists(st.sampled_from("ab"), min_size=1), lambda order, want: bool({*order.get("tags", [])} & {*want})),
    "state_not": (st.sampled_from(STATES), lambda order, want: order["state"] != want),
    "states": (st.sampled_from(["open,paid", "void"]), lambda order, want: order["state"] in want.split(",")),
    "search": (st.sampled_from(["ACM", "y.ex", "zz"]), lambda order, want: any(want.lower() in t for t in held(order))),
    "without": (st.sampled_from(["acm"]), lambda order, want: not any(want in text for text in held(order))),
    "email": (st.sampled_from(TEXTS), lambda order, want: want in [c["email"] for c in order.get("contacts", [])]),
    "least": (st.sampled_from(["9", "10.0", "100"]), lambda order, want: float(order["total"]) >= float(want)),
    "due_before": (st.sampled_from(DAYS), lambda order, want: order.get("dueOn", "9") < want),
    "shipped_after": (st.sampled_from(DAYS), lambda order, want: order.get("shippedAt", "0")[:10] > want),
    "shipped": (st.sampled_from(["true", "false"]), lambda order, want: ("shippedAt" in order) is (want == "true")),
    "paid": (st.sampled_from(["true", "false"]), lambda order, want: (order["state"] == "paid") is (want == "true")),
    "only_paid": (st.sampled_from(["true", "false"]), lambda order, want: want == "false" or order["state"] == "paid"),
    "dueOn[gte]": (st.sampled_from(DAYS), lambda order, want: order.get("dueOn", "0") >= want),
}
ORDERS = st.lists(
    st.fixed_dictionaries(
        {"state": st.sampled_from(STATES), "total": st.sampled_from(["9.00", "10.00", "100.00"])},
        optional={
            "memo": st.sampled_from(TEXTS),
            "owner_id": st.sampled_from("xy"),
            "dueOn": st.sampled_from(DAYS),
            "shippedAt": st.sampled_from(TIMES),
            "tags": st.lists(st.sampled_from("abc"), max_size=2),
            "contacts": st.lists(st.sampled_from(TEXTS).map(lambda text: {"email": text}), max_size=2),
        },
    ),
    max_size=6,
)
ARGUMENTS = st.dictionaries(st.sampled_from(sorted(CHECKS)), st.none(), max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({name: CHECKS[name][0] for name in names})
)


@settings(max_examples=60)
@given(orders=ORDERS, wanted=ARGUMENTS)
def test_a_list_with_filters(orders: list[Node], wanted: dict[str, Any]) -> None:
    """Over several pages, a list with filters shows what the same filters in Python leave of all that was created."""
    SHARED.reset()
    with SHARED.client() as client:
        created = [client.post("/orders", json=order).json() for order in orders]
        expected = [order for order in created if all(CHECKS[name][1](order, want) for name, want in wanted.items())]

        pages, params = [], {**wanted, "limit": 2}
        while True:
            page = client.get("/orders", params=params).json()
            pages.append(page["data"])
            if "next" not in page:
                break
            params["after"] = page["next"]

    assert expected == [order for page in pages for order in page]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"sort": "total:asc"}, ["9.00", "10.00", "100.00"]),
        ({"sort": "total:desc"}, ["100.00", "10.00", "9.00"]),
        ({"sort": "dueOn"}, ["100.00", "10.00", "9.00"]),
        ({"sort": "desc"}, ["9.00", "100.00", "10.00"]),
        ({"by": "AMOUNT", "way": "DESC"}, ["100.00", "10.00", "9.00"]),
        ({"way": "DESC"}, ["9.00", "100.00", "10.00"]),
        ({}, ["10.00", "100.00", "9.00"]),
    ],
)
def test_an_order(params: Any, expected: list[str]) -> None:
    """A list is sorted by amount, by date or by creation, in either direction, and its pages continue in that order."""
    SHARED.reset()
    with SHARED.client() as client:
        for total, due in (("10.00", DAYS[1]), ("100.00", DAYS[0]), ("9.00", DAYS[2])):
            client.post("/orders", json={"total": total, "dueOn": due})
        first = client.get("/orders", params={**params, "limit": 1}).json()
        rest = client.get("/orders", params={**params, "limit": 5, "after": first["next"]}).json()

    assert expected == [order["total"] for order in (*first["data"], *rest["data"])]


def test_a_cursor_of_a_deleted_object() -> None:
    """In a sorted list the cursor of an object that was deleted since is refused: no page is skipped silently."""
    SHARED.reset()
    with SHARED.client() as client:
        orders = [client.post("/orders", json={"total": total}).json() for total in ("1.00", "2.00")]
        after = client.get("/orders", params={"sort": "total:asc", "limit": 1}).json()["next"]
        client.delete(f"/orders/{orders[0]['id']}")
        response = client.get("/orders", params={"sort": "total:asc", "after": after})

    assert 400 == response.status_code
    assert "unknown cursor" in response.json()["message"]


def test_related_objects() -> None:
    """A filter can be on objects of another list that belong to an object."""
    SHARED.reset()
    with SHARED.client() as client:
        orders = [client.post("/orders", json={}).json()["id"] for _ in range(3)]
        client.post("/notes", json={"order": orders[0], "text": "x", "pinned": True})
        client.post("/notes", json={"order": orders[1], "text": "x", "pinned": False})
        found = [client.get("/orders", params={"pinned": value}).json()["data"] for value in ("true", "false")]

    assert [orders[:1], orders[1:]] == [[order["id"] for order in some] for some in found]


def test_archived_objects() -> None:
    """A list leaves archived objects out unless they are requested; seeds are not archived."""
    SHARED.reset()
    SHARED.seed("list_orders", count=2)
    with SHARED.client() as client:
        client.post("/orders", json={"archivedAt": TIMES[0]})
        counts = [len(client.get("/orders", params=params).json()["data"]) for params in ({}, {"archived": "true"})]

    assert [2, 3] == counts


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"mystery": "x"}, ["'mystery'", "the spec declares no filter of this name"]),
        ({"colour": "x"}, ["'colour'", "no response shows a colour"]),
    ],
)
def test_an_unsupported_filter(params: Any, words: list[str]) -> None:
    """A filter that is neither declared nor a field is 501, with its name and the reason."""
    with SHARED.client() as client:
        response = client.get("/orders", params=params)

    assert 501 == response.status_code
    assert all(word in response.json()["message"] for word in words)


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"sort": "size:asc"}, "unknown field 'size'; sort by"),
        ({"sort": "total:up"}, "unknown direction 'up'; use asc or desc"),
        ({"by": "SIZE"}, "unknown field 'SIZE'; sort by AMOUNT"),
    ],
)
def test_an_unknown_order(params: Any, words: str) -> None:
    """An order by an unknown field, or in an unknown direction, is refused with the known ones."""
    with SHARED.client() as client:
        response = client.get("/orders", params=params)

    assert 400 == response.status_code
    assert words in response.json()["message"]


def test_a_parameter_that_is_no_filter() -> None:
    """A parameter that the spec declares as none changes nothing."""
    SHARED.reset()
    with SHARED.client() as client:
        client.post("/orders", json={})

        assert 1 == len(client.get("/orders", params={"expand": "x"}).json()["data"])


def test_filters_in_a_body() -> None:
    """A list by POST filters by the fields of its body, and of objects in it."""
    SHARED.reset()
    with SHARED.client() as client:
        for memo, state in (("a", "open"), ("b", "open"), ("a", "void")):
            client.post("/orders", json={"memo": memo, "state": state})
        found = client.post("/orders/find", json={"state": "open", "where": {"memos": ["a", "c"]}}).json()["data"]

    assert [("a", "open")] == [(order["memo"], order["state"]) for order in found]


def test_an_object_that_is_no_range() -> None:
    """An object parameter with other fields than bounds is not implied by a field of its name."""
    whole = shop()
    near = {"type": "object", "properties": {"near": {"type": "string"}}}
    whole["paths"]["/orders"]["get"]["parameters"] = [query("dueOn", near, style="deepObject")]
    with Sandbox(whole).client() as client:
        response = client.get("/orders", params={"dueOn[near]": "x"})

    assert 501 == response.status_code
    assert "'dueOn'" in response.json()["message"]
