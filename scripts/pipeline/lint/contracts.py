"""House rules for the contracts of an operation: idempotency, reconciliation after a lost response, rate limits.

Malformed values are reported by the vocabulary; these rules skip them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.operations import Operation, operations_of
from ...spec.pointers import pointer_exists
from ...spec.problems import Problem

_WRITES = {"post", "put", "patch", "delete"}


def check_contracts(document: Any) -> list[Problem]:
    """Return contracts that are missing, or that a client cannot fulfil."""
    operations = operations_of(document)
    problems = list(_rate_limits(document))
    for operation in operations:
        problems += _effect(operation, document)
        problems += _lookup(document, operation, operations)
        problems += _rate_limit(document, operation)
    return problems


def _effect(operation: Operation, document: Any) -> Iterator[Problem]:
    """Yield writes without an idempotency contract, and contracts that cannot be carried out."""
    effect = operation.node.get("x-effect", "write" if operation.method in _WRITES else "read")
    decision = operation.node.get("x-idempotency")
    if effect == "read" and operation.method in _WRITES - {"post"}:
        message = f"{operation.label}: x-effect: read is allowed for GET and POST only, since reads are retried freely"
        yield Problem(operation.place("x-effect"), message)
    if effect == "read" and decision is not None:
        yield Problem(
            operation.place("x-idempotency"), f"{operation.label}: x-idempotency has no meaning for a read: remove it"
        )
    if effect != "read" and decision is None:
        message = f"{operation.label}: a write needs x-idempotency: declare what makes a retry safe, or {{key: none}}"
        yield Problem(operation.place(), message)
    defaults = document.get("x-idempotency")
    known = {**(defaults if isinstance(defaults, dict) else {}), **operation.extension("x-idempotency")}
    uses_header = known.get("key") == "header" or "header" in operation.extension("x-idempotency")
    if uses_header and not (isinstance(defaults, dict) and "header" in defaults):
        message = f"{operation.label}: a key in a header needs x-idempotency: header at the root of the document"
        yield Problem(operation.place("x-idempotency"), message)
    if "in_flight_retry_after" in operation.extension("x-idempotency") and "in_flight" not in known:
        message = f"{operation.label}: in_flight_retry_after needs in_flight, the status that it is about"
        yield Problem(operation.place("x-idempotency", "in_flight_retry_after"), message)
    if operation.extension("x-idempotency").get("reuse") == "reject" and "conflict" not in known:
        message = f"{operation.label}: reuse: reject needs conflict, the status of the rejection"
        yield Problem(operation.place("x-idempotency", "reuse"), message)


def _lookup(document: Any, operation: Operation, operations: Iterable[Operation]) -> Iterator[Problem]:
    """Yield problems with a lookup that cannot be built from what the write sends."""
    contract = operation.extension("x-reconcile")
    if not contract or not isinstance(contract.get("with"), dict):
        return
    lookup = next((other for other in operations if other.node.get("operationId") == contract.get("operation")), None)
    if lookup is None:
        message = f"{operation.label}: x-reconcile refers to unknown operation {contract.get('operation')!r}"
        yield Problem(operation.place("x-reconcile", "operation"), message)
        return
    known = {parameter["name"] for parameter in lookup.parameters if parameter["in"] in ("path", "query")}
    needed = {parameter["name"] for parameter in lookup.parameters if parameter["in"] == "path"}
    for name in sorted({*contract["with"]} - known):
        message = f"{operation.label}: x-reconcile: with: {lookup.label} has no parameter {name!r}"
        yield Problem(operation.place("x-reconcile", "with"), message)
    for name in sorted(needed - {*contract["with"]}):
        message = f"{operation.label}: x-reconcile: with: missing {name!r}, which {lookup.label} requires"
        yield Problem(operation.place("x-reconcile", "with"), message)
    if isinstance(contract.get("match"), dict) and "x-pagination" not in lookup.node:
        message = f"{operation.label}: x-reconcile: match needs a lookup with x-pagination, which {lookup.label} lacks"
        yield Problem(operation.place("x-reconcile", "match"), message)
    if "match" not in contract and "x-pagination" in lookup.node:
        message = f"{operation.label}: x-reconcile: {lookup.label} returns a list: add match, which identifies the item"
        yield Problem(operation.place("x-reconcile"), message)
    places = [
        *contract["with"].values(),
        *(contract["match"].values() if isinstance(contract.get("match"), dict) else ()),
    ]
    yield from _sent(document, operation, "x-reconcile", places)


def _rate_limits(document: Any) -> Iterator[Problem]:
    """Yield problems with the limits that the document declares: what they are within, and which is the default."""
    limits = _declared(document)
    for name, limit in limits.items():
        holder = limit.get("within")
        if holder is None:
            continue
        place = place_of(limit, "within")
        if holder not in limits:
            yield Problem(place, f"x-rate-limits: {name}: within refers to unknown bucket {holder!r}")
        elif limits[holder].get("counts") == "items":
            yield Problem(place, f"x-rate-limits: {name} is within {holder}, which counts items: only operations can")
        elif name in _holders(limits, holder):
            yield Problem(place, f"x-rate-limits: {name} is within itself")
    defaults = [name for name, limit in limits.items() if limit.get("default")]
    for name in defaults[1:]:
        message = f"x-rate-limits: {name} and {defaults[0]} are both the default: an operation counts towards one"
        yield Problem(place_of(limits[name], "default"), message)
    if defaults and limits[defaults[0]].get("counts") == "items":
        message = f"x-rate-limits: {defaults[0]} counts items, which only an operation can declare: it is no default"
        yield Problem(place_of(limits[defaults[0]], "default"), message)


def _declared(document: Any) -> dict[str, Any]:
    limits = document.get("x-rate-limits")
    return {
        name: limit for name, limit in (limits if isinstance(limits, dict) else {}).items() if isinstance(limit, dict)
    }


def _holders(limits: dict[str, Any], name: Any) -> set[Any]:
    """Return a limit and all that it is within."""
    found = set[Any]()
    while name in limits and name not in found:
        found.add(name)
        name = limits[name].get("within")
    return found


def _rate_limit(document: Any, operation: Operation) -> Iterator[Problem]:
    contract = operation.extension("x-rate-limit")
    if not contract:
        return
    bucket, by, items = (contract.get(name) for name in ("bucket", "by", "items"))
    limit = _declared(document).get(str(bucket))
    if limit is None:
        message = f"x-rate-limit refers to unknown bucket {bucket!r}: declare it in x-rate-limits"
        yield Problem(operation.place("x-rate-limit", "bucket"), f"{operation.label}: {message}")
    elif (limit.get("counts") == "items") != (items is not None):
        message = f"x-rate-limit: items belongs to a bucket with counts: items, and is required there ({bucket})"
        yield Problem(operation.place("x-rate-limit", "items"), f"{operation.label}: {message}")
    elif items is not None and not _is_list(document, operation, items):
        message = f"x-rate-limit: items: {items!r} is not a list of the request"
        yield Problem(operation.place("x-rate-limit", "items"), f"{operation.label}: {message}")
    yield from _sent(document, operation, "x-rate-limit", by if isinstance(by, list) else ())


def _is_list(document: Any, operation: Operation, pointer: Any) -> bool:
    is_text = isinstance(pointer, str)  # else the vocabulary reports it
    return not is_text or pointer_exists(document, operation.node, side="request", pointer=pointer, type_="array")


def _sent(document: Any, operation: Operation, extension: str, places: Iterable[Any]) -> Iterator[Problem]:
    """Yield pointers into the body, and path or query parameters, that the operation lacks."""
    known = {parameter["name"] for parameter in operation.parameters if parameter["in"] in ("path", "query")}
    for place in places:
        if not isinstance(place, str):
            continue
        in_body = place.startswith("/")
        if in_body and pointer_exists(document, operation.node, side="request", pointer=place, type_=None):
            continue
        if in_body or place not in known:
            what = "field of the request" if in_body else "parameter"
            yield Problem(
                operation.place(extension), f"{operation.label}: {extension} refers to unknown {what} {place!r}"
            )
