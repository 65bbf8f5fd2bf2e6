"""Read JSON schemas: the kind of value that a schema describes, with null separated.

Works on one schema at a time and decides nothing about names. Keywords that a client cannot use (`not`, `if`) are
ignored.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .document import Mapping, place_of

Kind: TypeAlias = Literal["object", "map", "array", "enum", "union", "scalar", "any"]

# Notes describe a place rather than the value: they stay where they were written.
NOTES = (
    *("description", "default", "deprecated", "x-inferred", "x-unsure", "title", "readOnly", "writeOnly"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "example", "examples"),
    *("x-alternatives", "x-provider-names", "x-filter", "x-total", "externalDocs", "xml", "$comment"),
)
CONDITIONS = "x-variants"
"""The field of a union without a single tag: for each variant the fields that distinguish it, with their values."""
INDISTINCT = "without a tag that distinguishes them"
"""How the `x-unsure` of a union ends that is typed as Any, because nothing distinguishes its variants."""
SCALARS = ("string", "integer", "number", "boolean")


def notes_of(schema: Any) -> dict[str, Any]:
    """Return what describes a place: its description, limits and doubts."""
    return {name: schema[name] for name in NOTES if name in schema}


def shape_of(schema: Any) -> dict[str, Any]:
    """Return what constrains a value: all but the notes."""
    return {name: value for name, value in schema.items() if name not in NOTES}


def without_null(schema: Any) -> tuple[Any, bool]:
    """Split a schema into what it describes apart from null, and whether null is allowed."""
    bare = Mapping(schema, place=place_of(schema), places=dict(getattr(schema, "places", {})))
    types = bare.get("type")
    is_nullable = types == "null" or (isinstance(types, list) and "null" in types)
    if isinstance(types, list):
        rest = [type_ for type_ in types if type_ != "null"]
        bare["type"] = rest[0] if len(rest) == 1 else rest
    if bare.get("type") in ("null", []):
        del bare["type"]
    for word in ("oneOf", "anyOf"):
        if isinstance(bare.get(word), list):
            variants = [item for item in bare[word] if not is_null(item)]
            is_nullable = is_nullable or len(variants) < len(bare[word])
            bare[word] = variants
    if isinstance(bare.get("enum"), list) and None in bare["enum"]:
        bare["enum"], is_nullable = [entry for entry in bare["enum"] if entry is not None], True
    return bare, is_nullable


def is_null(schema: Any) -> bool:
    """Return whether a schema describes null and nothing else."""
    return isinstance(schema, dict) and (
        schema.get("type") in ("null", ["null"]) or schema.get("enum") == [None] or schema.get("const", 0) is None
    )


def variants_of(schema: Any) -> list[Any]:
    """Return the alternatives of a schema without null: of `oneOf` or `anyOf`, or of a list of types."""
    for word in ("oneOf", "anyOf"):
        if schema.get(word) and not all(map(only_limits, schema[word])):
            return list(schema[word])
    if isinstance(schema.get("type"), list):
        return [Mapping({**schema, "type": item}, place=place_of(schema), places={}) for item in schema["type"]]
    return []


def only_limits(schema: Any) -> bool:
    """Return whether an alternative describes no value of its own: "one of these fields is required"."""
    return isinstance(schema, dict) and not set(shape_of(schema)) - {"required", "not"}


def kind_of(schema: Any) -> Kind:
    """Return what a schema without `allOf`, `$ref` and null describes."""
    types = schema.get("type")
    if variants_of(schema):
        return "union"
    if types != "boolean" and enum_values(schema):
        return "enum"
    if schema.get("properties"):
        return "object"
    if types == "array" or "items" in schema or "prefixItems" in schema:
        return "array"
    if types == "object" or isinstance(schema.get("additionalProperties"), dict):
        return "map"
    return "scalar" if types in SCALARS else "any"


def items_of(schema: Any) -> Any:
    """Return the schema of any item of an array: with `prefixItems`, of one of those or of the rest."""
    prefix, rest = schema.get("prefixItems"), schema.get("items")
    if not isinstance(prefix, list) or not prefix:
        return rest
    return Mapping({"anyOf": [*prefix, *([rest] if isinstance(rest, dict) else [])]}, place=place_of(schema))


def enum_values(schema: Any) -> list[str] | list[int]:
    """Return the values of an enum or const, if they are all texts or all whole numbers; else nothing."""
    values = [schema["const"]] if "const" in schema else schema.get("enum") or []
    for type_ in (str, int):
        if all(isinstance(value, type_) and not isinstance(value, bool) for value in values):
            return list(dict.fromkeys(values))
    return []
