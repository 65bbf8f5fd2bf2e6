"""Masks in place of credentials, in text that a provider, a proxy or the HTTP library returned. No I/O.

Whoever echoes a credential must not make it appear in an error, an event, a log or a span.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias
from urllib.parse import quote, quote_plus

from ..errors import APIError
from ..messages import HeaderFields
from .response_headers import ResponseHeaders

Mask: TypeAlias = Callable[[str], str]
"""Returns a text with masks in place of credentials."""
MASK = "***"
LONG = 8
"""Characters. A shorter credential may be part of an ordinary word: it is masked only as a word of its own."""
_NUMBERS = range(10 ** (LONG - 1), 10**64)
"""Numbers that may be an id which identifies the caller."""


def masked(text: str, words: Iterable[str]) -> str:
    """Return a text with a mask in place of each of these words, the longest of which come first."""
    for word in words:
        if len(word) >= LONG:
            text = text.replace(word, MASK)
        elif word in text:
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", MASK, text)
    return text


def words(credentials: Iterable[str], others: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the texts in which credentials may be echoed, the longest first.

    credentials: values of headers. others: values that only their names mark as credentials; short ones are left out.
    """
    values = (*credentials, *(value for value in others if len(value) >= LONG))
    return _words(values)


@lru_cache(maxsize=64)
def _words(values: tuple[str, ...]) -> tuple[str, ...]:
    found = {form for value in values for text in _parts(value) if text for form in _forms(text)}
    return tuple(sorted(found, key=len, reverse=True))


def _parts(value: str) -> set[str]:
    """Return the texts in a value that are secret on their own, such as the user and the password of Basic."""
    scheme, _, word = value.rpartition(" ")
    named = word.partition("=")[2]
    parts = {value, word, named if len(named) >= LONG else ""}
    if scheme.lower() == "basic":
        try:
            pair = base64.b64decode(word, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return parts
        parts.update((pair, *pair.split(":", 1)))
    return parts


def _forms(text: str) -> set[str]:
    """Return a text as it is, and as URLs, JSON, HTML and Basic encode it; short ones only as they are."""
    pairs = [base64.b64encode(part.encode()).decode() for part in (text, f"{text}:")]
    encoded = [quote(text, safe=""), quote(text), quote_plus(text), *pairs, *(pair.rstrip("=") for pair in pairs)]
    encoded += [pair.translate(_URL_SAFE) for pair in encoded[-4:]]
    encoded += [re.sub("%..", lambda code: code[0].lower(), form) for form in encoded[:3]]
    encoded += [text.translate(_JSON), text.translate(_HTML)]
    return {text, *(form for form in encoded if len(form) >= LONG)}


_URL_SAFE = str.maketrans("+/", "-_")
_JSON = str.maketrans({'"': '\\"', "\\": "\\\\"})
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def mask_error(error: APIError, mask: Mask) -> None:
    """Mask what an error shows of a response: message, code, request id, headers and body, also in its cause."""
    error.message = mask(error.message)
    error.args = (error.message,)
    error.code = None if error.code is None else mask(error.code)
    error.request_id = None if error.request_id is None else mask(error.request_id)
    error.body = _masked_json(error.body, mask)
    error.headers = _masked_headers(error.headers, mask)
    cause = error.__cause__
    if isinstance(cause, APIError):
        mask_error(cause, mask)
    elif cause is not None:
        error.__cause__ = error.__context__ = masked_exception(cause, mask)


def masked_exception(error: BaseException, mask: Mask) -> BaseException:
    """Return an exception of a library with its text masked; another in its place if that text cannot be changed."""
    text = str(error)
    if mask(text) == text:
        return error
    error.args = tuple(mask(part) if isinstance(part, str) else part for part in error.args)
    if mask(str(error)) == str(error):
        return error
    return OSError(f"{type(error).__name__}: {mask(text)}")


def _masked_headers(headers: Mapping[str, str], mask: Mask) -> Mapping[str, str]:
    raw: HeaderFields = getattr(headers, "raw", ())
    fields = [(name, mask(value.decode("latin-1")).encode("latin-1")) for name, value in raw]
    return headers if fields == list(raw) else ResponseHeaders(fields)


def _masked_json(value: object, mask: Mask) -> object:
    """Return a decoded body with masks, changed in place and without recursion: a body can be deeper than the stack."""
    texts = "\n".join(_texts(value))
    if mask(texts) == texts:  # one look at all of them takes a tenth of the time of a look at each
        return value
    root = [value]
    containers: list[dict[str, object] | list[object]] = [root]
    while containers:
        container = containers.pop()
        if isinstance(container, dict):
            fields = [(mask(name), _masked_leaf(inner, mask)) for name, inner in container.items()]
            container.clear()
            container.update(fields)
        else:
            container[:] = [_masked_leaf(inner, mask) for inner in container]
        inside = container.values() if isinstance(container, dict) else container
        containers.extend(inner for inner in inside if isinstance(inner, dict | list))
    return root[0]


def _texts(value: object) -> Iterator[str]:
    """Yield all texts of a decoded body, and the numbers that may be a credential."""
    remaining = [value]
    while remaining:
        inner = remaining.pop()
        if isinstance(inner, dict):
            remaining.extend(inner)
            remaining.extend(inner.values())
        elif isinstance(inner, list):
            remaining.extend(inner)
        elif isinstance(inner, str):
            yield inner
        elif isinstance(inner, int) and inner in _NUMBERS:
            yield str(inner)


def _masked_leaf(value: object, mask: Mask) -> object:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, int) and value in _NUMBERS and mask(str(value)) != str(value):
        return MASK
    return value
