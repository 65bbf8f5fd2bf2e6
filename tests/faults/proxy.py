"""A loopback TCP proxy that cuts, stalls and refuses: after some bytes of the request or of the response.

It parses as much of HTTP as it needs to find the end of a message. Threads end with their connection.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import Final, Literal, Self

from attrs import define, field, frozen

from tests.http_messages import read_message

LOOPBACK: Final = "127.0.0.1"
_LONGEST: Final = 10.0
_RESET: Final = struct.pack("ii", 1, 0)


@frozen
class Cut:
    """Where a connection goes wrong, and how.

    Of the `request` or of the `response` a part is passed on: a share of its bytes from 0 to 1, or (`head`) its head
    alone. Then the connection is closed, reset, or goes silent; or (`call`) the proxy's `on_call` is called, and the
    rest follows. The other direction is always complete: of a response that is cut the request has been worked on.
    instead: what is returned in place of a response, while the connection stays open; the request is not passed on.
    """

    of: Literal["request", "response"]
    share: float = 0.0
    head: bool = False
    how: Literal["close", "reset", "stall", "call"] = "reset"
    instead: bytes = b""

    def of_message(self, message: bytes) -> bytes:
        """Return the part that is forwarded."""
        if self.head:
            return message[: message.index(b"\r\n\r\n") + 4]
        return message[: int(len(message) * self.share)]


@define
class Proxy:
    """Passes connections on to a port; those for which a cut is planned go wrong, one cut each, oldest first."""

    target: int
    on_call: Callable[[], object] = lambda: None
    _listener: socket.socket = field(init=False)
    _plan: list[Cut] = field(init=False, factory=list)
    _lock: Lock = field(init=False, factory=Lock)
    _over: Event = field(init=False, factory=Event)
    _calm: Event = field(init=False, factory=Event)
    _threads: list[Thread] = field(init=False, factory=list)

    def __enter__(self) -> Self:
        self._listener = socket.create_server((LOOPBACK, 0))
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._calm.set()
        # A closed listener does not wake the thread that accepts; a connection does.
        with suppress(OSError), socket.create_connection((LOOPBACK, self.port)):
            pass
        for thread in self._threads:
            thread.join(_LONGEST)
        self._listener.close()

    @property
    def port(self) -> int:
        """The port to connect to."""
        return int(self._listener.getsockname()[1])

    def plan(self, *cuts: Cut) -> None:
        """Replace what is planned: the next calls go wrong, one after another."""
        with self._lock:
            self._plan[:] = cuts

    def settle(self) -> None:
        """End what is stalled, and wait until nothing is on its way: callers have closed their connections before."""
        self._calm.set()
        with suppress(OSError), socket.create_connection((LOOPBACK, self.port), timeout=_LONGEST) as last:
            last.shutdown(socket.SHUT_WR)
            last.recv(1)  # ends when this connection is served, and so all before it are accepted
        for thread in self._threads[1:]:
            thread.join(_LONGEST)
        del self._threads[1:]
        self._calm.clear()

    def _start(self, work: object, *arguments: object) -> None:
        thread = Thread(target=work, args=arguments, name="fault-proxy", daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._over.is_set():
            connection, _ = self._listener.accept()
            connection.settimeout(_LONGEST)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while not self._over.is_set():
                request = read_message(connection)
                if not request or not self._answered(connection, request):
                    return

    def _answered(self, connection: socket.socket, request: bytes) -> bool:
        """Forward one request and its response. Return whether the connection stays open."""
        with self._lock:
            cut = self._plan.pop(0) if self._plan else None
        if cut is not None and cut.instead:
            connection.sendall(cut.instead)
            return True
        if cut is not None and cut.how == "call":
            return self._interrupted(connection, request, cut)
        with socket.create_connection((LOOPBACK, self.target), timeout=_LONGEST) as upstream:
            sent = cut.of_message(request) if cut and cut.of == "request" else request
            upstream.sendall(sent)
            # A complete request is processed: its outcome is unknown until there is a response.
            response = read_message(upstream) if sent == request else b""
        if cut is None:
            connection.sendall(response)
            return True
        if cut.of == "response":
            connection.sendall(cut.of_message(response))
        self._end(connection, cut)
        return False

    def _interrupted(self, connection: socket.socket, request: bytes, cut: Cut) -> bool:
        """Forward one request and its response, and call `on_call` in between."""
        with socket.create_connection((LOOPBACK, self.target), timeout=_LONGEST) as upstream:
            for message, receiver, of in ((request, upstream, "request"), (b"", connection, "response")):
                whole = message or read_message(upstream)
                first = cut.of_message(whole) if cut.of == of else whole
                receiver.sendall(first)
                if cut.of == of:
                    self.on_call()
                receiver.sendall(whole[len(first) :])
        return True

    def _end(self, connection: socket.socket, cut: Cut) -> None:
        if cut.how == "stall":
            self._calm.wait(_LONGEST)
        if cut.how == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
