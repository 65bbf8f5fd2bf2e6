"""Inheritance: an object with a discriminator, and schemas that have it in their `allOf`. A reference to the parent
allows any subtype, so the parent becomes their union; what they inherit stays a component of its own.
"""

from __future__ import annotations

from typing import Any

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.problems import Problem
from ...spec.references import fragment_of, mapped, parts_of, pointer_of, resolve
from ...spec.schemas import shape_of
from ...spec.structure import reference_of, walk
from .merging import UNIONS, flat

_COMPONENT = len(("components", "schemas", "Name"))


def spread_heirs(document: Any) -> None:
    """Replace, in place, each parent with a discriminator by the union of its subtypes."""
    schemas = (document.get("components") or {}).get("schemas")
    if not isinstance(schemas, dict):
        return
    heirs_of = {name: _heirs(schemas, name) for name, schema in schemas.items() if _tag_of(schema)}
    tagged_of = {name: _variants(document, schemas, name, heirs) for name, heirs in heirs_of.items()}
    variants = {name: tagged for name, tagged in tagged_of.items() if set(tagged.values()) - {name}}
    bases = {name: _free(f"{name}Base", schemas) for name in variants}
    heirs = {heir for name in bases for heir in heirs_of[name]}
    tops = {id(schemas[name]) for name in heirs}
    for visit in list(walk(document)):
        if visit.kind == "schema" and (id(visit.node) in tops or _is_more(visit.node)):
            _repoint(visit.node, bases)
    for name, tagged in variants.items():
        _add_tag([schemas[heir] for heir in heirs_of[name] if heir not in bases], str(_tag_of(schemas[name])))
        _split(schemas, name, bases, tagged, is_heir=name in heirs)


def note_lonely(document: Any, notes: list[Problem]) -> None:
    """Add a note for each discriminator that has no variants."""
    for visit in walk(document):
        if visit.kind == "schema" and _tag_of(visit.node):
            message = f"discriminator: {_tag_of(visit.node)!r:.60} distinguishes variants, but none is described"
            notes.append(Problem(place_of(visit.node, "discriminator"), message))


def _tag_of(schema: Any) -> str | None:
    """Return the property by which a parent distinguishes its subtypes; None for a union, which lists them itself."""
    discriminator = schema.get("discriminator") if isinstance(schema, dict) else None
    if not isinstance(discriminator, dict) or any(schema.get(word) for word in UNIONS):
        return None
    name = discriminator.get("propertyName")
    return name if isinstance(name, str) and name else None


def _name_of(reference: Any) -> str | None:
    parts = parts_of(fragment_of(reference)) if isinstance(reference, str) and reference.startswith("#") else []
    return parts[2] if len(parts) == _COMPONENT and parts[:2] == ["components", "schemas"] else None


def _parts(schema: Any) -> list[Any]:
    listed = schema.get("allOf") if isinstance(schema, dict) else None
    parts = [part for part in listed if isinstance(part, dict)] if isinstance(listed, list) else []
    return [schema, *parts] if isinstance(schema, dict) and reference_of(schema) and _is_more(schema) else parts


def _is_more(schema: Any) -> bool:
    """Return whether a schema extends a base, rather than only annotating a reference."""
    listed = schema.get("allOf")
    count = len(listed) if isinstance(listed, list) else 0
    return count > 1 or bool((count or "$ref" in schema) and shape_of(schema).keys() - {"allOf", "$ref"})


def _heirs(schemas: Any, parent: str) -> list[str]:
    """Return what extends a parent, directly or not, and what its mapping names, in the document's order."""
    named = set(_mapping(schemas[parent]).values()) & schemas.keys()
    direct: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for base in {_name_of(part.get("$ref")) for part in _parts(schema)} - {None, name}:
            if _is_more(schema) or not _mapping(schemas[parent]) or name in named:
                direct.setdefault(str(base), []).append(name)
    heirs = set(named)
    waiting = [parent]
    while waiting:
        fresh = [heir for heir in direct.get(waiting.pop(), ()) if heir not in heirs]
        heirs.update(fresh)
        waiting += fresh
    return [name for name in schemas if name in heirs and name != parent]


def _mapping(schema: Any) -> dict[str, str]:
    mapping = schema["discriminator"].get("mapping")
    pairs = mapping.items() if isinstance(mapping, dict) else ()
    return {str(value): name for value, to in pairs if (name := _name_of(mapped(str(to)))) is not None}


def _variants(document: Any, schemas: Any, parent: str, heirs: list[str]) -> dict[str, str]:
    """Return the subtype of each value of the tag: from the mapping, the subtype's own constant, or its name."""
    tag = str(_tag_of(schemas[parent]))
    variants = {value: name for value, name in _mapping(schemas[parent]).items() if name in schemas}
    known = _stated(document, schemas[parent], tag)
    for heir in [heir for heir in heirs if heir not in variants.values()]:
        stated = _stated(document, schemas[heir], tag)
        if len(stated) == 1 and stated != known:
            variants.setdefault(stated[0], heir)
        elif not known or heir in known:
            variants.setdefault(heir, heir)
    return {**variants, parent: parent} if len(set(variants.values()) - {parent}) == 1 else variants


def _stated(document: Any, schema: Any, tag: str) -> list[str]:
    """Return the strings that a schema allows for the tag; none where it does not declare them."""
    properties = flat(document, schema).get("properties")
    held = resolve(document, properties.get(tag)) if isinstance(properties, dict) else None
    held = held if isinstance(held, dict) else {}
    values = [held["const"]] if "const" in held else held.get("enum")
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []


def _repoint(schema: Any, bases: dict[str, str]) -> None:
    """Redirect what extends a parent to its base."""
    for part in _parts(schema):
        base = bases.get(str(_name_of(part.get("$ref"))))
        if base is not None:
            part["$ref"] = _reference(base)


def _reference(name: str) -> str:
    return f"#/components/schemas{pointer_of([name])}"


def _add_tag(heirs: list[Any], tag: str) -> None:
    """Add the tag to each subtype, so that it is an object of its own and not an alias of its base."""
    for heir in heirs:
        if isinstance(heir.get("allOf"), list):
            heir["allOf"].append(Mapping({"properties": Mapping({tag: Mapping()})}, place=place_of(heir)))


def _split(schemas: Any, name: str, bases: dict[str, str], variants: dict[str, str], *, is_heir: bool) -> None:
    """Replace the parent by the union, and keep the parent under the name of its base."""
    whole, tag = schemas[name], _tag_of(schemas[name])
    place = place_of(schemas, name)
    kept = {key: value for key, value in whole.items() if key != "discriminator"}
    put(schemas, bases[name], Mapping(kept, place=place_of(whole), places=dict(whole.places)), place=place)
    tagged = {**variants, **({name: name} if is_heir and name not in variants.values() else {})}
    targets = {value: _reference(bases.get(heir, heir)) for value, heir in tagged.items()}
    listed = [Mapping({"$ref": reference}, place=place_of(whole)) for reference in dict.fromkeys(targets.values())]
    discriminator = Mapping({"propertyName": tag, "mapping": Mapping(targets)}, place=place_of(whole, "discriminator"))
    words = {key: whole[key] for key in ("description", "deprecated") if key in whole}
    union = Mapping({**words, "oneOf": Sequence(listed), "discriminator": discriminator}, place=place_of(whole))
    put(schemas, name, union, place=place)


def _free(name: str, taken: Any) -> str:
    while name in taken:
        name = f"{name}Object"
    return name
