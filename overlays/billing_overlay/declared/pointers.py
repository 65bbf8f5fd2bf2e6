"""JSON pointers (RFC 6901) into models and plain values: the only code that splits, follows and fills them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ..errors import ConfigurationError
from .model import fields_of
from .operation import ABSENT


def is_pointer(text: str) -> bool:
    """Tell a pointer from the name of a parameter or a header; "" points to the whole document."""
    return not text or text.startswith("/")


@lru_cache(maxsize=4096)
def tokens(pointer: str) -> tuple[str, ...]:
    """Split a pointer into unescaped names and indices: "/a~1b/0" is ("a/b", "0"), "" is ().

    Raises ConfigurationError for text that is not a pointer.
    """
    if not is_pointer(pointer):
        raise ConfigurationError(f"{pointer!r} is not a JSON pointer: it must be empty or start with '/'")
    # ~1 before ~0: the other way round "~01", the name "~1", would become "/"
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])


def resolve(document: Any, pointer: str | None) -> Any:
    """Return the value at a pointer; None where nothing is, or without a pointer. Lists are read by index."""
    if pointer is None:
        return None
    for token in tokens(pointer):
        if document is None:
            return None
        document = _child(document, token)
    return document


def obstacle(document: Any, pointer: str | None) -> Any:
    """Return the value on the way to a pointer that cannot hold what follows, such as text; None if there is none."""
    for token in tokens(pointer or ""):
        if document is None or document is ABSENT:
            return None
        if fields_of(document) is None and not (isinstance(document, list | tuple) and _is_index(token)):
            return document
        document = _child(document, token)
    return None


def place(document: Any, pointer: str, value: Any) -> Any:
    """Return a copy of a document with a value at a pointer; "" replaces the document.

    Objects missing on the way are created; a list is changed at an existing index only. Raises ConfigurationError where
    the pointer leads through anything else.
    """
    return _placed(document, tokens(pointer), 0, value)


def _placed(document: Any, path: tuple[str, ...], depth: int, value: Any) -> Any:
    if depth == len(path):
        return value
    token, inner = path[depth], _child(document, path[depth])
    if isinstance(document, list | tuple):
        if not _is_index(token) or int(token) >= len(document):
            raise ConfigurationError(f"{_at(path)} has no place: the list at {_at(path[:depth])} has no item {token!r}")
        index, items = int(token), list(document)
        items[index] = _placed(inner, path, depth + 1, value)
        return items
    known = {} if document is None or document is ABSENT else fields_of(document)
    if known is None:
        kind = type(document).__name__
        raise ConfigurationError(f"{_at(path)} has no place: {_at(path[:depth])} must be an object, not {kind}")
    return {**known, token: _placed(inner, path, depth + 1, value)}


def _child(value: Any, token: str) -> Any:
    known: Mapping[str, Any] | None = fields_of(value)
    if known is not None:
        return known.get(token)
    if isinstance(value, list | tuple) and _is_index(token) and int(token) < len(value):
        return value[int(token)]
    return None


def _is_index(token: str) -> bool:
    """Tell an index as RFC 6901 writes it: ASCII digits without leading zeros, few enough to be a place in a list."""
    return token.isascii() and token.isdigit() and len(token) <= _MOST_DIGITS and str(int(token)) == token


def _at(path: tuple[str, ...]) -> str:
    escaped = "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in path)
    return escaped or "the body"


_MOST_DIGITS = 18
