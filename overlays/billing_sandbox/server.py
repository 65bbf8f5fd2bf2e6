"""The sandbox over a real socket: uvicorn on loopback, with connections that drop and stall.

Only this module imports uvicorn. Bound to 127.0.0.1 unless another host is given, and reached under names of this
machine, or that host's, only: otherwise a web page whose host resolves to 127.0.0.1 (DNS rebinding) could read the
responses. Bound to all addresses, it is reached under any name, and protected by its key.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any, Final

from attrs import evolve

from .control import control
from .delivery import Delivery
from .extra import extra_needed
from .messages import RawRequest, Response
from .sandbox import Sandbox

with extra_needed():
    import uvicorn
    from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["LOOPBACK", "Server", "bind", "checked_host", "serve"]

LOOPBACK: Final = "127.0.0.1"
_HOSTS: Final = frozenset({LOOPBACK, "localhost", "::1"})
_EVERYWHERE: Final = {"0.0.0.0": LOOPBACK, "::": "::1"}  # noqa: S104  for those who ask for it
"""All addresses, and the one under which this machine reaches them."""
_HOST: Final = re.compile(r"[\w.-]+", re.ASCII)
_BODILESS: Final = frozenset({204, 304})
_LONGEST_STALL: Final = 60.0
_STARTUP: Final = 10.0

_ELSEWHERE: Final = Response(
    status=421,
    headers={"Content-Type": "text/plain"},
    content=b"the header Host names another machine: use the URL that the sandbox printed, 127.0.0.1 or localhost",
)

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class _Protocol(H11Protocol):
    """Passes its connection to each request, so that the application can close it without a response."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn declares it
        super().connection_made(transport)
        self.app_state = {**self.app_state, "connection": transport}


