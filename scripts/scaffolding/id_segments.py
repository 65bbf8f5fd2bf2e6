"""Operation ids in segments: `v1.invoices.list` and `invoices_list` name a resource and a method of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .name_words import VERBS, is_version, split, without_noise
from .published_operations import PublishedOperation

Segments = list[list[str]]
"""The words of each segment of an id; the last segment is the method. Empty without an id."""

_SEPARATORS = re.compile(r"[.:/]")
_PREFIX = re.compile(r"([A-Za-z0-9]+)_([A-Za-z0-9_]+)\Z")
_MOST = 0.8


def segments_of(operations: Sequence[PublishedOperation]) -> list[Segments]:
    """Return the segments of each id, without words that are unrelated to the operation."""
    ids = ["" if _is_made_of_path(operation) else id_of(operation) for operation in operations]
    is_prefixed = _are_prefixed(ids)
    return [_segments(id_, is_prefixed=is_prefixed) for id_ in ids]


def id_of(operation: PublishedOperation) -> str:
    """Return the operationId without the path and the method that frameworks append to it; empty without one."""
    operation_id = operation.node.get("operationId")
    if not isinstance(operation_id, str):
        return ""
    suffix = re.sub(r"\W", "_", f"{operation.path}_{operation.method}").lower()
    short = operation_id[: -len(suffix)]
    return short if operation_id.lower().endswith(suffix) and short.strip("_") else operation_id


def _is_made_of_path(operation: PublishedOperation) -> bool:
    """Return whether an id is the method and the path, in which each parameter may be an "id"."""
    words, parts = split(id_of(operation)), [part for part in operation.path.split("/") if part]
    path = [word for part in parts for word in split(part)]
    short = [word for part in parts for word in (["id"] if "{" in part else split(part))]
    return words in ([operation.method, *path], [operation.method, *short])


def _are_prefixed(ids: Sequence[str]) -> bool:
    """Return whether most ids of a document are a resource and, after an underscore, what begins with a verb."""
    prefixed = [id_ for id_ in ids if (match := _PREFIX.match(id_)) and _has_verb_second(match)]
    return bool(ids) and len(prefixed) >= _MOST * len(ids)


def _has_verb_second(match: re.Match[str]) -> bool:
    first, second = split(match[1]), split(match[2])
    return bool(first and second) and first[0] not in VERBS and second[0] in VERBS


def _segments(operation_id: str, *, is_prefixed: bool) -> Segments:
    texts = _SEPARATORS.split(operation_id)
    match = _PREFIX.match(operation_id)
    if is_prefixed and match:
        texts = [match[1], match[2]]
    found = [words for text in texts if (words := split(text))]
    kept = [words for words in found if not (len(words) == 1 and is_version(words[0]))]
    return [without_noise(words) for words in kept or found]
