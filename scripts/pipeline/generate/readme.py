"""The words of a package's README.md: for each method one row, in what a user needs to know before the call.

Facts come from `surface`; each function gives Markdown, made by `markdown` wherever a word is the spec's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ..python.source import Code
from .docs import stopped
from .markdown import code, link, text
from .method_docs import REUSE, argument_name, span, spot
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
    cells = [signature(method), text(method.summary), request, _given(method), repeat(method), source]
    return Code(f"| {' | '.join(cells)} |")


def _given(method: Method) -> str:
    type_ = method.answer.type.removeprefix("models.")
    if method.pagination is None:
        return _PLAIN.get(type_) or code(type_)
    return f"{code(type_)}, {_PAGING[method.pagination['style']]}"


def repeat(method: Method) -> str:
    """Say what makes a repeat of a call harmless."""
    if method.effect == "read":
        return "a read: repeated"
    words = _write(method, method.idempotency or {"key": "none"})
    words += "; `reconcile()` looks after a lost answer" if method.reconcile else ""
    if method.rate_limit is not None:
        by = " and ".join(code(spot(one)) for one in method.rate_limit["by"])
        words += f"; {method.rate_limit['limit']} calls in {method.rate_limit['window']} s for one {by}"
    if method.write_when is None:
        return words
    return f"a read: repeated; with {code(argument_name(method, 'query', method.write_when))} {words}"


def _write(method: Method, contract: Mapping[str, Any]) -> str:
    kept = f", kept {text(span(contract['lifetime']))}" if "lifetime" in contract else ""
    match contract["key"]:
        case "header":
            missing = "" if contract.get("mint", True) else "; without one never repeated blindly"
            return f"key in header {code(contract['header'])}{kept}{missing}"
        case "body":
            return f"key in body member {code(spot(contract['at']))}{kept}"
        case "items":
            place = f"key in {code(contract['field'])} of each item of {code(spot(contract['at']))}"
            own = f"; your own in header {code(contract['header'])}" if "header" in contract else ""
            return f"{place}{own}{kept}"
        case "natural":
            return _natural(method, contract)
    return "none: never repeated blindly"


def _natural(method: Method, contract: Mapping[str, Any]) -> str:
    place = contract.get("place", "body")
    wire_name = spot(contract["at"]) if place == "body" else contract["at"]
    name, known = code(argument_name(method, place, wire_name)), REUSE[contract["reuse"]]
    if place == "path":
        return f"safe by address {name}: {known}"
    if contract.get("mint"):
        return f"by your own {name}: {known}; made up when not given"
    given = any((one.where, one.wire_name) == (place, wire_name) and one.is_required for one in method.arguments)
    return f"by your own {name}: {known}{'' if given else '; without it never repeated blindly'}"


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
