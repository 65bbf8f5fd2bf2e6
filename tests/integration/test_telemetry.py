"""billing_telemetry: the spans and metrics that it hands to OpenTelemetry's SDK."""

from __future__ import annotations

import asyncio
import contextlib
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from opentelemetry import baggage, trace
from opentelemetry.context import attach, detach
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from billing_overlay import SpecDriftWarning, errors
from billing_telemetry import OpenTelemetry
from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, acme, async_acme
from tests.overlay.hostile import KEY, serving
from tests.overlay.raw_responses import chunked
from tests.overlay.wire import TIMEOUT, Call, Network, Time, both, respond, run

GET: dict[str, Any] = {"path": {"id": "c1"}}
BODY = b'{"id": "c1", "name": "Acme"}'


class Sdk:
    """An observer, and what it exported. Each test has providers of its own; the global ones are left alone."""

    def __init__(self) -> None:
        self.exporter, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.observer = OpenTelemetry(self.tracers, MeterProvider([self.reader]))

    @property
    def spans(self) -> list[Any]:
        """The finished spans, in the order of their start."""
        return sorted(self.exporter.get_finished_spans(), key=lambda span: span.start_time)

    def metrics(self) -> dict[str, list[Any]]:
        """The data points of each metric."""
        data = self.reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics] if data else []
        return {metric.name: list(metric.data.data_points) for scope in scopes for metric in scope.metrics}


@pytest.fixture
def sdk() -> Sdk:
    """OpenTelemetry's SDK in memory."""
    return Sdk()


@both
def test_the_spans_of_a_call(call: Call, sdk: Sdk) -> None:
    """A call is an INTERNAL span with a CLIENT span for each attempt, by the stable HTTP conventions."""
    network = Network(503, respond(200, {"id": "c1", "name": "Acme"}, x_request_id="r1"))
    call(network, "get_customer", {"observer": sdk.observer}, **GET)

    outer, first, second = sdk.spans
    assert ["INTERNAL", "CLIENT", "CLIENT"] == [span.kind.name for span in (outer, first, second)]
    assert ["acme get_customer", "GET /customers/{id}", "GET /customers/{id}"] == [
        span.name for span in (outer, first, second)
    ]
    assert {outer.context.span_id} == {first.parent.span_id, second.parent.span_id}
    common = {
        "http.request.method": "GET",
        "server.address": "api.acme.example",
        "server.port": 443,
        "url.template": "/customers/{id}",
        "url.full": "https://api.acme.example/v1/customers/{id}",
    }
    assert {**common, "http.response.status_code": 503, "error.type": "503"} == dict(first.attributes)
    assert {
        **common, "http.request.resend_count": 1, "http.response.status_code": 200, "billing.request_id": "r1",
    } == dict(second.attributes)  # fmt: skip
    assert (["ERROR", "UNSET"], 2) == (
        [span.status.status_code.name for span in (first, second)],
        outer.attributes["billing.attempts"],
    )


@pytest.mark.parametrize("status", [200, 401])
def test_a_credential_that_the_provider_echoes(sdk: Sdk, status: int) -> None:
    """No span and no metric has a credential that comes back in the id of the request or in an error."""
    body = {"id": "c1", "name": "n", "detail": "canary-key"}
    network = Network(respond(status, body, x_request_id="canary-key"))
    http = httpx.Client(transport=httpx.MockTransport(network))

    with (
        Acme({"api_key": "canary-key"}, {"http_client": http, "observer": sdk.observer, "max_attempts": 1}) as client,
        contextlib.suppress(errors.AuthenticationError),
        warnings.catch_warnings(action="ignore"),
    ):
        client.call("get_customer", **GET)

    shown = f"{[span.to_json() for span in sdk.spans]} {sdk.metrics()}"
    assert ("canary-key" in shown, "***" in shown) == (False, True)


