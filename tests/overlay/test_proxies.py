"""Calls through a CONNECT proxy of the environment, with TLS to the provider: results, deadlines and outcomes."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.hostile import GET, GOOD, Handler, async_call, serving, sync_call
from tests.overlay.tls import ESTABLISHED, ConnectProxy, secured, serving_tls, write_authority
from tests.overlay.wire import Time

Call = Callable[..., Any]
SECRET = b"sk_test_fake"
NOTE: dict[str, Any] = {"body": {"text": "hello"}}
BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
NO_LOGIN = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
DROP = b""
both = pytest.mark.parametrize("call", [pytest.param(sync_call, id="sync"), pytest.param(async_call, id="async")])


@pytest.fixture(autouse=True)
def _trusted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path / "authority.pem"))


def recording(requests: list[bytes], response: bytes = GOOD) -> Handler:
    """Return a handler that records requests; without a response it closes the connection."""

    def handle(connection: socket.socket, over: threading.Event) -> None:
        while request := read_message(connection):
            requests.append(request)
            if not response:
                return
            connection.sendall(response)

    return handle


def options(clock: Time) -> dict[str, Any]:
    return {"clock": clock.clock(), "max_attempts": 3}


@pytest.mark.parametrize(
    ("name", "given"), [("get_customer", GET), ("create_customer", {"body": {}}), ("add_note", NOTE)]
)
@both
def test_a_call_through_a_proxy(monkeypatch: pytest.MonkeyPatch, call: Call, name: str, given: dict[str, Any]) -> None:
    """Reads, keyed and unkeyed writes have their results, in one request that the proxy cannot read."""
    requests, proxy = list[bytes](), ConnectProxy()

    with serving_tls(recording(requests)) as url, serving(proxy) as proxy_url:
        monkeypatch.setenv("HTTPS_PROXY", proxy_url)
        customer = call(url, name, **given)

    assert "Acme" == customer.name
    assert (1, 1) == (len(requests), len(proxy.heads))
    assert SECRET in requests[0]
    assert SECRET not in proxy.heads[0]


@both
def test_tls_without_a_proxy(call: Call) -> None:
    """A client trusts the authority that SSL_CERT_FILE names."""
    with serving_tls(recording([])) as url:
        assert "Acme" == call(url, "get_customer", **GET).name


@both
def test_an_authority_that_is_not_trusted(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    """A provider whose certificate cannot be verified gets no request."""
    monkeypatch.delenv("SSL_CERT_FILE")
    requests = list[bytes]()

    with serving_tls(recording(requests)) as url, pytest.raises(errors.APIConnectionError, match="nothing was sent"):
        call(url, "add_note", **NOTE)

    assert [] == requests


@pytest.mark.parametrize("refusal", [BAD_GATEWAY, NO_LOGIN, DROP], ids=["502", "407", "dropped"])
@both
def test_a_refused_tunnel(monkeypatch: pytest.MonkeyPatch, call: Call, refusal: bytes) -> None:
    """A write whose tunnel is refused was not sent: it is retried, and its outcome is known."""
    proxy = ConnectProxy(refusal)

    with serving(proxy) as proxy_url:
        monkeypatch.setenv("HTTPS_PROXY", proxy_url)
        with pytest.raises(errors.APIConnectionError, match="nothing was sent") as caught:
            call("https://127.0.0.1:9", "add_note", options(Time()), **NOTE)

    assert (3, 3) == (caught.value.attempts, len(proxy.heads))
    assert not any(SECRET in head for head in proxy.heads)


@pytest.mark.parametrize(
    ("call", "kind"), [(sync_call, httpx.Client), (async_call, httpx.AsyncClient)], ids=["sync", "async"]
)
def test_a_refused_tunnel_of_your_own_http_client(call: Call, kind: Any) -> None:
    """The refusal of a proxy proves that nothing was sent, also with httpx's own transport of the caller."""
    proxy = ConnectProxy(BAD_GATEWAY)

    with serving(proxy) as proxy_url, pytest.raises(errors.APIConnectionError, match="nothing was sent"):
        call("https://127.0.0.1:9", "add_note", {**options(Time()), "http_client": kind(proxy=proxy_url)}, **NOTE)

    assert 3 == len(proxy.heads)


@both
def test_a_tunnel_that_opens_at_the_third_attempt(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    """A write whose tunnel is refused twice reaches the provider once."""
    requests, proxy = list[bytes](), ConnectProxy(BAD_GATEWAY, DROP, ESTABLISHED)

    with serving_tls(recording(requests)) as url, serving(proxy) as proxy_url:
        monkeypatch.setenv("HTTPS_PROXY", proxy_url)
        assert "Acme" == call(url, "add_note", options(Time()), **NOTE).name

    assert (1, 3) == (len(requests), len(proxy.heads))


@both
def test_a_response_lost_in_the_tunnel(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    """A write that went through a tunnel and has no response is of unknown outcome, and is not retried."""
    requests = list[bytes]()

    with serving_tls(recording(requests, DROP)) as url, serving(ConnectProxy()) as proxy_url:
        monkeypatch.setenv("HTTPS_PROXY", proxy_url)
        with pytest.raises(errors.OutcomeUnknownError):
            call(url, "add_note", options(Time()), **NOTE)

    assert 1 == len(requests)


@both
def test_a_handshake_that_stalls(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    """A TLS handshake without a response behind a proxy ends at the deadline; nothing was sent."""
    received = list[bytes]()

    def stall(connection: socket.socket, over: threading.Event) -> None:
        received.append(connection.recv(65536))
        over.wait(5)

    with serving(stall) as url, serving(ConnectProxy()) as proxy_url:
        monkeypatch.setenv("HTTPS_PROXY", proxy_url)
        with pytest.raises(errors.APITimeoutError, match="nothing was sent") as caught:
            call(url.replace("http:", "https:"), "add_note", {"deadline": 0.25}, **NOTE)

    assert 1 == caught.value.attempts
    assert not any(SECRET in text for text in received)


@both
def test_a_tunnel_that_opens_too_late(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    """If the deadline passes before the tunnel is open, no handshake starts."""
    time, received = Time(), list[bytes]()
    proxy = ConnectProxy(on_connect=lambda: time.sleep(61))

    def listen(connection: socket.socket, over: threading.Event) -> None:
        received.append(connection.recv(65536))

    with serving(listen) as url, serving(proxy) as proxy_url:
        monkeypatch.setenv("HTTPS_PROXY", proxy_url)
        with pytest.raises(errors.APITimeoutError, match="nothing was sent"):
            call(url.replace("http:", "https:"), "add_note", options(time), **NOTE)

    assert (1, b"") == (len(proxy.heads), b"".join(received))


@both
def test_a_connection_that_is_ready_too_late(call: Call) -> None:
    """If the deadline passes during the handshake, the request is not written, and the outcome is known."""
    time, requests = Time(), list[bytes]()

    def late(connection: socket.socket, over: threading.Event) -> None:
        connection.recv(1, socket.MSG_PEEK)
        time.now += 61
        secured(recording(requests))(connection, over)

    with serving(late) as url, pytest.raises(errors.APITimeoutError, match="nothing was sent"):
        call(url.replace("http:", "https:"), "add_note", options(time), **NOTE)

    assert [] == requests
