"""What happens to calls when the store is something else, or slow: a server whose replies a test chooses."""

from __future__ import annotations

import asyncio
import contextlib
import socketserver
import threading
from collections.abc import Callable, Iterator
from io import BufferedIOBase
from typing import Any

import pytest

from billing_fleet import SharedLimits
from billing_overlay import Reservation, Turn
from tests.integration.fleet.harness import EIGHT, LOST, PATIENT, Calls, Clock, messages

Reply = Callable[[list[bytes]], bytes]


def free(parts: list[bytes], delay: int = 0) -> bytes:
    """Return the reply that gives one turn after so many seconds."""
    return b"*3\r\n:%d\r\n:1\r\n:%s\r\n" % (delay * 1_000_000, parts[-1])


def command(stream: BufferedIOBase) -> list[bytes]:
    """Return the next command; nothing at the end."""
    parts = list[bytes]()
    for _ in range(int(stream.readline()[1:] or 0)):
        parts.append(stream.read(int(stream.readline()[1:])))
        stream.readline()
    return parts


@contextlib.contextmanager
def replying(reply: Reply) -> Iterator[str]:
    """Serve scripts with a reply; whatever else comes is fine. Yields the URL."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            with contextlib.suppress(OSError):
                while parts := command(self.rfile):
                    self.wfile.write(reply(parts) if parts[0].startswith(b"EVAL") else b"+OK\r\n")

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads, block_on_close, request_queue_size = True, False, 200

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"redis://127.0.0.1:{server.server_address[1]}/0"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    "reply",
    [
        b"+OK\r\n", b"$-1\r\n", b":5\r\n", b"*1\r\n:0\r\n", b"*2\r\n-ERR x\r\n:1\r\n", b"*-5\r\n", b":abc\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x15\x03\x01\r\n", b"*3\r\n:0\r\n:1\r\n:0\r\n", b"-BUSY x\r\n",
    ],
)  # fmt: skip
def test_a_server_that_is_no_store(reply: bytes, clock: Clock, caplog: pytest.LogCaptureFixture, calls: Calls) -> None:
    """Whatever it replies, no call ends with it: the store counts as away."""
    with replying(lambda _: reply) as url:
        reserve = calls(SharedLimits(url, workers=4, timeout=PATIENT, clock=clock))
        assert [0.0, 0.0, 1000.0] == [reserve("s", [EIGHT], 1e6).delay for _ in range(3)]

    assert [LOST] == messages(caplog)


def test_a_surplus_reply(clock: Clock, calls: Calls) -> None:
    """A reply that nothing asked for, or that comes late, is never the reply to the next call."""
    with replying(lambda parts: free(parts) + free(parts, 77)) as url:
        reserve = calls(SharedLimits(url, workers=1, timeout=PATIENT, clock=clock))
        assert [0.0] * 6 == [reserve("s", [EIGHT], 1e6).delay for _ in range(6)]


def test_more_threads_than_the_library_has_connections() -> None:
    """Any number of threads may ask at once: the library's own maximum of connections is no outage."""
    together, count = threading.Barrier(120), 120
    found = list[Reservation]()

    def reply(parts: list[bytes]) -> bytes:
        together.wait(60)
        return free(parts, 5)

    with replying(reply) as url:
        limits = SharedLimits(url, workers=4, timeout=60.0)
        threads = [
            threading.Thread(target=lambda: found.append(limits.reserve("s", [EIGHT], 1e6))) for _ in range(count)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert [Reservation(5.0, 1)] * count == found


def test_calls_in_a_hurry(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    """A call without time to wait for the store goes on alone; the store counts as away only if it serves nobody."""
    hurried, released = Turn("hurried", 8, 1000.0), threading.Event()

    def reply(parts: list[bytes]) -> bytes:
        if any(b":hurried:" in part for part in parts):
            released.wait(60)
        return free(parts)

    async def both(limits: SharedLimits) -> None:
        assert 0.0 == (await limits.areserve("s", [EIGHT], 1e6)).delay
        assert 0.0 == (await limits.areserve("s", [hurried], 0.01)).delay
        assert [] == messages(caplog)
        clock.now = 2 * PATIENT
        assert 0.0 == (await limits.areserve("s", [hurried], 0.01)).delay

    with replying(reply) as url:
        asyncio.run(both(SharedLimits(url, workers=4, timeout=PATIENT, clock=clock)))
        released.set()

    assert [LOST] == messages(caplog)


def test_a_call_without_a_deadline(clock: Clock, calls: Calls) -> None:
    """A deadline may be infinite."""
    asked = list[Any]()
    with replying(lambda parts: asked.append(parts) or free(parts)) as url:  # type: ignore[func-returns-value]
        assert 0.0 == calls(SharedLimits(url, timeout=PATIENT, clock=clock))("s", [EIGHT], float("inf")).delay

    assert b"%d" % (4 * 10**15) in asked[-1]
