"""Requests of httpx that notice when they are passed to a transport, and what their errors prove."""

from __future__ import annotations

from collections.abc import Iterator
from types import FrameType
from typing import Any

import httpx

from .progress import EXTENSION, Progress

UNSENT = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)  # fmt: skip
"""Errors of httpx's own transports before a byte of a request is written."""
OWN_TRANSPORTS: set[type] = set()
"""Our classes of transports; each adds itself, so that a sync client imports nothing of asyncio."""
_OURS = __name__.rsplit(".", 2)[0] + "."
_BETWEEN = frozenset({"httpx", "opentelemetry", "wrapt", "contextlib"})
_OF_HTTPX = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)


class TrackedRequest(httpx.Request):
    """A request that sets `given` of its progress when its stream is asked for: after request hooks, before a byte.

    headers: all of them. timeout: seconds by phase.
    """

    def __init__(
        self,
        method: str,
        url: httpx.URL,
        headers: list[tuple[bytes, bytes]],
        content: bytes,
        timeout: dict[str, float | None],
        progress: Progress,
    ) -> None:
        # with `stream` httpx adds no headers
        super().__init__(
            method, url, headers=headers, stream=httpx.ByteStream(content), extensions={"timeout": timeout}
        )
        self.read()  # so that hooks can read `content`
        self.extensions[EXTENSION] = progress

    @property
    def stream(self) -> Any:
        """The content."""
        progress = self.extensions.get(EXTENSION)
        if progress is not None:
            progress.given = True
        return self._content_stream

    @stream.setter
    def stream(self, stream: Any) -> None:
        self._content_stream = stream


def proves_nothing_sent(error: BaseException, progress: Progress) -> bool:
    """Return whether an error of the caller's HTTP client proves that nothing was sent.

    It does if a transport of httpx itself, or ours, raised it, and nothing but httpx called that. Other transports
    raise the same errors for connections that break later, and hooks for connections of their own.
    """
    transport = _transport(error)
    if type(transport) in OWN_TRANSPORTS:
        return not progress.sent
    return type(transport) in _OF_HTTPX and isinstance(error, UNSENT)


def _transport(error: BaseException) -> object:
    """Return the transport that raised; None if foreign code is between it and our call."""
    for frame in _frames(error):
        module = str(frame.f_globals.get("__name__"))
        instance = frame.f_locals.get("self")
        if isinstance(instance, httpx.BaseTransport | httpx.AsyncBaseTransport):
            if (
                type(instance) in OWN_TRANSPORTS
                or type(instance) in _OF_HTTPX
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
