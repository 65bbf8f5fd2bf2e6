"""The clients and their resources: one thin loop each for sync and async, around shared decisions."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Self, TypeVar, Unpack, cast

from attrs import evolve
from msgspec.structs import replace

from ..declared.operation import Operation, Provider
from ..errors import ConfigurationError, OutcomeUnknownError
from ..pages.page import AsyncPage, AsyncPages, Page
from ..pages.pagination import Walk, first
from ..requests.idempotency_keys import derive
from ..requests.prepare import Arguments
from ..responses.decode import Codec
from ..responses.drift import DriftLog
from ..wire import credentials as _credentials
from ..wire.credentials import Secret
from .attempts import Wait
from .call import Context, Steps
from .options import AsyncClientOptions, ClientOptions, Config, origin
from .reconcile import reconcile

T = TypeVar("T")
_CAN_BE_NONE = frozenset({"api_version", "timeout", "on_drift", "on_event"})


class BaseClient:
    """What sync and async clients share: settings, credentials, drift, and the way to any operation."""

    provider: Provider

    def __init__(self, credentials: Mapping[str, Secret | str | None], options: Mapping[str, Any]) -> None:
        provider, version = self.provider, self.provider.api_version
        known = {name: value for name, value in options.items() if value is not None}
        known.setdefault("base_url", os.environ.get(provider.base_url_env) or provider.base_url)
        known.setdefault("api_version", version.value if version is not None else None)
        self._context = Context(provider, Config(**known), Codec(provider), DriftLog())
        from ..wire import transport as _transport  # noqa: PLC0415  httpx is imported when a client is built

        secrets = _credentials.headers(provider.credentials, credentials)
        self._transport: Any = getattr(_transport, self._transport_type)(self._context.config, secrets)

    @property
    def drift(self) -> DriftLog:
        """Where answers differed from the spec, each place once, in order; a list of Drift."""
        return self._context.drift

    def derive(self, *parts: object) -> str:
        """Make a stable idempotency key from business names, for this provider, environment and account.

        The environment is the host of base_url; the account is what the option `account` says. The same parts give the
        same key on every machine that uses the same three, also under a new API key.
        """
        config = self._context.config
        where = "{}://{}:{}".format(*origin(config.base_url))
        return derive(*parts, provider=self.provider.spec.provider, account=config.account, environment=where)

    def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Make any operation by its id, from plain mappings of wire names, with every safety of its method.

        Returns what that method returns: a model, a page of a list, bytes, or None; from an async client, something to
        await.
        """
        if not all(one is None or isinstance(one, Mapping) for one in (path, query, headers)):
            raise ConfigurationError("path, query and headers are mappings of names to values")
        operation = self.provider.operations.get(str(operation_id))
        if operation is None:
            raise ConfigurationError(f"no operation {operation_id!r}: OPERATIONS holds those that there are")
        sent = {} if body is None and operation.body is not None else body
        return self._run(operation, Arguments(path or {}, query or {}, headers or {}, sent, idempotency_key), False)

    def warm_up(self, *resources: str) -> Self:
        """Do now what first calls would do: import resources and models, make decoders, the TLS context, the pool.

        resources: names such as "customers"; all of them unless given; models of webhooks come with the first of these.
        Takes 0.1 to 0.2 s, and no connection is made.
        Of an async client, call it before the loop serves, or as `await asyncio.to_thread(client.warm_up)`; it is no
        coroutine, since imports and decoders leave no moment to wait in. Returns the client.
        """
        known = {one.resource for one in self.provider.operations.values()}
        unknown = [one for one in resources if not isinstance(one, str) or one not in known]
        if unknown:
            raise ConfigurationError(f"no resource {unknown[0]!r} to warm up; there are: {', '.join(sorted(known))}")
        operations = [one for one in self.provider.operations.values() if not resources or one.resource in resources]
        for operation in operations:
            getattr(self, operation.resource, None)  # imports it
            self._context.codec.warm_up(operation)
        self._transport.warm_up()
        return self

    def _reconcile(self, operation: Operation[Any], given: Arguments) -> Any:
        return self._drive(reconcile(self._context, operation, given))

    def _run(self, operation: Operation[Any], given: Arguments, raw: bool) -> Any:
        if operation.pagination is None:
            return self._drive(self._context.call(operation, given, raw, None))
        return self._pages(first(operation, operation.pagination, given), raw)

    def _pages(self, walk: Walk, raw: bool) -> Any:
        return self._page(walk, raw)

    def _page(self, walk: Walk, raw: bool = False) -> Any:
        return self._drive(self._steps(self._context, walk, raw))

    def _steps(self, context: Context, walk: Walk, raw: bool = False) -> Steps:
        wrap = partial(self._page_type, walk, client=self)
        return walk.marked(context.call(walk.operation, walk.given, raw, wrap))

    _page_type: Callable[..., Any]
    _transport_type: str
    _drive: Callable[..., Any]

    def _changed(self, options: Mapping[str, Any]) -> Self:
        copy = object.__new__(type(self))
        changes = {name: value for name, value in options.items() if value is not None or name in _CAN_BE_NONE}
        copy._context = replace(self._context, config=evolve(self._context.config, **changes))
        copy._transport = self._transport.sharing(copy._context.config)
        return copy

    def __repr__(self) -> str:
        context = vars(self).get("_context")  # not there yet in a traceback of the constructor
        return f"<{type(self).__name__} {context.config.base_url if context else 'without settings'}>"


