"""Components that contain themselves without a class in between, such as a list of such lists. Python's types cannot
express that, so the reference back is typed as Any.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.problems import Problem


def cut_circles(document: Any, notes: list[Problem]) -> None:
    """Break, in place, every cycle of components that have no class."""
    schemas = document.get("components", {}).get("schemas", {})
    plain = {name: schema for name, schema in schemas.items() if not _has_class(schema)}
    done: set[str] = set()
    for name in plain:
        _cut(plain, name, (), done, notes)


def _has_class(schema: Any) -> bool:
    return bool(schema.get("properties") or schema.get("enum") or "discriminator" in schema)


def _cut(plain: Any, name: str, trail: tuple[str, ...], done: set[str], notes: list[Problem]) -> None:
    if name in done:
        return
    path = (*trail, name)
    for holder in _references(plain[name]):
        target = str(holder["$ref"]).rpartition("/")[2]
        if target in path:
            reason = f"it may contain {target} again"
            notes.append(Problem(place_of(holder) or place_of(plain[name]), f"typed as Any: {reason}"))
            holder.clear()
            holder["x-unsure"] = reason
        elif target in plain:
            _cut(plain, target, path, done, notes)
    done.add(name)


def _references(node: Any) -> Iterator[Any]:
    """Yield the references inside a settled schema, also those in objects without a name of their own."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node
        for key in [key for key in node if key not in ("enum", "default", "discriminator", "required", "properties")]:
            yield from _references(node[key])
        for schema in node.get("properties", {}).values():
            yield from _references(schema)
    elif isinstance(node, list):
        for key in node:
            yield from _references(key)