class _Application:
    """The sandbox as an ASGI application."""

    def __init__(self, sandbox: Sandbox, host: str) -> None:
        self._sandbox = sandbox
        self._host = host
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """End all stalled requests."""
        self._stopping.set()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        body = await _body(receive)
        if body is None:
            return
        raw = _raw(scope, body)
        if not _is_known(raw.headers.get("host", ""), self._host):
            await _send(send, _ELSEWHERE, _ELSEWHERE.content)
            return
        controlled = control(self._sandbox, raw)
        if controlled is not None:
            await _send(send, controlled, controlled.content)
            return
        delivery = self._sandbox.handle(raw)
        try:
            await self._deliver(delivery, scope["state"]["connection"], receive, send)
        finally:
            delivery.finish()

    async def _deliver(self, delivery: Delivery, connection: asyncio.Transport, receive: Receive, send: Send) -> None:
        response, fault = delivery.response, delivery.fault
        if fault is None:
            await _send(send, response, response.content)
            return
        if fault.cuts(response):
            await _send(send, response, response.content[: len(response.content) // 2], is_whole=False)
        if fault.kind == "stall":
            await self._stall(receive)
        connection.close()
        # Until the server notices that the connection is closed it would report a missing response.
        await receive()

    async def _stall(self, receive: Receive) -> None:
        ends = {asyncio.ensure_future(receive()), asyncio.ensure_future(self._stopping.wait())}
        _, left = await asyncio.wait(ends, timeout=_LONGEST_STALL, return_when=asyncio.FIRST_COMPLETED)
        for end in left:
            end.cancel()


class Server(uvicorn.Server):
    """A uvicorn server for one sandbox that signals when it is up, and stops although requests are stalled."""

    def __init__(self, sandbox: Sandbox, host: str = LOOPBACK) -> None:
        self._application = _Application(sandbox, host)
        self.is_up = Event()
        super().__init__(
            uvicorn.Config(
                self._application,
                http=_Protocol,
                ws="none",
                lifespan="off",
                log_level="warning",
                access_log=False,
                proxy_headers=False,
                timeout_graceful_shutdown=2,
            )
        )

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and signal it."""
        await super().startup(sockets)
        self.is_up.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End stalled requests first, then shut down."""
        self._application.stop()
        await super().shutdown(sockets)


@contextmanager
def serve(sandbox: Sandbox, *, port: int = 0, host: str = LOOPBACK) -> Iterator[str]:
    """Serve a sandbox in a thread while the context is open; yields the base URL for a client."""
    listener = bind(port, host)
    server = Server(sandbox, host)
    thread = Thread(target=server.run, args=([listener],), name="billing-sandbox", daemon=True)
    thread.start()
    try:
        if not server.is_up.wait(_STARTUP):
            raise RuntimeError(f"the sandbox did not start within {_STARTUP} seconds; see the log of uvicorn.error")
        yield address(sandbox, listener, host)
    finally:
        server.should_exit = True
        thread.join()


def checked_host(text: str) -> str:
    """Return an address without brackets and in its shortest form, or a name. Raise ValueError for anything else."""
    host = text[1:-1] if text[:1] == "[" and text[-1:] == "]" else text
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        if _HOST.fullmatch(host):
            return host
        raise ValueError(
            f"--host must be an address or a name of this machine, such as 127.0.0.1, ::1 or localhost, not {text!r}"
        ) from None


def bind(port: int, host: str = LOOPBACK) -> socket.socket:
    """Bind a port of a host's address, a free one for 0, and listen: connections wait until the server runs.

    Raise OSError, with the address, if that fails, and OverflowError for a port out of range.
    """
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        family, _, _, _, target = min(found, key=lambda entry: entry[0] != socket.AF_INET)  # clients try IPv4, too
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            _listen(listener, (target[0], port, *target[2:]))
        except BaseException:
            listener.close()
            raise
    except OSError as error:
        raise OSError(f"cannot serve on {_authority(host)}{(port and f':{port}') or ''}: {error.strerror}") from None
    return listener


def _listen(listener: socket.socket, target: tuple[Any, ...]) -> None:
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if listener.family == socket.AF_INET6:
        listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, target[0] != "::")
    listener.bind(target)
    listener.listen()


def address(sandbox: Sandbox, listener: socket.socket, host: str = LOOPBACK) -> str:
    """Return the base URL of a sandbox on this socket."""
    return f"http://{_authority(_EVERYWHERE.get(host, host))}:{listener.getsockname()[1]}{sandbox.base_path}"


def _authority(host: str) -> str:
    """Return a host as a URL has it: an IPv6 address in brackets."""
    return f"[{host}]" if ":" in host else host


def _is_known(sent: str, host: str) -> bool:
    """Return whether a Host header names this machine or the host that is served, with any port."""
    name = sent.rpartition(":")[0] if sent.rpartition(":")[2].isdigit() else sent
    return host in _EVERYWHERE or name.strip("[]").lower() in _HOSTS | {host.lower()}


async def _body(receive: Receive) -> bytes | None:
    """Return the body of a request, None if the client disconnected before it was complete."""
    body, more = b"", True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body


async def _send(send: Send, response: Response, content: bytes, *, is_whole: bool = True) -> None:
    if response.status in _BODILESS:
        response, content = evolve(response, content=b""), b""
    headers = [(name.lower().encode(), value.encode()) for name, value in response.headers.items()]
    if response.status not in _BODILESS:
        headers.append((b"content-length", str(len(response.content)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": content, "more_body": not is_whole})


def _raw(scope: Message, body: bytes) -> RawRequest:
    headers: dict[str, str] = {}
    for raw, value in scope["headers"]:
        name = raw.decode("latin-1")
        headers[name] = ", ".join(filter(None, (headers.get(name), value.decode("latin-1"))))
    path, query = scope["raw_path"].decode("ascii"), scope["query_string"].decode("ascii")
    url = f"http://{headers.get('host', LOOPBACK)}{path}" + (f"?{query}" if query else "")
    return RawRequest(method=scope["method"], url=url, path=path, query=query, headers=headers, body=body)
