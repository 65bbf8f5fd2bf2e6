"""House rules for components: their names, no duplicates, none unused, unions that can be decoded."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.pointers import branches_of
from ...spec.problems import Problem
from ...spec.reach import components_in, reached
from ...spec.references import fragment_of, parts_of, resolve, targets_of
from ...spec.schemas import CONDITIONS
from ...spec.structure import Visit

_PASCAL_CASE = re.compile(r"[A-Z][A-Za-z0-9]*")
_LONG_ENUM = 4


def check_components(document: Any, visits: list[Visit]) -> list[Problem]:
    """Return the problems with the components of a document."""
    return [
        *_names(document),
        *_indirect(visits),
        *_unused(document),
        *(() if document.get("x-reading") == "loose" else _duplicate_enums(visits)),
        *_unions(document, visits),
    ]


def _names(document: Any) -> Iterator[Problem]:
    for section, components in _sections(document):
        for name in components if section != "securitySchemes" else ():
            if not _PASCAL_CASE.fullmatch(name) or keyword.iskeyword(name):
                message = f"component {name!r} must be PascalCase, such as {_pascal(name)}: it becomes a class name"
                yield Problem(place_of(components, name), message)


def _pascal(name: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", name)
    text = "".join(word[0].upper() + word[1:] for word in words)
    return text if _PASCAL_CASE.fullmatch(text) and not keyword.iskeyword(text) else "ThingList"


def _sections(document: Any) -> Iterator[tuple[str, Any]]:
    yield from ((section, held) for section, held in document.get("components", {}).items() if isinstance(held, dict))


def _indirect(visits: Iterable[Visit]) -> Iterator[Problem]:
    """Yield references into the inside of a component: what is shared must have a name."""
    for visit in visits:
        for reference, _, holder, field in targets_of(visit):
            if _component(reference) is None:
                message = f"$ref {reference!r} must be #/components/SECTION/NAME: make its target a component"
                yield Problem(place_of(holder, field), message)


def _component(reference: str) -> tuple[str, str] | None:
    """Return the section and the name of the component that a reference points to; None for any other target."""
    parts = parts_of(fragment_of(reference))
    return (parts[1], parts[2]) if len(parts) == 3 and parts[0] == "components" else None


def _unused(document: Any) -> Iterator[Problem]:
    """Yield components that no operation uses, not even through others."""
    used = reached(document)
    for section, name in components_in(document):
        if (section, name) not in used:
            message = f"component {name!r} is not used by any operation: use it or remove it"
            yield Problem(place_of(document["components"][section], name), message)


def _duplicate_enums(visits: Iterable[Visit]) -> Iterator[Problem]:
    """Yield long enums that are defined more than once: they drift apart, and get two names in Python."""
    seen: dict[frozenset[str], Visit] = {}
    for visit in visits:
        enum = visit.node.get("enum") if visit.kind == "schema" else None
        if not isinstance(enum, list):
            continue
        values = frozenset(json.dumps(value, sort_keys=True) for value in enum if value is not None)
        first = seen.setdefault(values, visit)
        if len(values) >= _LONG_ENUM and first is not visit:
            message = f"duplicate enum: {len(values)} values, also at {place_of(first.node, 'enum')}: share a component"
            yield Problem(place_of(visit.node, "enum"), message)


def _unions(document: Any, visits: Iterable[Visit]) -> Iterator[Problem]:
    for visit in visits:
        for word in ("oneOf", "anyOf") if visit.kind == "schema" else ():
            if isinstance(visit.node.get(word), list):
                yield from _union(document, visit.node, word)


def _union(document: Any, schema: Any, word: str) -> Iterator[Problem]:
    """Yield unions whose variant cannot be determined from the value alone."""
    variants = [variant for variant in schema[word] if not _is_null(variant)]
    shapes = {
        shape: [variant for variant in variants if shape in _shapes(document, variant)] for shape in ("object", "array")
    }
    if len(shapes["array"]) > 1:
        yield Problem(
            place_of(schema, word), f"{word}: two lists cannot be distinguished: use one list whose items are a union"
        )
    if len(shapes["object"]) > 1 and not (CONDITIONS in schema and document.get("x-reading") == "loose"):
        tag = schema.get("discriminator", {}).get("propertyName")
        if isinstance(tag, str):
            yield from _tags(document, schema, word, tag)
        else:
            message = (
                f"{word}: objects cannot be distinguished: add a discriminator, and to each variant its tag as a const"
            )
            yield Problem(place_of(schema, word), message)


def _tags(document: Any, schema: Any, word: str, tag: str) -> Iterator[Problem]:
    """Yield variants whose tag is not one value of their own, and mappings that contradict the tags."""
    owners: dict[str, Any] = {}
    for index, variant in enumerate(schema[word]):
        if _is_null(variant):
            continue
        values = set(_tag_values(document, variant, tag))
        value = values.pop() if len(values) == 1 else None
        if value is None or not _is_required(document, variant, tag):
            message = (
                f"{word}: variant {_label(variant, index)} must require {tag!r} as a const or an enum with one value"
            )
            yield Problem(place_of(schema[word], index), message)
        elif value in owners:
            message = (
                f"{word}: variants {owners[value]} and {_label(variant, index)} have the same tag, {tag} = {value}"
            )
            yield Problem(place_of(schema[word], index), message)
        else:
            owners[value] = _label(variant, index)
    mapping = schema["discriminator"].get("mapping")
    for value, target in mapping.items() if isinstance(mapping, dict) else ():
        if owners.get(json.dumps(value)) != _name_of(target):
            message = f"mapping: {value!r} does not point to the variant with {tag} = {value!r}"
            yield Problem(place_of(mapping, value), message)


def _label(variant: Any, index: int) -> str:
    reference = variant.get("$ref") if isinstance(variant, dict) else None
    return _name_of(reference) if isinstance(reference, str) else f"number {index + 1}"


def _name_of(reference: str) -> str:
    component = _component(reference)
    return component[1] if component else reference


def _tag_values(document: Any, variant: Any, tag: str) -> Iterator[str | None]:
    """Yield, as JSON, the value that each declaration of the tag allows; None unless it allows exactly one."""
    for branch in branches_of(document, variant):
        declared = resolve(document, branch.get("properties", {}).get(tag))
        if isinstance(declared, dict):
            values = [declared["const"]] if "const" in declared else declared.get("enum", [])
            yield json.dumps(values[0]) if len(values) == 1 else None


def _is_required(document: Any, variant: Any, tag: str) -> bool:
    return any(tag in branch.get("required", []) for branch in branches_of(document, variant))


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") in ("null", ["null"])


def _shapes(document: Any, schema: Any) -> set[str]:
    shapes = set()
    for branch in branches_of(document, schema):
        types = branch.get("type")
        shapes.update(types if isinstance(types, list) else [types])
        shapes.update({"object"} if "properties" in branch else ())
    return shapes
