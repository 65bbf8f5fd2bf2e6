"""What makes a repeat harmless: the spec's decision for an operation over the defaults of its document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..checks.operations import Operation
from ..normalising.normalise import component_of
from ..normalising.normalise_operations import body_schema
from ..reading.references import parts_of

# The defaults of a document are about its header: how long a key lives there, or what it may hold, says nothing of keys
# elsewhere. What a known key means is one thing for a provider; a refusal needs its status, whatever is refused.
_INHERITED = {
    "header": {"header", "max_length", "lifetime", "reuse", "conflict", "in_flight", "replayed", "released"},
    "body": {"reuse"},
    "items": {"reuse"},
    "natural": set[str](),
    "none": set[str](),
}


def idempotency_of(document: Any, node: Any) -> Mapping[str, Any] | None:
    """Give the members of an operation's contract, named as the overlay names them; None where nothing is decided."""
    decision = node.get("x-idempotency")
    if decision is None:
        return None
    defaults = document.get("x-idempotency", {})
    wanted = _INHERITED[decision["key"]] | ({"conflict"} if decision.get("reuse") == "reject" else set())
    inherited = {name: value for name, value in defaults.items() if name in wanted}
    merged = {"key": decision["key"], **inherited, **decision}
    if "in" in merged:
        merged["place"] = merged.pop("in")
    if merged.get("place") == "body":
        del merged["place"]
    return merged


def filled_members(document: Any, operation: Operation) -> Iterator[tuple[str, str]]:
    """Give the members, as (component, member), that hold a key and that the client fills where the caller does not."""
    decision = operation.node.get("x-idempotency") or {}
    kind, at = decision.get("key"), decision.get("at")
    is_minted = kind == "natural" and decision.get("mint") and decision.get("in", "body") == "body"
    if kind == "items":
        yield from _member(document, operation, f"{at}/0/{decision['field']}")
    elif kind == "body" or is_minted:
        yield from _member(document, operation, str(at))


def _member(document: Any, operation: Operation, pointer: str) -> Iterator[tuple[str, str]]:
    schema, owner = body_schema(operation) or {}, None
    for part in parts_of(pointer):
        owner, body = _body(document, schema)
        schema = body.get("properties", {}).get(part) or body.get("items") or {}
    if owner is not None:
        yield owner, parts_of(pointer)[-1]


def _body(document: Any, schema: Any) -> tuple[str | None, Any]:
    """Look through null and references; name the component that was found."""
    for variant in schema.get("anyOf", []):
        if "$ref" in variant or variant.get("type") == "array":
            return _body(document, variant)
    if "$ref" in schema:
        name = component_of(schema)
        return name, document["components"]["schemas"][name]
    return None, schema
