"""House rules for what a spec promises of an operation: its repeat, the lookup after a lost answer, its limit.

What is malformed is the vocabulary's business: these rules pass over it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...spec.operations import Operation, operations_of
from ...spec.pointers import pointer_exists
from ...spec.problems import Problem

_WRITES = {"post", "put", "patch", "delete"}


def check_contracts(document: Any) -> list[Problem]:
    """Find promises that are lacking, or that a client cannot keep."""
    operations = operations_of(document)
    problems: list[Problem] = []
    for operation in operations:
        problems += _effect(operation, document)
        problems += _lookup(document, operation, operations)
        problems += _rate_limit(document, operation)
    return problems


def _effect(operation: Operation, document: Any) -> Iterator[Problem]:
    """Find writes without a decision about their repeat, and decisions that cannot be carried out."""
    effect = operation.node.get("x-effect", "write" if operation.method in _WRITES else "read")
    decision = operation.node.get("x-idempotency")
    if effect == "read" and operation.method in _WRITES - {"post"}:
        message = f"{operation.label}: only a POST can be a read against its method: it would be repeated at will"
        yield Problem(operation.place("x-effect"), message)
    if effect == "read" and decision is not None:
        yield Problem(
            operation.place("x-idempotency"), f"{operation.label}: x-idempotency on a read says nothing: remove it"
        )
    if effect != "read" and decision is None:
        message = f"{operation.label}: a write lacks x-idempotency: say what makes a repeat harmless, or {{key: none}}"
        yield Problem(operation.place(), message)
    defaults = document.get("x-idempotency")
    known = {**(defaults if isinstance(defaults, dict) else {}), **operation.extension("x-idempotency")}
    uses_header = known.get("key") == "header" or "header" in operation.extension("x-idempotency")
    if uses_header and not (isinstance(defaults, dict) and "header" in defaults):
        message = f"{operation.label}: a key in a header needs the header's name in x-idempotency at the root"
        yield Problem(operation.place("x-idempotency"), message)
    if operation.extension("x-idempotency").get("reuse") == "reject" and "conflict" not in known:
        message = f"{operation.label}: reuse: reject needs conflict, the status of the refusal"
        yield Problem(operation.place("x-idempotency", "reuse"), message)


def _lookup(document: Any, operation: Operation, operations: Iterable[Operation]) -> Iterator[Problem]:
    """Find a lookup that cannot be made from what the write sends."""
    told = operation.extension("x-reconcile")
    if not told or not isinstance(told.get("with"), dict):
        return
    lookup = next((one for one in operations if one.node.get("operationId") == told.get("operation")), None)
    if lookup is None:
        message = f"{operation.label}: x-reconcile names the operation {told.get('operation')!r}, which there is not"
        yield Problem(operation.place("x-reconcile", "operation"), message)
        return
    known = {parameter["name"] for parameter in lookup.parameters if parameter["in"] in ("path", "query")}
    needed = {parameter["name"] for parameter in lookup.parameters if parameter["in"] == "path"}
    for name in sorted({*told["with"]} - known):
        message = f"{operation.label}: x-reconcile gives {name!r}, which {lookup.label} has not as a parameter"
        yield Problem(operation.place("x-reconcile", "with"), message)
    for name in sorted(needed - {*told["with"]}):
        message = f"{operation.label}: x-reconcile gives no {name!r}, which {lookup.label} needs"
        yield Problem(operation.place("x-reconcile", "with"), message)
    if isinstance(told.get("match"), dict) and "x-pagination" not in lookup.node:
        message = (
            f"{operation.label}: x-reconcile: match is for a lookup with x-pagination, which {lookup.label} is not"
        )
        yield Problem(operation.place("x-reconcile", "match"), message)
    if "match" not in told and "x-pagination" in lookup.node:
        message = f"{operation.label}: x-reconcile: {lookup.label} lists: say with match which item is the one"
        yield Problem(operation.place("x-reconcile"), message)
    places = [*told["with"].values(), *(told["match"].values() if isinstance(told.get("match"), dict) else ())]
    yield from _sent(document, operation, "x-reconcile", places)


def _rate_limit(document: Any, operation: Operation) -> Iterator[Problem]:
    told, limits = operation.extension("x-rate-limit"), document.get("x-rate-limits")
    if not told:
        return
    if not isinstance(limits, dict) or told.get("bucket") not in limits:
        message = f"{operation.label}: x-rate-limit names the bucket {told.get('bucket')!r}: give it in x-rate-limits"
        yield Problem(operation.place("x-rate-limit", "bucket"), message)
    by = told.get("by")
    yield from _sent(document, operation, "x-rate-limit", by if isinstance(by, list) else ())


def _sent(document: Any, operation: Operation, extension: str, places: Iterable[Any]) -> Iterator[Problem]:
    """Find pointers into the body, and path parameters, that the operation has not."""
    known = {parameter["name"] for parameter in operation.parameters if parameter["in"] in ("path", "query")}
    for place in places:
        if not isinstance(place, str):
            continue
        in_body = place.startswith("/")
        if in_body and pointer_exists(document, operation.node, side="request", pointer=place, type_=None):
            continue
        if in_body or place not in known:
            what = "request does not hold" if in_body else "operation does not take"
            yield Problem(
                operation.place(extension), f"{operation.label}: {extension} names {place!r}, which the {what}"
            )
