"""The operations of a document, and what distinguishes two of them at one method and path."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from .document import place_of
from .problems import Place
from .references import resolve
from .structure import METHODS

PAGING = ("cursor", "before", "offset", "page", "limit")
"""The fields of x-pagination that name what requests a page: a query parameter, or a pointer into the body."""


@frozen
class Operation:
    """One operation of a document, its parameters resolved and merged with those of its path."""

    path: str
    method: str
    node: Any
    parameters: tuple[Any, ...]

    @property
    def label(self) -> str:
        """Return the name of the operation for people."""
        return f"{self.method.upper()} {self.path}"

    def place(self, *fields: str) -> Place | None:
        """Return where a field was written, or else the operation."""
        node, place = self.node, place_of(self.node)
        for field in fields:
            place = place_of(node, field) or place
            node = node.get(field) if isinstance(node, dict) else None
        return place

    def extension(self, name: str) -> dict[str, Any]:
        """Return an x- field that is a mapping; empty if it is absent or malformed."""
        value = self.node.get(name)
        return value if isinstance(value, dict) else {}


def wire_path(path: str) -> str:
    """Return the path as it is sent: a fragment only distinguishes operations at one path."""
    return path.partition("#")[0]


def operations_of(document: Any) -> list[Operation]:
    """Return the operations in the order of the document."""
    return [
        Operation(path, method, item[method], _parameters(document, item, item[method]))
        for path, item in document.get("paths", {}).items()
        for method in item
        if method in METHODS
    ]


def _parameters(document: Any, item: Any, operation: Any) -> tuple[Any, ...]:
    own = [resolve(document, parameter) for parameter in operation.get("parameters", [])]
    named = {(parameter["in"], parameter["name"]) for parameter in own}
    shared = [resolve(document, parameter) for parameter in item.get("parameters", [])]
    return (*own, *(parameter for parameter in shared if (parameter["in"], parameter["name"]) not in named))


def constants_of(document: Any, operation: Operation) -> dict[str, Any]:
    """Return the query parameters of an operation that can have one value only."""
    constants = {}
    for parameter in operation.parameters:
        schema = resolve(document, parameter.get("schema", {}))
        if parameter["in"] == "query" and parameter.get("required") and "const" in schema:
            constants[parameter["name"]] = schema["const"]
    return constants
