"""An object where a list is expected: one item, a map of items, or neither. No item is lost or invented."""

from __future__ import annotations

from typing import Any

import pytest

from billing_overlay import Drift
from billing_overlay.door import Model
from billing_overlay.responses.decode import decode_leniently
from billing_overlay.responses.items import items_in
from billing_overlay.responses.lenient import LenientReader
from tests.overlay.acme import Customer, Price
from tests.overlay.test_choice import Pay
from tests.overlay.test_lenient import BASE, read


@pytest.mark.parametrize("keys", [("c1", "c2"), ("0", "2"), ("name", "other")])
def test_a_map_of_items_in_place_of_a_list(keys: tuple[str, str]) -> None:
    """A map whose values are all items is read as the list of its items, and reported."""
    items = {keys[0]: BASE, keys[1]: {**BASE, "id": "c2"}}

    page, drift = read({"data": items, "pagination": {}}, "list_customers")

    assert ["c1", "c2"] == [item.id for item in page.items]
    assert [Drift("list_customers", "$.data", "type", "array", "object")] == drift


def test_an_empty_object_in_place_of_a_list() -> None:
    """An empty object is an empty list, not a list of one item without fields."""
    page, drift = read({"data": {}, "pagination": {}}, "list_customers")

    assert ([], ["$.data"]) == (page.items, [found.path for found in drift])


class Line(Model, kw_only=True):
    """A line whose fields are all optional."""

    id: str | None = None
    parts: dict[str, Any] | None = None


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Customer, {"id": "c1"}, 1),
        (Customer, {"id": {}, "name": {}}, 1),
        (Customer, {"c1": {"id": "c1"}}, None),
        (Customer, {"c1": BASE, "c2": {"id": "c2"}}, None),
        (Customer, {"c1": BASE, "next": "x"}, None),
        (Customer, {"error": {"message": "down"}}, None),
        (Customer, {"message": "down"}, None),
        (Line, {"x": {"id": "1"}, "y": {"id": "2"}}, 2),
        (Line, {"x": 1}, None),
        (Line, {"id": {"id": "1"}, "parts": {"id": "2"}}, None),
        (Price, {"kind": "FLAT", "amount": 1}, 1),
        (Price, {"a": {"kind": "FLAT", "amount": 1}, "b": {"kind": "TIERED", "tiers": []}}, 2),
        (Price, {"a": {"kind": "FLAT", "amount": 1}, "b": {"kind": "NEW"}}, None),
        (Pay, {"a": {"card": "1", "amount": 1}, "b": {"iban": "2"}}, 2),
        (Pay, {"a": {"other": 1}}, None),
        (str, {"0": "a"}, None),
        (dict[str, Any], {"a": {}}, None),
        (Any, {"a": 1}, None),
        (Any, {}, 0),
    ],
)
def test_what_an_object_holds(kind: Any, value: Any, expected: int | None) -> None:
    """An object is one item, a map in which every value is an item, or neither: then it is kept as it is."""
    items = items_in(kind, value)

    assert expected == (None if items is None else len(items))


def test_an_object_that_holds_no_items() -> None:
    """In a field, an object that is neither an item nor a map of items stays an object, and is reported."""
    reader = LenientReader("pay")

    assert {"total": 3} == reader.read(list[Customer], {"total": 3}, "$.lines")
    assert [Drift("pay", "$.lines", "type", "array", "object")] == reader.found


def test_a_map_where_the_response_is_a_list() -> None:
    """A map of items in place of the whole response is the list of its items."""
    items: Any = decode_leniently(LenientReader("pay"), list[Customer], b'{"1":{"id":"c1","name":"A"}}', "no list")

    assert ["c1"] == [item.id for item in items]
