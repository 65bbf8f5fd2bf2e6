"""Edits of YAML text: only the intended lines change, and the text has the intended value afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from scripts.pipeline.read.overlay_actions import with_actions
from scripts.spec import yaml_editor
from scripts.spec.problems import PipelineError
from scripts.spec.yaml_reader import read

Edit = Callable[[str], str]

_TEXT = """# head
a:
  # about b
  b: >-
    folded
    # no comment

  # about c
  c: {x: 1}
list:
  - n: 1
    m: 2

  # about the second
  - n: 2
# foot
"""


def _removing(*path: str | int) -> Edit:
    return lambda text: yaml_editor.remove(text, [path], file="t.yaml")


def _appending(value: str, *path: str | int) -> Edit:
    return lambda text: yaml_editor.append(text, path, value, file="t.yaml")


def _replacing(value: Any, *path: str | int) -> Edit:
    return lambda text: yaml_editor.replace(text, path, value, file="t.yaml")


@pytest.mark.parametrize(
    ("path", "removed"),
    [
        (("a", "b"), "  b: >-\n    folded\n    # no comment\n\n"),
        (("a", "c"), "  c: {x: 1}\n"),
        (("list", 0), "  - n: 1\n    m: 2\n"),
        (("list", 1), "  - n: 2\n"),
    ],
)
def test_removal_in_block_style(path: Any, removed: str) -> None:
    """The lines of a field are removed, and no others."""
    assert _TEXT.replace(removed, "") == yaml_editor.remove(_TEXT, [path], file="t.yaml")


def test_several_removals() -> None:
    """Several values are removed at once, in any order; a text without values is empty."""
    paths = [("list", 0), ("a",), ("list", 1)]

    assert "# head\nlist:\n" in yaml_editor.remove(
        "# head\nlist:\n- 1\n- 2\na: 1\n", [("a",), ("list", 0)], file="t.yaml"
    )
    assert "" == yaml_editor.remove("list: [1]\n", [("list",)], file="t.yaml")
    with pytest.raises(PipelineError, match=r"t\.yaml:1: cannot be edited"):
        yaml_editor.remove(_TEXT, paths, file="t.yaml")  # an empty list in block style would be null


@pytest.mark.parametrize(
    ("text", "edit", "expected"),
    [
        ("enum: [a, b]", _appending("c", "enum"), "enum: [a, b, c]"),
        ("x: { type: string, enum: [a] }", _appending("c", "x", "enum"), "x: { type: string, enum: [a, c] }"),
        ("enum: [a, b]  # why", _appending("c", "enum"), "enum: [a, b, c]  # why"),
        ("enum: [a,\n  b]", _appending("c", "enum"), "enum: [a,\n  b, c]"),
        ("enum: [\n  a,\n  b,\n]", _appending("c", "enum"), "enum: [\n  a,\n  b, c,\n]"),
        ("enum: []", _appending("c", "enum"), "enum: [c]"),
        ("enum:\n- a\n- b\nx: 1", _appending("c", "enum"), "enum:\n- a\n- b\n- c\nx: 1"),
        ("enum:\n  - a", _appending("no", "enum"), 'enum:\n  - a\n  - "no"'),
        ("enum:\r\n- a\r\nx: 1\r\n", _appending("b", "enum"), "enum:\r\n- a\r\n- b\r\nx: 1\r\n"),
        ("type: string", _replacing(["string", "null"], "type"), 'type: [string, "null"]'),
        ("x: { type: string }", _replacing(["string", "integer"], "x", "type"), "x: { type: [string, integer] }"),
        ("type: integer # why", _replacing("number", "type"), "type: number # why"),
        ("type:\n  integer", _replacing("number", "type"), "type:\n  number"),
        ("type: string\nformat: date", _removing("format"), "type: string"),
        ("{ type: string, format: date }", _removing("format"), "{ type: string }"),
        ("required: [a, b]", _removing("required", 0), "required: [b]"),
        ("x: 1\nrequired: [a]", _removing("required"), "x: 1"),
        ("{ required: [a], x: 1 }", _removing("required"), "{ x: 1 }"),
        ("required: [a,\n  b, c]", _removing("required", 1), "required: [a,\n  c]"),
        ("required: [a,\n  b, c]", _removing("required", 0), "required: [b, c]"),
        ("required: [a,\n  b, c] # why", _removing("required", 2), "required: [a,\n  b] # why"),
        ("required: [\n  a,\n  b\n]\nx: 1", _removing("required", 1), "required: [\n  a\n]\nx: 1"),
        ("required: [\n  a,\n  b,\n]", _removing("required", 0), "required: [\n  b,\n]"),
        ("required: [\n  a,\n]\nx: 1", _removing("required"), "x: 1"),
        ("required:\n- a\n- b", _removing("required", 0), "required:\n- b"),
        ("a: [1]", _removing("a", 0), "a: []"),
    ],
)
def test_edit(text: str, edit: Edit, expected: str) -> None:
    """A text keeps its layout and its comments except for the edit."""
    assert expected == edit(text)


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("a: &x 1\nb: *x\n", _removing("a")),
        ("- a: 1\n  b: 2\n", _removing(0, "a")),
        ("required: [a, # why\n  b]", _removing("required", 1)),
        ("type: |\n  a\n", _replacing("b", "type")),
        ("type:\n- a\n", _replacing("b", "type")),
        ("a: [1, 2\n", _removing("a")),
    ],
)
def test_unsupported_layouts(text: str, edit: Edit) -> None:
    """A layout that cannot be edited safely is refused with its line."""
    with pytest.raises(PipelineError, match=r"t\.yaml:\d"):
        edit(text)


def test_the_path_of_a_line() -> None:
    """A key on a line has a path; a key that is there twice, or not at all, has none."""
    text = "a:\n  - {type: x, y: {type: z}}\n  - type: b\n"

    assert ("a", 1, "type") == yaml_editor.path_of(text, "type", 3, file="t.yaml")
    for line in (1, 2):
        with pytest.raises(PipelineError, match=rf"t\.yaml:{line}: 'type' is not on the line exactly once"):
            yaml_editor.path_of(text, "type", line, file="t.yaml")


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.sampled_from(["0o7", "1e3", "no", "~", "2026-01-01", "=", "- a", "a: b", "#"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.lists(st.dictionaries(st.sampled_from(["target", "update"]), values, min_size=1), min_size=1, max_size=3))
def test_actions_are_read_back(actions: Any) -> None:
    """The text of an overlay has exactly the actions that were written, or they are refused; other lines stay."""
    text = "overlay: 1.1.0\nactions:\n  - target: $  # why\n# foot\n"
    try:
        changed = with_actions(text, actions, file="t.yaml")
    except PipelineError:
        assert not json.dumps(actions).isascii() or "\\u" in json.dumps(actions)
        return

    assert [{"target": "$"}, *actions] == read(changed.encode(), file="t.yaml")["actions"]
    assert changed.startswith(text[: text.index("# foot")])
    assert changed.endswith("# foot\n")


@given(st.lists(st.text(max_size=8), min_size=1, max_size=4), st.text(max_size=8), st.booleans())
def test_items_are_read_back(items: list[str], value: str, is_flow: bool) -> None:
    """A list has exactly the item that was added or removed, in either style, or the edit is refused."""
    rendered = yaml_editor.flow(items) if is_flow else "\n" + yaml_editor.block(items)
    text = f"list: {rendered}\n"
    assume(items == read(text.encode(), file="t.yaml")["list"])

    try:
        added = yaml_editor.append(text, ("list",), value, file="t.yaml")
        removed = yaml_editor.remove(added, [("list", 0)], file="t.yaml")
    except PipelineError:
        assert any(set(item) & {"#"} or not item.isprintable() or not item.isascii() for item in [*items, value])
        return

    assert [*items, value] == read(added.encode(), file="t.yaml")["list"]
    assert [*items[1:], value] == read(removed.encode(), file="t.yaml")["list"]


def test_first_actions() -> None:
    """A missing overlay is created with its actions."""
    changed = with_actions("", [{"target": "$.a", "remove": True}], file="t.yaml")

    assert {"overlay", "info", "extends", "actions"} == yaml.safe_load(changed).keys()
