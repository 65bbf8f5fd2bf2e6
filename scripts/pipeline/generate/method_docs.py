"""The docstring of a method: summary, arguments, and the facts of the call. Plain text; `text.docstring` escapes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..python.source import Lines, paragraphs
from .docs import on_one_line, stopped
from .idempotency_words import idempotency_words, rate_limit_words
from .surface import Method

_KEYS = {
    "header": "idempotency_key: Your own key for this write; a retry under the same key is safe.",
    "body": "idempotency_key: Your own key for this write; a retry under the same key is safe.",
    "items": "idempotency_key: Accepted only if each entry has a key of its own, which the provider checks.",
    "items in header": "idempotency_key: Sent in a header, where it takes precedence over the keys of the entries: "
    "under another key the same entries count as new. Accepted only if each entry has a key of its own.",
    "natural": "idempotency_key: The same as the value that identifies the call; pass one of the two.",
}


def method_paragraphs(method: Method) -> list[str | Lines]:
    """Return the paragraphs of a method's docstring."""
    entries = list(map(on_one_line, _arguments(method)))
    return [
        stopped(method.summary or method.id.replace("_", " ").capitalize()),
        *(part for part in paragraphs(method.description) if part != method.summary),
        *(["\n".join(["Args:", *entries])] if entries else []),
        Lines(map(on_one_line, _facts(method))),
    ]


def _arguments(method: Method) -> Iterator[str]:
    for argument in method.arguments:
        deprecated = "Deprecated by the provider. " if argument.is_deprecated else ""
        yield f"{argument.name}: {deprecated}{argument.text or 'Not described.'}"
    if method.takes_key:
        yield _key_text(method.idempotency or {})
    if method.response.returns == "bytes":
        yield 'into: Path of a file that receives the content, complete or not at all; the method then returns b"".'


def _key_text(contract: Mapping[str, Any]) -> str:
    return _KEYS["items in header" if contract["key"] == "items" and "header" in contract else contract["key"]]


def _facts(method: Method) -> Iterator[str]:
    yield f"Returns: {_returns(method)}"
    yield f"Raises: {_raises(method)}"
    yield f"Idempotency: {idempotency_words(method, str)}."
    limit = rate_limit_words(method, str)
    if limit is not None:
        yield f"Rate limit: {limit}, shared by all calls that count towards it; the client delays calls to keep it."
    if method.is_deprecated:
        yield "Deprecated: by the provider; a call emits a DeprecationWarning."
    yield " ".join(_source(method.source))


def _returns(method: Method) -> str:
    plain = {"None": "None.", "bytes": 'The content as bytes; b"" with `into`.', "str": "The content as text."}
    name = method.response.type.removeprefix("models.")
    if method.pagination is not None:
        return f"A page of {name}; iterate over it for the items of all pages."
    if method.response.bodiless:
        statuses = " or ".join(map(str, method.response.bodiless))
        return f"{name.removesuffix(' | None')}, or None where the response has no body (status {statuses})."
    return plain.get(name, f"{name}.")


def _raises(method: Method) -> str:
    if method.effect == "read":
        return "APIError; see errors for its subclasses."
    unknown = "APIError; OutcomeUnknownError if it is not known whether the write happened"
    return f"{unknown}, whose reconcile() looks it up." if method.reconcile else f"{unknown}."


def _source(source: Mapping[str, Any]) -> Iterator[str]:
    yield f"Source: {source['url']} ({source['seen']})."
    if "unsure" in source:
        yield f"Unsure: {stopped(source['unsure'])}"