def test_the_caller_s_span_and_the_provider_s_trace(sdk: Sdk) -> None:
    """The span of a call is a child of the current one, attempts send their traceparent, and no baggage."""
    network = Network(503, 200)
    tracer = trace.get_tracer("shop", tracer_provider=sdk.tracers)

    with acme(network, observer=sdk.observer) as client, tracer.start_as_current_span("checkout"):
        token = attach(baggage.set_baggage("user", "ada@example.com"))
        client.call("get_customer", **GET)
        detach(token)

    checkout, outer, *attempts = sdk.spans
    assert checkout.context.span_id == outer.parent.span_id
    assert [f"{span.context.span_id:016x}" for span in attempts] == [
        request.headers["traceparent"].split("-")[2] for request in network.requests
    ]
    assert not any("baggage" in request.headers for request in network.requests)


def test_personal_data(sdk: Sdk) -> None:
    """Keys are hashed, and no value of the path, the query or the body is exported."""
    with acme(Network(200), observer=sdk.observer, account="main") as client:
        client.call("create_customer", body={"name": "canary"}, idempotency_key="canary-key")
        client.call("get_customer", path={"id": "canary"}, query={"q": "canary"})

    attributes = [dict(span.attributes) for span in sdk.spans]
    assert "canary" not in repr(attributes)
    assert "canary" not in repr([span.name for span in sdk.spans])
    assert attributes[0]["billing.idempotency_key.hash"].startswith("sha256:")
    assert "main" == attributes[0]["billing.account"]


def test_metrics(sdk: Sdk) -> None:
    """Each attempt has a duration; retries, delays, unknown outcomes and drift are counted."""
    network = Network(503, respond(200, {"id": "c1", "name": "A", "status": "NEW"}), TIMEOUT)
    with acme(network, observer=sdk.observer, clock=Time().clock()) as client:
        with pytest.warns(SpecDriftWarning):
            client.call("get_customer", **GET)
        with pytest.raises(errors.OutcomeUnknownError):
            client.call("add_note", body={})

    metrics = sdk.metrics()
    durations = metrics["http.client.request.duration"]
    assert {"503", "timeout", None} == {point.attributes.get("error.type") for point in durations}
    assert 3 == sum(point.count for point in durations)
    assert {
        "billing.client.retries": 1, "billing.client.delay": 0.25, "billing.client.unknown_outcomes": 1,
        "billing.client.drift": 1,
    } == {name: points[0].value for name, points in metrics.items() if name.startswith("billing.")}  # fmt: skip


def test_a_cancelled_call(sdk: Sdk) -> None:
    """The spans of a read that is cancelled end, with an error."""

    async def work() -> None:
        started = asyncio.Event()

        async def app(request: httpx.Request) -> httpx.Response:
            started.set()
            await asyncio.Event().wait()
            raise AssertionError

        async with async_acme(app, observer=sdk.observer) as client:
            task = asyncio.ensure_future(client.call("get_customer", **GET))
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    run(work())

    outer, attempt = sdk.spans
    assert ("cancelled", "ERROR") == (attempt.attributes["error.type"], attempt.status.status_code.name)
    assert outer.end_time >= attempt.end_time


@pytest.fixture
def instrumented() -> Iterator[InMemorySpanExporter]:
    """OpenTelemetry's instrumentation of httpx, with an exporter of its own."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    yield exporter
    HTTPXClientInstrumentor().uninstrument()


def test_the_instrumentation_of_httpx(sdk: Sdk, instrumented: InMemorySpanExporter) -> None:
    """Attempts are not counted twice where httpx is instrumented; other requests of the program still are."""
    heads: list[bytes] = []

    def answer(connection: Any, over: Any) -> None:
        while request := read_message(connection):
            heads.append(request.lower())
            connection.sendall(chunked(BODY))

    with serving(answer) as url, Acme(KEY, {"base_url": url, "observer": sdk.observer}) as client:
        Anything(client).make("create_customer", body={"name": "Acme"})
        assert () == instrumented.get_finished_spans()
        httpx.get(url)

    assert 2 == len(sdk.spans)
    assert 1 == heads[0].count(b"traceparent:")
    assert 1 == len(instrumented.get_finished_spans())
