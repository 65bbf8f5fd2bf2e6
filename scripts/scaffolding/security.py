"""Guessed credentials: those that calls require and a client can send."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..pipeline.adapt.strip import operations_in
from ..pipeline.python.names import snake_case
from ..spec.references import resolve
from ..spec.security import is_plain_key
from .client_settings import Guess
from .published_operations import read_operations

_TOKEN = ("oauth2", "openIdConnect")
_BEARER, _HEADER = "ClientBearer", "ClientKey"
_KEY = re.compile(
    r"(?:x[-_])?(?:api[-_]?(?:key|token)|(?:auth|access)[-_]?(?:key|token)|ocp-apim-subscription-key)\Z", re.IGNORECASE
)
_PASSWORD = ("http", "basic")
_SENT = (("http", "bearer"), _PASSWORD, ("apiKey", "header"), ("apiKey", "cookie"))


def security_of(document: Any, provider: str) -> tuple[Guess, dict[str, str]]:
    """Choose what a client sends: one scheme or several together, supported and accepted by most operations."""
    held = document.get("components", {}).get("securitySchemes", {})
    schemes = {name: resolve(document, scheme) or {} for name, scheme in held.items()} if isinstance(held, dict) else {}
    requirements = [
        requirement for requirement in _requirements(document) if requirement and set(requirement) <= set(schemes)
    ]
    ranked = _sendable(document, requirements, schemes) or _sendable(document, [[name] for name in schemes], schemes)
    if not ranked:
        return _assumed(document, schemes), _arguments([_BEARER], {}, provider)
    chosen = ranked[0]
    names = [_BEARER if schemes[name].get("type") in _TOKEN else name for name in chosen]
    guess = Guess(_update(names), f"{' and '.join(chosen)}", list(_undecided(schemes, chosen)), chosen)
    return guess, _arguments(chosen, schemes, provider)


def _assumed(document: Any, schemes: dict[str, Any]) -> Guess:
    """Guess a header that most operations declare as the credential, or else a bearer token."""
    found = read_operations(document)
    names = [
        name for operation in found for name in {each.lower(): each for each in operation.named("header")}.values()
    ]
    counts = Counter(name.lower() for name in names if _KEY.match(name))
    header, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    declared = ", ".join(_description(scheme) for scheme in schemes.values()) or "none"
    if count * 2 > len(found):
        name = next(name for name in names if name.lower() == header)
        decide = [f"security: {name}, a header that {count} of {len(found)} operations declare, is the credential"]
        scheme = {_HEADER: {"type": "apiKey", "in": "header", "name": name}}
        update = {"components": {"securitySchemes": scheme}, "security": [{_HEADER: []}]}
        return Guess(update, f"the header {name} of {count} operations", decide)
    hint = "" if schemes else ": a client requires one; pass any text if the provider requires none"
    decide = [f"security: no supported scheme (declared: {declared}); a bearer token is assumed{hint}"]
    return Guess(_update([_BEARER]), "no supported scheme", decide)


def _sendable(document: Any, requirements: list[list[str]], schemes: dict[str, Any]) -> list[list[str]]:
    """Return the supported requirements: those most operations accept first, static keys before tokens to fetch."""
    ranked = [(names, _rank([schemes[name] for name in names])) for names in requirements]
    nodes = [node for _, _, node in operations_in(document)]
    taken = {at: -sum(accepts(document, node, names) for node in nodes) for at, (names, _) in enumerate(ranked)}
    order = sorted((taken[at], rank, at) for at, (_, rank) in enumerate(ranked) if rank <= 1)
    return [requirements[at] for _, _, at in order]


def accepts(document: Any, operation: Any, chosen: list[str]) -> bool:
    """Return whether an operation accepts the credentials that the client sends."""
    required = operation.get("security", document.get("security"))
    if not isinstance(required, list) or not document.get("components", {}).get("securitySchemes"):
        return True
    return any(
        isinstance(requirement, dict) and set(requirement) <= set(chosen) for requirement in required if requirement
    )


def _update(names: list[str]) -> dict[str, Any]:
    scheme = {_BEARER: {"type": "http", "scheme": "bearer"}}
    added = {"components": {"securitySchemes": scheme}} if _BEARER in names else {}
    return {**added, "security": [{name: [] for name in names}]}


def _requirements(document: Any) -> list[list[str]]:
    """Return the security requirements of the document, or else of its operations, in order."""
    found: dict[tuple[str, ...], None] = {}
    for holder in (document, *(node for _, _, node in operations_in(document))):
        for requirement in holder.get("security") if isinstance(holder.get("security"), list) else ():
            found[tuple(requirement if isinstance(requirement, dict) else ())] = None
    return [list(names) for names in found]


def _rank(schemes: list[Any]) -> int:
    """Return 0 for static keys and tokens, 1 for tokens to fetch, 2 for unsupported schemes."""
    if sum(not is_plain_key(scheme) for scheme in schemes) > 1:
        return 2
    kinds = [(scheme.get("type"), str(scheme.get("in") or scheme.get("scheme")).lower()) for scheme in schemes]
    if all(kind in _SENT and kind != _PASSWORD for kind in kinds):
        return 0
    return 1 if all(kind in _SENT or kind[0] in _TOKEN for kind in kinds) else 2


def _arguments(chosen: list[str], schemes: dict[str, Any], provider: str) -> dict[str, str]:
    """Return constructor arguments, each with its environment variable."""
    names: list[str] = []
    for name in chosen:
        scheme = schemes.get(name, {})
        if scheme.get("type") in _TOKEN:
            names.append("access_token")
        elif str(scheme.get("scheme")).lower() == "basic":
            names += ["username", "password"]
        else:
            names.append("api_key" if len(chosen) == 1 else _argument(name, names))
    return {name: f"{provider}_{name}".upper() for name in names}


def _argument(scheme: str, taken: list[str]) -> str:
    name = snake_case(scheme.encode("ascii", "ignore").decode()) or "key"
    name = f"key_{name}" if not name[:1].isalpha() else name
    return name if name not in taken and name.isidentifier() else f"{name}_{len(taken) + 1}"


def _description(scheme: Any) -> str:
    return " ".join(str(scheme[word]) for word in ("type", "scheme", "in", "name") if word in scheme)


def _undecided(schemes: dict[str, Any], chosen: list[str]) -> Iterator[str]:
    sent = " and ".join(f"{name} ({_description(schemes[name])})" for name in chosen)
    others = ", ".join(f"{name} ({_description(scheme)})" for name, scheme in schemes.items() if name not in chosen)
    if others:
        yield f"security: {sent} is sent, and not {others}"
    for name in chosen:
        if schemes[name].get("type") in _TOKEN:
            kind = schemes[name]["type"]
            yield f"security: {name} is {kind}: the client takes an access token, and does not fetch one"
