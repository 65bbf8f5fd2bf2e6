"""The view of a normalized document for datamodel-code-generator, and what the templates print around its types.

A view holds structure only, with generated names: no wire name, value or description, so nothing untrusted reaches it.
The rest is passed to the templates, as Python code from `source`.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from attrs import field, frozen

from ...spec.document import place_of
from ...spec.problems import failure
from ...spec.schemas import CONDITIONS
from ..normalize.normalize import component_of
from ..normalize.unions import rule_of
from ..python.names import attribute_names
from ..python.source import Code, docstring, literal, paragraphs
from .docs import field_paragraphs
from .python_types import LIKE, NULL, core_of, is_decodable, is_nullable, returned, taken

# The view's name for the tag of a variant. No field has it, since names of fields are in lower case.
_TAG = "TAG"
# Types in a class body; a field with such a name would shadow the type for the fields below it.
_TYPES_OF_INPUTS = {"str", "int", "bool", "Any", "Literal", "Mapping", "NotRequired", "Sequence", *LIKE.values()}


@frozen
class View:
    """Schemas for the generator, and the data that the templates print, both by class name."""

    schemas: dict[str, Any] = field(factory=dict)
    ours: dict[str, dict[str, Any]] = field(factory=dict)


def struct_view(components: Any, names: Iterable[str], kept: Mapping[str, Mapping[str, str]]) -> View:
    """Return the view of the components of responses: every field is present, an optional one may be null.

    kept: the attribute names in use, by class and wire name.
    """
    view = View()

    def show(schema: Any) -> Any:
        if schema.get("type") == "number":
            return {"type": "string", "format": "decimal"}
        return _with_parts(schema, show) if is_decodable(schema, components) else {}

    for name in sorted(names):
        body = components[name]
        alias = _alias(body, show, ("Open[", "OpenUnion[", "]"))
        view.schemas[name], view.ours[name] = alias or _struct(name, body, show, kept)
    return view


def input_view(components: Any, names: Iterable[str], *, filled: dict[str, set[str]]) -> View:
    """Return the view of the components of requests. filled: the fields of each that the client can set."""
    likes = LIKE.values()
    view = View({name: {"type": "string"} for name in likes}, {name: {"kind": "pseudo"} for name in likes})

    def show(schema: Any) -> Any:
        like = "DecimalLike" if schema.get("type") == "number" else LIKE.get(schema.get("format", ""))
        return {"$ref": f"#/components/schemas/{like}"} if like else _with_parts(schema, show)

    for name in sorted(names):
        body = _taken(components[name])
        body["required"] = [field for field in body.get("required", []) if field not in filled.get(name, ())]
        alias = _alias(body, show, ("", "", ""))
        view.schemas[name], view.ours[name] = alias or _typed_dict(name, body, show, components)
    return view


def _taken(body: Any) -> dict[str, Any]:
    """Return the body without read-only fields, unless it has no others."""
    properties = body.get("properties", {})
    taken = {name: schema for name, schema in properties.items() if not schema.get("readOnly") or "const" in schema}
    if not taken or len(taken) == len(properties):
        return {**body}
    return {**body, "properties": taken, "required": [name for name in body.get("required", []) if name in taken]}


def _with_parts(schema: Any, show: Callable[[Any], Any]) -> Any:
    """Return the view of a form and of the forms inside it."""
    core = core_of(schema)
    for word in ("items", "additionalProperties"):
        if word in core:
            core[word] = show(core[word])
    if "anyOf" in core:
        core["anyOf"] = [show(variant) for variant in core["anyOf"]]
    return core


def _alias(body: Any, show: Callable[[Any], Any], marks: tuple[str, str, str]) -> tuple[Any, dict[str, Any]] | None:
    """Return the view of an enum, a union or a response that is no object, which become aliases; None for others.

    marks: the prefixes of an open enum and an open union, and their suffix.
    """
    ours = {"doc": docstring(paragraphs(str(body.get("description", ""))), indent=0)}
    if "enum" in body:
        type_ = Code(f"{marks[0]}Literal[{_listed(body['enum'])}]{marks[2]}")
        return {"type": "string", "enum": ["value"]}, {**ours, "kind": "enum", "type": type_}
    if CONDITIONS in body:
        union = " | ".join(component_of(variant) for variant in body["oneOf"])
        rule = ", ".join(map(_conditions, rule_of(body)))
        type_ = Code(f"Chosen[{union} | UnknownVariant, {rule}]" if marks[1] else union)
        return {"type": "string", "enum": ["value"]}, {**ours, "kind": "union", "type": type_}
    if "oneOf" in body:
        variants = {component_of(variant): variant["$ref"] for variant in body["oneOf"]}
        discriminator = {"propertyName": _TAG, "mapping": variants}
        type_ = Code(f"{marks[1]}{' | '.join(variants)}{marks[2]}")
        schema = {"oneOf": [{"$ref": target} for target in variants.values()], "discriminator": discriminator}
        return schema, {**ours, "kind": "union", "type": type_}
    return None if "properties" in body else (show(body), {**ours, "kind": "whole"})


def _conditions(conditions: Mapping[str, Any]) -> str:
    """Return what distinguishes a variant as the type that `Chosen` reads: a dict for each field and its values."""
    allowed = {name: "Any" if values is None else f"Literal[{_listed(values)}]" for name, values in conditions.items()}
    fields = [f"dict[Literal[{literal(name)}], {values}]" for name, values in allowed.items()]
    return f"tuple[{', '.join(fields) or '()'}]"


def _listed(values: Iterable[Any]) -> str:
    """Return values as literals with commas between."""
    return ", ".join(map(literal, values))


def _class(body: Any) -> dict[str, Any]:
    return {"kind": "class", "doc": docstring(paragraphs(str(body.get("description", ""))), indent=4), "fields": {}}


def _struct(
    title: str, body: Any, show: Callable[[Any], Any], kept: Mapping[str, Mapping[str, str]]
) -> tuple[Any, dict[str, Any]]:
    names, ours = attribute_names(body["properties"], kept.get(title, {})), _class(body)
    properties: dict[str, Any] = {}
    for wire_name, schema in body["properties"].items():
        name = names[wire_name]
        _check_readable(body["properties"], wire_name)
        if "const" in schema:
            ours["tag"] = {"field": literal(wire_name), "name": name, "value": literal(schema["const"])}
            properties[_TAG] = {"type": "string", "const": title}
            continue
        is_optional = wire_name not in body["required"] or bool(schema.get("writeOnly"))
        properties[name] = {"anyOf": [show(schema), NULL]} if is_optional and not is_nullable(schema) else show(schema)
        doc = docstring(field_paragraphs(schema), indent=4)
        ours["fields"][name] = {"default": _default(name, wire_name, is_optional=is_optional), "doc": doc}
    if isinstance(body.get("additionalProperties"), dict):
        ours["additional"] = returned(body["additionalProperties"])
    return {"type": "object", "properties": properties, "required": list(properties)}, ours


def _check_readable(properties: Any, wire_name: str) -> None:
    if re.search(r'["\\\x00-\x1f]', wire_name) and "const" not in properties[wire_name]:
        message = (
            f"msgspec cannot decode a field whose name has quotes, backslashes or control characters: {wire_name!r}"
        )
        raise failure(place_of(properties, wire_name), f"{message}: remove it in an overlay")


def _default(name: str, wire_name: str, *, is_optional: bool) -> Code:
    if name == wire_name:
        return Code(" = None" if is_optional else "")
    return Code(f" = field(name={literal(wire_name)}{', default=None' if is_optional else ''})")


def _typed_dict(
    title: str, body: Any, show: Callable[[Any], Any], classes: Collection[str]
) -> tuple[Any, dict[str, Any]]:
    names, ours = attribute_names(body["properties"]), _class(body)
    properties: dict[str, Any] = {}
    ours["name"] = literal(title)
    ours["functional"] = not all(_is_safe_key(name, classes) for name in body["properties"])
    for wire_name, schema in body["properties"].items():
        is_tag = "const" in schema
        shown = _TAG if is_tag else names[wire_name]
        properties[shown] = {"type": "string", "const": title} if is_tag else show(taken(schema, wire_name))
        ours["fields"][shown] = {
            "key": literal(wire_name) if ours["functional"] else Code(wire_name),
            "type": Code(f"Literal[{literal(schema['const'])}]") if is_tag else None,
            "doc": docstring(field_paragraphs(schema), indent=4),
        }
    required = [_TAG if "const" in body["properties"][name] else names[name] for name in body["required"]]
    return {"type": "object", "properties": properties, "required": required}, ours


def _is_safe_key(key: str, classes: Collection[str]) -> bool:
    """Return whether a key can be the name in a class body: it is not mangled, and shadows nothing."""
    is_name = key.isascii() and key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__")
    return is_name and key not in _TYPES_OF_INPUTS and key not in classes
