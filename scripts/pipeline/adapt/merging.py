"""Merge `allOf` in published documents: fields of all parts, and of two different constraints the later one.

A value satisfies all parts, so the result may be looser than the document, never stricter.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from ...spec.all_of import merged
from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.problems import Place
from ...spec.references import resolve
from ...spec.schemas import only_limits, shape_of
from ...spec.structure import reference_of

UNIONS = ("oneOf", "anyOf")


@frozen
class _Lenient:
    document: Any

    def keyword(self, whole: Mapping, name: str, value: Any, place: Place | None) -> None:
        held = whole[name]
        if name == "type":
            put(whole, name, _common(held, value), place=place)
        elif name == "enum" and isinstance(held, list) and isinstance(value, list):
            put(whole, name, [entry for entry in value if entry in held] or value, place=place)
        elif name in ("items", "additionalProperties") and isinstance(held, dict) and isinstance(value, dict):
            put(whole, name, self._both(held, value), place=place)
        elif value or not held or name not in ("items", "additionalProperties"):
            put(whole, name, value, place=place)

    def property(self, properties: Mapping, name: str, schema: Any, place: Place | None) -> None:
        if isinstance(schema, dict) and shape_of(schema):
            put(properties, name, self._both(properties[name], schema), place=place)

    def _both(self, first: Any, second: Any) -> Any:
        """Return the schema of values that satisfy both: one that includes the other, or else their `allOf`."""
        if not isinstance(first, dict) or _says_no_more(first, second):
            return second
        if _says_no_more(second, first):
            return first
        names = [_referred(schema) for schema in (first, second)]
        if all(names):
            return self._of_components(first, second, names)
        both = Mapping({"allOf": Sequence([first, second])}, place=place_of(second) or place_of(first))
        # A reference is resolved when its place is reached: a component may contain itself.
        return both if any(names) else merged(self.document, both, policy=self)

    def _of_components(self, first: Any, second: Any, names: list[list[str]]) -> Any:
        """Return the schema whose component extends the other's; else the second, which states what it lacks."""
        if all(self._extends(second, name) for name in names[0]):
            return second
        if all(self._extends(first, name) for name in names[1]):
            return first
        # Two components may contain each other at any depth, which no finite schema writes out.
        reason = f"{', '.join(names[0])} applies, too: only the fields of {', '.join(names[1])} are typed"
        return Mapping({**second, "x-unsure": reason}, place=place_of(second))

    def _extends(self, schema: Any, name: str) -> bool:
        """Return whether a component is another one, or has it among the parts of its `allOf`."""
        waiting, seen = [schema], set[str]()
        while waiting:
            part = waiting.pop()
            reference = reference_of(part)
            if reference == name:
                return True
            if reference is not None and reference not in seen:
                seen.add(reference)
                waiting.append(resolve(self.document, Mapping({"$ref": reference})))
            listed = part.get("allOf") if isinstance(part, dict) else None
            waiting += [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
        return False

    def circle(self, place: Place | None) -> Mapping:  # noqa: ARG002
        return Mapping()


def _referred(schema: Any) -> list[str]:
    """Return the references of a schema, at its top or in its `allOf`."""
    reference = reference_of(schema)
    listed = schema.get("allOf") if isinstance(schema, dict) else None
    parts = [name for part in listed for name in _referred(part)] if isinstance(listed, list) else []
    return parts if reference is None else [reference, *parts]


def _says_no_more(schema: Any, other: Any) -> bool:
    """Return whether a schema adds nothing to another: an equal one, none, or the bare type of a component."""
    shape = shape_of(schema)
    return not shape or shape == shape_of(other) or (reference_of(other) is not None and shape.keys() == {"type"})


def flat(document: Any, schema: Any) -> Any:
    """Return a schema without `allOf`. A reference that has only notes beside it stays one."""
    return merged(document, schema, policy=_Lenient(document))


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
