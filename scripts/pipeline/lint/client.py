"""House rules for the root of a document: base URL, names and credentials of the client."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from ...spec.document import place_of
from ...spec.operations import operations_of
from ...spec.problems import Place, Problem
from ...spec.references import resolve
from ...spec.security import arguments_taken, is_plain_key

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
# The schemes that the overlay implements.
_SENT = {("http", "bearer"), ("http", "basic"), ("apiKey", "header"), ("apiKey", "cookie")}


def check_client(document: Any) -> list[Problem]:
    """Return the problems with names, server and security that keep a client from being generated."""
    return [
        *_names(document),
        *_server(document),
        *_security(document),
        *_servers_of_operations(document),
        *_security_of_operations(document),
    ]


def _client(document: Any) -> dict[str, Any]:
    client = document.get("x-client")
    return client if isinstance(client, dict) else {}


def _names(document: Any) -> Iterator[Problem]:
    client = _client(document)
    names = [("package", client.get("package")), ("class", client.get("class"))]
    credentials = client.get("credentials")
    names += [("credentials", name) for name in credentials] if isinstance(credentials, dict) else []
    for field, name in names:
        if isinstance(name, str) and keyword.iskeyword(name):
            message = f"x-client: {field}: {name!r} is a reserved word of Python: choose another name"
            yield Problem(place_of(client, field), message)


def _server(document: Any) -> Iterator[Problem]:
    servers = document.get("servers") or [{}]
    url = str(servers[0].get("url", ""))
    if not _is_base_url(url):
        message = f"servers: the first must be the default base URL, https://HOST/PATH without variables, not {url!r}"
        yield Problem(place_of(servers, 0) or place_of(document), message)


def _is_base_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    return is_safe and bool(parts.hostname) and not (parts.query or parts.fragment or parts.username or "{" in url)


def _security(document: Any) -> Iterator[Problem]:
    requirements = document.get("security")
    place = place_of(document, "security")
    if not isinstance(requirements, list) or len(requirements) != 1 or not requirements[0]:
        yield Problem(
            place, "security: must have exactly one requirement: the scheme, or schemes, that every call sends"
        )
        return
    known = document.get("components", {}).get("securitySchemes", {})
    schemes = {name: resolve(document, known.get(name)) for name in requirements[0]}
    checked = [_scheme(name, scheme, place) for name, scheme in schemes.items()]
    problems = [problem for problem in checked if problem is not None]
    yield from problems
    if not problems:
        yield from _together(document, list(schemes.values()), place)


def _scheme(name: str, scheme: Any, place: Place | None) -> Problem | None:
    """Return the problem with a scheme that a client cannot send; None if it can."""
    if not isinstance(scheme, dict):
        return Problem(place, f"security: unknown scheme {name!r}: declare it in components/securitySchemes")
    kind = str(scheme.get("type")), str(scheme.get("in" if scheme.get("type") == "apiKey" else "scheme")).lower()
    if kind in _SENT:
        return _carrier(scheme, place)
    known = "http bearer, http basic, or apiKey in header or cookie"
    return Problem(place_of(scheme) or place, f"security: {' '.join(kind)} is not supported: use {known}")


def _carrier(scheme: Any, place: Place | None) -> Problem | None:
    """Return the problem with the name of the header or cookie that carries a key; None if it is an HTTP token."""
    name = scheme.get("name", "")
    if scheme["type"] != "apiKey" or _TOKEN.fullmatch(str(name)):
        return None
    message = f"security: {name!r} is not the name of a {scheme['in']}: it must be an HTTP token, such as X-API-Key"
    return Problem(place_of(scheme, "name") or place, message)


def _together(document: Any, schemes: list[Any], place: Place | None) -> Iterator[Problem]:
    if sum(not is_plain_key(scheme) for scheme in schemes) > 1:
        yield Problem(place, "security: at most one scheme may be anything but an API key in a header of its own")
    held, needed = _client(document).get("credentials"), sum(map(arguments_taken, schemes))
    yield from _optional(document, schemes)
    if isinstance(held, dict) and len(held) != needed:
        kinds = " and ".join(f"{scheme.get('type')} {scheme.get('scheme') or scheme.get('in')}" for scheme in schemes)
        message = f"x-client: credentials: {kinds} needs {needed}, not {len(held)}"
        yield Problem(place_of(_client(document), "credentials"), message)


def _optional(document: Any, schemes: list[Any]) -> Iterator[Problem]:
    """Yield credentials that are optional and are not the password of a Basic scheme: no other may be empty."""
    client = _client(document)
    optional, names = client.get("optional_credentials"), client.get("credentials")
    if not isinstance(optional, list) or not isinstance(names, dict):
        return
    is_basic = any(str(scheme.get("scheme")).lower() == "basic" for scheme in schemes)
    passwords = _passwords(schemes, list(names)) if is_basic else []
    for name in optional:
        if name not in passwords:
            message = f"x-client: optional_credentials: only the password of a Basic scheme may be empty, not {name!r}"
            yield Problem(place_of(client, "optional_credentials"), message)


def _passwords(schemes: list[Any], names: list[str]) -> list[str]:
    """Return the arguments that are passwords: the second of the two that a Basic scheme takes."""
    passwords, position = [], 0
    for scheme in schemes:
        taken = names[position : position + arguments_taken(scheme)]
        position += len(taken)
        passwords += taken[1:]
    return passwords


def _servers_of_operations(document: Any) -> Iterator[Problem]:
    for operation in operations_of(document):
        item = document["paths"][operation.path]
        for holder, label in ((operation.node, operation.label), (item, operation.path)):
            if "servers" in holder:
                yield Problem(
                    place_of(holder, "servers"), f"{label}: servers is not supported here: the client has one base URL"
                )


def _security_of_operations(document: Any) -> Iterator[Problem]:
    for operation in operations_of(document):
        if operation.node.get("security", document.get("security")) != document.get("security"):
            message = f"{operation.label}: security is not supported here: the client has one credential"
            yield Problem(operation.place("security"), message)
