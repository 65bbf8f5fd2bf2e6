"""What distinguishes the variants of a union: the conditions of each, and unions whose variants stay unclear."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.declared.choice import chosen
from scripts.pipeline.adapt.conditions import Facts, conditions_of


def _variant(name: str | None = None, *, required: str = "", optional: str = "", **values: tuple[Any, ...]) -> Facts:
    return Facts(name, [*required.split(), *optional.split(), *values], [*required.split(), *values], values)


@pytest.mark.parametrize(
    ("variants", "tag", "mapped", "conditions"),
    [
        ([_variant(t=("a", "b")), _variant(t=("c",))], "t", [[], []], [{"t": ("a", "b")}, {"t": ("c",)}]),
        ([_variant(v=(1,)), _variant(v=(2,))], "v", [["1"], ["2"]], [{"v": (1,)}, {"v": (2,)}]),
        ([_variant("A"), _variant("B")], "t", [["x", "y"], []], [{"t": ("x", "y")}, {"t": ("B",)}]),
        ([_variant(t=("a", "b")), _variant(t=("b", "c"))], "t", [[], []], None),
        ([_variant(required="card"), _variant(required="iban")], None, [[], []], [{"card": None}, {"iban": None}]),
        ([_variant(required="x"), _variant(optional="y")], None, [[], []], [{"x": None}, {}]),
        ([_variant(required="x"), _variant(optional="x")], None, [[], []], None),
        ([_variant(optional="x"), _variant(optional="y")], None, [[], []], None),
        (
            [_variant(a=("x",), b=(1,)), _variant(a=("x",), b=(2,)), _variant(a=("y",), b=(1,))],
            None,
            [[], [], []],
            [{"a": ("x",), "b": (1,)}, {"a": ("x",), "b": (2,)}, {"a": ("y",), "b": (1,)}],
        ),
        (
            [_variant(a=("x", "y"), b=("m",)), _variant(a=("x",), b=("n",))],
            "a",
            [[], []],
            [{"b": ("m",)}, {"b": ("n",)}],
        ),
    ],
)
def test_conditions(variants: list[Facts], tag: str | None, mapped: list[list[str]], conditions: object) -> None:
    """A tag decides if its values are disjoint, then a constant, then constants and required fields together."""
    assert conditions == conditions_of(variants, tag, mapped)


def test_a_number_in_a_mapping() -> None:
    """A value of a mapping is a number where the tag is an integer; one that is not a number names no variant."""
    numbers = [Facts(None, ["v"], ["v"], {}, ["v"]), Facts(None, ["v"], ["v"], {}, ["v"])]

    assert [{"v": (1, 2)}, {"v": (3,)}] == conditions_of(numbers, "v", [["1", "2"], ["3"]])
    assert conditions_of(numbers, "v", [["1"], ["three"]]) is None


_VALUES = st.sampled_from([("x",), ("y",), ("x", "y"), (1,)])


@st.composite
def _facts(draw: st.DrawFn) -> Facts:
    values = draw(st.dictionaries(st.sampled_from("abc"), _VALUES))
    declared = draw(st.sets(st.sampled_from("abcd"))) | values.keys()
    required = draw(st.sets(st.sampled_from(sorted(declared)))) if declared else set()
    return Facts(None, sorted(declared), sorted(required), values)


@given(st.lists(_facts(), min_size=2, max_size=3), st.data())
def test_an_object_of_a_variant(variants: list[Facts], data: st.DataObject) -> None:
    """An object that a variant describes, with its declared fields alone, is never read as another variant."""
    conditions = conditions_of(variants, None, [[] for _ in variants])
    at = data.draw(st.integers(0, len(variants) - 1))
    facts = variants[at]
    optional = sorted(set(facts.declared) - set(facts.required))
    names = [*facts.required, *data.draw(st.sets(st.sampled_from(optional)) if optional else st.just(set()))]
    fields = {name: data.draw(st.sampled_from(facts.values.get(name, ("x", "y", 1)))) for name in names}

    if conditions is not None:
        assert chosen(tuple(conditions), fields) in (at, None)
