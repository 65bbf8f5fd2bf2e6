"""Convert OpenAPI 3.0 and 3.2 to 3.1, so that every later stage handles one dialect.

Of 3.0 only schemas differ in what a client can see: `nullable`, and the boolean forms of the exclusive limits. Whatever
else 3.0 allows, 3.1 allows too; `example` stays where it is. 3.2 adds fields to 3.1, which later stages omit; only a
shared media type has to be written out.
"""

from __future__ import annotations

from typing import Any, cast

from ...spec.document import Mapping, Sequence, clone, place_of, put
from ...spec.problems import Place, failure
from ...spec.references import resolve
from ...spec.structure import walk

# Annotations describe a value without constraining it: they stay outside when a schema is wrapped.
_ANNOTATIONS = {
    "title",
    "description",
    "default",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
}


def lift(document: Mapping) -> Mapping:
    """Return the document in OpenAPI 3.1: a copy of a 3.0 document, others as they are, 3.2 rewritten in place.

    Raise PipelineError for any other version.
    """
    version = document.get("openapi")
    if isinstance(version, str) and version.startswith("3.2."):
        _write_out_media_types(document)
        put(document, "openapi", "3.1.0", place=place_of(document, "openapi"))
        return document
    if isinstance(version, str) and version.startswith("3.1."):
        return document
    if version is None and "swagger" in document:
        raise failure(place_of(document, "swagger"), "Swagger 2 is not supported: convert it to OpenAPI 3 first")
    if not (isinstance(version, str) and version.startswith("3.0.")):
        raise failure(place_of(document, "openapi"), "openapi: unsupported version: must be 3.0.x, 3.1.x or 3.2.x")
    lifted: Mapping = clone(document)
    put(lifted, "openapi", "3.1.0", place=place_of(document, "openapi"))
    lift_part(lifted, kind="document")
    return lifted


def lift_part(node: Any, *, kind: str) -> None:
    """Lift, in place, the schemas at or below a node of a 3.0 document."""
    # Children first: a parent may move its fields into a wrapper, which changes their paths.
    for visit in reversed(list(walk(node, kind=kind))):
        if visit.kind == "schema" and isinstance(visit.node, Mapping):
            _lift_limit(visit.node, "minimum", "exclusiveMinimum")
            _lift_limit(visit.node, "maximum", "exclusiveMaximum")
            _lift_nullable(visit.node)


def _write_out_media_types(document: Mapping) -> None:
    for visit in list(walk(document)):
        target = resolve(document, visit.node) if visit.kind == "media_type" and "$ref" in visit.node else None
        if isinstance(target, dict):
            del visit.node["$ref"]
            for name, value in target.items():
                put(cast("Mapping", visit.node), name, clone(value), place=place_of(target, name))


def _lift_limit(schema: Mapping, limit: str, exclusive: str) -> None:
    if not isinstance(schema.get(exclusive), bool):
        return
    place = place_of(schema, exclusive)
    if schema.pop(exclusive) and limit in schema:
        put(schema, exclusive, schema.pop(limit), place=place)


def _lift_nullable(schema: Mapping) -> None:
    place = place_of(schema, "nullable")
    if not isinstance(schema.get("nullable"), bool) or not schema.pop("nullable"):
        return
    if "$ref" in schema or "allOf" in schema:
        _wrap(schema, place)
        return
    if isinstance(schema.get("type"), str):
        put(
            schema,
            "type",
            Sequence([schema["type"], "null"], place=place_of(schema, "type")),
            place=place_of(schema, "type"),
        )
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"].append(None)
    for union in ("oneOf", "anyOf"):
        if isinstance(schema.get(union), list) and not any(map(_takes_null, schema[union])):
            schema[union].append(_null(place))


def _wrap(schema: Mapping, place: Place | None) -> None:
    """Allow null beside a reference or an `allOf`: neither can be widened from outside."""
    inner = Mapping(place=schema.place)
    for key in [key for key in schema if key not in _ANNOTATIONS and not key.startswith("x-")]:
        put(inner, key, schema[key], place=place_of(schema, key))
        del schema[key]
    put(schema, "anyOf", Sequence([inner, _null(place)], place=place), place=place)


def _null(place: Place | None) -> Mapping:
    return Mapping({"type": "null"}, place=place, places={"type": place} if place else None)


def _takes_null(schema: Any) -> bool:
    types = schema.get("type") if isinstance(schema, dict) else None
    return types == "null" or (isinstance(types, list) and "null" in types)
