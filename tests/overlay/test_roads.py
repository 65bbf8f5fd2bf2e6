"""Default clients send directly, or through httpx's client while anybody patches it: same bytes, same outcomes."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from billing_overlay.wire.async_socket_transport import AsyncSocketTransport
from billing_overlay.wire.socket_transport import SocketTransport
from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything
from tests.overlay.hostile import BODY, GET, GOOD, HEAD, KEY, Handler, always, async_call, serving, sync_call
from tests.overlay.tls import secured, serving_tls, write_authority
from tests.overlay.wire import run

Call = Callable[..., Any]
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("get_customer", GET),
    ("delete_customer", GET),
    ("add_note", {"body": {"text": "hello"}}),
    ("create_customer", {"body": {}, "idempotency_key": "k", "extra_headers": {"X-Team": "billing"}}),
    ("list_customers", {"query": {"status": ["a", "b"]}}),
]
both = pytest.mark.parametrize("call", [pytest.param(sync_call, id="sync"), pytest.param(async_call, id="async")])


@pytest.fixture(params=["direct", "through the client"])
def road(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> list[httpx.Request]:
    """Send directly or through the patched client; return the requests that the client sees."""
    seen = list[httpx.Request]()
    if request.param != "direct":
        patch(monkeypatch, seen)
    return seen


def patch(monkeypatch: pytest.MonkeyPatch, seen: list[httpx.Request]) -> None:
    """Patch `send` of both clients, as tools for monitoring do."""
    send, async_send = httpx.Client.send, httpx.AsyncClient.send

    def traced(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        seen.append(request)
        return send(self, request, **options)

    async def async_traced(self: httpx.AsyncClient, request: httpx.Request, **options: Any) -> httpx.Response:
        seen.append(request)
        return await async_send(self, request, **options)

    monkeypatch.setattr(httpx.Client, "send", traced)
    monkeypatch.setattr(httpx.AsyncClient, "send", async_traced)


def recording(requests: list[bytes], response: bytes = GOOD) -> Handler:
    """Return a handler that records requests."""

    def handle(connection: socket.socket, over: threading.Event) -> None:
        while request := read_message(connection):
            requests.append(request)
            connection.sendall(response)

    return handle


@pytest.mark.parametrize(("name", "given"), CALLS, ids=[name for name, _ in CALLS])
@both
def test_the_bytes_of_both_roads(monkeypatch: pytest.MonkeyPatch, call: Call, name: str, given: dict[str, Any]) -> None:
    """A request is the same bytes on both ways, below the path of the base URL; a patched client sees every call."""
    requests, seen = list[bytes](), list[httpx.Request]()
    good = HEAD + b'Content-Length: 48\r\n\r\n{"id":"c1","name":"A","data":[],"pagination":{}}'

    with serving(recording(requests, good)) as url:
        call(f"{url}/v1", name, **given)
        patch(monkeypatch, seen)
        call(f"{url}/v1", name, **given)

    direct, through = requests
    lines = [message.partition(b"\r\n\r\n")[0].split(b"\r\n") for message in (direct, through)]
    assert b" /v1/" in lines[0][0]
    assert lines[0][0] == lines[1][0]
    assert sorted(line.lower() for line in lines[0]) == sorted(line.lower() for line in lines[1])
    assert direct.partition(b"\r\n\r\n")[2] == through.partition(b"\r\n\r\n")[2]
    assert 1 == len(seen)


SURPLUS = {
    "a second response": GOOD + GOOD.replace(b"c1", b"c2"),
    "a second response, chunked": HEAD + b"Transfer-Encoding: chunked\r\n\r\n19\r\n" + BODY + b"\r\n0\r\n\r\n" + GOOD,
    "line ends": GOOD + b"\r\n\r\n",
    "a bare line end before line ends": HEAD
    + b"Transfer-Encoding: chunked\r\n\r\n19\r\n"
    + BODY
    + b"\r\n0\r\n\r\n\n\r\n\r\n",
}


@pytest.mark.parametrize("response", SURPLUS.values(), ids=SURPLUS)
def test_bytes_beyond_a_response(road: list[httpx.Request], response: bytes) -> None:
    """A connection that holds more than a response is closed: the next call has its own, over TLS too."""
    served = list[bytes]()

    def handle(connection: Any, over: threading.Event) -> None:
        for number in (1, 2):
            if not read_message(connection):
                return
            served.append(b"connection request %d" % number)
            connection.sendall(response)

    for secure in (False, True):
        served.clear()
        with serving(secured(handle) if secure else handle) as url:
            context = ssl.create_default_context() if secure else None
            if context is not None:
                context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            base_url = url.replace("http:", "https:") if secure else url
            with Acme(KEY, {"base_url": base_url, "ssl_context": context}) as client:
                assert ["c1", "c1"] == [Anything(client).make("get_customer", **GET).id for _ in range(2)]

        assert [b"connection request 1"] * 2 == served


@both
def test_a_connection_is_kept(road: list[httpx.Request], call: Call) -> None:
    """Responses that end exactly leave their connection for the next call."""
    connections = list[Any]()

    def handle(connection: Any, over: threading.Event) -> None:
        connections.append(connection)
        always(GOOD)(connection, over)

    with serving(handle) as url, Acme(KEY, {"base_url": url}) as client:
        for _ in range(3):
            client.call("get_customer", **GET)

    assert 1 == len(connections)


CUT = {
    "length": b"Content-Length: 100\r\n\r\n{",
    "chunks": b"Transfer-Encoding: chunked\r\n\r\n5\r\n{",
}


@pytest.mark.parametrize("rest", CUT.values(), ids=CUT)
@pytest.mark.parametrize("name", ["download_invoice", "read_terms"])
@both
def test_a_download_that_is_cut(road: list[httpx.Request], call: Call, name: str, rest: bytes, tmp_path: Path) -> None:
    """Bytes, text and files of which a part is missing raise, and leave no file."""

    def handle(connection: Any, over: threading.Event) -> None:
        read_message(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + rest)

    with serving(handle) as url:
        with pytest.raises(errors.APIConnectionError):
            call(url, name, **GET)
        if name == "download_invoice":
            with pytest.raises(errors.APIConnectionError):
                call(url, name, **GET, into=tmp_path / "invoice.pdf")

    assert [] == list(tmp_path.iterdir())


@both
def test_tls_that_ends_without_notice(
    road: list[httpx.Request], call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A body that ends with its connection, but without TLS's notice, is incomplete."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path / "authority.pem"))

    def handle(connection: Any, over: threading.Event) -> None:
        read_message(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\nabc")  # `with` closes the socket, without unwrap()

    with serving_tls(handle) as url, pytest.raises(errors.APIConnectionError, match="before the response was complete"):
        call(url, "read_terms", **GET)


@pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
def test_a_request_hook_that_raises(kind: Any) -> None:
    """A request hook of the caller's client that fails proves that nothing was sent; its own error is raised."""
    requests = list[bytes]()

    def broken(request: httpx.Request) -> None:
        raise httpx.ConnectError("the token service is down")

    async def async_broken(request: httpx.Request) -> None:
        broken(request)

    hook: Any = async_broken if kind is httpx.AsyncClient else broken
    call = async_call if kind is httpx.AsyncClient else sync_call
    with serving(recording(requests)) as url, pytest.raises(errors.APIConnectionError, match="nothing was sent"):
        call(url, "add_note", {"http_client": kind(event_hooks={"request": [hook]})}, body={})

    assert [] == requests


@pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
def test_the_transport_in_a_client_of_your_own(kind: Any) -> None:
    """Our transport can be mounted in any client of httpx, and its errors prove that nothing was sent."""
    requests = list[bytes]()
    transport: Any = AsyncSocketTransport() if kind is httpx.AsyncClient else SocketTransport()
    call = async_call if kind is httpx.AsyncClient else sync_call
    http = kind(transport=transport)
    bye = HEAD + b"Connection: close\r\nContent-Length: 25\r\n\r\n" + BODY
    with serving(recording(requests, bye)) as url:
        assert "Acme" == call(url, "add_note", {"http_client": http}, body={}).name
    with pytest.raises(errors.APIConnectionError, match="nothing was sent"):
        call(url, "add_note", {"http_client": http}, body={})

    assert 1 == len(requests)
    run(transport.aclose()) if kind is httpx.AsyncClient else transport.close()


@both
def test_a_mock_of_the_transport(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that replaces httpx's transports responds to the calls of a default client."""
    response = httpx.Response(200, json={"id": "mocked", "name": "A"})

    async def async_mocked(*_: Any) -> httpx.Response:
        return response

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda *_: response)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", async_mocked)

    assert "mocked" == call("https://api.acme.example", "get_customer", **GET).id


def test_plain_http_to_this_machine_and_a_proxy(monkeypatch: pytest.MonkeyPatch, road: list[httpx.Request]) -> None:
    """Plain http to loopback never uses HTTP_PROXY."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    with serving(always(GOOD)) as url:
        assert "Acme" == sync_call(url, "get_customer", **GET).name


@pytest.mark.parametrize("allowed", [True, ["sandbox"]])
def test_plain_http_elsewhere(allowed: Any) -> None:
    """Plain http beyond this machine needs consent, for all hosts or for those that are named."""
    with pytest.raises(errors.ConfigurationError, match="allow_http"):
        Acme(KEY, {"base_url": "http://sandbox:8001"})
    with pytest.raises(errors.ConfigurationError, match="allow_http"):
        Acme(KEY, {"base_url": "http://sandbox:8001", "allow_http": ["other"]})

    assert "http://sandbox:8001" in repr(Acme(KEY, {"base_url": "http://sandbox:8001", "allow_http": allowed}))


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6 here")
@both
def test_an_ipv6_address(road: list[httpx.Request], call: Call) -> None:
    """The host of a base URL may be an IPv6 address."""
    try:
        server = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("no IPv6 here")

    def respond() -> None:
        connection, _ = server.accept()
        with connection:
            read_message(connection)
            connection.sendall(GOOD)

    thread = threading.Thread(target=respond, daemon=True)
    thread.start()
    with server:
        assert "Acme" == call(f"http://[::1]:{server.getsockname()[1]}", "get_customer", **GET).name
        thread.join(5)
