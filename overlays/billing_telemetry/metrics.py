"""The metrics: one duration for each attempt, and counters of what needs attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry.metrics import Meter

from .attributes import Attributes, of_result, of_server

if TYPE_CHECKING:
    from billing_overlay import CallInfo, Drift, Event

_BOUNDARIES = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)


class Metrics:
    """The instruments of one meter."""

    def __init__(self, meter: Meter) -> None:
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of an attempt",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._retries = meter.create_counter("billing.client.retries", "{retry}", "Attempts after the first")
        self._delay = meter.create_counter(
            "billing.client.delay", "s", "Delays before retries, and because of declared rate limits"
        )
        self._budget = meter.create_counter(
            "billing.client.retry_budget.exhausted", "{call}", "Calls that were not retried because of the retry budget"
        )
        self._unknown = meter.create_counter(
            "billing.client.unknown_outcomes", "{call}", "Writes that may or may not have had their effect"
        )
        self._drift = meter.create_counter("billing.client.drift", "{place}", "Places that deviate from the spec")

    def record(self, call: CallInfo, event: Event) -> None:
        """Record an event of a call."""
        names: Attributes = {"billing.provider": event.provider, "billing.operation": event.operation}
        if event.kind == "attempt":
            self._duration.record(event.seconds, {**of_server(call), **of_result(event)})
            if event.delay is not None:
                self._retries.add(1, names)
        if event.delay is not None:
            self._delay.add(
                event.delay, {**names, "billing.reason": "rate limit" if event.kind == "limit" else "retry"}
            )
        if event.kind == "call" and event.reason == "budget":
            self._budget.add(1, names)
        if event.kind == "call" and event.outcome in ("OutcomeUnknownError", "cancelled"):
            self._unknown.add(1, names)

    def drift(self, drift: Drift) -> None:
        """Record a deviation from the spec."""
        self._drift.add(1, {"billing.operation": drift.operation, "billing.drift.kind": drift.kind})
