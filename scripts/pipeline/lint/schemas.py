"""House rules for schemas: every keyword is known, since a misspelt one would be ignored.

JSON Schema accepts unknown keywords; a hand-written spec must not contain any.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from ...spec.document import place_of
from ...spec.problems import Problem
from ...spec.structure import Visit

_STRUCTURE = {"type", "properties", "required", "items", "prefixItems", "additionalProperties", "patternProperties"}
_COMBINED = {"allOf", "oneOf", "anyOf", "not", "if", "then", "else", "discriminator", "$ref", "enum", "const"}
_LIMITS = {"minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
_COUNTS = {"multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames"}
_RARE = {"contains", "minContains", "maxContains", "dependentRequired", "dependentSchemas", "unevaluatedItems"}
_CONTENT = {"unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema", "$comment", "$schema"}
_NOTES = {"title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly"}
_OPENAPI = {"xml", "externalDocs", "$defs"}
KEYWORDS = _STRUCTURE | _COMBINED | _LIMITS | _COUNTS | _RARE | _CONTENT | _NOTES | _OPENAPI


def check_schemas(visits: Iterable[Visit]) -> list[Problem]:
    """Return keywords that are unknown, or without effect where they are."""
    schemas = (visit.node for visit in visits if visit.kind == "schema" and isinstance(visit.node, dict))
    return [problem for schema in schemas for problem in _faults(schema)]


def _faults(schema: Any) -> Iterator[Problem]:
    for name in schema:
        if name not in KEYWORDS and not name.startswith("x-"):
            yield Problem(place_of(schema, name), f"unknown keyword {name!r} in a schema: {_advice(name)}")
    if "discriminator" in schema and not schema.keys() & {"oneOf", "anyOf"}:
        message = "discriminator without oneOf: list the variants in oneOf"
        yield Problem(place_of(schema, "discriminator"), message)
    if schema.get("format") == "decimal" and "string" not in _types(schema):
        yield Problem(
            place_of(schema, "format"), "format: decimal applies to strings: add type: string, or use type: number"
        )


def _types(schema: Any) -> list[Any]:
    types = schema.get("type")
    return types if isinstance(types, list) else [types]


def _advice(name: str) -> str:
    if name == "nullable":
        return 'write type: [..., "null"], since OpenAPI 3.1 has no nullable'
    close = get_close_matches(name, KEYWORDS, n=1)
    return f"did you mean {close[0]}?" if close else "remove it, or prefix it with x-"
