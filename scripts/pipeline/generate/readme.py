"""The words of a package's README.md: for each method one row, in what a user needs to know before the call.

Facts come from `surface`; each function gives Markdown, made by `markdown` wherever a word is the spec's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from ..python.source import Code
from .docs import stopped
from .idempotency_words import idempotency_words, rate_limit_words
from .markdown import code, link, text
from .surface import Method
from .webhooks import Webhooks

_PLAIN = {"None": "nothing", "bytes": "the content, as `bytes`", "str": "the content, as `str`"}
_PAGING = {"none": "all at once", **{name: f"page by page, by {name}" for name in ("cursor", "offset")}}
_PAGING["page"] = "page by page, by number"


def signature(method: Method) -> Code:
    """Write a call in short: path values by position, what is required by keyword, dots for what is optional."""
    given = [str(one.name) if one.where == "path" else f"{one.name}=" for one in method.arguments if one.is_required]
    optional = ["..."] if any(not one.is_required for one in method.arguments) else []
    return Code(f"`{method.resource}.{method.name}({', '.join([*given, *optional])})`")


def row(method: Method) -> Code:
    """Write the row of a method."""
    fixed = "&".join(f"{name}={value}" for name, value in method.fixed.items())
    request = code(f"{method.http_method} {method.path}{'?' if fixed else ''}{fixed}")
    doubt = ", in doubt" if "unsure" in method.source else ""
    is_known = not str(urlsplit(method.source["url"]).hostname).endswith(".invalid")  # which no host ever is
    source = f"{link(Code('page'), method.source['url']) if is_known else 'not told'}{doubt}"
    cells = [signature(method), text(method.summary), request, _returned(method), _retries(method), source]
    return Code(f"| {' | '.join(cells)} |")


def _returned(method: Method) -> str:
    type_ = method.answer.type.removeprefix("models.")
    if method.pagination is None:
        return _PLAIN.get(type_) or code(type_)
    return f"{code(type_)}, {_PAGING[method.pagination['style']]}"


def _retries(method: Method) -> str:
    words = idempotency_words(method, code)
    words += "; `reconcile()` looks up a lost response" if method.reconcile else ""
    limit = rate_limit_words(method, code)
    return words if limit is None else f"{words}; {limit}"


def doubts(methods: Iterable[Method]) -> list[Code]:
    """List what is doubtful about some methods, each on a line of its own: too long for a row."""
    return [
        Code(f"- {code(f'{one.resource}.{one.name}')}: {text(stopped(one.source['unsure']))}")
        for one in methods
        if "unsure" in one.source
    ]


def example(methods: Iterable[Method]) -> Code:
    """Write the call that a reader tries first: a list, else a read, and the one that asks for least."""

    def effort(method: Method) -> tuple[bool, bool, int]:
        return method.pagination is None, method.effect != "read", sum(one.is_required for one in method.arguments)

    method = min(methods, key=effort)
    required = [one for one in method.arguments if one.is_required]
    given = ", ".join("..." if one.where == "path" else f"{one.name}=..." for one in required)
    call = f"client.{method.resource}.{method.name}({given})"
    if method.pagination is None:
        return Code(f"    print({call})")
    return Code(f"    for one in {call}:\n        print(one)")


def kinds(webhooks: Webhooks) -> Iterator[Code]:
    """Write a row for each kind of event."""
    for tag, model in webhooks.kinds.items():
        yield Code(f"| {code(tag)} | {code(f'models.{model}')} |")


def proof(webhooks: Webhooks) -> Code:
    """Say how the sender of a webhook is known, where that is documented, and what is doubtful."""
    source = webhooks.source
    doubt = f" In doubt: {text(stopped(source['unsure']))}" if "unsure" in source else ""
    return Code(f"{text(stopped(webhooks.proof))} {link(Code('Source'), source['url'])}.{doubt}")
