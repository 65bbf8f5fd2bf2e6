"""Locate the path of a Drift, such as `$.data[].status` of a response, in a bundled spec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..spec.media import media_kind
from ..spec.operations import operations_of
from ..spec.references import fragment_of, parts_of, resolve

Path = tuple[str | int, ...]
_MAX_DEPTH = 80


@frozen
class Spot:
    """One schema, its path in the document, and the object that has it as a field, if any."""

    node: Any
    path: Path
    owner: Any = None
    owner_path: Path = ()
    field: str | None = None


def find(document: Any, operation: str, path: str) -> list[Spot]:
    """Return the schemas at a path; more than one if variants of a union share it."""
    roots = [spot for root in _roots(document, operation) for spot in _opened(document, root)]
    spots = [spot for root in roots for spot in _followed(document, root, path.removeprefix("$"), 0)]
    return [spot for at, spot in enumerate(spots) if not any(spot.node is earlier.node for earlier in spots[:at])]


def _roots(document: Any, operation: str) -> Iterator[Spot]:
    if operation == "webhook":
        node = document.get("webhooks", {}).get("event", {}).get("post", {})
        yield from _content(document, node.get("requestBody"), ("webhooks", "event", "post", "requestBody"))
    for candidate in operations_of(document):
        if candidate.node.get("operationId") == operation:
            for status in candidate.node.get("responses", {}):
                if status.startswith("2"):
                    above = ("paths", candidate.path, candidate.method, "responses", status)
                    yield from _content(document, candidate.node["responses"][status], above)


def _content(document: Any, holder: Any, path: Path) -> Iterator[Spot]:
    path = _target(holder, path)
    for name, media in ((resolve(document, holder) or {}).get("content") or {}).items():
        if media_kind(name) == "json" and "schema" in media:
            yield Spot(media["schema"], (*path, "content", name, "schema"))


def _target(node: Any, path: Path) -> Path:
    """Return the path that a node refers to, or its own path."""
    return tuple(parts_of(fragment_of(node["$ref"]))) if isinstance(node, dict) and "$ref" in node else path


def _opened(document: Any, spot: Spot) -> Iterator[Spot]:
    """Yield a schema, the targets of its references, its parts and its variants."""
    yield spot
    waiting, seen = [(spot.node, spot.path)], set[int]()
    while waiting:
        node, path = waiting.pop(0)
        if not isinstance(node, dict) or id(node) in seen:
            continue
        seen.add(id(node))
        if node is not spot.node:
            yield Spot(node, path, spot.owner, spot.owner_path, spot.field)
        if "$ref" in node:
            waiting.append((resolve(document, node), _target(node, path)))
        for word in ("allOf", "oneOf", "anyOf"):
            waiting += [(variant, (*path, word, at)) for at, variant in enumerate(node.get(word, []))]


def _followed(document: Any, spot: Spot, rest: str, depth: int) -> Iterator[Spot]:
    if not rest:
        yield spot
    if not rest or depth > _MAX_DEPTH:
        return
    for step, remaining in _steps(spot, rest):
        for inner in _opened(document, step) if remaining else [step]:
            yield from _followed(document, inner, remaining, depth + 1)


def _steps(spot: Spot, rest: str) -> Iterator[tuple[Spot, str]]:
    node = spot.node
    if rest.startswith("[]") and "items" in node:
        yield Spot(node["items"], (*spot.path, "items")), rest[2:]
    if rest.startswith(".*") and isinstance(node.get("additionalProperties"), dict):
        yield Spot(node["additionalProperties"], (*spot.path, "additionalProperties")), rest[2:]
    for name, schema in node.get("properties", {}).items():
        if re.match(rf"\.{re.escape(name)}(?=\.|\[|$)", rest):
            yield Spot(schema, (*spot.path, "properties", name), node, spot.path, name), rest[len(name) + 1 :]


def leaf(document: Any, spot: Spot, word: str) -> Spot | None:
    """Return the schema that has a keyword (`enum`, `type`, `format`) at a spot; None unless there is exactly one."""
    found = [opened for opened in _opened(document, spot) if word in opened.node]
    return found[0] if len(found) == 1 else None
