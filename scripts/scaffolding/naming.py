"""Guessed names: id, resource and method of each operation, valid in Python and unique."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Callable

from attrs import frozen

from ..pipeline.python.names import resource_class, snake_case
from .published_operations import PublishedOperation

_LONGEST = 60
_NOT_FOR_IDS = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}
_NOT_FOR_RESOURCES = {
    *("aclose", "call", "close", "derive", "drift", "warm_up", "with_options", "cached_property", "provider"),
    *("models", "inputs", "self", "webhooks", "errors", *_NOT_FOR_IDS),
}
_NOT_FOR_METHODS = {
    *("with_raw_response", "cached_property", "inputs", "models", "self", "str", "int", "float", "bool", "object"),
    *("property", "type", "super", "tuple", "dict", "set", "bytes", "print", *keyword.kwlist, *keyword.softkwlist),
}
_VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}
_VERSION = re.compile(r"(?:api|rest|v[0-9][0-9a-z.]*|[0-9.]+)\Z", re.IGNORECASE)


@frozen
class Names:
    """The names of one operation, and a description of their origin."""

    id: str
    resource: str
    method: str
    origin: str


def names_of(operations: list[PublishedOperation], *, client: str) -> list[Names]:
    """Name all operations."""
    ids: dict[str, None] = {}
    resources: dict[str, str] = {}
    methods: set[tuple[str, str]] = set()
    found = []
    for operation in operations:
        id_, id_origin = _id(operation)
        id_ = _free(id_, lambda name: name in ids)
        ids[id_] = None
        tag, origin = _resource(operation)
        resource = resources.get(tag) or _resource_name(tag, client, set(resources.values()))
        resources[tag] = resource
        method = _method(operation, id_, resource)
        if (resource, method) in methods:
            method = _safe(id_, _NOT_FOR_METHODS, "call")
        method = _free(method, lambda name, resource=resource: (resource, name) in methods)  # type: ignore[misc]
        methods.add((resource, method))
        found.append(Names(id_, resource, method, f"id from {id_origin}, resource from {origin}"))
    return found


def _free(name: str, is_taken: Callable[[str], bool]) -> str:
    number, free = 2, name
    while is_taken(free):
        free, number = f"{name}_{number}", number + 1
    return free


def words(text: str) -> str:
    """Return a text as lower-case ASCII words joined by underscores; empty if it has none."""
    name = snake_case(text.encode("ascii", "ignore").decode())
    name = name[:_LONGEST].strip("_")
    return f"n{name}" if name[:1].isdigit() else name


def _safe(name: str, taken: set[str], suffix: str) -> str:
    return f"{name}_{suffix}" if name in taken or not name else name


def _id(operation: PublishedOperation) -> tuple[str, str]:
    operation_id = operation.node.get("operationId")
    if isinstance(operation_id, str) and words(operation_id):
        return _safe(words(operation_id), _NOT_FOR_IDS, "operation"), "operationId"
    parts = [re.sub(r"[{}]", "", part) for part in operation.path.split("/") if part and not _VERSION.match(part)]
    name = words("_".join([_VERBS.get(operation.method, operation.method), *parts])) or operation.method
    return _safe(name, _NOT_FOR_IDS, "operation"), "method and path"


def _resource(operation: PublishedOperation) -> tuple[str, str]:
    tags = operation.node.get("tags")
    if isinstance(tags, list) and tags and isinstance(tags[0], str) and words(tags[0]):
        return words(tags[0]), "the first tag"
    parts = [part for part in operation.path.split("/") if part and "{" not in part and not _VERSION.match(part)]
    name = next((words(part) for part in parts if words(part)), "")
    return name or "root", "the path"


def _resource_name(tag: str, client: str, taken: set[str]) -> str:
    classes = {resource_class(resource, client=client) for resource in taken}
    name = _safe(tag, _NOT_FOR_RESOURCES, "resource")
    if name.endswith("with_raw_response"):
        name = f"{name}_resource"
    return _free(name, lambda candidate: candidate in taken or resource_class(candidate, client=client) in classes)


def _method(operation: PublishedOperation, id_: str, resource: str) -> str:
    """Return the words of the id that the resource does not contain."""
    known = {_singular(word) for word in resource.split("_")}
    rest = [word for word in id_.split("_") if _singular(word) not in known]
    name = "_".join(rest) or _VERBS.get(operation.method, operation.method)
    return _safe(name, _NOT_FOR_METHODS, "call") if not name[:1].isdigit() else _safe(id_, _NOT_FOR_METHODS, "call")


def _singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
