"""For any schemas, the generated modules import, decode and have resolvable types."""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from typing import Any, get_type_hints

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from scripts.pipeline.generate.models import inputs_module
from scripts.spec.document import REPOSITORY
from scripts.spec.problems import PipelineError

from .small_schemas import normal, one_module, ref

NAMES = st.sampled_from(
    [
        "a",
        "date",
        "list",
        "str",
        "fooBar",
        "foo_bar",
        "from",
        "int",
        "Any",
        "field",
        "type",
        "Thing",
        "é",
        "x-y",
        "Other",
    ]
)
OVERLAY = "from billing_overlay.door"
LEAVES = st.sampled_from(
    [
        {"type": "string"},
        {"type": "number"},
        {"type": "string", "format": "date"},
        {"type": ["string", "null"], "format": "date-time"},
        {"type": ["string", "number"]},
        {"enum": ["a", "b"]},
        {"const": "z"},
        {"enum": [1, 2, None]},
        {},
        {"type": "object"},
        ref("Thing"),
        ref("Tree"),
        {"anyOf": [ref("Other"), {"type": "null"}]},
        {"anyOf": [ref("Tree"), {"type": "null"}]},
        {"anyOf": [ref("Other"), {"type": "string"}]},
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        {"anyOf": [{"enum": ["q"]}, {"type": "integer"}]},
    ]
)


def an_object(properties: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw an object schema of which any property may be required."""
    required = st.lists(st.sampled_from(sorted(properties)), unique=True)
    return required.map(lambda names: {"type": "object", "properties": properties, "required": names})


TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.dictionaries(NAMES, inner, min_size=1, max_size=4).flatmap(an_object)
        | inner.map(lambda schema: {"type": "array", "items": schema})
        | inner.map(lambda schema: {"type": "object", "additionalProperties": schema})
    ),
    max_leaves=10,
)
OTHERS = {
    "Other": {"type": "object", "properties": {"o": {"type": "integer"}}},
    "Leaf": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "leaf"}}},
    "Node": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "node"}, "next": ref("Tree")}},
    "Tree": {"oneOf": [ref("Leaf"), ref("Node")], "discriminator": {"propertyName": "kind"}},
}


@pytest.fixture(autouse=True)
def overlay(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make the overlay importable from the sources."""
    monkeypatch.syspath_prepend(str(REPOSITORY / "overlays"))
    yield
    sys.modules.pop("made_here", None)


def imported(source: str) -> types.ModuleType:
    """Import a module from its source, replacing the previous one."""
    module = types.ModuleType("made_here")
    sys.modules["made_here"] = module
    exec(source.replace("from .._overlay", "from ._overlay").replace("from ._overlay", OVERLAY), module.__dict__)
    return module


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TREES)
def test_any_shape(schema: dict[str, Any]) -> None:
    """Every class of models has a decoder, and every type in inputs.py can be resolved."""
    try:
        components = normal({"type": "object", "properties": {"m": schema}}, **OTHERS)
    except PipelineError:
        assume(False)  # two places with the same class name, which a spec has to resolve

    models = imported(one_module(components))
    for name in components:
        msgspec.json.Decoder(getattr(models, name))
    inputs = imported(inputs_module(components, set(components), filled={}))
    for name in components:
        if hasattr(getattr(inputs, name), "__annotations__"):
            get_type_hints(getattr(inputs, name))
