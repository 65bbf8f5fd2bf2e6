"""Merge `allOf`, and a `$ref` with constraints beside it, into one schema that describes the same values.

One algorithm serves specs and published documents. They differ in what happens where two parts declare the same thing
differently, which a `Policy` decides.
"""

from __future__ import annotations

from typing import Any, Protocol

from .document import Mapping, place_of, put
from .problems import Place, failure
from .references import resolve
from .schemas import NOTES, shape_of

# A schema that extends a base is not one of the base's variants.
_NOT_INHERITED = ("oneOf", "anyOf", "discriminator")


class Policy(Protocol):
    """What to do where two parts declare the same thing, and where a part leads back to the schema."""

    def keyword(self, whole: Mapping, name: str, value: Any, place: Place | None) -> None:
        """Settle a keyword that two parts have: leave what is in `whole`, replace it, or raise."""

    def property(self, properties: Mapping, name: str, schema: Any, place: Place | None) -> None:
        """Settle a property that two parts have: leave what is in `properties`, replace it, or raise."""

    def circle(self, place: Place | None) -> Mapping:
        """Return what stands for a part that leads back to the schema, or raise."""


class Strict:
    """For specs: no value can satisfy two different constraints, so they are an error."""

    def keyword(self, whole: Mapping, name: str, value: Any, place: Place | None) -> None:
        """Raise PipelineError unless both have the same value. `additionalProperties` of the first part counts."""
        if name != "additionalProperties" and shape_of({name: whole[name]}) != shape_of({name: value}):
            message = f"allOf: {name!r} has another value at {place_of(whole, name)}: no value can satisfy both"
            raise failure(place, message)

    def property(self, properties: Mapping, name: str, schema: Any, place: Place | None) -> None:
        """Raise PipelineError unless both have the same shape. The description is that of the later part."""
        if shape_of(properties[name]) != shape_of(schema):
            message = f"allOf: field {name!r} has another schema at {place_of(properties, name)}"
            raise failure(place, f"{message}: no value can satisfy both")
        put(properties, name, schema, place=place)

    def circle(self, place: Place | None) -> Mapping:
        """Raise PipelineError."""
        raise failure(place, "allOf leads back to itself")


STRICT = Strict()


def merged(document: Any, schema: Any, *, policy: Policy = STRICT) -> Any:
    """Return a schema without `allOf`. A reference that has only notes beside it stays one.

    Raise PipelineError where the policy does.
    """
    return _merged(document, schema, policy, ())


def _merged(document: Any, schema: Any, policy: Policy, trail: tuple[int, ...]) -> Any:
    if not isinstance(schema, dict):
        return Mapping()
    own, parts = _split(schema)
    if not parts:
        return own
    if len(parts) == 1 and parts[0].keys() - set(NOTES) == {"$ref"} and not shape_of(own):
        put(own, "$ref", parts[0]["$ref"], place=place_of(schema))
        return own
    whole = Mapping(place=place_of(schema))
    for part in parts:
        _add(whole, _part(document, part, policy, trail), policy, with_notes="$ref" not in part)
    _add(whole, own, policy, with_notes=True)
    for name in own.keys() & set(NOTES):
        put(whole, name, own[name], place=place_of(own, name))
    return whole


def _split(schema: Any) -> tuple[Mapping, list[Any]]:
    """Split a schema into its own keywords and the schemas that it refers to or lists."""
    listed = schema.get("allOf")
    parts = [part for part in listed if isinstance(part, dict)] if isinstance(listed, list) else []
    if isinstance(schema.get("$ref"), str):
        parts.insert(0, Mapping({"$ref": schema["$ref"]}, place=place_of(schema)))
    own = Mapping(place=place_of(schema))
    for name in schema:
        if name not in ("allOf", "$ref"):
            put(own, name, schema[name], place=place_of(schema, name))
    return own, parts


def _part(document: Any, part: Any, policy: Policy, trail: tuple[int, ...]) -> Any:
    target = resolve(document, part) if part.keys() == {"$ref"} else part
    if target is None:
        return Mapping()
    if id(target) in trail:
        return policy.circle(place_of(target))
    inner = (*trail, id(target))
    whole = _merged(document, target, policy, inner)
    if "$ref" in whole:
        whole = _part(document, Mapping({"$ref": whole["$ref"]}, place=place_of(part)), policy, inner)
    if target is not part and "properties" in whole:
        kept = {name: value for name, value in whole.items() if name not in _NOT_INHERITED}
        whole = Mapping(kept, place=place_of(whole), places=dict(whole.places))
    return whole


def _add(whole: Mapping, part: Any, policy: Policy, *, with_notes: bool) -> None:
    """Add a part. Notes of a component describe the component alone, but for whether it is read or written."""
    for name, value in part.items():
        place = place_of(part, name)
        if name in NOTES and not with_notes and name not in ("readOnly", "writeOnly"):
            continue
        held = whole.get(name)
        if name not in whole:
            put(whole, name, value, place=place)
        elif name == "properties" and isinstance(held, dict) and isinstance(value, dict):
            put(whole, name, _joined(held, value, policy), place=place_of(whole, name))
        elif name == "required" and isinstance(held, list) and isinstance(value, list):
            put(whole, name, [*held, *(item for item in value if item not in held)], place=place_of(whole, name))
        elif name not in NOTES:
            policy.keyword(whole, name, value, place)


def _joined(held: Any, added: Any, policy: Policy) -> Mapping:
    joined = Mapping(held, place=place_of(held), places=dict(getattr(held, "places", {})))
    for name, schema in added.items():
        if name in joined:
            policy.property(joined, name, schema, place_of(added, name))
        else:
            put(joined, name, schema, place=place_of(added, name))
    return joined
