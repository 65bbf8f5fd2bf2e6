"""When the data of two rivals are equal, and where they differ."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from bench.equality import DifferentError, check, differences


class Price(msgspec.Struct, rename="camel"):
    """A model of a generated package."""

    unit_price: Decimal
    note: str | None = None


class Dumped:
    """A model that dumps itself as pydantic's do."""

    def model_dump(self, *, mode: str, by_alias: bool) -> dict[str, Any]:
        """Return the fields by their wire names."""
        return {"unitPrice": "19.990"} if (mode, by_alias) == ("json", True) else {}


class Stocked:
    """A model of the stock client."""

    def to_dict(self) -> dict[str, Any]:
        """Return the fields."""
        return {"unitPrice": 19.99, "note": None}


def test_the_same_in_every_form() -> None:
    """Structs, pydantic models, attrs models and dicts are the same if their data are."""
    values = {"ours": Price(Decimal("19.99")), "official": Dumped(), "stock": Stocked(), "raw": {"unitPrice": "19.99"}}

    assert [] == differences(values)


@pytest.mark.parametrize(
    ("first", "second"),
    [("2026-11-21T10:00:00Z", "2026-11-21T10:00:00+00:00"), (1, "1.0"), ({"a": None}, {}), ([{"a": 1}], [{"a": 1.0}])],
)
def test_ways_of_writing(first: Any, second: Any) -> None:
    """Numbers count by value, times as moments, and null is absence."""
    assert [] == differences({"a": {"x": first}, "b": {"x": second}})


@pytest.mark.parametrize(
    ("second", "place"),
    [
        ({"x": [{"y": 2}]}, "$.x[0].y: Decimal('1'), Decimal('2')"),
        ({"x": []}, "$.x: [{'y': Decimal('1')}], []"),
        ({"x": [{"y": 1}], "z": "more"}, "$.z: None, 'more'"),
        ({"x": [{"y": True}]}, "$.x[0].y: Decimal('1'), True"),
    ],
)
def test_where_they_part(second: Any, place: str) -> None:
    """A difference is named with its place: a value, a list's length, an additional field, a type."""
    assert [f"b differs from a at {place}"] == differences({"a": {"x": [{"y": 1}]}, "b": second})


def test_of_a_list_only_the_items_count() -> None:
    """Given the path to a list, what is around it does not count."""
    assert [] == differences({"a": [1, 2], "b": {"data": {"items": [1, 2]}, "next": 3}}, "data/items")


def test_a_check() -> None:
    """A check passes if the data are equal, and names what is measured if they differ."""
    check("one", {"a": [1], "b": {"data": [1]}}, "data")

    with pytest.raises(DifferentError, match=r"^one: b differs from a at"):
        check("one", {"a": [1], "b": {"data": [2]}}, "data")
