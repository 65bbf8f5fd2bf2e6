"""One connection and its peer: what counts as sent, what a failure means, and when it may carry another request."""

from __future__ import annotations

import asyncio
import select
import socket
import threading

import httpx
import pytest

from billing_overlay.wire.parser import ResponseParser
from billing_overlay.wire.progress import Progress
from billing_overlay.wire.readable import is_readable
from tests.overlay.pairs import SMALL, async_paired, async_received, no_limit, paired, received
from tests.overlay.raw_responses import SIZED, sized
from tests.overlay.wire import run

REQUEST = b"GET / HTTP/1.1\r\nHost: provider.test\r\n\r\n"
LARGE = b"x" * 60 * SMALL
SOON = 0.02  # seconds


@pytest.fixture(params=["poll", "select"])
def _waiting(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways of waiting for a socket: some systems have select() only."""
    if request.param == "select":
        monkeypatch.delattr(select, "poll", raising=False)


ways = pytest.mark.usefixtures("_waiting")


@ways
def test_an_exchange() -> None:
    """A connection is idle before and after an exchange, and not within."""
    progress = no_limit()
    with paired() as (connection, peer):
        assert connection.is_idle
        connection.send(REQUEST, progress)
        assert (REQUEST, True) == (peer.recv(9999), progress.sent)
        peer.sendall(SIZED)
        assert not connection.is_idle
        assert b"ok" == received(connection)
        assert connection.is_idle
        peer.sendall(b"!")
        assert not connection.is_idle


def test_an_async_exchange() -> None:
    """The same for a connection of asyncio."""

    async def work() -> None:
        progress = no_limit()
        async with async_paired() as (connection, peer):
            assert connection.is_idle
            await connection.send(REQUEST, progress)
            assert (REQUEST, True) == (peer.recv(9999), progress.sent)
            peer.sendall(SIZED)
            assert not connection.is_idle
            assert b"ok" == await async_received(connection)
            assert connection.is_idle
            peer.sendall(b"!")
            assert not connection.is_idle

    run(work())


@ways
def test_a_request_that_the_socket_takes_bit_by_bit() -> None:
    """A large request arrives whole, however little the socket buffers; many waits are not a failure."""
    taken: list[bytes] = []

    def take(peer: socket.socket) -> None:
        while sum(map(len, taken)) < len(LARGE):
            taken.append(peer.recv(SMALL))

    with paired() as (connection, peer):
        thread = threading.Thread(target=take, args=(peer,))
        thread.start()
        connection.send(LARGE, no_limit())
        thread.join(5)

    assert LARGE == b"".join(taken)


def test_an_async_request_that_the_socket_takes_bit_by_bit() -> None:
    """The same for a connection of asyncio, which is not idle before all was sent."""

    async def work() -> None:
        loop, taken, progress = asyncio.get_running_loop(), b"", no_limit()
        async with async_paired() as (connection, peer):
            sending = asyncio.create_task(connection.send(LARGE, progress))
            await asyncio.sleep(0)
            assert (True, False) == (progress.sent, connection.is_idle)
            while len(taken) < len(LARGE):
                taken += await loop.sock_recv(peer, SMALL)
            await sending
            assert taken == LARGE

    run(work())


def test_a_peer_that_takes_no_more() -> None:
    """A request that was written only in part in time is a write timeout; that part counts as sent."""
    progress = Progress({"write": SOON})
    with paired() as (connection, _):
        with pytest.raises(httpx.WriteTimeout):
            connection.send(LARGE, progress)
        assert (True, False) == (progress.sent, connection.is_idle)

    async def work() -> None:
        progress = Progress({"write": SOON})
        async with async_paired() as (connection, _):
            with pytest.raises(httpx.WriteTimeout):
                await connection.send(LARGE, progress)
            assert (True, False) == (progress.sent, connection.is_idle)

    run(work())


def test_a_peer_that_is_gone_before_the_first_byte() -> None:
    """A request that no socket accepts was not sent, whether the end was noticed before or only now."""
    progress = no_limit()
    with paired() as (connection, peer):
        peer.close()
        with pytest.raises(httpx.WriteError):
            connection.send(REQUEST, progress)
        assert not progress.sent

    async def work(*, noticed: bool) -> None:
        progress = no_limit()
        async with async_paired() as (connection, peer):
            peer.close()
            if noticed:
                connection.abort()
            with pytest.raises(httpx.WriteError, match="closed before the request was sent"):
                await connection.send(REQUEST, progress)
            assert (False, False) == (progress.sent, connection.is_idle)

    run(work(noticed=True))
    run(work(noticed=False))


def test_a_peer_that_goes_away_within_a_request() -> None:
    """A request that was written in part counts as sent, also if nothing follows."""

    async def work() -> None:
        progress = no_limit()
        async with async_paired() as (connection, peer):
            sending = asyncio.create_task(connection.send(LARGE, progress))
            await asyncio.sleep(0)
            peer.close()
            await sending  # the end is reported where the response is read
            with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
                await async_received(connection)
            assert progress.sent

    run(work())


def test_a_cancelled_wait() -> None:
    """A wait without a limit of time can be cancelled; the connection is not used again."""

    async def work() -> None:
        async with async_paired() as (connection, _):
            task = asyncio.create_task(async_received(connection))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not connection.is_idle

    run(work())


def test_bytes_at_the_last_moment() -> None:
    """Bytes that come in the same tick in which a timeout ends are a response, and no timeout."""

    async def work() -> None:
        parser = ResponseParser("GET")
        async with async_paired() as (connection, _):
            task = asyncio.create_task(connection.receive(parser, Progress({"read": 1e-9})))
            await asyncio.sleep(0)
            await asyncio.sleep(0)  # now the timer is due, behind this coroutine
            connection.data_received(SIZED)
            await task
            assert parser.complete

    run(work())


def test_a_connection_that_is_kept_from_use() -> None:
    """A connection that must not be reused, or is closed, is neither clean nor idle."""
    with paired() as (connection, peer):
        connection.spoil()
        peer.sendall(SIZED)
        assert b"ok" == received(connection)
        assert not connection.is_clean
        assert not connection.is_idle
    with paired() as (connection, _):
        connection.close()
        assert not connection.is_clean
        assert not connection.is_idle


@ways
def test_whether_a_socket_is_readable() -> None:
    """Data and an end are something to read; so is a socket that is closed."""
    ours, peer = socket.socketpair()
    with ours, peer:
        before = is_readable(ours)
        peer.sendall(b"x")
        after = is_readable(ours)
        ours.close()
        assert (False, True, True) == (before, after, is_readable(ours))


def test_an_early_response_to_a_large_request() -> None:
    """A refusal that comes while a large request is sent ends the sending, and the use of the connection."""

    async def work() -> None:
        loop, progress = asyncio.get_running_loop(), no_limit()
        async with async_paired() as (connection, peer):
            sending = asyncio.create_task(connection.send(LARGE, progress))
            await loop.sock_recv(peer, 10)
            await loop.sock_sendall(peer, sized(b"too large", b"413 Payload Too Large"))
            await sending
            assert b"too large" == await async_received(connection)
            assert not connection.is_idle

    run(work())
