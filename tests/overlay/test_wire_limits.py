"""Limits over sockets: each wait for the network ends, and no more connections exist than are allowed."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from billing_overlay.wire.tunnel import TunnelParser
from tests.http_messages import read_message
from tests.overlay.exchanges import Together, async_client, both, client, exchanges, named
from tests.overlay.hostile import serving
from tests.overlay.raw_responses import CONTINUE
from tests.overlay.tls import ESTABLISHED, ConnectProxy, serving_tls

SOON = 0.05  # seconds
HURRIED = {phase: httpx.Timeout(20.0, **{phase: SOON}) for phase in ("connect", "read", "write", "pool")}


def silent(connection: socket.socket, over: threading.Event) -> None:
    """Accept, and never send a byte."""
    over.wait(10)


def unread(connection: socket.socket, over: threading.Event) -> None:
    """Read only the beginning of a request."""
    connection.recv(1000)
    over.wait(10)


@pytest.fixture
def slow_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Semaphore]:
    """A resolver that does not return before the test ends. The semaphore counts its calls."""
    over, calls, resolve = threading.Event(), threading.Semaphore(0), socket.getaddrinfo

    def wait(host: Any, *arguments: Any, **named: Any) -> Any:
        if host not in ("slow.test", b"slow.test"):
            return resolve(host, *arguments, **named)
        calls.release()
        over.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "planted")

    monkeypatch.setattr(socket, "getaddrinfo", wait)
    yield calls
    over.set()


@both
def test_a_slow_resolver(kind: str, slow_names: threading.Semaphore) -> None:
    """A host name that is not resolved within the connect timeout is a connect timeout, and frees its slot."""
    with serving(lambda connection, over: connection.sendall(named("/")) if read_message(connection) else None) as url:
        first, second = exchanges(
            kind, "http://slow.test/", url, options={"max_connections": 1}, timeout=HURRIED["connect"]
        )

    assert isinstance(first, httpx.ConnectTimeout)
    assert (200, b"/") == second
    assert slow_names.acquire(blocking=False)


@both
def test_a_name_that_does_not_resolve(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The resolver's reason is in the error."""

    def refuse(*_: object, **__: object) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "name planted")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (result,) = exchanges(kind, "http://nowhere.test/")

    assert isinstance(result, httpx.ConnectError)
    assert "name planted" in str(result)


@both
def test_a_refused_connection(kind: str) -> None:
    """The reason, host and port are in the error."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    (result,) = exchanges(kind, f"http://127.0.0.1:{port}")

    assert isinstance(result, httpx.ConnectError)
    assert f"127.0.0.1:{port}" in str(result)
    assert "refused" in str(result)


@both
def test_a_silent_tls_handshake(kind: str) -> None:
    """A server that accepts and does not take part in the handshake is a connect timeout."""
    with serving(silent) as url:
        (result,) = exchanges(kind, url.replace("http:", "https:"), timeout=HURRIED["connect"])

    assert isinstance(result, httpx.ConnectTimeout)


@pytest.fixture
def through(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Names a proxy for https in the environment."""
    return lambda url: monkeypatch.setenv("HTTPS_PROXY", url)


@both
def test_a_silent_proxy(kind: str, through: Callable[[str], None]) -> None:
    """A proxy that does not respond to CONNECT is a connect timeout."""
    with serving(silent) as proxy:
        through(proxy)
        (result,) = exchanges(kind, "https://origin.test", timeout=HURRIED["connect"])

    assert isinstance(result, httpx.ConnectTimeout)


@both
def test_a_silent_tls_handshake_in_a_tunnel(kind: str, through: Callable[[str], None]) -> None:
    """Once the tunnel is open, the handshake in it is within the connect timeout too."""
    proxy = ConnectProxy()
    with serving(silent) as origin, serving(proxy) as url:
        through(url)
        (result,) = exchanges(kind, origin.replace("http:", "https:"), timeout=HURRIED["connect"])

    assert isinstance(result, httpx.ConnectTimeout)
    assert 1 == len(proxy.heads)


@both
def test_a_call_through_a_tunnel(kind: str, through: Callable[[str], None]) -> None:
    """One tunnel serves all calls to an origin, and the proxy sees the CONNECT alone."""
    proxy = ConnectProxy()

    def handle(connection: socket.socket, over: threading.Event) -> None:
        while request := read_message(connection):
            connection.sendall(named(request.split(b" ")[1].decode()))

    with serving_tls(handle) as origin, serving(proxy) as url:
        through(url)
        results = exchanges(kind, f"{origin}/1", f"{origin}/2")

    assert [(200, b"/1"), (200, b"/2")] == results
    assert [b"CONNECT " + urlsplit(origin).netloc.encode()] == [head.partition(b" HTTP")[0] for head in proxy.heads]


@both
def test_the_password_of_a_proxy(kind: str, through: Callable[[str], None]) -> None:
    """The proxy of a tunnel gets its password in the CONNECT; the origin never gets it."""
    proxy, requests = ConnectProxy(), list[bytes]()

    def handle(connection: socket.socket, over: threading.Event) -> None:
        requests.append(read_message(connection))
        connection.sendall(named("/"))

    with serving_tls(handle) as origin, serving(proxy) as url:
        through(url.replace("//", "//user:pass%20word@"))
        (result,) = exchanges(kind, origin)

    assert (200, b"/") == result
    assert b"\r\nProxy-Authorization: Basic dXNlcjpwYXNzIHdvcmQ=\r\n" in proxy.heads[0]
    assert b"proxy-authorization" not in requests[0].lower()


