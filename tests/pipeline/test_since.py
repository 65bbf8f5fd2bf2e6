"""Which periods of a list can be selected, as OPERATIONS declares them."""

from typing import Any

import pytest

from scripts.pipeline.generate.since import since_of
from scripts.spec.operations import Operation

DAY, TIME, TEXT = ({"type": "string", "format": name} for name in ("date", "date-time", "uuid"))
RANGE = {"type": "object", "properties": dict.fromkeys(("gt", "gte", "lt", "lte"), TIME)}


def parameter(name: str, schema: Any = TIME, **declared: Any) -> dict[str, Any]:
    """Return a query parameter with an x-filter."""
    return {"name": name, "in": "query", "schema": schema, **({"x-filter": declared} if declared else {})}


def since(*parameters: Any, method: str = "get", **fields: Any) -> list[dict[str, Any]]:
    """Return what is declared of a list of objects with these fields."""
    components = {
        "List": {"properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}},
        "Thing": {"properties": fields},
    }
    node = {"x-pagination": {"items": "/data"}}
    return [dict(each) for each in since_of(components, Operation("/things", method, node, parameters), "List")]


def test_a_bound_on_each_side() -> None:
    """Two parameters that bound one field are one period, with its start and its end."""
    bounds = (parameter("before", field="/day", compare="lt"), parameter("after", field="/day", compare="gt"))

    expected = {"field": "/day", "start": "/after", "end": "/before", "format": "date", "start_excluded": True}
    assert [expected] == since(*bounds, day=DAY)


def test_an_inclusive_start_is_preferred() -> None:
    """Of two parameters for the start, the period has the one that includes it."""
    bounds = [parameter(name, field="/at", compare=name) for name in ("gt", "gte", "lte")]

    assert [{"field": "/at", "start": "/gte", "end": "/lte", "format": "date-time"}] == since(*bounds, at=TIME)


def test_a_range_of_the_name_of_a_field() -> None:
    """An object of bounds with the name of a field needs no declaration."""
    (found,) = since(parameter("created_at", RANGE), createdAt={"anyOf": [TIME, {"type": "null"}]})

    assert {"field": "/createdAt", "start": "/created_at/gte", "end": "/created_at/lt", "format": "date-time"} == found


@pytest.mark.parametrize(
    "parameters",
    [
        (parameter("after", field="/at", compare="gt"),),
        (parameter("after", field="/id", compare="gt"), parameter("before", field="/id", compare="lt")),
        (parameter("at", RANGE, field="/at", compare="range", unsupported="never shown"),),
        (parameter("other", RANGE),),
        (parameter("at", RANGE) | {"x-filter": False},),
        (parameter("at", RANGE) | {"in": "header"},),
    ],
    ids=["without an end", "no date", "unsupported", "no such field", "no filter", "in a header"],
)
def test_what_selects_no_period(parameters: Any) -> None:
    """Nothing is declared without both bounds of a date or time in the query."""
    assert [] == since(*parameters, at=TIME, id=TEXT)


def test_a_list_with_a_body() -> None:
    """A list that is sent by POST declares no period: its filters are in the body."""
    assert [] == since(parameter("at", RANGE), method="post", at=TIME)
