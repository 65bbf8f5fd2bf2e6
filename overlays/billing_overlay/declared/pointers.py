"""JSON pointers (RFC 6901) into models and plain values. All parsing, resolving and setting happens here. Pure."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ..errors import ConfigurationError
from .model import field_of, fields_of, has_fields
from .operation import ABSENT


def is_pointer(text: str) -> bool:
    """Return whether text is a pointer, not the name of a parameter or header; "" points to the whole document."""
    return not text or text.startswith("/")


@lru_cache(maxsize=4096)
def tokens(pointer: str) -> tuple[str, ...]:
    """Return the unescaped tokens of a pointer: ("a/b", "0") for "/a~1b/0", () for "".

    Raise ConfigurationError for text that is not a pointer.
    """
    if not is_pointer(pointer):
        raise ConfigurationError(f"{pointer!r} is not a JSON pointer: it must be empty or start with '/'")
    # ~1 before ~0: the other way round "~01", the name "~1", would become "/"
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])


def resolve(document: object, pointer: str | None) -> Any:
    """Return the value at a pointer; None if there is no value or no pointer. List items are found by index."""
    if pointer is None:
        return None
    for token in tokens(pointer):
        if document is None:
            return None
        document = _child(document, token)
    return document


def obstacle(document: object, pointer: str | None) -> object:
    """Return the first value on a pointer's path that cannot contain the next token, such as text; else None."""
    for token in tokens(pointer or ""):
        if document is None or document is ABSENT:
            return None
        if not has_fields(document) and not (isinstance(document, list | tuple) and _is_index(token)):
            return document
        document = _child(document, token)
    return None


def place(document: object, pointer: str, value: object) -> object:
    """Return a copy of a document with a value set at a pointer; "" replaces the document.

    Missing objects on the path are created; in a list, only existing items can be set. Raise ConfigurationError if the
    path leads through any other value.
    """
    return _placed(document, tokens(pointer), 0, value)


def _placed(document: object, path: tuple[str, ...], depth: int, value: object) -> object:
    if depth == len(path):
        return value
    token = path[depth]
    inner = _child(document, token)
    if isinstance(document, list | tuple):
        if not _is_index(token) or int(token) >= len(document):
            raise ConfigurationError(
                f"cannot set {_shown(path)}: the list at {_shown(path[:depth])} has no item {token!r}"
            )
        items = list(document)
        items[int(token)] = _placed(inner, path, depth + 1, value)
        return items
    fields = {} if document is None or document is ABSENT else fields_of(document)
    if fields is None:
        kind = type(document).__name__
        raise ConfigurationError(f"cannot set {_shown(path)}: {_shown(path[:depth])} must be an object, not {kind}")
    return {**fields, token: _placed(inner, path, depth + 1, value)}


def _child(value: object, token: str) -> object:
    if isinstance(value, list | tuple):
        return value[int(token)] if _is_index(token) and int(token) < len(value) else None
    return field_of(value, token)


def _is_index(token: str) -> bool:
    """Return whether a token is an index: ASCII digits without leading zeros, as RFC 6901 requires."""
    return token.isascii() and token.isdigit() and len(token) <= _MOST_DIGITS and str(int(token)) == token


def _shown(path: tuple[str, ...]) -> str:
    escaped = "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in path)
    return escaped or "the body"


_MOST_DIGITS = 18
