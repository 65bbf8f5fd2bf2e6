"""Tracing libraries see every call of a default client: Sentry, and OpenTelemetry's instrumentation of httpx."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sentry_sdk.integrations.httpx import HttpxIntegration

from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.hostile import BODY, KEY, serving
from tests.overlay.raw_responses import chunked
from tests.overlay.wire import Time, run

both_kinds = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


class Server:
    """Fails the first request, and puts a second response behind the last chunk of the second. heads: of all."""

    def __init__(self) -> None:
        self.heads: list[str] = []

    def __call__(self, connection: Any, over: Any) -> None:
        while request := read_message(connection):
            self.heads.append(request.decode().lower())
            if len(self.heads) == 1:
                connection.sendall(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")
            elif len(self.heads) == 2:
                connection.sendall(chunked(BODY) + chunked(BODY.replace(b"Acme", b"STALE")))
            else:
                connection.sendall(chunked(BODY))

    def values(self, header: str) -> list[str]:
        """Return the value of a header in each request that has it."""
        lines = [line for head in self.heads for line in head.split("\r\n")]
        return [line.partition(": ")[2] for line in lines if line.startswith(f"{header}:")]


def names(url: str, *, is_async: bool) -> list[str]:
    """Create two customers on one client."""
    options: Any = {"base_url": url, "clock": Time().clock()}
    given: Any = {"body": {"name": "Acme"}}

    async def work() -> list[str]:
        async with AsyncAcme(KEY, options) as client:
            return [(await AsyncAnything(client).make("create_customer", **given)).name for _ in range(2)]

    if is_async:
        return run(work())  # type: ignore[no-any-return]
    with Acme(KEY, options) as client:
        return [Anything(client).make("create_customer", **given).name for _ in range(2)]


class Capturing(sentry_sdk.transport.Transport):  # type: ignore[misc]
    """Keeps the transactions that Sentry would send."""

    def __init__(self, options: Any = None) -> None:
        super().__init__(options)
        self.transactions: list[Any] = []

    def capture_envelope(self, envelope: Any) -> None:
        """Keep an envelope."""
        event = envelope.get_transaction_event()
        if event is not None:
            self.transactions.append(event)


@pytest.fixture
def sentry() -> Iterator[Capturing]:
    """Sentry with its integration of httpx, which patches `send` of both clients, once in a process."""
    transport = Capturing()
    sentry_sdk.init(
        dsn="https://key@sentry.invalid/1",
        transport=transport,
        traces_sample_rate=1.0,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[HttpxIntegration()],
    )
    yield transport
    sentry_sdk.init()


@both_kinds
def test_sentry(sentry: Capturing, is_async: bool) -> None:
    """Each attempt has a span, and carries Sentry's header."""
    server = Server()
    with serving(server) as url, sentry_sdk.start_transaction(name="invoicing"):
        assert ["Acme", "Acme"] == names(url, is_async=is_async)

    (transaction,) = sentry.transactions
    spans = [span for span in transaction["spans"] if span["op"] == "http.client"]
    assert [503, 200, 200] == [span["data"]["http.response.status_code"] for span in spans]
    assert 3 == len(server.values("sentry-trace"))


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    """What the global tracer provider exports: a process has one, and ours is its only one here."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> Iterator[InMemorySpanExporter]:
    """OpenTelemetry's instrumentation, and what it exports."""
    exporter.clear()
    HTTPXClientInstrumentor().instrument()
    yield exporter
    HTTPXClientInstrumentor().uninstrument()


@both_kinds
def test_opentelemetry(spans: InMemorySpanExporter, is_async: bool) -> None:
    """Each attempt has one span and a traceparent header of it, and surplus bytes still close the connection."""
    server = Server()
    with serving(server) as url:
        assert ["Acme", "Acme"] == names(url, is_async=is_async)

    finished = spans.get_finished_spans()
    ids = [f"{span.context.span_id:016x}" for span in finished]
    assert 3 == len(finished)
    assert ids == [value.split("-")[2] for value in server.values("traceparent")]


@both_kinds
def test_opentelemetry_after_its_end(spans: InMemorySpanExporter, is_async: bool) -> None:
    """After the instrumentation has ended no header and no span is added."""
    HTTPXClientInstrumentor().uninstrument()
    server = Server()
    with serving(server) as url:
        assert ["Acme", "Acme"] == names(url, is_async=is_async)

    assert [] == server.values("traceparent")
    assert () == spans.get_finished_spans()


def test_opentelemetry_during_the_life_of_a_client(spans: InMemorySpanExporter) -> None:
    """Instrumentation that starts, and ends, between two calls of a client sees those in between."""
    server = Server()
    with serving(server) as url, Acme(KEY, {"base_url": url, "clock": Time().clock()}) as client:
        for is_on in (True, False, True):
            if not is_on:
                HTTPXClientInstrumentor().uninstrument()
            elif not HTTPXClientInstrumentor().is_instrumented_by_opentelemetry:
                HTTPXClientInstrumentor().instrument()
            Anything(client).make("create_customer", body={"name": "Acme"})

    assert [True, True, False, True] == ["\r\ntraceparent:" in head for head in server.heads]
