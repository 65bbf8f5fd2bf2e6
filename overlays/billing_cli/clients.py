"""The client of one command: an account's, that of a sandbox in this process, or one that only shows its request."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click
import httpx
import msgspec

from .index import Index
from .main import CONFIGURATION, INSTALLING

LIMITS = "BILLING_RATE_LIMITS"
"""The variable with the URL of the server that counts the rate limits of all processes."""
_MASK = "***"
_HIDDEN = frozenset({"authorization", "cookie", "proxy-authorization"})


class Prepared(Exception):  # noqa: N818  not an error: it ends a dry run
    """The request that a dry run would have sent."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__("dry run")
        self.request = request


class NotConfigured(click.ClickException):
    """A credential or a package is missing."""

    exit_code = CONFIGURATION


def client_of(index: Index, *, profile: str | None, sandbox: bool, dry_run: bool) -> Any:
    """Return a client. Raise ConfigurationError of its package, or NotConfigured, if credentials are missing."""
    kind = getattr(import_module(index.package), index.client)
    declared = kind.provider.credentials.names
    if dry_run:
        return kind(**dict.fromkeys(declared, "dry-run"), http_client=_showing(), **_base_url(kind, profile))
    if sandbox:
        return _sandbox(index, kind)
    shared = os.environ.get(LIMITS) or None
    return kind(**_credentials(declared, profile), **_base_url(kind, profile), rate_limits=shared)


def _credentials(declared: Mapping[str, str], profile: str | None) -> dict[str, str]:
    """Return the credentials of a profile; none without one, because the client reads the usual variables."""
    if profile is None:
        return {}
    found = {}
    for name, variable in declared.items():
        value = os.environ.get(_of_profile(variable, profile))
        if value is None:  # never the usual variable: it may be another account's
            raise NotConfigured(f"--profile {profile}: the variable {_of_profile(variable, profile)} is not set")
        found[name] = value
    return found


def _base_url(kind: Any, profile: str | None) -> dict[str, str]:
    if profile is None:
        return {}
    value = os.environ.get(_of_profile(kind.provider.base_url_env, profile))
    return {"base_url": value or kind.provider.base_url}


def _of_profile(variable: str, profile: str) -> str:
    return f"{variable}_{profile.upper().replace('-', '_')}"


def _sandbox(index: Index, kind: Any) -> Any:
    try:
        from billing_sandbox import Sandbox  # noqa: PLC0415
    except ModuleNotFoundError as error:
        message = f"--sandbox needs {error.name}, which the extra 'sandbox' installs: {INSTALLING}"
        raise NotConfigured(message) from None
    sandbox = Sandbox.load(index.provider)
    sandbox.seed(count=3)
    return kind(**sandbox.credentials, http_client=httpx.Client(transport=sandbox))


def _showing() -> httpx.Client:
    def show(request: httpx.Request) -> httpx.Response:
        request.read()
        raise Prepared(request)

    return httpx.Client(transport=httpx.MockTransport(show))


def shown(request: httpx.Request, secret_headers: frozenset[str]) -> str:
    """Return a request as JSON, with masks in place of credentials."""
    headers = {
        name: _MASK if name in _HIDDEN or name in secret_headers else value for name, value in request.headers.items()
    }
    fields = {"method": request.method, "url": str(request.url), "headers": headers, "body": _body(request)}
    return msgspec.json.format(msgspec.json.encode(fields), indent=2).decode()


def _body(request: httpx.Request) -> Any:
    """Return the body as it is sent, so that 1.10 is shown as 1.10; text that is not JSON as a string."""
    if not request.content:
        return None
    try:
        msgspec.json.decode(request.content)
    except ValueError:
        return request.content.decode("utf-8", "replace")
    return msgspec.Raw(request.content)


def secret_headers(index: Index) -> frozenset[str]:
    """Return the headers that carry the credentials of a provider, in lower case."""
    declared = getattr(import_module(index.package), index.client).provider.credentials
    return frozenset(name.lower() for name in (declared.header, *declared.more.values()))
