"""The fields that OpenAPI 3.1 defines for each kind of object, and what a field with another name may have meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from .document import place_of
from .problems import Problem
from .structure import METHODS, Visit

_REFERENCE = {"$ref", "summary", "description"}
_EXAMPLES = {"example", "examples"}
_STYLED = {"description", "required", "deprecated", "schema", "content", "style", "explode", *_EXAMPLES}
_OPERATION = {
    *("tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses"),
    *("callbacks", "deprecated", "security", "servers"),
}
_COMPONENTS = {
    *("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links"),
    *("callbacks", "pathItems"),
}
_PATH_ITEM = {*_REFERENCE, "servers", "parameters", *METHODS}
FIELDS: dict[str, set[str]] = {
    "document": {
        *("openapi", "info", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs"),
        "jsonSchemaDialect",
    },
    "info": {"title", "summary", "description", "termsOfService", "contact", "license", "version"},
    "server": {"url", "description", "variables"},
    "server_variable": {"enum", "default", "description"},
    "components": _COMPONENTS,
    "path_item": _PATH_ITEM,
    "webhook_item": _PATH_ITEM,
    "operation": _OPERATION,
    "webhook": _OPERATION,
    "parameter": {*_REFERENCE, "name", "in", "allowEmptyValue", "allowReserved", *_STYLED},
    "header": {*_REFERENCE, *_STYLED},
    "request_body": {*_REFERENCE, "content", "required"},
    "media_type": {"schema", "encoding", *_EXAMPLES},
    "encoding": {"contentType", "headers", "style", "explode", "allowReserved"},
    "response": {*_REFERENCE, "headers", "content", "links"},
    "example": {*_REFERENCE, "value", "externalValue"},
    "tag": {"name", "description", "externalDocs"},
    "discriminator": {"propertyName", "mapping"},
    "security_scheme": {
        *(*_REFERENCE, "type", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"),
    },
}
"""The fields of each kind of object, schemas aside."""
_STATUS = re.compile(r"default|[1-5](?:[0-9]{2}|XX)")
_NO_NULLABLE = 'write type: [..., "null"], since OpenAPI 3.1 has no nullable'
_CALLED = {"webhook_item": "webhook", "media_type": "media type", "request_body": "request body", "path_item": "path"}

_STRUCTURE = {"type", "properties", "required", "items", "prefixItems", "additionalProperties", "patternProperties"}
_COMBINED = {"allOf", "oneOf", "anyOf", "not", "if", "then", "else", "discriminator", "$ref", "enum", "const"}
_LIMITS = {"minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
_COUNTS = {"multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames"}
_RARE = {"contains", "minContains", "maxContains", "dependentRequired", "dependentSchemas", "unevaluatedItems"}
_CONTENT = {"unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema", "$comment", "$schema"}
_NOTES = {"title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly"}
_OPENAPI = {"xml", "externalDocs", "$defs"}
KEYWORDS = _STRUCTURE | _COMBINED | _LIMITS | _COUNTS | _RARE | _CONTENT | _NOTES | _OPENAPI
"""The keywords of schemas that a hand-written spec may contain; JSON Schema itself allows any."""


def unknown_fields(visits: Iterable[Visit]) -> Iterator[tuple[tuple[str | int, ...], Problem]]:
    """Yield a problem for each field that OpenAPI does not define, with the path of the object that has it."""
    for visit in visits:
        known = FIELDS.get(visit.kind, set())
        for name in visit.node if known else ():
            if name not in known and not name.startswith("x-"):
                yield visit.path, Problem(place_of(visit.node, name), _message(visit.kind, name, known))
        if visit.kind in ("operation", "webhook"):
            yield from _statuses(visit)


def unknown_keywords(visits: Iterable[Visit]) -> Iterator[Problem]:
    """Yield a problem for each keyword that a hand-written schema must not contain."""
    for visit in visits:
        for name in visit.node if visit.kind == "schema" else ():
            if name not in KEYWORDS and not name.startswith("x-"):
                remedy = _NO_NULLABLE if name == "nullable" else advice(name, KEYWORDS)
                yield Problem(place_of(visit.node, name), f"unknown keyword {name!r} in a schema: {remedy}")


def _statuses(visit: Visit) -> Iterator[tuple[tuple[str | int, ...], Problem]]:
    responses: Any = visit.node.get("responses")
    for status in responses if isinstance(responses, dict) else ():
        if not _STATUS.fullmatch(status) and not status.startswith("x-"):
            message = f'unknown status {status!r} of a response: write a status such as "200", 4XX, or default'
            yield (*visit.path, "responses"), Problem(place_of(responses, status), message)


def _message(kind: str, name: str, known: Collection[str]) -> str:
    called = _CALLED.get(kind, kind.replace("_", " "))
    article = "an" if called[0] in "aeiou" else "a"
    return f"unknown field {name!r} of {article} {called}: {advice(name, known)}"


def advice(name: str, known: Collection[str]) -> str:
    """Return what a misspelt name may have meant, or what to do with an unknown one."""
    close = get_close_matches(name, known, n=1, cutoff=0.7)
    lower = {field.lower(): field for field in known}
    meant = close[0] if close else lower.get(name.lower())
    return f"did you mean {meant}?" if meant else "remove it, or prefix it with x-"
