"""Both clients over the same fake transport, called with the same arguments."""

from __future__ import annotations

import tomllib
import warnings
from collections.abc import Callable, Mapping
from functools import cache
from inspect import signature
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx

from stigg_client import OPERATIONS, Stigg
from tests.integration.comparison.cases import Case, snake

METHODS: Mapping[str, str] = tomllib.loads(Path(__file__).with_name("methods.toml").read_text(encoding="utf-8"))
KEY = "server-key"
App = Callable[[httpx.Request], httpx.Response]


@cache
def official() -> Any:
    """The official package, imported when the first test needs it: that takes seconds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import stigg  # noqa: PLC0415

        return stigg


def ours(app: App, **options: Any) -> Any:
    """Our client over a function that stands in for the network."""
    return Stigg(api_key=KEY, http_client=httpx.Client(transport=httpx.MockTransport(app)), **options)


def theirs(app: App, **options: Any) -> Any:
    """The official client over the same function."""
    return official().Stigg(api_key=KEY, http_client=httpx.Client(transport=httpx.MockTransport(app)), **options)


class Tape:
    """A transport that rejects each request and records it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(400, json={"message": "refused", "code": None})

    def taken(self) -> list[httpx.Request]:
        """Return the requests since the last call."""
        came, self.requests = self.requests, []
        return came


def our_method(client: Any, operation_id: str) -> Any:
    """Our method of an operation."""
    operation = OPERATIONS[operation_id]
    return getattr(getattr(client, operation.resource), operation.name)


def their_method(client: Any, operation_id: str) -> Any:
    """The official method of the same operation."""
    return attrgetter(METHODS[operation_id])(client)


def call_ours(client: Any, case: Case) -> Any:
    """Make a call: all of the path is positional; a body that is a union is one argument."""
    method = our_method(client, case.operation)
    known = signature(method).parameters
    named = {snake(name): value.ours for name, value in case.parameters.items()}
    if "body" in known:
        named["body"] = {name: value.ours for name, value in case.body.items()}
    else:
        named |= {_known(snake(name), known): value.ours for name, value in case.body.items()}
    return method(*case.path.values(), **named)


def call_theirs(client: Any, case: Case) -> Any:
    """Make the same call: the last of the path is positional, what stands before it has a name."""
    method = their_method(client, case.operation)
    known = signature(method).parameters
    named = {_known(snake(name), known): value.theirs for name, value in {**case.parameters, **case.body}.items()}
    *before, last = case.path or [""]
    named |= {snake(name) if snake(name) in known else "id": case.path[name] for name in before}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return method(*([case.path[last]] if last else []), **named)


def _known(name: str, known: Mapping[str, Any]) -> str:
    return next((candidate for candidate in (f"body_{name}", f"{name}_body", f"{name}_") if candidate in known), name)
