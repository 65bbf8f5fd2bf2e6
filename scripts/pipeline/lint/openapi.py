"""Is the bundled document valid OpenAPI 3.1? The judges are those of openapi-spec-validator; here they get lines.

They are called part by part, because a finding of theirs names no place unless one knows what it was about, and because
the published schema, looked up as its authors wrote it, takes seconds for a document of 200 operations. Nothing here is
a rule of this house.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema_path import SchemaPath
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas.utils import get_schema_content
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ...spec.document import place_at, place_of
from ...spec.problems import Problem
from ...spec.structure import Visit

_MAX_MESSAGE = 300


def check_openapi(document: Any, visits: list[Visit]) -> list[Problem]:
    """Find what is not OpenAPI 3.1. The references of the document must have been checked before."""
    version = document.get("openapi")
    if not (isinstance(version, str) and version.startswith("3.1.")):
        return [Problem(place_of(document, "openapi"), "openapi: must be 3.1.x after bundling")]
    if "jsonSchemaDialect" in document:
        return [
            Problem(
                place_of(document, "jsonSchemaDialect"), "jsonSchemaDialect is refused: schemas are plain OpenAPI 3.1"
            )
        ]
    # The judges below assume a well-formed document, so they run only on one.
    return _malformed(document) or _meaningless(document, visits)


def _malformed(document: Any) -> list[Problem]:
    return [_problem(document, (), error) for error in _structure().iter_errors(document)]


@cache
def _structure() -> Any:
    """Make the validator for the structure of a document, with its anchors looked up once and not for each schema."""
    schema: Any = get_schema_content("3.1")
    resource = DRAFT202012.create_resource(schema)
    return Draft202012Validator(schema, registry=Registry().with_resource(schema["$id"], resource).crawl())


def _meaningless(document: Any, visits: list[Visit]) -> list[Problem]:
    """Judge every outermost schema; one that is written like another, only once."""
    if document.get("x-reading") == "loose":
        # Few forms, by a reader of ours; and the judges lose their way where thousands refer to each other.
        return [
            _problem(document, visit.path, error)
            for visit in _outermost_schemas(visits)
            for error in _meta_schema().iter_errors(visit.node)
        ]
    # Without handlers, a reference that slipped through can fetch nothing.
    root = SchemaPath.from_dict(document, handlers={}, resolved_cache_maxsize=10_000)
    judges = OpenAPIV31SpecValidator(root).keyword_validators_registry
    problems, seen = [], set()
    for visit in _outermost_schemas(visits):
        text = json.dumps(visit.node, sort_keys=True)
        if text not in seen:
            seen.add(text)
            problems += _judged(document, visit, _findings(visit, root, judges["schema"]))
    return problems


def _outermost_schemas(visits: list[Visit]) -> Iterator[Visit]:
    inside: tuple[str | int, ...] | None = None
    for visit in visits:
        if inside is not None and visit.path[: len(inside)] == inside:
            continue
        inside = visit.path if visit.kind == "schema" else None
        if visit.kind == "schema":
            yield visit


def _findings(visit: Visit, root: Any, judge: Any) -> Iterator[Any]:
    if "$ref" in visit.node:
        # The library would look at the target alone, which has its own turn, and not at what stands beside.
        yield from _meta_schema().iter_errors(visit.node)
        return
    schema = root
    for part in visit.path:
        schema = schema // part  # a single slash would take the part itself apart, at each #
    yield from judge(schema)


@cache
def _meta_schema() -> Any:

    return Draft202012Validator(Draft202012Validator.META_SCHEMA)


def _judged(document: Any, visit: Visit, findings: Iterable[Any]) -> list[Problem]:
    try:
        return [_problem(document, visit.path, error) for error in findings]
    except Exception as error:  # noqa: BLE001  a judge that stumbles over untrusted input has judged it
        message = f"cannot be checked as OpenAPI ({type(error).__name__}: {error})"
        return [Problem(place_at(document, visit.path), message)]


def _problem(document: Any, path: tuple[str | int, ...], error: Any) -> Problem:
    """Say the innermost reason of a finding, and where it lies."""
    while error.context:
        # Of several ways to be valid, the author meant the one that fits furthest.
        error = max(error.context, key=lambda cause: len(cause.absolute_path))
    where = (*path, *error.absolute_path)
    message = str(error.message)
    if len(message) > _MAX_MESSAGE:
        message = f"{message[:_MAX_MESSAGE]} ..."
    name = "/".join(map(str, where[-2:]))
    return Problem(place_at(document, where), f"{name}: {message}" if name else message)
