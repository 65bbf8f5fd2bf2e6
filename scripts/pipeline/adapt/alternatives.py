"""What alternatives allow that are typed as Any, as one short text, so that a change inside them is noticed."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import blake2b
from typing import Any

from ...spec.references import fragment_of, parts_of
from ...spec.schemas import NOTES

_DIGITS = 8


def digest_of(variants: list[Any], target: Callable[[str], tuple[str, Any]]) -> str:
    """Return a hash of schemas and all components that they refer to, without their descriptions and limits.

    target: returns a component by name, after aliases, with its name.
    """
    waiting, seen = list[str](), dict[str, Any]()
    parts = [_essence(variant, waiting) for variant in variants]
    while waiting:
        name, schema = target(waiting.pop())
        if name not in seen:
            seen[name] = None
            seen[name] = _essence(schema, waiting)
    text = json.dumps([parts, sorted(seen.items())], sort_keys=True, default=str)
    return blake2b(text.encode(), digest_size=_DIGITS).hexdigest()


def _essence(node: Any, found: list[str], *, is_named: bool = False) -> Any:
    """Return a schema without its notes. found: receives the components that it refers to."""
    if isinstance(node, list):
        return [_essence(item, found) for item in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str) and not is_named:
        found.append(parts_of(fragment_of(reference))[-1])
    return {
        name: _essence(value, found, is_named=name == "properties")
        for name, value in node.items()
        if is_named or name not in NOTES
    }
