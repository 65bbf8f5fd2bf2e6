"""The objects behind an operation: their models, and the fields at a pointer into them.

Objects at `/things` are shown, created and changed at `/things` and `/things/{id}`; `/things/summary` lists them, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...spec.operations import Operation, wire_path
from ...spec.pointers import branches_of
from ...spec.references import parts_of, resolve

_ORDERED = {"date", "date-time", "decimal"}


def is_list(operation: Operation) -> bool:
    """Return whether an operation lists objects."""
    return "x-pagination" in operation.node or operation.node.get("x-method") == "list"


def listed_models(document: Any, operation: Operation, operations: Iterable[Operation]) -> list[Any]:
    """Return the models of the objects that a list shows: first that of the list."""
    items = operation.extension("x-pagination").get("items")
    responses = list(_responses(document, operation))
    shown = [schema for response in responses for schema in _list_in(document, response, items)]
    path = wire_path(operation.path)
    outer = path.rpartition("/")[0]
    paths = [path] if outer.endswith("}") or not outer else [path, outer]
    return shown + [schema for place in paths for schema in object_models(document, place, operations)]


def object_models(document: Any, path: str, operations: Iterable[Operation]) -> list[Any]:
    """Return the models of the objects in a collection: what is read, created and changed there."""
    at = re.compile(re.escape(path) + r"(/\{[^{}]+\})?")
    those = [operation for operation in operations if at.fullmatch(wire_path(operation.path))]
    schemas = [schema for operation in those for schema in _responses(document, operation)]
    sent = [schema for operation in those for schema in _bodies(document, operation)]
    return [model for schema in schemas for model in (schema, *_inside(document, schema))] + sent


def fields_at(document: Any, models: Iterable[Any], pointer: str) -> list[Any]:
    """Return the schemas that models have at a pointer; a list on the way stands for its entries."""
    found = list(models)
    for part in parts_of(pointer):
        found = [field for model in found for field in _named(document, model, part)]
    return found


def branches(document: Any, schemas: Iterable[Any]) -> list[Any]:
    """Return the schemas and all that they are composed of, each once; a list stands for its entries."""
    waiting, found = list(schemas), dict[int, Any]()
    while waiting:
        for branch in branches_of(document, waiting.pop()):
            if id(branch) not in found:
                found[id(branch)] = branch
                waiting += [branch["items"]] if "items" in branch else []
    return list(found.values())


def kinds(document: Any, schemas: Iterable[Any]) -> set[str]:
    """Return the types of the values, without null; "ordered" beside them for dates, times and amounts."""
    found = branches(document, schemas)
    named = {name for branch in found for name in _types(branch)} - {"null", "array"}
    is_ordered = bool(named & {"number", "integer"}) or any(branch.get("format") in _ORDERED for branch in found)
    return named | ({"ordered"} if is_ordered else set())


def names(document: Any, model: Any) -> list[str]:
    """Return the names of the fields of a model."""
    return [name for branch in branches(document, [model]) for name in branch.get("properties", {})]


def enum_of(document: Any, schemas: Iterable[Any]) -> list[Any]:
    """Return the values that schemas allow, [] if they do not enumerate them."""
    return [value for branch in branches(document, schemas) for value in branch.get("enum", [])]


def body_fields(document: Any, operation: Operation) -> dict[str, Any]:
    """Return the fields of a JSON body, and those of objects in it as `filters.kind`."""
    found: dict[str, Any] = {}
    for name, field in _own_fields(document, list(_bodies(document, operation))).items():
        inner = {} if "x-filter" in field else _own_fields(document, [field])
        found |= {name: field} | {f"{name}.{part}": schema for part, schema in inner.items()}
    return found


def _own_fields(document: Any, schemas: Iterable[Any]) -> dict[str, Any]:
    found = [branch for schema in schemas for branch in branches_of(document, schema)]
    return {name: field for branch in found for name, field in branch.get("properties", {}).items()}


def _types(branch: Any) -> list[str]:
    declared = branch.get("type", [])
    return [declared] if isinstance(declared, str) else list(declared)


def _responses(document: Any, operation: Operation) -> Iterator[Any]:
    for status, response in operation.node.get("responses", {}).items():
        if str(status).startswith("2"):
            yield from _schemas(resolve(document, response))


def _bodies(document: Any, operation: Operation) -> Iterator[Any]:
    yield from _schemas(resolve(document, operation.node.get("requestBody", {})))


def _schemas(holder: Any) -> Iterator[Any]:
    content = (holder or {}).get("content", {})
    yield from (media["schema"] for name, media in content.items() if "json" in name and "schema" in media)


def _list_in(document: Any, response: Any, items: Any) -> list[Any]:
    """Return the list of a response: where x-pagination names it, or the first list in it."""
    if isinstance(items, str):
        return fields_at(document, [response], items)
    fields = [field for branch in branches_of(document, response) for field in branch.get("properties", {}).values()]
    return [field for field in fields if _is_list(document, field)] or [response]


def _is_list(document: Any, schema: Any) -> bool:
    return any("array" in _types(branch) for branch in branches_of(document, schema))


def _inside(document: Any, schema: Any) -> Iterator[Any]:
    """Yield what may be the object in a wrapper: `{data: {...}}`."""
    for branch in branches_of(document, schema):
        yield from (field for field in branch.get("properties", {}).values() if kinds(document, [field]) >= {"object"})


def _named(document: Any, model: Any, part: str) -> Iterator[Any]:
    for branch in branches(document, [model]):
        if part in branch.get("properties", {}):
            yield branch["properties"][part]
        elif isinstance(branch.get("additionalProperties"), dict):
            yield branch["additionalProperties"]
