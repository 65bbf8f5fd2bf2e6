"""Fields of a body that the spec does not have: at any depth, in every kind of shape, and reported on stderr."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_cli.fields import unknown_fields

from .conftest import Run

SHAPES: dict[str, Any] = {
    "Invoice": {
        "customerId": None,
        "memo": None,
        "lines": ("list", "@Line"),
        "period": ("tuple", ("@Address", None), "@Address"),
        "byRegion": ("map", "@Address"),
        "price": ("union", "kind", {"flat": "@Flat", 2: "@Tier"}),
        "target": ("choice", ({"amount": None}, {"upTo": None}), ("@Flat", "@Tier")),
        "anything": ("choice", ({"a": None}, {"b": None}), ("@Flat", None)),
        "discount": ("either", {"object": "@Flat", "array": ("list", "@Tier"), "scalar": "decimal"}),
        "total": "decimal",
        "metadata": None,
    },
    "Line": {"amount": "decimal", "address": "@Address"},
    "Address": {"city", "line1"},
    "Flat": {"kind": None, "amount": "decimal", "inner": "@Address"},
    "Tier": {"kind": None, "upTo": "integer", "inner": "@Line"},
    "Open": {"id": None, None: None},
    "Numbered": {"id": None, None: "@Address"},
}


def texts(body: object, shape: Any = "@Invoice") -> list[str]:
    """Return what is reported of a body."""
    return [str(field) for field in unknown_fields(body, shape, SHAPES)]


@pytest.mark.parametrize(
    ("body", "path", "meant"),
    [
        ({"memmo": 1}, "memmo", "memo"),
        ({"lines": [{}, {"amuont": 1}, {"amuont": 2}]}, "lines[].amuont", "amount"),
        ({"lines": [{"address": {"ctiy": 1}}]}, "lines[].address.ctiy", "city"),
        ({"period": [{}, {"free": 1}, {"lin1": 1}]}, "period[].lin1", "line1"),
        ({"byRegion": {"eu": {"ctiy": 1}}}, "byRegion.eu.ctiy", "city"),
        ({"price": {"kind": "flat", "amuont": 1}}, "price.amuont", "amount"),
        ({"price": {"kind": 2, "upTwo": 1}}, "price.upTwo", "upTo"),
        ({"target": {"amuont": 1}}, "target.amuont", "amount"),
        ({"discount": {"amuont": 1}}, "discount.amuont", "amount"),
        ({"discount": [{"upTwo": 1}]}, "discount[].upTwo", "upTo"),
    ],
)
def test_a_misspelt_field(body: Any, path: str, meant: str) -> None:
    """It is reported once, with its path and the nearest field of its object."""
    assert [f"unknown field {path!r}; did you mean {meant!r}?"] == texts(body)


@pytest.mark.parametrize(
    ("body", "shape"),
    [
        ({"metadata": {"x": {"y": 1}}, "anything": {"x": 1}, "total": {"x": 1}}, "@Invoice"),
        ({"price": {"kind": "newest", "x": 1}}, "@Invoice"),
        ({"price": {"kind": ["flat"], "x": 1}}, "@Invoice"),
        ({"target": {"upTo": 1, "amount": 1, "inner": {"x": 1}}}, "@Invoice"),
        ({"lines": {"x": 1}, "discount": "1.5", "memo": [{"x": 1}], "customerId": None}, "@Invoice"),
        ({"x": {"y": 1}}, "@Open"),
        ({"x": 1}, None),
        ("text", "@Invoice"),
    ],
)
def test_fields_that_may_be_there(body: Any, shape: Any) -> None:
    """Nothing is reported of additional properties, free-form objects, unknown variants and values of other kinds."""
    assert [] == texts(body, shape)


def test_additional_properties_of_a_kind() -> None:
    """They may have any name, but what is in them is known."""
    assert ["unknown field 'eu.zzz'; known are: city, line1"] == texts(
        {"id": 1, "eu": {"city": "x", "zzz": 1}}, "@Numbered"
    )


def test_a_body_that_is_nested_too_deeply() -> None:
    """Nothing is reported of a body that cannot be written."""
    body: dict[str, Any] = {}
    for _ in range(2000):
        body = {"node": body}

    assert [] == unknown_fields(body, "@Node", {"Node": {"node": "@Node"}})


_ADDRESS = {"city": st.text(), "line1": st.text()}
_LINE = {"amount": st.integers(), "address": st.fixed_dictionaries({}, optional=_ADDRESS)}
_INVOICE: dict[str, st.SearchStrategy[Any]] = {
    "customerId": st.text(),
    "lines": st.lists(st.fixed_dictionaries({}, optional=_LINE), max_size=3),
    "byRegion": st.dictionaries(st.text(), st.fixed_dictionaries({}, optional=_ADDRESS), max_size=2),
    "discount": st.integers() | st.fixed_dictionaries({}, optional={"amount": st.integers()}),
    "metadata": st.dictionaries(st.text(), st.text(), max_size=2),
}


def objects(value: Any, path: str = "") -> Any:
    """Yield all dicts whose keys are fields, with their path."""
    if isinstance(value, list):
        for item in value:
            yield from objects(item, f"{path}[]")
    elif isinstance(value, dict) and path != "metadata":
        if path != "byRegion":
            yield value, path
        for name, item in value.items():
            yield from objects(item, f"{path}.{name}" if path else name)


@given(body=st.fixed_dictionaries({}, optional=_INVOICE), data=st.data())
def test_one_unknown_field(body: dict[str, Any], data: st.DataObject) -> None:
    """A body of known fields reports nothing; with one more field anywhere, exactly that one."""
    assert [] == texts(body)
    target, path = data.draw(st.sampled_from(list(objects(body))))
    target["zzz"] = data.draw(st.none() | st.integers() | st.just({"city": 1}))

    assert [f"{path}.zzz" if path else "zzz"] == [field.path for field in unknown_fields(body, "@Invoice", SHAPES)]


def test_a_misspelt_field_of_a_command(billing: Run, account: Any) -> None:
    """It is reported on stderr once, in --data and in an option that takes JSON, and sent all the same."""
    data = '{"name": "Acme", "currency": "USD", "alaises": ["a"]}'

    status, out, error = billing(
        "alguna",
        "customers",
        "create",
        "--data",
        data,
        "--contacts",
        '[{"email": "a@b.c", "is_primary": true, "emial": 1}]',
    )

    assert (0, "Acme") == (status, json.loads(out)["name"])
    assert "billing: warning: unknown field 'alaises'; did you mean 'aliases'?" in error.splitlines()
    assert 2 == error.count("warning")
    assert b"alaises" in account.requests[-1].body
