"""A schema as a client sees it: references followed, null told apart, the ways of writing one thing made equal.

`{anyOf: [X, {type: null}]}`, `{type: [t, null]}` and a nullable `allOf` of one are the same here. Nothing is compared.
"""

from __future__ import annotations

import json
from typing import Any

from attrs import field, frozen

from ..spec.references import resolve

LIMITS = (
    *("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("multipleOf", "minItems", "maxItems"),
)
_MAX_NESTING = 20


@frozen(eq=False)
class Shape:
    """What one schema says. `node` is where it says most of it; members keep the schemas as written."""

    node: Any
    type: str = ""
    format: str = ""
    is_nullable: bool = False
    values: tuple[str, ...] | None = None
    properties: dict[str, Any] = field(factory=dict)
    required: frozenset[str] = frozenset()
    items: Any = None
    others: Any = None
    variants: tuple[Any, ...] = ()
    limits: dict[str, Any] = field(factory=dict)


def shape_of(document: Any, schema: Any) -> Shape:
    """Read a schema of a document. A malformed one has no type."""
    node, is_nullable = _unwrapped(document, schema)
    types = [one for one in _listed(node.get("type")) if isinstance(one, str)]
    values = _values(node)
    merged = _merged(document, node)
    return Shape(
        node,
        type=" or ".join(sorted(set(types) - {"null"})) or _implied(node, merged[0]),
        format=str(node.get("format", "")),
        is_nullable=is_nullable or "null" in types or bool(values and "null" in values),
        values=values and tuple(one for one in values if one != "null"),
        properties=merged[0],
        required=merged[1],
        items=node.get("items"),
        others=node["additionalProperties"] if isinstance(node.get("additionalProperties"), dict) else None,
        variants=tuple(_variants(node)),
        limits={name: node[name] for name in LIMITS if name in node},
    )


def _unwrapped(document: Any, schema: Any) -> tuple[Any, bool]:
    """Go through references, and through wrappers around one schema; say whether null was beside it."""
    is_nullable = False
    for _ in range(_MAX_NESTING):
        node = resolve(document, schema)
        if not isinstance(node, dict):
            return {}, is_nullable
        inner = [*_variants(node), *_list(node.get("allOf"))]
        has_null = any(map(_is_null, [*_list(node.get("oneOf")), *_list(node.get("anyOf"))]))
        is_nullable |= has_null
        if len(inner) != 1 or "properties" in node:
            return node, is_nullable
        schema = inner[0]
    return {}, is_nullable


def _variants(node: Any) -> list[Any]:
    return [one for word in ("oneOf", "anyOf") for one in _list(node.get(word)) if not _is_null(one)]


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _values(node: Any) -> tuple[str, ...] | None:
    if "const" in node:
        return (json.dumps(node["const"]),)
    if not isinstance(node.get("enum"), list):
        return None
    return tuple(json.dumps(one, sort_keys=True) for one in node["enum"])


def _implied(node: Any, properties: dict[str, Any]) -> str:
    """Give the type that a schema means without saying it."""
    if properties or "additionalProperties" in node:
        return "object"
    if "items" in node:
        return "array"
    return "string" if any(isinstance(one, str) for one in _listed(node.get("enum", node.get("const")))) else ""


def _merged(document: Any, node: Any, depth: int = 0) -> tuple[dict[str, Any], frozenset[str]]:
    """Collect the members of an object over everything that it is `allOf`."""
    written = node.get("properties")
    properties = dict(written) if isinstance(written, dict) else {}
    required = {one for one in _list(node.get("required")) if isinstance(one, str)}
    for part in _list(node.get("allOf")) if depth < _MAX_NESTING else ():
        inner = resolve(document, part)
        if isinstance(inner, dict):
            more, needed = _merged(document, inner, depth + 1)
            properties, required = {**more, **properties}, required | needed
    return properties, frozenset(required)


def tag_of(document: Any, variant: Any) -> str:
    """Give what tells a variant of a union from the others: the fixed values of its members."""
    shape = shape_of(document, variant)
    fixed = {name: shape_of(document, one).values for name, one in shape.properties.items()}
    return ", ".join(f"{name}={values[0]}" for name, values in sorted(fixed.items()) if values and len(values) == 1)
