"""The name table: a newer document moves no name that callers use, and an invalid table is rejected."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.adapt.renaming import rename
from scripts.pipeline.python.name_table import FILE, NameTable, load_table
from scripts.pipeline.python.names import argument_names, attribute_names
from scripts.spec.document import clone
from scripts.spec.problems import PipelineError

# Few spellings of few words, so that most pairs collide.
_WIRE = st.sampled_from(["a-b", "aB", "a_b", "A_B", "a_b_2", "a_b_body", "body", "class", "2x", "x", "X"])
_FIELDS = st.sets(_WIRE, max_size=6)
_ARGUMENTS = st.sets(st.tuples(st.sampled_from(["path", "query", "header", "body"]), _WIRE), max_size=6)
_COMPONENTS = st.sets(st.sampled_from(["Ab", "ab", "AB", "Ab2", "a-b", "A_b", "List", "x/y"]), max_size=5)


@given(documents=st.lists(_FIELDS, min_size=2, max_size=4))
def test_fields_of_one_document_after_another(documents: list[set[str]]) -> None:
    """Every field that is in a document and in the next one keeps its attribute, and attributes are unique."""
    kept: dict[str, str] = {}
    before: dict[str, Any] = {}
    for fields in documents:
        names = attribute_names(fields, kept)
        assert {name: before[name] for name in fields & before.keys()} == {
            name: names[name] for name in fields & before.keys()
        }
        assert len(names) == len(fields) == len(set(names.values()))
        kept, before = {wire: name for wire, name in names.items() if wire != name}, {**names}


@given(documents=st.lists(_ARGUMENTS, min_size=2, max_size=4))
def test_arguments_of_one_document_after_another(documents: list[set[tuple[str, str]]]) -> None:
    """Every parameter that is in a document and in the next one keeps its argument, and arguments are unique."""
    kept: dict[tuple[str, str], Any] = {}
    for places in documents:
        names = argument_names(places, kept)
        shared = places & kept.keys()
        assert {key: kept[key] for key in shared} == {key: names[key] for key in shared}
        assert len(names) == len(places) == len(set(names.values()))
        kept = dict(names)


def _document(components: set[str], inner: bool) -> Any:
    schemas: dict[str, Any] = {name: {"type": "object", "title": name} for name in sorted(components)}
    schemas["Holder"] = {"type": "object", "properties": {"ab": {"type": "object", "title": "inner"}}}
    reference = "#/components/schemas/Holder/properties/ab"
    schemas["User"] = {"type": "object", "properties": {"x": {"$ref": reference}} if inner else {}}
    return clone({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}})


@given(documents=st.lists(st.tuples(_COMPONENTS, st.booleans()), min_size=2, max_size=4))
def test_components_of_one_document_after_another(documents: list[tuple[set[str], bool]]) -> None:
    """Every component that is in a document and in the next one keeps its class name, and class names are unique."""
    kept: dict[str, str] = {}
    before: dict[str, str] = {}
    for components, inner in documents:
        document = _document(components, inner)
        kept = rename(document, kept)
        schemas = document["components"]["schemas"]
        now = {schema["title"]: name for name, schema in schemas.items() if "title" in schema}
        assert len(schemas) == len(components) + 2 + inner
        assert {name: before[name] for name in before.keys() & now.keys()} == {
            name: now[name] for name in before.keys() & now.keys()
        }
        before = now


def test_table_as_text(tmp_path: Path) -> None:
    """A table that is written and read again is the same table."""
    table = NameTable(
        {"a-b": "AB"}, {"AB": {'q"uote': "q_uote"}}, {"pay": {"query": {"id": "id"}, "body": {"id": "id_body"}}}
    )
    (tmp_path / FILE).write_text(table.text(), encoding="utf-8")

    assert table == load_table(tmp_path)


_EMPTY: dict[str, Any] = {"classes": {}, "fields": {}, "arguments": {}}


@pytest.mark.parametrize(
    "table",
    [
        "{",
        [],
        {},
        {**_EMPTY, "classes": {"a": "b"}},
        {**_EMPTY, "classes": {"a": "B", "b": "B"}},
        {**_EMPTY, "fields": {"A": {"x": "x=1;y"}}},
        {**_EMPTY, "fields": {"A": {"x": "class"}}},
        {**_EMPTY, "fields": {"A": {"x": "z", "y": "z"}}},
        {**_EMPTY, "fields": {"A": {"x": 1}}},
        {**_EMPTY, "arguments": {"pay": {"cookie": {"x": "x"}}}},
        {**_EMPTY, "arguments": {"pay": {"query": {"x": "x"}, "body": {"x": "x"}}}},
    ],
)
def test_invalid_table(table: Any, tmp_path: Path) -> None:
    """A table that no pipeline wrote is rejected with its file, and no name of it reaches any code."""
    (tmp_path / FILE).write_text(table if isinstance(table, str) else json.dumps(table), encoding="utf-8")

    with pytest.raises(PipelineError, match=r"names\.json.*invalid name table"):
        load_table(tmp_path)
