"""Edits of YAML text: a table of layouts that people write, and of those that are left to a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scripts.drifting import edits

Edit = Callable[[list[str]], list[str] | None]


def _value(line: int, last: int, value: str = "c") -> Edit:
    return lambda lines: edits.add_value(lines, line, last, value)


@pytest.mark.parametrize(
    ("text", "edit", "expected"),
    [
        ("enum: [a, b]", _value(1, 1), "enum: [a, b, c]"),
        ("x: { type: string, enum: [a] }", _value(1, 1), "x: { type: string, enum: [a, c] }"),
        ("enum: [a, b]  # why", _value(1, 1), "enum: [a, b, c]  # why"),
        ("enum: [a,\n  b]", _value(1, 2), "enum: [a,\n  b, c]"),
        ("enum: [\n  a,\n  b,\n]", _value(1, 3), "enum: [\n  a,\n  b, c,\n]"),
        ("enum:\n- a\n- b\nx: 1", _value(1, 3), "enum:\n- a\n- b\n- c\nx: 1"),
        ("enum:\n  - a", _value(1, 2, "no"), 'enum:\n  - a\n  - "no"'),
        ('"enum":\n"a"', _value(1, 2), None),
        ("type: string", lambda lines: edits.add_type(lines, 1, "null"), 'type: [string, "null"]'),
        ("x: { type: string }", lambda lines: edits.add_type(lines, 1, "integer"), "x: { type: [string, integer] }"),
        (
            'type: [string, "null"]',
            lambda lines: edits.add_type(lines, 1, "integer"),
            'type: [string, "null", integer]',
        ),
        ("{type: a, x: {type: b}}", lambda lines: edits.add_type(lines, 1, "null"), None),
        ("type: integer", lambda lines: edits.replace_type(lines, 1, "integer", "number"), "type: number"),
        ("type:\n  integer", lambda lines: edits.replace_type(lines, 1, "integer", "number"), None),
        ("type: string\nformat: date", lambda lines: edits.drop_format(lines, 2), "type: string"),
        ("{ type: string, format: date }", lambda lines: edits.drop_format(lines, 1), "{ type: string }"),
        ("format:\n  date", lambda lines: edits.drop_format(lines, 1), None),
        ("required: [a, b]", lambda lines: edits.drop_required(lines, 1, "a"), "required: [b]"),
        ("x: 1\nrequired: [a]", lambda lines: edits.drop_required(lines, 2, "a"), "x: 1"),
        ("{ required: [a], x: 1 }", lambda lines: edits.drop_required(lines, 1, "a"), None),
        ("required: [a]", lambda lines: edits.drop_required(lines, 1, "b"), None),
        ("required: [a,\n  b, c]", lambda lines: edits.drop_required(lines, 1, "b"), "required: [a, c]"),
        ("required: [a, b,\n  c]", lambda lines: edits.drop_required(lines, 1, "b"), "required: [a,\n  c]"),
        ("required: [a,\n  b, c]", lambda lines: edits.drop_required(lines, 1, "a"), "required: [b, c]"),
        ("required: [a,\n  b, c] # why", lambda lines: edits.drop_required(lines, 1, "c"), "required: [a,\n  b] # why"),
        (
            "required: [\n  a,\n  b\n]\nx: 1",
            lambda lines: edits.drop_required(lines, 1, "b"),
            "required: [\n  a\n]\nx: 1",
        ),
        ("required: [\n  a,\n  b,\n]", lambda lines: edits.drop_required(lines, 1, "a"), "required: [\n  b,\n]"),
        ("required: [\n  a,\n]\nx: 1", lambda lines: edits.drop_required(lines, 1, "a"), "x: 1"),
        ("required: [a, # why\n  b]", lambda lines: edits.drop_required(lines, 1, "b"), None),
        ("required: [a,\n  b", lambda lines: edits.drop_required(lines, 1, "b"), None),
        ("required:\n- a\n- b", lambda lines: edits.drop_required(lines, 1, "a"), "required:\n- b"),
        ("x: 1\nrequired:\n- a\ny: 2", lambda lines: edits.drop_required(lines, 2, "a"), "x: 1\ny: 2"),
    ],
)
def test_edit(text: str, edit: Edit, expected: str | None) -> None:
    """A known layout keeps its look but for the edit; an unknown one is not touched."""
    lines = edit(text.split("\n"))

    assert expected == (None if lines is None else "\n".join(lines))
