"""House rules for operations: names in Python, ids, parameters, and that every pointer of an x- member leads somewhere.

What is malformed is the vocabulary's business: these rules pass over it.
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
# Names that every client and every resource has of its own.
_CLIENT_MEMBERS = {"aclose", "call", "close", "derive", "drift", "warm_up", "with_options"}
_RESOURCE_MEMBERS = {"with_raw_response"}


def check_operations(document: Any) -> list[Problem]:
    """Find what breaks the house rules for operations."""
    operations = operations_of(document)
    problems = [*_repeated(operations), *_same_paths(document)]
    for operation in operations:
        problems += _names(operation)
        problems += _path_parameters(operation)
        problems += _pointers(document, operation)
    return problems


def _repeated(operations: Iterable[Operation]) -> Iterator[Problem]:
    """Find ids, and places in the client, that two operations have."""
    seen: dict[tuple[str, Any], Operation] = {}
    for operation in operations:
        node = operation.node
        attribute = f"client.{node.get('x-resource')}.{node.get('x-method')}"
        for member, name in (("operationId", node.get("operationId")), ("x-method", attribute)):
            first = seen.setdefault((member, name), operation)
            if name is not None and first is not operation:
                yield Problem(
                    operation.place(member), f"{name!r} is taken: {first.label} has it, at {first.place(member)}"
                )


def _same_paths(document: Any) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    paths = document.get("paths", {})
    for path in paths:
        first = seen.setdefault(re.sub(r"\{[^}]*\}", "{}", path), path)
        if first != path:
            message = f"{path} is the path {first} under other names: write both in one, at {place_of(paths, first)}"
            yield Problem(place_of(paths, path), message)


def _names(operation: Operation) -> Iterator[Problem]:
    operation_id = operation.node.get("operationId")
    if not isinstance(operation_id, str) or not _SNAKE_CASE.fullmatch(operation_id):
        message = f"{operation.label}: operationId must be snake_case, such as list_things, not {operation_id!r}"
        yield Problem(operation.place("operationId"), message)
    if not str(operation.node.get("summary", "")).strip():
        yield Problem(operation.place("summary"), f"{operation.label}: lacks a summary: say in one line what it does")
    for member, taken in (("x-resource", _CLIENT_MEMBERS), ("x-method", _RESOURCE_MEMBERS)):
        name = operation.node.get(member)
        if isinstance(name, str) and (name in taken or keyword.iskeyword(name) or name.endswith("_")):
            yield Problem(
                operation.place(member), f"{member}: {name!r} cannot be an attribute of the client: choose another"
            )


def _path_parameters(operation: Operation) -> Iterator[Problem]:
    declared = {parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"}
    written = set(re.findall(r"\{([^}]*)\}", operation.path))
    for name in sorted(declared ^ written):
        where = "is not declared as a path parameter" if name in written else "does not stand in the path"
        yield Problem(operation.place("parameters"), f"{operation.label}: {{{name}}} {where}")
    names = [(parameter["in"], parameter["name"]) for parameter in operation.parameters]
    for place, name in sorted({name for name in names if names.count(name) > 1}):
        yield Problem(operation.place("parameters"), f"{operation.label}: {place} parameter {name!r} is declared twice")


def _pointers(document: Any, operation: Operation) -> Iterator[Problem]:
    """Find x- members that name a parameter or a member which the operation has not."""
    for extension, member, where, name in _named_parameters(operation):
        if (where, name) not in {(parameter["in"], parameter["name"]) for parameter in operation.parameters}:
            message = f"{operation.label}: {extension} names the {where} parameter {name!r}, which is not declared"
            yield Problem(operation.place(extension, member), message)
    for extension, member, side, pointer, type_ in _named_members(operation):
        if not pointer_exists(document, operation.node, side=side, pointer=pointer, type_=type_):
            what = "a list " if type_ == "array" else ""
            message = f"{operation.label}: {extension} names {what}{pointer!r}, which the {side} does not hold"
            yield Problem(operation.place(extension, member), message)


def _named_parameters(operation: Operation) -> Iterator[tuple[str, str, str, str]]:
    paging, key, effect = (operation.extension(name) for name in ("x-pagination", "x-idempotency", "x-effect"))
    for member in PAGING:
        if isinstance(paging.get(member), str) and not paging[member].startswith("/"):
            yield "x-pagination", member, "query", paging[member]
    if key.get("key") == "natural" and key.get("in") in ("path", "query") and isinstance(key.get("at"), str):
        yield "x-idempotency", "at", key["in"], key["at"]
    if isinstance(effect.get("write_when"), str):
        yield "x-effect", "write_when", "query", effect["write_when"]


def _named_members(operation: Operation) -> Iterator[tuple[str, str, str, str, str | None]]:
    paging, key = operation.extension("x-pagination"), operation.extension("x-idempotency")
    for member in ("next", "link", "previous", "more", "items", "total_pages", "per_page", "total"):
        if isinstance(paging.get(member), str):
            yield "x-pagination", member, "answer", paging[member], "array" if member == "items" else None
    if isinstance(paging.get("last"), str) and isinstance(paging.get("items"), str):
        yield "x-pagination", "last", "answer", f"{paging['items']}/0{paging['last']}", None
    for member in PAGING:
        if isinstance(paging.get(member), str) and paging[member].startswith("/"):
            yield "x-pagination", member, "request", paging[member], None
    at, field = key.get("at"), key.get("field")
    in_body = key.get("key") in ("body", "items") or (key.get("key") == "natural" and key.get("in", "body") == "body")
    if in_body and isinstance(at, str):
        yield "x-idempotency", "at", "request", at, "array" if key.get("key") == "items" else None
        if isinstance(field, str):
            yield "x-idempotency", "field", "request", f"{at}/0/{field}", None
    if isinstance(operation.node.get("x-envelope"), str):
        yield "x-envelope", "x-envelope", "answer", f"/{operation.node['x-envelope']}", None
