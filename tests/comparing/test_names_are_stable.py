"""Names are stable: whatever happens to one schema, the classes of all others keep their names."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from scripts.document import clone
from scripts.normalising.normalise import normalise
from scripts.problems import PipelineError
from tests.pipeline.small_spec import spec

_COMPONENTS = ("Ant", "Bee", "AntBee", "Cat", "Ask")
# Few names, so that places meet often: what is inside `Ant` at `bee` wants to be called AntBee.
_MEMBERS = st.sampled_from(["bee", "cat", "id", "kind", "Item", "value"])
_REFERENCES = st.sampled_from(_COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
_ENUMS = st.lists(st.sampled_from("abc"), min_size=1, unique=True).map(lambda some: {"type": "string", "enum": some})
_SCALARS = st.sampled_from(["string", "integer", "number"]).map(lambda kind: {"type": kind})


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    members = st.dictionaries(_MEMBERS, inner, min_size=1, max_size=3)
    return members.map(lambda some: {"type": "object", "properties": some})


_SCHEMAS = st.recursive(
    st.one_of(_SCALARS, _ENUMS, _REFERENCES),
    lambda inner: st.one_of(
        _objects(inner),
        inner.map(lambda one: {"type": "array", "items": one}),
        inner.map(lambda one: {"type": "object", "additionalProperties": one}),
    ),
    max_leaves=6,
)


@st.composite
def edits(draw: st.DrawFn) -> tuple[Any, Any, str]:
    """Draw a document, the same with one component made anew, and the name of that component."""
    schemas = {name: draw(_objects(_SCHEMAS)) for name in _COMPONENTS}
    edited = draw(st.sampled_from(_COMPONENTS))
    after = {**schemas, edited: draw(_objects(_SCHEMAS))}
    if draw(st.booleans()):
        after = dict(reversed(after.items()))
    return _document(schemas), _document(after), edited


def _document(schemas: dict[str, Any]) -> Any:
    """Write components into the small spec, each shape with the place that it has as its description."""
    told = {name: _told(copy.deepcopy(schema), name) for name, schema in schemas.items()}
    changes = {f"components schemas {name}": schema for name, schema in told.items()}
    answer = {name: {"$ref": f"#/components/schemas/{name}"} for name in sorted(schemas)}
    return clone(spec({**changes, "components schemas ThingList properties": {"data": {"type": "array"}, **answer}}))


def _told(schema: Any, place: str) -> Any:
    if "$ref" not in schema:
        schema["description"] = place
    for name, member in schema.get("properties", {}).items():
        _told(member, f"{place} {name}")
    for word in ("items", "additionalProperties"):
        if word in schema:
            _told(schema[word], f"{place} {word}")
    return schema


def _names(document: Any) -> dict[str, str]:
    """Give the name of each class by the place of its shape."""
    components = normalise(document)["components"]["schemas"]
    return {body["description"]: name for name, body in components.items() if "description" in body}


@given(drawn=edits())
@settings(max_examples=200, deadline=None)
def test_an_edit_renames_no_other_class(drawn: tuple[Any, Any, str]) -> None:
    """After an edit of one schema every class of another has the name that it had, or else the edit is refused."""
    before, after, edited = drawn
    try:
        old, new = _names(before), _names(after)
    except PipelineError:
        event("refused")
        return

    event("named")
    others = {place for place in old.keys() & new.keys() if place.split(" ")[0] != edited}

    assert {place: old[place] for place in others} == {place: new[place] for place in others}
    assert others
