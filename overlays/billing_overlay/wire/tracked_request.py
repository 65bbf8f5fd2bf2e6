"""Requests of httpx that notice when they are passed to a transport, and what their errors prove."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from types import FrameType, ModuleType

import httpx

from .libraries import LIBRARIES, is_a, is_of_library
from .progress import EXTENSION, Progress

_UNSENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "InvalidURL")
UNSENT = tuple(getattr(httpx, name) for name in _UNSENT)
"""Errors of httpx's own transports before a byte of a request is written."""
OWN_TRANSPORTS: set[type] = set()
"""The transport classes of this package; each adds itself, so that a sync client imports nothing of asyncio."""
_OURS = __name__.rsplit(".", 2)[0] + "."
_BETWEEN = LIBRARIES | {"opentelemetry", "sentry_sdk", "ddtrace", "newrelic", "wrapt", "contextlib"}
_TRANSPORTS = frozenset({"HTTPTransport", "AsyncHTTPTransport"})


def tracked_request(
    library: ModuleType,
    method: str,
    url: httpx.URL,
    headers: list[tuple[bytes, bytes]],
    content: bytes,
    timeout: dict[str, float | None],
    progress: Progress,
) -> httpx.Request:
    """Return a request of a library that sets `given` of its progress when it is passed to a transport.

    headers: all of them. timeout: seconds by phase.
    """
    # with `stream` in place of `content` no headers are added
    stream, extensions = library.ByteStream(content), {"timeout": timeout}
    request: httpx.Request = _tracked(library.Request)(
        method, url, headers=headers, stream=stream, extensions=extensions
    )
    request.read()  # so that hooks can read `content`
    request.extensions[EXTENSION] = progress
    return request


@lru_cache
def _tracked(kind: type[httpx.Request]) -> type[httpx.Request]:
    return type("TrackedRequest", (kind,), {"stream": property(_stream, _set_stream)})


def _stream(request: httpx.Request) -> object:
    """Return the content. Clients ask for it after request hooks, and before a transport sends a byte."""
    progress = request.extensions.get(EXTENSION)
    if progress is not None:
        progress.given = True
    return vars(request)["content_stream"]


def _set_stream(request: httpx.Request, stream: object) -> None:
    vars(request)["content_stream"] = stream


def proves_nothing_sent(error: BaseException, progress: Progress) -> bool:
    """Return whether an error of the caller's HTTP client proves that nothing was sent.

    It does if a transport of httpx, or of this package, raised it, and nothing but httpx called that. Other transports
    raise the same errors for connections that break later, and hooks for connections of their own.
    """
    transport = _transport(error)
    if type(transport) in OWN_TRANSPORTS:
        return not progress.sent
    return _is_the_librarys(transport) and is_a(error, *_UNSENT)


def _is_the_librarys(transport: object) -> bool:
    return type(transport).__name__ in _TRANSPORTS and is_of_library(type(transport))


def _transport(error: BaseException) -> object:
    """Return the transport that raised; None if foreign code is between it and the call."""
    for frame in _frames(error):
        module = str(frame.f_globals.get("__name__"))
        instance = frame.f_locals.get("self")
        if is_a(instance, "BaseTransport", "AsyncBaseTransport"):
            if (
                type(instance) in OWN_TRANSPORTS
                or _is_the_librarys(instance)
                or module.partition(".")[0] not in _BETWEEN
            ):
                return instance
        elif not module.startswith(_OURS) and module.partition(".")[0] not in _BETWEEN:
            return None
    return None


def _frames(error: BaseException) -> Iterator[FrameType]:
    traceback = error.__traceback__
    while traceback is not None:
        yield traceback.tb_frame
        traceback = traceback.tb_next
