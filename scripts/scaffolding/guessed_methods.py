"""Guessed methods: the words of an id that its resource does not contain, with the verb in front.

Where two operations of a resource would have one name, the words of their paths distinguish them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from .guessed_resources import Words, literal_parts
from .id_segments import Segments
from .name_words import VERBS, find, is_plural, split
from .published_operations import PublishedOperation
from .sdk_names import sdk_names_of

HTTP_VERBS = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
# Words behind an object that are its verb, in their common form.
_LAST_VERBS = {"all": "list", "one": "get", "add": "create", "destroy": "delete", "remove": "delete"}
_FIRST_VERBS = {"post": "create", "put": "update", "patch": "update"}
_MODIFIERS = {"bulk", "batch", "async"}
_PREPOSITIONS = {"for", "to", "from", "of", "in", "on", "by", "with"}


def method_of(operation: PublishedOperation, resource: Words, segments: Segments) -> list[str]:
    """Return the words of the method of an operation in its resource."""
    return list(sdk_names_of(operation).method) or _method(operation, resource, segments, without=_last_key)


def longer_methods_of(
    operation: PublishedOperation, resource: Words, segments: Segments, other: str
) -> Iterator[list[str]]:
    """Yield longer words for a method whose name another operation has. other: the path of that operation."""
    words = method_of(operation, resource, segments)
    if not sdk_names_of(operation).method:
        yield _method(operation, resource, segments, without=lambda _, __: 0)
    own = [part for part in operation.path.split("/") if part not in other.split("/")]
    literal = [part for part in own if "{" not in part]
    parts = [list(held) for held in literal_parts("/".join(literal)) if find([*resource, *words], held) < 0]
    for count in range(1, len(parts) + 1):
        yield [*words, *_joined(parts[-count:])]
    yield [*words, *(word for word in _joined(map(split, literal)) if word not in resource)]
    keys = [split(part) for part in own if "{" in part]
    for count in range(1, len(keys) + 1):
        yield [*words, "by", *_joined(keys[-count:])]
    whole = _joined(map(split, operation.path.split("/")))
    yield [*words, *whole]
    yield [*words, operation.method, *whole]


def _joined(parts: Iterable[list[str]]) -> list[str]:
    return [word for part in parts for word in part]


def verb_of(operation: PublishedOperation) -> str:
    """Return the verb of an operation without an id."""
    return HTTP_VERBS.get(operation.method, operation.method)


def _method(operation: PublishedOperation, resource: Words, segments: Segments, *, without: Any) -> list[str]:
    parts = [word for part in literal_parts(operation.path) for word in part]
    words = segments[-1] if segments else [verb_of(operation), *parts]
    rest = _rest(words[: len(words) - without(words, operation)], resource)
    if rest and len(segments) < 2 and len(words) > 1:
        rest = _verb_first(rest)
    if not rest and operation.method != "get" and not is_plural(words[-1]):
        rest = words  # a verb that its resource is called after
    return _listing(rest or [verb_of(operation)], operation)


def _last_key(words: Sequence[str], operation: PublishedOperation) -> int:
    """Return how many words at the end only name the last parameter of the path, such as "by id"."""
    last = split(operation.path.rstrip("/").rpartition("/")[2])
    is_key = len(words) > 2 and words[-2] == "by" and (words[-1] == "id" or words[-1] in last[-1:])
    return 2 if is_key else 0


def _rest(words: list[str], resource: Words) -> list[str]:
    """Drop the resource, or the end of its name, and a preposition whose object it was."""
    for start in range(len(resource)):
        at = find(words, resource[start:])
        if at >= 0:
            before, after = words[:at], words[at + len(resource) - start :]
            return [*(before[:-1] if len(before) > 1 and before[-1] in _PREPOSITIONS else before), *after]
    return words


def _verb_first(words: list[str]) -> list[str]:
    """Move a verb from the end to the front, in its common form."""
    last = words[-1]
    is_alone = len(words) == 1 or (words[0] not in VERBS and words[0] not in _MODIFIERS)
    if is_alone and (last in _LAST_VERBS or last in VERBS):
        words = [_LAST_VERBS.get(last, last), *words[:-1]]
    return [_FIRST_VERBS.get(words[0], words[0]), *words[1:]]


def _listing(words: list[str], operation: PublishedOperation) -> list[str]:
    """Let a GET list what it returns several of; if its response is unknown, as its path indicates."""
    if operation.method != "get" or words[0] != "get":
        return words
    is_known = bool(operation.response)
    is_listing = _returns_several(operation) if is_known else words == ["get"] and _is_at_several(operation)
    return ["list", *words[1:]] if is_listing else words


def _returns_several(operation: PublishedOperation) -> bool:
    """Return whether a response is an array, or a page: at a path of several, an object with one array and no id."""
    if _is_array(operation.response):
        return True
    fields = operation.response.get("properties")
    if operation.path.rstrip("/").endswith("}") or not isinstance(fields, dict) or "id" in fields:
        return False
    return sum(_is_array(field) for field in fields.values()) == 1


def _is_array(schema: Any) -> bool:
    return isinstance(schema, dict) and (schema.get("type") == "array" or "items" in schema)


def _is_at_several(operation: PublishedOperation) -> bool:
    last = operation.path.rstrip("/").rpartition("/")[2]
    words = split(last)
    return "{" not in last and bool(words) and is_plural(words[-1])
