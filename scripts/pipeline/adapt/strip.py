"""Remove what clients do not need from a published document, before the overlay document is applied.

Vendor extensions (whose names could clash with the vocabulary), examples, links, tags, response headers: thousands of
fields, removed by rule. Webhooks and callbacks are noted, since users may want them.
"""

from __future__ import annotations

import json
from typing import Any

from ...spec.document import Mapping, place_of, put
from ...spec.fields import FIELDS
from ...spec.problems import Problem
from ...spec.references import follow, fragment_of, mapped, parts_of
from ...spec.structure import METHODS, Visit, reference_of, walk
from .dynamic_references import bind_references

_UNUSED = {
    "document": ("tags", "externalDocs", "jsonSchemaDialect", "$self"),
    "operation": ("externalDocs",),
    "info": ("contact", "license", "termsOfService", "summary"),
    "path_item": ("summary", "description"),
    "parameter": ("example", "examples", "allowEmptyValue", "allowReserved"),
    "media_type": ("example", "examples"),
    "response": ("headers", "links", "summary"),
    "schema": (
        *("example", "examples", "externalDocs", "xml", "title"),
        *("$comment", "$schema", "$id", "$anchor", "$vocabulary"),
    ),
    "server": ("name",),
}
_KNOWN = {
    "document": {"openapi", "info", "servers", "paths", "components", "security", *_UNUSED["document"], "webhooks"},
    "path_item": {"$ref", "servers", "parameters", *METHODS, *_UNUSED["path_item"]},
    "operation": {
        *(
            "$ref",
            "tags",
            "summary",
            "description",
            "operationId",
            "parameters",
            "requestBody",
            "responses",
            "deprecated",
        ),
        *("security", "servers", "callbacks", "externalDocs"),
    },
    "parameter": {
        *("$ref", "name", "in", "description", "required", "deprecated", "schema", "content", "style", "explode"),
        *_UNUSED["parameter"],
    },
    "request_body": {"$ref", "description", "content", "required"},
    "media_type": {"schema", "encoding", "itemSchema", *_UNUSED["media_type"]},
    "response": {"$ref", "description", "content", *_UNUSED["response"]},
    "security_scheme": {
        *("$ref", "type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"),
    },
    "server": {"url", "description", "variables", *_UNUSED["server"]},
}
_FLOWS = ("implicit", "password", "clientCredentials", "authorizationCode")
_OF_SCHEMAS = ("type", "format", "items", "enum", "default", "minimum", "maximum")
_NOTED = {
    "document": ("webhooks", "webhooks are not generated (see Webhooks in specs/README.md)"),
    "operation": ("callbacks", "callbacks are not generated, since the provider calls them"),
}
_SECTIONS = ("examples", "links", "headers", "callbacks", "pathItems", "mediaTypes")
_REFERENCES = ("parameter", "request_body", "response")
"""Kinds whose references may only have a description beside them; OpenAPI ignores other fields there."""


def strip(document: Mapping) -> list[Problem]:
    """Remove, in place, what clients do not need. Return notes on what may be missed."""
    notes: list[Problem] = []
    bind_references(document, notes)
    for visit in walk(document):
        node: Any = visit.node
        if visit.kind == "parameter":
            _take_schema(node)
        if visit.kind == "operation":
            _write_out_id(node)
        if visit.kind == "security_scheme" and isinstance(node.get("flows"), dict):
            _drop_flows(node["flows"], notes)
        _drop_siblings(visit, notes)
        _drop_methods(visit, notes)
        _drop_unknown(visit, notes)
        for name in [name for name in node if _is_unused(visit, name)]:
            del node[name]
        if visit.kind in _NOTED:
            _drop_calls(node, *_NOTED[visit.kind], notes)
    _drop_sections(document)
    info = document.get("info")
    if isinstance(info, dict):
        for name in ("title", "version"):
            info[name] = str(info.get(name) or name.capitalize())  # a version such as 1.0 is a number to YAML
    return notes


def _take_schema(parameter: Any) -> None:
    """Add a schema to a parameter that is declared as in Swagger 2."""
    declared = [name for name in _OF_SCHEMAS if name in parameter]
    if "type" in declared and not {"schema", "content", "$ref"} & parameter.keys():
        parameter["schema"] = Mapping({name: parameter.pop(name) for name in declared}, place=place_of(parameter))


def _write_out_id(operation: Any) -> None:
    """Make text of an operation's id that YAML reads as another value, such as `true`."""
    value = operation.get("operationId")
    if isinstance(value, bool | int | float):
        put(operation, "operationId", json.dumps(value), place=place_of(operation, "operationId"))


def _drop_flows(flows: Any, notes: list[Problem]) -> None:
    for name in [name for name in flows if name not in _FLOWS and not name.startswith("x-")]:
        notes.append(Problem(place_of(flows, name), f"unknown field: the OAuth flow {name!r:.60} is ignored"))
        del flows[name]


