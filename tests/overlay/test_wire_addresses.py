"""Names of hosts: resolved once, within a limit of time, and without the event loop; all their addresses are tried."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from billing_overlay.wire.addresses import is_literal, resolve, resolve_async
from tests.overlay.exchanges import both, exchanges, named
from tests.overlay.hostile import always, serving
from tests.overlay.wire import run

Lookup = tuple[Any, ...]


class Resolver:
    """A resolver that knows one name. hold: set it to let lookups end. asked: the names that were requested."""

    def __init__(self) -> None:
        self.hold, self.addresses = threading.Event(), list[Lookup]()
        self.asked = list[Any]()
        self._real = socket.getaddrinfo

    def know(self, url: str, *more: tuple[str, int]) -> None:
        """Let the name have an unused address for each in `more`, and then that of a server."""
        host, port = url.removeprefix("http://").split(":")
        self.addresses = [self._real(*address, type=socket.SOCK_STREAM)[0] for address in (*more, (host, int(port)))]
        self.hold.set()

    def __call__(self, host: Any, *given: Any, **named: Any) -> Any:
        """Stand in for getaddrinfo."""
        if host != b"provider.test":
            return self._real(host, *given, **named)
        self.asked.append(host)
        self.hold.wait(5)
        return self.addresses


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Resolver]:
    """Put a resolver in the system's place."""
    made = Resolver()
    monkeypatch.setattr(socket, "getaddrinfo", made)
    yield made
    made.hold.set()


def refused() -> tuple[str, int]:
    """Return an unused address."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        host, port = closed.getsockname()
        return host, port


@both
def test_a_name_with_several_addresses(kind: str, resolver: Resolver) -> None:
    """Each address is tried until one accepts; the Host header has the name, and one lookup serves a connection."""
    with serving(always(named("/"))) as url:
        resolver.know(url, refused(), refused())
        results = exchanges(kind, "http://provider.test/1", "http://provider.test/2", timeout=None)

    assert [(200, b"/")] * 2 == results
    assert 1 == len(resolver.asked)


@both
def test_a_name_of_whose_addresses_none_accepts(kind: str, resolver: Resolver) -> None:
    """The reason of the last address is in the error, with the name."""
    host, port = refused()
    resolver.know(f"http://{host}:{port}", refused())

    (result,) = exchanges(kind, "http://provider.test")

    assert isinstance(result, httpx.ConnectError)
    assert "the connection was refused (provider.test:80)" == str(result)


@both
def test_a_name_without_addresses(kind: str, resolver: Resolver) -> None:
    """A name that resolves to nothing is a connect error."""
    resolver.hold.set()

    (result,) = exchanges(kind, "http://provider.test")

    assert isinstance(result, httpx.ConnectError)
    assert "the host name has no address" in str(result)


@both
@pytest.mark.parametrize("host", ["a" * 64 + ".test", "a..test"])
def test_a_name_that_is_none(kind: str, host: str) -> None:
    """A name that no resolver accepts is a connect error."""
    (result,) = exchanges(kind, f"http://{host}/")

    assert isinstance(result, httpx.ConnectError)


def test_a_name_beyond_ascii() -> None:
    """A name in other letters, which URLs never have, is an error and reaches no resolver."""
    with pytest.raises(OSError, match="invalid host name"):
        resolve("prövider.test", 80, None)


def test_a_lookup_that_ends_too_late(resolver: Resolver) -> None:
    """Waiting ends in time; a result that comes later is dropped, also if the event loop is closed by then."""
    with pytest.raises(TimeoutError, match="not resolved in time"):
        resolve("provider.test", 80, 0.001)

    async def work(*, is_patient: bool) -> None:
        with pytest.raises(TimeoutError, match="not resolved in time"):
            await resolve_async(asyncio.get_running_loop(), "provider.test", 80, 0.001)
        if is_patient:
            resolver.hold.set()
            await asyncio.to_thread(join_lookups)

    run(work(is_patient=False))
    run(work(is_patient=True))


def join_lookups() -> None:
    """Wait for the threads of lookups."""
    for thread in threading.enumerate():
        if thread.name == "resolve":
            thread.join(5)


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("::1", True), ("fe80::1%eth0", True), ("provider.test", False), ("127.1", False)],
)
def test_literal_addresses(host: str, expected: bool) -> None:
    """Only complete addresses, with or without a zone, need no resolver."""
    assert expected == is_literal(host)
