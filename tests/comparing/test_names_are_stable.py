"""Class names are stable: an edit of one schema never renames the classes of others."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import Phase, event, given, settings
from hypothesis import strategies as st

from scripts.pipeline.normalize.normalize import normalize
from scripts.pipeline.normalize.schemas import Namer
from scripts.pipeline.python.source import Code
from scripts.spec.document import clone
from scripts.spec.problems import PipelineError, Place
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
        inner.map(lambda schema: {"type": "array", "items": schema}),
        inner.map(lambda schema: {"type": "object", "additionalProperties": schema}),
    ),
    max_leaves=6,
)


@st.composite
def edits(draw: st.DrawFn) -> tuple[Any, Any, str]:
    """Draw a document, the document with one component replaced, and the name of that component."""
    schemas = {name: draw(_objects(_SCHEMAS)) for name in _COMPONENTS}
    edited = draw(st.sampled_from(_COMPONENTS))
    after = {**schemas, edited: draw(_objects(_SCHEMAS))}
    if draw(st.booleans()):
        after = dict(reversed(after.items()))
    return _document(schemas), _document(after), edited


def _document(schemas: dict[str, Any]) -> Any:
    """Return the small spec with components, each schema with its path as description."""
    renamed = {name: _documented(copy.deepcopy(schema), name) for name, schema in schemas.items()}
    changes = {f"components schemas {name}": schema for name, schema in renamed.items()}
    answer = {name: {"$ref": f"#/components/schemas/{name}"} for name in sorted(schemas)}
    return clone(spec({**changes, "components schemas ThingList properties": {"data": {"type": "array"}, **answer}}))


def _documented(schema: Any, place: str) -> Any:
    if "$ref" not in schema:
        schema["description"] = place
    for name, member in schema.get("properties", {}).items():
        _documented(member, f"{place} {name}")
    for word in ("items", "additionalProperties"):
        if word in schema:
            _documented(schema[word], f"{place} {word}")
    return schema


def _names(document: Any) -> dict[str, str]:
    """Return the name of each class by the path of its schema."""
    components = normalize(document)["components"]["schemas"]
    return {body["description"]: name for name, body in components.items() if "description" in body}


def _renamed(before: Any, after: Any, edited: str) -> dict[str, tuple[str, str]]:
    """Return the classes of other schemas that an edit renames; none if the edit is rejected."""
    try:
        old, new = _names(before), _names(after)
    except PipelineError:
        event("refused")
        return {}
    event("named")
    others = {place for place in old.keys() & new.keys() if place.split(" ")[0] != edited}
    assert set(_COMPONENTS) - {edited} <= others
    return {place: (old[place], new[place]) for place in others if old[place] != new[place]}


@given(drawn=edits())
@settings(max_examples=150)
def test_an_edit_renames_no_other_class(drawn: tuple[Any, Any, str]) -> None:
    """An edit of one schema keeps the class names of all others, or is rejected."""
    assert {} == _renamed(*drawn)


def test_shorter_names_would_not_be_stable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The property detects a namer that returns the shortest free name, so it can fail."""
    named = Namer.name

    def shortest(self: Namer, text: str, place: Place | None) -> Code:
        short = named(self, text.rsplit(" ", maxsplit=1)[-1], place)
        return short if short not in self.components else named(self, text, place)

    @given(drawn=edits())
    @settings(max_examples=200, phases=[Phase.generate])
    def check(drawn: tuple[Any, Any, str]) -> None:
        assert {} == _renamed(*drawn)

    monkeypatch.setattr(Namer, "name", shortest)
    with pytest.raises(AssertionError, match=r"\{\} == \{"):
        check()
