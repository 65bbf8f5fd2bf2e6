"""Unions: alternatives distinguished by their JSON type or by a tag; all others are typed as Any."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from attrs import define, field

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.problems import Place, Problem
from ...spec.references import fragment_of, mapped, parts_of
from ...spec.schemas import CONDITIONS, INDISTINCT
from .alternatives import digest_of
from .conditions import Facts, Values, as_extension, conditions_of
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
    if (values := _values_of_all(settler, unique)) and set(kinds) in ({"string"}, {"integer"}):
        return Mapping({"type": kinds[0], "enum": Sequence(values)}, place=place)
    if "any" in kinds or "union" in kinds:
        return _indistinct(settler, unique, "any value", place)
    if kinds.count("object") + kinds.count("map") < 2 and kinds.count("array") < 2:
        return Mapping({"anyOf": Sequence(unique)}, place=place)
    objects = [variant for variant, kind in zip(unique, kinds, strict=True) if kind == "object"]
    others = [variant for variant, kind in zip(unique, kinds, strict=True) if kind != "object"]
    if "map" not in kinds and kinds.count("array") < 2 and len(set(kinds)) == len(others) + 1:
        tagged = _tagged(settler, schema, objects) or (None if others else _told_apart(settler, schema, objects))
        if tagged is not None:
            return Mapping({"anyOf": Sequence([*others, tagged])}, place=place) if others else tagged
    return _indistinct(settler, unique, "several shapes", place)


def _indistinct(settler: SettledSchemas, variants: list[Mapping], otherwise: str, place: Place | None) -> Mapping:
    schema = open_schema(_reason(variants, otherwise), settler.notes, place)
    schema["x-alternatives"] = digest_of(
        variants, lambda name: settler.target({"$ref": f"#/components/schemas/{name}"})
    )
    return schema


def _values_of_all(settler: SettledSchemas, variants: list[Mapping]) -> Values:
    """Return the values of alternatives that are enums or constants; none if one of them is neither."""
    found = [_values(settler.target(variant)[1] if "$ref" in variant else variant) for variant in variants]
    return tuple(dict.fromkeys(value for values in found for value in values)) if all(found) else ()


def _reason(variants: Iterable[Any], otherwise: str) -> str:
    names = [_component(variant) or str(variant.get("type") or "object") for variant in variants]
    names = list(dict.fromkeys(names))
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    listed = ", ".join(names[:_MOST_NAMED]) + more
    return f"one of {listed or otherwise}, {INDISTINCT}"


def _component(schema: Any) -> str | None:
    return parts_of(fragment_of(schema["$ref"]))[-1] if isinstance(schema.get("$ref"), str) else None


def _tagged(settler: SettledSchemas, schema: Any, variants: list[Mapping]) -> Mapping | None:
    """Return a union with a tag, whose values are claimed; None if no property distinguishes the objects."""
    declared = schema.get("discriminator")
    named = declared.get("propertyName") if isinstance(declared, dict) else None
    facts = [_facts(settler, variant) for variant in variants]
    stated = [_constants(variant) for variant in facts]
    if isinstance(named, str):
        values = _mapped_values(facts, stated, named, _mapping(settler, declared))
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


def _told_apart(settler: SettledSchemas, schema: Any, variants: list[Mapping]) -> Mapping | None:
    """Return a union with the conditions that distinguish its variants; None if an object could be two of them."""
    declared = schema.get("discriminator")
    tag = declared.get("propertyName") if isinstance(declared, dict) else None
    facts = [_facts(settler, variant) for variant in variants]
    targets = _mapping(settler, declared)
    mapped = [[value for value, name in targets.items() if name == variant.name] for variant in facts]
    conditions = conditions_of(facts, tag if isinstance(tag, str) else None, mapped)
    if conditions is None:
        return None
    return Mapping({"oneOf": Sequence(variants), CONDITIONS: as_extension(conditions)}, place=place_of(schema))


def _facts(settler: SettledSchemas, variant: Any) -> Facts:
    name, whole = settler.target(variant) if "$ref" in variant else (None, variant)
    properties = {
        name: settler.target(held)[1] if "$ref" in held else held
        for name, held in whole.get("properties", {}).items()
        if isinstance(held, dict)
    }
    values = {name: found for name, held in properties.items() if (found := _values(held))}
    integers = {name for name, held in properties.items() if held.get("type") in ("integer", "number")}
    required = [name for name in whole.get("required", ()) if name in properties]
    return Facts(name, list(properties), required, values, integers)


def _values(schema: Any) -> Values:
    """Return the values that a property is restricted to; none if they are not all strings or integers."""
    listed = [schema["const"]] if "const" in schema else schema.get("enum")
    values = [value for value in listed if value is not None] if isinstance(listed, list) else []
    is_plain = all(isinstance(value, str | int) and not isinstance(value, bool) for value in values)
    return tuple(values) if is_plain else ()


def _constants(variant: Facts) -> dict[str, str]:
    """Return the properties of a variant that have exactly one possible string, with that string."""
    found = {name: values[0] for name, values in variant.values.items() if len(values) == 1}
    return {name: value for name, value in found.items() if isinstance(value, str)}


def _mapping(settler: SettledSchemas, discriminator: Any) -> dict[str, str]:
    """Return the component of each value that the mapping of a discriminator has."""
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    pairs = mapping.items() if isinstance(mapping, dict) else ()
    return {str(value): settler.target({"$ref": mapped(str(to))})[0] for value, to in pairs}


def _constant_tag(stated: list[dict[str, str]]) -> tuple[str | None, list[str] | None]:
    found = [
        name
        for name in stated[0]
        if all(name in constants for constants in stated)
        and len({constants[name] for constants in stated}) == len(stated)
    ]
    return (found[0], [constants[found[0]] for constants in stated]) if found else (None, None)


def _mapped_values(
    variants: list[Facts], stated: list[dict[str, str]], tag: str, targets: dict[str, str]
) -> list[str] | None:
    """Return the tag of each variant, from its constant or the mapping; None unless that is exactly one string."""
    found = []
    known = [variant.values.get(tag, ()) for variant in variants]
    for variant, constants in zip(variants, stated, strict=True):
        given = [value for value, target in targets.items() if target == variant.name]
        if tag in constants:
            given = list(dict.fromkeys([*given, constants[tag]]))
        if not given and variant.name is not None and not targets:
            given = [variant.name]
        if len(given) != 1 or tag in variant.integers or not _is_only(given[0], variant.values.get(tag, ()), known):
            return None
        found.append(given[0])
    return found


def _is_only(value: str, own: Values, known: list[Values]) -> bool:
    """Return whether a variant has no other tag: its own values are not declared, or the same as another's."""
    return not own or own == (value,) or (value in own and known.count(own) > 1)


def _claim(claims: Claims, variants: list[Mapping], tag: str, values: list[str]) -> bool:
    wanted = {_component(variant): (tag, value) for variant, value in zip(variants, values, strict=True)}
    named = {name: claim for name, claim in wanted.items() if name is not None}
    if any(claims.tags.get(name, claim) != claim for name, claim in named.items()):
        return False
    claims.tags.update(named)
    pairs = zip(variants, values, strict=True)
    claims.inline += [(variant, tag, value) for variant, value in pairs if _component(variant) is None]
    return True
