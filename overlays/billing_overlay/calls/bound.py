"""A method of a client as a value, for tools that store the arguments of a call and make it later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, NoReturn, TypedDict, cast

from msgspec import Struct

from ..declared.operation import ABSENT, Operation
from ..declared.pointers import place, resolve
from ..errors import ConfigurationError
from ..messages import Arguments
from .key_lifetime import seconds

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient


class Parts(TypedDict, total=False):
    """The arguments of a call as mappings of wire names, as `client.call` takes them."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object


class BoundOperation(Struct, frozen=True, eq=False):
    """An operation of one client. is_async: its calls return awaitables."""

    client: SyncClient | AsyncClient
    operation: Operation[object]
    method: Callable[..., object]
    is_async: bool

    @property
    def key_lifetime(self) -> float | None:
        """The seconds for which the provider keeps an idempotency key; None if the spec declares no lifetime."""
        contract = self.operation.idempotency
        return None if contract is None or contract.lifetime is None else seconds(contract.lifetime)

    def parts(self, *args: object, **kwargs: object) -> Parts:
        """Return the arguments of the method by wire name. Sends nothing; raise TypeError for an unknown argument."""
        recorder = _Recorder()
        resource = cast("Callable[..., object]", type(getattr(self.method, "__self__", None)))
        method = getattr(resource(recorder), self.method.__name__)
        with suppress(_Recorded):
            method(*args, **kwargs).send(None)  # where an async method starts
        return _plain(self.operation, recorder.arguments)

    def batch(self, items: Sequence[object]) -> Parts:
        """Return the arguments of a call for these items, for an operation that takes a batch of keyed items."""
        contract = self.operation.idempotency
        return Parts(body=place({}, "" if contract is None else str(contract.at), list(items)))

    def own_key(self, parts: Parts) -> object:
        """Return what identifies the object in the arguments themselves, such as an id in the path; None without it."""
        contract = self.operation.idempotency
        if contract is None or contract.key != "natural":
            return None
        if contract.place == "body":
            return resolve(parts.get("body"), contract.at)
        values = parts.get("path") if contract.place == "path" else parts.get("query")
        return (values or {}).get(str(contract.at))

    def call(self, parts: Parts, idempotency_key: str | None = None) -> object:
        """Make the call. Return a RawResponse; from an async client, an awaitable of one."""
        return self.client._run(self.operation, self._arguments(parts, idempotency_key), raw=True)

    def reconcile(self, parts: Parts, idempotency_key: str | None = None) -> object:
        """Return the object that such a call created, or None if it does not exist (yet); async clients: an awaitable.

        Raise ConfigurationError if the provider offers no lookup by an id that the call sends.
        """
        arguments = self._arguments(parts, idempotency_key)
        return self.client._reconcile(self.operation, self.client._context.written(self.operation, arguments))

    def _arguments(self, parts: Parts, key: str | None) -> Arguments:
        body = {} if parts.get("body") is None and self.operation.body is not None else parts.get("body")
        return Arguments(parts.get("path", {}), parts.get("query", {}), parts.get("headers", {}), body, key)


class _Recorded(BaseException):
    """Ends a method before it sends anything."""


class _Recorder:
    """Stands in for the client of a resource."""

    arguments = Arguments()

    def _run(self, _operation: Operation[object], arguments: Arguments, **_: object) -> NoReturn:
        self.arguments = arguments
        raise _Recorded


def bind(method: Callable[..., object]) -> BoundOperation:
    """Return the operation of a method such as `client.customers.create`, with its client.

    Raise ConfigurationError for anything else.
    """
    resource, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    client: SyncClient | AsyncClient | None = getattr(resource, "_client", None)
    if client is not None:
        for operation in client.provider.operations.values():
            if operation.name == name and type(getattr(client, operation.resource, None)) is type(resource):
                return BoundOperation(client, operation, method, iscoroutinefunction(method))
    raise ConfigurationError("pass a method of a client, such as client.customers.create")


def _plain(operation: Operation[object], arguments: Arguments) -> Parts:
    extras = (arguments.extra_headers, arguments.extra_query, arguments.extra_body)
    options = (arguments.timeout, arguments.deadline, arguments.idempotency_key, arguments.into)
    if any(extra is not None for extra in (*extras, *options)):
        raise ConfigurationError(
            f"{operation.id}: options of a call cannot be kept; set them with client.with_options()"
        )
    parts = Parts()
    if arguments.path:
        parts["path"] = arguments.path
    if arguments.query:
        parts["query"] = {name: value for name, value in arguments.query.items() if value is not None}
    if arguments.headers:
        parts["headers"] = {name: value for name, value in arguments.headers.items() if value is not None}
    if operation.body is not None:
        body = arguments.body
        is_plain = not isinstance(body, dict)
        parts["body"] = body if is_plain else {name: value for name, value in body.items() if value is not ABSENT}
    return parts
