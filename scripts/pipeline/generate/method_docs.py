"""The docstring of a method: what it does, its arguments, what comes back, how safe a repeat is, and where that is
documented. Plain text; `text.docstring` escapes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...spec.references import parts_of
from ..python.source import paragraphs
from .docs import on_one_line, stopped
from .surface import Method

_OPTIONS = (
    "timeout: Seconds for each wait on the network, or an httpx timeout.",
    "deadline: Seconds for the whole call with its repeats.",
    "extra_headers, extra_query: Sent as well; they win over what they name.",
)
_KEYS = {
    "header": ["idempotency_key: Your own key for this write; a repeat under the same key is harmless."],
    "body": ["idempotency_key: Your own key for this write; a repeat under the same key is harmless."],
    "items": ["idempotency_key: Entries without a key of their own get one derived from this."],
    "items in header": [
        "idempotency_key: Goes out in a header, where it counts instead of the keys of the entries: the same entries "
        "under another one are new. Entries without a key of their own get one derived from it."
    ],
}
_SPANS = (("D", "day"), ("H", "hour"), ("M", "minute"), ("S", "second"))
REUSE = {
    "replay": "a repeat changes nothing",
    "supersede": "a later call with it replaces the earlier",
    "reject": "a repeat is refused",
}


def method_paragraphs(method: Method) -> list[str]:
    """Write the paragraphs of a method's docstring; lines in one are entries of a list."""
    said = [part for part in paragraphs(method.description) if part != method.summary]
    return [
        stopped(method.summary or method.id.replace("_", " ").capitalize()),
        *said,
        "\n".join(["Args:", *map(on_one_line, _arguments(method))]),
        f"Returns: {_returns(method)}",
        on_one_line(f"Idempotency: {_idempotency(method)}"),
        *_limit(method),
        f"Raises: {_raises(method)}",
        on_one_line(" ".join(_source(method.source))),
    ]


def _arguments(method: Method) -> Iterator[str]:
    for argument in method.arguments:
        yield f"{argument.name}: {argument.text}" if argument.text else f"{argument.name}: Not described."
    in_header = _kind(method) == "items" and "header" in (method.idempotency or {})
    yield from _KEYS.get("items in header" if in_header else _kind(method), ())
    yield from _OPTIONS
    if method.answer.returns == "bytes":
        yield 'into: A path: the content goes into that file as it comes, whole or not at all, and b"" is returned.'


def _kind(method: Method) -> str:
    return str((method.idempotency or {"key": "none"})["key"])


def _returns(method: Method) -> str:
    known = {"None": "nothing.", "bytes": 'the content, as bytes; b"" with `into`.', "str": "the content, as text."}
    name = method.answer.type.removeprefix("models.")
    if method.pagination is not None:
        return f"a page of {name}; iterate over it for the items of all pages."
    if method.answer.bodiless:
        statuses = " or ".join(map(str, method.answer.bodiless))
        return f"{name.removesuffix(' | None')}, or None where the answer has no body (status {statuses})."
    return known.get(name, f"{name}.")


def _raises(method: Method) -> str:
    if method.effect == "read":
        return "an APIError; see errors for its kinds."
    unknown = "an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not have happened"
    return f"{unknown}, whose reconcile() looks whether it did." if method.reconcile else f"{unknown}."


def _limit(method: Method) -> Iterator[str]:
    limit = method.rate_limit
    if limit is not None:
        by = " and ".join(map(spot, limit["by"]))
        told = f"{limit['limit']} calls in {limit['window']} s for one {by}, shared by all that count for it"
        yield on_one_line(f"Limit: {told}; the client waits for its turn.")


def _idempotency(method: Method) -> str:
    if method.effect == "read":
        return "a read; repeated when an attempt fails."
    words = _write_words(method, method.idempotency or {"key": "none"})
    if method.write_when is None:
        return words
    return f"a read, unless {argument_name(method, 'query', method.write_when)} is given; then {words}"


def _write_words(method: Method, contract: Mapping[str, Any]) -> str:
    kept = f", kept {span(contract['lifetime'])}" if "lifetime" in contract else ""
    match contract["key"]:
        case "header":
            missing = "minted when not given" if contract.get("mint", True) else "without one never repeated blindly"
            return f"key in the header {contract['header']}{kept}; {missing}."
        case "body":
            return f"key in the member {spot(contract['at'])} of the body{kept}; minted when not given."
        case "items":
            place = f"the member {contract['field']} of each entry of {spot(contract['at'])}"
            if "header" in contract:
                own = f"idempotency_key goes out in the header {contract['header']}{kept}; it is never minted"
                return f"a key in {place}; minted where absent. An {own}."
            return f"a key in {place}{kept}; minted where absent."
        case "natural":
            return _natural_words(method, contract)
    return "none; a repeat may double the effect, so it is never repeated blindly."


def _natural_words(method: Method, contract: Mapping[str, Any]) -> str:
    place = contract.get("place", "body")
    wire_name = spot(contract["at"]) if place == "body" else contract["at"]
    words = f"{argument_name(method, place, wire_name)} tells a repeat from a new call: {REUSE[contract['reuse']]}"
    if contract.get("mint"):
        return f"{words}; made up when not given."
    given = any(one.wire_name == wire_name and one.is_required for one in method.arguments)
    return f"{words}." if given else f"{words}; without it nothing is repeated blindly."


def spot(pointer: str) -> str:
    """Name the place in a body that a pointer leads to, or the parameter of that name."""
    return ".".join(parts_of(pointer)) if pointer.startswith("/") else pointer


def argument_name(method: Method, place: str, wire_name: str) -> str:
    """Call an argument by its name in Python, where it is one."""
    return next((one.name for one in method.arguments if (one.where, one.wire_name) == (place, wire_name)), wire_name)


def span(duration: str) -> str:
    """Say an ISO 8601 duration in words: PT24H is "24 hours"."""
    found = {unit: int(number) for number, unit in re.findall(r"(\d+)([DHMS])", duration)}
    parts = [f"{found[unit]} {word}{'' if found[unit] == 1 else 's'}" for unit, word in _SPANS if unit in found]
    return " ".join(parts) or duration


def _source(source: Mapping[str, Any]) -> Iterator[str]:
    yield f"Source: {source['url']} ({source['seen']})."
    if "unsure" in source:
        yield f"Unsure: {stopped(source['unsure'])}"
