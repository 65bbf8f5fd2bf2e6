"""Merge `allOf` in published documents: of two different constraints the later one wins.

A value satisfies all parts, so the result may be looser than the document, never stricter.
"""

from __future__ import annotations

from typing import Any

from ...spec.all_of import merged
from ...spec.document import Mapping, put
from ...spec.problems import Place
from ...spec.schemas import only_limits, shape_of

UNIONS = ("oneOf", "anyOf")


class _Lenient:
    def keyword(self, whole: Mapping, name: str, value: Any, place: Place | None) -> None:
        held = whole[name]
        if name == "type":
            put(whole, name, _common(held, value), place=place)
        elif name == "enum" and isinstance(held, list) and isinstance(value, list):
            put(whole, name, [entry for entry in value if entry in held] or value, place=place)
        elif value or not held or name not in ("items", "additionalProperties"):
            put(whole, name, value, place=place)

    def property(self, properties: Mapping, name: str, schema: Any, place: Place | None) -> None:
        if isinstance(schema, dict) and shape_of(schema):
            put(properties, name, schema, place=place)

    def circle(self, place: Place | None) -> Mapping:  # noqa: ARG002
        return Mapping()


_LENIENT = _Lenient()


def flat(document: Any, schema: Any) -> Any:
    """Return a schema without `allOf`. A reference that has only notes beside it stays one."""
    return merged(document, schema, policy=_LENIENT)


def _common(first: Any, second: Any) -> Any:
    """Return the types that both allow; the second's where they share none."""
    known, others = (types if isinstance(types, list) else [types] for types in (first, second))
    both = [kind for kind in others if kind in known]
    return (both[0] if len(both) == 1 else both) if both else second


def variants_in(schema: Any) -> tuple[list[Any], str]:
    """Return the alternatives of a flat schema and the word that lists them."""
    for word in UNIONS:
        listed = schema.get(word)
        if isinstance(listed, list) and listed and not all(map(only_limits, listed)):
            return [variant if isinstance(variant, dict) else Mapping() for variant in listed], word
    return [], ""
