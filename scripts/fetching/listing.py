"""The operations of a document that may be malformed.

An operation is identified by its method and its path; names of path parameters do not matter.
"""

from __future__ import annotations

import re
from typing import Any

from ..spec.document import Mapping
from ..spec.operations import Operation
from ..spec.references import resolve
from ..spec.structure import METHODS

Key = tuple[str, str]
"""A method and a path in which every parameter is written {}."""


def key_of(method: str, path: str) -> Key:
    """Return a key of an operation that is the same in two documents."""
    return method, re.sub(r"\{[^{}]*\}", "{}", path)


def operations_in(document: Any) -> dict[Key, Operation]:
    """List the operations, in the order of the document. Malformed ones are skipped."""
    found = {}
    for path, written in _members(document.get("paths")).items():
        item = _members(resolve(document, written))
        for method in METHODS:
            if isinstance(item.get(method), dict):
                found[key_of(method, path)] = Operation(path, method, item[method], _parameters(document, item, method))
    return found


def _parameters(document: Any, item: Any, method: str) -> tuple[Any, ...]:
    """Return the parameters of an operation and those of its path, the operation's own before the path's."""
    found: dict[tuple[str, str], Any] = {}
    for written in (*_items(item[method].get("parameters")), *_items(item.get("parameters"))):
        parameter = resolve(document, written)
        if isinstance(parameter, dict):
            found.setdefault((str(parameter.get("in")), str(parameter.get("name"))), parameter)
    return tuple(found.values())


def _members(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def with_components_of(document: Any, other: Any) -> Mapping:
    """Return a document for lookups: its components, and those of another whose names it lacks."""
    held = Mapping(document)
    mine, others = (_members(item.get("components")) for item in (document, other))
    held["components"] = Mapping(
        {
            section: Mapping({**_members(others.get(section)), **_members(mine.get(section))})
            for section in {**others, **mine}
        }
    )
    return held
