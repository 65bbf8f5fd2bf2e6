"""The normalized document: names of inline schemas, their stability, and the forms of schemas."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.generate.surface import Surface
from scripts.pipeline.normalize.normalize import normalize, references_in
from scripts.spec.document import clone

from .small_schemas import ENUM, OBJECT, THING, normal, ref
from .small_spec import spec


def normalized_property(schema: dict[str, Any], **others: Any) -> Any:
    """Return the normalized form of a property of the thing."""
    return normal({"type": "object", "properties": {"m": schema}}, **others)["Thing"]["properties"]["m"]


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        (OBJECT, "ThingM"),
        (ENUM, "ThingM"),
        ({"const": "a"}, "ThingM"),
        ({"type": "array", "items": OBJECT}, "ThingMItem"),
        ({"type": "array", "items": {"type": "array", "items": ENUM}}, "ThingMItemItem"),
        ({"type": "object", "additionalProperties": OBJECT}, "ThingMValue"),
        ({"type": "object", "properties": {"deepDown": OBJECT}}, "ThingMDeepDown"),
        ({"anyOf": [OBJECT, {"type": "null"}]}, "ThingM"),
        ({"allOf": [OBJECT, {"required": ["x"]}]}, "ThingM"),
    ],
)
def test_inline_things_are_named_by_their_place(schema: dict[str, Any], name: str) -> None:
    """An inline schema is named by its parent and property, "Item" in a list, "Value" in a map."""
    components = normal({"type": "object", "properties": {"m": schema}})

    assert name in components


@pytest.mark.parametrize(
    ("schema", "form"),
    [
        ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"anyOf": [ref("ThingM"), {"type": "null"}]}),
        ({"anyOf": [ref("Other"), {"type": "null"}]}, {"anyOf": [ref("Other"), {"type": "null"}]}),
        ({"allOf": [ref("Other")], "description": "d"}, {**ref("Other"), "description": "d"}),
        ({**ref("Maybe")}, {"anyOf": [ref("Maybe"), {"type": "null"}]}),
        ({**ref("Names")}, {"type": "array", "items": {"type": "string"}, "description": "n"}),
        ({**ref("Alias")}, ref("Other")),
        ({"type": "string", "format": "email", "maxLength": 3}, {"type": "string", "maxLength": 3}),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"type": "number", "format": "double"}, {"type": "number"}),
        ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": {}}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": ["string", "number", "integer"]}, {"anyOf": [{"type": "string"}, {"type": "number"}]}),
        ({"anyOf": [ENUM, {"type": "string"}]}, {"type": "string"}),
        ({"oneOf": [{"type": "string", "maxLength": 1}, {"type": "string"}]}, {"type": "string"}),
        ({"type": "boolean", "enum": [True]}, {"type": "boolean"}),
        ({"enum": ["a", 1]}, {}),
        ({}, {}),
    ],
)
def test_forms(schema: dict[str, Any], form: dict[str, Any]) -> None:
    """Each notation becomes one form; a component without a class is inlined where it is used."""
    others = {
        "Other": OBJECT,
        "Maybe": {**OBJECT, "type": ["object", "null"]},
        "Names": {"type": "array", "items": {"type": "string"}, "description": "n"},
        "Alias": ref("Other"),
    }

    found = normalized_property(schema, **others)

    assert form == found


@pytest.mark.parametrize(("given", "kept"), [(True, True), ({}, {}), (False, None), (None, None)])
def test_additional_properties_of_any_type(given: Any, kept: Any) -> None:
    """An object that declares them beside its properties keeps them."""
    thing = normal({**OBJECT, **({} if given is None else {"additionalProperties": given})})["Thing"]

    assert kept == thing.get("additionalProperties")


def test_an_object_that_is_merged() -> None:
    """`allOf` becomes one object with all properties; annotations of a part do not apply to the whole."""
    base = {"type": "object", "description": "A base.", "required": ["id"], "properties": {"id": {"type": "string"}}}
    own = {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}}

    thing = normal({"allOf": [ref("Base"), own]}, Base=base)["Thing"]

    assert {"id": {"type": "string"}, "x": {"type": "integer"}} == thing["properties"]
    assert ["id", "x"] == thing["required"]
    assert "description" not in thing


def tagged(**more: Any) -> dict[str, Any]:
    """Return a union of two inline variants."""
    variants = [
        {"type": "object", "required": ["kind"], "properties": {"kind": {"const": tag}, "x": {"type": "integer"}}}
        for tag in ("ONE", "TWO")
    ]
    return {"oneOf": variants, **more}


@pytest.mark.parametrize(
    ("more", "first", "second"),
    [({"discriminator": {"propertyName": "kind"}}, "ThingONE", "ThingTWO"), ({}, "ThingOption1", "ThingOption2")],
)
def test_tagged_union(more: dict[str, Any], first: str, second: str) -> None:
    """Inline variants are named by their tags, declare them as constants, and the union maps tags to variants."""
    components = normal(tagged(**more))

    mapping = {"ONE": f"#/components/schemas/{first}", "TWO": f"#/components/schemas/{second}"}
    assert {"propertyName": "kind", "mapping": mapping} == components["Thing"]["discriminator"]
    assert {"type": "string", "const": "ONE"} == components[first]["properties"]["kind"]


def test_a_recursive_union() -> None:
    """A variant may contain the union that it is part of, whichever of them is normalized first."""
    leaf = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "leaf"}}}
    node = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "node"}, "next": ref("Tree")}}
    tree = {"oneOf": [ref("Leaf"), ref("Node")], "discriminator": {"propertyName": "kind"}}

    components = normal({"type": "object", "properties": {"n": ref("Node")}}, Leaf=leaf, Node=node, Tree=tree)

    assert {"leaf": "#/components/schemas/Leaf", "node": "#/components/schemas/Node"} == (
        components["Tree"]["discriminator"]["mapping"]
    )
    assert ref("Tree") == components["Node"]["properties"]["next"]


def test_whole_answers_and_shared_parts_have_names(surface: Surface) -> None:
    """Bodies are named by their operation, shared responses by themselves, an error also by its status."""
    expected = {
        *("ListCustomersResponse", "ListCustomersResponsePage", "ReplaceCustomerRequest", "CreateCustomerError409"),
        *("BadRequestResponse", "BadRequestResponseErrorCode", "ReplaceTagsResponse", "ListCustomersCreatedAt"),
    }

    assert expected <= surface.components.keys()
    assert {"type": "array", "items": ref("Tag")} == surface.components["ReplaceTagsResponse"]


def test_an_enum_that_is_written_three_times(surface: Surface) -> None:
    """An inline enum in three places becomes three components, each named by its place."""
    names = {name for name, body in surface.components.items() if body.get("enum") == ["ACTIVE", "ENDED"]}

    assert {"CustomerStatus", "CustomerPreviousStatus", "ListCustomersStatusItem"} == names


def test_headers_that_the_client_fills_are_left_out(surface: Surface) -> None:
    """API version, idempotency key and credential are not parameters of an operation."""
    held = {
        parameter["name"]
        for item in surface.document["paths"].values()
        for node in item.values()
        for parameter in node["parameters"]
    }

    assert "X-Account-Id" in held
    assert not {"Acme-Version", "Idempotency-Key", "X-Acme-Key"} & held


def test_what_no_operation_reaches_is_left_out() -> None:
    """A component that only an unused one refers to has no class."""
    components = normal(OBJECT, Unused={"type": "object", "properties": {"y": ENUM}})

    assert {"Thing", "ThingList"} == components.keys()


SCALARS = st.sampled_from([{"type": "string"}, {"type": "integer"}, {"type": ["string", "null"], "format": "date"}])
TREES = st.recursive(
    SCALARS | st.just(ENUM) | st.just({"type": "object"}) | st.just(ref("Thing")),
    lambda inner: (
        st.dictionaries(st.sampled_from("abcde"), inner, min_size=1, max_size=3).map(
            lambda properties: {"type": "object", "properties": properties}
        )
        | inner.map(lambda schema: {"type": "array", "items": schema})
        | inner.map(lambda schema: {"type": "object", "additionalProperties": schema})
        | inner.map(lambda schema: {"anyOf": [schema, {"type": "null"}]})
    ),
    max_leaves=8,
)


@given(TREES, TREES)
def test_another_member_renames_nothing(first: dict[str, Any], second: dict[str, Any]) -> None:
    """A property and all schemas below it keep their names and forms when others are added."""
    alone = normal({"type": "object", "properties": {"first": first}})

    together = normal({"type": "object", "properties": {"other": second, "first": first}})

    below = {name: body for name, body in alone.items() if name.startswith("ThingFirst")}
    assert below == {name: body for name, body in together.items() if name.startswith("ThingFirst")}
    assert alone["Thing"]["properties"]["first"] == together["Thing"]["properties"]["first"]


@given(TREES)
def test_nothing_inline_is_left(schema: dict[str, Any]) -> None:
    """No class is inline in the result, all references resolve, and the input is unchanged."""
    document = clone(spec({THING: {"type": "object", "properties": {"m": schema}}}))
    before = copy.deepcopy(document)

    components = normalize(document)["components"]["schemas"]

    assert before == document
    for body in components.values():
        assert set(references_in(body)) <= components.keys()
        for place in body.get("properties", {}).values():
            assert not {"properties", "enum", "oneOf", "allOf"} & set(words_in(place))


def words_in(node: Any) -> list[str]:
    """Yield the keywords at or below a node."""
    if isinstance(node, dict):
        return [*node, *(word for part in node.values() for word in words_in(part))]
    return [word for part in node for word in words_in(part)] if isinstance(node, list) else []
