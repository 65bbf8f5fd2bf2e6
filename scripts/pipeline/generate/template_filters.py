"""The filters of a package's templates: each returns `Code`, or a value whose parts are `Code`.

The templates themselves hold only fixed text, so text of a spec reaches a module only through here and `source`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
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
    """The source text in which the sync and the async half of a package differ."""

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
    # A list is not awaited here: its return value can be awaited for the first page, or iterated over.
    return side.definition if method.pagination is None else Code("def")


def _call(method: Method, side: Side) -> Code:
    return side.call if method.pagination is None else Code("self._list")


def _result(method: Method, side: Side) -> Code:
    return method.response.type if method.pagination is None else Code(f"{side.page}[{method.response.type}]")


def _decorators(method: Method) -> Iterator[Code]:
    if method.is_deprecated:
        yield Code(f"@deprecated({literal(f'{method.resource}.{method.name}() is deprecated by the provider')})")
    names = [argument.name for argument in method.arguments if argument.is_deprecated]
    if names:
        yield Code(f"@deprecated_parameters({', '.join(map(literal, names))})")


def _ignored(method: Method) -> Code:
    """Return the comment behind a use of a method within its package, where type checkers need not report it."""
    return Code("  # type: ignore[deprecated, unused-ignore]" if method.is_deprecated else "")


def _keyword_arguments(method: Method) -> Iterator[Code]:
    """Yield the keyword-only parameters of a signature, before the options of a call."""
    yield from (argument.declared for argument in method.arguments if argument.where != "path")
    if method.takes_key:
        yield Code("idempotency_key: str | None = None")
    if method.response.returns == "bytes":
        yield Code("into: StrPath | None = None")


def _sent(method: Method) -> Mapping[Code, Code]:
    """Return the keyword arguments of a method's call: mappings of wire names to arguments, and its own options."""
    sent = {}
    for where, word in _PLACES.items():
        passed = [argument for argument in method.arguments if argument.where == where]
        if where == "body" and method.body == "whole":
            sent[Code(word)] = Code("body")
        elif passed or (where == "body" and method.body):
            fields = ", ".join(f"{literal(argument.wire_name)}: {argument.name}" for argument in passed)
            sent[Code(word)] = Code(f"{{{fields}}}")
    own = {"idempotency_key": method.takes_key, "into": method.response.returns == "bytes"}
    return {**sent, **{Code(name): Code(name) for name, is_taken in own.items() if is_taken}}


def _rate_limit(fields: Mapping[str, Any]) -> Code:
    """Return a rate limit, with those that it is within."""
    plain = keywords({name: value for name, value in fields.items() if name != "within"})
    within = f", within={_rate_limit(fields['within'])}" if "within" in fields else ""
    return Code(f"RateLimit({plain}{within})")


FILTERS: Mapping[str, Callable[..., Any]] = {
    "call": _call,
    "code": markdown.code,
    "contracts": readme.contracts,
    "decorators": _decorators,
    "definition": _definition,
    "described": method_paragraphs,
    "docstring": docstring,
    "event_kinds": readme.event_kinds,
    "example": readme.example,
    "guide": readme.guide,
    "identifier": identifier,
    "ignored": _ignored,
    "keyword_arguments": _keyword_arguments,
    "keywords": keywords,
    "limits": readme.limits,
    "lists": readme.lists,
    "literal": literal,
    "modules": readme.modules,
    "notes": readme.notes,
    "proof": readme.proof,
    "rate_limit": _rate_limit,
    "result": _result,
    "sent": _sent,
    "size": readme.size,
    "text": markdown.text,
    "described_parse": parse_paragraphs,
    "described_unverified": unverified_paragraphs,
}
