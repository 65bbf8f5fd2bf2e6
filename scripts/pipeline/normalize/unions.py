"""Write the tags of unions: each variant declares its own, so that a decoder can choose the variant.

A tag is a string property that all variants have. A variant may be part of several unions, but with the same tag.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...spec.document import Mapping, Sequence, place_of
from ...spec.problems import failure
from ...spec.references import fragment_of, mapped, parts_of
from ...spec.schemas import CONDITIONS, enum_values
from ..python.source import Code
from .forms import enum_of
from .schemas import Namer


def tag_variants(namer: Namer) -> None:
    """Write discriminators and tags into all unions; constants that are not tags become enums."""
    tags: dict[str, tuple[str, str]] = {}
    for name, written in list(namer.unions.items()):
        union = namer.components[name]
        variants = _variants(namer, union, written)
        tag = _tag_property(namer, written, variants)
        values = {variant: _tag_value(namer, written, variant, tag) for variant in variants}
        _check_tags(written, tag, values)
        for variant, value in values.items():
            if tags.setdefault(variant, (tag, value)) != (tag, value):
                message = f"{variant} would have two tags, {_shown(*tags[variant])} and {_shown(tag, value)}"
                raise failure(place_of(written), f"{message}: declare a variant for each union")
            _tag(namer.components[variant], tag, value)
        mapping = Mapping({value: f"#/components/schemas/{variant}" for variant, value in values.items()})
        union["discriminator"] = Mapping({"propertyName": tag, "mapping": mapping})
    for constant in namer.constants:
        if tags.get(constant.component, ("", ""))[0] != constant.property:
            _name_constant(namer, constant.component, constant.property, constant.name, constant.schema)


def rule_of(union: Any) -> tuple[dict[str, Any], ...]:
    """Return what distinguishes each variant of a union without a single tag: fields with their values, or None."""
    return tuple(
        {name: None if values is None else tuple(values) for name, values in conditions.items()}
        for conditions in union[CONDITIONS]
    )


def _variants(namer: Namer, union: Mapping, written: Mapping) -> list[str]:
    names = [str(variant.get("$ref", "")).rpartition("/")[2] for variant in union["oneOf"]]
    for name in names:
        if "properties" not in namer.components.get(name, {}):
            raise failure(place_of(written), f"variant {name or 'without properties'} of a union must be an object")
    union["oneOf"] = Sequence(variant for at, variant in enumerate(union["oneOf"]) if names[at] not in names[:at])
    return list(dict.fromkeys(names))


def _tag_property(namer: Namer, written: Mapping, variants: list[str]) -> str:
    """Return the tag that the spec names, or else the only property that is a different constant in every variant."""
    named = written.get("discriminator", {}).get("propertyName")
    if isinstance(named, str):
        return named
    constants = [_constants(namer, variant) for variant in variants]
    tags = [
        name
        for name in constants[0]
        if all(name in stated for stated in constants) and len({stated[name] for stated in constants}) == len(variants)
    ]
    if len(tags) != 1:
        message = "the variants of a union cannot be distinguished: add a discriminator, and to each its tag as a const"
        raise failure(place_of(written), message)
    return tags[0]


def _constants(namer: Namer, variant: str) -> dict[str, str]:
    properties = namer.components[variant]["properties"]
    return {name: value for name, schema in properties.items() for value in _constant(namer, schema)}


def _constant(namer: Namer, schema: Any) -> Iterator[str]:
    target = namer.components.get(str(schema.get("$ref", "")).rpartition("/")[2], schema)
    values = enum_values(target)
    if len(values) == 1 and isinstance(values[0], str):
        yield values[0]


def _tag_value(namer: Namer, written: Mapping, variant: str, tag: str) -> str:
    stated = _constants(namer, variant).get(tag)
    mapping = written.get("discriminator", {}).get("mapping", {})
    mapped_values = [value for value, target in mapping.items() if _names(namer, target, variant)]
    values = list(dict.fromkeys([*mapped_values, *([stated] if stated is not None else [])])) or [variant]
    if len(values) > 1:
        message = f"variant {variant} of a union would have {len(values)} tags: {', '.join(map(repr, values))}"
        raise failure(place_of(written), message)
    return str(values[0])


def _names(namer: Namer, target: str, variant: str) -> bool:
    form = namer.component(parts_of(fragment_of(mapped(target)))[-1])
    return str(form.core.get("$ref", "")).rpartition("/")[2] == variant


def _check_tags(written: Mapping, tag: str, values: dict[str, str]) -> None:
    for value in values.values():
        same = [variant for variant, other in values.items() if other == value]
        if len(same) > 1:
            message = f"variants {' and '.join(same)} of a union have the same tag, {_shown(tag, value)}"
            raise failure(place_of(written), message)


def _tag(variant: Mapping, tag: str, value: str) -> None:
    held = variant["properties"].get(tag, {})
    notes = {name: held[name] for name in ("description", "x-unsure", "x-inferred") if name in held}
    variant["properties"][tag] = Mapping({"type": "string", "const": value, **notes}, place=place_of(variant))
    variant["required"] = Sequence(dict.fromkeys([*variant["required"], tag]))


def _name_constant(namer: Namer, component: str, wire_name: str, name: Code, schema: Mapping) -> None:
    properties = namer.components[component]["properties"]
    notes = {key: value for key, value in properties[wire_name].items() if key not in ("const", "type")}
    enum = namer.add(namer.free(name), enum_of(schema), place_of(schema))
    properties[wire_name] = Mapping({**enum, **notes}, place=place_of(schema))


def _shown(tag: str, value: str) -> str:
    return f"{tag} = {value!r}"
