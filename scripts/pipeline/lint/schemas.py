"""House rules for schemas: every keyword is known, since a misspelt one would be ignored.

JSON Schema accepts unknown keywords; a hand-written spec must not contain any.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.fields import unknown_keywords
from ...spec.problems import Problem
from ...spec.structure import Visit


def check_schemas(visits: Iterable[Visit]) -> list[Problem]:
    """Return keywords that are unknown, or without effect where they are."""
    listed = list(visits)
    schemas = (visit.node for visit in listed if visit.kind == "schema" and isinstance(visit.node, dict))
    return [*unknown_keywords(listed), *(problem for schema in schemas for problem in _faults(schema))]


def _faults(schema: Any) -> Iterator[Problem]:
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
