"""Unions: alternatives distinguished by their JSON type or by a tag; all others are typed as Any."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from attrs import define, field

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.problems import Place, Problem
from ...spec.references import fragment_of, mapped, parts_of
from .merging import variants_in

_MOST_NAMED = 6


@define
class Claims:
    """The tags of variants: a component has the same property and value as its tag in every union."""

    tags: dict[str, tuple[str, str]] = field(factory=dict)
    inline: list[tuple[Mapping, str, str]] = field(factory=list)

    def write(self, components: Any) -> None:
        """Write each claimed tag into its variant."""
        for name, (tag, value) in self.tags.items():
            _write_tag(components[name], tag, value)
        for schema, tag, value in self.inline:
            _write_tag(schema, tag, value)


class SettledSchemas(Protocol):
    """The schemas of a document, settled: what `schemas.Settler` provides for joining alternatives."""

    notes: list[Problem]
    claims: Claims

    def kind(self, settled: Mapping) -> str:
        """Return the kind of a settled schema."""

    def target(self, schema: Any) -> tuple[str, Any]:
        """Return the name and the schema that a reference leads to."""


def _write_tag(variant: Any, tag: str, value: str) -> None:
    properties = variant["properties"]
    held = properties.get(tag, {})
    words = {"description": held["description"]} if "description" in held else {}
    put(properties, tag, Mapping({"type": "string", "const": value, **words}, place=place_of(held)), place=None)
    variant["required"] = Sequence(dict.fromkeys([*variant.get("required", []), tag]))


def open_schema(reason: str, notes: list[Problem], place: Place | None) -> Mapping:
    """Return a schema that allows any value, with the reason as a note."""
    notes.append(Problem(place, f"typed as Any: {reason}"))
    return Mapping({"x-unsure": reason}, place=place)


def kind_of(schema: Any) -> str:
    """Return what a flat schema describes."""
    types = schema.get("type")
    types = [type_ for type_ in types if type_ != "null"] if isinstance(types, list) else [types]
    type_ = types[0] if len(types) == 1 else None
    if schema.get("properties"):
        return "object"
    if variants_in(schema)[0] or len(types) > 1:
        return "union"
    if type_ == "array" or "items" in schema:
        return "array"
    if type_ == "object" or isinstance(schema.get("additionalProperties"), dict):
        return "map"
    return str(type_) if type_ else ("string" if schema.get("enum") or "const" in schema else "any")


def union_of(settler: SettledSchemas, schema: Any, variants: list[Mapping]) -> Mapping:
    """Write settled alternatives as one schema."""
    unique = [variant for at, variant in enumerate(variants) if variant not in variants[:at]]
    place = place_of(schema)
    kinds = [settler.kind(variant) for variant in unique]
    if len(unique) == 1:
        return Mapping(unique[0], place=unique[0].place, places=dict(unique[0].places))
    if "any" in kinds or "union" in kinds:
        return open_schema(_reason(unique, "any value"), settler.notes, place)
    if kinds.count("object") + kinds.count("map") < 2 and kinds.count("array") < 2:
        return Mapping({"anyOf": Sequence(unique)}, place=place)
    objects = [variant for variant, kind in zip(unique, kinds, strict=True) if kind == "object"]
    others = [variant for variant, kind in zip(unique, kinds, strict=True) if kind != "object"]
    if "map" not in kinds and kinds.count("array") < 2 and len(set(kinds)) == len(others) + 1:
        tagged = _tagged(settler, schema, objects)
        if tagged is not None:
            return Mapping({"anyOf": Sequence([*others, tagged])}, place=place) if others else tagged
    return open_schema(_reason(unique, "several shapes"), settler.notes, place)


def _reason(variants: Iterable[Any], otherwise: str) -> str:
    names = [_component(variant) or str(variant.get("type") or "object") for variant in variants]
    names = list(dict.fromkeys(names))
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    listed = ", ".join(names[:_MOST_NAMED]) + more
    return f"one of {listed or otherwise}, without a tag that distinguishes them"


def _component(schema: Any) -> str | None:
    return parts_of(fragment_of(schema["$ref"]))[-1] if isinstance(schema.get("$ref"), str) else None


def _tagged(settler: SettledSchemas, schema: Any, variants: list[Mapping]) -> Mapping | None:
    """Return a union with a tag, whose values are claimed; None if no property distinguishes the objects."""
    declared = schema.get("discriminator")
    named = declared.get("propertyName") if isinstance(declared, dict) else None
    stated = [_constants(settler, variant) for variant in variants]
    if isinstance(named, str):
        mapping = declared.get("mapping") if isinstance(declared, dict) else None
        values = _mapped_values(settler, variants, stated, named, mapping if isinstance(mapping, dict) else {})
    else:
        named, values = _constant_tag(stated)
    if named is None or values is None or len(set(values)) < len(values):
        return None
    if not _claim(settler.claims, variants, named, values):
        return None
    targets = {value: variant["$ref"] for value, variant in zip(values, variants, strict=True) if "$ref" in variant}
    discriminator = Mapping({"propertyName": named}, place=place_of(schema, "discriminator"))
    if targets:
        discriminator["mapping"] = Mapping(targets)
    bare = [
        Mapping({"$ref": variant["$ref"]}, place=variant.place) if "$ref" in variant else variant
        for variant in variants
    ]
    return Mapping({"oneOf": Sequence(bare), "discriminator": discriminator}, place=place_of(schema))


def _constants(settler: SettledSchemas, variant: Any) -> dict[str, str]:
    """Return the properties of a variant that have exactly one possible string, with that string."""
    whole = settler.target(variant)[1] if "$ref" in variant else variant
    found = {}
    for name, held in whole.get("properties", {}).items():
        target = settler.target(held)[1] if isinstance(held, dict) and "$ref" in held else held
        if not isinstance(target, dict):
            continue
        values = [target["const"]] if "const" in target else target.get("enum")
        if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str):
            found[name] = values[0]
    return found


def _constant_tag(stated: list[dict[str, str]]) -> tuple[str | None, list[str] | None]:
    found = [
        name
        for name in stated[0]
        if all(name in constants for constants in stated)
        and len({constants[name] for constants in stated}) == len(stated)
    ]
    return (found[0], [constants[found[0]] for constants in stated]) if len(found) == 1 else (None, None)


def _mapped_values(
    settler: SettledSchemas, variants: list[Mapping], stated: list[dict[str, str]], tag: str, mapping: Any
) -> list[str] | None:
    """Return the tag of each variant, from its constant or the mapping; None unless that is exactly one value."""
    found = []
    targets = {str(value): settler.target({"$ref": mapped(str(to))})[0] for value, to in mapping.items()}
    for variant, constants in zip(variants, stated, strict=True):
        name = _component(variant)
        given = [value for value, target in targets.items() if target == name]
        if tag in constants:
            given = list(dict.fromkeys([*given, constants[tag]]))
        if not given and name is not None and not targets:
            given = [name]
        if len(given) != 1:
            return None
        found.append(given[0])
    return found


def _claim(claims: Claims, variants: list[Mapping], tag: str, values: list[str]) -> bool:
    wanted = {_component(variant): (tag, value) for variant, value in zip(variants, values, strict=True)}
    named = {name: claim for name, claim in wanted.items() if name is not None}
    if any(claims.tags.get(name, claim) != claim for name, claim in named.items()):
        return False
    claims.tags.update(named)
    pairs = zip(variants, values, strict=True)
    claims.inline += [(variant, tag, value) for variant, value in pairs if _component(variant) is None]
    return True
