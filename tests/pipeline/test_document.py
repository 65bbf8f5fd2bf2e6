"""Documents: what is read from a file, what is rejected, and a lossless dump."""

from __future__ import annotations

import copy
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.spec.document import Mapping, Sequence, clone, dump, place_at, place_of, put
from scripts.spec.problems import PipelineError, Place, Problem
from scripts.spec.yaml_reader import MAX_DEPTH, load, read

HOSTILE = [
    '"""',
    "{{ 7*7 }}",
    "{% raw %}",
    "\\",
    "a\nb",
    "'; import os",
    "\u2028\u2029",
    "\x7f\x85",
    "\ufeff",
    "<<",
    "~",
    "",
]

json_text = st.one_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.sampled_from(HOSTILE))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | json_text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(json_text, inner, max_size=4),
    max_leaves=20,
)


def yaml(text: str) -> Mapping:
    """Read a text as the file spec.yaml."""
    return read(text.encode(), file="spec.yaml")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("on", "on"),
        ("NO", "NO"),
        ("yes", "yes"),
        ("2026-04-01", "2026-04-01"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("'1'", "1"),
        ("!!str 1", "1"),
        ("! 1", "1"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("017", 17),
        ("0o17", 15),
        ("0x1F", 31),
        ("-3", -3),
        ("9007199254740993", 9007199254740993),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("!!float 1", 1.0),
        ("1.2.3", "1.2.3"),
    ],
)
def test_scalars(written: str, value: object) -> None:
    """A plain scalar has the value and type that the core schema of YAML 1.2 specifies."""
    document = yaml(f"field: {written}\n")

    assert value == document["field"]
    assert type(value) is type(document["field"])


def test_names_are_strings() -> None:
    """A key is a string, whatever it looks like."""
    document = yaml("200: a\nnull: b\ntrue: c\n1.0: d\n")

    assert list(document) == ["200", "null", "true", "1.0"]


def test_merge_keys() -> None:
    """A merge key adds the fields that the mapping lacks, each with its own line; a quoted one is a plain name."""
    document = yaml("a: &a {x: 1, y: 2}\nb: &b\n  z: 3\nc:\n  <<: [*a, *b, {x: 4}]\n  y: 5\nd:\n  '<<': 6\n")

    assert {"y": 5, "x": 1, "z": 3} == document["c"]
    assert {"<<": 6} == document["d"]
    assert [1, 3, 6] == [document["c"].places[name].line for name in ("x", "z", "y")]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb:\n  c: 1\n  c: 2\n", 4, "'c' is a duplicate: it is already at spec.yaml:3"),
        ("'1': a\n1: b\n", 2, "is a duplicate"),
        ("a: 1\nb: !!python/object/apply:os.system [id]\n", 2, "not supported"),
        ("a: !!python/name:os.system x\n", 1, "not supported"),
        ("a: !!binary aGk=\n", 1, "not supported"),
        ("a: !mine {}\n", 1, "not supported"),
        ("a: 1\n!!int b: 2\n", 2, "not supported"),
        ("a: !!int x\n", 1, "does not match its tag int"),
        ("a: 1\n<<: [1]\n", 2, "a merge key must hold a mapping"),
        ("<<: {b: 2}\n<<: {b: 3}\n", 2, "is a duplicate"),
        ("a: .inf\n", 1, "not a JSON value"),
        ("a: .nan\n", 1, "not a JSON value"),
        ("a: -1e999\n", 1, "outside the range"),
        (f"a: {'9' * 5000}\n", 1, "too many digits"),
        ("a: 1\n? [b]\n: 2\n", 2, "single word"),
        ("a: *b\n", 1, "before its anchor"),
        ("a: &a\n  b: *a\n", 2, "before its anchor"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("- a\n", 1, "must hold a mapping"),
        ("", 1, "must hold a mapping"),
        ("a: b: c\n", 1, "is not YAML"),
        ("a: 1\nb: '\x07'\n", 2, "is not YAML"),
        ("a: 1\nb: " + "[" * 5000, 2, f"deeper than {MAX_DEPTH}"),
        ("- " * 5000, 1, f"deeper than {MAX_DEPTH}"),
    ],
)
def test_refused(text: str, line: int, words: str) -> None:
    """A document that is not a tree of JSON values is rejected with its line."""
    with pytest.raises(PipelineError) as caught:
        yaml(text)

    assert [("spec.yaml", line)] == [
        (problem.place.file, problem.place.line) for problem in caught.value.problems if problem.place
    ]
    assert words in str(caught.value)


def test_not_utf8() -> None:
    """Bytes that are not UTF-8 are rejected with their line."""
    with pytest.raises(PipelineError, match=r"^spec\.yaml:2: is not UTF-8"):
        read(b"a: 1\nb: \xff\n", file="spec.yaml")


