"""Guessed contracts, on the side that never charges twice and never loses a page.

A write counts as safe to repeat only where the document itself says how: by a header for a key, or as the deletion of
what an id names. A PUT may be answered by work of the provider each time (a charge, a message), so it is no such thing.
"""

from __future__ import annotations

import re
from typing import Any

from .reading import Found, json_schema, members, shape

_KEY_HEADER = re.compile(r"(?:x[-_])?idempoten(?:cy|t|ce)(?:[-_]?key)?\Z", re.IGNORECASE)


def key_header(operation: Found) -> str | None:
    """Give the header in which the operation itself takes a key."""
    return next((name for name in operation.named("header") if _KEY_HEADER.match(name)), None)


def idempotency_of(operation: Found, header: str | None) -> tuple[dict[str, Any] | None, str]:
    """Guess what makes a repeat of a write harmless, and say from what. None: a read."""
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
            "a DELETE at an address that ends in an id, with nothing else said: what is gone stays gone",
        )
    return {"key": "none"}, "no key is declared, so a repeat is never made blindly"


def version_header(document: Any, operations: list[Found]) -> tuple[dict[str, Any] | None, str]:
    """Guess the header that names the version of the API, if most operations declare one and a value is told."""
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
        return None, f"{few}: it stays an argument of theirs"
    held = counts[name][0]
    schema = shape(document, held.get("schema"))
    values = [schema.get("const"), schema.get("default"), *(schema.get("enum") or ())[-1:], held.get("example")]
    value = next((value for value in values if isinstance(value, str) and re.fullmatch(r"[!-~]+", value)), None)
    if value is None:
        return None, f"the header {name} names a version, but no value is told: it stays an argument"
    return {"header": name, "value": value, "echo": None}, f"header {name} of {len(counts[name])} operations"


def errors_of(document: Any, operations: list[Found]) -> tuple[dict[str, Any] | None, str]:
    """Guess where an error answer says what, from the members of the error that most operations document."""
    tally: dict[tuple[str, ...], int] = {}
    for operation in operations:
        answers = operation.node.get("responses") if isinstance(operation.node.get("responses"), dict) else {}
        status = next((status for status in answers if status[:1] == "4" or status == "default"), None)
        if status is not None:
            pointers = tuple(pointer for pointer, _ in members(document, json_schema(document, answers[status])))
            tally[pointers] = tally.get(pointers, 0) + 1
    told = max(tally, key=lambda pointers: tally[pointers], default=())
    message = [
        pointer for pointer in told if pointer.rpartition("/")[2] in ("message", "detail", "error_description", "title")
    ]
    code = [pointer for pointer in told if pointer.rpartition("/")[2] in ("code", "error_code", "errorCode", "type")]
    request = [
        pointer for pointer in told if pointer.rpartition("/")[2].lower() in ("request_id", "requestid", "trace_id")
    ]
    if not message:
        return None, "no error answer with a message is documented: errors show their status alone"
    return {
        "message": message[:3],
        "code": code[:3],
        "request_id": request[:2],
    }, "the error answer most often documented"
