"""Which operations a problem of the pipeline is about, by its place: those that can be left out for it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from ..spec.document import place_of
from ..spec.problems import Place, Problem
from ..spec.references import fragment_of, mapped
from ..spec.structure import walk
from .reading import Found, found_in

_Key = tuple[str, str]


class Lines:
    """The operations and components of a document by the places at which they begin."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._found = found_in(document)
        marks: dict[Place, set[str]] = {}
        for operation in self._found:
            if operation.place is not None:
                marks.setdefault(operation.place, set()).add(operation.label)
        paths = document.get("paths", {})
        for path in paths if isinstance(paths, dict) else ():
            place = place_of(paths, path)
            labels = {operation.label for operation in self._found if operation.path == path}
            if place is not None:
                marks.setdefault(place, set()).update(labels)
        users = _users(document, self._found)
        for section, members in document.get("components", {}).items():
            for name in members if isinstance(members, dict) else ():
                place = place_of(members, name)
                if place is not None:
                    marks.setdefault(place, set()).update(users.get((section, name), ()))
        for name in document:
            place = place_of(document, name)
            if place is not None and place not in marks:
                marks[place] = set()
        self._starts = sorted(marks)
        self._labels = marks

    def about(self, problem: Problem) -> set[str]:
        """Name the operations that a problem is about; none, where that cannot be told."""
        named = {operation.label for operation in self._found if f"{operation.label}:" in problem.message}
        if named:
            return named
        if problem.place is None or not self._starts or problem.place.file != self._starts[0].file:
            return set()
        at = bisect_right(self._starts, problem.place) - 1
        return set(self._labels[self._starts[at]]) if at >= 0 else set()


def _users(document: Any, found: Iterable[Found]) -> dict[_Key, set[str]]:
    """Say of each component which operations reach it."""
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


def _shared(document: Any, operation: Found) -> set[_Key]:
    return _references({"parameters": document["paths"][operation.path].get("parameters")}, "path_item")


def _references(node: Any, kind: str) -> set[_Key]:
    found = set()
    for visit in walk(node, kind=kind):
        told = [visit.node.get("$ref")]
        if visit.kind == "discriminator" and isinstance(visit.node.get("mapping"), dict):
            told += [mapped(str(reference)) for reference in visit.node["mapping"].values()]
        for reference in told:
            parts = fragment_of(reference).split("/") if isinstance(reference, str) else []
            if len(parts) > 3 and parts[1] == "components":
                found.add((parts[2], parts[3].replace("~1", "/").replace("~0", "~")))
    return found
