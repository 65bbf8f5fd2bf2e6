"""The encoding of bodies: all fields of an object are planned, with what needs conversion, at any depth, in circles."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.generate.shapes import shape_of, shapes_of
from scripts.pipeline.generate.surface import Surface

from .small_schemas import ref

NUMBER, TEXT = {"type": "number"}, {"type": "string"}


def holding(**properties: Any) -> dict[str, Any]:
    """Return an object schema."""
    return {"type": "object", "properties": properties, "required": []}


UNION = {
    "oneOf": [ref("Money"), ref("Plain")],
    "discriminator": {
        "propertyName": "kind",
        "mapping": {"m": "#/components/schemas/Money", "p": "#/components/schemas/Plain"},
    },
}
COMPONENTS = {
    "Money": holding(amount=NUMBER, text=TEXT),
    "Plain": holding(text=TEXT, other=ref("Plain")),
    "Either": UNION,
    "Circle": holding(back=ref("Outer")),
    "Outer": holding(circle=ref("Circle"), lines={"type": "array", "items": ref("Money")}),
    "Open": {**holding(text=TEXT), "additionalProperties": NUMBER},
    "Apart": {"oneOf": [ref("Money"), ref("Plain")], "x-variants": [{"a": None}, {"b": ["x"]}]},
    "Words": {"type": "string", "enum": ["a"]},
}


@pytest.mark.parametrize(
    ("schema", "shape"),
    [
        (NUMBER, "number"),
        ({"type": "string", "format": "decimal"}, "decimal"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "date-time"}, "date-time"),
        (TEXT, None),
        ({"type": "integer"}, "integer"),
        ({"type": "array", "prefixItems": [NUMBER, TEXT], "items": {}}, ("tuple", ("number", None), None)),
        ({"type": "array", "prefixItems": [NUMBER], "items": NUMBER}, ("list", "number")),
        (ref("Open"), "@Open"),
        (ref("Apart"), ("choice", ({"a": None}, {"b": ("x",)}), ("@Money", "@Plain"))),
        ({}, None),
        ({"anyOf": [NUMBER, {"type": "null"}]}, "number"),
        ({"type": "array", "items": NUMBER}, ("list", "number")),
        ({"type": "array", "items": TEXT}, None),
        ({"type": "object", "additionalProperties": {"type": "array", "items": NUMBER}}, ("map", ("list", "number"))),
        ({"type": "object", "additionalProperties": {}}, None),
        (ref("Money"), "@Money"),
        (ref("Plain"), "@Plain"),
        (ref("Words"), None),
        (ref("Outer"), "@Outer"),
        (ref("Either"), ("union", "kind", {"m": "@Money", "p": "@Plain"})),
        ({"anyOf": [NUMBER, TEXT]}, "exact"),
        ({"anyOf": [TEXT, NUMBER, {"type": "boolean"}, {"type": "null"}]}, "exact"),
        ({"anyOf": [{"type": "string", "format": "decimal"}, NUMBER]}, "exact"),
        ({"anyOf": [{"type": "string", "format": "decimal"}, TEXT]}, "exact-text"),
        ({"anyOf": [{"type": "integer"}, TEXT]}, "exact"),
        ({"type": "object", "additionalProperties": {"anyOf": [NUMBER, TEXT]}}, ("map", "exact")),
        ({"anyOf": [TEXT, ref("Money")]}, "@Money"),
        (
            {"anyOf": [ref("Money"), {"type": "array", "items": ref("Money")}]},
            ("either", {"object": "@Money", "array": ("list", "@Money")}),
        ),
        (
            {"anyOf": [{"type": "string", "format": "decimal"}, ref("Money"), {"type": "null"}]},
            ("either", {"scalar": "decimal", "object": "@Money"}),
        ),
        (
            {"anyOf": [{"type": "string", "format": "decimal"}, ref("Plain")]},
            ("either", {"scalar": "decimal", "object": "@Plain"}),
        ),
    ],
)
def test_shape_of(schema: dict[str, Any], shape: Any) -> None:
    """A schema that needs conversion has a shape; one that is sent unchanged has none."""
    shapes = shapes_of(COMPONENTS, COMPONENTS)

    assert shape == shape_of(COMPONENTS, schema, shapes)


def test_the_plan_of_each_object() -> None:
    """It has all fields, and None where the spec allows others; fields that need no conversion at all are a set."""
    any_other = {**holding(text=TEXT), "additionalProperties": True}
    shapes = shapes_of(components := {**COMPONENTS, "Any": any_other, "Flat": holding(name=TEXT, URL=TEXT)}, components)

    assert {
        "Money": {"amount": "number", "text": None},
        "Plain": {"text": None, "other": "@Plain"},
        "Circle": {"back": "@Outer"},
        "Outer": {"circle": "@Circle", "lines": ("list", "@Money")},
        "Open": {"text": None, None: "number"},
        "Any": {"text": None, None: None},
        "Flat": frozenset({"name", "URL"}),
    } == shapes


def test_both_wire_types_in_one_body(surface: Surface) -> None:
    """String and number amounts of a body keep their wire types; parameters have no plan."""
    plan = surface.shapes["CustomerInput"]
    assert isinstance(plan, dict)
    converted = {name: plan[name] for name in ("taxRate", "creditLimit", "limits")}

    assert {"taxRate": "decimal", "creditLimit": "number", "limits": ("map", "@Limit")} == converted
    assert "ListCustomersCreatedAt" not in surface.shapes
