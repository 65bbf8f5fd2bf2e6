"""Guesses about the whole: names of the client, its base URL, and the one credential that it sends."""

from __future__ import annotations

import keyword
import re
from typing import Any
from urllib.parse import urlsplit

from attrs import field, frozen

from ..normalising.names import is_client_name
from ..reading.references import resolve
from ..taming.strip import operations_in

_NOT_A_CLIENT = re.compile(r"(?:Error|Exception)\Z")
UNKNOWN_URL = "https://unknown.invalid"


@frozen
class Guess:
    """What is written for a guess, from what it was made, and what a person must decide about it (if anything)."""

    update: dict[str, Any]
    origin: str
    decide: list[str] = field(factory=list)


def client_of(provider: str, credentials: dict[str, str]) -> dict[str, Any]:
    """Name the package, the class and the environment variables after the provider."""
    name = "".join(part.capitalize() for part in provider.split("_"))
    unusable = not is_client_name(name) or _NOT_A_CLIENT.search(name) or keyword.iskeyword(name)
    return {
        "package": f"{provider}_client",
        "class": f"{name}Client" if unusable else name,
        "version": "0.1.0",
        "credentials": credentials,
        "base_url_env": f"{provider.upper()}_BASE_URL",
    }


def server_of(document: Any, source: str | None) -> Guess:
    """Take the first server with a full https address, its variables filled with their defaults."""
    listed = document.get("servers")
    urls = [_filled(one) for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    base = next((url for url in urls if _is_base(url)), None)
    if base is None and source and urls and urls[0].startswith("/"):
        parts = urlsplit(source)
        joined = f"https://{parts.netloc}{urls[0].rstrip('/')}"
        base = joined if _is_base(joined) else None
    if base is None:
        decide = [
            f"servers: no https address is told ({', '.join(urls[:3]) or 'none'}): set the base URL, now {UNKNOWN_URL}"
        ]
        return Guess({"servers": [{"url": UNKNOWN_URL}]}, "nothing: no server has a full https address", decide)
    others = [url for url in dict.fromkeys(urls) if url != base]
    decide = [f"servers: {base} is the default of {len(urls)}; others: {', '.join(others[:5])}"] if others else []
    if any("{" in str(one.get("url")) for one in listed if isinstance(one, dict)):
        decide.append(f"servers: variables are filled with their defaults: {base}")
    return Guess({"servers": [{"url": base}]}, "the first server with an https address", decide)


def _filled(server: Any) -> str:
    variables = server.get("variables")
    known = variables if isinstance(variables, dict) else {}
    url = str(server.get("url", ""))
    for name, told in known.items():
        url = url.replace(f"{{{name}}}", str(told.get("default", "")) if isinstance(told, dict) else "")
    return url.rstrip("/")


def _is_base(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username or re.search(r"[{}\s]", url))
    return parts.scheme == "https" and bool(host) and plain and url.isascii()


def security_of(document: Any, provider: str) -> tuple[Guess, dict[str, str]]:
    """Choose one credential: the first that a client can send. Gives the guess and the constructor's arguments."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    schemes = {name: resolve(document, one) or {} for name, one in schemes.items()} if isinstance(schemes, dict) else {}
    order = [name for name in _required(document) if name in schemes]
    order += [name for name in schemes if name not in order]
    ranked = sorted(order, key=lambda name: _rank(schemes[name]))
    upper = provider.upper()
    decide = _undecided(document, schemes, ranked)
    if not ranked or _rank(schemes[ranked[0]]) > 1:
        told = ", ".join(_said(schemes[one]) for one in ranked) or "none"
        decide.append(f"security: no scheme that a client can send (told: {told}); a bearer token is assumed")
        return Guess({**_bearer()}, "nothing that a client can send", decide), {"api_key": f"{upper}_API_KEY"}
    name, scheme = ranked[0], schemes[ranked[0]]
    if scheme.get("type") in ("oauth2", "openIdConnect"):
        decide.append(f"security: {name} is {scheme['type']}: the client takes a ready access token, and fetches none")
        return Guess(_bearer(), f"{name}, whose tokens go out as bearer", decide), {
            "access_token": f"{upper}_ACCESS_TOKEN"
        }
    if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() == "basic":
        names = {"username": f"{upper}_USERNAME", "password": f"{upper}_PASSWORD"}
        return Guess({"security": [{name: []}]}, f"scheme {name}", decide), names
    return Guess({"security": [{name: []}]}, f"scheme {name}", decide), {"api_key": f"{upper}_API_KEY"}


def _bearer() -> dict[str, Any]:
    scheme = {"ClientBearer": {"type": "http", "scheme": "bearer"}}
    return {"components": {"securitySchemes": scheme}, "security": [{"ClientBearer": []}]}


def _required(document: Any) -> list[str]:
    """List the schemes that the document, or else its operations, ask for, in order."""
    holders = [document, *(node for _, _, node in operations_in(document))]
    found: dict[str, None] = {}
    for holder in holders:
        for requirement in holder.get("security") if isinstance(holder.get("security"), list) else ():
            found.update(dict.fromkeys(requirement if isinstance(requirement, dict) else ()))
    return list(found)


def _rank(scheme: Any) -> int:
    kind = (scheme.get("type"), str(scheme.get("in") or scheme.get("scheme")).lower())
    if kind in (("http", "bearer"), ("http", "basic"), ("apiKey", "header")):
        return 0
    return 1 if kind[0] in ("oauth2", "openIdConnect") else 2


def _said(scheme: Any) -> str:
    return " ".join(str(scheme[one]) for one in ("type", "scheme", "in", "name") if one in scheme)


def _undecided(document: Any, schemes: dict[str, Any], ranked: list[str]) -> list[str]:
    decide = []
    if len(ranked) > 1:
        others = ", ".join(f"{one} ({_said(schemes[one])})" for one in ranked[1:])
        decide.append(f"security: {ranked[0]} ({_said(schemes[ranked[0]])}) is sent, and not {others}")
    together = [one for one in document.get("security") or () if isinstance(one, dict) and len(one) > 1]
    if together:
        decide.append(f"security: {' and '.join(together[0])} are asked for together: pass the others in http_client")
    return decide
