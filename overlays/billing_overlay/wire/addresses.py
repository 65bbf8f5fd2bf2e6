"""Host names to socket addresses, within a limit of time: the system's resolver cannot be interrupted."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, TypeAlias

from ..settings import is_internal
from .progress import InternalAddressError

if TYPE_CHECKING:
    import asyncio

Address: TypeAlias = tuple[Any, ...]
"""What `socket.getaddrinfo` returns for each address: family, type, protocol, canonical name, socket address."""
Result: TypeAlias = "Sequence[Address] | OSError"


def resolve(host: str, port: int, seconds: float | None) -> Sequence[Address]:
    """Return the addresses of a host. Raise OSError, or TimeoutError after that many seconds."""
    if is_literal(host):
        return _look_up(host, port)
    found: list[Result] = []
    ready = threading.Event()

    def arrived(result: Result) -> None:
        found.append(result)
        ready.set()

    _in_thread(host, port, arrived)
    if not ready.wait(seconds):
        raise TimeoutError("the host name was not resolved in time")
    return _checked(found[0])


async def resolve_async(
    loop: asyncio.AbstractEventLoop, host: str, port: int, seconds: float | None
) -> Sequence[Address]:
    """Return the addresses of a host without blocking the loop. Raise as `resolve` does.

    The loop's executor is not used: asyncio.run waits for it at its end, however long a resolver takes.
    """
    if is_literal(host):
        return _look_up(host, port)
    ready: asyncio.Future[Result] = loop.create_future()

    def deliver(result: Result) -> None:
        if not ready.done():
            ready.set_result(result)

    def arrived(result: Result) -> None:
        try:
            loop.call_soon_threadsafe(deliver, result)
        except RuntimeError:  # the loop is closed: no task waits any more
            return

    _in_thread(host, port, arrived)
    late = None
    if seconds is not None:
        late = loop.call_later(seconds, deliver, TimeoutError("the host name was not resolved in time"))
    try:
        return _checked(await ready)
    finally:
        if late is not None:
            late.cancel()


def permitted(found: Sequence[Address], *, external: bool) -> Sequence[Address]:
    """Return the addresses that may be connected to. external: only those beyond this machine and its network segment.

    Raise InternalAddressError if none is left.
    """
    if not external:
        return found
    beyond = [address for address in found if not is_internal(str(address[4][0]))]
    if found and not beyond:
        raise InternalAddressError
    return beyond


def is_literal(host: str) -> bool:
    """Return whether a host is an IP address, which needs no resolver."""
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _in_thread(host: str, port: int, arrived: Callable[[Result], None]) -> None:
    def work() -> None:
        try:
            result: Result = _look_up(host, port)
        except OSError as error:
            result = error
        except ValueError as error:
            result = OSError(f"invalid host name: {error}")
        arrived(result)

    threading.Thread(target=work, name="resolve", daemon=True).start()


def _look_up(host: str, port: int) -> Sequence[Address]:
    # as bytes: for text the resolver's caller imports the tables of international names
    return socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)


def _checked(result: Result) -> Sequence[Address]:
    if isinstance(result, OSError):
        raise result
    return result
