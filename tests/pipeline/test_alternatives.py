"""The hash of alternatives that are typed as Any: it changes with what they allow, and with nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.adapt.alternatives import digest_of

_COMPONENTS: dict[str, Any] = {
    "A": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}, "description": {"type": "string"}}},
    "B": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}, "n": {"type": "number"}}},
}
_VARIANTS = [{"$ref": "#/components/schemas/A"}, {"type": "string", "description": "text"}]


def _digest(variants: list[Any], components: dict[str, Any]) -> str:
    return digest_of(variants, lambda name: (name, components[name]))


@pytest.mark.parametrize(
    ("field", "schema"), [("n", {"type": "string"}), ("new", {}), ("n", {"type": "number", "format": "double"})]
)
def test_changes_of_components(field: str, schema: Any) -> None:
    """A change of a component at any depth changes the hash."""
    changed = {
        **_COMPONENTS,
        "B": {**_COMPONENTS["B"], "properties": {**_COMPONENTS["B"]["properties"], field: schema}},
    }

    assert _digest(_VARIANTS, _COMPONENTS) != _digest(_VARIANTS, changed)


def test_words() -> None:
    """Descriptions and limits are not hashed; a field that is called description is."""
    described = {name: {**schema, "description": "d", "maxProperties": 9} for name, schema in _COMPONENTS.items()}
    without = {**_COMPONENTS, "A": {"type": "object", "properties": {"b": _COMPONENTS["A"]["properties"]["b"]}}}

    assert _digest(_VARIANTS, _COMPONENTS) == _digest([_VARIANTS[0], {"type": "string"}], described)
    assert _digest(_VARIANTS, _COMPONENTS) != _digest(_VARIANTS, without)
