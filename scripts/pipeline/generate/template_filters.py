"""What the templates of a package ask for, as filters: each gives `Code`, or a value whose parts are.

The templates themselves hold only fixed text, so a word of a spec reaches a module through here and `text` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from ..python.names import identifier, keywords
from ..python.source import Code, docstring, literal
from . import markdown, readme
from .method_docs import method_paragraphs
from .surface import Method
from .webhooks import parse_paragraphs, unverified_paragraphs


@frozen
class Side:
    """The words in which the sync and the async half of a package differ."""

    prefix: Code
    base: Code
    options: Code
    definition: Code
    call: Code
    page: Code
    raw: Code


SIDES = (
    Side(*map(Code, ("", "SyncClient", "ClientOptions", "def", "self._call", "Page", "raw_response"))),
    Side(
        *map(
            Code,
            (
                *("Async", "AsyncClient", "AsyncClientOptions"),
                *("async def", "await self._call", "AsyncPages", "async_raw_response"),
            ),
        )
    ),
)
_PLACES = {"path": "path", "query": "query", "header": "headers", "body": "body"}


def _definition(method: Method, side: Side) -> Code:
    # A list is not awaited here: what it returns can be awaited for the first page, or iterated over.
    return side.definition if method.pagination is None else Code("def")


def _call(method: Method, side: Side) -> Code:
    return side.call if method.pagination is None else Code("self._list")


def _result(method: Method, side: Side) -> Code:
    return method.answer.type if method.pagination is None else Code(f"{side.page}[{method.answer.type}]")


def _sent(method: Method) -> Mapping[Code, Code]:
    """Give what a method passes on: mappings of wire names to arguments."""
    sent = {}
    for where, word in _PLACES.items():
        given = [one for one in method.arguments if one.where == where]
        if where == "body" and method.body == "whole":
            sent[Code(word)] = Code("body")
        elif given or (where == "body" and method.body):
            members = ", ".join(f"{literal(one.wire_name)}: {one.name}" for one in given)
            sent[Code(word)] = Code(f"{{{members}}}")
    return sent


FILTERS: Mapping[str, Callable[..., Any]] = {
    "call": _call,
    "code": markdown.code,
    "definition": _definition,
    "described": method_paragraphs,
    "docstring": docstring,
    "doubts": readme.doubts,
    "example": readme.example,
    "identifier": identifier,
    "keywords": keywords,
    "kinds": readme.kinds,
    "literal": literal,
    "proof": readme.proof,
    "result": _result,
    "row": readme.row,
    "sent": _sent,
    "text": markdown.text,
    "told": parse_paragraphs,
    "told_unverified": unverified_paragraphs,
}