class SyncClient(BaseClient):
    """The sync side. A `with` block, or close(), gives the connections back."""

    _page_type, _transport_type = Page, "SyncTransport"

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Make a changed copy that shares the connections. Takes what the constructor takes, but no credentials."""
        return self._changed(options)

    def _drive(self, steps: Steps) -> Any:
        send, sleep = self._transport.send, self._context.config.clock.sleep
        try:
            step = next(steps)
            while True:
                try:
                    result = sleep(step.seconds) if isinstance(step, Wait) else send(step)
                except BaseException as error:  # noqa: BLE001  raised again by the steps, which say what became of it
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return end.value
        except OutcomeUnknownError as error:
            error._client = self
            raise

    def close(self) -> None:
        """Take no more calls, let those that run finish, and close the connections; not your own http_client."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(BaseClient):
    """The async side. An `async with` block, or `await aclose()`, gives the connections back."""

    _page_type, _transport_type = AsyncPage, "AsyncTransport"

    def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self:
        """Make a changed copy that shares the connections. Takes what the constructor takes, but no credentials."""
        return self._changed(options)

    def _pages(self, walk: Walk, raw: bool) -> Any:
        return self._page(walk, raw) if raw else AsyncPages(partial(self._page, walk))

    async def _drive(self, steps: Steps) -> Any:
        send, sleep = self._transport.send, self._context.config.clock.asleep
        try:
            step = next(steps)
            while True:
                try:
                    result = await (sleep(step.seconds) if isinstance(step, Wait) else send(step))
                except BaseException as error:  # noqa: BLE001  raised again by the steps, which say what became of it
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return end.value
        except OutcomeUnknownError as error:
            error._client = self
            raise

    async def aclose(self) -> None:
        """Take no more calls, let those that run finish, and close the connections; not your own http_client."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Resource:
    """Base of the sync resource classes: hands a call to its client."""

    def __init__(self, client: SyncClient, *, raw: bool = False) -> None:
        self._client, self._raw = client, raw

    def _call(self, operation: Operation[T], **given: Any) -> T:
        return cast("T", self._client._run(operation, Arguments(**given), self._raw))

    def _list(self, operation: Operation[T], **given: Any) -> Page[T]:
        return cast("Page[T]", self._client._run(operation, Arguments(**given), self._raw))


class AsyncResource:
    """Base of the async resource classes: hands a call to its client."""

    def __init__(self, client: AsyncClient, *, raw: bool = False) -> None:
        self._client, self._raw = client, raw

    def _call(self, operation: Operation[T], **given: Any) -> Awaitable[T]:
        return cast("Awaitable[T]", self._client._run(operation, Arguments(**given), self._raw))

    def _list(self, operation: Operation[T], **given: Any) -> AsyncPages[T]:
        return cast("AsyncPages[T]", self._client._run(operation, Arguments(**given), self._raw))
