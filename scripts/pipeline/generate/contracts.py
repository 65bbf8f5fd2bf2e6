"""The idempotency contract, reconciliation and rate limit of an operation, with the defaults of its document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...spec.operations import Operation
from ...spec.references import parts_of
from ..normalize.normalize import component_of
from ..normalize.operations import body_schema

# The defaults of a document describe keys in its header; their lifetime and length do not apply to keys elsewhere.
# `reuse` is the same for all keys of a provider, and `conflict` is the status of any rejection.
_INHERITED = {
    "header": {
        *("header", "max_length", "lifetime", "reuse", "conflict"),
        *("in_flight", "in_flight_retry_after", "replayed", "released"),
    },
    "body": {"reuse"},
    "items": {"reuse"},
    "natural": set[str](),
    "none": set[str](),
}

_SECONDS = {"D": 86400, "H": 3600, "M": 60, "S": 1}


def idempotency_of(document: Any, node: Any) -> Mapping[str, Any] | None:
    """Return the fields of an operation's `Idempotency`; None if the spec declares no contract."""
    decision = node.get("x-idempotency")
    if decision is None:
        return None
    defaults = document.get("x-idempotency", {})
    wanted = _INHERITED["header" if "header" in decision else decision["key"]]
    wanted = wanted | ({"conflict"} if decision.get("reuse") == "reject" else set())
    inherited = {name: value for name, value in defaults.items() if name in wanted}
    own = {name: value for name, value in decision.items() if name != "header"}
    merged = {"key": decision["key"], **inherited, **own}
    if "in" in merged:
        merged["place"] = merged.pop("in")
    if merged.get("place") == "body":
        del merged["place"]
    return merged


def contract_of(document: Any, operation: Operation) -> Mapping[str, Any] | None:
    """Return the idempotency contract of an operation, with the number of items that a batch may have."""
    contract = idempotency_of(document, operation.node)
    if contract is None or contract["key"] != "items":
        return contract
    schema = body_schema(operation) or {}
    for part in parts_of(contract["at"]):
        schema = _body(document, schema)[1].get("properties", {}).get(part, {})
    most = _body(document, schema)[1].get("maxItems")
    return contract if most is None else {**contract, "max_items": most}


def takes_key(document: Any, operation: Operation) -> bool:
    """Return whether a caller may pass an idempotency key: not to a read, nor where the path or a number is the key."""
    decision = operation.node.get("x-idempotency") or {"key": "none"}
    if decision["key"] != "natural":
        return bool(decision["key"] != "none")
    place, at = decision.get("in", "body"), decision["at"]
    if place == "body":
        schemas = document["components"]["schemas"]
        found = [schemas[owner]["properties"][name] for owner, name in _field(document, operation, at)]
    else:
        found = [
            parameter["schema"]
            for parameter in operation.parameters
            if (parameter["in"], parameter["name"]) == (place, at)
        ]
    return place != "path" and any(_is_text(schema) for schema in found)


def _is_text(schema: Any) -> bool:
    return schema.get("type") == "string" or any(map(_is_text, schema.get("anyOf", [])))


def reconcile_of(node: Any) -> Mapping[str, Any] | None:
    """Return the fields of an operation's `Reconcile`, the lookup after an unknown outcome; None without one."""
    lookup = node.get("x-reconcile")
    if lookup is None:
        return None
    match = {"match": dict(lookup["match"])} if "match" in lookup else {}
    return {"operation": lookup["operation"], "arguments": dict(lookup["with"]), **match}


def rate_limit_of(document: Any, node: Any) -> Mapping[str, Any] | None:
    """Return the fields of the `RateLimit` that an operation declares; None if it counts towards the default one."""
    named = node.get("x-rate-limit")
    if named is None:
        return None
    by = {"by": tuple(named["by"])} if "by" in named else {}
    items = {"items": named["items"]} if "items" in named else {}
    return {**_rate_limit(document, named["bucket"]), **by, **items}


def default_rate_limit_of(document: Any) -> Mapping[str, Any] | None:
    """Return the fields of the `RateLimit` of operations that declare none; None without one."""
    limits = document.get("x-rate-limits", {})
    return next((_rate_limit(document, name) for name, limit in limits.items() if limit.get("default")), None)


def _rate_limit(document: Any, bucket: str) -> Mapping[str, Any]:
    limit = document["x-rate-limits"][bucket]
    counts = {"counts": limit["counts"]} if limit.get("counts", "calls") != "calls" else {}
    within = {"within": _rate_limit(document, limit["within"])} if "within" in limit else {}
    window = seconds(limit["window"])
    return {"bucket": bucket, "limit": limit["limit"], "window": window, **counts, **within}


def seconds(duration: str) -> int:
    """Return the seconds of an ISO 8601 duration in days, hours, minutes and seconds."""
    found = re.findall(r"([0-9]+)([DHMS])", duration)
    return sum(int(number) * _SECONDS[unit] for number, unit in found)


def filled_fields(document: Any, operation: Operation) -> Iterator[tuple[str, str]]:
    """Yield the fields, as (component, field), whose idempotency key the client generates if the caller passes none."""
    decision = operation.node.get("x-idempotency") or {}
    kind, at = decision.get("key"), decision.get("at")
    is_minted = kind == "natural" and decision.get("mint") and decision.get("in", "body") == "body"
    if kind == "items":
        yield from _field(document, operation, f"{at}/0/{decision['field']}")
    elif kind == "body" or is_minted:
        yield from _field(document, operation, str(at))


def _field(document: Any, operation: Operation, pointer: str) -> Iterator[tuple[str, str]]:
    schema, owner = body_schema(operation) or {}, None
    for part in parts_of(pointer):
        owner, body = _body(document, schema)
        schema = body.get("properties", {}).get(part) or body.get("items") or {}
    if owner is not None:
        yield owner, parts_of(pointer)[-1]


def _body(document: Any, schema: Any) -> tuple[str | None, Any]:
    """Return a schema behind references and null, and the name of its component, if any."""
    for variant in schema.get("anyOf", []):
        if "$ref" in variant or variant.get("type") == "array":
            return _body(document, variant)
    if "$ref" in schema:
        name = component_of(schema)
        return name, document["components"]["schemas"][name]
    return None, schema
