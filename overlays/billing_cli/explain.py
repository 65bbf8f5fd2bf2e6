"""What an operation declares: contract, paging, limits, source and doubts, for --explain."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import msgspec

from .index import Index, Method


def explanation(index: Index, method: Method) -> str:
    """Return the facts of an operation, a line for each."""
    package = import_module(index.package)
    operation, provider = package.OPERATIONS[method.id], getattr(package, index.client).provider
    lines = [f"{operation.method} {operation.path}", method.help, ""]
    facts = list(_facts(operation, provider))
    width = max(len(name) for name, _ in facts)
    return "\n".join([*lines, *(f"{name:<{width}}  {value}" for name, value in facts)])


def _facts(operation: Any, provider: Any) -> Iterator[tuple[str, str]]:
    yield "operation", operation.id
    yield "method", f"client.{operation.resource}.{operation.name}()"
    yield "effect", operation.effect
    yield "returns", operation.returns or "nothing"
    for name in ("idempotency", "pagination", "reconcile"):
        declared = getattr(operation, name) or getattr(provider, name, None)
        if declared is not None:
            yield name, _written(declared)
    limit = operation.rate_limit or provider.rate_limit
    if limit is not None:
        yield "rate limit", _limit(limit)
    if operation.source is not None:
        yield "source", f"{operation.source.url} ({operation.source.seen})"
        if operation.source.unsure:
            yield "unsure", operation.source.unsure


def _limit(limit: Any) -> str:
    counted = f"items of {limit.items}" if limit.counts == "items" else limit.counts
    each = f" for each {' and '.join(limit.by)}" if limit.by else ""
    within = "" if limit.within is None else f"; within {_limit(limit.within)}"
    return f"{limit.limit:,} {counted} in {limit.window:g} s{each} ({limit.bucket}){within}"


def _written(declared: Any) -> str:
    fields = {field.name: getattr(declared, field.name) for field in msgspec.structs.fields(declared)}
    defaults = {field.name: field.default for field in msgspec.structs.fields(declared)}
    shown = {name: value for name, value in fields.items() if value != defaults[name]}
    return ", ".join(
        f"{name}=({_written(value)})" if isinstance(value, msgspec.Struct) else f"{name}={value}"
        for name, value in shown.items()
    )
