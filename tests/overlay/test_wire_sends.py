"""A request that the socket takes late, in parts or not at all: what arrives of it, and whether it counts as sent."""

from __future__ import annotations

import itertools
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import httpx
import pytest

from billing_overlay.wire.connection import Connection
from billing_overlay.wire.progress import DeadlinePassed, Progress
from tests.overlay.pairs import ROUTE, SMALL, no_limit, sockets

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

REQUEST = b"GET / HTTP/1.1\r\nHost: provider.test\r\n\r\n"
MUCH = 60 * SMALL


@contextmanager
def full() -> Iterator[tuple[Connection, socket.socket]]:
    """Yield a connection whose socket has no room, and its peer."""
    ours, peer = sockets()
    ours.setblocking(False)
    with peer:
        with suppress(BlockingIOError):
            while True:
                ours.send(b"x" * MUCH)
        connection = Connection(ours, ROUTE)
        yield connection, peer
        connection.close()


class Interrupted(socket.socket):
    """A socket whose thread handles a signal as soon as bytes are sent."""

    def send(self, data: ReadableBuffer, flags: int = 0, /) -> int:
        """Send, and raise what a handler may raise."""
        super().send(data, flags)
        raise TimeoutError("the time limit of a task")


class Stalled(socket.socket):
    """A socket that takes five bytes, and then no more."""

    def send(self, data: ReadableBuffer, flags: int = 0, /) -> int:
        """Send only the beginning of a request."""
        if not bytes(data).startswith(REQUEST[:5]):
            raise BlockingIOError
        return super().send(bytes(data)[:5], flags)


@contextmanager
def over(kind: Callable[..., socket.socket]) -> Iterator[tuple[Connection, socket.socket]]:
    """Yield a connection over a socket of a class, and its peer."""
    ours, peer = sockets()
    with peer:
        connection = Connection(kind(fileno=ours.detach()), ROUTE)
        yield connection, peer
        connection.close()


def test_a_socket_that_takes_nothing() -> None:
    """A request of which no byte was written in time is a write timeout, and was not sent."""
    progress = Progress({"write": 0.02})

    with full() as (connection, _), pytest.raises(httpx.WriteTimeout):
        connection.send(REQUEST, progress)

    assert not progress.sent


def test_a_socket_that_takes_nothing_at_first() -> None:
    """A request that waits for room in the socket arrives whole."""
    taken, looks = bytearray(), iter([0.0])

    with full() as (connection, peer):

        def read() -> float:
            """Make room whenever the time is read, but not before the first attempt to write."""
            for now in looks:
                return now
            taken.extend(peer.recv(MUCH))
            return 0.0

        connection.send(REQUEST, Progress({}, until=1.0, now=read))
        connection.close()
        while data := peer.recv(MUCH):
            taken += data

    assert REQUEST == taken.lstrip(b"x")


def test_a_socket_that_takes_nothing_after_a_part() -> None:
    """A request of which the socket has taken a part counts as sent, however often it takes nothing after that."""
    progress = Progress({}, until=9.0, now=map(float, itertools.count()).__next__)

    with over(Stalled) as (connection, peer):
        with pytest.raises(DeadlinePassed):
            connection.send(REQUEST, progress)

        assert (True, REQUEST[:5]) == (progress.sent, peer.recv(SMALL))


def test_an_os_error_of_a_signal_handler() -> None:
    """An OSError that a signal handler raises once bytes are sent does not look like a socket that took nothing."""
    progress = no_limit()

    with over(Interrupted) as (connection, peer):
        with pytest.raises(httpx.WriteTimeout):
            connection.send(REQUEST, progress)

        assert (True, REQUEST) == (progress.sent, peer.recv(SMALL))
