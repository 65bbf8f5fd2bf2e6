"""The observer: an INTERNAL span for each call, with a CLIENT span for each of its attempts.

The spans of attempts follow the stable HTTP conventions. The instrumentation of the HTTP library is suppressed while an
attempt is sent, so that nothing is counted twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING

from opentelemetry import baggage
from opentelemetry.instrumentation.utils import suppress_http_instrumentation
from opentelemetry.metrics import MeterProvider, get_meter
from opentelemetry.propagate import inject
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer, TracerProvider, get_tracer
from opentelemetry.trace.propagation import set_span_in_context

from .attributes import of_attempt, of_call, of_result
from .metrics import Metrics

if TYPE_CHECKING:
    from billing_overlay import CallInfo, Drift, Event

_NAME = "billing_telemetry"
_SCHEMA = "https://opentelemetry.io/schemas/1.37.0"


class OpenTelemetry:
    """The option `observer` of a client. Threads, tasks and clients may share it.

    tracer_provider, meter_provider: the global ones by default.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        self._tracer = get_tracer(_NAME, tracer_provider=tracer_provider, schema_url=_SCHEMA)
        self._metrics = Metrics(get_meter(_NAME, meter_provider=meter_provider, schema_url=_SCHEMA))

    def start(self, call: CallInfo) -> TracedCall:
        """Start the span of a call, as a child of the current span."""
        return TracedCall(call, self._tracer, self._metrics)

    def drift(self, drift: Drift) -> None:
        """Count a deviation from the spec."""
        self._metrics.drift(drift)


class TracedCall:
    """One call: its span, and the span of the attempt that is under way."""

    def __init__(self, call: CallInfo, tracer: Tracer, metrics: Metrics) -> None:
        self._call, self._tracer, self._metrics = call, tracer, metrics
        self._attempt: Span | None = None
        self._suppression = ExitStack()
        self._span = tracer.start_span(
            f"{call.provider} {call.operation}", kind=SpanKind.INTERNAL, attributes=of_call(call)
        )

    def attempt(self, number: int) -> Mapping[str, str]:
        """Start the span of an attempt. Return the headers by which the provider continues the trace.

        Baggage stays here: it may hold data of users, which are not the provider's.
        """
        self._attempt = self._tracer.start_span(
            f"{self._call.method} {self._call.path}",
            set_span_in_context(self._span),
            SpanKind.CLIENT,
            of_attempt(self._call, number),
        )
        self._suppression.enter_context(suppress_http_instrumentation())
        headers: dict[str, str] = {}
        inject(headers, set_span_in_context(self._attempt, baggage.clear()))
        return headers

    def event(self, event: Event) -> None:
        """Record an event, and end the span of the attempt or the call that it is about."""
        self._metrics.record(self._call, event)
        if event.kind == "attempt":
            self._end_attempt(event)
        elif event.kind == "limit":
            self._span.add_event("rate limit", {"billing.delay": event.delay or 0.0})
        else:
            self._span.set_attribute("billing.attempts", event.attempt)
            _finish(self._span, event)

    def end(self) -> None:
        """End the spans. An attempt that is still under way was cancelled."""
        if self._attempt is not None:
            self._attempt.set_attribute("error.type", "cancelled")
            self._attempt.set_status(Status(StatusCode.ERROR, "cancelled"))
            self._end_attempt(None)
        self._span.end()

    def _end_attempt(self, event: Event | None) -> None:
        self._suppression.close()
        if self._attempt is not None:
            if event is not None:
                _finish(self._attempt, event)
            self._attempt.end()
            self._attempt = None


def _finish(span: Span, event: Event) -> None:
    span.set_attributes(of_result(event))
    if event.request_id is not None:
        span.set_attribute("billing.request_id", event.request_id)
    if event.outcome != "ok":
        span.set_status(Status(StatusCode.ERROR, event.outcome if event.status is None else f"status {event.status}"))
