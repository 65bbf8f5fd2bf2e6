"""Reading JSON schemas: what kind of thing one describes, with `allOf` merged and the many spellings of null undone.

Works on one schema at a time and decides nothing about names. What a client cannot use (`not`, `if`) is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, cast

from .document import Mapping, place_of, put
from .problems import failure
from .references import resolve

Kind: TypeAlias = Literal["object", "map", "array", "enum", "union", "scalar", "any"]

# Said of a place rather than of the thing that stands there: kept where it was written.
NOTES = (
    *("description", "default", "deprecated", "x-inferred", "x-unsure", "title", "readOnly", "writeOnly"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "example", "examples"),
    *("x-provider-names", "externalDocs", "xml", "$comment"),
)
SCALARS = ("string", "integer", "number", "boolean")
_MAX_DEPTH = 60


def notes_of(schema: Any) -> dict[str, Any]:
    """Give what is said of a place: its description, limits and doubts."""
    return {name: schema[name] for name in NOTES if name in schema}


def shape_of(schema: Any) -> dict[str, Any]:
    """Give what is demanded of a value: all but the notes."""
    return {name: value for name, value in schema.items() if name not in NOTES}


def merged(document: Any, schema: Any, *, depth: int = 0) -> Any:
    """Give a schema whose `allOf`, and whose `$ref` with demands beside it, is written out. One plain `$ref` stays."""
    parts = list(schema.get("allOf", []))
    if "$ref" in schema and (parts or len(shape_of(schema)) > 1):
        parts.insert(0, Mapping({"$ref": schema["$ref"]}, place=place_of(schema), places={}))
    if not parts:
        return schema
    if depth > _MAX_DEPTH:
        raise failure(place_of(schema), "allOf leads back to itself")
    own = Mapping(place=place_of(schema))
    for name in schema:
        if name not in ("allOf", "$ref"):
            put(own, name, schema[name], place=place_of(schema, name))
    if len(parts) == 1 and "$ref" in parts[0] and not shape_of(own):
        put(own, "$ref", parts[0]["$ref"], place=place_of(schema))
        return own
    whole = Mapping(place=place_of(schema))
    for part in [*parts, own]:
        whole_part = merged(document, resolve(document, part), depth=depth + 1)
        # What is said of a component is said of it alone, not of what is made from it.
        _add(whole, _without_notes(whole_part) if "$ref" in part else whole_part, is_own=part is own)
    return whole


def _without_notes(schema: Any) -> Mapping:
    bare = _copied(schema)
    for name in notes_of(schema):
        del bare[name]
    return cast("Mapping", bare)


def _add(whole: Mapping, part: Any, *, is_own: bool) -> None:
    for name, value in part.items():
        held: Any = whole.get(name)
        place = place_of(part, name)
        if name not in whole or (name in NOTES and is_own):
            put(whole, name, _copied(value), place=place)
        elif name == "properties":
            _add_properties(held, value)
        elif name == "required":
            held.extend(one for one in value if one not in held)
        elif name not in NOTES and name != "additionalProperties" and shape_of({name: held}) != shape_of({name: value}):
            message = f"allOf: {name!r} says something else at {place_of(whole, name)}: a value cannot obey both"
            raise failure(place, message)


def _copied(value: Any) -> Any:
    """Copy the top of a container, which `_add` extends; what is inside is shared and stays as it is."""
    if isinstance(value, Mapping):
        return Mapping(value, place=value.place, places=dict(value.places))
    return list(value) if isinstance(value, list) else value


def _add_properties(held: Mapping, added: Any) -> None:
    for name, schema in added.items():
        if name not in held or shape_of(held[name]) == shape_of(schema):
            put(held, name, schema, place=place_of(added, name))
        else:
            message = f"allOf: member {name!r} is something else at {place_of(held, name)}: a value cannot be both"
            raise failure(place_of(added, name), message)


def without_null(schema: Any) -> tuple[Any, bool]:
    """Split a schema into what it describes apart from null, and whether null is allowed."""
    bare = Mapping(schema, place=place_of(schema), places=dict(getattr(schema, "places", {})))
    types = bare.get("type")
    is_nullable = types == "null" or (isinstance(types, list) and "null" in types)
    if isinstance(types, list):
        rest = [one for one in types if one != "null"]
        bare["type"] = rest[0] if len(rest) == 1 else rest
    if bare.get("type") in ("null", []):
        del bare["type"]
    for word in ("oneOf", "anyOf"):
        if isinstance(bare.get(word), list):
            variants = [one for one in bare[word] if not is_null(one)]
            is_nullable = is_nullable or len(variants) < len(bare[word])
            bare[word] = variants
    if isinstance(bare.get("enum"), list) and None in bare["enum"]:
        bare["enum"], is_nullable = [one for one in bare["enum"] if one is not None], True
    return bare, is_nullable


def is_null(schema: Any) -> bool:
    """Tell whether a schema describes null and nothing else."""
    return isinstance(schema, dict) and (
        schema.get("type") in ("null", ["null"]) or schema.get("enum") == [None] or schema.get("const", 0) is None
    )


def variants_of(schema: Any) -> list[Any]:
    """Give the alternatives of a schema without null: of `oneOf` or `anyOf`, or of a list of types."""
    for word in ("oneOf", "anyOf"):
        if schema.get(word) and not all(_only_limits(one) for one in schema[word]):
            return list(schema[word])
    if isinstance(schema.get("type"), list):
        return [Mapping({**schema, "type": one}, place=place_of(schema), places={}) for one in schema["type"]]
    return []


def _only_limits(schema: Any) -> bool:
    """Tell whether an alternative describes no value of its own: "one of these members is required"."""
    return isinstance(schema, dict) and not set(shape_of(schema)) - {"required", "not"}


def kind_of(schema: Any) -> Kind:
    """Say what a schema without `allOf`, `$ref` and null describes."""
    types = schema.get("type")
    if variants_of(schema):
        return "union"
    if types != "boolean" and enum_values(schema):
        return "enum"
    if schema.get("properties"):
        return "object"
    if types == "array" or "items" in schema:
        return "array"
    if types == "object" or isinstance(schema.get("additionalProperties"), dict):
        return "map"
    return "scalar" if types in SCALARS else "any"


def enum_values(schema: Any) -> list[str] | list[int]:
    """Give the values of an enum or const, if they are all texts or all whole numbers; else nothing."""
    values = [schema["const"]] if "const" in schema else schema.get("enum") or []
    for type_ in (str, int):
        if all(isinstance(one, type_) and not isinstance(one, bool) for one in values):
            return _without_repeats(values)
    return []


def _without_repeats(values: Iterable[Any]) -> list[Any]:
    return list(dict.fromkeys(values))
