"""Check that a bundled document is valid OpenAPI 3.1, by its published schema, and add lines to the findings.

A compiled validator decides. Only where it finds something does the one run whose messages name the fault, which takes
a hundred times as long. House rules are elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from ...spec.document import place_at, place_of
from ...spec.problems import Problem
from ...spec.structure import Visit

_MAX_MESSAGE = 300
_Path = tuple[str | int, ...]


def check_openapi(
    document: Any, visits: list[Visit], *, known: Set[tuple[str | int, ...]] = frozenset()
) -> list[Problem]:
    """Return violations of OpenAPI 3.1. The references of the document must have been checked before.

    known: the paths of objects whose fields were reported already.
    """
    version = document.get("openapi")
    if not (isinstance(version, str) and version.startswith("3.1.")):
        return [Problem(place_of(document, "openapi"), "openapi: must be 3.1.x after bundling")]
    if "jsonSchemaDialect" in document:
        return [
            Problem(
                place_of(document, "jsonSchemaDialect"),
                "jsonSchemaDialect is not supported: schemas use the dialect of OpenAPI 3.1",
            )
        ]
    return _malformed(document, known) or _invalid_schemas(document, visits)


def _malformed(document: Any, known: Set[_Path]) -> list[Problem]:
    if _compiled_structure().is_valid(document):
        return []
    causes = [_cause(error) for error in _structure().iter_errors(document)]
    return [
        _problem(document, (), error)
        for error in causes
        if tuple(error.absolute_path) not in known or error.validator not in ("unevaluatedProperties", "required")
    ]


def _invalid_schemas(document: Any, visits: list[Visit]) -> list[Problem]:
    """Return violations of JSON Schema, in every outermost schema."""
    return [
        _problem(document, visit.path, _cause(error))
        for visit in _outermost_schemas(visits)
        if not _compiled_meta_schema().is_valid(visit.node)
        for error in _meta_schema().iter_errors(visit.node)
    ]


@cache
def _compiled_structure() -> Any:
    return jsonschema_rs.validator_for(_schema())


@cache
def _compiled_meta_schema() -> Any:
    return jsonschema_rs.validator_for({"$ref": "https://json-schema.org/draft/2020-12/schema"})


def _schema() -> Any:
    """Read the schema of OpenAPI 3.1 from its package, whose import takes longer than the check."""
    package = find_spec("openapi_spec_validator")
    folder = Path((package.submodule_search_locations or [""])[0]) if package else Path()
    return json.loads((folder / "resources" / "schemas" / "v3.1" / "schema.json").read_bytes())


@cache
def _structure() -> Any:
    """Return the validator for the structure of a document, with its anchors resolved once and not for each schema."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415  for a document that is not valid
    from referencing import Registry  # noqa: PLC0415
    from referencing.jsonschema import DRAFT202012  # noqa: PLC0415

    schema = _schema()
    resource = DRAFT202012.create_resource(schema)
    registry: Any = Registry()
    return Draft202012Validator(schema, registry=registry.with_resource(schema["$id"], resource).crawl())


@cache
def _meta_schema() -> Any:
    from jsonschema import Draft202012Validator  # noqa: PLC0415  for a document that is not valid

    return Draft202012Validator(Draft202012Validator.META_SCHEMA)


def _outermost_schemas(visits: list[Visit]) -> Iterator[Visit]:
    inside: tuple[str | int, ...] | None = None
    for visit in visits:
        if inside is not None and visit.path[: len(inside)] == inside:
            continue
        inside = visit.path if visit.kind == "schema" else None
        if visit.kind == "schema":
            yield visit


def _cause(error: Any) -> Any:
    """Return the innermost reason of a finding."""
    while error.context:
        # Of several ways to be valid, the author meant the one that fits furthest.
        error = max(error.context, key=lambda cause: len(cause.absolute_path))
    return error


def _problem(document: Any, path: tuple[str | int, ...], error: Any) -> Problem:
    """Return a finding with its place."""
    where = (*path, *error.absolute_path)
    message = str(error.message)
    if len(message) > _MAX_MESSAGE:
        message = f"{message[:_MAX_MESSAGE]} ..."
    name = "/".join(map(str, where[-2:]))
    return Problem(place_at(document, where), f"{name}: {message}" if name else message)
