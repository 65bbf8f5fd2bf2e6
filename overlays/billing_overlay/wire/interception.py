"""Detect replaced methods of httpx: by mocks, recorders or telemetry. Looked up for each call.

Mock libraries replace methods of httpx's transport or of httpcore's pool; tools for monitoring replace `Client.send`.
Both must see the calls of a default client.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable
from operator import is_, itemgetter
from types import FunctionType
from typing import Any, Literal, TypeAlias

import httpx

Interception: TypeAlias = Literal["none", "mock", "telemetry"]

_TELEMETRY = "opentelemetry.instrumentation.httpx"
_NOT_SENDING = frozenset({"delete", "get", "head", "options", "patch", "post", "put", "request", "stream"})


class _Watch:
    """Remembers a verdict for as long as the same objects are in place."""

    def __init__(self, found: Callable[[], tuple[object, ...]], judge: Callable[[tuple[object, ...]], Any]) -> None:
        self._find, self._judge = found, judge
        self._found: tuple[object, ...] = ()
        self._verdict: Any = None

    def verdict(self) -> Any:
        found, known = self._find(), self._found
        if len(found) != len(known) or not all(map(is_, found, known)):
            self._verdict = self._judge(found)  # first: another thread takes it as soon as `_found` is there
            self._found = found
        return self._verdict


def _senders() -> tuple[object, ...]:
    own = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request
    core: Any = sys.modules.get("httpcore")
    if core is None:  # not imported, so not patched
        return own
    return *own, core.ConnectionPool.handle_request, core.AsyncConnectionPool.handle_async_request


def _judge_senders(found: Iterable[object]) -> Interception:
    replaced = [sender for sender in found if not _is_original(sender)]
    if not replaced:
        return "none"
    return "telemetry" if _is_instrumented() and not any(map(_is_mock, replaced)) else "mock"


def _is_mock(sender: object) -> bool:
    wrapt: Any = sys.modules.get("wrapt")  # whose wrappers instrumentation uses; a mock does not wrap, it replaces
    return wrapt is None or not issubclass(type(sender), wrapt.FunctionWrapper | wrapt.BoundFunctionWrapper)


def _is_instrumented() -> bool:
    telemetry: Any = sys.modules.get(_TELEMETRY)
    return telemetry is not None and bool(telemetry.HTTPXClientInstrumentor().is_instrumented_by_opentelemetry)


def _is_original(method: object) -> bool:
    """Return whether a method is the library's own code, whenever it was looked at first."""
    # not isinstance: a wrapper has the class of what it wraps
    if type(method) is not FunctionType:
        return False
    file = method.__code__.co_filename
    return file == contextlib.__file__ or _is_of_library(file)  # the first: what `@contextmanager` returns


def _is_of_library(file: str) -> bool:
    """Return whether a file is one of httpx, or of httpcore if that is imported."""
    files = [str(sys.modules[name].__file__) for name in ("httpx", "httpcore") if name in sys.modules]
    return file.startswith(tuple(os.path.dirname(library) + os.sep for library in files))


def _senders_and_methods(kind: type) -> Callable[[], tuple[object, ...]]:
    """Return what finds httpx's transports, and the methods of a client that may run when it sends a request."""
    attributes = vars(kind)
    names = [name for name, value in attributes.items() if callable(value) and name not in _NOT_SENDING]
    methods = itemgetter(*names)
    return lambda: _senders() + methods(attributes)


_SENDERS = _Watch(_senders, _judge_senders)
_CLIENTS = {
    kind: _Watch(_senders_and_methods(kind), lambda found: all(map(_is_original, found)))
    for kind in (httpx.Client, httpx.AsyncClient)
}


def interception() -> Interception:
    """Return what replaces httpx's own transports."""
    verdict: Interception = _SENDERS.verdict()
    return verdict


def is_original(kind: type[httpx.Client | httpx.AsyncClient]) -> bool:
    """Return whether neither httpx's own transports nor a method of an HTTP client's class is replaced."""
    verdict: bool = _CLIENTS[kind].verdict()
    return verdict


def instrumented(transport: Any, *, is_async: bool) -> Any:
    """Return a transport that reports each request to OpenTelemetry, by its public wrapper."""
    telemetry: Any = sys.modules[_TELEMETRY]
    wrapper = telemetry.AsyncOpenTelemetryTransport if is_async else telemetry.SyncOpenTelemetryTransport
    return wrapper(transport)
