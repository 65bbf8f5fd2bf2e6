"""Untrusted text in Python source: data stays data, and a docstring cannot end early or hide anything."""

from __future__ import annotations

import ast
import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scripts.pipeline.python.source import WIDTH, docstring, literal

ANY_TEXT = st.text(st.characters(), max_size=60) | st.text('"\\\n {}%#N', max_size=30)
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | ANY_TEXT,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(ANY_TEXT, inner, max_size=3)
        | st.frozensets(ANY_TEXT, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(DATA)
@example("\ud800\u202e\u2028\0")
def test_literal_is_the_value(value: Any) -> None:
    """A literal is ASCII on one line, and evaluates to the same value."""
    source = literal(value)

    assert value == ast.literal_eval(source)
    assert source.isascii()
    assert source.isprintable()


@given(st.lists(ANY_TEXT, min_size=1, max_size=3), st.sampled_from([0, 4, 8]))
@example(['"', '"""'], 4)
@example(['\\"'], 0)
@example(["\\N{DIGIT ONE} \\x41 \\"], 4)
def test_docstring_is_one_text(parts: list[str], indent: int) -> None:
    """A docstring is one string with the words of its parts, and its source has no invisible character."""
    source = docstring(parts, indent=indent)

    words = " ".join(parts).split()
    if not words:
        assert source == ""
        return
    (statement,) = ast.parse(source).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert words == str(statement.value.value).split()
    assert not any(unicodedata.category(character)[0] == "C" and character != "\n" for character in source)


def test_docstring_is_wrapped() -> None:
    """Long paragraphs are wrapped, list items have a hanging indent, and paragraphs are separated."""
    source = docstring(["Say it.", "Args:\nname: " + "word " * 40], indent=4)

    lines = source.split("\n")
    assert ['"""Say it.', "", "    Args:"] == lines[:3]
    assert lines[3].startswith("        name: word")
    assert lines[4].startswith("            word")
    assert max(map(len, lines)) <= WIDTH + 4


def test_a_value_without_a_literal() -> None:
    """Values other than plain data are rejected."""
    with pytest.raises(TypeError, match="float cannot be written as a literal"):
        literal(1.5)
    with pytest.raises(TypeError, match="frozenset cannot be written as a literal"):  # {} is a dict
        literal(frozenset())
