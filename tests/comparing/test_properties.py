"""Properties of the diff over random edits: equal specs have no change, and reversed edits have opposite changes."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.comparing.specs import compare_specs
from scripts.spec.document import clone

from .specs import document
from .test_specs_table import ROWS

_NAMES = st.sampled_from(["id", "kind", "name", "size", "new", "deep"])
_SCALARS = st.builds(
    lambda kind, limit: {"type": kind, **limit},
    st.sampled_from(["string", "integer", "number", "boolean", ["string", "null"]]),
    st.sampled_from([{}, {"description": "Said."}, {"default": 1}]),
)
_ENUMS = st.builds(
    lambda values: {"type": "string", "enum": values}, st.lists(st.sampled_from("abcd"), min_size=2, unique=True)
)
_REFERENCES = st.sampled_from(["Ask", "Answer", "Made"]).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
SCHEMAS = st.recursive(
    st.one_of(_SCALARS, _ENUMS, _REFERENCES),
    lambda inner: st.one_of(
        inner.map(lambda schema: {"type": "array", "items": schema}),
        inner.map(lambda schema: {"type": "object", "additionalProperties": schema}),
        st.dictionaries(_NAMES, inner, min_size=1, max_size=3).map(lambda some: {"type": "object", "properties": some}),
    ),
    max_leaves=5,
)


@st.composite
def edited(draw: st.DrawFn) -> Any:
    """Draw the small spec with up to three fields of its components set, removed or required."""
    changed = document()
    for _ in range(draw(st.integers(1, 3))):
        schema = changed["components"]["schemas"][draw(st.sampled_from(["Ask", "Answer"]))]
        name, how = draw(_NAMES), draw(st.sampled_from(["set", "drop", "require"]))
        if how == "set":
            schema["properties"][name] = clone(draw(SCHEMAS))
        elif how == "drop":
            schema["properties"].pop(name, None)
        schema["required"] = [name for name in schema["required"] if name in schema["properties"]]
        if how == "require" and name in schema["properties"] and name not in schema["required"]:
            schema["required"].append(name)
    return changed


@given(spec=edited())
@settings(max_examples=60)
def test_equal_specs(spec: Any) -> None:
    """A spec compared with a copy of itself has no change."""
    assert [] == compare_specs(spec, copy.deepcopy(spec))


@given(old=edited(), new=edited())
@settings(max_examples=150)
def test_reversed_order(old: Any, new: Any) -> None:
    """The diff of two specs in one order is the opposite of the diff in the other order."""
    there = {(spec_change.change.inverse, frozenset(spec_change.operations)) for spec_change in compare_specs(old, new)}
    back = {(spec_change.change, frozenset(spec_change.operations)) for spec_change in compare_specs(new, old)}

    assert there == back


@given(old=edited(), new=edited())
@settings(max_examples=60)
def test_no_change_means_equal_specs(old: Any, new: Any) -> None:
    """The diff is empty exactly if two specs are equal in everything that operations reference."""
    assert bool(compare_specs(old, new)) == (_said(old) != _said(new))


def _said(spec: Any) -> Any:
    """Return the components that an edit can change, independent of order."""
    return {name: _ordered(spec["components"]["schemas"][name]) for name in ("Ask", "Answer")}


def _ordered(node: Any) -> Any:
    if isinstance(node, dict):
        return {name: _ordered(value) for name, value in node.items()}
    if isinstance(node, list):
        return sorted(map(_ordered, node), key=repr)
    return node


_EDITS = st.sampled_from([edit for edit, *_ in ROWS.values()])


@given(old=_EDITS, new=_EDITS)
@settings(max_examples=200)
def test_any_two_edits_in_reversed_order(old: dict[str, Any], new: dict[str, Any]) -> None:
    """For any two single edits, of operations, contracts or schemas, the reversed diff has the opposite changes."""
    was, now = document(old), document(new)

    there = {(spec_change.change.inverse, frozenset(spec_change.operations)) for spec_change in compare_specs(was, now)}
    back = {(spec_change.change, frozenset(spec_change.operations)) for spec_change in compare_specs(now, was)}

    assert there == back
    assert [] == compare_specs(was, copy.deepcopy(was))
