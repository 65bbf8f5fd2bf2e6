"""The text of a package's README.md: a row for each method, with what a user needs to know before the call.

Facts are from `surface`; each function returns Markdown, in which `markdown` escapes text of the spec.
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
_PAGING = {"none": "in one response", **{name: f"page by page, by {name}" for name in ("cursor", "offset")}}
_PAGING["page"] = "page by page, by number"


def signature(method: Method) -> Code:
    """Return a call in short: path values by position, required arguments by keyword, dots for optional ones."""
    required = [argument for argument in method.arguments if argument.is_required]
    passed = [str(argument.name) if argument.where == "path" else f"{argument.name}=" for argument in required]
    optional = ["..."] if len(required) < len(method.arguments) else []
    return Code(f"`{method.resource}.{method.name}({', '.join([*passed, *optional])})`")


def row(method: Method) -> Code:
    """Return the table row of a method."""
    fixed = "&".join(f"{name}={value}" for name, value in method.fixed.items())
    request = code(f"{method.http_method} {method.path}{'?' if fixed else ''}{fixed}")
    doubt = ", unsure" if "unsure" in method.source else ""
    is_known = not str(urlsplit(method.source["url"]).hostname).endswith(".invalid")  # a reserved domain
    source = f"{link(Code('page'), method.source['url']) if is_known else 'unknown'}{doubt}"
    cells = [signature(method), text(method.summary), request, _returned(method), _retries(method), source]
    return Code(f"| {' | '.join(cells)} |")


def _returned(method: Method) -> str:
    type_ = method.response.type.removeprefix("models.")
    if method.pagination is None:
        return _PLAIN.get(type_) or code(type_)
    return f"{code(type_)}, {_PAGING[method.pagination['style']]}"


def _retries(method: Method) -> str:
    words = idempotency_words(method, code)
    words += "; `reconcile()` looks up a lost response" if method.reconcile else ""
    limit = rate_limit_words(method, code)
    return words if limit is None else f"{words}; {limit}"


def doubts(methods: Iterable[Method]) -> list[Code]:
    """Return the doubts about methods, a line each, since they are too long for a row."""
    return [
        Code(f"- {code(f'{method.resource}.{method.name}')}: {text(stopped(method.source['unsure']))}")
        for method in methods
        if "unsure" in method.source
    ]


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
    return Code(f"    for item in {call}:\n        print(item)")


def kinds(webhooks: Webhooks) -> Iterator[Code]:
    """Yield a table row for each kind of event."""
    for tag, model in webhooks.kinds.items():
        yield Code(f"| {code(tag)} | {code(f'models.{model}')} |")


def proof(webhooks: Webhooks) -> Code:
    """Return how the sender of a webhook is verified, the source of that, and doubts."""
    source = webhooks.source
    doubt = f" Unsure: {text(stopped(source['unsure']))}" if "unsure" in source else ""
    return Code(f"{text(stopped(webhooks.proof))} {link(Code('Source'), source['url'])}.{doubt}")
