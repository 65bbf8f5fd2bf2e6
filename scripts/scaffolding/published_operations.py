"""The operations of a published document for guessing: parameters and bodies with references resolved.

Reads a document after `strip` and before any overlay, so nothing in it can be assumed to be well-formed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..pipeline.adapt.media import json_media
from ..pipeline.adapt.merging import flat, variants_in
from ..pipeline.adapt.strip import operations_in
from ..spec.document import Mapping, place_of
from ..spec.problems import Place
from ..spec.references import pointer_of, resolve

_DEEPEST = 3


@frozen
class PublishedOperation:
    """One operation: its place, its parameters, and the flattened schemas of its body and its successful response."""

    path: str
    method: str
    node: Any
    place: Place | None
    parameters: tuple[Any, ...]
    body: Any
    response: Any

    @property
    def label(self) -> str:
        """Return method and path."""
        return f"{self.method.upper()} {self.path}"

    def named(self, where: str) -> list[str]:
        """Return the names of its parameters in one location."""
        return [parameter["name"] for parameter in self.parameters if parameter.get("in") == where]


def unresolved_items(document: Any) -> dict[str, str]:
    """Return the path items that are still references, by label: none of their operations is known."""
    paths = document.get("paths")
    items = paths.items() if isinstance(paths, dict) else ()
    return {f"ALL {path}": path for path, item in items if isinstance(item, dict) and "$ref" in item}


def read_operations(document: Any) -> list[PublishedOperation]:
    """Read all operations."""
    return [_found(document, path, method, node) for path, method, node in operations_in(document)]


def _found(document: Any, path: str, method: str, node: Any) -> PublishedOperation:
    item = document["paths"][path]
    listed = [*_list(node.get("parameters")), *_list(item.get("parameters"))]
    resolved = [resolve(document, parameter) for parameter in listed]
    parameters = tuple(
        parameter for parameter in resolved if isinstance(parameter, dict) and isinstance(parameter.get("name"), str)
    )
    responses = node.get("responses") if isinstance(node.get("responses"), dict) else {}
    good = next((responses[status] for status in responses if status.startswith("2")), None)
    return PublishedOperation(
        path,
        method,
        node,
        place_of(item, method),
        parameters,
        json_schema(document, node.get("requestBody")),
        json_schema(document, good),
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def json_schema(document: Any, holder: Any) -> Any:
    """Return the flattened JSON schema of a body or response; an empty schema without one."""
    node = resolve(document, holder)
    content = node.get("content") if isinstance(node, dict) else None
    media = [content[name] for name in json_media(content)] if isinstance(content, dict) else []
    schema = media[0].get("schema") if media and isinstance(media[0], dict) else None
    return flat_schema(document, schema)


def flat_schema(document: Any, schema: Any) -> Any:
    """Return a schema with references and `allOf` resolved at its top level."""
    whole = flat(document, schema)
    for _ in range(_DEEPEST):
        if "$ref" not in whole:
            break
        whole = flat(document, resolve(document, whole))
    return whole if isinstance(whole, dict) else Mapping()


def fields_of(document: Any, schema: Any, *, depth: int = 2, at: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the fields of an object and of its nested objects, each with its JSON pointer."""
    whole = flat_schema(document, schema)
    properties = whole.get("properties")
    rest = [variant for variant in variants_in(whole)[0] if variant.get("type") != "null"]
    if not isinstance(properties, dict) and len(rest) == 1:
        properties = flat_schema(document, rest[0]).get("properties")
    for name, field in properties.items() if isinstance(properties, dict) else ():
        pointer = at + pointer_of([name])
        held = flat_schema(document, field)
        yield pointer, held
        if depth > 1:
            yield from fields_of(document, held, depth=depth - 1, at=pointer)
