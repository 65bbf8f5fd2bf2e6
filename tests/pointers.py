"""JSON pointers (RFC 6901) for tests: independent of the readers that they judge. Plain JSON values only."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

_ESCAPES = {"~0": "~", "~1": "/"}


def split(pointer: str) -> list[str]:
    """Return the names and indices of a pointer; "" has none."""
    found = re.findall(r"/([^/]*)", pointer)
    return [re.sub("~[01]", lambda escape: _ESCAPES[escape[0]], token) for token in found]


def join(*path: str | int) -> str:
    """Return the pointer of names and indices."""
    unescape = {ord(text): escape for escape, text in _ESCAPES.items()}
    return "".join("/" + str(token).translate(unescape) for token in path)


def read(value: Any, pointer: str) -> Any:
    """Return the value at a pointer; None without one."""
    for token in split(pointer):
        try:
            value = value[int(token)] if re.fullmatch("0|[1-9][0-9]*", token) and type(value) is list else value[token]
        except (LookupError, TypeError):
            return None
    return value


def change(value: Any, path: list[str], to: Callable[[Any], Any]) -> Any:
    """Return a copy in which the value at a path is changed; objects that are missing on the way are created."""
    if not path:
        return to(value)
    if isinstance(value, list):
        index = int(path[0])
        return [change(item, path[1:], to) if at == index else item for at, item in enumerate(value)]
    return {**(value or {}), path[0]: change((value or {}).get(path[0]), path[1:], to)}


def put(value: Any, pointer: str, item: Any) -> Any:
    """Return a copy with an item at a pointer."""
    return change(value, split(pointer), lambda _: item)


def drop(value: Any, pointer: str) -> Any:
    """Return a copy without the field at a pointer."""
    *holders, name = split(pointer)
    if not isinstance(read(value, join(*holders)), dict):
        return value
    return change(value, holders, lambda fields: {one: held for one, held in fields.items() if one != name})
