"""An account of a provider, faked by its sandbox: what the fixtures of the plugin are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from importlib import import_module
from typing import Any

from billing_sandbox import Fault, RecordedRequest, Sandbox

from .clock import FrozenClock


class SandboxAccount:
    """The sandbox of a provider, in this process, with a clock that does not move by itself.

    sandbox: the fake itself, with everything that it can do beyond this. clock: of all clients and the sandbox.
    """

    def __init__(self, package: str) -> None:
        self._package = import_module(package)
        self._provider = self._package.SPEC.provider
        self.clock = FrozenClock()
        self.sandbox = Sandbox.load(self._provider, clock=lambda: self.clock.time)
        self._open = ExitStack()
        self._url: str | None = None

    def client(self, **options: Any) -> Any:
        """Return a client of the account. options: of the client, such as max_attempts."""
        return self._client_class(is_async=False)(**self._options(options, self.sandbox.client()))

    def async_client(self, **options: Any) -> Any:
        """Return an async client of the account."""
        return self._client_class(is_async=True)(**self._options(options, self.sandbox.async_client()))

    def seed(self, *names: str, count: int = 3, **more: Any) -> list[Mapping[str, Any]]:
        """Store example objects, and return them. See `Sandbox.seed`; names are methods, such as "customers.list"."""
        return self.sandbox.seed(*(self._operation_id(name) for name in names), count=count, **more)

    def fault(
        self,
        operation: str | None = None,
        *,
        lose_response: int = 0,
        lose_request: int = 0,
        status: int | None = None,
        times: int = 1,
        retry_after: float | None = None,
    ) -> None:
        """Make the next calls fail. operation: a method, such as "customers.create"; None for any.

        lose_response: how many calls take effect, but lose their response. lose_request: how many are lost before
        they take effect. status: what the next `times` calls are refused with. retry_after: seconds, of that response.
        """
        if status is not None and status < 400:
            raise ValueError(f"status must be that of a refusal, 400 or more, not {status}")
        name = None if operation is None else self._operation_id(operation)
        if lose_response:
            self._add(operation=name, point="after_commit", kind="drop", times=lose_response)
        if lose_request:
            self._add(operation=name, point="before_commit", kind="drop", times=lose_request)
        if status is not None:
            self._add(
                operation=name,
                point="before_commit",
                kind="status",
                status=status,
                times=times,
                retry_after=retry_after,
            )
        if not (lose_response or lose_request or status):
            raise ValueError("pass lose_response, lose_request or status")

    @property
    def effects(self) -> Counter[str]:
        """The number of times that each method changed something, such as effects["customers.create"]."""
        return Counter({self._method_of(name): count for name, count in self.sandbox.effects.items()})

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests that were received, oldest first."""
        return self.sandbox.requests

    @property
    def url(self) -> str:
        """The base URL of the same sandbox over a socket, for programs in other processes. The first use starts it."""
        if self._url is None:
            from billing_sandbox.server import serve  # noqa: PLC0415  needs a server, which few tests do

            self._url = self._open.enter_context(serve(self.sandbox))
        return self._url

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment variables by which such a program finds the sandbox: its URL, and its credentials."""
        return self.sandbox.variables(self.url)

    def reset(self) -> None:
        """Remove all objects, faults, effects and requests, and reset the clock and the keys."""
        self.sandbox.reset()
        self.clock.reset()

    def close(self) -> None:
        """Stop the server, if there is one."""
        self._open.close()
        self._url = None

    def _add(self, **fields: Any) -> None:
        self.sandbox.add_fault(Fault(**fields))

    def _options(self, options: Mapping[str, Any], http_client: Any) -> dict[str, Any]:
        return {**self.sandbox.credentials, "http_client": http_client, "clock": self.clock.clock(), **options}

    def _client_class(self, *, is_async: bool) -> Callable[..., Any]:
        kinds = (value for value in vars(self._package).values() if isinstance(value, type))
        entered = "__aenter__" if is_async else "__enter__"
        clients = (kind for kind in kinds if hasattr(kind, "provider"))
        client: Callable[..., Any] = next(kind for kind in clients if hasattr(kind, entered))
        return client

    def _operation_id(self, name: str) -> str:
        """Return the id of an operation, given that or the name of its method."""
        operations = self._package.OPERATIONS
        if name in operations:
            return name
        ids = {f"{operation.resource}.{operation.name}": operation.id for operation in operations.values()}
        if name not in ids:
            from difflib import get_close_matches  # noqa: PLC0415  only for an error

            similar = ", ".join(get_close_matches(name, ids, 3)) or "see OPERATIONS"
            raise ValueError(f"unknown method {name!r}: {similar}")
        return str(ids[name])

    def _method_of(self, operation_id: str) -> str:
        operation = self._package.OPERATIONS.get(operation_id)
        return operation_id if operation is None else f"{operation.resource}.{operation.name}"
