"""Check that a bundled document is valid OpenAPI 3.1, with openapi-spec-validator, and add lines to its findings.

Its validators are called part by part: a finding has no place unless it is known which part it is about, and the
published schema, resolved as its authors wrote it, takes seconds for a document of 200 operations. House rules are
elsewhere.
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
    """Return violations of OpenAPI 3.1. The references of the document must have been checked before."""
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
    # The validators of schemas assume a well-formed document.
    return _malformed(document) or _invalid_schemas(document, visits)


def _malformed(document: Any) -> list[Problem]:
    return [_problem(document, (), error) for error in _structure().iter_errors(document)]


@cache
def _structure() -> Any:
    """Return the validator for the structure of a document, with its anchors resolved once and not for each schema."""
    schema: Any = get_schema_content("3.1")
    resource = DRAFT202012.create_resource(schema)
    return Draft202012Validator(schema, registry=Registry().with_resource(schema["$id"], resource).crawl())


def _invalid_schemas(document: Any, visits: list[Visit]) -> list[Problem]:
    """Check every outermost schema; equal ones only once."""
    if document.get("x-reading") == "loose":
        # The adapted forms are few, and the validators take too long where thousands of schemas refer to each other.
        return [
            _problem(document, visit.path, error)
            for visit in _outermost_schemas(visits)
            for error in _meta_schema().iter_errors(visit.node)
        ]
    # Without handlers, a reference that slipped through can fetch nothing.
    root = SchemaPath.from_dict(document, handlers={}, resolved_cache_maxsize=10_000)
    validators = OpenAPIV31SpecValidator(root).keyword_validators_registry
    problems = list[Problem]()
    seen = set[str]()
    for visit in _outermost_schemas(visits):
        text = json.dumps(visit.node, sort_keys=True)
        if text not in seen:
            seen.add(text)
            problems += _checked(document, visit, _findings(visit, root, validators["schema"]))
    return problems


def _outermost_schemas(visits: list[Visit]) -> Iterator[Visit]:
    inside: tuple[str | int, ...] | None = None
    for visit in visits:
        if inside is not None and visit.path[: len(inside)] == inside:
            continue
        inside = visit.path if visit.kind == "schema" else None
        if visit.kind == "schema":
            yield visit


def _findings(visit: Visit, root: Any, validate: Any) -> Iterator[Any]:
    if "$ref" in visit.node:
        # The library would check the target only, which has its own turn, and not the keywords beside the reference.
        yield from _meta_schema().iter_errors(visit.node)
        return
    schema = root
    for part in visit.path:
        schema = schema // part  # a single slash would split the part at each #
    yield from validate(schema)


@cache
def _meta_schema() -> Any:
    return Draft202012Validator(Draft202012Validator.META_SCHEMA)


def _checked(document: Any, visit: Visit, findings: Iterable[Any]) -> list[Problem]:
    try:
        return [_problem(document, visit.path, error) for error in findings]
    except Exception as error:  # noqa: BLE001  a validator that fails on untrusted input has rejected it
        message = f"cannot be checked as OpenAPI ({type(error).__name__}: {error})"
        return [Problem(place_at(document, visit.path), message)]


def _problem(document: Any, path: tuple[str | int, ...], error: Any) -> Problem:
    """Return the innermost reason of a finding, with its place."""
    while error.context:
        # Of several ways to be valid, the author meant the one that fits furthest.
        error = max(error.context, key=lambda cause: len(cause.absolute_path))
    where = (*path, *error.absolute_path)
    message = str(error.message)
    if len(message) > _MAX_MESSAGE:
        message = f"{message[:_MAX_MESSAGE]} ..."
    name = "/".join(map(str, where[-2:]))
    return Problem(place_at(document, where), f"{name}: {message}" if name else message)
