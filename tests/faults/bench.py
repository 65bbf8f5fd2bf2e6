"""One provider on the bench: its sandbox, clients of both kinds over it, and what each write does without a fault.

Nothing here is random or slow: the sandbox's clock is stopped, the client's moves by sleeping, keys are counted.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import warnings
from collections.abc import Callable, Coroutine, Iterator, Mapping
from functools import cached_property
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import httpx
from attrs import evolve, frozen
from msgspec.structs import replace

from billing_overlay import Operation
from billing_sandbox import Fault, Sandbox
from tests.faults.judge import Ending
from tests.faults.scenarios import Scenario
from tests.faults.subjects import Given, Subject, given
from tests.overlay.wire import NOON, Time
from tests.packages.clients import Arguments, classes

_SEEDS: Final = 4
_USES: Final = 25
"""Calls that one client makes: too few to exhaust its retry budget."""
_BETWEEN: Final = 3600.0
"""Seconds between two cases, so that rate limits of a provider start over."""
Tamper = Callable[[httpx.Request], httpx.Request]


@frozen
class Ready:
    """A prepared write: arguments, a snapshot to restore, and its effects without a fault."""

    given: Given
    back: Callable[[], None]
    expected: int
    value: Any
    kept: Any


class Idle(Exception):
    """A write that has no effect even without a fault proves nothing."""


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Hands requests to a sandbox, changed in transit if the bench is configured so."""

    def __init__(self, sandbox: Sandbox, tamper: Tamper | None) -> None:
        self._sandbox, self._tamper = sandbox, tamper or (lambda request: request)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._sandbox.handle_request(self._tamper(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._sandbox.handle_async_request(self._tamper(request))


class Bench:
    """tamper: what the wire does to each request. believed: contracts that a client relies on, by operation."""

    def __init__(
        self, provider: str, *, tamper: Tamper | None = None, believed: Mapping[str, Operation[Any]] | None = None
    ) -> None:
        self.provider = provider
        self.sandbox = Sandbox.load(provider, clock=lambda: NOON)
        self.arguments = Arguments(provider)
        self._wire, self._believed = Wire(self.sandbox, tamper), believed or {}
        self._classes = classes(provider)
        self._https = httpx.Client(transport=self._wire), httpx.AsyncClient(transport=self._wire)
        self._clients: dict[tuple[int, bool], tuple[Any, int]] = {}
        self._ready: dict[tuple[Subject, bool], Ready | Idle] = {}
        self._time, self._numbers = Time(), itertools.count()

    @cached_property
    def _runner(self) -> asyncio.Runner:
        return asyncio.Runner()

    def close(self) -> None:
        """Close what was opened for async calls."""
        if "_runner" in vars(self):
            self._runner.close()

    def ready(self, subject: Subject, *, keyed: bool) -> Ready:
        """Prepare a write, once, and restore the sandbox. Raise Idle if the write has no effect."""
        known = self._ready.get((subject, keyed))
        if known is None:
            known = self._ready[subject, keyed] = self._prepared(subject, keyed=keyed)
        if isinstance(known, Idle):
            raise known
        known.back()
        self._time.now += _BETWEEN
        self._numbers = itertools.count()
        return known

    def plan(self, subject: Subject, scenario: Scenario) -> None:
        """Inject faults into the next calls of a write."""
        for fault in scenario.faults:
            self.sandbox.add_fault(Fault(operation=subject.operation, **fault))

    def call(self, subject: Subject, given: Given, *, attempts: int, is_async: bool) -> Ending:
        """Make one call. Return its ending, whether a value or an exception."""
        client = self._client(attempts, is_async=is_async)
        return self.ended(lambda: client.call(subject.operation, **given.arguments))

    def ended(self, work: Callable[[], Any]) -> Ending:
        """Run a function, awaiting it if it is async. Return its ending, whether a value or an exception."""
        try:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", ".*deprecated by the provider", DeprecationWarning)
                outcome = work()
                return Ending(value=self._runner.run(outcome) if isinstance(outcome, Coroutine) else outcome)
        except Exception as error:  # noqa: BLE001  whatever comes out is judged
            return Ending(error=error.with_traceback(None))

    def mint(self) -> str:
        """Return a new key; the first key of a case is always the same."""
        return str(uuid5(NAMESPACE_URL, str(next(self._numbers))))

    def _client(self, attempts: int, *, is_async: bool) -> Any:
        """Return a client; a new one before the retry budget is exhausted, after which it would not retry."""
        known, uses = self._clients.get((attempts, is_async), (None, _USES))
        if uses >= _USES:
            known, uses = self._opened(attempts, is_async=is_async), 0
        self._clients[attempts, is_async] = known, uses + 1
        return known

    def _opened(self, attempts: int, *, is_async: bool) -> Any:
        kind, http = self._classes[is_async], self._https[is_async]
        operations = {**kind.provider.operations, **self._believed}
        kind = type(kind.__name__, (kind,), {"provider": replace(kind.provider, operations=operations)})
        clock = evolve(self._time.clock(), mint=self.mint)
        options = {"base_url": self.sandbox.base_url, "http_client": http, "clock": clock, "max_attempts": attempts}
        return kind(**self.sandbox.credentials, **options)

    def _prepared(self, subject: Subject, *, keyed: bool) -> Ready | Idle:
        found = "it has no arguments"
        for full in (True, False):
            for call in self._addressed(subject, given(subject, self.arguments, full=full, keyed=keyed)):
                back = self.sandbox.checkpoint()
                self._numbers = itertools.count()
                ending = self.call(subject, call, attempts=1, is_async=False)
                effects = self.sandbox.effects[subject.operation]
                if ending.error is None and effects:
                    return Ready(call, back, effects, ending.value, self.sandbox.objects)
                found = f"{ending.name} {ending.error or ''}"
        return Idle(f"no effect even without a fault: {found}")

    def _addressed(self, subject: Subject, call: Given) -> Iterator[Given]:
        """Put objects where the path of a call leads, and let the path lead to one after the other."""
        self.sandbox.reset()
        names = re.findall(r"{([^}]+)}", subject.declared.path)
        outer = {name: call.arguments["path"][name] for name in names[:-1]}
        try:
            made = self.sandbox.seed(subject.operation, count=_SEEDS, path=outer) if names else []
        except ValueError:  # the sandbox keeps no objects at this path, so any name does
            made = []
        keys = [key for items in self.sandbox.objects.values() for key in items]
        back = self.sandbox.checkpoint()
        for fields, key in zip(made, keys, strict=True):
            for identity in (*_identities(fields, key), call.arguments["path"][names[-1]]):
                back()
                path = {**call.arguments["path"], names[-1]: identity}
                yield Given({**call.arguments, "path": path}, call.safe)
        self.sandbox.reset()
        yield call


def _identities(fields: Mapping[str, Any], key: str) -> list[str]:
    """What a path may call an object by: its id, a field that refers to its parent, a text in a list of it."""
    others = [value for name, value in fields.items() if name.lower().endswith("id") and isinstance(value, str)]
    listed = [item for value in fields.values() if isinstance(value, list) for item in value if isinstance(item, str)]
    return list(dict.fromkeys([key, *others, *listed]))
