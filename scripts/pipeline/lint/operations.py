"""House rules for operations: names in Python, ids, parameters, and that every pointer of an x- field has a target.

Malformed values are reported by the vocabulary; these rules skip them.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.operations import PAGING, Operation, operations_of
from ...spec.pointers import pointer_exists
from ...spec.problems import Problem

_SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# Attributes that every client and every resource has.
_CLIENT_ATTRIBUTES = {"aclose", "call", "close", "derive", "drift", "warm_up", "with_options"}
_RESOURCE_ATTRIBUTES = {"with_raw_response"}


def check_operations(document: Any) -> list[Problem]:
    """Return the problems with the operations of a document."""
    operations = operations_of(document)
    problems = [*_duplicates(operations), *_same_paths(document)]
    for operation in operations:
        problems += _names(operation)
        problems += _path_parameters(operation)
        problems += _pointers(document, operation)
    return problems


def _duplicates(operations: Iterable[Operation]) -> Iterator[Problem]:
    """Yield ids, and attributes of the client, that two operations share."""
    seen: dict[tuple[str, Any], Operation] = {}
    for operation in operations:
        node = operation.node
        attribute = f"client.{node.get('x-resource')}.{node.get('x-method')}"
        for field, name in (("operationId", node.get("operationId")), ("x-method", attribute)):
            first = seen.setdefault((field, name), operation)
            if name is not None and first is not operation:
                message = f"{name!r} is taken by {first.label}, at {first.place(field)}: choose another name"
                yield Problem(operation.place(field), message)


def _same_paths(document: Any) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    paths = document.get("paths", {})
    for path in paths:
        first = seen.setdefault(re.sub(r"\{[^}]*\}", "{}", path), path)
        if first != path:
            message = f"{path} is the same path as {first}: merge it into that one, at {place_of(paths, first)}"
            yield Problem(place_of(paths, path), message)


def _names(operation: Operation) -> Iterator[Problem]:
    operation_id = operation.node.get("operationId")
    if not isinstance(operation_id, str) or not _SNAKE_CASE.fullmatch(operation_id):
        message = f"{operation.label}: operationId must be snake_case, such as list_things, not {operation_id!r}"
        yield Problem(operation.place("operationId"), message)
    if not str(operation.node.get("summary", "")).strip():
        yield Problem(
            operation.place("summary"), f"{operation.label}: missing summary: describe in one line what it does"
        )
    for field, taken in (("x-resource", _CLIENT_ATTRIBUTES), ("x-method", _RESOURCE_ATTRIBUTES)):
        name = operation.node.get(field)
        if isinstance(name, str) and (name in taken or keyword.iskeyword(name) or name.endswith("_")):
            message = f"{field}: {name!r} cannot be an attribute of the client: choose another name"
            yield Problem(operation.place(field), message)


def _path_parameters(operation: Operation) -> Iterator[Problem]:
    declared = {parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"}
    in_path = set(re.findall(r"\{([^}]*)\}", operation.path))
    for name in sorted(declared ^ in_path):
        where = "is not declared as a path parameter" if name in in_path else "is not in the path"
        yield Problem(operation.place("parameters"), f"{operation.label}: {{{name}}} {where}")
    names = [(parameter["in"], parameter["name"]) for parameter in operation.parameters]
    for place, name in sorted({name for name in names if names.count(name) > 1}):
        yield Problem(operation.place("parameters"), f"{operation.label}: {place} parameter {name!r} is declared twice")


def _pointers(document: Any, operation: Operation) -> Iterator[Problem]:
    """Yield x- fields that refer to a parameter or a field which the operation lacks."""
    for extension, field, where, name in _named_parameters(operation):
        if (where, name) not in {(parameter["in"], parameter["name"]) for parameter in operation.parameters}:
            message = f"{operation.label}: {extension} refers to unknown {where} parameter {name!r}"
            yield Problem(operation.place(extension, field), message)
    for extension, field, side, pointer, type_ in _named_fields(operation):
        if not pointer_exists(document, operation.node, side=side, pointer=pointer, type_=type_):
            what = "list" if type_ == "array" else "field"
            message = f"{operation.label}: {extension} refers to unknown {what} {pointer!r} of the {side}"
            yield Problem(operation.place(extension, field), message)


def _named_parameters(operation: Operation) -> Iterator[tuple[str, str, str, str]]:
    paging, key, effect = (operation.extension(name) for name in ("x-pagination", "x-idempotency", "x-effect"))
    for name in PAGING:
        if isinstance(paging.get(name), str) and not paging[name].startswith("/"):
            yield "x-pagination", name, "query", paging[name]
    if key.get("key") == "natural" and key.get("in") in ("path", "query") and isinstance(key.get("at"), str):
        yield "x-idempotency", "at", key["in"], key["at"]
    if isinstance(effect.get("write_when"), str) and not effect["write_when"].startswith("/"):
        yield "x-effect", "write_when", "query", effect["write_when"]


def _named_fields(operation: Operation) -> Iterator[tuple[str, str, str, str, str | None]]:
    paging, key = operation.extension("x-pagination"), operation.extension("x-idempotency")
    for name in ("next", "link", "previous", "more", "items", "total_pages", "per_page", "total"):
        if isinstance(paging.get(name), str):
            yield "x-pagination", name, "response", paging[name], "array" if name == "items" else None
    if isinstance(paging.get("last"), str) and isinstance(paging.get("items"), str):
        yield "x-pagination", "last", "response", f"{paging['items']}/0{paging['last']}", None
    for name in PAGING:
        if isinstance(paging.get(name), str) and paging[name].startswith("/"):
            yield "x-pagination", name, "request", paging[name], None
    write_when = operation.extension("x-effect").get("write_when")
    if isinstance(write_when, str) and write_when.startswith("/"):
        yield "x-effect", "write_when", "request", write_when, None
    at, field = key.get("at"), key.get("field")
    in_body = key.get("key") in ("body", "items") or (key.get("key") == "natural" and key.get("in", "body") == "body")
    if in_body and isinstance(at, str):
        yield "x-idempotency", "at", "request", at, "array" if key.get("key") == "items" else None
        if isinstance(field, str):
            yield "x-idempotency", "field", "request", f"{at}/0/{field}", None
    if isinstance(operation.node.get("x-envelope"), str):
        yield "x-envelope", "x-envelope", "response", f"/{operation.node['x-envelope']}", None
