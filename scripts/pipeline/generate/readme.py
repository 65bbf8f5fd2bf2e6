"""The text of a package's README.md: what is special for its provider. Operations are documented on the site.

Facts are from `surface`; each function returns Markdown, in which `markdown` escapes text of the spec.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..python.source import Code
from .docs import stopped
from .idempotency_words import kind_words, limit_words, rate_limit_words
from .markdown import code, link, text
from .surface import Method
from .webhooks import Webhooks

_GUIDES = "https://github.com/billing-clients/billing-clients/blob/main/docs/"
_KEYED = ("header", "body", "items")
_PAGING = {"none": "in one response", "page": "by page number", "cursor": "by cursor", "offset": "by offset"}


def guide(name: str, words: str) -> Code:
    """Return a link to a guide of the documentation, by the name of its file."""
    return link(Code(words), f"{_GUIDES}{name}.md")


def example(methods: Iterable[Method]) -> Code:
    """Return a simple call: a list, else a read, with the fewest required arguments."""

    def effort(method: Method) -> tuple[bool, bool, int]:
        return (
            method.pagination is None,
            method.effect != "read",
            sum(argument.is_required for argument in method.arguments),
        )

    method = min(methods, key=effort)
    required = [argument for argument in method.arguments if argument.is_required]
    passed = ", ".join("..." if argument.where == "path" else f"{argument.name}=..." for argument in required)
    call = f"client.{method.resource}.{method.name}({passed})"
    if method.pagination is None:
        return Code(f"    print({call})")
    return Code(f"    for item in {call}:  # all pages\n        print(item)")


def modules(resources: Iterable[Mapping[str, Any]]) -> Code:
    """Return the names of the resources, each with a link to its module."""
    return Code(", ".join(f"[`{each['module']}`](resources/{each['module']}.py)" for each in resources))


def size(methods: Sequence[Method]) -> Code:
    """Return the number of operations."""
    return _counted(len(methods), "operation")


def contracts(methods: Iterable[Method]) -> Iterator[Code]:
    """Yield a table row for each kind of contract, with the number of its operations."""
    kinds = Counter(kind_words(method, code) for method in methods)
    yield from (Code(f"| {number} | {words} |") for words, number in kinds.most_common())


def notes(methods: Sequence[Method]) -> Iterator[Code]:
    """Yield sentences about keys, and about lookups after a lost response."""
    if any((method.idempotency or {}).get("key") in _KEYED for method in methods):
        yield Code("All attempts of a call send the same key.")
    if any(method.takes_key for method in methods):
        call = code('client.derive("invoice", "2026-11", customer_id)')
        yield Code(f"Pass `idempotency_key=` to have the same key after a crash, such as {call}.")
    lookups = sum(method.reconcile is not None for method in methods)
    if lookups:
        yield Code(f"For {_counted(lookups, 'operation')}, `error.reconcile()` then looks the object up.")


def limits(methods: Sequence[Method], provider: Mapping[str, Any]) -> Iterator[Code]:
    """Yield a list item for each rate limit that a spec declares, with the number of its operations, and doubts."""
    default = provider["rate_limit"]
    found = Counter(words for method in methods if (words := rate_limit_words(method, code)) is not None)
    yield from (Code(f"- {words}: {_counted(number, 'operation')}") for words, number in found.most_common())
    if default is not None:
        yield Code(f"- {limit_words(default, code)}: all{' other' if found else ''} operations")
    yield from (Code(f"\nUnsure: {text(stopped(doubt))}") for doubt in provider["limits_unsure"])


def lists(methods: Iterable[Method]) -> Iterator[Code]:
    """Yield how many lists are read in which way, as one text; nothing without lists."""
    styles = Counter(method.pagination["style"] for method in methods if method.pagination is not None)
    if styles:
        yield Code(", ".join(f"{number} {_PAGING[style]}" for style, number in styles.most_common()))


def proof(webhooks: Webhooks) -> Code:
    """Return how the sender of a webhook is verified, the source of that, and doubts."""
    source = webhooks.source
    doubt = f" Unsure: {text(stopped(source['unsure']))}" if "unsure" in source else ""
    return Code(f"{text(stopped(webhooks.proof))} {link(Code('Source'), source['url'])}.{doubt}")


def event_kinds(webhooks: Webhooks) -> Code:
    """Return the number of kinds of events that have a model."""
    return _counted(len(webhooks.kinds), "kind")


def _counted(number: int, noun: str) -> Code:
    return Code(f"{number} {noun}{'' if number == 1 else 's'}")
