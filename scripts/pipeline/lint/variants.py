"""House rules for operations that share a method and path and differ in a constant query parameter.

OpenAPI has one operation for each method and path, so the key of the path has a fragment (`/things#v2`), which is
never sent. The client sends the parameter, which is required and has a `const`; it is not an argument.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.operations import Operation, constants_of, operations_of, wire_path
from ...spec.problems import Problem

_FRAGMENT = re.compile(r"[a-z0-9][a-z0-9_-]*")


def check_variants(document: Any) -> list[Problem]:
    """Return invalid fragments of paths, and operations whose requests are identical."""
    operations = operations_of(document)
    return [*_fragments(document), *_same_requests(document, operations)]


def _fragments(document: Any) -> Iterator[Problem]:
    paths = document.get("paths", {})
    for path in paths:
        fragment = path.partition("#")[2]
        if "#" in path and not _FRAGMENT.fullmatch(fragment):
            yield Problem(
                place_of(paths, path), f"{path}: invalid fragment: use a short name in lower case, such as #v2"
            )


def _same_requests(document: Any, operations: list[Operation]) -> Iterator[Problem]:
    seen: dict[Any, Operation] = {}
    for operation in operations:
        constants = constants_of(document, operation)
        plain = re.sub(r"\{[^}]*\}", "{}", wire_path(operation.path))
        request = (operation.method, plain, frozenset((name, repr(value)) for name, value in constants.items()))
        first = seen.setdefault(request, operation)
        if first is not operation and document.get("x-reading") != "loose":
            message = f"{operation.label} and {first.label} send the same request"
            yield Problem(operation.place(), f"{message}: add a required query parameter with a const")
