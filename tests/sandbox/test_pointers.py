"""JSON pointers in the sandbox: read and filled as RFC 6901 defines."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from billing_sandbox.document.pointers import drop, escaped, parts, put, read
from tests import pointers

NAMES = st.sampled_from(["", "a", "a/b", "~", "~0", "~1", "~01", "/", "0", "1", "01", "-", "²", "1" * 30])
VALUES = st.recursive(
    st.none() | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
PATHS = st.lists(NAMES | st.text(max_size=3), max_size=4)


@given(value=VALUES, path=PATHS)
def test_reading_agrees_with_an_independent_reader(value: Any, path: list[str]) -> None:
    """Escaped names are unescaped, and a value is found exactly where an independent reader finds it."""
    pointer = "".join("/" + escaped(name) for name in path)

    assert path == list(parts(pointer)) == pointers.split(pointer)
    assert pointers.read(value, pointer) == read(value, pointer)


@given(value=VALUES, path=PATHS, item=st.integers())
def test_a_value_that_is_put_is_read(value: Any, path: list[str], item: int) -> None:
    """A value that is put at a pointer is read there, and is gone from an object once it is dropped."""
    pointer, before = pointers.join(*path), repr(value)

    whole = put(value, pointer, item)

    assert item == pointers.read(whole, pointer)
    assert before == repr(value)
    holder = pointers.read(whole, pointers.join(*path[:-1]))
    if path and isinstance(holder, dict):
        assert pointers.read(drop(whole, pointer), pointer) is None


def test_a_list_keeps_its_other_items() -> None:
    """A value put into an item of a list leaves the other items unchanged."""
    assert [{"a": 1}, {"b": 2, "c": 3}] == put([{"a": 1}, {"b": 2}], "/1/c", 3)
