"""Replacements of httpx's transports: mocks respond instead of a network, telemetry sees the client's own."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any, ClassVar

import httpx
import pytest

from billing_overlay import errors
from billing_overlay.wire.httpx_fallback import PlainTransports
from billing_overlay.wire.interception import interception
from billing_overlay.wire.routes import Proxy, Route
from billing_overlay.wire.wiring import Wiring
from tests.overlay.hostile import GET, GOOD, always, async_call, serving, sync_call
from tests.overlay.tls import trusting
from tests.overlay.wire import Time, failing, run

both_calls = pytest.mark.parametrize("call", [sync_call, async_call], ids=["sync", "async"])


@both_calls
def test_a_mock_that_cannot_connect(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mock that stands for a refused connection proves that nothing was sent; one that stands for a loss does not."""

    def mocked(error: type[Exception]) -> None:
        async def async_fail(*_: Any) -> None:
            raise error("planted")

        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: failing(error)(request))
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", async_fail)

    mocked(httpx.ConnectError)
    with pytest.raises(errors.APIConnectionError, match="nothing was sent"):
        call("https://api.acme.example", "add_note", {"max_attempts": 2, "clock": Time().clock()}, body={})
    mocked(httpx.ReadError)
    with pytest.raises(errors.OutcomeUnknownError):
        call("https://api.acme.example", "add_note", body={})


class Wrapper:
    """What an instrumenting package puts in place of a method."""

    def __init__(self, wrapped: Any) -> None:
        self.wrapped = wrapped

    def __get__(self, owner: Any, kind: type) -> Any:
        return self if owner is None else self.wrapped.__get__(owner, kind)


class Spans(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A public transport of an instrumenting package: it records what it passes on."""

    seen: ClassVar[list[tuple[str, str]]] = []

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send."""
        self.seen.append((type(self._transport).__name__, request.method))
        response: httpx.Response = self._transport.handle_request(request)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send."""
        self.seen.append((type(self._transport).__name__, request.method))
        response: httpx.Response = await self._transport.handle_async_request(request)
        return response


@pytest.fixture
def telemetry(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Stand-ins for OpenTelemetry and wrapt, which the integration tests use themselves."""
    state = SimpleNamespace(is_instrumented_by_opentelemetry=True)
    module = SimpleNamespace(
        HTTPXClientInstrumentor=lambda: state, SyncOpenTelemetryTransport=Spans, AsyncOpenTelemetryTransport=Spans
    )
    monkeypatch.setitem(sys.modules, "opentelemetry.instrumentation.httpx", module)
    monkeypatch.setitem(
        sys.modules,
        "wrapt",
        SimpleNamespace(FunctionWrapper=Wrapper, BoundFunctionWrapper=Wrapper),
    )
    for kind, name in ((httpx.HTTPTransport, "handle_request"), (httpx.AsyncHTTPTransport, "handle_async_request")):
        monkeypatch.setattr(kind, name, Wrapper(getattr(kind, name)))
    monkeypatch.setattr(Spans, "seen", [])
    return state


@both_calls
def test_instrumented_transports(call: Any, telemetry: Any) -> None:
    """Where OpenTelemetry is active, its public transport sees each call, and our own connections carry it."""
    with serving(always(GOOD)) as url:
        assert "Acme" == call(url, "get_customer", **GET).name

    own = "SocketTransport" if call is sync_call else "AsyncSocketTransport"
    assert [(own, "GET")] == Spans.seen


def test_what_replaces_the_transports_of_httpx(telemetry: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrappers are telemetry only while it is active; whatever else replaces a method is a mock."""
    assert "telemetry" == interception()
    telemetry.is_instrumented_by_opentelemetry = False
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", Wrapper(None))  # looked up again
    assert "mock" == interception()
    telemetry.is_instrumented_by_opentelemetry = True
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda *_: httpx.Response(200))
    assert "mock" == interception()
    monkeypatch.delitem(sys.modules, "wrapt")
    assert "mock" == interception()
    monkeypatch.undo()
    assert "none" == interception()
    monkeypatch.delitem(sys.modules, "httpcore")  # before anything has imported it
    assert "none" == interception()


class Plain:
    """Stands for a transport of httpx: it records how it was made, and how often it was closed."""

    def __init__(self, **made: Any) -> None:
        self.proxy, self.closed = made["proxy"], 0

    def close(self) -> None:
        """Close."""
        self.closed += 1

    async def aclose(self) -> None:
        """Close."""
        self.closed += 1


def test_the_transports_of_httpx_beside_ours() -> None:
    """Each proxy has one transport in each process or event loop, and all of them are closed with ours."""
    direct, proxied = Route("http", "a", 80), Route("http", "a", 80, Proxy("socks5://p", "p", 1080))
    plain = PlainTransports(Plain, Wiring(trusting()), 9)

    made = [plain.get(direct, "here"), plain.get(direct, "there"), plain.get(proxied, "here")]

    assert made == [plain.get(direct, "here"), plain.get(direct, "there"), plain.get(proxied, "here")]
    assert [None, None, "socks5://p"] == [each.proxy for each in made]
    plain.close()
    run(plain.aclose())
    assert [2, 2, 2] == [each.closed for each in made]
