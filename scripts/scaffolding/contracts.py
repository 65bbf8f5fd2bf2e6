"""Guessed contracts: conservative, so that no guess charges twice or loses a page.

A write is retryable only if the document declares how: by a header for an idempotency key, or as the deletion of a
resource by its id. A PUT is not retryable, since it may have an effect each time (a charge, a message).
"""

from __future__ import annotations

import re
from typing import Any

from .published_operations import PublishedOperation, fields_of, flat_schema, json_schema

_KEY_HEADER = re.compile(r"(?:x[-_])?idempoten(?:cy|t|ce)(?:[-_]?key)?\Z", re.IGNORECASE)


def key_header(operation: PublishedOperation) -> str | None:
    """Return the idempotency key header that the operation declares, None without one."""
    return next((name for name in operation.named("header") if _KEY_HEADER.match(name)), None)


def idempotency_of(operation: PublishedOperation, header: str | None) -> tuple[dict[str, Any] | None, str]:
    """Guess the idempotency contract of a write. Return it with its origin; None for a read."""
    if operation.method in ("get", "head", "options", "trace"):
        return None, ""
    own = key_header(operation)
    if own is not None and header is not None and own.lower() == header.lower():
        return {"key": "header"}, f"key in the header {own}, which the operation declares"
    last = operation.path.rstrip("/").rpartition("/")[2]
    match = re.fullmatch(r"\{([A-Za-z_][A-Za-z0-9_]*)\}", last)
    is_plain = not operation.named("query") and "requestBody" not in operation.node
    if match and operation.method == "delete" and is_plain:
        return (
            {"key": "natural", "in": "path", "at": match[1], "reuse": "replay"},
            "a DELETE of a resource by its id, without query or body",
        )
    return {"key": "none"}, "no idempotency key is declared, so it is never retried blindly"


def version_header(document: Any, operations: list[PublishedOperation]) -> tuple[dict[str, Any] | None, str]:
    """Guess the API version header, if most operations declare one and the document has a value for it."""
    counts: dict[str, list[Any]] = {}
    for operation in operations:
        for parameter in operation.parameters:
            if parameter.get("in") == "header" and re.search("version", parameter["name"], re.IGNORECASE):
                counts.setdefault(parameter["name"], []).append(parameter)
    name = max(counts, key=lambda name: len(counts[name]), default=None)
    if name is None:
        return None, ""
    if len(counts[name]) * 2 < len(operations):
        few = f"{len(counts[name])} of {len(operations)} operations declare the header {name}"
        return None, f"{few}: it remains an argument of those"
    held = counts[name][0]
    schema = flat_schema(document, held.get("schema"))
    values = [schema.get("const"), schema.get("default"), *(schema.get("enum") or ())[-1:], held.get("example")]
    value = next((value for value in values if isinstance(value, str) and re.fullmatch(r"[!-~]+", value)), None)
    if value is None:
        return None, f"the header {name} has a version, but the document has no value for it: it remains an argument"
    return {"header": name, "value": value, "echo": None}, f"header {name} of {len(counts[name])} operations"


def errors_of(document: Any, operations: list[PublishedOperation]) -> tuple[dict[str, Any] | None, str]:
    """Guess the pointers of message, code and request id from the error response that most operations document."""
    tally: dict[tuple[str, ...], int] = {}
    for operation in operations:
        responses = operation.node.get("responses") if isinstance(operation.node.get("responses"), dict) else {}
        status = next((status for status in responses if status[:1] == "4" or status == "default"), None)
        if status is not None:
            pointers = tuple(pointer for pointer, _ in fields_of(document, json_schema(document, responses[status])))
            tally[pointers] = tally.get(pointers, 0) + 1
    pointers = max(tally, key=lambda fields: tally[fields], default=())
    message = [
        pointer
        for pointer in pointers
        if pointer.rpartition("/")[2] in ("message", "detail", "error_description", "title")
    ]
    code = [
        pointer for pointer in pointers if pointer.rpartition("/")[2] in ("code", "error_code", "errorCode", "type")
    ]
    request = [
        pointer for pointer in pointers if pointer.rpartition("/")[2].lower() in ("request_id", "requestid", "trace_id")
    ]
    if not message:
        return None, "no error response with a message is documented: errors show only their status"
    return {
        "message": message[:3],
        "code": code[:3],
        "request_id": request[:2],
    }, "the error response most often documented"
