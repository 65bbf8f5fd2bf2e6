"""What makes a retry of a call safe, in words: the one wording of an idempotency contract, for docs and READMEs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from ...spec.references import parts_of
from .surface import Method

Write: TypeAlias = Callable[[str], str]
"""Writes a name of the spec: as it is, or as code in Markdown."""
_SPANS = (("D", "day"), ("H", "hour"), ("M", "minute"), ("S", "second"))
_REUSE = {
    "replay": "a retry changes nothing",
    "supersede": "a later call with the same value replaces the earlier one",
    "reject": "a retry is rejected",
}
_KINDS = {
    "items": "a key in each entry of a batch, generated for the call where missing",
    "natural": "a value of the call identifies the object, such as its id",
}
_UNSAFE = "retried only if the request cannot have taken effect"


def idempotency_words(method: Method, write: Write) -> str:
    """Describe when a call is retried, and what makes that safe."""
    if method.effect == "read":
        return "a read, retried"
    words = "".join(_write_words(method, method.idempotency or {"key": "none"}, write))
    if method.write_when is None:
        return words
    place = "body" if method.write_when.startswith("/") else "query"
    return f"a read, retried; with {write(argument_name(method, place, spot(method.write_when)))} {words}"


def kind_words(method: Method, write: Write) -> str:
    """Describe what makes a retry safe in words that all operations with a contract of one kind share."""
    contract = method.idempotency or {"key": "none"}
    if method.effect == "read":
        return "a read"
    return _KINDS.get(contract["key"]) or "".join(_write_words(method, contract, write))


def _write_words(method: Method, contract: Mapping[str, Any], write: Write) -> Iterator[str]:
    kept = f", kept {span(contract['lifetime'])}" if "lifetime" in contract else ""
    match contract["key"]:
        case "header":
            missing = "generated if not passed" if contract.get("mint", True) else f"without one {_UNSAFE}"
            missing = "required, never generated" if contract.get("required") else missing
            yield f"key in header {write(contract['header'])}{kept}; {missing}"
        case "body":
            yield f"key in body field {write(spot(contract['at']))}{kept}; generated if not passed"
        case "items":
            yield f"key in {write(contract['field'])} of each entry of {write(spot(contract['at']))}"
            yield kept if "header" not in contract else ""
            yield "; generated for this call where missing"
            yield f"; at most {contract['max_items']} entries" if "max_items" in contract else ""
            if "header" in contract:
                yield f"; your own in header {write(contract['header'])}{kept}, never generated"
        case "natural":
            yield from _natural_words(method, contract, write)
        case _:
            yield f"none: {_UNSAFE}"


def _natural_words(method: Method, contract: Mapping[str, Any], write: Write) -> Iterator[str]:
    place = contract.get("place", "body")
    wire_name = spot(contract["at"]) if place == "body" else contract["at"]
    yield f"{write(argument_name(method, place, wire_name))} identifies the call: {_REUSE[contract['reuse']]}"
    if contract.get("mint"):
        yield "; generated if not passed"
    elif not any(
        argument.is_required
        for argument in method.arguments
        if (argument.where, argument.wire_name) == (place, wire_name)
    ):
        yield f"; without it {_UNSAFE}"


def rate_limit_words(method: Method, write: Write) -> str | None:
    """Describe the rate limit that a call declares; None if it counts towards the provider's default."""
    return None if method.rate_limit is None else limit_words(method.rate_limit, write)


def limit_words(limit: Mapping[str, Any], write: Write) -> str:
    """Describe a rate limit, with those that it is within."""
    counted = limit.get("counts", "calls")
    if counted == "items":
        counted = f"entries of {write(spot(limit['items']))}" if limit["items"] else "entries"
    by = " and ".join(write(spot(pointer)) for pointer in limit.get("by", ()))
    within = f", within {limit_words(limit['within'], write)}" if "within" in limit else ""
    return f"{limit['limit']:,} {counted} in {limit['window']} s{f' for each {by}' if by else ''}{within}"


def spot(pointer: str) -> str:
    """Return the dotted name of the place that a pointer into a body leads to, or the name of a parameter."""
    return ".".join(parts_of(pointer)) if pointer.startswith("/") else pointer


def argument_name(method: Method, place: str, wire_name: str) -> str:
    """Return the name of an argument in Python, or the wire name if there is no such argument."""
    names = (
        argument.name for argument in method.arguments if (argument.where, argument.wire_name) == (place, wire_name)
    )
    return next(names, wire_name)


def span(duration: str) -> str:
    """Return an ISO 8601 duration in words: PT24H is "24 hours"."""
    numbers = {unit: int(number) for number, unit in re.findall(r"(\d+)([DHMS])", duration)}
    parts = [f"{numbers[unit]} {word}{'' if numbers[unit] == 1 else 's'}" for unit, word in _SPANS if unit in numbers]
    return " ".join(parts) or duration
