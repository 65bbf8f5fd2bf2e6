"""Routing: from method and path to the operation, by the path templates of the document.

The host is ignored. The base path of the first server may precede the path or be omitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, unquote

from attrs import frozen

from ..document.operations import Operation
from ..problems import Problem

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


@frozen(kw_only=True)
class Route:
    """A path template and its operations by method."""

    template: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    operations: Mapping[str, tuple[Operation, ...]]

    @property
    def openness(self) -> tuple[int, ...]:
        """The openness of each segment; literal ones sort first, so `/things/search` precedes `/things/{id}`."""
        return tuple(
            2 if _PLACEHOLDER.fullmatch(segment) else int("{" in segment) for segment in self.template.split("/")
        )


class Router:
    """All routes of a document, the most literal first."""

    def __init__(self, operations: Iterable[Operation], *, base_path: str) -> None:
        table: dict[str, dict[str, tuple[Operation, ...]]] = {}
        for operation in sorted(operations, key=lambda operation: -len(operation.fixed)):
            methods = table.setdefault(operation.path, {})
            methods[operation.method] = (*methods.get(operation.method, ()), operation)
        self._base_path = base_path.rstrip("/")
        self._routes = sorted((_route(path, methods) for path, methods in table.items()), key=lambda r: r.openness)

    def match(self, method: str, path: str, query: str = "") -> tuple[Operation, dict[str, str]]:
        """Return the operation and the decoded path parameters. Raises Problem (404 or 405) if there is none.

        Of several operations at one method and path, the one whose constant query parameters are sent.
        """
        allowed: set[str] = set()
        for candidate in self._candidates(path):
            for route in self._routes:
                found = route.pattern.fullmatch(candidate)
                if found and method in route.operations:
                    values = (unquote(text) for text in found.groups())
                    return _matching(route.operations[method], query), dict(zip(route.names, values, strict=True))
                allowed |= set(route.operations) if found else set()
        if not allowed:
            raise Problem(404, f"unknown path {path}; the paths are those of the document, below its base URL")
        known = ", ".join(sorted(allowed))
        raise Problem(405, f"{path} does not support {method}; use {known}", headers={"Allow": known})

    def _candidates(self, path: str) -> Iterable[str]:
        if self._base_path and path.startswith(self._base_path + "/"):
            yield path.removeprefix(self._base_path)
        yield path


def _matching(operations: tuple[Operation, ...], query: str) -> Operation:
    pairs = set(parse_qsl(query, keep_blank_values=True))
    return next((operation for operation in operations if set(operation.fixed.items()) <= pairs), operations[-1])


def _route(template: str, methods: Mapping[str, tuple[Operation, ...]]) -> Route:
    literal = _PLACEHOLDER.split(template)
    # Splitting by one group: every second part is the name of a placeholder.
    pattern = "".join("([^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(literal))
    return Route(template=template, pattern=re.compile(pattern), names=tuple(literal[1::2]), operations=dict(methods))
