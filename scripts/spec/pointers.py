"""Whether a schema has a field at a JSON pointer. Looks through references and through every branch of a schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .references import parts_of, resolve

_MAX_BRANCHES = 1000


def pointer_exists(document: Any, operation: Any, *, side: str, pointer: str, type_: str | None) -> bool:
    """Return whether the request or a response of an operation has, in JSON, a field (of a type) at a pointer."""
    schemas = list(_schemas_of(document, operation, side))
    for part in parts_of(pointer):
        schemas = [field for schema in schemas for field in _fields(document, schema, part)]
    return bool(schemas) and (type_ is None or any(_has_type(document, schema, type_) for schema in schemas))


def _schemas_of(document: Any, operation: Any, side: str) -> Iterator[Any]:
    if side == "request":
        holders = [operation.get("requestBody")]
    else:
        holders = [response for status, response in operation.get("responses", {}).items() if status.startswith("2")]
    for holder in holders:
        content = (resolve(document, holder) or {}).get("content", {})
        yield from (media.get("schema", {}) for name, media in content.items() if "json" in name)


def branches_of(document: Any, schema: Any) -> Iterator[Any]:
    """Yield a schema and all that it is composed of, each once."""
    waiting, seen = [schema], set[int]()
    while waiting and len(seen) < _MAX_BRANCHES:
        branch = resolve(document, waiting.pop())
        if isinstance(branch, dict) and id(branch) not in seen:
            seen.add(id(branch))
            yield branch
            waiting += [part for word in ("allOf", "oneOf", "anyOf") for part in branch.get(word, [])]


def _fields(document: Any, schema: Any, part: str) -> Iterator[Any]:
    for branch in branches_of(document, schema):
        if part in branch.get("properties", {}):
            yield branch["properties"][part]
        elif part.isdigit() and "items" in branch:
            yield branch["items"]


def _has_type(document: Any, schema: Any, type_: str) -> bool:
    types = [branch.get("type") for branch in branches_of(document, schema)]
    return any(type_ == entry or (isinstance(entry, list) and type_ in entry) for entry in types)
