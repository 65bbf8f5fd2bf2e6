"""The transports inside clients of httpx and alone: what they refuse, what they leave to httpx, how they close."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from billing_overlay.wire.progress import Progress
from billing_overlay.wire.routes import Proxy
from billing_overlay.wire.socket_transport import SocketTransport
from tests.overlay.acme import Acme
from tests.overlay.exchanges import Recorder, async_client, async_transport, both, exchanges, named, over
from tests.overlay.hostile import GET, GOOD, KEY, always, async_call, serving, sync_call
from tests.overlay.pairs import no_limit
from tests.overlay.raw_responses import sized
from tests.overlay.test_wire_tls import reset

both_calls = pytest.mark.parametrize("call", [sync_call, async_call], ids=["sync", "async"])


def recorder() -> Recorder:
    return Recorder(lambda path: (named(path), True))


REFUSED: dict[str, tuple[str, dict[str, Any], type[Exception]]] = {
    "another scheme": ("ftp://127.0.0.1", {}, httpx.UnsupportedProtocol),
    "no host": ("http:///a", {}, httpx.UnsupportedProtocol),
    "a method with a space": ("http://127.0.0.1:9", {"method": "GE T"}, httpx.LocalProtocolError),
    "a method that ends the line": ("http://127.0.0.1:9", {"method": "GET / HTTP/1.1\r\n"}, httpx.LocalProtocolError),
    "a header that ends the line": (
        "http://127.0.0.1:9",
        {"headers": {"X-A": "a\r\nX-B: b"}},
        httpx.LocalProtocolError,
    ),
    "a name with a colon": ("http://127.0.0.1:9", {"headers": {"X:A": "a"}}, httpx.LocalProtocolError),
}


@both
@pytest.mark.parametrize("name", REFUSED)
def test_a_request_that_cannot_be_sent(kind: str, name: str) -> None:
    """What could become a second header or request is refused before a connection is made; so is another protocol."""
    url, given, error = REFUSED[name]

    (result,) = exchanges(kind, url, **given)

    assert isinstance(result, error)


@both
@pytest.mark.parametrize("parts", [[], [b"a", b"bc"]], ids=["empty", "two parts"])
def test_a_body_of_unknown_length(kind: str, parts: list[bytes]) -> None:
    """A body without a length, which httpx announces as chunked, is sent as a chunk and its end."""
    received: list[bytes] = []

    def handle(connection: Any, over: threading.Event) -> None:
        while not received or not received[-1].endswith(b"0\r\n\r\n"):
            received.append(connection.recv(9999))
        connection.sendall(named("/"))

    async def async_parts() -> Any:
        for part in parts:
            yield part

    def sync_parts() -> Iterator[bytes]:
        yield from parts

    with serving(handle) as url:
        body: Any = sync_parts() if kind == "sync" else async_parts()
        assert [(200, b"/")] == exchanges(kind, url, method="POST", content=body)

    head, _, body = b"".join(received).partition(b"\r\n\r\n")
    assert b"transfer-encoding: chunked" in head.lower()
    assert (b"3\r\nabc\r\n" if parts else b"") + b"0\r\n\r\n" == body


@both
def test_a_refusal_of_a_large_request_before_its_end(kind: str) -> None:
    """The response of a server that refuses a large request and hangs up is returned, and its connection not used."""
    refusal, seen = sized(b"too large", b"413 Payload Too Large"), list[bytes]()

    def refuse(connection: Any, over: threading.Event) -> None:
        seen.append(connection.recv(9))
        if len(seen) == 1:
            connection.sendall(refusal)
            over.wait(0.05)  # the response is there before the end is
            reset(connection)
        else:
            connection.sendall(named("/next"))

    with serving(refuse) as url:
        first, second = exchanges(kind, url, url, method="POST", content=b"x" * 20_000_000)

    assert (413, b"too large") == first
    assert (200, b"/next") == second


@both
def test_a_large_request_that_is_cut(kind: str) -> None:
    """A server that disconnects silently within a large request is an error and never a response."""

    def cut(connection: Any, over: threading.Event) -> None:
        connection.recv(9)
        reset(connection)

    with serving(cut) as url:
        (result,) = exchanges(kind, url, method="POST", content=b"x" * 20_000_000)

    assert isinstance(result, httpx.WriteError | httpx.ReadError)


def test_a_body_that_is_closed_twice() -> None:
    """Closing a body returns its slot once, however often it is closed."""
    with serving(recorder()) as url:
        transport = SocketTransport(max_connections=1)
        route = transport.wiring.route_of(httpx.URL(url))
        body = transport.exchange("GET", b"GET /a HTTP/1.1\r\nHost: a\r\n\r\n", route, no_limit())
        assert b"/a" == b"".join(body)
        body.close()
        body.close()
        held = transport.exchange("GET", b"GET /b HTTP/1.1\r\nHost: a\r\n\r\n", route, no_limit())
        with pytest.raises(httpx.PoolTimeout):
            transport.exchange("GET", b"GET /c HTTP/1.1\r\nHost: a\r\n\r\n", route, Progress({"pool": 0.01}))
        held.close()
        transport.close()


def test_an_async_body_that_is_closed_twice() -> None:
    """The same for asyncio."""

    async def work(url: str) -> None:
        transport, loop = async_transport(max_connections=1), asyncio.get_running_loop()
        route = transport.wiring.route_of(httpx.URL(url))
        body = await transport.exchange(loop, "GET", b"GET /a HTTP/1.1\r\nHost: a\r\n\r\n", route, no_limit())
        assert b"/a" == b"".join([part async for part in body])
        await body.aclose()
        body.end()
        held = await transport.exchange(loop, "GET", b"GET /b HTTP/1.1\r\nHost: a\r\n\r\n", route, no_limit())
        late = Progress({"pool": 0.01})
        with pytest.raises(httpx.PoolTimeout):
            await transport.exchange(loop, "GET", b"GET /c HTTP/1.1\r\nHost: a\r\n\r\n", route, late)
        await held.aclose()
        await transport.aclose()

    with serving(recorder()) as url:
        asyncio.run(work(url))


def test_a_closed_transport() -> None:
    """A transport that was closed refuses requests, with what to do."""
    with serving(recorder()) as url:
        transport = SocketTransport()
        with httpx.Client(transport=transport) as http:
            transport.close()
            with pytest.raises(errors.ConfigurationError, match="keep it open while calls run"):
                http.get(url)

        async def work() -> None:
            transport = async_transport()
            await transport.aclose()
            with pytest.raises(errors.ConfigurationError, match="keep it open while calls run"):
                await over(transport).get(url)

        asyncio.run(work())


def test_an_async_transport_in_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """In another process the transport makes connections of its own, with all slots, and closes only those."""
    server = Recorder(lambda path: (sized(path.encode(), b"200 OK", b"Connection: close"), True))

    async def work(url: str) -> None:
        http = async_client(max_connections=1)
        async with http.stream("GET", f"{url}/parent") as response:
            with monkeypatch.context() as patched:
                patched.setattr(os, "getpid", lambda: -1)
                assert "/child" == (await http.get(f"{url}/child")).text
                await http.aclose()
            assert b"/parent" == await response.aread()

    with serving(server) as url:
        asyncio.run(work(url))

    assert [["/parent"], ["/child"]] == server.connections


def test_closing_while_another_loop_runs() -> None:
    """A client that is closed in one event loop closes the connections of another loop, in that loop's thread."""
    ended, loop = threading.Event(), asyncio.new_event_loop()

    def handle(connection: Any, over: threading.Event) -> None:
        recorder()(connection, over)
        ended.set()

    http = async_client()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    with serving(handle) as url:
        asyncio.run_coroutine_threadsafe(http.get(url), loop).result(5)
        assert not ended.is_set()
        asyncio.run(http.aclose())
        assert ended.wait(5)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(5)
    loop.close()


