"""Signals and cancellations during a write over a socket."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from billing_overlay import Event
from billing_overlay.wire.async_socket_transport import AsyncBody, AsyncSocketTransport
from billing_overlay.wire.parser import ResponseParser
from billing_overlay.wire.routes import Route
from billing_overlay.wire.socket_transport import Body, SocketTransport
from tests.http_messages import read_message
from tests.overlay.acme import Acme, AsyncAcme
from tests.overlay.hostile import GET, GOOD, KEY, always, serving
from tests.overlay.pairs import no_limit
from tests.overlay.test_interruptions import KEYED, SoftTimeLimit, cancelled, ended, notes
from tests.overlay.wire import run

if not hasattr(signal, "pthread_kill"):
    pytest.skip("no signals to a thread here", allow_module_level=True)

REQUEST = b"GET / HTTP/1.1\r\n\r\n"


@contextmanager
def listening(reached: Callable[[], object], *, most: int = 1) -> Iterator[str]:
    """Serve on loopback: read a request of each connection, call `reached` after the last one, and never respond."""
    server, open_ = socket.create_server(("127.0.0.1", 0)), list[socket.socket]()

    def serve() -> None:
        for _ in range(most):
            open_.append(server.accept()[0])
            read_message(open_[-1])
        reached()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
    finally:
        thread.join(5)
        for opened in (server, *open_):
            opened.close()


@contextmanager
def handling(number: signal.Signals, handler: Any) -> Iterator[None]:
    before = signal.signal(number, handler)
    try:
        yield
    finally:
        signal.signal(number, before)


def to_main(number: signal.Signals) -> Callable[[], None]:
    """Send a signal to the thread in which the test runs, which waits for the network."""
    main = threading.main_thread().ident
    assert main is not None
    return lambda: signal.pthread_kill(main, number)


def stop(number: int, frame: Any) -> None:
    raise SystemExit(143)


def expire(number: int, frame: Any) -> None:
    raise SoftTimeLimit("time is up")


@pytest.mark.parametrize(
    ("number", "handler", "kind"),
    [
        (signal.SIGINT, signal.default_int_handler, KeyboardInterrupt),
        (signal.SIGTERM, stop, SystemExit),
        (signal.SIGUSR1, expire, SoftTimeLimit),
    ],
    ids=["Ctrl-C", "SIGTERM", "soft time limit"],
)
def test_a_signal_during_a_write(number: Any, handler: Any, kind: type[BaseException]) -> None:
    """A signal handler that raises ends a write over a socket at once, with the note and without a second request."""
    events: list[Event] = []

    with handling(number, handler), listening(to_main(number)) as url:
        client = Acme({"api_key": "k"}, {"base_url": url, "on_event": events.append})
        with pytest.raises(kind) as caught:
            client.call("create_customer", **KEYED)
        client.close()

    assert "idempotency_key='k1'" in notes(caught.value)
    assert cancelled(events) == [("call", "create_customer", 1, "k1")]


def test_a_ctrl_c_during_an_async_write() -> None:
    """Ctrl-C cancels what asyncio.run runs: the write over a socket is reported, and KeyboardInterrupt is raised."""
    events, kept = list[Event](), list[asyncio.CancelledError]()

    async def work(url: str) -> None:
        async with AsyncAcme({"api_key": "k"}, {"base_url": url, "on_event": events.append}) as client:
            try:
                await client.call("create_customer", **KEYED)
            except asyncio.CancelledError as error:
                kept.append(error)
                raise

    interrupt = handling(signal.SIGINT, signal.default_int_handler)
    with interrupt, listening(to_main(signal.SIGINT)) as url, pytest.raises(KeyboardInterrupt):
        asyncio.run(work(url))

    assert "idempotency_key='k1'" in notes(kept[0])
    assert cancelled(events) == [("call", "create_customer", 1, "k1")]


def test_a_signal_while_a_failed_exchange_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal handler that raises while a failed exchange is cleaned up keeps no slot, not even with its error."""
    monkeypatch.setattr(ResponseParser, "release", lambda _: expire(0, None))
    transport, route = SocketTransport(max_connections=1), Route("http", "127.0.0.1", 1)  # no server listens there

    async def work() -> int:
        other = AsyncSocketTransport(max_connections=1)
        with pytest.raises(SoftTimeLimit):
            await other.exchange(asyncio.get_running_loop(), "GET", b"", route, no_limit())
        return next(iter(other._pools.values()))._free

    with pytest.raises(SoftTimeLimit) as caught:
        transport.exchange("GET", b"", route, no_limit())

    assert caught.value.__context__ is not None
    assert 1 == transport._pool._free.qsize()
    assert 1 == run(work())


def test_a_signal_behind_a_head(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal handler that raises as soon as a head is read keeps no slot in use, sync and async."""
    monkeypatch.setattr(Body, "__init__", lambda *_: expire(0, None))
    monkeypatch.setattr(AsyncBody, "__init__", lambda *_: expire(0, None))
    transport = SocketTransport(max_connections=1)

    async def work(route: Route) -> int:
        other = AsyncSocketTransport(max_connections=1)
        with pytest.raises(SoftTimeLimit):
            await other.exchange(asyncio.get_running_loop(), "GET", REQUEST, route, no_limit())
        return next(iter(other._pools.values()))._free

    with serving(always(GOOD)) as url:
        route = Route("http", "127.0.0.1", int(url.rpartition(":")[2]))
        with pytest.raises(SoftTimeLimit) as caught:
            transport.exchange("GET", REQUEST, route, no_limit())
        assert isinstance(caught.value, SoftTimeLimit)
        assert 1 == transport._pool._free.qsize()
        assert 1 == run(work(route))


def test_a_signal_between_a_response_and_its_result(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal handler that raises when a whole response has come leaves the slot and the connection to later calls."""
    with serving(always(GOOD)) as url, Acme(KEY, {"base_url": url, "max_connections": 1}) as client:
        with monkeypatch.context() as patched:
            patched.setattr(ResponseParser, "take", lambda _: expire(0, None))
            with pytest.raises(SoftTimeLimit) as caught:
                client.call("get_customer", **GET)

        pool = client._transport._connections.transport()._pool
        assert isinstance(caught.value, SoftTimeLimit)
        assert (1, 1) == (pool._free.qsize(), sum(map(len, pool._idle.values())))


def test_cancelled_writes_in_the_queue() -> None:
    """Of many cancelled writes, those that were sent have a note; those that waited for a slot do not."""

    async def work() -> list[asyncio.CancelledError]:
        loop, busy = asyncio.get_running_loop(), asyncio.Event()
        with listening(lambda: loop.call_soon_threadsafe(busy.set), most=32) as url:
            async with AsyncAcme({"api_key": "k"}, {"base_url": url, "max_connections": 32}) as client:
                tasks = [asyncio.ensure_future(client.call("create_customer", **KEYED)) for _ in range(33)]
                await busy.wait()
                return [await ended(task) for task in reversed(tasks)]  # the queued one first

    queued, *sent = run(work())

    assert notes(queued) == ""
    assert [error for error in sent if "idempotency_key='k1'" not in notes(error)] == []
