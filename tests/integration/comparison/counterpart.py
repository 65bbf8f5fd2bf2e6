"""The official package of a provider beside ours, both over the same fake transport.

What a package is called and which of its methods makes which operation is data: `counterpart.toml` in a folder of its
own. How its generator writes calls and types is code: `conventions`.
"""

from __future__ import annotations

import importlib
import tomllib
import warnings
from collections.abc import Callable, Mapping
from functools import cache, cached_property
from importlib.util import find_spec
from inspect import signature
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx
from attrs import define

from billing_sandbox import Sandbox
from scripts.evidence.differences import Comparison, compare
from scripts.evidence.document import headers_of_every_call
from scripts.evidence.document import surface_of as document_surface
from scripts.evidence.package import surface_of as package_surface
from scripts.evidence.sources import sources_of
from scripts.evidence.surface import Places, Surface
from tests.integration.comparison.cases import Case, Spec, argument, snake
from tests.integration.comparison.conventions import Convention
from tests.integration.comparison.conventions.fern import Fern
from tests.integration.comparison.conventions.stainless import Stainless
from tests.integration.comparison.table import Allowed
from tests.packages.clients import classes, document, package

KEY = "server-key"
App = Callable[[httpx.Request], httpx.Response]
_GENERATORS: Mapping[str, Convention] = {"fern": Fern(), "stainless": Stainless()}


@define(slots=False, eq=False)
class Counterpart:
    """An official package, by the name of its provider."""

    provider: str

    @cached_property
    def data(self) -> dict[str, Any]:
        """What `counterpart.toml` declares."""
        path = Path(__file__).parent / self.provider / "counterpart.toml"
        return tomllib.loads(path.read_text(encoding="utf-8"))

    @property
    def methods(self) -> Mapping[str, str]:
        """The path of the official method by operation."""
        found: Mapping[str, str] = self.data["methods"]
        return found

    @property
    def convention(self) -> Convention:
        """How the official package is generated."""
        return _GENERATORS[self.data["generator"]]

    @property
    def operations(self) -> Mapping[str, Any]:
        """Our operations."""
        found: Mapping[str, Any] = package(self.provider).OPERATIONS
        return found

    @cached_property
    def spec(self) -> Spec:
        """The bundled spec."""
        return Spec(self.provider)

    @cached_property
    def declared_by_ours(self) -> Surface:
        """What the bundled spec declares."""
        bundled = document(self.provider)
        return document_surface(bundled, ignored_headers=headers_of_every_call(bundled))

    @cached_property
    def declared_by_theirs(self) -> Surface:
        """What the official package declares."""
        found = find_spec(self.data["package"])
        assert found is not None
        assert found.origin is not None
        headers = headers_of_every_call(document(self.provider))
        return package_surface(Path(found.origin).parent, ignored_headers=headers)

    @cached_property
    def compared(self) -> Comparison:
        """What differs without an explanation."""
        sources = sources_of(Path(__file__).parents[3] / "specs" / self.provider)
        explained = next(source.explained for source in sources if source.kind == "package")
        return compare(self.declared_by_ours, self.declared_by_theirs, explained)

    def places(self, operation_id: str) -> Places:
        """The places of an operation of ours."""
        declared = self.declared_by_ours.operations.values()
        return next(operation.places for operation in declared if operation.id == operation_id)

    @cached_property
    def idle_ours(self) -> Any:
        """Our client, not to be called."""
        return self.ours(Tape())

    @cached_property
    def idle_theirs(self) -> Any:
        """The official client, not to be called."""
        return self.theirs(Tape())

    @cached_property
    def allowed(self) -> tuple[Allowed, ...]:
        """The differences that are explained."""
        table = importlib.import_module(f"tests.integration.comparison.{self.provider}.table")
        rows: tuple[Allowed, ...] = table.ALLOWED
        return rows

    @cached_property
    def official(self) -> Any:
        """The official package, imported when the first test needs it: that takes seconds."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return importlib.import_module(self.data["package"])

    @cached_property
    def rejection(self) -> type[Exception]:
        """The official error of a rejected request."""
        return self.convention.rejection(self.official)

    def ours(self, app: App, **options: Any) -> Any:
        """Our client over a function that stands in for the network."""
        http = httpx.Client(transport=httpx.MockTransport(app))
        return classes(self.provider)[0](api_key=KEY, http_client=http, **options)

    def theirs(self, app: App, **options: Any) -> Any:
        """The official client over the same function."""
        http = httpx.Client(transport=httpx.MockTransport(app))
        made = getattr(self.official, self.data["client"])
        return made(api_key=KEY, **{self.convention.http_client: http}, **options)

    def connected(self, address: str, http: Any, *, prefix: str = "") -> Any:
        """The official client, strict, for a sandbox at an address. prefix: of the name of its class."""
        made = getattr(self.official, prefix + self.data["client"])
        options = {**self.convention.strict, self.convention.http_client: http, "max_retries": 0}
        return made(**Sandbox.load(self.provider).credentials, base_url=address, **options)

    def our_method(self, client: Any, operation_id: str) -> Any:
        """Our method of an operation."""
        operation = self.operations[operation_id]
        return getattr(getattr(client, operation.resource), operation.name)

    def their_method(self, client: Any, operation_id: str) -> Any:
        """The official method of the same operation."""
        return attrgetter(self.methods[operation_id])(client)

    def call_ours(self, client: Any, case: Case) -> Any:
        """Make a call: all of the path is positional; a body that is a union is one argument."""
        method = self.our_method(client, case.operation)
        known = signature(method).parameters
        named = {snake(name): value.ours for name, value in case.parameters.items()}
        if "body" in known:
            named["body"] = {name: value.ours for name, value in case.body.items()}
        else:
            named |= {argument(snake(name), known): value.ours for name, value in case.body.items()}
        named |= self.required_key(case)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return method(*case.path.values(), **named)

    def required_key(self, case: Case) -> dict[str, str]:
        """Return the key of a call that is refused without one."""
        operation = self.operations[case.operation]
        is_required = operation.idempotency is not None and operation.idempotency.required
        return {"idempotency_key": KEY} if is_required and operation.write_when[1:] in case.body else {}

    def call_theirs(self, client: Any, case: Case) -> Any:
        """Make the same call in the way of its generator."""
        method = self.their_method(client, case.operation)
        positional, named = self.convention.arguments(method, case)
        named |= self.required_key(case)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return self.convention.result(method(*positional, **named))


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


@cache
def counterparts() -> tuple[Counterpart, ...]:
    """Return all official packages that are compared: one per folder."""
    return tuple(Counterpart(path.parent.name) for path in sorted(Path(__file__).parent.glob("*/counterpart.toml")))


def counterpart(provider: str) -> Counterpart:
    """Return the official package of a provider."""
    return next(each for each in counterparts() if each.provider == provider)