def test_a_client_of_your_own_after_a_fork(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections of a caller's HTTP client are not shared with a child process: a call there is refused."""
    with serving(always(GOOD)) as url, httpx.Client() as http, Acme(KEY, {"base_url": url, "http_client": http}) as own:
        assert "Acme" == own.call("get_customer", **GET).name
        with monkeypatch.context() as patched:
            patched.setattr(os, "getpid", lambda: -1)
            with pytest.raises(errors.ConfigurationError, match="created before a fork"):
                own.call("get_customer", **GET)


@both_calls
def test_a_header_of_your_own_client_that_cannot_be_sent(call: Any) -> None:
    """It is a configuration error that names the header, and nothing is sent."""
    kind = httpx.Client if call is sync_call else httpx.AsyncClient
    with pytest.raises(errors.ConfigurationError, match="the header 'X-A' contains a character"):
        call("http://127.0.0.1:9", "add_note", {"http_client": kind(headers={"X-A": "a\nb"})}, body={})


def test_a_proxy_that_is_shown() -> None:
    """The password of a proxy is not in its repr."""
    proxy = Proxy("http://user:secret@proxy.test:3128", "proxy.test", 3128, b"Basic dXNlcjpzZWNyZXQ=")

    assert "<proxy proxy.test:3128>" == repr(proxy)
