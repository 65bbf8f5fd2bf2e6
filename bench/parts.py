"""The parts to be counted by callgrind: `python -m bench.parts FILE URL`, which `counts` runs.

FILE holds the exchanges, and the server at URL returns them; it is another process, and not counted. Each os.getppid()
is a mark: callgrind writes there what was executed since the last one. A part runs N times between two
marks and 2N times between the next, so that what the mark costs cancels out. The exchange, N and the name of each part
go to stdout, in order. Nothing but the clients and what they need may be imported here: all of it is counted.
"""

from __future__ import annotations

import gc
import itertools
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import attrs  # noqa: F401  not to be counted with the first package
import httpx
import msgspec

Part = Callable[[], Any]
_ONCE, _WARM = "once", 5
_SAMPLED = 1024
"""The number of decodings of which one searches unknown fields, which is a part of the price of a small one.

The parts that decode 100 objects run between two of these: after the first ones, and before the next.
"""


class Kept(msgspec.Struct):
    """What the parts need of an exchange: its response, and what the client was called with."""

    provider: str
    package: str
    client: str
    credentials: dict[str, str]
    resource: str
    method: str
    operation: str
    path: list[str]
    given: dict[str, Any]
    status: int
    content: bytes


class _Fixed(httpx.BaseTransport):
    """Responds with the same bytes, or with a page that has a new cursor each time."""

    def __init__(self, status: int, content: bytes) -> None:
        self._status, (self._before, self._cursor, self._after), self._count = status, content.partition(b'"@"'), 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002  all are answered alike
        """Respond at once."""
        self._count += 1
        cursor = b'"00000000-0000-4000-8000-%012d"' % self._count if self._cursor else b""
        content = self._before + cursor + self._after
        headers = [(b"content-type", b"application/json")]
        return httpx.Response(self._status, headers=headers, stream=httpx.ByteStream(content))


def main(file: str, url: str) -> None:
    """Run all parts between marks."""
    gc.disable()
    with open(file, "rb") as opened:
        kept = msgspec.msgpack.decode(opened.read(), type=dict[str, Kept])
    for name, part in _once(kept["list"]):
        os.getppid()
        part()
        os.getppid()
        print("list", _ONCE, name, flush=True)
    for name, exchange, times, made in (*_parts(), *_socket_parts(url)):
        part = made(kept[exchange])
        for _ in range(_WARM):
            part()
        for count in (times, 2 * times):
            os.getppid()
            for _ in range(count):
                part()
        os.getppid()
        print(exchange, times, name, flush=True)


def _once(kept: Kept) -> Iterator[tuple[str, Part]]:
    """List what happens once in a process; the order matters."""
    yield "import a package", lambda: __import__(kept.package)
    yield "construct, first resource", lambda: getattr(client_in_memory(kept), kept.resource)
    yield "first call of a list, with its models", _method(kept)


def client_in_memory(kept: Kept) -> Any:
    """Return a client whose responses come from memory."""
    return getattr(__import__(kept.package), kept.client)(**kept.credentials, http_client=in_memory(kept))


def in_memory(kept: Kept) -> httpx.Client:
    """Return an HTTP client whose responses come from memory."""
    return httpx.Client(transport=_Fixed(kept.status, kept.content))


def _method(kept: Kept) -> Part:
    return method_of(client_in_memory(kept), kept)


def _parts() -> Iterator[tuple[str, str, int, Callable[[Kept], Part]]]:
    yield "decode 1 customer", "one", _SAMPLED, _decoding
    yield "decode 100 customers", "list", 5, _decoding
    yield "decode 100 prices", "prices", 5, _decoding
    yield "decode 100 subscriptions", "subscriptions", 5, _decoding
    yield "build a request for a list", "list", 50, _building
    yield "build a batch of 100", "batch", 5, _building
    yield "one customer, whole call", "one", 20, _method
    yield "a refusal, whole call", "missing", 20, _refused
    yield "a page of 100 on the way", "paged", 5, _paging
    yield "a turn of a rate limit", "one", 200, _turn


