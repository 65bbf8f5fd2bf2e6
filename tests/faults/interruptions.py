"""Selected writes that are interrupted over real sockets: cancelled, hit by another's exception, forked, or refused.

After each, the same client makes the call again if that is safe: there is one effect, and the client is not damaged.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any, Final, Literal, NoReturn, TypeAlias
from unittest import mock
from urllib.parse import urlsplit

from attrs import field, frozen

from billing_overlay import Event, SpecDriftWarning, errors
from billing_sandbox.server import serve
from tests.faults.bench import Bench, Idle, Ready
from tests.faults.cases import Setting, parts
from tests.faults.judge import Ending
from tests.faults.proxy import Cut, Proxy
from tests.faults.run import Verdict
from tests.faults.sockets import ATTEMPTS, LONG, options_of
from tests.faults.subjects import Subject, keyings
from tests.overlay.hostile import serving
from tests.overlay.tls import ConnectProxy
from tests.packages.clients import classes

_NO_KEY: Final[Mapping[str, str]] = {}
_SHARES: Final[Mapping[str, Mapping[str, Any]]] = {"nothing": {}, "head": {"head": True}, "most": {"share": 0.875}}
_SIDES: Final[tuple[Literal["request", "response"], ...]] = ("request", "response")
_PASSED: Final = {f"{of} {place}": Cut(of, how="call", **share) for of in _SIDES for place, share in _SHARES.items()}
_TICKS: Final = tuple(map(str, (0, 1, 2, 3, 5, 8, 13, 21, 34)))
_REFUSALS: Final = {
    "502": b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
    "407": b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
    "close": b"",
    "surplus": b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "no HTTP": b"220 smtp.test ESMTP\r\n\r\n",
}

Run: TypeAlias = Callable[[Any], Any]


class Foreign(Exception):
    """What another library raises in the thread of a call."""


@frozen
class Scene:
    """One write, and the proxy that it goes through."""

    bench: Bench
    proxy: Proxy
    subject: Subject
    ready: Ready
    is_async: bool
    keyed: bool
    events: list[Event] = field(factory=list)

    @contextmanager
    def opened(self, **options: Any) -> Iterator[tuple[Any, Run]]:
        """Create a client, and a function that runs its calls in the event loop that it needs."""
        options = {**options_of(self.bench, self.proxy, patience=LONG), "on_event": self.events.append, **options}
        with ExitStack() as stack:
            client = classes(self.subject.provider)[self.is_async](**options)
            run: Run = lambda value: value  # noqa: E731
            if self.is_async:
                run = stack.enter_context(asyncio.Runner()).run
            stack.callback(lambda: run(client.aclose()) if self.is_async else client.close())
            yield client, run

    @property
    def key(self) -> dict[str, str]:
        """The key that the client created for the last call, as an argument, unless events show only its digest."""
        key = next((event.idempotency_key for event in reversed(self.events) if event.kind == "call"), None)
        is_usable = key is not None and not key.startswith("sha256:") and not self.keyed
        return {"idempotency_key": str(key)} if is_usable else {}

    def call(self, client: Any, key: Mapping[str, str] = _NO_KEY) -> Any:
        """Make the call, under the key of a former one if that had one."""
        return client.call(self.subject.operation, **{**self.ready.given.arguments, **key})

    def damage(self, client: Any, run: Run) -> str | None:
        """Make the call again. Return what is wrong with the client or the effects before or after it."""
        key = self.key
        if wrong := self.excess(1):
            return wrong
        error = ended(lambda: run(self.call(client, key))).error
        # A provider may refuse what it knows already; then its response arrived.
        works = error is None or isinstance(error, errors.APIStatusError)
        return self.excess(self.most(key)) or (None if works else f"the client is damaged: {error!r}")

    def most(self, key: Mapping[str, str]) -> int:
        """Return how many of two calls may have effects: one, if the provider can recognize the second."""
        is_known = self.keyed or bool(key) or self.subject.row == "natural-path"
        return 1 if self.ready.given.safe and is_known else 2

    def excess(self, calls: int) -> str | None:
        """Return what is wrong if there were more effects than that number of calls has."""
        effects, expected = self.bench.sandbox.effects[self.subject.operation], self.ready.expected * calls
        return f"{effects} effects where there should be {expected}" if effects > expected else None


def ended(work: Callable[[], Any]) -> Ending:
    """Run a function. Return its ending, whatever it raises."""
    try:
        return Ending(value=work())
    except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001  whatever comes out is judged
        return Ending(error=error.with_traceback(None))


def interrupted(scene: Scene, column: str) -> tuple[Ending, str | None]:
    """Cancel the task, or raise in the thread, of a call when a part of a message has passed the proxy."""
    scene.proxy.plan(_PASSED[column])
    with scene.opened() as (client, run):

        async def cancelled() -> Any:
            task = asyncio.ensure_future(scene.call(client))
            scene.proxy.on_call = partial(asyncio.get_running_loop().call_soon_threadsafe, task.cancel)
            return await task

        scene.proxy.on_call = partial(_raise_in, threading.get_ident())
        ending = ended(lambda: run(cancelled()) if scene.is_async else scene.call(client))
        expected = asyncio.CancelledError if scene.is_async else Foreign
        wrong = None if isinstance(ending.error, expected) else f"ended in {ending.name}, not in {expected.__name__}"
        return ending, wrong or scene.damage(client, run)


def _raise_in(thread: int) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(Foreign))


def cancelled_at(scene: Scene, column: str) -> tuple[Ending, str | None]:
    """Cancel the task of a call after a number of ticks of the event loop."""
    with scene.opened() as (client, run):

        async def work() -> Any:
            task = asyncio.ensure_future(scene.call(client))
            for _ in range(int(column)):
                await asyncio.sleep(0)
            task.cancel()
            return await task

        ending = ended(lambda: run(work()))
        return ending, scene.damage(client, run)


def refused(scene: Scene, column: str) -> tuple[Ending, str | None]:
    """Let a proxy refuse the tunnel to the provider: nothing is sent, and the error reports that."""
    proxy = ConnectProxy(_REFUSALS[column])
    with ExitStack() as stack:
        url = stack.enter_context(serving(proxy))
        stack.enter_context(mock.patch.dict(os.environ, {"HTTPS_PROXY": url, "NO_PROXY": ""}))
        client, run = stack.enter_context(scene.opened(base_url="https://billing.invalid"))
        ending = ended(lambda: run(scene.call(client)))
    unsent = isinstance(ending.error, errors.APIConnectionError) and proxy.heads
    return ending, None if unsent else f"nothing was sent, but it ended in {ending.error!r}"


def forked(scene: Scene, column: str) -> tuple[Ending, str | None]:
    """Make the call, and make it again in a forked child, with the same client under the same key."""
    with scene.opened() as (client, run):
        ending = ended(lambda: run(scene.call(client)))
        key = scene.key
        child = os.fork()
        if not child:
            _in_child(lambda: _made(scene, client, key))
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return ending, f"the call of the child failed: {status}" if status else scene.excess(scene.most(key))


def _made(scene: Scene, client: Any, key: Mapping[str, str]) -> None:
    made = scene.call(client, key)
    if scene.is_async:
        asyncio.run(made)


def _in_child(work: Callable[[], object]) -> NoReturn:
    status = 1
    try:
        signal.alarm(20)
        work()
        status = 0
    except errors.APIStatusError:  # what the provider knows already; its response arrived
        status = 0
    finally:
        os._exit(status)


_BLOCKS: Final[Mapping[str, tuple[Callable[[Scene, str], tuple[Ending, str | None]], tuple[str, ...]]]] = {
    "interrupted over a socket": (interrupted, tuple(_PASSED)),
    "cancelled at a tick": (cancelled_at, _TICKS),
    "tunnel refused": (refused, tuple(_REFUSALS)),
    "forked": (forked, ("child",) if hasattr(os, "fork") else ()),
}
PLACES: Final = frozenset((block, column) for block, (_, columns) in _BLOCKS.items() for column in columns)


def judged(bench: Bench, subjects: Iterable[Subject]) -> Iterator[Verdict]:
    """Interrupt each write of one provider at each place, sync and async in turn, with keys and without."""
    with _proxied(bench) as proxy:
        for number, subject in enumerate(subjects):
            keyed = keyings(subject, bench.arguments)
            for block, (_, columns) in _BLOCKS.items():
                for turn, column in enumerate(columns, start=number):
                    is_async = block == "cancelled at a tick" or bool(turn % 2)
                    setting = Setting(ATTEMPTS, keyed[turn // 2 % len(keyed)], is_async)
                    yield _run(bench, proxy, subject, (block, column), setting)


def rerun(bench: Bench, name: str) -> Verdict:
    """Rerun the case of a name."""
    subject, block, column, setting = parts(name)
    with _proxied(bench) as proxy:
        return _run(bench, proxy, subject, (block, column), setting)


@contextmanager
def _proxied(bench: Bench) -> Iterator[Proxy]:
    with warnings.catch_warnings(), serve(bench.sandbox) as url, Proxy(int(urlsplit(url).port or 0)) as proxy:
        warnings.simplefilter("ignore", SpecDriftWarning)
        warnings.filterwarnings("ignore", ".*deprecated by the provider", DeprecationWarning)
        warnings.filterwarnings("ignore", ".*multi-threaded.*fork", DeprecationWarning)  # the child makes a call only
        yield proxy


def _run(bench: Bench, proxy: Proxy, subject: Subject, place: tuple[str, str], setting: Setting) -> Verdict:
    row, name = f"{subject.provider} {subject.row}", "/".join((subject.name, *place, setting.name))
    try:
        ready = bench.ready(subject, keyed=setting.keyed)
    except Idle as idle:
        return Verdict(row, *place, name, 0, "idle", str(idle))
    proxy.plan()
    act, _ = _BLOCKS[place[0]]
    ending, wrong = act(Scene(bench, proxy, subject, ready, setting.is_async, setting.keyed), place[1])
    proxy.settle()
    effects = bench.sandbox.effects[subject.operation]
    return Verdict(row, *place, name, effects // ready.expected, ending.name, wrong)
