"""Guessed resources: a name for the operations that share a tag, a path or segments of an id.

Resources are flat: the parts of a nested name (`evals.runs`) become one (`evals_runs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from .id_segments import Segments
from .name_words import find, is_plural, is_version, plural, split
from .published_operations import PublishedOperation
from .sdk_names import sdk_names_of

_LAST_OF_TAGS = {"api", "apis", "controller", "controllers", "handler", "routes", "router"}
_ABBREVIATION = re.compile(r"\([A-Z0-9]+\)")
_FEW = 20
Words = tuple[str, ...]


def resources_of(operations: Sequence[PublishedOperation], segments: Sequence[Segments]) -> list[tuple[Words, str]]:
    """Return the words of the resource of each operation, and their origin."""
    namespaces = _namespaces(operations)
    tags = _tags(operations)
    found = [
        _resource(operation, held, tag, namespaces)
        for operation, held, tag in zip(operations, segments, tags, strict=True)
    ]
    paths: dict[Words, list[str]] = {}
    for operation, (words, _) in zip(operations, found, strict=True):
        paths.setdefault(words, []).append(operation.path)
    return [(_in_plural(words, paths[words]), origin) for words, origin in found]


def literal_parts(path: str) -> list[Words]:
    """Return the words of each part of a path that is not a parameter, without versions and `api`."""
    parts = [tuple(split(re.sub(r"\{[^}]*\}", " ", part))) for part in path.partition("?")[0].split("/")]
    return [part for part in parts if part and part != ("api",) and not (len(part) == 1 and is_version(part[0]))]


def _resource(
    operation: PublishedOperation, segments: Segments, tag: Words, namespaces: Set[Words]
) -> tuple[Words, str]:
    group = sdk_names_of(operation).resource
    if group:
        return group, "an extension for SDKs"
    if len(segments) > 1:
        return tuple(dict.fromkeys(word for segment in segments[:-1] for word in segment)), "operationId"
    parts = literal_parts(operation.path)
    if len(parts) == 1 and _has_object(segments, parts[0]):
        return parts[0], "the path, which the id contains"
    if tag and len(parts) > 1 and parts[0] in namespaces and len(tag) == len(parts[1]) and find(parts[1], tag) == 0:
        return (*parts[0], *tag), "the path and the first tag"
    return (tag, "the first tag") if tag else (parts[0] if parts else ("root",), "the path")


def _has_object(segments: Segments, part: Words) -> bool:
    """Return whether an id is about what a part of the path contains several of."""
    return bool(segments) and len(segments[0]) > len(part) and is_plural(part[-1]) and find(segments[0], part) >= 0


def _tags(operations: Sequence[PublishedOperation]) -> list[Words]:
    """Return the words of the first tag of each operation; of none, where all of many operations have the same tag."""
    tags = [_tag(operation) for operation in operations]
    is_one = len(operations) > _FEW and len(set(tags)) == 1
    several = {tuple(parts[:1]) for operation in operations if (parts := literal_parts(operation.path))}
    return [()] * len(tags) if is_one and len(several) > 1 else tags


def _tag(operation: PublishedOperation) -> Words:
    tags = operation.node.get("tags")
    text = tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else ""
    words = split(_ABBREVIATION.sub("", text)) or split(text)
    while len(words) > 1 and (words[-1] in _LAST_OF_TAGS or is_version(words[-1])):
        words = words[:-1]
    return tuple(words)


def _in_plural(words: Words, paths: Iterable[str]) -> Words:
    """Return the words of a resource with the last one in the plural, if one of its paths has it so."""
    several = plural(words[-1])
    return (*words[:-1], several) if any(several in split(path) for path in paths) else words


def _namespaces(operations: Sequence[PublishedOperation]) -> set[Words]:
    """Return the first parts of paths that group other parts, where there are several; no operation is about one."""
    below: dict[Words, set[Words]] = {}
    itself = set[Words]()
    for operation in operations:
        parts = literal_parts(operation.path)
        if len(parts) < 2 or _has_parameter_second(operation.path, parts):
            itself.update(parts[:1])
        else:
            below.setdefault(parts[0], set()).add(parts[1])
    found = {first for first, seconds in below.items() if len(seconds) > 1} - itself
    return found if len(found) > 1 else set()


def _has_parameter_second(path: str, parts: Sequence[Words]) -> bool:
    """Return whether a parameter stands between the first two literal parts of a path."""
    held = [tuple(split(part)) for part in path.split("/") if part]
    return "{" in "".join(path.split("/")[held.index(parts[0]) + 2 : held.index(parts[0]) + 3])
