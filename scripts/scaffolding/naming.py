"""Guessed names: id, resource and method of each operation, valid in Python and unique."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Callable, Container, Iterable, Sequence, Set

from attrs import frozen

from ..pipeline.python.names import resource_class
from .guessed_methods import longer_methods_of, method_of, verb_of
from .guessed_resources import Words, resources_of
from .id_segments import Segments, id_of, segments_of
from .name_words import is_version, split
from .published_operations import PublishedOperation
from .sdk_names import sdk_names_of

_LONGEST = 60
_NOT_FOR_IDS = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}
_NOT_FOR_RESOURCES = {
    *("aclose", "call", "close", "derive", "drift", "warm_up", "with_options", "cached_property", "provider"),
    *("self", *keyword.kwlist, *keyword.softkwlist),
}
_NOT_FOR_METHODS = {
    *("with_raw_response", "cached_property", "inputs", "models", "self", "str", "int", "float", "bool", "object"),
    *("property", "type", "super", "tuple", "dict", "set", "bytes", "print", *keyword.kwlist, *keyword.softkwlist),
}


@frozen
class Names:
    """The names of one operation, and a description of their origin."""

    id: str
    resource: str
    method: str
    origin: str


def names_of(operations: Sequence[PublishedOperation], *, client: str) -> list[Names]:
    """Name all operations."""
    segments = segments_of(operations)
    grouped = resources_of(operations, segments)
    resources = _resource_names([words for words, _ in grouped], client)
    methods = _method_names(operations, [words for words, _ in grouped], segments)
    return [
        Names(id_, resources[words], method, _origin(operation, resource_origin))
        for operation, id_, (words, resource_origin), method in zip(
            operations, _ids(operations), grouped, methods, strict=True
        )
    ]


def _origin(operation: PublishedOperation, resource_origin: str) -> str:
    id_origin = "operationId" if split(id_of(operation)) else "method and path"
    method = ", method from an extension for SDKs" if sdk_names_of(operation).method else ""
    return f"id from {id_origin}, resource from {resource_origin}{method}"


def name_of(words: Iterable[str]) -> str:
    """Return words as a name; empty if there are none."""
    name = "_".join(words)[:_LONGEST].strip("_")
    return f"n{name}" if name[:1].isdigit() else name


def _ids(operations: Sequence[PublishedOperation]) -> list[str]:
    ids: dict[str, None] = {}
    for operation in operations:
        parts = [words for part in operation.path.split("/") if (words := split(part)) and not _is_base(words)]
        path = [word for words in parts for word in words]
        words = split(id_of(operation)) or [verb_of(operation), *path]
        candidates = (words, [*words, *path], [*words, operation.method, *path])
        ids[_first_free(candidates, ids, reserved=_NOT_FOR_IDS, suffix="operation")] = None
    return list(ids)


def _is_base(words: Sequence[str]) -> bool:
    return len(words) == 1 and (words[0] in ("api", "rest") or is_version(words[0]))


def _resource_names(grouped: Iterable[Words], client: str) -> dict[Words, str]:
    """Return the names of resources, whose classes are unique, too."""
    names: dict[Words, str] = {}
    classes = set[str]()
    for words in grouped:
        if words not in names:
            name = _safe(name_of(words), _NOT_FOR_RESOURCES, "resource")
            name = f"{name}_resource" if name.endswith("with_raw_response") else name
            names[words] = _numbered(name, lambda candidate: resource_class(candidate, client=client) in classes)
            classes.add(resource_class(names[words], client=client))
    return names


def _method_names(
    operations: Sequence[PublishedOperation], resources: Sequence[Words], segments: Sequence[Segments]
) -> list[str]:
    """Return the names of methods. Of several with one name, that with the shortest path keeps it."""
    names: dict[int, str] = {}
    taken: dict[Words, dict[str, str]] = {}
    for at in sorted(range(len(operations)), key=lambda at: operations[at].path.count("/")):
        operation, resource = operations[at], resources[at]
        paths = taken.setdefault(resource, {})
        name = _safe(name_of(method_of(operation, resource, segments[at])), _NOT_FOR_METHODS, "call")
        if name in paths:
            longer = longer_methods_of(operation, resource, segments[at], paths[name])
            name = _first_free(longer, paths, reserved=_NOT_FOR_METHODS, suffix="call")
        names[at], paths[name] = name, operation.path
    return [names[at] for at in range(len(operations))]


def _first_free(candidates: Iterable[Sequence[str]], taken: Container[str], *, reserved: Set[str], suffix: str) -> str:
    """Return the first name that is not taken; where truncation makes all equal, the last with a number."""
    name = ""
    for words in candidates:
        name = _safe(name_of(words), reserved, suffix)
        if name not in taken:
            return name
    return _numbered(name, lambda candidate: candidate in taken)


def _numbered(name: str, is_taken: Callable[[str], bool]) -> str:
    number, free = 2, name
    while is_taken(free):
        free, number = f"{name}_{number}", number + 1
    return free


def _safe(name: str, reserved: Set[str], suffix: str) -> str:
    return f"{name}_{suffix}" if name in reserved or not name else name
