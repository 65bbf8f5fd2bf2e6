"""Guessed pages: a list is followed only where both what asks for a page and what names the next one are evident."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..pipeline.adapt.merging import variants_in
from ..spec.references import resolve
from .reading import Found, members, shape

_ITEMS = ("data", "items", "results", "records", "entries", "list", "values", "objects", "content")
_BESIDE = ("errors", "reasons", "warnings", "links", "_links", "messages", "facets")
_LIMITS = ("limit", "page_size", "pageSize", "per_page", "perPage", "max_results", "maxResults", "count", "size")
_OFFSETS = ("offset", "skip")
_TOTALS = ("total", "total_count", "totalCount", "total_items", "totalItems")
_PAGES = ("total_pages", "totalPages", "page_count", "pageCount", "last_page", "lastPage", "pagesTotal", "num_pages")


def _words(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_CURSORS = _words(
    r"(?:page_?)?cursor|after|(?:next_?)?page_?token|next_?token|continuation_?token|next_?page|next_?cursor"
    r"|starting_?after_?cursor"
)
_NEXT = _words(r"(?:next|end|after)_?(?:page_?)?(?:cursor|token)|cursor_?next|next_?page_?token")
_NEXT_PAGE = _words(r"next_?page(?:_?number)?")
_PLAIN_NEXT = _words(r"next")
_HOLDERS = _words(r"_?(?:meta|metadata|page|pages|paging|pagination|page_?info|links|cursors?|result_?info)|next")
_LINKS = _words(r"next(?:_?page)?(?:_?(?:url|uri|link|href))?|href")
_ADDRESS = _words(r"\b(?:url|uri|link|address)\b")
_NUMBERS = _words(r"page|page_?(?:number|no|num|index)|current_?page")
_LAST = _words(r"starting_?after")
_BACK = _words(r"ending_?before")
_MORE = _words(r"has_?(?:more|next)(?:_?(?:page|pages|items|results|records))?|more(?:_?(?:records|results|items))?")
_WALKS = _words(
    r"page|cursor|offset|skip|after|before|starting_?after|ending_?before|.*token|.*cursor.*|page_?(?:number|no|index)"
)
_FIRST = _words(
    r"\b(zero|one|0|1)[- ](?:based|indexed)"
    r"|(?:starts?|starting|begins?|beginning|first page|defaults?|default value)\W{1,4}"
    r"(?:(?:at|from|with|is|to|of|page)\W{1,4}){0,2}(zero|one|0|1)\b"
)


@frozen
class _List:
    """A list as a guess needs it: its parameters by name, and the pointers of its answer with what stands there."""

    query: dict[str, Any]
    answer: dict[str, Any]
    item_members: set[str]
    firsts: dict[str, int | None]

    def named(self, words: re.Pattern[str]) -> str | None:
        """Give the first query parameter of such a name."""
        return next((name for name in self.query if words.fullmatch(name)), None)

    def among(self, names: tuple[str, ...]) -> str | None:
        """Give the first query parameter of these names."""
        return next((name for name in self.query if name in names), None)

    def pointers(self, words: re.Pattern[str], *types: str) -> list[str]:
        """Give the pointers whose last name is such a one, of these types."""
        found = [pointer for pointer in self.answer if words.fullmatch(pointer.rpartition("/")[2])]
        return [pointer for pointer in found if set(types) & set(_types(self.answer[pointer]))]

    def told(self, names: tuple[str, ...], word: str) -> dict[str, Any]:
        """Give a member of the contract for the one number of these names."""
        found = [pointer for pointer in self.answer if pointer.rpartition("/")[2] in names]
        return {word: found[0]} if len(found) == 1 else {}


def pagination_of(document: Any, operation: Found) -> tuple[dict[str, Any] | None, str]:
    """Guess how a list is followed, and say from what; or say what looks like pages and cannot be followed."""
    if operation.method != "get":
        return None, ""
    lists = _lists(document, operation)
    query = {held["name"]: held for held in operation.parameters if held.get("in") == "query"}
    walking = [name for name in query if _WALKS.fullmatch(name)]
    if walking and lists and _may_be_bodiless(document, operation):
        return None, f"pages by {', '.join(walking)} are not followed: a good answer may have no body"
    if len(lists) != 1 or not walking:
        return None, f"pages by {', '.join(walking)} are not followed" if walking and lists else ""
    answer = {at: held for at, held in members(document, operation.answer, depth=3) if _is_about_pages(at)}
    items = _item_members(document, answer.get(lists[0], operation.answer))
    found = _List(query, answer, items, {name: _first(document, held) for name, held in query.items()})
    limit = found.among(_LIMITS)
    for guess in (_by_cursor, _by_last, _by_link, _by_number, _by_offset):
        contract, origin = guess(found)
        if contract is not None:
            return {**contract, "items": lists[0], **({"limit": limit} if limit else {})}, origin
        if origin:
            return None, origin
    return None, f"pages by {', '.join(walking)} are not followed: nothing names the next page"


_Guess = tuple[dict[str, Any] | None, str]


def _by_cursor(found: _List) -> _Guess:
    cursor, following = found.named(_CURSORS), found.pointers(_NEXT, "string")
    if cursor is None and (cursor := found.named(_NUMBERS)):
        following = following or found.pointers(_NEXT_PAGE, "string", "integer")
        following = following or found.pointers(_PLAIN_NEXT, "integer")
    following = following or [pointer for pointer in found.pointers(_CURSORS, "string") if pointer == f"/{cursor}"]
    following = [pointer for pointer in following if not _is_address(found, pointer)]
    if cursor is None or len(following) != 1:
        return None, ""
    return {"style": "cursor", "cursor": cursor, "next": following[0]}, f"query {cursor}, answer {following[0]}"


def _by_last(found: _List) -> _Guess:
    cursor, more = found.named(_LAST), found.pointers(_MORE, "boolean")
    if cursor is None or len(more) != 1 or "id" not in found.item_members:
        return None, ""
    back = found.named(_BACK)
    contract = {
        "style": "cursor",
        "cursor": cursor,
        "last": "/id",
        "more": more[0],
        **({"before": back} if back else {}),
    }
    return contract, f"query {cursor}, answer {more[0]}, and the id of items"


def _by_link(found: _List) -> _Guess:
    links = [pointer for pointer in found.pointers(_LINKS, "string") if _is_address(found, pointer)]
    links = links or (found.pointers(_PLAIN_NEXT, "string") if found.named(_NUMBERS) else [])
    cursor = found.named(_CURSORS) or found.named(_NUMBERS) or found.named(_LAST) or found.among(_OFFSETS)
    if cursor is None or len(links) != 1:
        return None, ""
    return {"style": "cursor", "cursor": cursor, "link": links[0]}, f"query {cursor}, which the link {links[0]} holds"


def _by_number(found: _List) -> _Guess:
    number = found.named(_NUMBERS)
    if number is None or found.named(_CURSORS):
        return None, ""
    first = found.firsts[number]
    if first is None:
        return None, f"pages by {number} are not followed: whether the first is 0 or 1 is not told"
    more = found.pointers(_MORE, "boolean")
    contract = {"style": "page", "page": number, "first": first, **found.told(_PAGES, "total_pages")}
    contract |= {"more": more[0]} if len(more) == 1 else {}
    return {**contract, **found.told(_TOTALS, "total")}, f"query {number}, which begins with {first}"


def _by_offset(found: _List) -> _Guess:
    offset, limit = found.among(_OFFSETS), found.among(_LIMITS)
    if not (offset and limit) or found.named(_CURSORS):
        return None, ""
    contract = {"style": "offset", "offset": offset, **found.told(_TOTALS, "total")}
    return contract, f"query {offset} and {limit}"


def _first(document: Any, parameter: Any) -> int | None:
    """Say which number the first page has, where the document tells it."""
    schema = shape(document, parameter.get("schema"))
    if str(schema.get("default")) in ("0", "1"):
        return int(schema["default"])
    if schema.get("minimum") == 1:
        return 1
    told = _FIRST.search(f"{parameter.get('description', '')} {schema.get('description', '')}")
    return None if told is None else int((told[1] or told[2]).lower() in ("one", "1"))


def _is_about_pages(pointer: str) -> bool:
    """Tell a member of the page from one of something else in the answer, whose total may be an amount."""
    return all(_HOLDERS.fullmatch(part) for part in pointer[1:].split("/")[:-1])


def _is_address(found: _List, pointer: str) -> bool:
    """Tell whether a link stands at a pointer, by its format, its name, its holder, or what is said of it."""
    held, parts = found.answer[pointer], pointer.lower().split("/")
    is_named = bool(re.search(r"(?:url|uri|link|href)s?\Z", parts[-1])) or parts[-2] in ("links", "_links", "next")
    return is_named or held.get("format") in ("uri", "url") or bool(_ADDRESS.search(str(held.get("description", ""))))


def _lists(document: Any, operation: Found) -> list[str]:
    """Give the pointers of the lists in an answer that may be what it lists: a well-known name, or the only one."""
    if _is_list(operation.answer):
        return [""]
    found = [pointer for pointer, held in members(document, operation.answer, depth=1) if _is_list(held)]
    found = [pointer for pointer in found if pointer[1:].lower() not in _BESIDE]
    known = [pointer for pointer in found if pointer[1:] in _ITEMS]
    return known[:1] or found


def _may_be_bodiless(document: Any, operation: Found) -> bool:
    answers = operation.node.get("responses")
    good = [answers[status] for status in answers if status.startswith("2")] if isinstance(answers, dict) else []
    return not all((resolve(document, answer) or {}).get("content") for answer in good)


def _is_list(schema: Any) -> bool:
    return "array" in _types(schema) or "items" in schema


def _types(schema: Any) -> list[Any]:
    types = schema.get("type")
    return types if isinstance(types, list) else [types]


def _item_members(document: Any, listed: Any) -> set[str]:
    """Give the members that every item of a list has."""
    item = shape(document, listed.get("items"))
    return set.intersection(*(set(_own(document, variant)) for variant in variants_in(item)[0] or [item]))


def _own(document: Any, schema: Any) -> Iterator[str]:
    yield from (pointer[1:] for pointer, _ in members(document, schema, depth=1))
