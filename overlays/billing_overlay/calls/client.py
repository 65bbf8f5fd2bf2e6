"""The base classes of generated clients: one thin loop each for sync and async, around shared decisions."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, NoReturn, Self, Unpack, cast
from warnings import warn

from attrs import evolve
from msgspec.structs import replace

from ..declared.operation import ABSENT, Operation, Provider
from ..errors import ConfigurationError, OutcomeUnknownError
from ..messages import Arguments, Pause, Reserve, Send, Sleep, Step, Steps
from ..pages.page import AsyncPage, AsyncPages, Page
from ..pages.pagination import PageRequest, first_page
from ..requests.idempotency_keys import derive
from ..responses.decode import Codec
from ..responses.drift import DriftLog
from ..wire import credentials as _credentials
from ..wire.credentials import Secret
from .call import Context
from .config import Config
from .fetcher import Fetcher
from .options import AsyncClientOptions, CallOptions, ClientOptions, options_doc
from .unknown_names import refuse_unknown_arguments, refuse_unknown_options

if TYPE_CHECKING:
    from ..wire.async_transport import AsyncTransport
    from ..wire.sync_transport import SyncTransport
    from ..wire.transport import BaseTransport
    from .rate_limits import RateLimits


_CAN_BE_NONE = frozenset({"api_version", "timeout", "on_drift", "observer", "on_event", "rate_limits", "ssl_context"})


class BaseClient:
    """What sync and async clients share: settings, credentials, drift, and the call of any operation."""

    provider: Provider

    def __init_subclass__(cls) -> None:
        if cls.__doc__ is not None:  # None without docstrings, python -OO
            cls.__doc__ = f"{cleandoc(cls.__doc__)}\n\n{cls._options_doc}"

    def __init__(self, credentials: Mapping[str, Secret | str | None], options: Mapping[str, Any]) -> None:
        provider = self.provider
        version = self.provider.api_version
        refuse_unknown_options(options, provider.credentials.names)
        given = {name: value for name, value in options.items() if value is not None}
        given.setdefault("base_url", os.environ.get(provider.base_url_env) or provider.base_url)
        given.setdefault("api_version", version.value if version is not None else None)
        config = Config(**given)
        secrets = _credentials.headers(provider.credentials, credentials)
        self._transport: Any = self._transport_class()(config, secrets, config.clock.now)
        self._context = Context(provider, config, Codec(provider), DriftLog(), self._transport.mask)

    @property
    def drift(self) -> DriftLog:
        """Where responses deviated from the spec, each place once, in order; a list of Drift."""
        return self._context.drift

    @property
    def last_request_id(self) -> str | None:
        """The provider's id of this client's last successful request in this thread or task; None without one.

        Log it with what you store, for questions to the provider. An error has its own `request_id`.
        """
        return self._context.last_request_id()

    def derive(self, *parts: object) -> str:
        """Return a stable idempotency key from business names, for this provider, environment and account.

        The environment is the host of base_url; the account is the value of the option `account`. The same parts yield
        the same key on every machine that uses the same three, also under a new API key. The key protects for as long
        as the provider keeps it: see `lifetime` in `OPERATIONS[...].idempotency`.
        """
        config = self._context.config
        provider = self.provider.spec.provider
        return derive(*parts, provider=provider, account=config.account, environment=config.environment)

    def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call any operation by its id, with mappings of wire names, and with every safety of its method.

        Return what that method returns: a model, a page of a list, bytes, or None; from an async client, an awaitable.
        """
        if not all(values is None or isinstance(values, Mapping) for values in (path, query, headers)):
            raise ConfigurationError("path, query and headers must be mappings of names to values")
        operation = self.provider.operations.get(str(operation_id))
        if operation is None:
            raise ConfigurationError(f"unknown operation {operation_id!r}; see OPERATIONS for the valid ids")
        if operation.deprecated:
            warn(f"{operation_id} is deprecated by the provider", DeprecationWarning, stacklevel=2)
        nothing: object = ABSENT if operation.body_optional else {}
        sent = nothing if body is None and operation.body is not None else body
        refuse_unknown_arguments(self, "call", options)
        return self._run(operation, Arguments(path or {}, query or {}, headers or {}, sent, idempotency_key, **options))

    def warm_up(self, *resources: str) -> Self:
        """Do now what first calls would do: import resources and models, build decoders, TLS context and pool.

        resources: names such as "customers"; all of them by default. Models of webhooks are imported with the first.
        Takes 0.1 to 0.2 s, and opens no connection.
        Of an async client, call it before the loop serves, or as `await asyncio.to_thread(client.warm_up)`; it is not a
        coroutine, because imports and decoders cannot be interrupted. Return the client.
        """
        operations = self.provider.operations.values()
        known = {operation.resource for operation in operations}
        unknown = [name for name in resources if not isinstance(name, str) or name not in known]
        if unknown:
            raise ConfigurationError(f"unknown resource {unknown[0]!r}; valid names: {', '.join(sorted(known))}")
        for operation in operations:
            if not resources or operation.resource in resources:
                getattr(self, operation.resource, None)  # imports it
                self._context.codec.warm_up(operation)
        import_module("..requests.form", __package__)
        self._transport.warm_up()
        return self

    def _reconcile(self, operation: Operation[object], written: Arguments) -> Any:
        from .reconcile import reconcile  # noqa: PLC0415  only after an unknown outcome

        return self._drive(reconcile(self._context, operation, written))

    def _run(self, operation: Operation[object], arguments: Arguments, *, raw: bool = False) -> Any:
        if operation.pagination is None:
            return self._drive(self._context.call(operation, arguments, raw))
        fetcher = Fetcher(self._context, self._perform, self._drive, self._page_type)
        return self._first_page(fetcher, first_page(operation, operation.pagination, arguments), raw=raw)

    def _first_page(self, fetcher: Fetcher, page_request: PageRequest, *, raw: bool) -> Any:
        return fetcher.fetch(page_request, raw=raw)

    _page_type: Callable[..., object]
    _transport_class: Callable[[], type[BaseTransport]]
    _options_doc = ""
    _drive: Callable[..., Any]
    _perform: Callable[[Step], Any]

    def _with_options(self, options: Mapping[str, Any]) -> Self:
        refuse_unknown_options(options, self.provider.credentials.names)
        changes = {name: value for name, value in options.items() if value is not None or name in _CAN_BE_NONE}
        config = evolve(self._context.config, **changes)
        copy = object.__new__(type(self))
        copy._transport = self._transport.sharing(config, config.clock.now)
        copy._context = replace(self._context, config=config, mask=copy._transport.mask)
        return copy

    def __copy__(self) -> NoReturn:
        raise TypeError(
            "a client cannot be copied: share it, or call with_options(), whose copy shares its connections"
        )

    def __deepcopy__(self, memo: object) -> NoReturn:
        self.__copy__()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled, because it holds credentials: create one in each process")

    def __repr__(self) -> str:
        context = vars(self).get("_context")  # absent in a traceback of the constructor
        return f"<{type(self).__name__} {context.config.base_url if context else 'without settings'}>"