@both
def test_a_proxy_that_forwards(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy gets plain http for others as a request for the whole URL, with its password; none for this machine."""
    requests: list[bytes] = []

    def handle(connection: socket.socket, over: threading.Event) -> None:
        requests.append(read_message(connection))
        connection.sendall(named("/"))

    with serving(handle) as url:
        monkeypatch.setenv("HTTP_PROXY", url.replace("//", "//user:pass%20word@"))
        exchanges(kind, "http://origin.test/a?b=c", url)

    assert requests[0].startswith(b"GET http://origin.test/a?b=c HTTP/1.1\r\nHost: origin.test\r\n")
    assert b"\r\nProxy-Authorization: Basic dXNlcjpwYXNzIHdvcmQ=\r\n" in requests[0]
    assert requests[1].startswith(b"GET / HTTP/1.1\r\n")
    assert b"proxy-authorization" not in requests[1].lower()


@pytest.mark.parametrize("step", [1, 5, 1000])
def test_informational_responses_of_a_proxy(step: int) -> None:
    """Informational responses before that to CONNECT are skipped, in whatever parts they arrive."""
    parser, data = TunnelParser(), CONTINUE + CONTINUE + ESTABLISHED
    parts = [data[start : start + step] for start in range(0, len(data), step)]

    assert [False] * (len(parts) - 1) + [True] == [parser.feed(part) for part in parts]


REFUSALS = {
    "502": b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
    "407": b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
    "a redirect": b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n",
    "a disconnect": b"",
    "half a head": b"HTTP/1.1 200 OK\r\n",
    "surplus bytes": b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    "HTTP/2.0": b"HTTP/2.0 200 OK\r\n\r\n",
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
    "a status of four digits": b"HTTP/1.1 2000 OK\r\n\r\n",
    "a head without end": b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 10_000,
}


@both
@pytest.mark.parametrize("name", REFUSALS)
def test_a_refused_tunnel(kind: str, name: str, through: Callable[[str], None]) -> None:
    """Whatever a proxy sends instead of a tunnel is a connect error, and nothing of the request reaches anybody."""
    proxy = ConnectProxy(REFUSALS[name])
    with serving(proxy) as url:
        through(url)
        (result,) = exchanges(kind, "https://origin.test", method="POST", content=b"secret")

    assert isinstance(result, httpx.ProxyError | httpx.ConnectError)
    assert [True] == [head.startswith(b"CONNECT ") and b"secret" not in head for head in proxy.heads]


@both
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_silent_server(kind: str, scheme: str) -> None:
    """A response that does not come within the read timeout is a read timeout, and frees its slot."""
    serve = serving if scheme == "http" else serving_tls
    with serve(lambda connection, over: silent(connection, over) if read_message(connection) else None) as url:
        results = exchanges(kind, url, url, options={"max_connections": 1}, timeout=HURRIED["read"])

    assert [httpx.ReadTimeout] * 2 == [type(result) for result in results]


@both
def test_a_server_that_does_not_read(kind: str) -> None:
    """A request that is not written within the write timeout is a write timeout."""
    with serving(unread) as url:
        (result,) = exchanges(kind, url, method="POST", content=b"x" * 30_000_000, timeout=HURRIED["write"])

    assert isinstance(result, httpx.WriteTimeout)


def test_threads_beyond_the_slots() -> None:
    """As many threads call at once as there are slots; the others wait, and are served afterwards."""
    with serving(Together(4)) as url, client(max_connections=4) as http, ThreadPoolExecutor(12) as pool:
        paths = [f"/{number}" for number in range(12)]

        assert paths == [response.text for response in pool.map(http.get, [url + path for path in paths])]


def test_tasks_beyond_the_slots() -> None:
    """As many tasks call at once as there are slots; the others wait, and are served afterwards."""
    paths = [f"/{number}" for number in range(12)]

    async def work(url: str) -> list[str]:
        async with async_client(max_connections=4) as http:
            responses = await asyncio.gather(*(http.get(url + path) for path in paths))
            return [response.text for response in responses]

    with serving(Together(4)) as url:
        assert paths == asyncio.run(work(url))


def test_a_thread_without_a_slot() -> None:
    """A call that gets no slot within the pool timeout is a pool timeout, and the slot goes to the next."""
    with serving(Together(1)) as url, client(max_connections=1) as http:
        with http.stream("GET", url), pytest.raises(httpx.PoolTimeout):
            http.get(url, timeout=HURRIED["pool"])
        assert "/next" == http.get(f"{url}/next").text


def test_a_task_without_a_slot() -> None:
    """A call that gets no slot within the pool timeout is a pool timeout, and the slot goes to the next."""

    async def work(url: str) -> None:
        async with async_client(max_connections=1) as http:
            async with http.stream("GET", url):
                with pytest.raises(httpx.PoolTimeout):
                    await http.get(url, timeout=HURRIED["pool"])
            assert "/next" == (await http.get(f"{url}/next")).text

    with serving(Together(1)) as url:
        asyncio.run(work(url))
