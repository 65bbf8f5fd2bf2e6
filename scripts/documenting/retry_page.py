"""What is sent again, and when: tables for auditors, from the contracts alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..pipeline.generate.idempotency_words import idempotency_words
from ..pipeline.generate.markdown import code
from ..pipeline.generate.surface import Method
from .surfaces import Documented

_READS = "a read, retried"


def retry_tables(providers: Iterable[Documented]) -> str:
    """Return a table for each provider, with a row for each kind of contract and the operations that have it."""
    return "\n".join(line for documented in providers for line in _table(documented))


def _table(documented: Documented) -> Iterator[str]:
    kinds: dict[str, list[Method]] = {}
    for method in documented.surface.methods:
        kinds.setdefault(idempotency_words(method, code), []).append(method)
    yield from (f"### {documented.title}", "", "| when an attempt fails | operations |", "|---|---|")
    for words, methods in sorted(kinds.items(), key=lambda pair: -len(pair[1])):
        yield f"| {words} | {len(methods)}: {_names(methods, words)} |"
    yield ""


def _names(methods: list[Method], words: str) -> str:
    if words == _READS:
        return "the other operations"
    return ", ".join(code(f"{method.resource}.{method.name}") for method in methods)
