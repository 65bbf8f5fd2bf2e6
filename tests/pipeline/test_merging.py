"""`allOf` of published documents: a value satisfies all parts, so no field of any part is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.adapt.merging import flat
from scripts.spec.document import Mapping, clone

_NAMES = st.sampled_from(["net", "tax", "lines", "inner"])
_SCALARS = st.sampled_from(["string", "integer"]).map(lambda kind: {"type": kind})


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = st.dictionaries(_NAMES, inner, min_size=1, max_size=3)
    return properties.map(lambda held: {"type": "object", "properties": held})


_OBJECTS = _objects(
    st.recursive(
        _SCALARS,
        lambda inner: st.one_of(_objects(inner), inner.map(lambda items: {"type": "array", "items": items})),
        max_leaves=5,
    )
)


def _paths(document: Any, schema: Any, at: str = "") -> set[str]:
    """Return the paths of all fields of a schema."""
    whole = flat(document, schema)
    found = set()
    for name, held in whole.get("properties", {}).items():
        found |= {f"{at}/{name}", *_paths(document, held, f"{at}/{name}")}
    return found | (_paths(document, whole["items"], f"{at}/*") if "items" in whole else set())


def _is_one_kind(first: Any, second: Any) -> bool:
    """Return whether no field has two types in two schemas, which no value could satisfy."""
    if first["type"] != second["type"]:
        return False
    if "items" in first:
        return _is_one_kind(first["items"], second["items"])
    known = first.get("properties", {}), second.get("properties", {})
    return all(_is_one_kind(known[0][name], known[1][name]) for name in known[0].keys() & known[1].keys())


@given(parts=st.lists(_OBJECTS, min_size=2, max_size=3), is_referred=st.booleans())
def test_fields_of_all_parts(parts: list[Any], is_referred: bool) -> None:
    """Every field of every part is in the merged schema at any depth, and no other is."""
    if not all(_is_one_kind(first, second) for first in parts for second in parts):
        return
    document = clone({"components": {"schemas": {"First": parts[0]}}})
    first = {"$ref": "#/components/schemas/First"} if is_referred else parts[0]

    whole = {"allOf": [first, *parts[1:]]}

    assert set().union(*(_paths(document, part) for part in parts)) == _paths(document, clone(whole))


_BASE = {"type": "object", "properties": {"a": {"type": "string"}, "child": {"$ref": "#/components/schemas/Base"}}}
_DOCUMENT: Any = {
    "components": {
        "schemas": {
            "Base": _BASE,
            "Heir": {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"properties": {"child": {"$ref": "#/components/schemas/Heir"}, "b": {"type": "string"}}},
                ]
            },
            "Other": {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Other"}}},
        }
    }
}


def _child(*names: str, **beside: Any) -> Any:
    parts = [{"properties": {"child": {"$ref": f"#/components/schemas/{name}"}}} for name in names]
    whole = {"allOf": [*parts, *([{"properties": {"child": beside}}] if beside else [])]}
    return flat(clone(_DOCUMENT), clone(whole))["properties"]["child"]


@pytest.mark.parametrize(
    ("names", "chosen"), [(("Base", "Heir"), "Heir"), (("Heir", "Base"), "Heir"), (("Base", "Base"), "Base")]
)
def test_component_that_extends_the_other(names: tuple[str, str], chosen: str) -> None:
    """Of two components of one field, the one that extends the other is its type."""
    assert {"$ref": f"#/components/schemas/{chosen}"} == _child(*names)


def test_two_components() -> None:
    """Of two components of which neither extends the other, the field has the second, and states what it lacks."""
    child = _child("Base", "Other")

    assert "#/components/schemas/Other" == child["$ref"]
    assert "#/components/schemas/Base applies, too" in child["x-unsure"]


def test_constraints_beside_a_component() -> None:
    """A field that is a component in one part and has fields of its own in another has the fields of both."""
    child = _child("Base", type="object", properties={"own": {"type": "integer"}})

    assert {"/a", "/child", "/own"} <= _paths_of_one_level(child)


def _paths_of_one_level(schema: Any) -> set[str]:
    return {f"/{name}" for name in flat(clone(_DOCUMENT), Mapping(schema))["properties"]}


def test_type_beside_a_component() -> None:
    """The bare type beside a component leaves the field to the component."""
    assert {"$ref": "#/components/schemas/Base"} == _child("Base", type="object")
