"""Merge `allOf` into one schema. A value satisfies all parts, so keeping only one of two constraints is correct.

Where two parts declare a property differently, the later part wins: the result may be looser, never stricter.
"""

from __future__ import annotations

from typing import Any

from ...spec.document import Mapping, place_of, put
from ...spec.references import resolve
from ...spec.schemas import notes_of, shape_of

UNIONS = ("oneOf", "anyOf")
_NOT_INHERITED = ("discriminator",)


def flat(document: Any, schema: Any, trail: tuple[int, ...] = ()) -> Any:
    """Return a schema without `allOf`. A reference that is only annotated stays one."""
    if not isinstance(schema, dict):
        return Mapping()
    listed = schema.get("allOf")
    parts = [part for part in listed if isinstance(part, dict)] if isinstance(listed, list) else []
    own = Mapping(place=place_of(schema))
    for name in schema:
        if name not in ("allOf", "$ref"):
            put(own, name, schema[name], place=place_of(schema, name))
    if isinstance(schema.get("$ref"), str):
        parts.insert(0, Mapping({"$ref": schema["$ref"]}, place=place_of(schema)))
    if not parts:
        return own
    if len(parts) == 1 and "$ref" in parts[0] and not shape_of(own) and not shape_of(parts[0]).keys() - {"$ref"}:
        put(own, "$ref", parts[0]["$ref"], place=place_of(schema))
        return own
    whole = Mapping(place=place_of(schema))
    for part in (*parts, own):
        _add(whole, _part(document, part, trail), is_own=part is own or "$ref" not in part)
    return whole


def _part(document: Any, part: Any, trail: tuple[int, ...]) -> Any:
    target = resolve(document, part) if set(part) == {"$ref"} else part
    if id(target) in trail or target is None:
        return Mapping()
    whole = flat(document, target, (*trail, id(target)))
    if "$ref" in whole:
        whole = _part(document, Mapping({"$ref": whole["$ref"]}), (*trail, id(target)))
    if target is not part and "properties" in whole:
        # A schema that extends a base is not one of the base's variants.
        whole = _without(whole, (*UNIONS, *_NOT_INHERITED))
    return whole


def _without(schema: Any, names: tuple[str, ...]) -> Any:
    return Mapping({key: value for key, value in schema.items() if key not in names}, place=place_of(schema))


def _add(whole: Mapping, part: Any, *, is_own: bool) -> None:
    for name, value in part.items():
        place = place_of(part, name)
        if name in notes_of(part) and not is_own and name not in ("readOnly", "writeOnly"):
            continue
        held = whole.get(name)
        if name == "properties" and isinstance(held, dict) and isinstance(value, dict):
            put(whole, name, _joined(held, value), place=place)
        elif name == "required" and isinstance(held, list) and isinstance(value, list):
            put(whole, name, [*held, *(entry for entry in value if entry not in held)], place=place)
        elif name == "type" and held is not None:
            put(whole, name, _common(held, value), place=place)
        elif name == "enum" and isinstance(held, list) and isinstance(value, list):
            put(whole, name, [entry for entry in value if entry in held] or value, place=place)
        elif not (held and name in ("items", "additionalProperties") and not value):
            put(whole, name, value, place=place)


def _joined(held: Any, added: Any) -> Mapping:
    joined = Mapping(held, place=place_of(held), places=dict(getattr(held, "places", {})))
    for name, schema in added.items():
        if name not in joined or shape_of(schema if isinstance(schema, dict) else {}):
            put(joined, name, schema, place=place_of(added, name))
    return joined


def _common(first: Any, second: Any) -> Any:
    """Return the types that both allow; the second's where they share none."""
    known, others = (types if isinstance(types, list) else [types] for types in (first, second))
    both = [kind for kind in others if kind in known]
    return (both[0] if len(both) == 1 else both) if both else second


def is_limit(schema: Any) -> bool:
    """Return whether an alternative only limits others, such as "one of these fields is required"."""
    return isinstance(schema, dict) and not set(shape_of(schema)) - {"required", "not"}


def variants_in(schema: Any) -> tuple[list[Any], str]:
    """Return the alternatives of a flat schema and the word that lists them."""
    for word in UNIONS:
        listed = schema.get(word)
        if isinstance(listed, list) and listed and not all(map(is_limit, listed)):
            return [variant if isinstance(variant, dict) else Mapping() for variant in listed], word
    return [], ""
