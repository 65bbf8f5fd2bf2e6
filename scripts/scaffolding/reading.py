"""The operations of a published document as the guesses need them: parameters and bodies with references followed.

Reads a document that `strip` has passed, before any overlay: nothing in it can be relied on to be well-formed.
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
from ..spec.references import resolve

_DEEPEST = 3


@frozen
class Found:
    """One operation: where it is, what it takes, and the flat schemas of its body and its good answer."""

    path: str
    method: str
    node: Any
    place: Place | None
    parameters: tuple[Any, ...]
    body: Any
    answer: Any

    @property
    def label(self) -> str:
        """Name the operation for a person."""
        return f"{self.method.upper()} {self.path}"

    def named(self, where: str) -> list[str]:
        """List its parameters in one place."""
        return [parameter["name"] for parameter in self.parameters if parameter.get("in") == where]


def found_in(document: Any) -> list[Found]:
    """Read all operations."""
    return [_found(document, path, method, node) for path, method, node in operations_in(document)]


def _found(document: Any, path: str, method: str, node: Any) -> Found:
    item = document["paths"][path]
    listed = [*_list(node.get("parameters")), *_list(item.get("parameters"))]
    resolved = [resolve(document, parameter) for parameter in listed]
    parameters = tuple(
        parameter for parameter in resolved if isinstance(parameter, dict) and isinstance(parameter.get("name"), str)
    )
    answers = node.get("responses") if isinstance(node.get("responses"), dict) else {}
    good = next((answers[status] for status in answers if status.startswith("2")), None)
    return Found(
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
    """Give the flat JSON schema of a body or answer; an empty one if there is none."""
    node = resolve(document, holder)
    content = node.get("content") if isinstance(node, dict) else None
    media = [content[name] for name in json_media(content)] if isinstance(content, dict) else []
    schema = media[0].get("schema") if media and isinstance(media[0], dict) else None
    return shape(document, schema)


def shape(document: Any, schema: Any) -> Any:
    """Give a schema without references and `allOf` at its top."""
    whole = flat(document, schema)
    for _ in range(_DEEPEST):
        if "$ref" not in whole:
            break
        whole = flat(document, resolve(document, whole))
    return whole if isinstance(whole, dict) else Mapping()


def members(document: Any, schema: Any, *, depth: int = 2, at: str = "") -> Iterator[tuple[str, Any]]:
    """Give the members of an object and of the objects in it, each with its pointer."""
    whole = shape(document, schema)
    properties = whole.get("properties")
    rest = [variant for variant in variants_in(whole)[0] if variant.get("type") != "null"]
    if not isinstance(properties, dict) and len(rest) == 1:
        properties = shape(document, rest[0]).get("properties")
    for name, member in properties.items() if isinstance(properties, dict) else ():
        pointer = f"{at}/{name.replace('~', '~0').replace('/', '~1')}"
        held = shape(document, member)
        yield pointer, held
        if depth > 1:
            yield from members(document, held, depth=depth - 1, at=pointer)