class SyncClient(BaseClient):
    """The base of sync clients. A `with` block, or close(), closes the connections."""

    _page_type = Page
    _options_doc = options_doc(ClientOptions)

    @staticmethod
    def _transport_class() -> type[SyncTransport]:
        from ..wire.sync_transport import SyncTransport  # noqa: PLC0415  httpx is imported with the first client

        return SyncTransport

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a copy with other options that shares the connections. Takes the options of the constructor."""
        return self._with_options(options)

    def _drive(self, steps: Steps) -> Any:
        send, perform = self._transport.send, self._perform
        try:
            step = next(steps)
            while True:
                try:
                    result = send(step) if isinstance(step, Send) else perform(step)
                except BaseException as error:  # noqa: BLE001  raised again by the steps, which report its effect
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return end.value
        except OutcomeUnknownError as error:
            error._client = self
            raise

    def _perform(self, step: Step) -> Any:
        config = self._context.config
        match step:
            case Send():
                return self._transport.send(step)
            case Sleep(seconds):
                return config.clock.sleep(seconds)
            case Reserve(scope, turns, remaining, held):
                return cast("RateLimits", config.rate_limits).reserve(scope, turns, remaining, held)
            case Pause(scope, turns, seconds):
                return cast("RateLimits", config.rate_limits).pause(scope, turns, seconds)

    def close(self) -> None:
        """Accept no more calls, let running calls finish, and close the connections; never your own http_client."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(BaseClient):
    """The base of async clients. An `async with` block, or `await aclose()`, closes the connections."""

    _page_type = AsyncPage
    _options_doc = options_doc(AsyncClientOptions)

    @staticmethod
    def _transport_class() -> type[AsyncTransport]:
        from ..wire.async_transport import AsyncTransport  # noqa: PLC0415  asyncio is imported with the first one

        return AsyncTransport

    def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self:
        """Return a copy with other options that shares the connections. Takes the options of the constructor."""
        return self._with_options(options)

    def _first_page(self, fetcher: Fetcher, page_request: PageRequest, *, raw: bool) -> Any:
        if raw:
            return fetcher.fetch(page_request, raw=True)
        return AsyncPages(partial(fetcher.fetch, page_request))

    async def _drive(self, steps: Steps) -> Any:
        send, perform = self._transport.send, self._perform
        try:
            step = next(steps)
            while True:
                try:
                    result = await (send(step) if isinstance(step, Send) else perform(step))
                except BaseException as error:  # noqa: BLE001  raised again by the steps, which report its effect
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return end.value
        except OutcomeUnknownError as error:
            error._client = self
            raise

    def _perform(self, step: Step) -> Any:
        config = self._context.config
        match step:
            case Send():
                return self._transport.send(step)
            case Sleep(seconds):
                return config.clock.async_sleep(seconds)
            case Reserve(scope, turns, remaining, held):
                return cast("RateLimits", config.rate_limits).areserve(scope, turns, remaining, held)
            case Pause(scope, turns, seconds):
                return cast("RateLimits", config.rate_limits).apause(scope, turns, seconds)

    async def aclose(self) -> None:
        """Accept no more calls, let running calls finish, and close the connections; never your own http_client."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
