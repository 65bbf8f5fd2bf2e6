"""JSON pointers (RFC 6901): read, set and remove the value at a pointer; and names in them. Nothing is modified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = Any


def parts(pointer: str) -> Iterator[str]:
    """Yield the unescaped field names and indexes of a pointer."""
    for part in pointer.split("/")[1:]:
        yield part.replace("~1", "/").replace("~0", "~")


def escaped(name: str) -> str:
    """Return a field name escaped as one segment of a pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def cut(pointer: str) -> tuple[str, str]:
    """Return the first field name of a pointer, and the pointer behind it."""
    _, first, *rest = pointer.split("/")
    return next(parts("/" + first)), "".join("/" + part for part in rest)


def plain(name: str) -> str:
    """Return a name as it is both in a path and in an object: `owner-id`, `owner_id` and `ownerId`."""
    return re.sub("[-_]", "", name).lower()


def read(value: Json, pointer: str, default: Json = None) -> Json:
    """Return the value at a pointer, `default` if there is none."""
    for part in parts(pointer):
        if isinstance(value, Mapping) and part in value:
            value = value[part]
        elif isinstance(value, list) and _is_index(part, value):
            value = value[int(part)]
        else:
            return default
    return value


def put(value: Json, pointer: str, item: Json) -> Json:
    """Return a copy with the value at a pointer set; missing objects on the way are created."""
    return _put(value, list(parts(pointer)), item)


def _put(value: Json, names: list[str], item: Json) -> Json:
    if not names:
        return item
    name, *rest = names
    if isinstance(value, list) and _is_index(name, value):
        index = int(name)
        return [*value[:index], _put(value[index], rest, item), *value[index + 1 :]]
    whole = dict(value) if isinstance(value, Mapping) else {}
    return {**whole, name: _put(whole.get(name), rest, item)}


def _is_index(part: str, items: list[Json]) -> bool:
    """Return whether a segment is a valid index into a list, as RFC 6901 writes it."""
    return part.isascii() and part.isdigit() and len(part) < 19 and str(int(part)) == part and int(part) < len(items)


def drop(value: Json, pointer: str) -> Json:
    """Return a copy without the field at a pointer."""
    *way, last = parts(pointer)
    parent = "".join("/" + escaped(name) for name in way)
    holder = read(value, parent)
    if not isinstance(holder, Mapping) or last not in holder:
        return value
    return put(value, parent, {name: item for name, item in holder.items() if name != last})


def reached(value: Json, pointer: str) -> Iterator[Json]:
    """Yield the values at a pointer; a list on the way, or at its end, yields those of each entry."""
    yield from _reached(value, list(parts(pointer)))


def _reached(value: Json, names: list[str]) -> Iterator[Json]:
    if isinstance(value, list):
        for entry in value:
            yield from _reached(entry, names)
    elif not names:
        yield value
    elif isinstance(value, Mapping) and names[0] in value:
        yield from _reached(value[names[0]], names[1:])