def test_missing_file(tmp_path: Path) -> None:
    """A file that cannot be read raises PipelineError."""
    with pytest.raises(PipelineError, match="cannot be read"):
        load(tmp_path / "absent.yaml")


def test_billion_laughs() -> None:
    """Aliases count with their expanded size."""
    names = "abcdefghij"
    lines = [f"{name}: &{name} [{', '.join(['*' + before] * 10)}]" for before, name in pairwise(names)]

    with pytest.raises(PipelineError, match="1,000,000 values"):
        yaml("\n".join(["a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", *lines]))


def test_aliases_are_copies() -> None:
    """A change under an alias does not change the anchor's value."""
    document = yaml("a: &a {list: [1]}\nb: *a\n")

    document["b"]["list"].append(2)

    assert document["a"] == {"list": [1]}
    assert Place("spec.yaml", 1) == place_of(document["b"])


def test_places() -> None:
    """Every field and item has its line, and an unknown one that of its container."""
    document = yaml("a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n")

    assert Place("spec.yaml", 2) == place_of(document, "b")
    assert Place("spec.yaml", 3) == place_of(document["b"], 0)
    assert Place("spec.yaml", 4) == place_of(document["b"], 1)
    assert Place("spec.yaml", 5) == place_at(document, ["b", 1, "d"])
    assert Place("spec.yaml", 4) == place_at(document, ["b", 1, "absent", "deeper"])
    assert place_of("no node") is None


def test_copies_keep_places() -> None:
    """A deep copy keeps the places of the original, and shares nothing with it."""
    document = yaml("a:\n  - b: 1\n")

    copied = copy.deepcopy(document)
    copied["a"][0]["b"] = 2

    assert Place("spec.yaml", 2) == place_at(copied, ["a", 0, "b"])
    assert document == {"a": [{"b": 1}]}
    assert clone({"a": [1]}) == {"a": [1]}
    assert isinstance(clone({"a": [1]})["a"], Sequence)


def test_put_forgets_the_old_place() -> None:
    """A field that is set has the place that is passed."""
    document = yaml("a: 1\nb: 2\n")

    put(document, "a", 3, place=Place("other.yaml", 7))
    put(document, "b", 3, place=None)

    assert Place("other.yaml", 7) == place_of(document, "a")
    assert Place("spec.yaml", 1) == place_of(document, "b")


@given(st.dictionaries(json_text, json_values, max_size=4))
def test_dump_and_load(document: dict[str, object]) -> None:
    """The dump is JSON, and any reader reads back the same values."""
    data = dump(document)

    assert document == read(data, file="spec.json", json_escapes=True) == json.loads(data)
    assert data == dump(read(data, file="spec.json", json_escapes=True))


@pytest.mark.parametrize("text", ["\U0001f600", "\\ud83d\\ude00", "\\\U0001f600", "/"])
def test_escapes_of_json(tmp_path: Path, text: str) -> None:
    """A JSON file may write a character beyond U+FFFF as two escapes."""
    file = tmp_path / "spec.json"
    file.write_text(json.dumps({"a": text}), encoding="ascii")

    assert {"a": text} == load(file)


def test_order_of_dump() -> None:
    """Fields keep their order; components are sorted by kind and name."""
    schemas: dict[str, Any] = {"schemas": {"B": {}, "A": {}}, "parameters": {}}
    document = {"paths": {"/b": {}, "/a": {}}, "components": schemas, "x-last": "é"}

    text = dump(document).decode()

    assert '"é"' in text
    assert text.endswith("}\n")
    assert list(json.loads(text)["paths"]) == ["/b", "/a"]
    assert list(json.loads(text)["components"]) == ["parameters", "schemas"]
    assert list(json.loads(text)["components"]["schemas"]) == ["A", "B"]


def test_report() -> None:
    """A report has one line per problem, in the order of files and lines, and no spec can forge another."""
    late = Problem(Place("b.yaml", 10), "late")
    early = Problem(Place("b.yaml", 9), "quotes a spec:\nb.yaml:1: forged")
    unplaced = Problem(None, "no place")

    error = PipelineError([late, early, unplaced, late])

    assert str(error).splitlines() == ["no place", "b.yaml:9: quotes a spec: b.yaml:1: forged", "b.yaml:10: late"]


@pytest.mark.parametrize("name", ["n" * 5_000, 'a"b' * 2_000, "x" * 1_024])
def test_long_names_in_json(name: str) -> None:
    """A name in JSON may be longer than YAML allows for an implicit key."""
    document = {"a": {name: 1, "b": f'"{"x" * 3_000}" : "c"'}, name: [name, {name: name}]}

    assert document == read(json.dumps(document).encode(), file="spec.json", json_escapes=True)
