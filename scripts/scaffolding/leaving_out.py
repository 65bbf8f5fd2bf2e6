"""Find the operations that a problem of the pipeline affects, by its place: they can be left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from ..spec.document import place_of
from ..spec.problems import Place, Problem
from ..spec.references import fragment_of, mapped, parts_of
from ..spec.structure import walk
from .published_operations import PublishedOperation, read_operations, unresolved_items

_Key = tuple[str, str]


class OperationIndex:
    """The operations and components of a document by the places where they start."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._found = read_operations(document)
        marks: dict[Place, set[str]] = {}
        for operation in self._found:
            if operation.place is not None:
                marks.setdefault(operation.place, set()).add(operation.label)
        unresolved = {path: {label} for label, path in unresolved_items(document).items()}
        paths = document.get("paths", {})
        for path in paths if isinstance(paths, dict) else ():
            place = place_of(paths, path)
            labels = {operation.label for operation in self._found if operation.path == path}
            labels |= unresolved.get(path, set())
            if place is not None:
                marks.setdefault(place, set()).update(labels)
        users = _users(document, self._found)
        for section, components in document.get("components", {}).items():
            for name in components if isinstance(components, dict) else ():
                place = place_of(components, name)
                if place is not None:
                    marks.setdefault(place, set()).update(users.get((section, name), ()))
        for name in document:
            place = place_of(document, name)
            if place is not None and place not in marks:
                marks[place] = set()
        self._starts = sorted(marks)
        self._labels = marks

    def affected_by(self, problem: Problem) -> set[str]:
        """Return the labels of the operations that a problem affects; empty if unknown."""
        named = {operation.label for operation in self._found if f"{operation.label}:" in problem.message}
        if named:
            return named
        if problem.place is None:
            return set()
        at = bisect_right(self._starts, problem.place) - 1
        is_known = at >= 0 and self._starts[at].file == problem.place.file
        return set(self._labels[self._starts[at]]) if is_known else set()


def _users(document: Any, found: Iterable[PublishedOperation]) -> dict[_Key, set[str]]:
    """Return the operations that reference each component, directly or not."""
    users: dict[_Key, set[str]] = {}
    held: dict[_Key, set[_Key]] = {}
    for operation in found:
        waiting = [*_references(operation.node, "operation"), *_shared(document, operation)]
        seen: set[_Key] = set()
        while waiting:
            key = waiting.pop()
            if key in seen:
                continue
            seen.add(key)
            users.setdefault(key, set()).add(operation.label)
            if key not in held:
                node = document.get("components", {}).get(key[0], {}).get(key[1])
                held[key] = _references(node, _KINDS.get(key[0], "schema"))
            waiting += held[key]
    return users


_KINDS = {"responses": "response", "parameters": "parameter", "requestBodies": "request_body", "headers": "header"}


def _shared(document: Any, operation: PublishedOperation) -> set[_Key]:
    return _references({"parameters": document["paths"][operation.path].get("parameters")}, "path_item")


def _references(node: Any, kind: str) -> set[_Key]:
    found = set()
    for visit in walk(node, kind=kind):
        references = [visit.node.get("$ref")]
        if visit.kind == "discriminator" and isinstance(visit.node.get("mapping"), dict):
            references += [mapped(str(target)) for target in visit.node["mapping"].values()]
        for reference in references:
            parts = parts_of(fragment_of(reference)) if isinstance(reference, str) else []
            if len(parts) > 2 and parts[0] == "components":
                found.add((parts[1], parts[2]))
    return found
