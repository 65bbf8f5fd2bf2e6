"""The texts that a fetch changes: only the lines that are meant, and what they say afterwards."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from scripts.fetching.edits import cut, with_actions
from scripts.fetching.source import read_source, rewritten
from scripts.spec.problems import PipelineError
from scripts.spec.yaml_reader import read

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


@pytest.mark.parametrize(
    ("paths", "left_out"),
    [
        ([("a", "b")], "  b: >-\n    folded\n    # no comment\n\n"),
        ([("a", "c")], "  c: {x: 1}\n"),
        ([("list", 0)], "  - n: 1\n    m: 2\n"),
        ([("list", 1)], "  - n: 2\n"),
    ],
)
def test_cut(paths: Any, left_out: str) -> None:
    """The lines of a member go, and no other."""
    assert _TEXT.replace(left_out, "") == cut(_TEXT, paths, file="t.yaml")


@pytest.mark.parametrize(
    ("text", "path"), [("{a: 1, b: 2}\n", ("b",)), ("a: [1, 2]\n", ("a", 1)), ("a: &x 1\nb: *x\n", ("a",))]
)
def test_cut_refused(text: str, path: Any) -> None:
    """A member that has no lines of its own is left to a person."""
    with pytest.raises((PipelineError, AssertionError), match=r"t\.yaml:\d"):
        cut(text, [path], file="t.yaml")


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.sampled_from(["0o7", "1e3", "no", "~", "2026-01-01", "=", "- a", "a: b", "#"]),
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=5), one, max_size=3),
    max_leaves=6,
)


@given(st.lists(st.dictionaries(st.sampled_from(["target", "update"]), values, min_size=1), min_size=1, max_size=3))
def test_actions_are_read_back(actions: Any) -> None:
    """Whatever an action holds, the text of an overlay says exactly that, or it is refused; what stood there stays."""
    text = "overlay: 1.1.0\nactions:\n  - target: $  # why\n# foot\n"
    try:
        changed = with_actions(text, actions, file="t.yaml")
    except PipelineError:
        assert not json.dumps(actions).isascii() or "\\u" in json.dumps(actions)
        return

    assert [{"target": "$"}, *actions] == read(changed.encode(), file="t.yaml")["actions"]
    assert changed.startswith(text[: text.index("# foot")])
    assert changed.endswith("# foot\n")


def test_first_actions() -> None:
    """An overlay that does not exist yet is begun."""
    changed = with_actions("", [{"target": "$.a", "remove": True}], file="t.yaml")

    assert {"overlay", "info", "extends", "actions"} == yaml.safe_load(changed).keys()


def test_source_keeps_its_lines() -> None:
    """Only the lines about the document change; a member that is absent is added."""
    source = read_source('# head\nversion = "1"  \nlicence = "none"', file="s.toml")

    text = rewritten(source, version='2"\\', data=b"", seen="é\x7f")

    assert '# head\nversion = "2\\"\\\\"\nlicence = "none"\nsha256 = "e3b0' == text[: text.index("c44298")]
    assert "é\x7f" == read_source(text, file="s.toml").get("seen")
