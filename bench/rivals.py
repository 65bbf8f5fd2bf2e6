"""The rivals: for each, how it decodes a response, how it calls, sync and async. Written as a careful user would.

raw .json():  one httpx client, kept open, and dicts. Checks nothing, converts nothing: dates and amounts stay text.
raw msgspec:  the same, decoded into our own structs.
official:     the provider's package, where there is one.
stock:        openapi-python-client without our templates and overlay.
"""

from __future__ import annotations

import importlib
import json
import warnings
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, Protocol, get_type_hints

import httpx
import msgspec

from billing_overlay.messages import Response
from billing_overlay.responses.decode import Codec

from . import raw, stock
from .rows import OFFICIAL, OURS, RAW, STOCK, TYPED
from .subjects import Subject, classes, document, package
from .tasks import AsyncCall
from .wire import Wire

Call = Callable[[], Any]


class Rival(Protocol):
    """One way to use an API. Each method returns a function to measure."""

    def decode(self, subject: Subject) -> Call:
        """Return a function that decodes the response body."""

    def call(self, subject: Subject, wire: Wire) -> Call:
        """Return a function that makes a whole call."""

    def acall(self, subject: Subject, wire: Wire) -> AsyncCall:
        """Return the async variant of `call`."""


class Ours:
    """The generated packages."""

    def decode(self, subject: Subject) -> Call:
        """Go through the codec of a client."""
        operation, codec = subject.contract, Codec(package(subject.provider)._provider.PROVIDER)
        response = Response(subject.exchange().status, {}, subject.exchange().content)
        return lambda: codec.decode(operation, response)[0]

    def call(self, subject: Subject, wire: Wire) -> Call:
        """Use a method of a resource; over sockets with the client's own connections."""
        return self._method(0, subject, wire, wire.transport and wire.http())

    def acall(self, subject: Subject, wire: Wire) -> AsyncCall:
        """Use its async variant."""
        return self._method(1, subject, wire, wire.transport and wire.ahttp())

    def _method(self, which: int, subject: Subject, wire: Wire, http: Any) -> Call:
        options = {"base_url": wire.base_url + subject.base_path, "http_client": http, "respect_limits": False}
        client = classes(subject.provider)[which](**subject.credentials, **options)
        method = getattr(getattr(client, subject.contract.resource), subject.contract.name)
        return lambda: method(*subject.path, **subject.given)


class Raw:
    """httpx and `.json()`."""

    def decode(self, subject: Subject) -> Call:
        """Use json.loads, as `.json()` does."""
        content = subject.exchange().content
        return lambda: json.loads(content)

    def read(self, subject: Subject) -> raw.Read:  # noqa: ARG002  others need it
        """Return what turns a response into a value."""
        return raw.parsed

    def call(self, subject: Subject, wire: Wire) -> Call:
        """Make one request of an open client."""
        return raw.call(wire.http(), self.request(subject, wire), self.read(subject))

    def acall(self, subject: Subject, wire: Wire) -> AsyncCall:
        """Make one request of an open async client."""
        return raw.acall(wire.ahttp(), self.request(subject, wire), self.read(subject))

    def request(self, subject: Subject, wire: Wire) -> raw.Arguments:
        """Return what makes the arguments of `request`."""
        return raw.arguments(requested(subject, wire), self.body)

    def body(self, value: Any) -> Mapping[str, Any]:
        """Return the body as keyword arguments of httpx."""
        return raw.json_body(value)


def requested(subject: Subject, wire: Wire) -> raw.Request:
    """Return the request of a subject, as the sandbox received it from our client."""
    sent = subject.exchange()
    url, body = wire.base_url + sent.path, subject.given if sent.body else None
    return raw.Request(sent.method, url, subject.headers, sent.query, body)


class Typed(Raw):
    """httpx and msgspec, with the structs of our own models."""

    def decode(self, subject: Subject) -> Call:
        """Keep one decoder."""
        content, decoder = subject.exchange().content, msgspec.json.Decoder(_model(subject))
        return lambda: decoder.decode(content)

    def read(self, subject: Subject) -> raw.Read:
        """Return what turns a response into a struct."""
        return raw.typed(_model(subject))

    def body(self, value: Any) -> Mapping[str, Any]:
        """Encode it in C."""
        return raw.typed_body(value)


