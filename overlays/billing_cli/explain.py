"""What an operation declares: contract, paging, limits, source and doubts, for --explain."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import msgspec

from .index import Index, Method


def explanation(index: Index, method: Method) -> str:
    """Return the facts of an operation, a line for each."""
    operation = import_module(index.package).OPERATIONS[method.id]
    lines = [f"{operation.method} {operation.path}", method.help, ""]
    width = max(len(name) for name, _ in _facts(operation))
    return "\n".join([*lines, *(f"{name:<{width}}  {value}" for name, value in _facts(operation))])


def _facts(operation: Any) -> Iterator[tuple[str, str]]:
    yield "operation", operation.id
    yield "method", f"client.{operation.resource}.{operation.name}()"
    yield "effect", operation.effect
    yield "returns", operation.returns or "nothing"
    for name in ("idempotency", "pagination", "rate_limit", "reconcile"):
        declared = getattr(operation, name)
        if declared is not None:
            yield name.replace("_", " "), _written(declared)
    if operation.source is not None:
        yield "source", f"{operation.source.url} ({operation.source.seen})"
        if operation.source.unsure:
            yield "unsure", operation.source.unsure


def _written(declared: Any) -> str:
    fields = {field.name: getattr(declared, field.name) for field in msgspec.structs.fields(declared)}
    defaults = {field.name: field.default for field in msgspec.structs.fields(declared)}
    return ", ".join(f"{name}={value}" for name, value in fields.items() if value != defaults[name])
