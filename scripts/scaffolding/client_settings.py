"""Guessed settings of the client: its names and its base URL."""

from __future__ import annotations

import keyword
import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from attrs import field, frozen

from ..pipeline.python.names import is_client_name

_NOT_A_CLIENT = re.compile(r"(?:Error|Exception)\Z")
UNKNOWN_URL = "https://unknown.invalid"


@frozen
class Guess:
    """A guess: the update of the overlay, its origin, and the decisions left to a person."""

    update: dict[str, Any]
    origin: str
    decide: list[str] = field(factory=list)
    chosen: list[str] = field(factory=list)


def client_of(provider: str, credentials: dict[str, str]) -> dict[str, Any]:
    """Return names of the package, the class and the environment variables, from the provider's name."""
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
    """Guess the base URL: the first server with a full https address, its variables set to their defaults."""
    listed = document.get("servers")
    urls = [_filled(server) for server in listed if isinstance(server, dict)] if isinstance(listed, list) else []
    base = next((url for url in urls if _is_base(url)), None)
    if base is None and source and urls and urls[0].startswith("/"):
        parts = urlsplit(source)
        joined = f"https://{parts.netloc}{urls[0].rstrip('/')}"
        base = joined if _is_base(joined) else None
    if base is None:
        decide = [
            f"servers: no https address ({', '.join(urls[:3]) or 'no servers'}): set the base URL, now {UNKNOWN_URL}"
        ]
        return Guess({"servers": [{"url": UNKNOWN_URL}]}, "nothing: no server has a full https address", decide)
    others = [url for url in dict.fromkeys(urls) if url != base]
    decide = [f"servers: {base} is the default of {len(urls)}; others: {', '.join(others[:5])}"] if others else []
    if any("{" in str(server.get("url")) for server in listed if isinstance(server, dict)):
        decide.append(f"servers: variables are set to their defaults: {base}")
    return Guess({"servers": [{"url": base}]}, "the first server with an https address", decide)


def is_elsewhere(servers: Any, base: str) -> bool:
    """Return whether servers of an operation are others than the client's."""
    listed = servers if isinstance(servers, list) else []
    urls = [_filled(server) for server in listed if isinstance(server, dict)]
    return bool(urls) and base not in [urljoin(f"{base}/", url).rstrip("/") for url in urls]


def _filled(server: Any) -> str:
    variables = server.get("variables")
    known = variables if isinstance(variables, dict) else {}
    url = str(server.get("url", ""))
    for name, variable in known.items():
        url = url.replace(f"{{{name}}}", str(variable.get("default", "")) if isinstance(variable, dict) else "")
    return url.rstrip("/")


def _is_base(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username or re.search(r"[{}\s]", url))
    return parts.scheme == "https" and bool(host) and plain and url.isascii()
