"""Guessed credentials: what every call needs, of what a client can send."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..normalising.names import snake_case
from ..reading.references import resolve
from ..taming.strip import operations_in
from ..writing.credentials import is_plain_key
from .root import Guess

_TOKEN = ("oauth2", "openIdConnect")
_BEARER = "ClientBearer"
_SENT = (("http", "bearer"), ("http", "basic"), ("apiKey", "header"), ("apiKey", "cookie"))


def security_of(document: Any, provider: str) -> tuple[Guess, dict[str, str]]:
    """Choose what a client sends: the first scheme that it can, or several that are asked for together."""
    held = document.get("components", {}).get("securitySchemes", {})
    schemes = {name: resolve(document, one) or {} for name, one in held.items()} if isinstance(held, dict) else {}
    asked = [one for one in _requirements(document) if one and set(one) <= set(schemes)]
    ranked = _sendable(asked, schemes) or _sendable([[name] for name in schemes], schemes)
    if not ranked:
        told = ", ".join(_said(one) for one in schemes.values()) or "none"
        decide = [f"security: no scheme that a client can send (told: {told}); a bearer token is assumed"]
        return Guess(_update([_BEARER]), "nothing that a client can send", decide), _arguments([_BEARER], {}, provider)
    chosen = ranked[0]
    names = [_BEARER if schemes[name].get("type") in _TOKEN else name for name in chosen]
    guess = Guess(_update(names), f"{' and '.join(chosen)}", list(_undecided(schemes, chosen)), chosen)
    return guess, _arguments(chosen, schemes, provider)


def _sendable(asked: list[list[str]], schemes: dict[str, Any]) -> list[list[str]]:
    ranks = [(_rank([schemes[name] for name in names]), at) for at, names in enumerate(asked)]
    return [asked[at] for rank, at in sorted(ranks) if rank <= 1]


def accepts(document: Any, operation: Any, chosen: list[str]) -> bool:
    """Tell whether an operation asks for nothing but what the client sends."""
    told = operation.get("security", document.get("security"))
    if not isinstance(told, list) or not document.get("components", {}).get("securitySchemes"):
        return True
    return any(isinstance(one, dict) and set(one) <= set(chosen) for one in told if one)


def _update(names: list[str]) -> dict[str, Any]:
    scheme = {_BEARER: {"type": "http", "scheme": "bearer"}}
    added = {"components": {"securitySchemes": scheme}} if _BEARER in names else {}
    return {**added, "security": [{name: [] for name in names}]}


def _requirements(document: Any) -> list[list[str]]:
    """List what the document, or else its operations, ask for, in order."""
    found: dict[tuple[str, ...], None] = {}
    for holder in (document, *(node for _, _, node in operations_in(document))):
        for requirement in holder.get("security") if isinstance(holder.get("security"), list) else ():
            found[tuple(requirement if isinstance(requirement, dict) else ())] = None
    return [list(one) for one in found]


def _rank(schemes: list[Any]) -> int:
    """Rank what can be sent at all before what cannot, and ready tokens between them."""
    if sum(not is_plain_key(one) for one in schemes) > 1:
        return 2
    kinds = [(one.get("type"), str(one.get("in") or one.get("scheme")).lower()) for one in schemes]
    if all(kind in _SENT for kind in kinds):
        return 0
    return 1 if all(kind in _SENT or kind[0] in _TOKEN for kind in kinds) else 2


def _arguments(chosen: list[str], schemes: dict[str, Any], provider: str) -> dict[str, str]:
    """Name the arguments of the constructor, and the variables that fill them."""
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


def _said(scheme: Any) -> str:
    return " ".join(str(scheme[one]) for one in ("type", "scheme", "in", "name") if one in scheme)


def _undecided(schemes: dict[str, Any], chosen: list[str]) -> Iterator[str]:
    sent = " and ".join(f"{name} ({_said(schemes[name])})" for name in chosen)
    others = ", ".join(f"{name} ({_said(one)})" for name, one in schemes.items() if name not in chosen)
    if others:
        yield f"security: {sent} is sent, and not {others}"
    for name in chosen:
        if schemes[name].get("type") in _TOKEN:
            kind = schemes[name]["type"]
            yield f"security: {name} is {kind}: the client takes a ready access token, and fetches none"
