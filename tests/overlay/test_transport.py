"""The transport over sockets and HTTP clients of the caller: the pool, sent requests, and hooks."""

from __future__ import annotations

import gc
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import h11
import httpcore
import httpx
import pytest

from billing_overlay import Clock, errors
from billing_overlay.wire.socket_transport import SocketTransport
from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything, Customer
from tests.overlay.wire import Body, Call, Network, Time, both, make, run

GET: dict[str, Any] = {"path": {"id": "c1"}}
KEY = {"api_key": "sk_test_fake"}
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n" + b'{"id":"c1","name":"Acme"}'


@contextmanager
def server(*responses: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """Serve on loopback: one request and its response for each connection, which is then closed."""
    listening, heard = socket.create_server(("127.0.0.1", 0)), list[bytes]()

    def serve() -> None:
        for content in responses:
            connection, _ = listening.accept()
            with connection:
                heard.append(read_message(connection))
                connection.sendall(content)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    with listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", heard
        thread.join(5)


def sync_over(url: str, name: str, **given: Any) -> Any:
    with Acme(KEY, {"base_url": url, "clock": Time().clock()}) as client:
        return Anything(client).make(name, **given)


def async_over(url: str, name: str, **given: Any) -> Any:
    async def work() -> Any:
        async with AsyncAcme(KEY, {"base_url": url, "clock": Time().clock()}) as client:
            return await AsyncAnything(client).make(name, **given)

    return run(work())


sockets = pytest.mark.parametrize("over", [sync_over, async_over], ids=["sync", "async"])
Over = Callable[..., Any]


@sockets
def test_a_call_over_a_socket(over: Over) -> None:
    """A client with its own pool sends a request over a socket, with credentials and version."""
    with server(GOOD) as (url, heard):
        assert Customer(id="c1", name="Acme") == over(url, "get_customer", **GET)

    assert heard[0].startswith(b"GET /customers/c1 HTTP/1.1\r\n")
    assert b"Authorization: Bearer sk_test_fake\r\n" in heard[0]
    assert b"Acme-Version: 2026-01-01\r\n" in heard[0]


@sockets
def test_a_refused_connection(over: Over) -> None:
    """An unkeyed write over a refused connection is known not to have happened."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"

    with pytest.raises(errors.APIConnectionError, match="nothing was sent") as caught:
        over(url, "add_note", body={})

    assert caught.value.attempts == 3


@pytest.mark.parametrize(
    "torn", [b"", b"HTTP/1.1 200 OK\r\n", GOOD[:-5], b"garbage\r\n\r\n", b"HTTP/1.1 99 X\r\n\r\n"], ids=range(5)
)
@sockets
def test_a_torn_response_to_an_unkeyed_write(over: Over, torn: bytes) -> None:
    """An unkeyed write with an incomplete response has an unknown outcome, after one request."""
    with server(torn) as (url, heard), pytest.raises(errors.OutcomeUnknownError):
        over(url, "add_note", body={"text": "hello"})

    assert len(heard) == 1


@sockets
def test_a_torn_response_to_a_keyed_write(over: Over) -> None:
    """A keyed write with an incomplete response is retried with the same bytes."""
    with server(b"", GOOD[:40], GOOD) as (url, heard):
        over(url, "create_customer", body={"name": "Acme"})

    assert (len(heard), len(set(heard))) == (3, 1)


def test_many_first_calls_at_once() -> None:
    """Threads that make the first calls of a client at once use one pool between them."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    gc.collect()
    before = pools()
    client = Acme(KEY, {"base_url": url, "max_attempts": 1, "clock": Clock(sleep=lambda seconds: None)})
    start, failures = threading.Barrier(16), list[BaseException]()

    def first_call() -> None:
        start.wait()
        with pytest.raises(errors.APIConnectionError) as caught:
            client.call("get_customer", **GET)
        failures.append(caught.value)

    threads = [threading.Thread(target=first_call) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    gc.collect()
    assert (len(failures), pools() - before) == (16, 1)
    client.close()


def pools() -> int:
    return sum(isinstance(value, SocketTransport) for value in gc.get_objects())


def test_a_client_without_calls() -> None:
    """Creating, copying and closing a client creates no pool."""
    gc.collect()
    before = pools()

    client = Acme(KEY, {})
    client.close()
    with pytest.raises(errors.ConfigurationError):
        client.with_options(timeout=1).call("get_customer", **GET)

    assert before == pools()


@both
def test_the_headers_of_your_own_http_client(call: Call) -> None:
    """Headers of the caller's HTTP client are sent; its cookies, parameters and credentials are not."""
    network = Network()
    kind: Any = httpx.AsyncClient if call.__name__ == "_async" else httpx.Client
    http = kind(
        transport=httpx.MockTransport(network),
        headers={"X-Team": "billing", "Authorization": "Bearer own", "User-Agent": "own"},
        cookies={"own": "1"},
        params={"own": "1"},
        auth=("own", "own"),
    )

    call(network, "get_customer", {"http_client": http}, **GET)

    assert "own" not in str(network.last.url) + str(dict(network.last.headers)).lower()
    assert network.last.headers["x-team"] == "billing"
    assert network.last.headers.get_list("authorization") == ["Bearer sk_test_fake"]


@both
def test_the_hooks_of_your_own_http_client(call: Call) -> None:
    """Event hooks of the caller's own HTTP client see each attempt."""
    network, seen = Network(500, 200), list[Any]()
    asynchronous = call.__name__ == "_async"

    async def anote(value: Any) -> None:
        seen.append(value)

    kind: Any = httpx.AsyncClient if asynchronous else httpx.Client
    note: Any = anote if asynchronous else seen.append
    http = kind(transport=httpx.MockTransport(network), event_hooks={"request": [note], "response": [note]})

    call(network, "get_customer", {"http_client": http}, **GET)

    kinds = [httpx.Request, httpx.Response, httpx.Request, httpx.Response]
    assert [True] * 4 == [isinstance(value, kind) for value, kind in zip(seen, kinds, strict=True)]
    assert {"Bearer sk_test_fake"} == {request.headers["authorization"] for request in network.requests}


def test_a_hook_that_raises() -> None:
    """A hook that raises on an error status cannot make a call raise anything but an APIError."""

    def strict(response: httpx.Response) -> None:
        response.raise_for_status()

    network = Network(500)
    http = httpx.Client(transport=httpx.MockTransport(network), event_hooks={"response": [strict]})

    with pytest.raises(errors.OutcomeUnknownError):
        make(network, "add_note", {"http_client": http}, body={})


@pytest.mark.parametrize(("reads", "expected"), [(True, {"detail": "bad currency"}), (False, None)])
def test_the_body_of_a_response_whose_hook_raises(reads: bool, expected: object) -> None:
    """The error has the provider's body if the hook read the response before it raised, as httpx requires of hooks."""

    def strict(response: httpx.Response) -> None:
        if reads:
            response.read()
        response.raise_for_status()

    network = Network(lambda request: httpx.Response(422, stream=Body(b'{"detail": "bad currency"}')))
    http = httpx.Client(transport=httpx.MockTransport(network), event_hooks={"response": [strict]})

    with pytest.raises(errors.UnprocessableEntityError) as caught:
        make(network, "get_customer", {"http_client": http}, **GET)

    assert expected == caught.value.body


def test_a_subclass_of_an_http_client() -> None:
    """An HTTP client with its own send() is used through it, without its credentials or redirects."""
    network, seen = Network(), list[dict[str, Any]]()

    class Own(httpx.Client):
        def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
            seen.append(options)
            return super().send(request, **options)

    make(network, "get_customer", {"http_client": Own(transport=httpx.MockTransport(network))}, **GET)

    auth = seen[0].pop("auth")
    assert seen == [{"stream": True, "follow_redirects": False}]
    assert type(auth) is httpx.Auth  # which adds nothing


OF_THE_LIBRARY = [OSError, ssl.SSLError, httpx.ReadError, httpx.StreamClosed, h11.RemoteProtocolError]
BELOW_IT = [httpcore.ConnectionNotAvailable, anyio.BrokenResourceError]


@pytest.mark.parametrize("error", [*OF_THE_LIBRARY, *BELOW_IT], ids=repr)
@both
def test_an_error_of_the_http_library(call: Call, error: Any) -> None:
    """Every error of the HTTP library becomes an APIConnectionError, with the original as its cause."""

    def app(request: httpx.Request) -> httpx.Response:
        raise error() if error is httpx.StreamClosed else error("planted")

    with pytest.raises(errors.APIConnectionError, match=error.__name__) as caught:
        call(app, "get_customer", **GET)

    assert isinstance(caught.value.__cause__, error)


def test_a_connect_error_of_a_hook() -> None:
    """If a hook of the caller's client fails to connect, an unkeyed write counts as sent and is not retried."""
    network = Network(200)

    def hook(response: httpx.Response) -> None:
        raise httpx.ConnectError("the metrics service is down")

    http = httpx.Client(transport=httpx.MockTransport(network), event_hooks={"response": [hook]})

    with pytest.raises(errors.OutcomeUnknownError):
        Acme({"api_key": "k"}, {"http_client": http}).call("add_note", body={})

    assert len(network.requests) == 1


def test_a_hook_that_raises_for_a_status() -> None:
    """A status error that a hook raises is that status, not a lost connection."""
    network = Network(404)
    http = httpx.Client(
        transport=httpx.MockTransport(network), event_hooks={"response": [lambda response: response.raise_for_status()]}
    )

    with pytest.raises(errors.NotFoundError):
        Acme({"api_key": "k"}, {"http_client": http}).call("get_customer", path={"id": "c1"})

    assert len(network.requests) == 1