def _model(subject: Subject) -> Any:
    models, contract, status = package(subject.provider).models, subject.contract, subject.exchange().status
    name = contract.errors.get(status) if status >= 400 else contract.returns
    return getattr(models, name) if name else Any


class Official:
    """The provider's own package."""

    def decode(self, subject: Subject) -> Call:
        """Do as the package does: json.loads, and models built without checks."""
        build = importlib.import_module(f"{subject.provider}._models").construct_type
        content, kind = subject.exchange().content, self._returned(subject)
        return lambda: build(type_=kind, value=json.loads(content))

    def _returned(self, subject: Subject) -> Any:
        method = attrgetter(subject.official)(self._client("", subject, Wire("https://api.example.com"), None))
        return get_type_hints(method)["return"]

    def call(self, subject: Subject, wire: Wire) -> Call:
        """Use a method of the package; over sockets with its own connections."""
        return self._method(self._client("", subject, wire, wire.transport and wire.http()), subject)

    def acall(self, subject: Subject, wire: Wire) -> AsyncCall:
        """Use its async variant."""
        return self._method(self._client("Async", subject, wire, wire.transport and wire.ahttp()), subject)

    def _client(self, prefix: str, subject: Subject, wire: Wire, http: Any) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module = importlib.import_module(subject.provider)
        kind = getattr(module, prefix + document(subject.provider)["x-client"]["class"])
        return kind(**subject.credentials, base_url=wire.base_url, http_client=http, max_retries=0)

    def _method(self, client: Any, subject: Subject) -> Call:
        method, given = attrgetter(subject.official)(client), official_arguments(subject.given)
        return lambda: method(*subject.path, **given)


def official_arguments(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return arguments with the fields of batches as Python names, as that package expects them."""
    snaked = {
        name: [{_snake(key): value for key, value in item.items()} for item in value]
        for name, value in given.items()
        if isinstance(value, list)
    }
    return {**given, **snaked}


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


class Stock:
    """The client of the stock generator."""

    def decode(self, subject: Subject) -> Call:
        """Use the module's own reading of a response."""
        module, sent = stock.operation(subject.provider, subject.operation), subject.exchange()
        client = self._client(subject, Wire("https://api.example.com"))
        return lambda: module._parse_response(client=client, response=httpx.Response(sent.status, content=sent.content))

    def call(self, subject: Subject, wire: Wire) -> Call:
        """Use its function `sync`."""
        client = self._client(subject, wire)
        if wire.transport is not None:
            client.set_httpx_client(httpx.Client(transport=wire.transport, base_url=wire.base_url + subject.base_path))
        return self._function("sync", subject, client)

    def acall(self, subject: Subject, wire: Wire) -> AsyncCall:
        """Use its function `asyncio`."""
        client = self._client(subject, wire)
        if wire.transport is not None:
            http = httpx.AsyncClient(transport=wire.transport, base_url=wire.base_url + subject.base_path)
            client.set_async_httpx_client(http)
        return self._function("asyncio", subject, client)

    def _client(self, subject: Subject, wire: Wire) -> Any:
        url, headers = wire.base_url + subject.base_path, dict(subject.headers)
        return stock.client(subject.provider, base_url=url, headers=headers)

    def _function(self, name: str, subject: Subject, client: Any) -> Call:
        module = stock.operation(subject.provider, subject.operation)
        function, names = getattr(module, name), path_names(subject.contract.path)
        given = {**dict(zip(names, subject.path, strict=True)), **stock.arguments(module, subject.given)}
        return lambda: function(client=client, **given)


def path_names(path: str) -> list[str]:
    """Return the path parameters of an operation."""
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


@cache
def everyone() -> Mapping[str, Rival]:
    """Return all rivals by the name of their column."""
    return {OURS: Ours(), RAW: Raw(), TYPED: Typed(), OFFICIAL: Official(), STOCK: Stock()}


def of(subject: Subject) -> Mapping[str, Rival]:
    """Return the competitors that support a subject."""
    stock.make(subject.provider)
    return {name: rival for name, rival in everyone().items() if name != OFFICIAL or subject.official}
