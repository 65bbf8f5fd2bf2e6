"""Overlay documents: the effects of their actions, and the required fields."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.read.overlay_document import apply
from scripts.spec.document import Mapping, clone, place_at, place_of
from scripts.spec.problems import PipelineError, Place
from scripts.spec.yaml_reader import read

primitives = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
# A key decides the kind of its value, so that any two of these objects can be merged.
objects: st.SearchStrategy[dict[str, Any]] = st.recursive(
    st.dictionaries(st.sampled_from(["p", "q"]), primitives),
    lambda inner: st.fixed_dictionaries(
        {}, optional={"p": primitives, "q": primitives, "l": st.lists(primitives, max_size=3), "o": inner, "n": inner}
    ),
    max_leaves=8,
)


def overlay(*actions: dict[str, Any]) -> Mapping:
    """Return an overlay of actions; those without a reason get one."""
    explained = [{"description": "because", **action} for action in actions]
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": explained}
    return read(json.dumps(document, indent=1).encode(), file="overlay.yaml", json_escapes=True)


def changed(document: dict[str, Any], *actions: dict[str, Any]) -> Mapping:
    """Apply actions to a plain document."""
    return apply(clone(document), overlay(*actions))


@pytest.mark.parametrize(
    ("before", "action", "after"),
    [
        ({"a": {"b": 1}}, {"target": "$.a", "update": {"c": 2}}, {"a": {"b": 1, "c": 2}}),
        ({"a": {"b": 1}}, {"target": "$.a", "update": {"b": 2}}, {"a": {"b": 2}}),
        ({"a": {"b": {"c": 1}}}, {"target": "$", "update": {"a": {"b": {"d": 2}}}}, {"a": {"b": {"c": 1, "d": 2}}}),
        ({"a": [1]}, {"target": "$", "update": {"a": [2, 3]}}, {"a": [1, 2, 3]}),
        ({"a": [1]}, {"target": "$.a", "update": [2, 3]}, {"a": [1, 2, 3]}),
        ({"a": [1]}, {"target": "$.a", "update": {"b": 2}}, {"a": [1, {"b": 2}]}),
        ({"a": [1]}, {"target": "$.a", "update": 2}, {"a": [1, 2]}),
        ({"a": "x"}, {"target": "$.a", "update": "y"}, {"a": "y"}),
        ({"a": ["x", "y"]}, {"target": "$.a[?@ == 'x']", "update": "z"}, {"a": ["z", "y"]}),
        ({"a": 1}, {"target": "$", "update": {"a": None}}, {"a": None}),
        (
            {"a": {"x": {}}, "b": {}},
            {"target": "$['a', 'b']", "update": {"y": 1}},
            {"a": {"x": {}, "y": 1}, "b": {"y": 1}},
        ),
        ({"a": {"b": 1}, "c": 2}, {"target": "$.a", "remove": True}, {"c": 2}),
        ({"a": [1, 2, 1, 3]}, {"target": "$.a[?@ == 1]", "remove": True}, {"a": [2, 3]}),
        ({"a": {"b": {"b": 1}}}, {"target": "$..b", "remove": True}, {"a": {}}),
        ({"a": {"b": 1, "c": 2}}, {"target": "$.a.*", "remove": True}, {"a": {}}),
        ({"a": {"b": 1}, "c": {"d": 2}}, {"target": "$.c", "copy": "$.a"}, {"a": {"b": 1}, "c": {"d": 2, "b": 1}}),
        ({"a": [1], "c": [2]}, {"target": "$.c", "copy": "$.a"}, {"a": [1], "c": [2, 1]}),
        (
            {"a": [{"n": "x"}, {"n": "y"}], "c": {}},
            {"target": "$.c", "copy": "$.a[?@.n == 'y']"},
            {"a": [{"n": "x"}, {"n": "y"}], "c": {"n": "y"}},
        ),
    ],
)
def test_actions(before: dict[str, Any], action: dict[str, Any], after: dict[str, Any]) -> None:
    """An action has the effect that Overlay 1.1 specifies, and does not mutate its input."""
    original = clone(before)

    result = apply(original, overlay(action))

    assert after == result
    assert before == original


def test_actions_build_on_each_other() -> None:
    """An action sees the effects of the previous ones: copy and remove together move a value."""
    document: dict[str, Any] = {"paths": {"/items": {"get": {}}}}

    moved = changed(
        document,
        {"target": "$.paths", "update": {"/things": {}}},
        {"target": "$.paths['/things']", "copy": "$.paths['/items']"},
        {"target": "$.paths['/items']", "remove": True},
    )

    assert moved == {"paths": {"/things": {"get": {}}}}


def test_copies_are_apart() -> None:
    """A value that an update or copy writes to two places is not shared."""
    document: dict[str, Any] = {"a": {}, "b": {}, "c": {}}

    result = changed(
        document,
        {"target": "$['a', 'b']", "update": {"list": [1]}},
        {"target": "$.c", "copy": "$.a"},
        {"target": "$.a.list", "update": 2},
    )

    assert result == {"a": {"list": [1, 2]}, "b": {"list": [1]}, "c": {"list": [1]}}


@pytest.mark.parametrize(
    ("action", "words"),
    [
        ({"target": "$.absent", "update": {}}, "matches nothing: $.absent: remove or fix it (because)"),
        ({"target": "$.absent", "remove": True}, "matches nothing"),
        ({"target": "$.a[", "update": {}}, "is not a JSONPath"),
        ({"target": "$.a", "update": 1}, "a plain value cannot update an object at $['a']"),
        ({"target": "$.b", "update": {}}, "an object cannot update a plain value at $['b']"),
        ({"target": "$", "update": {"a": [1]}}, "a list cannot update an object at $['a']"),
        ({"target": "$['a', 'b']", "update": 1}, "selects a mix of objects, lists and plain values"),
        ({"target": "$", "remove": True}, "root"),
        ({"target": "$.a", "copy": "$.absent"}, "must select exactly one node, not 0"),
        ({"target": "$.a", "copy": "$.*"}, "must select exactly one node, not 3"),
    ],
)
def test_impossible_actions(action: dict[str, Any], words: str) -> None:
    """An action that cannot be applied is reported with its file and line."""
    document = {"a": {"x": 1}, "b": 1, "c": [1]}
    written = overlay({"target": "$.a", "update": {"y": 2}}, action)

    with pytest.raises(PipelineError) as caught:
        apply(clone(document), written)

    (problem,) = caught.value.problems
    assert words in problem.message
    assert problem.place is not None
    assert problem.place.file == "overlay.yaml"
    assert problem.place.line >= place_of(written["actions"], 1).line  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("overlay: 2.0.0", "overlay.yaml:1: overlay: unsupported version"),
        ("actions: []", "actions: must be a list with at least one action"),
        ("info: {title: t}", "version: missing"),
        ("extends: a\nacions: []", "overlay.yaml:5: unknown field 'acions' of an overlay document"),
        ("actions: [{target: $, update: {}}]", "overlay.yaml:3: description: missing"),
        ("actions: [{target: $, update: {}, description: ' '}]", "description: missing"),
        ("actions: [{description: d, update: {}}]", "target: missing"),
        ("actions: [{target: $, description: d}]", "has exactly one of update"),
        ("actions: [{target: $, description: d, remove: false}]", "has exactly one of update"),
        ("actions: [{target: $, description: d, remove: true, update: {}}]", "has exactly one of update"),
        (
            "actions: [{target: $, description: d, update: {}, tarqet: $}]",
            "unknown field 'tarqet' of an action",
        ),
        ("actions: [7]", "target: missing"),
    ],
)
def test_malformed_overlays(text: str, words: str) -> None:
    """An overlay without a target, effect or reason, or with an unknown field, is rejected."""
    lines = {"overlay": "overlay: 1.1.0", "info": "info: {title: t, version: '1'}", "actions": ""}
    lines["actions"] = "actions: [{target: $, description: d, update: {}}]"
    lines[text.partition(":")[0]] = text
    written = read("\n".join(lines.values()).encode(), file="overlay.yaml")

    with pytest.raises(PipelineError) as caught:
        apply(Mapping(), written)

    assert words in str(caught.value)


def test_places_of_what_an_overlay_brings() -> None:
    """A value from an action has its place in the overlay, all others keep theirs."""
    document = read(b"a:\n  b: 1\n  list: [x]\n", file="spec.yaml")
    written = overlay({"target": "$.a", "update": {"b": 2, "c": 3, "list": ["y"]}})

    result = apply(document, written)

    action = written["actions"][0]["update"]
    assert place_of(action, "b") == place_at(result, ["a", "b"])
    assert place_of(action, "c") == place_at(result, ["a", "c"])
    assert place_of(action["list"], 0) == place_at(result, ["a", "list", 1])
    assert Place("spec.yaml", 3) == place_at(result, ["a", "list", 0])
    assert Place("spec.yaml", 1) == place_of(result, "a")


def test_places_after_removal() -> None:
    """An item keeps its place when a previous one is removed."""
    document = read(b"a:\n- x\n- y\n- z\n", file="spec.yaml")

    result = apply(document, overlay({"target": "$.a[1]", "remove": True}))

    assert result["a"] == ["x", "z"]
    assert [Place("spec.yaml", 2), Place("spec.yaml", 4)] == [place_of(result["a"], index) for index in (0, 1)]


@given(objects)
def test_empty_update_changes_nothing(document: dict[str, Any]) -> None:
    """An update by an empty value, or by the value itself, changes nothing, except in lists."""
    same = {key: value for key, value in document.items() if not isinstance(value, (dict, list))}

    result = changed(document, {"target": "$", "update": {}}, {"target": "$", "update": same})

    assert document == result


@given(objects, objects, objects)
def test_updates_in_a_row(document: dict[str, Any], first: dict[str, Any], second: dict[str, Any]) -> None:
    """Two updates equal one update by their combination."""
    together = changed(first, {"target": "$", "update": second})

    one_by_one = changed(document, {"target": "$", "update": first}, {"target": "$", "update": second})

    assert changed(document, {"target": "$", "update": copy.deepcopy(dict(together))}) == one_by_one


@given(objects)
def test_copy_into_nothing(document: dict[str, Any]) -> None:
    """A copy into an empty object equals its source."""
    result = changed({"from": document, "to": {}}, {"target": "$.to", "copy": "$.from"})

    assert document == result["to"] == result["from"]
