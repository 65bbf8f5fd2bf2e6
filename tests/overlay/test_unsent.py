"""When a connect error proves that nothing was sent: for httpx's own transports, and for no others."""

from __future__ import annotations

import socket
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.plain import async_transport, transport
from tests.overlay.wire import Time, run

ERRORS = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol]


class Foreign(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of another library, which raises after it has sent the request."""

    def __init__(self, app: Any) -> None:
        self._app = app

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send."""
        response: httpx.Response = self._app(request)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send."""
        return self.handle_request(request)


class Derived(httpx.HTTPTransport):
    """A subclass of httpx's transport."""


class AsyncDerived(httpx.AsyncHTTPTransport):
    """A subclass of httpx's transport."""


def derived(app: Any) -> Any:
    made: Any = Derived(verify=False)
    made._pool = transport(app)._pool
    return made


def async_derived(app: Any) -> Any:
    made: Any = AsyncDerived(verify=False)
    made._pool = async_transport(app)._pool
    return made


def clients(make: Any, amake: Any) -> tuple[Any, Any]:
    return (
        lambda app: httpx.Client(transport=make(app)),
        lambda app: httpx.AsyncClient(transport=amake(app)),
    )


FOREIGN = {
    "another library": clients(Foreign, Foreign),
    "a subclass": clients(derived, async_derived),
    "a mock": clients(httpx.MockTransport, httpx.MockTransport),
    "mounted": (
        lambda app: httpx.Client(mounts={"https://": Foreign(app)}),
        lambda app: httpx.AsyncClient(mounts={"https://": Foreign(app)}),
    ),
}


def outcome(http: Any, name: str, options: dict[str, Any] | None = None, **given: Any) -> errors.APIError:
    """Make one call and return the error that it ends in."""
    known = {"http_client": http, "clock": Time().clock(), **(options or {})}

    async def work() -> None:
        await AsyncAnything(AsyncAcme({"api_key": "k"}, known)).make(name, **given)

    try:
        if isinstance(http, httpx.AsyncClient):
            run(work())
        else:
            Anything(Acme({"api_key": "k"}, known)).make(name, **given)
    except errors.APIError as error:
        return error
    raise AssertionError("no error")


def failing(error: type[Exception], sent: list[httpx.Request]) -> Any:
    def app(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise error("the connection broke")

    return app


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("side", [0, 1], ids=["sync", "async"])
@pytest.mark.parametrize("kind", FOREIGN)
def test_a_connect_error_of_another_transport(kind: str, side: int, error: type[Exception]) -> None:
    """An unkeyed write whose transport is not httpx's own is sent once, and its outcome is unknown."""
    sent: list[httpx.Request] = []

    got = outcome(FOREIGN[kind][side](failing(error, sent)), "add_note", body={"text": "hello"})

    assert isinstance(got, errors.OutcomeUnknownError)
    assert (len(sent), got.attempts) == (1, 1)
    assert "nothing was sent" not in str(got)


@pytest.mark.parametrize("side", [0, 1], ids=["sync", "async"])
@pytest.mark.parametrize("kind", FOREIGN)
def test_a_keyed_write_over_another_transport(kind: str, side: int) -> None:
    """A keyed write is sent again under its key, and is never reported as not sent."""
    sent: list[httpx.Request] = []

    got = outcome(FOREIGN[kind][side](failing(httpx.ConnectError, sent)), "create_customer", body={"name": "x"})

    assert isinstance(got, errors.OutcomeUnknownError)
    assert (len(sent), len({request.headers["idempotency-key"] for request in sent})) == (3, 1)


@pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
def test_a_refused_connection_of_your_own_plain_client(kind: Any) -> None:
    """A refused connection over httpx's own transport in the caller's client proves that nothing was sent."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"

    got = outcome(kind(), "add_note", {"base_url": url}, body={})

    assert isinstance(got, errors.APIConnectionError)
    assert (got.attempts, "nothing was sent" in str(got)) == (3, True)


@pytest.mark.parametrize("error", [errors.ConfigurationError, httpx.InvalidURL])
def test_a_hook_that_raises_as_if_nothing_was_sent(error: type[Exception]) -> None:
    """An error of a hook that looks like an invalid setting does not hide a write that had a response."""
    sent: list[httpx.Request] = []

    def hook(response: httpx.Response) -> None:
        raise error("of another call")

    def app(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    http = httpx.Client(transport=transport(app), event_hooks={"response": [hook]})

    assert isinstance(outcome(http, "add_note", body={}), errors.OutcomeUnknownError)
    assert len(sent) == 1


PATCH = """
def patched(original):
    def send(client, *arguments, **options):
        return original(client, *arguments, **options)
    async def asend(client, *arguments, **options):
        return await original(client, *arguments, **options)
    return send, asend
"""


@pytest.mark.parametrize("side", [0, 1], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("module", "kind"),
    [
        ("sentry_sdk.integrations.httpx", errors.APIConnectionError),
        ("ddtrace.contrib.httpx", errors.APIConnectionError),
        ("newrelic.hooks.external_httpx", errors.APIConnectionError),
        ("opentelemetry.instrumentation.httpx", errors.APIConnectionError),
        ("somebody.else", errors.OutcomeUnknownError),
    ],
)
def test_a_refused_connection_under_a_tool(
    module: str, kind: type[Exception], side: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tool for monitoring between a caller's client and its transport sends nothing by itself; others might."""
    client = (httpx.Client, httpx.AsyncClient)[side]
    names: dict[str, Any] = {"__name__": module}
    exec(PATCH, names)
    monkeypatch.setattr(client, "send", names["patched"](client.send)[side])
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"

    got = outcome(client(), "add_note", {"base_url": url}, body={})

    assert kind is type(got)
