"""Guessed pagination: only if both the request parameter and the response field of the next page are evident."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..pipeline.adapt.merging import variants_in
from ..spec.references import resolve
from .published_operations import PublishedOperation, fields_of, flat_schema

_ITEMS = ("data", "items", "results", "records", "entries", "list", "values", "objects", "content")
_BESIDE = ("errors", "reasons", "warnings", "links", "_links", "messages", "facets")
_LIMITS = ("limit", "page_size", "pageSize", "per_page", "perPage", "max_results", "maxResults", "count", "size")
_OFFSETS = ("offset", "skip")
_KEYS = ("token", "uuid", "guid", "uid", "sid", "key", "code")
_TOTALS = ("total", "total_count", "totalCount", "total_items", "totalItems")
_PAGES = ("total_pages", "totalPages", "page_count", "pageCount", "last_page", "lastPage", "pagesTotal", "num_pages")


def _words(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_CURSORS = _words(
    r"(?:page_?)?cursor|after|(?:next_?)?page_?token|next_?token|continuation_?token|next_?page|next_?cursor"
    r"|starting_?after_?cursor"
)
_NEXT = _words(r"(?:next|end|after)_?(?:page_?)?(?:cursor|token)|cursor_?next|next_?page_?token")
_NEXT_OFFSET = _words(r"next_?(?:page_?)?offset|offset")
_NEXT_PAGE = _words(r"next_?page(?:_?number)?")
_PLAIN_NEXT = _words(r"next")
_HOLDERS = _words(r"_?(?:meta|metadata|page|pages|paging|pagination|page_?info|links|cursors?|result_?info)|next")
_LINKS = _words(r"next(?:_?page)?(?:_?(?:url|uri|link|href))?|href")
_ADDRESS = _words(r"\b(?:url|uri|link|address)\b")
_NUMBERS = _words(r"page|page_?(?:number|no|num|index)|current_?page")
_LAST = _words(r"starting_?after(?:_?id)?|(?:after|last)_?id")
_LAST_ID = _words(r"last_?id")
_BACK = _words(r"ending_?before(?:_?id)?|before_?id")
_MORE = _words(r"has_?(?:more|next)(?:_?(?:page|pages|items|results|records))?|more(?:_?(?:records|results|items))?")
_PAGING = _words(
    r"page|cursor|offset|skip|after|before|starting_?after|ending_?before|(?:after|before|last)_?id|.*token|.*cursor.*"
    r"|page_?(?:number|no|index)"
)
_IN_HEADER = _words(r"(?:x-)?(?:.*-)?(?:cursor|page|offset|(?:page|next|continuation)-?token)(?:-.*)?")
_FIRST = _words(
    r"\b(zero|one|0|1)[- ](?:based|indexed)"
    r"|(?:starts?|starting|begins?|beginning|first page|defaults?|default value)\W{1,4}"
    r"(?:(?:at|from|with|is|to|of|page)\W{1,4}){0,2}(zero|one|0|1)\b"
)


@frozen
class _List:
    """A list operation: its query parameters by name, and the fields of its response by pointer."""

    query: dict[str, Any]
    response: dict[str, Any]
    item_fields: set[str]
    firsts: dict[str, int | None]
    kinds: dict[str, set[Any]]

    def named(self, words: re.Pattern[str]) -> str | None:
        """Return the first query parameter whose name matches."""
        return next((name for name in self.query if words.fullmatch(name)), None)

    def among(self, names: tuple[str, ...]) -> str | None:
        """Return the first query parameter of these names."""
        return next((name for name in self.query if name in names), None)

    def pointers(self, words: re.Pattern[str], *types: str) -> list[str]:
        """Return the pointers whose last name matches, of these types."""
        found = [pointer for pointer in self.response if words.fullmatch(pointer.rpartition("/")[2])]
        return [pointer for pointer in found if set(types) & set(_types(self.response[pointer]))]

    def unique(self, names: tuple[str, ...], word: str) -> dict[str, Any]:
        """Return the contract field `word` with the only pointer to one of these names; empty without exactly one."""
        found = [pointer for pointer in self.response if pointer.rpartition("/")[2] in names]
        return {word: found[0]} if len(found) == 1 else {}


def pagination_of(document: Any, operation: PublishedOperation) -> tuple[dict[str, Any] | None, str]:
    """Guess the pagination of a list. Return it with its origin, or None with the reason why pages are not followed."""
    lists = _lists(document, operation)
    query = {held["name"]: held for held in operation.parameters if held.get("in") == "query"}
    paging = [name for name in query if _PAGING.fullmatch(name)]
    response = {at: held for at, held in fields_of(document, operation.response, depth=3) if _is_about_pages(at)}
    elsewhere = _elsewhere(document, operation)
    if operation.method != "get" or not paging:
        return None, _passed_over(lists, response, elsewhere) if operation.method in ("get", "post") else ""
    if lists and _may_be_bodiless(document, operation):
        return None, f"pages by {', '.join(paging)} are not followed: a successful response may have no body"
    if len(lists) != 1:
        return None, f"pages by {', '.join(paging)} are not followed: there is more than one list" if lists else ""
    items = _item_fields(document, response.get(lists[0], operation.response))
    query = {name: held for name, held in query.items() if not _is_object(document, held)}
    kinds = {name: _types_of(document, held) for name, held in query.items()}
    found = _List(query, response, items, {name: _first(document, held) for name, held in query.items()}, kinds)
    limit = found.among(_LIMITS)
    for guess in (_by_cursor, _by_last_id, _by_last, _by_link, _by_number, _by_offset):
        contract, origin = guess(found)
        if contract is not None:
            return {**contract, "items": lists[0], **({"limit": limit} if limit else {})}, origin
        if origin:
            return None, origin
    return None, f"pages by {', '.join(paging)} are not followed: no field refers to the next page"


_Guess = tuple[dict[str, Any] | None, str]


def _by_cursor(found: _List) -> _Guess:
    cursor, following = found.named(_CURSORS), found.pointers(_NEXT, "string")
    if cursor is None and (cursor := found.named(_NUMBERS)):
        following = following or found.pointers(_NEXT_PAGE, "string", "integer")
        following = following or found.pointers(_PLAIN_NEXT, "integer")
    following = following or [at for at in found.pointers(_CURSORS, "string") if at.rpartition("/")[2] == cursor]
    following = [pointer for pointer in following if not _is_address(found, pointer)]
    if cursor is None or len(following) != 1:
        return None, ""
    return {"style": "cursor", "cursor": cursor, "next": following[0]}, f"query {cursor}, response {following[0]}"


def _by_last_id(found: _List) -> _Guess:
    """Guess pages after the last id, which the response repeats beside a flag: the id alone does not end a list."""
    cursor = found.named(_LAST) or found.named(_CURSORS)
    last, more = found.pointers(_LAST_ID, "string", "integer"), found.pointers(_MORE, "boolean")
    if cursor is None or len(last) != 1 or len(more) != 1:
        return None, ""
    contract = {"style": "cursor", "cursor": cursor, "next": last[0], "more": more[0]}
    return contract, f"query {cursor}, response {last[0]} and {more[0]}"


def _by_last(found: _List) -> _Guess:
    cursor, more = found.named(_LAST), found.pointers(_MORE, "boolean")
    key = _key(found, cursor) if cursor else None
    if cursor is None or len(more) != 1 or key is None:
        return None, ""
    back = found.named(_BACK)
    contract = {"style": "cursor", "cursor": cursor, "last": f"/{key}", "more": more[0]}
    origin = f"query {cursor}, response {more[0]}, and the {key} of items"
    return {**contract, **({"before": back} if back else {})}, origin


def _key(found: _List, cursor: str) -> str | None:
    """Return the field of items that a cursor takes: the id, or the only other key that its description names."""
    words = set(re.findall(r"\w+", str(found.query[cursor].get("description"))))
    named = [name for name in _KEYS if name in found.item_fields & words]
    return "id" if "id" in found.item_fields else named[0] if len(named) == 1 else None


def _by_link(found: _List) -> _Guess:
    links = [pointer for pointer in found.pointers(_LINKS, "string") if _is_address(found, pointer)]
    links = links or (found.pointers(_PLAIN_NEXT, "string") if found.named(_NUMBERS) else [])
    cursor = found.named(_CURSORS) or found.named(_NUMBERS) or found.named(_LAST) or found.among(_OFFSETS)
    if cursor is None or len(links) != 1:
        return None, ""
    return {
        "style": "cursor",
        "cursor": cursor,
        "link": links[0],
    }, f"query {cursor}, which the link {links[0]} contains"


def _by_number(found: _List) -> _Guess:
    number = found.named(_NUMBERS)
    if number is None or found.named(_CURSORS):
        return None, ""
    first = found.firsts[number]
    if first is None:
        return None, f"pages by {number} are not followed: the document does not state whether the first is 0 or 1"
    more = found.pointers(_MORE, "boolean")
    contract = {"style": "page", "page": number, "first": first, **found.unique(_PAGES, "total_pages")}
    contract |= {"more": more[0]} if len(more) == 1 else {}
    return {**contract, **found.unique(_TOTALS, "total")}, f"query {number}, which starts at {first}"


def _by_offset(found: _List) -> _Guess:
    offset, limit = found.among(_OFFSETS), found.among(_LIMITS)
    if offset is None or found.named(_CURSORS):
        return None, ""
    if "string" in found.kinds[offset] and found.firsts[offset] is None:
        following = found.pointers(_NEXT_OFFSET, "string")
        if len(following) != 1:
            return None, f"pages by {offset} are not followed: it is a text, and no field refers to the next page"
        return {"style": "cursor", "cursor": offset, "next": following[0]}, f"query {offset}, response {following[0]}"
    if limit is None:
        return None, ""
    contract = {"style": "offset", "offset": offset, **found.unique(_TOTALS, "total")}
    return contract, f"query {offset} and {limit}"


def _is_object(document: Any, parameter: Any) -> bool:
    """Return whether a parameter is an object or a list, so that it is no cursor, whatever its name is."""
    kinds = _types_of(document, parameter)
    return parameter.get("style") == "deepObject" or "content" in parameter or bool({"object", "array"} & kinds)


def _types_of(document: Any, parameter: Any) -> set[Any]:
    """Return the types that a parameter may have."""
    schema = flat_schema(document, parameter.get("schema"))
    variants = [flat_schema(document, variant) for variant in variants_in(schema)[0]] or [schema]
    kinds = {type_ for variant in variants for type_ in _types(variant)}
    return kinds | ({"object"} if any("properties" in variant for variant in variants) else set())


def _elsewhere(document: Any, operation: PublishedOperation) -> list[str]:
    """Return what asks for a page outside the query: headers, and fields of the body."""
    headers = [f"header {name}" for name in operation.named("header") if _IN_HEADER.fullmatch(name)]
    fields = [at for at, held in fields_of(document, operation.body, depth=2) if "properties" not in held]
    asks = [pointer for pointer in fields if _is_asking(pointer.rpartition("/")[2])]
    return headers + [f"body {pointer}" for pointer in asks]


def _is_asking(name: str) -> bool:
    return name in _OFFSETS or any(words.fullmatch(name) for words in (_CURSORS, _NUMBERS, _LAST))


def _passed_over(lists: list[str], response: dict[str, Any], elsewhere: list[str]) -> str:
    """Return why the pages of a list are not followed, although there are some; empty if nothing hints at pages."""
    if not lists:
        return ""
    if elsewhere:
        return f"pages by {', '.join(elsewhere)} are not followed: set x-pagination, and x-effect: read for a POST"
    signs = [pointer for pointer, held in response.items() if _is_sign(pointer, held)]
    return f"pages after {', '.join(signs)} are not followed: no parameter asks for the next page" if signs else ""


def _is_sign(pointer: str, held: Any) -> bool:
    """Return whether a field of a response shows that there may be another page."""
    parent, _, name = pointer.rpartition("/")
    if _MORE.fullmatch(name):
        return "boolean" in _types(held)
    is_next = any(words.fullmatch(name) for words in (_NEXT, _NEXT_PAGE, _LINKS, _NEXT_OFFSET, _LAST_ID))
    # An offset may be that of this page, and an address that of anything.
    is_other = name.lower() == "offset" or (name.lower() == "href" and not parent.lower().endswith("next"))
    return is_next and not is_other and bool({"string", "integer"} & set(_types(held)))


def _first(document: Any, parameter: Any) -> int | None:
    """Return the number of the first page; None if the document does not state it."""
    schema = flat_schema(document, parameter.get("schema"))
    if str(schema.get("default")) in ("0", "1"):
        return int(schema["default"])
    if schema.get("minimum") == 1:
        return 1
    match = _FIRST.search(f"{parameter.get('description', '')} {schema.get('description', '')}")
    return None if match is None else int((match[1] or match[2]).lower() in ("one", "1"))


def _is_about_pages(pointer: str) -> bool:
    """Return whether a field describes the page: other objects of a response may have a total that is an amount."""
    return all(_HOLDERS.fullmatch(part) for part in pointer[1:].split("/")[:-1])


def _is_address(found: _List, pointer: str) -> bool:
    """Return whether a pointer refers to a link, by its format, its name, its parent or its description."""
    held, parts = found.response[pointer], pointer.lower().split("/")
    is_named = bool(re.search(r"(?:url|uri|link|href)s?\Z", parts[-1])) or parts[-2] in ("links", "_links", "next")
    return is_named or held.get("format") in ("uri", "url") or bool(_ADDRESS.search(str(held.get("description", ""))))


def _lists(document: Any, operation: PublishedOperation) -> list[str]:
    """Return the pointers of lists that may be the items of a response: a well-known name, or the only list."""
    if _is_list(operation.response):
        return [""]
    found = [pointer for pointer, held in fields_of(document, operation.response, depth=1) if _is_list(held)]
    found = [pointer for pointer in found if pointer[1:].lower() not in _BESIDE]
    known = [pointer for pointer in found if pointer[1:] in _ITEMS]
    return known[:1] or found


def _may_be_bodiless(document: Any, operation: PublishedOperation) -> bool:
    responses = operation.node.get("responses")
    good = [responses[status] for status in responses if status.startswith("2")] if isinstance(responses, dict) else []
    return not all((resolve(document, response) or {}).get("content") for response in good)


def _is_list(schema: Any) -> bool:
    return "array" in _types(schema) or "items" in schema


def _types(schema: Any) -> list[Any]:
    types = schema.get("type")
    return types if isinstance(types, list) else [types]


def _item_fields(document: Any, listed: Any) -> set[str]:
    """Return the fields that every item of a list has."""
    item = flat_schema(document, listed.get("items"))
    return set.intersection(*(set(_own(document, variant)) for variant in variants_in(item)[0] or [item]))


def _own(document: Any, schema: Any) -> Iterator[str]:
    yield from (pointer[1:] for pointer, _ in fields_of(document, schema, depth=1))