def _decoding(kept: Kept) -> Part:
    _method(kept)
    from billing_overlay.messages import Response  # noqa: PLC0415
    from billing_overlay.responses.decode import Codec  # noqa: PLC0415  after the first import was counted

    package = sys.modules[kept.package]
    codec, operation = Codec(package._provider.PROVIDER), package.OPERATIONS[kept.operation]
    response = Response(kept.status, {}, kept.content)
    return lambda: codec.decode(operation, response)


def _building(kept: Kept) -> Part:
    from billing_overlay.messages import Arguments  # noqa: PLC0415
    from billing_overlay.requests.prepare import prepare  # noqa: PLC0415

    context, operation = client_in_memory(kept)._context, sys.modules[kept.package].OPERATIONS[kept.operation]
    given: dict[str, Any] = {"body": kept.given} if operation.body else {"query": kept.given}
    config, mint = context.config, context.config.clock.mint
    return lambda: prepare(context.provider, config, operation, Arguments(**given), mint=mint)


def _refused(kept: Kept) -> Part:
    from billing_overlay.errors import APIStatusError  # noqa: PLC0415

    call = _method(kept)

    def work() -> Any:
        try:
            return call()
        except APIStatusError as error:
            return error.code

    return work


def _paging(kept: Kept) -> Part:
    pages = iter(_method(kept)().pages())
    return lambda: next(pages)


def _turn(_: Kept) -> Part:
    from billing_overlay import RateLimiter, Turn  # noqa: PLC0415
    from billing_overlay.door import RateLimit  # noqa: PLC0415
    from billing_overlay.requests.idempotency_keys import KeyedArguments  # noqa: PLC0415
    from billing_overlay.requests.turns import turns_of  # noqa: PLC0415

    limit, call, limiter = RateLimit("calls", 100, 1.0), KeyedArguments({}, {}, {}, {}), RateLimiter()
    now = itertools.count(step=0.02)
    limiter.reserve([Turn("calls", 100, 1.0)] * 100, 0.0, 60.0)  # as in a client that is in use: the log is full
    return lambda: limiter.reserve(turns_of(limit, call, is_write=True), next(now), 60.0)


def _socket_parts(url: str) -> Iterator[tuple[str, str, int, Callable[[Kept], Part]]]:
    yield "one customer over a socket", "one", 20, partial(_over_socket, url)
    yield "a page of 100 over a socket", "list", 5, partial(_over_socket, url)
    yield "ten customers over a socket, asyncio", "one", 4, partial(_over_asyncio, url)
    yield "one customer over a socket, Client.send patched", "one", 20, partial(_over_patched, url)


def connected(url: str, kept: Kept, prefix: str = "", **options: Any) -> Any:
    """Return a client with connections of its own. prefix: of its class."""
    return getattr(__import__(kept.package), prefix + kept.client)(**kept.credentials, base_url=url, **options)


def method_of(client: Any, kept: Kept) -> Part:
    """Return the call of an exchange."""
    method = getattr(getattr(client, kept.resource), kept.method)
    return lambda: method(*kept.path, **kept.given)


def _over_socket(url: str, kept: Kept) -> Part:
    return method_of(connected(url, kept), kept)


def patch_send() -> None:
    """Wrap `Client.send` for the whole process, as a tool for monitoring does."""
    original: Any = httpx.Client.send

    def patched(client: httpx.Client, *args: Any, **options: Any) -> Any:
        return original(client, *args, **options)

    httpx.Client.send = patched  # type: ignore[assignment]


def _over_patched(url: str, kept: Kept) -> Part:
    """Return a call while a tool for monitoring is in place. Last: the patch stays."""
    patch_send()
    return _over_socket(url, kept)


def _over_asyncio(url: str, kept: Kept) -> Part:
    import asyncio  # noqa: PLC0415  after the first import was counted

    call, runner = method_of(connected(url, kept, "Async"), kept), asyncio.Runner()

    async def calls() -> None:
        for _ in range(10):  # so that the start of the loop does not count
            await call()

    return lambda: runner.run(calls())


if __name__ == "__main__":
    main(*sys.argv[1:])