def _drop_siblings(visit: Visit, notes: list[Problem]) -> None:
    if visit.kind not in _REFERENCES or reference_of(visit.node) is None:
        return
    for name in [name for name in visit.node if name not in ("$ref", "summary", "description")]:
        message = f"beside $ref: {name!r:.60} of a {visit.kind.replace('_', ' ')} is ignored, as OpenAPI demands"
        notes.append(Problem(place_of(visit.node, name), message))
        del visit.node[name]


def _drop_methods(visit: Visit, notes: list[Problem]) -> None:
    """Remove operations of methods that OpenAPI 3.1 does not have."""
    if visit.kind != "path_item":
        return
    more = visit.node.pop("additionalOperations", None)
    others = {name: visit.node.pop("query") for name in ("query",) if name in visit.node}
    for method, node in {**others, **(more if isinstance(more, dict) else {})}.items():
        message = f"operation omitted: {str(method).upper():.20} {visit.path[-1]}: the method is not supported"
        notes.append(Problem(place_of(node) or place_of(visit.node), message))


def _drop_calls(node: Any, field: str, message: str, notes: list[Problem]) -> None:
    """Remove what the provider calls, with a note for each."""
    calls = node.pop(field, None)
    for name in calls if isinstance(calls, dict) else ():
        notes.append(Problem(place_of(calls, name), f"{message}: {name!r:.60}"))


def _drop_unknown(visit: Visit, notes: list[Problem]) -> None:
    """Remove fields that OpenAPI does not define."""
    node, known = visit.node, _KNOWN.get(visit.kind, FIELDS.get(visit.kind))
    for name in [name for name in node if known and name not in known and not name.startswith("x-")]:
        place = place_of(node, name)
        notes.append(Problem(place, f"unknown field: {name!r:.60} of a {visit.kind.replace('_', ' ')} is ignored"))
        del node[name]


def _is_unused(visit: Visit, name: str) -> bool:
    if visit.kind == "schema" and name in ("example", "examples", "xml") and "$ref" in visit.node:
        return True
    if name.startswith("x-"):
        return visit.kind not in ("components",)
    return name in _UNUSED.get(visit.kind, ())


def _drop_sections(document: Any) -> None:
    components = document.get("components")
    if not isinstance(components, dict):
        return
    for section in [section for section in components if section.startswith("x-") or section in _SECTIONS]:
        if section != "pathItems":
            del components[section]


def prune(document: Any) -> None:
    """Remove components that no operation uses. References to other files, and to nothing, are skipped."""
    components = document.get("components")
    if not isinstance(components, dict):
        return
    kept = _reached(document)
    for section in [section for section in components if section != "securitySchemes"]:
        named = components[section]
        if not isinstance(named, dict):
            continue
        for name in [name for name in named if (section, name) not in kept]:
            del named[name]
        if not named:
            del components[section]


def _reached(document: Any) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    waiting: list[Any] = [(document.get(part), part) for part in ("paths", "webhooks")]
    waiting = [walk(node, kind="paths") for node, _ in waiting]
    while waiting:
        for visit in waiting.pop():
            for reference in _references(visit):
                parts = parts_of(fragment_of(reference))
                key = (parts[1], parts[2]) if len(parts) > 2 and parts[0] == "components" else None
                if key is None and len(parts) > 3 and parts[1] == "paths":
                    continue  # visited already
                if key and key not in found:
                    found.add(key)
                    waiting.append(_walk_at(document, key))
    return found


def _references(visit: Visit) -> list[str]:
    reference = reference_of(visit.node)
    found = [reference] if reference is not None else []
    mapping = visit.node.get("mapping") if visit.kind == "discriminator" else None
    targets = mapping.values() if isinstance(mapping, dict) else ()
    return [
        target
        for target in [*found, *(mapped(target) for target in targets if isinstance(target, str))]
        if target[:1] == "#"
    ]


_KINDS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "requestBodies": "request_body",
    "headers": "header",
    "pathItems": "path_item",
}


def _walk_at(document: Any, key: tuple[str, str]) -> Any:
    try:
        node = document["components"][key[0]][key[1]]
    except (KeyError, TypeError):
        return iter(())
    return walk(node, kind=_KINDS.get(key[0], "schema"))


def operations_in(document: Any) -> list[tuple[str, str, Any]]:
    """List path, method and operation of a document that may not be well-formed."""
    paths = document.get("paths")
    return [
        (path, method, item[method])
        for path, item in (paths.items() if isinstance(paths, dict) else ())
        if isinstance(item, dict)
        for method in item
        if method in METHODS and isinstance(item[method], dict)
    ]


def holds(document: Any, reference: str) -> bool:
    """Return whether a local reference leads anywhere."""
    try:
        follow(document, fragment_of(reference))
    except LookupError:
        return False
    return True
