"""What a client makes of its own connections, over sockets and TLS: through httpx's `send`, and past it."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.acme import AsyncAcme, AsyncAnything
from tests.overlay.exchanges import plain_and_tls
from tests.overlay.hostile import BODY, GET, HEAD, KEY, async_call, echo, serving, sync_call
from tests.overlay.raw_responses import OK, chunked
from tests.overlay.test_wire_cancellation import SLOTS, TICKS, WAYS, Server, secure, served
from tests.overlay.tls import serving_tls, trusting

STALE = chunked(BODY.replace(b"c1", b"STALE"))
GIVEN: dict[str, Any] = {"body": {"text": "hello"}}
both = pytest.mark.parametrize("call", [sync_call, async_call], ids=["sync", "async"])
Call = Callable[..., Any]


@pytest.fixture(params=["past send", "through send"])
def road(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How requests reach the connections: `send` of httpx's clients is used if it is patched."""
    if request.param == "through send":
        for kind in (httpx.Client, httpx.AsyncClient):
            monkeypatch.setattr(kind, "send", patched(kind.send))
    return str(request.param)


def patched(send: Any) -> Any:
    """Return a function of another module that does the same."""

    def observed(*arguments: Any, **named: Any) -> Any:
        return send(*arguments, **named)

    return observed


def options(**given: Any) -> dict[str, Any]:
    """Return options of a client that trusts the tests' authority."""
    return {"ssl_context": trusting(), **given}


def stale_once(requests: list[bytes]) -> Any:
    """Return a server whose first response has a Retry-After, and another response after it."""

    def handle(connection: socket.socket, over: threading.Event) -> None:
        while request := read_message(connection):
            requests.append(request)
            busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            connection.sendall(busy + STALE if len(requests) == 1 else chunked(BODY))

    return handle


@both
@plain_and_tls
@pytest.mark.usefixtures("road")
def test_surplus_bytes(call: Call, serve: Any) -> None:
    """The retry after a response with surplus bytes has its own response, and not those bytes."""
    requests: list[bytes] = []
    with serve(stale_once(requests)) as url:
        customer = call(url, "create_customer", options(max_attempts=2), body={"name": "Acme"})

    assert ("c1", 2) == (customer.id, len(requests))


@both
@plain_and_tls
@pytest.mark.usefixtures("road")
@pytest.mark.parametrize("head", [b"Content-Length: 99\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n19\r\n"])
@pytest.mark.parametrize("into", [False, True])
def test_a_truncated_download(call: Call, serve: Any, head: bytes, into: bool, tmp_path: Path) -> None:
    """A download that the connection cuts short is an error, and leaves no file."""

    def cut(connection: socket.socket, over: threading.Event) -> None:
        if read_message(connection):
            connection.sendall(OK + b"Content-Type: application/pdf\r\n" + head + BODY[:20])

    given = {"into": tmp_path / "a.pdf"} if into else {}
    with serve(cut) as url, pytest.raises(errors.APIConnectionError):
        call(url, "download_invoice", options(), **GET, **given)

    assert [] == list(tmp_path.iterdir())


@both
@pytest.mark.usefixtures("road")
def test_a_download_that_tls_does_not_end(call: Call, tmp_path: Path) -> None:
    """Without a length, only close_notify proves that a body is complete."""

    def cut(connection: socket.socket, over: threading.Event) -> None:
        if read_message(connection):
            connection.sendall(OK + b"Content-Type: application/pdf\r\n\r\n" + BODY)

    with serving_tls(cut) as url:  # whose end is that of the socket
        with pytest.raises(errors.APIConnectionError):
            call(url, "download_invoice", options(), **GET)
        with pytest.raises(errors.APIConnectionError):
            call(url, "download_invoice", options(), **GET, into=tmp_path / "a.pdf")

    assert [] == list(tmp_path.iterdir())


def silent(connection: socket.socket, over: threading.Event) -> None:
    over.wait(10)


def silent_after_a_request(connection: socket.socket, over: threading.Event) -> None:
    if read_message(connection):
        over.wait(10)


@both
@pytest.mark.usefixtures("road")
def test_a_silent_tls_handshake(call: Call) -> None:
    """The deadline of a call ends a TLS handshake, however long the connect timeout is; nothing was sent."""
    with serving(silent) as url, pytest.raises(errors.APITimeoutError, match="nothing was sent"):
        call(url.replace("http:", "https:"), "add_note", options(deadline=0.2, timeout=60.0), **GIVEN)


@both
@pytest.mark.usefixtures("road")
def test_a_slow_resolver(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadline of a call ends the wait for an address; nothing was sent."""
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait(10) and [])
    with pytest.raises(errors.APITimeoutError, match="nothing was sent"):
        call("https://slow.test", "add_note", options(deadline=0.2, timeout=60.0), **GIVEN)
    over.set()


@both
@pytest.mark.usefixtures("road")
def test_a_silent_server(call: Call) -> None:
    """The deadline of a call ends the wait for a response, however long the read timeout is; it may have happened."""
    with serving_tls(silent_after_a_request) as url, pytest.raises(errors.OutcomeUnknownError):
        call(url, "add_note", options(deadline=0.5, timeout=60.0), **GIVEN)


@both
@pytest.mark.usefixtures("road")
def test_an_untrusted_certificate(call: Call) -> None:
    """A certificate that is not trusted is not retried, its reason is in the error, and nothing was sent."""
    requests: list[bytes] = []
    with (
        serving_tls(stale_once(requests)) as url,
        pytest.raises(errors.APIConnectionError, match="certificate") as error,
    ):
        call(url, "create_customer", {"max_attempts": 3}, body={})

    assert (1, []) == (error.value.attempts, requests)


@secure
@pytest.mark.usefixtures("road")
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_cancelled_calls(secure: bool, way: Any) -> None:
    """After calls cancelled at each tick, a client makes max_connections calls at once, with their own responses."""

    async def work() -> None:
        async with AsyncExitStack() as stack:
            server, url = await stack.enter_async_context(served(secure=secure, respond=customer))
            client = await stack.enter_async_context(AsyncAcme(KEY, options(base_url=url, max_connections=SLOTS)))

            async def get(customer_id: str = "warm") -> str:
                made = await AsyncAnything(client).make("get_customer", path={"id": customer_id})
                return str(made.id)

            for number in TICKS:
                await way(get, number)
            await check(server, get)

    asyncio.run(work())


async def check(server: Server, get: Callable[[str], Any]) -> None:
    """Each slot is free, and each response is the right one."""
    assert "before" == await get("before")
    server.hold()
    ids = [str(number) for number in range(SLOTS)]
    assert ids == await asyncio.gather(*map(get, ids))


def customer(path: str) -> bytes:
    """Return the response with the customer of a path."""
    body = b'{"id":"%s","name":"Acme"}' % path.rpartition("/")[2].encode()
    return HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body


@pytest.mark.usefixtures("road")
def test_more_tasks_than_connections() -> None:
    """More tasks than max_connections wait for their turn, and have their own responses."""

    async def work(url: str) -> None:
        async with AsyncAcme(KEY, options(base_url=url, max_connections=4)) as client:
            ids = [f"c{number}" for number in range(200)]
            calls = [AsyncAnything(client).make("get_customer", path={"id": customer_id}) for customer_id in ids]
            assert ids == [customer.id for customer in await asyncio.gather(*calls)]

    with serving(echo) as url:
        asyncio.run(work(url))
