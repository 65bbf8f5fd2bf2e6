"""Guessed contracts, on the side that never charges twice and never loses a page.

A write counts as safe to repeat only where the document itself says how: a header for a key, or an address that HTTP
makes safe. A list is followed only where both what asks for a page and what names the next one are evident.
"""

from __future__ import annotations

import re
from typing import Any

from .reading import Found, json_schema, members, shape

_KEY_HEADER = re.compile(r"(?:x[-_])?idempoten(?:cy|t|ce)(?:[-_]?key)?\Z", re.IGNORECASE)
_MONEY = re.compile(
    "adjust|charg|capture|credit|debit|deposit|fund|grant|invoic|pay|payout|refund|send|settle|topup|top_up|transfer|usage|withdraw",
    re.IGNORECASE,
)
_CURSORS = re.compile(
    r"(?:page_?)?cursor|after|(?:next_?)?page_?token|next_?token|continuation_?token|next_?page|next_?cursor|starting_?after_?cursor",
    re.IGNORECASE,
)
_NEXT = re.compile(r"(?:next|end|after)_?(?:page_?)?(?:cursor|token)|cursor_?next|next_?page_?token", re.IGNORECASE)
_ITEMS = ("data", "items", "results", "records", "entries", "list", "values", "objects")
_LIMITS = ("limit", "page_size", "pageSize", "per_page", "perPage", "max_results", "maxResults", "count", "size")
_OFFSETS = ("offset", "skip")
_WALKS = re.compile(
    r"page|cursor|offset|skip|after|before|starting_after|ending_before|.*token|.*cursor.*|page_?number", re.IGNORECASE
)
_TOTALS = ("total", "total_count", "totalCount", "total_items", "totalItems")


def key_header(one: Found) -> str | None:
    """Give the header in which the operation itself takes a key."""
    return next((name for name in one.named("header") if _KEY_HEADER.match(name)), None)


def idempotency_of(one: Found, header: str | None) -> tuple[dict[str, Any] | None, str]:
    """Guess what makes a repeat of a write harmless, and say from what. None: a read."""
    if one.method in ("get", "head", "options", "trace"):
        return None, ""
    own = key_header(one)
    if own is not None and header is not None and own.lower() == header.lower():
        return {"key": "header"}, f"key in the header {own}, which the operation declares"
    last = one.path.rstrip("/").rpartition("/")[2]
    match = re.fullmatch(r"\{([A-Za-z_][A-Za-z0-9_]*)\}", last)
    has_money = _MONEY.search(f"{one.path} {one.node.get('operationId', '')}".replace("{", "").replace("}", ""))
    if match and one.method in ("put", "delete") and not has_money:
        return (
            {"key": "natural", "in": "path", "at": match[1], "reuse": "replay"},
            f"{one.method.upper()} at an address that ends in an id, which HTTP makes safe to repeat",
        )
    return {"key": "none"}, "no key is declared, so a repeat is never made blindly"


def pagination_of(document: Any, one: Found) -> tuple[dict[str, Any] | None, str]:
    """Guess how a list is followed, and say from what; or say what looks like pages and cannot be followed."""
    if one.method != "get":
        return None, ""
    query = one.named("query")
    lists = _lists(document, one)
    walking = [name for name in query if _WALKS.fullmatch(name)]
    if len(lists) != 1 or not walking:
        hint = f"pages by {', '.join(walking)} are not followed" if walking and lists else ""
        return None, hint
    items = lists[0]
    limit = next((name for name in query if name in _LIMITS), None)
    extra = {"limit": limit} if limit else {}
    answer = dict(members(document, one.answer))
    cursor = next((name for name in query if _CURSORS.fullmatch(name)), None)
    following = [
        pointer
        for pointer, held in answer.items()
        if _NEXT.fullmatch(pointer[1:].rpartition("/")[2]) and _is_text(held)
    ]
    if cursor and len(following) == 1:
        contract = {"style": "cursor", "cursor": cursor, "next": following[0], "items": items, **extra}
        return contract, f"query {cursor}, answer {following[0]}"
    offset = next((name for name in query if name in _OFFSETS), None)
    totals = [pointer for pointer in answer if pointer.rpartition("/")[2] in _TOTALS]
    if offset and limit and not cursor:
        total = {"total": totals[0]} if len(totals) == 1 else {}
        return {"style": "offset", "offset": offset, "items": items, **extra, **total}, f"query {offset} and {limit}"
    return None, f"pages by {', '.join(walking)} are not followed: nothing names the next page"


def _lists(document: Any, one: Found) -> list[str]:
    """Give the pointers of the lists in an answer that may be what it lists: a well-known name, or the only one."""
    found = [
        pointer
        for pointer, held in members(document, one.answer, depth=1)
        if held.get("type") == "array" or "items" in held
    ]
    known = [pointer for pointer in found if pointer[1:] in _ITEMS]
    return known[:1] or found


def _is_text(schema: Any) -> bool:
    types = schema.get("type")
    types = types if isinstance(types, list) else [types]
    return "string" in types and schema.get("format") not in ("uri", "url")


def version_header(document: Any, operations: list[Found]) -> tuple[dict[str, Any] | None, str]:
    """Guess the header that names the version of the API, if most operations declare one and a value is told."""
    counts: dict[str, list[Any]] = {}
    for one in operations:
        for parameter in one.parameters:
            if parameter.get("in") == "header" and re.search("version", parameter["name"], re.IGNORECASE):
                counts.setdefault(parameter["name"], []).append(parameter)
    name = max(counts, key=lambda one: len(counts[one]), default=None)
    if name is None or len(counts[name]) * 2 < len(operations):
        return None, ""
    held = counts[name][0]
    schema = shape(document, held.get("schema"))
    values = [schema.get("const"), schema.get("default"), *(schema.get("enum") or ())[-1:], held.get("example")]
    value = next((one for one in values if isinstance(one, str) and re.fullmatch(r"[!-~]+", one)), None)
    if value is None:
        return None, f"the header {name} names a version, but no value is told: it stays an argument"
    return {"header": name, "value": value, "echo": None}, f"header {name} of {len(counts[name])} operations"


def errors_of(document: Any, operations: list[Found]) -> tuple[dict[str, Any] | None, str]:
    """Guess where an error answer says what, from the members of the error that most operations document."""
    tally: dict[tuple[str, ...], int] = {}
    for one in operations:
        answers = one.node.get("responses") if isinstance(one.node.get("responses"), dict) else {}
        status = next((one for one in answers if one[:1] == "4" or one == "default"), None)
        if status is not None:
            pointers = tuple(pointer for pointer, _ in members(document, json_schema(document, answers[status])))
            tally[pointers] = tally.get(pointers, 0) + 1
    told = max(tally, key=lambda one: tally[one], default=())
    message = [one for one in told if one.rpartition("/")[2] in ("message", "detail", "error_description", "title")]
    code = [one for one in told if one.rpartition("/")[2] in ("code", "error_code", "errorCode", "type")]
    request = [one for one in told if one.rpartition("/")[2].lower() in ("request_id", "requestid", "trace_id")]
    if not message:
        return None, "no error answer with a message is documented: errors show their status alone"
    return {
        "message": message[:3],
        "code": code[:3],
        "request_id": request[:2],
    }, "the error answer most often documented"
