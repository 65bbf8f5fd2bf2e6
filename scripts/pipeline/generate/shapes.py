"""The encoding of request bodies: which fields are amounts (strings or numbers), which are dates, and where.

A plan per component of a request, with all of its fields; a set of them, if none needs conversion. The forms are those
of the overlay's `Shape`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from ...spec.schemas import CONDITIONS, INDISTINCT
from ..normalize.normalize import component_of
from ..normalize.unions import rule_of

Shape: TypeAlias = str | tuple[Any, ...]
Plan: TypeAlias = dict[str | None, Shape | None] | frozenset[str]
Shapes: TypeAlias = dict[str, Plan]

_AMOUNTS = {"decimal", "number"}
_BY_TYPE = {"number": "number", "integer": "integer"}
_BY_FORMAT = {"decimal": "decimal", "date": "date", "date-time": "date-time"}


def shapes_of(components: Any, names: Iterable[str]) -> Shapes:
    """Return the plans of the components of requests."""
    known = sorted(names)
    shapes: Shapes = {}
    while True:
        # In rounds: unions of components have a shape once these have a plan.
        planned = {name: plan for name in known if (plan := _fields(components, name, shapes))}
        if planned.keys() == shapes.keys():
            return planned
        shapes = planned


def _fields(components: Any, name: str, shapes: Shapes) -> Plan:
    body = components[name]
    found: dict[str | None, Shape | None] = {
        field: shape_of(components, schema, shapes) for field, schema in body.get("properties", {}).items()
    }
    if found and "additionalProperties" in body:
        others = body["additionalProperties"]
        found[None] = None if others is True else shape_of(components, others, shapes)
    if any(name is None or shape is not None for name, shape in found.items()):
        return found
    return frozenset(name for name in found if name is not None)


def shape_of(components: Any, schema: Any, shapes: Shapes) -> Shape | None:
    """Return the shape of a schema; None if its values are sent unchanged."""
    if "$ref" in schema:
        return _component(components, component_of(schema), shapes)
    if "anyOf" in schema:
        return _choice(components, schema["anyOf"], shapes)
    if schema.get("type") == "array":
        return _array(components, schema, shapes)
    if schema.get("type") == "object":
        return _inside("map", shape_of(components, schema["additionalProperties"], shapes))
    if str(schema.get("x-unsure")).endswith(INDISTINCT):
        return "exact"  # one of the alternatives may have amounts
    return _BY_TYPE.get(schema.get("type", "")) or _BY_FORMAT.get(schema.get("format", ""))


def _array(components: Any, schema: Any, shapes: Shapes) -> Shape | None:
    """Return the shape of a list; that of a tuple if its first items differ from the others."""
    rest = shape_of(components, schema["items"], shapes)
    first = tuple(shape_of(components, item, shapes) for item in schema.get("prefixItems", ()))
    if all(shape == rest for shape in first):
        return _inside("list", rest)
    return ("tuple", first, rest)


def _inside(container: str, shape: Shape | None) -> Shape | None:
    return None if shape is None else (container, shape)


def _choice(components: Any, variants: Iterable[Any], shapes: Shapes) -> Shape | None:
    """Return the shape of alternatives that their kinds of JSON value distinguish."""
    rest = [variant for variant in variants if variant != {"type": "null"}]
    kinds: dict[str, list[Shape | None]] = {}
    for variant in rest:
        kinds.setdefault(_json_kind(components, variant), []).append(shape_of(components, variant, shapes))
    planned = {kind: _joined(found) for kind, found in kinds.items()}
    given = [shape for shape in planned.values() if shape is not None]
    is_scalar = planned.get("scalar") is not None and len(planned) > 1
    return ("either", planned) if len(given) > 1 or is_scalar else given[0] if given else None


def _json_kind(components: Any, schema: Any) -> str:
    """Return the kind of JSON value of an alternative: "object", "array" or "scalar"."""
    body = components[component_of(schema)] if "$ref" in schema else schema
    is_object = "properties" in body or "oneOf" in body or body.get("type") == "object"
    return "object" if is_object else "array" if body.get("type") == "array" else "scalar"


def _joined(shapes: list[Shape | None]) -> Shape | None:
    """Return the shape of alternatives of one kind. Scalars of which one is an amount have one that refuses floats."""
    if len(shapes) == 1:
        return shapes[0]
    amounts = {shape for shape in shapes if isinstance(shape, str)} & (_AMOUNTS | {"integer"})
    if amounts:
        return "exact-text" if amounts == {"decimal"} else "exact"
    return None


def _component(components: Any, name: str, shapes: Shapes) -> Shape | None:
    body = components[name]
    if CONDITIONS in body:
        found = tuple(shape_of(components, variant, shapes) for variant in body["oneOf"])
        return ("choice", rule_of(body), found) if any(shape is not None for shape in found) else None
    if "oneOf" in body:
        targets = body["discriminator"]["mapping"].items()
        plans = {tag: f"@{component_of({'$ref': target})}" for tag, target in targets}
        plans = {tag: plan for tag, plan in plans.items() if plan[1:] in shapes}
        return ("union", body["discriminator"]["propertyName"], plans) if plans else None
    return f"@{name}" if name in shapes else None
