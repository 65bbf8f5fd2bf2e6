"""Words of names: how ids, tags and paths are split, and which words are unrelated to an operation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..pipeline.python.names import snake_case

_VERSION = re.compile(r"v[0-9]+(?:(?:alpha|beta)[0-9]*)?|[0-9]+")
_ACRONYM = re.compile(r"([A-Z]{2,})(s|v[0-9]+)(?![a-z])")
_FRAMEWORK = {"routes", "router", "controller", "controllers", "handler", "handlers"}
_ARTICLES = {"a", "an", "the"}
_AFTER_API = {"key", "keys", "token", "tokens", "secret", "secrets", "user", "users", "client", "clients"}
_ES = ("s", "x", "ch", "sh", "z")
# Words behind which the object of a name is no longer that of its verb.
VERBS = frozenset({
    *("add", "approve", "archive", "assign", "attach", "cancel", "check", "clone", "close", "complete", "confirm"),
    *("create", "deactivate", "delete", "destroy", "detach", "disable", "download", "enable", "export", "fetch"),
    *("finalize", "find", "generate", "get", "import", "list", "modify", "patch", "pause", "post", "put", "query"),
    *("read", "refresh", "refund", "remove", "replace", "reset", "restore", "resume", "retrieve", "retry", "revoke"),
    *("rotate", "run", "search", "send", "set", "show", "start", "stop", "submit", "sync", "test", "update", "upload"),
    *("upsert", "validate", "verify", "void", "activate", "unarchive"),
})  # fmt: skip


def split(text: str) -> list[str]:
    """Return the lower-case ASCII words of a text: "reservedIPsActions" has reserved, ips and actions."""
    return list(_split(text))


@lru_cache(maxsize=10_000)  # the parts of paths are the same throughout a document
def _split(text: str) -> tuple[str, ...]:
    plain = text.encode("ascii", "ignore").decode().replace("'", "")
    whole = _ACRONYM.sub(lambda match: match[1].capitalize() + match[2], plain)
    return tuple(word for word in snake_case(whole).split("_") if word)


def is_version(word: str) -> bool:
    """Return whether a word is a version or a number, such as v2, v1beta1 or 2024."""
    return _VERSION.fullmatch(word) is not None


def plural(word: str) -> str:
    """Return the regular plural of an English word."""
    if word.endswith("y") and word[-2:-1] not in ("", "a", "e", "i", "o", "u"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(_ES) else f"{word}s"


def is_plural(word: str) -> bool:
    """Return whether a word looks like the plural of a noun."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def is_same(first: str, second: str) -> bool:
    """Return whether two words are equal, or one is the plural of the other."""
    return first == second or plural(first) == second or plural(second) == first


def without_noise(words: Sequence[str]) -> list[str]:
    """Return words without versions, articles, and those that name the part of a server that responds."""
    words = _without_module(words)
    kept = [
        word
        for at, word in enumerate(words)
        if not (is_version(word) or word in _ARTICLES or word in _FRAMEWORK or _is_api(words, at))
    ]
    return kept or list(words)


def _without_module(words: Sequence[str]) -> Sequence[str]:
    """Drop the module of a function: what comes before "api" and a version, or before "api routes"."""
    for at in range(1, len(words) - 2):
        if words[at] == "api" and (is_version(words[at + 1]) or words[at + 1] in _FRAMEWORK):
            return words[at + 2 :]
    return words


def _is_api(words: Sequence[str], at: int) -> bool:
    """Return whether a word is an `api` without meaning: the first, the last, or one before a version."""
    following = words[at + 1] if at + 1 < len(words) else ""
    if words[at] not in ("api", "apis") or following in _AFTER_API:
        return False
    return at == 0 or not following or is_version(following) or following in _FRAMEWORK


def find(words: Sequence[str], phrase: Sequence[str]) -> int:
    """Return where a phrase begins among words, its last word in the singular or the plural; -1 if it does not."""
    for at in range(len(words) - len(phrase) + 1):
        if all(is_same(one, other) for one, other in zip(words[at:], phrase, strict=False)):
            return at
    return -1
