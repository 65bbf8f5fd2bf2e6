"""Redirects to names of this machine: no byte is sent to an internal address that another origin redirected to."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from billing_overlay import errors
from billing_overlay.wire.addresses import permitted
from billing_overlay.wire.progress import InternalAddressError
from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.hostile import GET, GOOD, KEY, serving
from tests.overlay.tls import serving_tls, trusting
from tests.overlay.wire import Time, run


def address(host: str) -> Any:
    return (socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, 443))


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "::ffff:127.0.0.1", "169.254.169.254", "fe80::1%2", "0.0.0.0"])
def test_an_internal_address(host: str) -> None:
    """A name that resolves to this machine or its network segment only is refused, unless it is of the base URL."""
    with pytest.raises(InternalAddressError, match="this machine"):
        permitted([address(host)], external=True)

    assert [address(host)] == permitted([address(host)], external=False)


def test_an_internal_address_among_others() -> None:
    """Of several addresses the internal ones are left out."""
    found = [address("127.0.0.1"), address("203.0.113.7"), address("2001:db8::1")]

    assert found[1:] == permitted(found, external=True)


def redirect(location: str) -> bytes:
    return f"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()


def call(kind: str, url: str, **options: Any) -> Any:
    """Make a call over own connections, which trust the tests' authority; return its value or its error."""
    settings = {"base_url": url, "clock": Time().clock(), "ssl_context": trusting(), **options}

    async def work() -> Any:
        async with AsyncAcme(KEY, settings) as client:
            return await AsyncAnything(client).make("get_customer", **GET)

    try:
        if kind == "async":
            return run(work())
        with Acme(KEY, settings) as client:
            return Anything(client).make("get_customer", **GET)
    except errors.APIError as error:
        return error


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Let every name be this machine; return the names that were requested."""
    asked, real = list[Any](), socket.getaddrinfo

    def resolve(host: Any, port: Any, *given: Any, **more: Any) -> Any:
        asked.append(host)
        return real(b"127.0.0.1", port, *given, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return asked


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_redirect_to_a_name_of_this_machine(kind: str, named: list[Any]) -> None:
    """A server behind such a name is not connected to; the error names the reason, and nothing is retried."""
    connected = list[bytes]()

    def victim(connection: Any, over: Any) -> None:
        connected.append(read_message(connection))

    with serving_tls(victim) as inside:
        moved = redirect(inside.replace("127.0.0.1", "inside.test") + "/x")

        def redirecting(connection: Any, over: Any) -> None:
            while read_message(connection):
                connection.sendall(moved)

        with serving(redirecting) as url:
            error = call(kind, url)

    assert isinstance(error, errors.APIConnectionError)
    assert "the redirect leads to an address of this machine or its network segment (inside.test:" in str(error)
    assert (1, [], 1) == (error.attempts, connected, named.count(b"inside.test"))


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_redirect_within_an_origin_of_this_machine(kind: str, named: list[Any]) -> None:
    """A redirect within the origin of the base URL is followed, wherever that is."""

    def handle(connection: Any, over: Any) -> None:
        while request := read_message(connection):
            connection.sendall(GOOD if b" /moved " in request else redirect("/moved"))

    with serving(handle) as url:
        found = call(kind, url.replace("127.0.0.1", "inside.test"), allow_http=["inside.test"])

    assert "Acme" == found.name
